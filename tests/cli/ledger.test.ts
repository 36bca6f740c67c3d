/** The ledger as people use it: a command that writes it, and a build that stops before it would lose an address. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { minutes, temporaryFolder, write } from '../source/gitRepository.ts'

const folder = temporaryFolder()
const [archive, content, ledger, out] = ['archive', 'content', 'addresses.txt', 'site'].map((name) =>
  join(folder, name),
) as [string, string, string, string]
write(archive, {
  'iaas/20240301.md': minutes('2024-03-01', 'Storage'),
  'ops/20240302.md': minutes('2024-03-02', 'Alarms'),
})
write(content, { 'pages/about.mdx': '---\ntitle: About\ndescription: What this is\n---\n' })

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/minutes.ts', ...args, '--archive', archive, '--content', content, '--ledger', ledger],
    { encoding: 'utf8', env: { ...process.env, VITEST: '' } },
  )
  return { status, said: stdout + stderr }
}

test('a list is written, checked, and told what may go', () => {
  expect(run('ledger')).toMatchObject({ status: 0, said: expect.stringContaining(`${ledger} holds`) })
  const written = readFileSync(ledger, 'utf8')
  expect(written).toMatch(/^\/ops\/2024-03-02\/ .*\balarms:9 alarms\/:9\b/m)
  expect(run('ledger').said).toContain(' 0 of them and of their places new.')
  expect(readFileSync(ledger, 'utf8')).toBe(written)

  // A plain folder: no history tells that these minutes ever were.
  rmSync(join(archive, 'ops'), { recursive: true })
  for (const command of [['build', '--out', out], ['ledger']]) {
    const { status, said } = run(...command)
    expect([status, said]).toEqual([1, expect.stringContaining('addresses that the site has had would be lost:\n')])
    expect(said).toContain('\n  /ops/2024-03-02/\n')
    expect(said).toContain(`gone" or "`)
  }
  expect(existsSync(out)).toBe(false)
  expect(readFileSync(ledger, 'utf8')).toBe(written)

  expect(run('ledger', '--accept')).toMatchObject({ status: 0, said: expect.stringContaining('marked as gone') })
  expect(readFileSync(ledger, 'utf8')).toContain('\n/ops/2024-03-02/ gone\n')
  expect(run('ledger').status).toBe(0)
}, 120_000)

test('a list that cannot be read is a sentence with its line', () => {
  writeFileSync(ledger, 'https://example.org/x/\n')
  expect(run('ledger')).toEqual({
    status: 1,
    said: `${ledger}:1: “https://example.org/x/” is no address. Begin it with “/”, without host and base, or begin the line with “#”.\n`,
  })
}, 60_000)
