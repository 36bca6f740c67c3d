/** The commands, in the order of the help: what each does, which words and options it takes, and how it runs. */
import { asJson, building, ledger, living, type Options, out, reading, serving, type ValuesOf } from './options.ts'
import { place } from './place.ts'

export interface Command {
  /** What it does, after its name. */
  says: string
  /** The words it takes, as the help writes them, and how many at most; without this it takes none. */
  words?: { are: string; most: number; oneOf?: readonly string[] }
  options: Options
  /** All arguments are for another program: they come as words, unread. */
  passesOn?: true
  run(values: Record<string, string | true | undefined>, words: string[]): unknown
}

/** So that each command is given the values of its own options, by their types. */
const command = <const Own extends Options>(
  it: Omit<Command, 'options' | 'run'> & { options: Own; run(values: ValuesOf<Own>, words: string[]): unknown },
): Command => it

/** What a command needs is loaded when it runs: the settings are read from the environment, which options set before. */
export const commands: Readonly<Record<string, Command>> = {
  start: command({
    says: 'builds the site and serves it',
    options: { ...serving, ...building },
    run: async (values) => (await import('./start.ts')).start(values),
  }),
  build: command({
    says: 'builds the site; one that is up to date is left as it is',
    options: building,
    run: async () => (await import('./start.ts')).buildAndTell(),
  }),
  serve: command({
    says: 'serves a built site with its headers and redirects',
    options: { ...serving, out: out('folder of the site'), base: living.base },
    run: async (values) => (await import('./serveSite.ts')).serveBuilt(values),
  }),
  dev: command({
    says: 'shows an edited minutes file at once, with its notices',
    options: { ...serving, ...reading, ...living, ledger },
    run: async (values) => (await import('./dev.ts')).dev(values),
  }),
  check: command({
    says: 'tells what is odd in the minutes, and what the registries lack',
    options: {
      format: {
        values: ['text', 'json', 'github'],
        called: 'format',
        says: 'for people, for programs, or as annotations of GitHub',
      },
      rule: { takes: 'RULE', says: 'notices of this rule alone, all of them' },
      explain: { takes: 'RULE', says: 'tells what a rule means, and nothing else' },
      changed: { takes: 'COMMIT', says: 'looks only at files that differ from this commit' },
      all: { says: 'every place of every rule, and entries for the registries in full' },
      fail: {
        values: ['error', 'warning', 'notice'],
        called: 'level',
        says: 'ends with status 1 when there is a notice of this level or a higher one',
      },
      strict: { says: 'ends with status 1 when there is any notice' },
      ...reading,
      ...living,
      ledger,
    },
    run: async (values) => (await import('./check.ts')).check(values),
  }),
  find: command({
    says: 'searches a built site in the terminal',
    words: { are: 'WORDS', most: Number.POSITIVE_INFINITY },
    options: {
      series: { takes: 'SERIES', says: 'only in this series' },
      person: { takes: 'HANDLE', says: 'only where this person is named' },
      topic: { takes: 'TOPIC', says: 'only about this topic' },
      release: { takes: 'RELEASE', says: 'only about this release' },
      year: { takes: 'YEAR', says: 'only of this year' },
      since: { takes: 'DAY', says: 'nothing before this day, month or year, as in 2024-07-01 or "july 2024"' },
      json: asJson,
      out: out('folder of the site'),
      ...living,
      language: reading.language,
    },
    run: async (values, words) => (await import('./find.ts')).find(words, values),
  }),
  new: command({
    says: 'begins the minutes of a meeting from the template of its series',
    words: { are: 'SERIES [DATE]', most: 2 },
    options: reading,
    run: async (_, words) => (await import('./new.ts')).begin(words),
  }),
  import: command({
    says: 'files pads exported from HedgeDoc: a zip, a folder or notes',
    words: { are: 'EXPORT', most: Number.POSITIVE_INFINITY },
    options: {
      series: { takes: 'SERIES', says: 'the series of the notes, where they do not tell' },
      date: { takes: 'DAY', says: 'the day of the one note, with a suffix for a second meeting of that day' },
      'dry-run': { says: 'tells what would be done, and writes nothing' },
      ...reading,
    },
    run: async (values, words) => (await import('./import.ts')).importPads(words.map(place), values),
  }),
  ledger: command({
    says: 'writes every address of the site into a text file, and tells of those that nobody would answer',
    options: { accept: { says: 'marks as gone what would be lost' }, ledger, ...reading, ...living },
    run: async (values) => (await import('./ledger.ts')).updateLedger(values),
  }),
  eval: command({
    says: 'scores the reader, or what is named, against labels',
    words: { are: '[search|threads|addresses]', most: 1, oneOf: ['search', 'threads', 'addresses'] },
    options: {
      half: { values: ['dev', 'held'], called: 'half', says: 'the labels to improve on, or those that are set aside' },
      misses: { says: 'tells each miss' },
      out: out('folder of a built site of the archive, for the search; without it one is built'),
      runs: { takes: 'N', says: 'how many commits to go back, for the addresses' },
      json: asJson,
      ...reading,
      base: living.base,
    },
    run: async (values, words) => (await import('./eval.ts')).evaluate(words, values),
  }),
  bench: command({
    says: 'measures builds, what pages weigh, and the site in a browser',
    options: {
      runs: { takes: 'N', says: 'how often' },
      times: { takes: 'N', says: 'the archive so many times over, beside itself' },
      json: asJson,
      ...reading,
      ...living,
    },
    run: async (values) => (await import('./bench.ts')).bench(values),
  }),
  fuzz: command({
    says: 'reads generated minutes, and keeps those that break the reader',
    options: {
      minutes: { takes: 'N', says: 'how long' },
      seed: { takes: 'N', says: 'where chance begins' },
      keep: { takes: 'DIR', says: 'folder for what is found', isPlace: true },
    },
    run: async ({ keep, ...values }) => (await import('./fuzz.ts')).fuzz({ ...values, keep: keep && place(keep) }),
  }),
  test: command({
    says: 'runs form, lint, types and all tests; with paths only those tests',
    words: { are: '[PATH] [what Vitest takes]', most: Number.POSITIVE_INFINITY },
    options: {},
    passesOn: true,
    run: async (_, words) => (await import('./test.ts')).test(words),
  }),
}
