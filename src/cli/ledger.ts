/** `minutes ledger`: writes down every address of the site, and tells of those that nobody would answer any more. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareAddresses } from '../ledger/kept.ts'
import { currentArchive, currentSource } from '../loaders/archive.ts'
import { refuseUnread } from '../loaders/rootSeries.ts'
import { formatLedger } from '../registries/ledger.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'

/** @throws Error in one sentence when addresses would be lost; then the file is as it was */
export async function updateLedger({ accept = false }: { accept?: boolean | undefined }): Promise<void> {
  const file = settings.ledger
  if (!file)
    throw new Error('No ledger is named: give --ledger FILE, a text file that you keep in git. It need not exist yet.')
  refuseUnread((await currentSource()).source, settings.archive)
  const { archive, ledger } = await currentArchive()
  const { lost, fresh, ledger: grown } = compareAddresses(archive, ledger, guideNames())
  if (lost.length && !accept) throw new Error(lostSentence(lost))
  const gone = new Set(lost)
  const addresses = new Map([...grown.addresses].filter(([address]) => !gone.has(address)))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, formatLedger({ ...grown, addresses, gone: new Set([...grown.gone, ...lost]) }))
  const wrote = `${file} holds ${count(addresses.size, 'address', 'addresses')}, ${count(fresh, 'of them or of their places', 'of them and of their places')} new.`
  console.log(lost.length ? `${wrote} ${count(lost.length, 'address is', 'addresses are')} marked as gone.` : wrote)
}

/** Names of the hand-written pages: a file `x.mdx` is the page `x`. */
export const guideNames = (): string[] =>
  globSync('**/*.{md,mdx}', { cwd: join(settings.content, 'pages') })
    .map((path) => path.replaceAll('\\', '/').replace(/\.mdx?$/, ''))
    .sort()

/** How many are named one by one. */
const most = 20

/** @param lost addresses that nobody would answer @returns them, or the first of many, and what to do */
export function lostSentence(lost: readonly string[]): string {
  const more = lost.length > most ? [`  … and ${lost.length - most} more`] : []
  return [
    `${count(lost.length, 'address that the site has had would be lost', 'addresses that the site has had would be lost')}:`,
    ...lost.slice(0, most).map((address) => `  ${address}`),
    ...more,
    `If that is meant, write "${lost[0]} gone" or "${lost[0]} > /its/new/address/" into ${settings.ledger}; "npm run ledger -- --accept" does the first for all of them. Minutes that seem to be missing may want the whole history of their repository: a shallow clone does not have it.`,
  ].join('\n')
}
