/** The command on a small archive: what it finds, what it proposes, and that nothing is left when the proposals are pasted. All secrets are invented. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { secretsIn } from '../../src/loaders/secrets.ts'
import { noticeRules } from '../../src/minutes/notices.ts'
import { minutes } from '../command.ts'

// Each run of the command takes a second or two.
vi.setConfig({ testTimeout: 90_000 })

const place = mkdtempSync(join(tmpdir(), 'minutes-check-'))
const [archive, content] = [join(place, 'archive'), join(place, 'content')]
afterAll(() => rmSync(place, { recursive: true, force: true }))

const docker = `dckr_pat_${'aB3dEf6hIj9'.repeat(3).slice(0, 27)}`
const secrets = [
  'https://zoom.example.org/j/81234567890?pwd=QWxhZGRpbjpPcGVu',
  'https://cloud.example.org/s/Ab3dEf6hIj9kLmN',
  'https://cloud.example.org/s/Xb3dEf6hIj9kLmN',
  'Wf7gtQ2x',
  '0049 30 901820 44',
  docker,
  's3cr3tpw',
  'https://draw.example.org/#room=b7d0c1,Zm9vYmFyYmF6cXV4cXV1eA',
]
const text = `# 2024-07-10

## Participants

- @ada

## Agenda

### Call

- <${secrets[0]}>
- [a](${secrets[1]}), [b](${secrets[2]}), [a again](${secrets[1]})
- user demo, password ${secrets[3]}
- phone: ${secrets[4]}
- log in with ${secrets[5]}
- the database is mysql://root:${secrets[6]}@db.example.org:3306/x
- ![drawing](${secrets[7]})
`

beforeAll(() => {
  mkdirSync(join(archive, 'iaas'), { recursive: true })
  mkdirSync(join(content, 'people'), { recursive: true })
  writeFileSync(join(archive, 'iaas/20240710.md'), text)
  writeFileSync(
    join(archive, 'iaas/20240703.md'),
    '# 2024-07-03\n\n## Participants\n\n- @ada\n\n## Agenda\n\n### Lamps\n\n- AI: mend the lamp\n- AI: mend the stairs\n',
  )
  writeFileSync(join(content, 'people/ada.yml'), 'handle: ada\n')
})

const check = (...args: string[]) => minutes('check', '--archive', archive, '--content', content, ...args)

describe('secretlint', () => {
  test('adds the tokens of services to what people write, each once', async () => {
    const found = await secretsIn(text)
    expect(found.map(({ secret }) => secret)).toEqual(secrets)
    expect(found.find(({ secret }) => secret === docker)).toMatchObject({
      rule: 'secret',
      line: 15,
      column: 15,
      detail: 'a secret of the kind “docker”',
    })
  })

  test('finds nothing in what holds nothing', async () =>
    expect(await secretsIn('# 2024-07-10\n\n- the database is mysql://db.example.org/x\n- docker login\n')).toEqual([]))
})

describe('the report', () => {
  test('tells what is for few first, repeats no secret but in the proposals, and proposes each once', () => {
    const { stdout, status } = check()
    expect(status).toBe(0)
    expect(stdout.indexOf('For few')).toBe(0)
    expect(stdout.indexOf('Lost, or shown')).toBeGreaterThan(0)
    const [report, proposed = ''] = stdout.split('To take these out')
    for (const secret of secrets)
      expect([secret, report!.includes(secret), proposed.split(JSON.stringify(secret)).length]).toEqual([
        secret,
        false,
        2,
      ])
    expect(stdout).toContain('8 errors, 2 warnings in 2 files.')
    for (const format of ['json', 'github']) {
      const said = check('--format', format).stdout
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
    }
  })

  test('has nothing of it left when the proposals are pasted', () => {
    const proposed = check()
      .stdout.split('\n')
      .filter((line) => line.startsWith('  - { text:'))
    expect(proposed).toHaveLength(secrets.length)
    writeFileSync(join(content, 'redactions.yml'), proposed.join('\n'))
    const { stdout, status } = check('--fail', 'error')
    rmSync(join(content, 'redactions.yml'))
    expect([status, stdout.includes('For few')]).toEqual([0, false])
  })

  test.each([
    [['--fail', 'error'], 1],
    [['--rule', 'action-without-owner', '--fail', 'error'], 0],
    [['--rule', 'action-without-owner', '--fail', 'warning'], 1],
    [['--strict'], 1],
    [[], 0],
  ])('%j ends with %i', (args, status) => expect(check(...args).status).toBe(status))

  test('of one rule names its places alone', () => {
    const { stdout } = check('--rule', 'action-without-owner')
    expect(stdout).toContain('iaas/20240703.md:11:1')
    expect(stdout).toContain('2 warnings in 2 files.')
    expect(stdout).not.toContain('registries')
  })

  test('says where and what of each place, and once for its rule why that matters and what to write instead', () => {
    const [{ why, hint }, lines] = [noticeRules['action-without-owner'], check().stdout.split('\n')]
    const at = lines.findIndex((line) => line.includes('(action-without-owner, 2)'))
    expect(lines.slice(at + 1, at + 6)).toEqual([
      `  Why: ${why}`,
      `  Mend: ${hint}`,
      '  Example: npm run check -- --explain action-without-owner',
      '    iaas/20240703.md:11:1  “mend the lamp” names no @handle, so it is on no person’s page.',
      '    iaas/20240703.md:12:1  “mend the stairs” names no @handle, so it is on no person’s page.',
    ])
    expect(lines.filter((line) => line.includes(why))).toHaveLength(1)
  })

  test.each([
    [['--rule', 'x'], 'There is no rule "x"'],
    [['--format', 'x'], 'There is no format "x": write text, json or github.'],
    [['--fail', 'x'], 'There is no level "x"'],
    [['--explain', 'x'], 'There is no rule "x"'],
    [['--changed', 'HEAD'], 'must be a work tree of git'],
  ])('%j is refused in one sentence', (args, said) => {
    const { status, stderr } = check(...args)
    expect(status).toBe(1)
    expect(stderr).toContain(said)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
