/** What README and manual tell people to type or to save: commands that there are, options that they take, files that parse. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('content/pages').map((name) => join('content/pages', name))]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
/** Those of the commands, and of the fuzzer, which reads its own. */
const known = new Set(
  ['src/cli/minutes.ts', 'tests/hostile/fuzz.ts'].flatMap((path) => {
    const code = readFileSync(path, 'utf8')
    return [...code.slice(code.indexOf('options: {')).matchAll(/(?<=[{,\n] *)'?([a-z-]+)'?: \{ type:/g)].map(([, name]) => name)
  }),
)
const blocks = (page: string, kind: string): string[] => [...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

test('the options of the commands are known here', () => expect([...known]).toEqual(expect.arrayContaining(['archive', 'out', 'base', 'no-cards', 'dry-run'])))

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('names commands that there are', () => {
    const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('gives them options that they take', () => {
    const lines = [...text.replaceAll(/\\\n/g, ' ').matchAll(/npm (?:start|run [a-z]+) .*/g)].map(([line]) => line.replace(/`.*|&&.*|#.*/, ''))
    const options = lines.flatMap((line) => [...line.matchAll(/ --([a-z-]+)/g)].map(([, name]) => name))
    expect(options.filter((name) => !known.has(name))).toEqual([])
  })

  test('has blocks of commands that a shell understands, and YAML that is YAML', () => {
    for (const block of blocks(page, 'sh')) expect(spawnSync('sh', ['-n'], { input: block.replace(/<[^<>\n]+>/g, 'x'), encoding: 'utf8' }).stderr).toBe('')
    for (const block of blocks(page, 'ya?ml')) expect(parse(block)).toBeTypeOf('object')
  })

  test('names folders and files of the project that exist', () => {
    const paths = [...text.matchAll(/[`(]((?:src|tests|content)\/[\w./-]*\w)[`)]/g)].map(([, path = '']) => path)
    // What somebody may add is described with its name.
    const own = paths.filter((path) => !/^content\/(?:actions|decisions|redactions|repositories)\.yml$/.test(path))
    expect(own.filter((path) => !existsSync(path) && !['.ts', '.mdx'].some((ending) => existsSync(path + ending)))).toEqual([])
  })
})

describe('GitLab Pages', () => {
  const { pages: job } = parse(blocks('content/pages/deploying.mdx', 'yaml').find((block) => block.includes('CI_PAGES_URL'))!) as { pages: { script: string[] } }
  test.each([
    ['https://group.gitlab.io/minutes', '/minutes', 'https://group.gitlab.io'],
    ['https://group.gitlab.io/team/minutes', '/team/minutes', 'https://group.gitlab.io'],
    ['https://minutes.example.org', '/', 'https://minutes.example.org'],
  ])('%s is taken apart', (url, base, host) => {
    const script = [...job.script.filter((line) => /^(?:base|host)=/.test(line)), 'echo "$base $host"'].join('\n')
    expect(spawnSync('sh', ['-eu', '-c', script], { encoding: 'utf8', env: { ...process.env, CI_PAGES_URL: url } }).stdout.trim()).toBe(`${base} ${host}`)
  })
})
