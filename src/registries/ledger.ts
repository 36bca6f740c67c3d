/**
 * The list of all addresses that a site ever had, as a text that people can read and git can compare:
 *
 *     /about/
 *     /iaas/2024-04-10/ agenda:3 b-12abc:5 backup-of-volumes/:8
 *     /topics/heet/ > /topics/heat/
 *     /topics/oats/ gone
 *
 * Behind a page of minutes stand its fragments and the items below it, each with its line in the source. The last two forms
 * are for keepers of the site: what has another place now, and what may go.
 */

/** Fragments (`agenda`) and items (`backup-of-volumes/`) of minutes, with their 1-based line. */
export type Places = ReadonlyMap<string, number>

export interface Ledger {
  /** By address without the base of the site: `/iaas/2024-04-10/`. Most have no places. */
  addresses: ReadonlyMap<string, Places>
  /** What has another address now. */
  moved: ReadonlyMap<string, string>
  /** What may be lost. */
  gone: ReadonlySet<string>
}

/** A line that cannot be understood: one sentence with the line and the mend. */
export class LedgerError extends Error {}

/** Where there is none: no address is known, so that none can be lost. */
export const noLedger: Ledger = { addresses: new Map(), moved: new Map(), gone: new Set() }

const nowhere: Places = new Map()

/** @throws LedgerError */
export function parseLedger(text: string, name = 'the ledger'): Ledger {
  const addresses = new Map<string, Places>()
  const moved = new Map<string, string>()
  const gone = new Set<string>()
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [address, ...rest] = line.trim().split(/\s+/)
    if (!address || address.startsWith('#')) continue
    const wrong = (what: string) => new LedgerError(`${name}:${at + 1}: ${what}`)
    if (!address.startsWith('/') || !isEncoded(address))
      throw wrong(`“${address}” is no address. Begin it with “/”, without host and base, or begin the line with “#”.`)
    if (rest[0] === '>') {
      if (rest.length !== 2 || !rest[1]!.startsWith('/'))
        throw wrong('After “>” stands the one address that it has now, e.g. “/topics/heet/ > /topics/heat/”.')
      moved.set(address, rest[1]!)
    } else if (rest[0] === 'gone') gone.add(address)
    else
      addresses.set(
        address,
        rest.length
          ? new Map(
              rest.map((word) =>
                place(word, () => wrong(`“${word}” is no place. Write “fragment:line” or “item/:line”.`)),
              ),
            )
          : nowhere,
      )
  }
  return { addresses, moved, gone }
}

const isEncoded = (address: string): boolean => {
  try {
    return Boolean(decodeURIComponent(address))
  } catch {
    return false
  }
}

function place(word: string, wrong: () => LedgerError): [string, number] {
  const [, name, line] = /^([^:]+):(\d+)$/.exec(word) ?? []
  if (name === undefined) throw wrong()
  try {
    return [decodeURIComponent(name), Number(line)]
  } catch {
    throw wrong()
  }
}

const head = `# Every address that this site has had, without host and base. "npm run ledger" adds the new ones; keep this file in git.
# Behind minutes: their fragments and items, with the line of the source. To let an address go, write by hand
# "/topics/heet/ > /topics/heat/" for what has another address now, "/topics/oats/ gone" for what has none.
`

/** A fragment or item as one word without `:`; `decodeURIComponent` gives it back. */
export const formatName = (name: string): string => name.replace(/[\s:%]/g, encodeURIComponent)

/** @returns the text, sorted; the same ledger gives the same bytes. */
export function formatLedger({ addresses, moved, gone }: Ledger): string {
  const lines = [
    ...[...addresses].map(([address, places]) =>
      [address, ...[...places].sort(byName).map(([name, line]) => `${formatName(name)}:${line}`)].join(' '),
    ),
    ...[...moved].map(([address, to]) => `${address} > ${to}`),
    ...[...gone].map((address) => `${address} gone`),
  ]
  return `${head}${lines.sort().join('\n')}\n`
}

const byName = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : a > b ? 1 : 0)
