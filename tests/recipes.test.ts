/** What README and manual tell people to type or to save: commands that there are, options that they take, files that parse. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../src/cli/commands.ts'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('content/pages').map((name) => join('content/pages', name)),
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
/** The options that a text gives to a command, as `command --option`. */
const optionsIn = (command: string, text: string): string[] =>
  [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => `${command} --${name}`)
const isTaken = (pair: string): boolean => {
  const [name = '', option = ''] = pair.split(' --')
  return name === 'test' || option === 'help' || option in (commands[name]?.options ?? {})
}
const blocks = (page: string, kind: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )

test('what a command does not take would be told', () => {
  expect(optionsIn('check', '--format json, `--dry-run`').filter((pair) => !isTaken(pair))).toEqual(['check --dry-run'])
})

describe('the README', () => {
  const text = readFileSync('README.md', 'utf8')
  const rows = [...text.matchAll(/^\| `npm (?:run )?([a-z]+).*/gm)].map(([row, name = '']) => ({ row, name }))

  test('has a row for each command, and each script of package.json runs one', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(commands).sort())
    expect(Object.entries(scripts).sort()).toEqual(
      Object.keys(commands)
        .sort()
        .map((name) => [name, `node src/cli/launch.mjs ${name}`]),
    )
  })

  test.each(rows)('gives $name options that it takes', ({ row, name }) =>
    expect(optionsIn(name, row).filter((pair) => !isTaken(pair))).toEqual([]),
  )

  test('names every option that is no setting in the row of its command, and the settings in their table', () => {
    const own = rows.flatMap(({ row, name }) =>
      Object.entries(commands[name]!.options)
        .filter(([option, { sets }]) => !sets && !new RegExp(`--${option}\\b`).test(row))
        .map(([option]) => `${name} --${option}`),
    )
    expect(own).toEqual([])
    const table = [...text.matchAll(/^\| `--([a-z-]+)`/gm)].map(([, name]) => name)
    expect(table.sort()).toEqual(Object.keys(commands['build']!.options).sort())
  })

  test('has a row for every variable that the settings read', () => {
    const read = [...readFileSync('src/site.ts', 'utf8').matchAll(/env\('(\w+)'\)/g)].map(([, name]) => name)
    expect(read.length).toBeGreaterThan(12)
    expect(read.filter((name) => !new RegExp(`^\\|.*\`${name}\``, 'm').test(text))).toEqual([])
  })
})

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('names commands that there are', () => {
    const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('gives them options that they take', () => {
    const lines = [...text.replaceAll(/\\\n/g, ' ').matchAll(/npm (?:run )?([a-z]+) -- (.*)/g)]
    const given = lines.flatMap(([, command = '', rest = '']) => optionsIn(command, rest.replace(/`.*|&&.*|#.*/, '')))
    expect(given.filter((pair) => !isTaken(pair))).toEqual([])
  })

  test('has blocks of commands that a shell understands, and YAML that is YAML', () => {
    for (const block of blocks(page, 'sh'))
      expect(spawnSync('sh', ['-n'], { input: block.replace(/<[^<>\n]+>/g, 'x'), encoding: 'utf8' }).stderr).toBe('')
    for (const block of blocks(page, 'ya?ml')) expect(parse(block)).toBeTypeOf('object')
  })

  test('names folders and files of the project that exist', () => {
    const paths = [...text.matchAll(/[`(]((?:src|tests|content)\/[\w./-]*\w)[`)]/g)].map(([, path = '']) => path)
    // What somebody may add is described with its name.
    const own = paths.filter((path) => !/^content\/(?:actions|decisions|redactions|repositories)\.yml$/.test(path))
    expect(
      own.filter((path) => !existsSync(path) && !['.ts', '.mdx'].some((ending) => existsSync(path + ending))),
    ).toEqual([])
  })
})

describe('GitLab Pages', () => {
  const { pages: job } = parse(
    blocks('content/pages/deploying.mdx', 'yaml').find((block) => block.includes('CI_PAGES_URL'))!,
  ) as { pages: { script: string[] } }
  test.each([
    ['https://group.gitlab.io/minutes', '/minutes', 'https://group.gitlab.io'],
    ['https://group.gitlab.io/team/minutes', '/team/minutes', 'https://group.gitlab.io'],
    ['https://minutes.example.org', '/', 'https://minutes.example.org'],
  ])('%s is taken apart', (url, base, host) => {
    const script = [...job.script.filter((line) => /^(?:base|host)=/.test(line)), 'echo "$base $host"'].join('\n')
    expect(
      spawnSync('sh', ['-eu', '-c', script], {
        encoding: 'utf8',
        env: { ...process.env, CI_PAGES_URL: url },
      }).stdout.trim(),
    ).toBe(`${base} ${host}`)
  })
})
