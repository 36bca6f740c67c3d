/** `npm run eval -- addresses`: the last commits of an archive one by one, and whether an address got lost on the way. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers, eachAddress } from '../ledger/answers.ts'
import { compareAddresses } from '../ledger/kept.ts'
import { loadArchive } from '../loaders/archive.ts'
import { noLedger } from '../registries/ledger.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'
import { guideNames } from './ledger.ts'

/** @param runs how many commits @throws Error when an address was lost, with the first few and the commit that lost them */
export async function evaluateAddresses({
  runs = '50',
  json,
}: {
  runs?: string | undefined
  json?: boolean | undefined
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-addresses-'))
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    const repository = join(folder, 'archive')
    git('clone', '-q', '--bare', settings.archive, repository)
    const head = git('-C', repository, 'rev-parse', 'HEAD')
    const commits = git('-C', repository, 'rev-list', '--first-parent', `--max-count=${Number(runs) + 1}`, head)
      .split('\n')
      .reverse()
    const published = new Set<string>()
    const lost: string[] = []
    for (const [at, commit] of commits.entries()) {
      git('-C', repository, 'update-ref', '--no-deref', 'HEAD', commit)
      const { archive } = await loadArchive({
        ...settings,
        archive: repository,
        ledger: '',
        cacheDir: join(folder, 'cache'),
      })
      const addresses = compareAddresses(archive, noLedger, guideNames())
      const isAnswered = answers(archive, addresses)
      for (const address of published) {
        if (isAnswered(address)) continue
        lost.push(`${commit.slice(0, 7)} ${address}`)
        published.delete(address)
      }
      for (const address of eachAddress(addresses.present)) published.add(address)
      if (!json)
        console.log(
          `${commit.slice(0, 7)} (${at} of ${commits.length - 1}): ${count(published.size, 'address', 'addresses')}, ${addresses.kept.length} of former times, ${lost.length} lost`,
        )
    }
    if (json) console.log(JSON.stringify({ commits: commits.length - 1, published: published.size, lost }, null, 2))
    if (lost.length)
      throw new Error(`${count(lost.length, 'address was', 'addresses were')} lost:\n${lost.slice(0, 50).join('\n')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
