/** The table of commands, and what people see of it: help, settings by option, and one sentence for what no command knows. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands.ts'
import { faultOf } from '../../src/cli/faults.ts'
import { usage, usageOf } from '../../src/cli/usage.ts'
import { environment, minutes, root } from '../command.ts'

const read = (name: string, ...args: string[]) => readArguments(name, commands[name]!, args)
const all = Object.entries(commands)

describe('help', () => {
  test('names every command with its words and options', () => {
    const blocks = usage().split(/\n(?= {2}[a-z])/)
    expect(blocks).toHaveLength(all.length + 1)
    for (const [name, { words, options }] of all) {
      const block = blocks.find((text) => text.startsWith(`  ${name} `))!
      for (const part of [words?.are ?? '', ...Object.keys(options).map((option) => `--${option}`)])
        expect(block).toContain(part)
    }
  })

  test.each(all)('of %s says what each option means', (name, command) => {
    const text = usageOf(name, command).replace(/\s+/g, ' ')
    for (const [option, { says, sets }] of Object.entries(command.options)) {
      expect(text).toContain(` --${option} `)
      expect(text).toContain(says)
      if (sets) expect(text).toContain(sets)
    }
  })

  test.each([usage(), ...all.map(([name, command]) => usageOf(name, command))])('fits into a terminal: %#', (text) => {
    expect(text.split('\n').filter((line) => line.length > 110)).toEqual([])
  })

  test('is said for a command wherever the option stands, and nothing runs', () => {
    for (const args of [
      ['check', '--format', 'json', '--help'],
      ['help', 'check'],
    ]) {
      const { status, stdout } = minutes(...args)
      expect([status, stdout]).toEqual([0, `${usageOf('check', commands['check']!)}\n`])
    }
    for (const args of [[], ['help'], ['--help']]) expect(minutes(...args).stdout).toBe(`${usage()}\n`)
  })
})

describe('an option that a command does not know', () => {
  test('is refused in one sentence, with status 1, before anything is read', () => {
    const { status, stdout, stderr } = minutes('check', '--dry-run', '--runs', '3')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^"check" knows no option --dry-run; it knows --[^\n]+\.\n$/)
  })

  test.each([
    ['check', '--chnged', 'changed'],
    ['build', '--no-card', 'no-cards'],
    ['find', '--sereis', 'series'],
    ['import', '--dryrun=yes', 'dry-run'],
    ['bench', '--time', 'times'],
    ['serve', '-port', 'port'],
  ])('%s %s is told of --%s first', (name, given, first) =>
    expect(() => read(name, given)).toThrow(`it knows --${first}, `),
  )

  test.each(all.filter(([, { passesOn }]) => !passesOn))('%s names all that it knows', (name, { options }) => {
    expect(() => read(name, '--nonsense')).toThrow(`"${name}" knows no option --nonsense; it knows --`)
    for (const option of Object.keys(options)) expect(() => read(name, '--nonsense')).toThrow(`--${option}`)
  })
})

describe('words and values', () => {
  test('that are known are taken, each option with its value', () => {
    expect(read('find', 'two words', '--series', 'iaas', 'more', '--json')).toEqual({
      values: { series: 'iaas', json: true },
      words: ['two words', 'more'],
      help: false,
    })
    expect(read('import', 'a.zip', 'b.md', '--dry-run').words).toEqual(['a.zip', 'b.md'])
    expect(read('new', 'iaas', '2024-07-01').words).toEqual(['iaas', '2024-07-01'])
    expect(read('eval', 'search', '--half', 'held').values).toEqual({ half: 'held' })
    expect(read('find', '--', '--series').words).toEqual(['--series'])
  })

  test.each([
    ['build', ['--language', 'fr'], 'There is no language "fr": write en or de.'],
    [
      'build',
      ['--site', 'foo'],
      '--site "foo" is no host of a site: write it with its protocol, as in https://minutes.example.org, and its path as --base.',
    ],
    ['build', ['--site', 'https://example.org/minutes'], 'its path as --base.'],
    ['serve', ['--port', 'abc'], '--port "abc" is no number: write figures alone.'],
    [
      'serve',
      ['--base', '/x y/'],
      '--base "/x y/" is no path of an address: write letters, digits and hyphens, as in /minutes/.',
    ],
    ['eval', ['--half', 'whole'], 'There is no half "whole": write dev or held.'],
    ['eval', ['serach'], '"eval" does not know what to do with "serach": it takes [search|threads|addresses]'],
    // npm keeps `--archive` for itself when "--" is missing, and hands on its value alone.
    [
      'start',
      ['../minutes'],
      '"start" does not know what to do with "../minutes": it takes options only, and npm hands options on behind "--" (npm start -- --help).',
    ],
    ['new', ['iaas', '2024-07-01', 'more'], '"new" does not know what to do with "more": it takes SERIES [DATE]'],
    ['build', ['--out'], "Option '--out <value>' argument missing"],
  ])('%s %j is refused', (name, args, said) => expect(() => read(name, ...args)).toThrow(said))

  test('all go on to Vitest as they are', () =>
    expect(read('test', 'tests/a.test.ts', '-t', 'name', '--help')).toEqual({
      values: {},
      words: ['tests/a.test.ts', '-t', 'name', '--help'],
      help: false,
    }))
})

test('an option of a setting sets a variable that the settings read', () => {
  const settings = readFileSync('src/site.ts', 'utf8')
  const sets = [
    ...new Set(all.flatMap(([, { options }]) => Object.values(options).flatMap((option) => option.sets ?? []))),
  ]
  expect(sets.length).toBeGreaterThan(8)
  expect(sets.filter((name) => !settings.includes(`env('${name}')`))).toEqual([])
})

test('a setting is the same by variable and by option, and the option counts where both are', () => {
  const refused = (args: string[], env = {}) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/minutes.ts', 'check', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...environment, INIT_CWD: '/one', ...env },
    }).stderr
  const said = (path: string) => `There is no file or folder ${path}: give a folder, a git URL or a git bundle.\n`
  expect(refused([], { MINUTES_ARCHIVE: '/no/such/folder' })).toBe(said('/no/such/folder'))
  expect(refused(['--archive', '/no/such/folder'])).toBe(said('/no/such/folder'))
  // From where npm was called.
  expect(refused(['--archive', 'none'], { MINUTES_ARCHIVE: '/no/such/folder' })).toBe(said('/one/none'))
})

describe('what is said of an error', () => {
  const thrown = (run: () => unknown): unknown => {
    try {
      return run()
    } catch (error) {
      return error
    }
  }

  test('of what was given is its sentence, unless more is wanted', () => {
    const error = thrown(() => read('build', '--out'))
    expect(error).toMatchObject({ code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' })
    expect(faultOf(error, false)).toBe((error as Error).message)
    expect(faultOf(error, true)).toBe(error)
    expect(faultOf(new Error('The disk is full.'), false)).toBe('The disk is full.')
  })

  test('of our own making is all of it, with its stack', () => {
    const error = thrown(() => (undefined as unknown as { length: number }).length)
    expect(error).toBeInstanceOf(TypeError)
    expect(faultOf(error, false)).toBe(error)
  })
})
