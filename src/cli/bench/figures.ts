/** Figures with their spread, and as people read them. */
export interface Spread {
  median: number
  least: number
  most: number
}

/** @param values at least one; the later of two middles is the median */
export function spread(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted.at(-1)! }
}

/** Every name that any of the runs has. */
export function spreads(runs: Record<string, number>[]): Record<string, Spread> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))]
  return Object.fromEntries(names.map((name) => [name, spread(runs.flatMap((run) => run[name] ?? []))]))
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`

/** @param times how many times the median is of another */
export const row = (name: string, { median, least, most }: Spread, times?: number): string =>
  `${name.padEnd(28)} ${seconds(median).padStart(9)}   (${seconds(least)} to ${seconds(most)})${times === undefined ? '' : `   ${times.toFixed(2)} ×`}`
