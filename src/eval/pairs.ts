/** What was labelled beside what was found. */

/** Pairs what agrees: the nearest lines first, each entry once. */
export function pair<Wanted, Found>(
  wanted: Wanted[],
  found: Found[],
  distance: (wanted: Wanted, found: Found) => number | undefined,
): {
  pairs: [Wanted, Found][]
  missed: Wanted[]
  extra: Found[]
} {
  const close = wanted
    .flatMap((want, left) =>
      found.flatMap((find, right) => {
        const far = distance(want, find)
        return far === undefined ? [] : [{ left, right, far }]
      }),
    )
    .sort((a, b) => a.far - b.far || a.left - b.left || a.right - b.right)
  const [lefts, rights] = [new Set<number>(), new Set<number>()]
  const pairs: [Wanted, Found][] = []
  for (const { left, right } of close) {
    if (lefts.has(left) || rights.has(right)) continue
    lefts.add(left)
    rights.add(right)
    pairs.push([wanted[left]!, found[right]!])
  }
  return { pairs, missed: wanted.filter((_, at) => !lefts.has(at)), extra: found.filter((_, at) => !rights.has(at)) }
}
