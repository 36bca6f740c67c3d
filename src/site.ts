/**
 * The settings of the site and of the commands. Each is an environment variable; an option of a command sets the variable
 * that `src/cli/options.ts` names for it, before this file is read, and what `community.yml` says of the site sets those that
 * are not set (`src/loaders/siteVariables.ts`). What the program only asks of its surroundings is read
 * where it is needed: `CHROMIUM` by `src/cli/browser`, `MINUTES_CORPUS` by `npm run eval` and the tests.
 */
const env = (name: string): string | undefined => globalThis.process?.env[name] || undefined

/** The archive that comes with the project; its files lie in no repository of minutes. */
const demo = 'content/minutes'

const withSlashes = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/')

export const settings = {
  /** Name of the site: title bar, cards, feeds. */
  name: env('MINUTES_NAME') ?? 'Minutes',
  /** Whose minutes they are, for the home page, cards and feeds. Empty: nobody is named. */
  community: env('MINUTES_COMMUNITY') ?? '',
  /** Where the site will live, with protocol and without path. Absolute addresses in cards and feeds start with it. */
  site: (env('MINUTES_SITE') ?? 'http://localhost:4321').replace(/\/+$/, ''),
  /** Path below the host, starting and ending in `/`. */
  base: withSlashes(env('MINUTES_BASE') ?? '/'),
  /** The archive: a folder (plain, work tree or bare repository), a git URL or a bundle. */
  archive: env('MINUTES_ARCHIVE') ?? demo,
  /** Where the site is written. */
  out: env('MINUTES_OUT') ?? 'dist',
  /** Folder for what a later build can use again; nothing is lost with it. */
  cache: env('MINUTES_CACHE') ?? 'node_modules/.cache/minutes',
  /** Use nothing that an earlier build left. */
  clean: env('MINUTES_CLEAN') === 'yes',
  /** Folder of the registries and pages. */
  content: env('MINUTES_CONTENT') ?? 'content',
  /** Web address of the archive's repository and its branch: for "source" and "edit" links, and to know links to other minutes by. Empty: neither. */
  repository: env('MINUTES_REPOSITORY') ?? '',
  /** Whether pages link to the source of their file there: not those of the demo archive. */
  linkSource: (env('MINUTES_ARCHIVE') ?? demo) !== demo,
  branch: env('MINUTES_BRANCH') ?? 'main',
  /** HedgeDoc server whose pads became minutes and whose uploads are looked for in the archive. Empty: none. */
  pads: env('MINUTES_PADS') ?? '',
  /** Language of the interface: `en` or `de`. */
  language: (env('MINUTES_LANGUAGE') ?? 'en') as 'en' | 'de',
  /** File with all addresses that the site has had; none of them is lost. Empty: no such file. */
  ledger: env('MINUTES_LEDGER') ?? '',
  /** Draw a card image for each meeting, series, person, topic and release. */
  cards: env('MINUTES_CARDS') !== 'no',
  /** Tell errors in full, and what Astro says. */
  verbose: env('MINUTES_VERBOSE') !== undefined,
}
