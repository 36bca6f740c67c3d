/** `llms.txt`: for programs that read sites. */
import { apiSchemas } from '../api/schemas.ts'
import type { Archive } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'

/** What there is and where. */
export const guide = (archive: Archive): string =>
  [
    `# ${settings.name}`,
    '',
    `> Minutes of ${archive.meetings.length} meetings of the ${settings.community} community, as pages, Markdown and JSON.`,
    '',
    `Each meeting lies at \`${settings.base}<series>/<date>/\`; its Markdown and JSON lie beside it: \`${settings.base}<series>/<date>.md\` and \`.json\`.`,
    '',
    '## Data',
    '',
    ...Object.keys(apiSchemas).map((name) => `- [${name}](${routes.absolute(routes.api(name))}): schema at ${routes.absolute(routes.api(`schemas/${name}`))}`),
    '',
    '## Series',
    '',
    ...[...archive.series.values()].map((series) => `- [${series.title}](${routes.absolute(routes.series(series.key))}): ${series.description}`),
    '',
  ].join('\n')
