/** The words of a record: addresses as short as people say them, and identifiers in parts for those who remember one. */

const link = /https?:\/\/(?:www\.)?([^\s<>"]+)/g
const longest = 80

/**
 * `https://github.com/osism/issues/issues/490` is `osism/issues#490`; files keep their path, others lose what follows `?`.
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
  const [, theirs = '', repository = '', kind = '', rest = ''] = /^github\.com\/([\w.-]+)\/([\w.-]+)(?:\/(issues|pull|discussions|blob|tree)\/([^#?]*))?/.exec(address) ?? []
  if (!repository) return address.length > longest ? address.replace(/[?#].*$/, '') : address
  const name = theirs.toLowerCase() === owner.toLowerCase() ? repository : `${theirs}/${repository}`
  if (kind === 'blob' || kind === 'tree') return `${name}/${rest.replace(/^[^/]*\/?/, '')}`
  return kind ? `${name}#${rest.replace(/\D.*$/, '')}` : name
}

const identifier = /(?<![\p{L}\p{N}/._-])(?=[\w-]*\d)(?=[\w-]*\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+){2,}(?![\p{L}\p{N}/])/gu

/** @returns what is left of each identifier of three or more parts without its first ones: `2V-4-20s` and `4-20s` of `SCS-2V-4-20s` */
export function tailsOf(text: string): string[] {
  const tails = [...text.matchAll(identifier)].flatMap(([whole]) => {
    const starts = [...whole.matchAll(/[-_]/g)].map(({ index }) => index + 1)
    return starts.slice(0, -1).map((start) => whole.slice(start))
  })
  return [...new Set(tails)]
}
