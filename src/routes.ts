/**
 * Every path and fragment of the site is made here and nowhere else.
 * All functions give root-relative URLs that begin with the base and, for pages, end in `/`.
 * What programs of the browser need of it lies in `routes/`, a file for each: one that two of them share would be loaded
 * by itself, and the settings with it.
 */
import { beside } from './routes/beside.ts'
import { pathBelow, whereFile } from './routes/lookUp.ts'
import { itemOf, placeIn } from './routes/within.ts'
import { settings } from './site.ts'

/** First parts of paths that pages of the site use; a series with such a name gets `series-` before it. */
export const reserved = new Set([
  'people',
  'topics',
  'releases',
  'references',
  'actions',
  'decisions',
  'search',
  'since',
  'where',
  'about',
  'check',
  'api',
  'pagefind',
  'cards',
  'files',
  'feed',
  'notices',
  'redirects',
  '404',
  '_astro',
])

/** Lower case ASCII letters, digits and `-` only: a part of a path from any words. Empty words give `x`. */
export const pathPart = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'x'

/** Path part of a series: its folder's name, unless the site needs that word. */
export const seriesPart = (folder: string): string => {
  const part = pathPart(folder)
  return reserved.has(part) ? `series-${part}` : part
}

/** Path below the home of what search knows by name: what the browser, which knows no settings, puts behind its base. */
export function namedPath(kind: 'topic' | 'person' | 'release' | 'series' | 'reference', name: string): string {
  if (kind === 'series') return `${seriesPart(name)}/`
  if (kind !== 'reference')
    return `${{ topic: 'topics', person: 'people', release: 'releases' }[kind]}/${pathPart(name)}/`
  const [repository = '', number] = name.split('#')
  const parts = number === undefined ? [pathPart(name)] : [...repository.split('/').map(pathPart), pathPart(number)]
  return `references/${parts.join('/')}/`
}

const page = (...parts: string[]): string => settings.base + pathBelow(...parts)
const file = (path: string): string => settings.base + path

/** Root-relative route → address as the ledger has it: from the home on, which is `/`. */
export const withoutBase = (route: string): string => `/${route.slice(settings.base.length)}`
/** And back. */
export const withBase = (address: string): string => settings.base + address.slice(1)
/** Path below the site's folder of the file that answers for a route: a page is the index of its folder. */
export const fileOf = (route: string): string =>
  decodeURIComponent(route.slice(settings.base.length)) + (route.endsWith('/') ? 'index.html' : '')
/** Of a list that fills several pages; the first has the address of all. No year, number or name is written like this. */
const partOf = (part = 1): string[] => (part > 1 ? [`part-${part}`] : [])

/** What a feed tells of: everything added, the meetings of one subject, or each action or decision. */
export type FeedScope =
  | ''
  | 'actions'
  | 'decisions'
  | `series/${string}`
  | `people/${string}`
  | `topics/${string}`
  | `releases/${string}`

/** Whose meetings and open actions a calendar holds. */
export type CalendarScope = `series/${string}` | `people/${string}`

/** A selection of actions or decisions that has a page of its own. */
export type ActionsOf = { series: string } | { person: string } | { topic: string } | { quarter: string }
export type DecisionsOf =
  | { series: string }
  | { topic: string }
  | { release: string }
  | { year: string }
  | { standard: string }

/** A series lies right below, an empty key leads to the list of its kind; whatever else is behind a word that is no series' name. */
function selectionParts(of?: ActionsOf | DecisionsOf): string[] {
  if (!of) return []
  if ('series' in of) return [seriesPart(of.series)]
  if ('person' in of) return ['by', pathPart(of.person)]
  const [[kind, key]] = Object.entries(of) as [[string, string]]
  return key ? [`by-${kind}`, pathPart(key)] : [`by-${kind}`]
}

export const routes = {
  home: () => settings.base,
  search: (query?: Record<string, string>) => page('search') + (query ? `?${new URLSearchParams(query)}` : ''),
  since: (month?: string, part?: number) => page('since', ...(month ? [month] : []), ...partOf(part)),
  /** The same as JSON, beside the page of the month. */
  sinceJson: (month: string) => file(`since/${month}.json`),
  where: () => page('where'),
  /** What the page needs to know: the index, or the places in the minutes of a series. @param part its path part */
  whereFile: (part?: string) => page('where') + whereFile(part),
  check: (file = '') => page('check') + file,
  about: (name?: string, place?: string) => (name ? page('about', name) : page('about')) + (place ? `#${place}` : ''),
  notices: () => page('notices'),
  /** What answers where nothing is. */
  missing: () => file('404.html'),
  /** A place in the page itself. */
  here: (fragment: string) => placeIn('', fragment),

  seriesIndex: () => `${settings.base}#series`,
  series: (key: string) => page(seriesPart(key)),
  meeting: (meeting: { id: string }) => page(meeting.id),
  /** Place in the meeting's page: a heading, bullet, action or decision. */
  anchor: (meeting: { id: string }, fragment: string) => placeIn(page(meeting.id), fragment),
  /** A page of its own for a section, action or decision. */
  item: (meeting: { id: string }, item: { path: string }) => itemOf(page(meeting.id), item.path),
  /** Source of the meeting as Markdown, and as JSON, beside the page. */
  meetingMarkdown: (meeting: { id: string }) => file(`${meeting.id}.md`),
  meetingJson: (meeting: { id: string }) => file(`${meeting.id}.json`),

  people: () => page('people'),
  person: (handle: string, year?: string, part?: number) =>
    page('people', pathPart(handle), ...(year ? [year] : []), ...partOf(part)),
  topics: (by?: 'kind' | 'month') => (by ? page('topics', `by-${by}`) : page('topics')),
  topicsOfKind: (kind: string) => placeIn(routes.topics('kind'), kind),
  topic: (key: string, year?: string, part?: number) =>
    page('topics', pathPart(key), ...(year ? [year] : []), ...partOf(part)),
  releases: () => page('releases'),
  release: (key: string, part?: number) => page('releases', pathPart(key), ...partOf(part)),
  references: (repository?: string, part?: number) =>
    page('references', ...(repository?.split('/').map(pathPart) ?? []), ...partOf(part)),
  /** `owner/name#12` lives at `references/owner/name/12/`, anything else (CVE-…, scs-0214) at `references/<id>/`. */
  reference: (id: string, file: 'badge.svg' | 'index.json' | '' = '') =>
    settings.base + namedPath('reference', id) + file,
  actions: (of?: ActionsOf, year?: string, part?: number) =>
    page('actions', ...selectionParts(of), ...(year ? [year] : []), ...partOf(part)),
  decisions: (of?: DecisionsOf) => page('decisions', ...selectionParts(of)),

  /** A file of the archive (image, PDF) as it is served. */
  attachment: (path: string) => file(`files/${path.split('/').map(encodeURIComponent).join('/')}`),
  /** Image of a card; a meeting's key is its id. */
  card: (kind: 'site' | 'meetings' | 'series' | 'people' | 'topics' | 'releases', key: string) =>
    file(`cards/${kind}/${kind === 'meetings' ? key : kind === 'series' ? seriesPart(key) : pathPart(key)}.png`),
  api: (name: string) => file(`api/v1/${name}.json`),
  beside,
  /** Forms of addresses, for those who write programs: what stands in < > is filled in. */
  forms: () => ({
    series: page('<series>'),
    meeting: page('<series>', '<date>'),
    person: page('people', '<handle>'),
    topic: page('topics', '<topic>'),
    release: page('releases', '<release>'),
    reference: page('references', '<reference>'),
    month: page('since', '<month>'),
  }),
  /** Folders of which a host is told something: all, files of the archive, scripts and styles, JSON. */
  folders: () => ({ all: page(), files: page('files'), scripts: page('_astro'), api: page('api') }),
  /** Everything as one SQLite file. */
  dump: () => file('api/v1/minutes.sqlite'),
  /** Atom feed of a scope, or the same as JSON Feed; it lies beside the page it tells of. */
  feed: (scope: FeedScope, ending: 'xml' | 'json' = 'xml') => {
    const [kind = '', key] = scope.split('/')
    const folder = key === undefined ? kind : kind === 'series' ? seriesPart(key) : `${kind}/${pathPart(key)}`
    return file(`${folder && `${folder}/`}feed.${ending}`)
  },
  /** Calendar of a scope, beside its page. */
  calendar: (scope: CalendarScope) => {
    const [kind, key = ''] = scope.split('/')
    return file(`${kind === 'series' ? seriesPart(key) : `people/${pathPart(key)}`}/calendar.ics`)
  },
  /** The JSON Feed beside an Atom feed. */
  jsonFeed: (feed: string) => feed.replace(/xml$/, 'json'),
  asset: (path: string) => file(path),

  /** Name of the host, which ids that last begin with. */
  host: () => new URL(settings.site).hostname,
  /** The same with protocol and host, for cards, feeds and the clipboard. */
  absolute: (path: string) => settings.site + path,

  /** The file in the archive's own repository, at a line; empty when no repository is set. */
  sourceFile: (path: string, line?: number, commit?: string) =>
    settings.linkSource && settings.repository
      ? `${settings.repository}/blob/${commit ?? settings.branch}/${encodeURI(path)}${line ? `?plain=1#L${line}` : ''}`
      : '',
  /** The file as it is now for ever: at the last commit that touched it. Empty without history. */
  pinnedFile: ({ source, history }: { source: string; history?: { commit: string } | undefined }): string =>
    history ? routes.sourceFile(source, 1, history.commit) : '',
  /** GitHub's own search in the archive's repository; empty when no repository is set. */
  searchOfRepository: () => (settings.linkSource && settings.repository ? `${settings.repository}/search` : ''),
  /** GitHub's editor opens at the line. */
  editFile: (path: string, line?: number) =>
    settings.linkSource && settings.repository
      ? `${settings.repository}/edit/${settings.branch}/${encodeURI(path)}${line ? `#L${line}` : ''}`
      : '',
}
