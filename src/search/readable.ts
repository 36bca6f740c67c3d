/** The words of a record: addresses as short as people say them, and identifiers in parts for those who remember one. */

const link = /https?:\/\/(?:www\.)?([^\s<>"]+)/g
const longest = 80

/**
 * `https://github.com/osism/issues/issues/490` is `osism/issues#490`; files and other pages keep their path, releases their tag; long ones lose what follows `?`.
 * @param owner whose repositories go without their owner
 */
export function shortLinks(text: string, owner: string): string {
  return text.replace(link, (whole, all: string, at: number) => {
    // Words in quotes or brackets of their own stay as they are.
    if (/\S/.test(text[at + whole.length] ?? ' ')) return whole
    let end = all.length
    while (end > 1 && '.,;:!?)]'.includes(all[end - 1]!)) end--
    return short(all.slice(0, end), owner) + all.slice(end)
  })
}

function short(address: string, owner: string): string {
  const [, theirs = '', repository = '', within = ''] =
    /^github\.com\/([\w.-]+)\/([\w.-]+)\/?([^?#]*)/.exec(address) ?? []
  if (!repository) return withoutTail(address)
  const name = theirs.toLowerCase() === owner.toLowerCase() ? repository : `${theirs}/${repository}`
  const [, kind = '', rest = ''] = /^(issues|pull|discussions|blob|tree|releases\/tag|commit)\/(.+)/.exec(within) ?? []
  if (kind === 'blob' || kind === 'tree') return `${name}/${rest.replace(/^[^/]*\/?/, '')}`
  if (kind === 'releases/tag') return `${name} ${rest}`
  if (kind === 'commit') return `${name}@${rest.slice(0, 7)}`
  if (/^\d/.test(rest)) return `${name}#${rest.replace(/\D.*$/, '')}`
  return within ? withoutTail(`${name}/${within}`) : name
}

const withoutTail = (address: string): string => (address.length > longest ? address.replace(/[?#].*$/, '') : address)

const identifier =
  /(?<![\p{L}\p{N}/._-])(?=[\w-]*\d)(?=[\w-]*\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+){2,}(?![\p{L}\p{N}/])/gu

/** @returns what is left of each identifier of three or more parts without its first ones: `2V-4-20s` and `4-20s` of `SCS-2V-4-20s` */
export function tailsOf(text: string): string[] {
  const tails = [...text.matchAll(identifier)].flatMap(([whole]) => {
    const starts = [...whole.matchAll(/[-_]/g)].map(({ index }) => index + 1)
    return starts.slice(0, -1).map((start) => whole.slice(start))
  })
  return [...new Set(tails)]
}
