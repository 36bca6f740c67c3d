/** `llms.txt` (https://llmstxt.org): for programs that read sites. */
import { apiIndex } from '../api/index.ts'
import type { Archive } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'

/** What there is and where. */
export function guide(archive: Archive): string {
  const link = (name: string, route: string, about = ''): string =>
    `- [${name}](${routes.absolute(route)})${about && `: ${about}`}`
  const { items, beside, database } = apiIndex()
  const { meeting } = routes.forms()
  return [
    `# ${settings.name}`,
    '',
    `> Minutes of ${archive.meetings.length} meetings${settings.community && ` of the ${settings.community} community`}, as pages, Markdown and JSON.`,
    '',
    `Each meeting lies at \`${meeting}\`; its Markdown and JSON lie beside it: \`${routes.beside(meeting, 'md')}\` and \`.json\`. The same holds for series, people, topics and releases. What stands in the minutes was said by people in a meeting; every action and decision has the line of its source.`,
    '',
    '## Lists',
    '',
    ...items.map(({ name, url, schema }) => link(name, url, `schema at ${routes.absolute(schema)}`)),
    '',
    '## Beside pages',
    '',
    ...beside.map(({ name, path, schema }) => `- ${name}: \`${path}\`, schema at ${routes.absolute(schema)}`),
    '',
    '## Everything at once, and what is new',
    '',
    link(
      'SQLite file',
      database,
      `all tables and a full-text index, described at ${routes.absolute(routes.about('database'))}`,
    ),
    link(
      'Feed',
      routes.feed('', 'json'),
      'JSON Feed of all minutes, by the day on which they came; feed.xml and feed.json lie beside each series, person, topic and release',
    ),
    link('What did I miss?', routes.since(), 'what each month brought'),
    link('Actions', routes.actions(), 'open, stale, done and of unknown status'),
    link('Decisions', routes.decisions(), 'the log, latest first'),
    '',
    '## Series',
    '',
    ...[...archive.series.values()].map((series) =>
      link(series.title, routes.beside(routes.series(series.key), 'md'), series.description),
    ),
    '',
    '## Optional',
    '',
    link('The JSON, field by field', routes.about('json')),
    link('For programs and chat bots', routes.about('bots')),
    '',
  ].join('\n')
}
