/** The commands. Flags become the environment variables of src/site.ts before anything else is loaded. */
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { existsSync } from 'node:fs'

const usage = `minutes <command> [options]

  start    build the site and serve it
  build    build the site                     --archive SRC --out DIR --base /x/ --site https://… --language en|de
  serve    serve a site that is built         --out DIR --port 4321
  dev      show edited minutes at once        --archive SRC
  check    list what is odd in the minutes    --archive SRC [--format text|json|github] [--rule R] [--explain R] [--changed COMMIT] [--fail LEVEL] [--all]
  find     search in the terminal             WORDS [--series S] [--person P] [--topic T] [--year Y]
  new      begin the minutes of a meeting     SERIES [DATE]
  import   file exported pads                 ZIP|FOLDER|NOTE.md [--series S] [--date DAY] [--dry-run]
  ledger   write down every address         --archive SRC --ledger FILE [--accept]
  eval     score the reader against labels    [search|threads|addresses] [--half dev|held]
  bench    measure the build
  fuzz     read generated minutes            [--minutes 30] [--seed 1] [--keep DIR]
  test     run all tests

SRC is a folder, a git URL or a git bundle.`

/** From where the command was called; npm runs scripts in the project's own folder. */
const here = process.env['INIT_CWD'] ?? process.cwd()
const place = (path: string): string => (/^[a-z][a-z0-9+.-]*:|^[\w.-]+@[\w.-]+:/i.test(path) && !existsSync(resolve(here, path)) ? path : resolve(here, path.replace(/^~(?=\/)/, process.env['HOME'] ?? '~')))

async function main(): Promise<void> {
  const [command = 'help', ...rest] = process.argv.slice(2)
  if (command === 'test') return (await import('./test.ts')).test(rest)
  if (command === 'fuzz') return (await import('./fuzz.ts')).fuzz(rest)
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      archive: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      site: { type: 'string' },
      content: { type: 'string' },
      repository: { type: 'string' },
      language: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      format: { type: 'string' },
      strict: { type: 'boolean' },
      ledger: { type: 'string' },
      accept: { type: 'boolean' },
      clean: { type: 'boolean' },
      'no-cards': { type: 'boolean' },
      series: { type: 'string' },
      date: { type: 'string' },
      'dry-run': { type: 'boolean' },
      person: { type: 'string' },
      topic: { type: 'string' },
      release: { type: 'string' },
      year: { type: 'string' },
      since: { type: 'string' },
      half: { type: 'string' },
      runs: { type: 'string' },
      times: { type: 'string' },
      json: { type: 'boolean' },
      rule: { type: 'string' },
      explain: { type: 'string' },
      changed: { type: 'string' },
      fail: { type: 'string' },
      all: { type: 'boolean' },
      misses: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help || command === 'help' || command === '--help') return void console.log(usage)
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) process.env[`MINUTES_${name}`] = value
  }
  set('ARCHIVE', values.archive && place(values.archive))
  set('OUT', values.out && place(values.out))
  set('CONTENT', values.content && place(values.content))
  set('LEDGER', values.ledger && place(values.ledger))
  set('BASE', values.base)
  set('SITE', values.site)
  set('REPOSITORY', values.repository)
  set('LANGUAGE', values.language)
  if (values['no-cards']) set('CARDS', 'no')
  if (values.clean) set('CLEAN', 'yes')
  // Paths of the settings are relative to the project.
  const { fileURLToPath } = await import('node:url')
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

  switch (command) {
    case 'build':
    case 'start': {
      const { buildSite } = await import('./build.ts')
      const started = performance.now()
      const built = await buildSite((text) => console.log(text))
      console.log(built.summary)
      console.log(`${built.unchanged ? 'Nothing has changed: looked at' : 'Built'} ${built.folder} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
      if (command === 'start') {
        await (await import('./serveSite.ts')).serveSite(built.folder, values)
        console.log((await import('./next.ts')).whatNext(values.archive))
      }
      return
    }
    case 'serve': {
      const { settings } = await import('../site.ts')
      await (await import('./serveSite.ts')).serveSite(resolve(settings.out), values)
      return console.log('Stop it with Ctrl-C.')
    }
    case 'dev':
      return (await import('./dev.ts')).dev(values)
    case 'check':
      return (await import('./check.ts')).check(values)
    case 'ledger':
      return (await import('./ledger.ts')).updateLedger(values)
    case 'new':
      return (await import('./new.ts')).begin(positionals)
    case 'import':
      return (await import('./import.ts')).importPads(positionals.map(place), values)
    case 'find':
      return (await import('./find.ts')).find(positionals, values)
    case 'eval':
      return (await import('./eval.ts')).evaluate(positionals, values)
    case 'bench':
      return (await import('./bench.ts')).bench(values)
    default:
      throw new Error(`There is no command "${command}".\n\n${usage}`)
  }
}

try {
  await main()
} catch (error) {
  const known = error instanceof Error && /^(?:SourceError|RegistryError|LedgerError|Error|TypeError)$/.test(error.constructor.name)
  console.error(known && !process.env['MINUTES_VERBOSE'] ? error.message : error)
  process.exit(1)
}
