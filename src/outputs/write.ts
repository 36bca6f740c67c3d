/**
 * What stands beside the pages of Astro: item pages, JSON, feeds, Markdown sources, attachments, the search index, and the files that
 * static hosts and robots read. Written from the archive, after the pages.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { z } from 'zod'
import { apiFiles } from './api/files.ts'
import { meetingJson } from './api/minutes.ts'
import { referenceFiles } from './api/referenceFiles.ts'
import { apiSchemas } from './api/schemas.ts'
import type { Archive } from './archive/types.ts'
import { feedScopes } from './feeds/entries.ts'
import { feedFor, jsonFeedFor } from './feeds/feed.ts'
import { renderMinutes } from './html/render.ts'
import { compileTemplate, templatePlace } from './items/template.ts'
import { itemsOf, itemView } from './items/view.ts'
import { policy } from './policy.ts'
import { compileVocabulary } from './registries/vocabulary.ts'
import { routes } from './routes.ts'
import { settings } from './site.ts'
import type { Source } from './source/types.ts'

/** @param folder the site being built @returns number of files written */
export function writeOutputs(archive: Archive, source: Source, folder: string): number {
  let written = 0
  const made = new Set<string>()
  const write = (route: string, content: string | Uint8Array) => {
    const path = join(folder, decodeURIComponent(route.slice(settings.base.length)))
    if (!path.startsWith(folder + sep)) return
    if (!made.has(dirname(path))) {
      mkdirSync(dirname(path), { recursive: true })
      made.add(dirname(path))
    }
    writeFileSync(path, content)
    written++
  }

  for (const [name, value] of apiFiles(archive)) write(routes.api(name), JSON.stringify(value))
  const template = join(folder, templatePlace.series)
  const fill = compileTemplate(readFileSync(join(template, templatePlace.meeting, templatePlace.item, 'index.html'), 'utf8'))
  rmSync(template, { recursive: true })
  for (const minutes of [...archive.meetings, ...archive.pages]) {
    const rendered = renderMinutes(minutes, archive)
    for (const item of itemsOf(minutes)) write(`${routes.item(minutes, item)}index.html`, fill(itemView(archive, minutes, item, rendered)))
  }
  const decoder = new TextDecoder()
  const { redact } = compileVocabulary(archive.registries)
  for (const [route, content] of referenceFiles(archive)) write(route, content)
  for (const [name, schema] of Object.entries(apiSchemas)) write(routes.api(`schemas/${name}`), JSON.stringify(z.toJSONSchema(schema)))
  write(routes.api('index'), JSON.stringify({ version: 1, items: Object.keys(apiSchemas).map((name) => ({ name, url: routes.api(name), schema: routes.api(`schemas/${name}`) })) }))
  write(routes.asset('llms.txt'), guide(archive))
  const files = new Map(source.files.map((file) => [file.path, file]))
  for (const minutes of [...archive.meetings, ...archive.pages]) {
    write(routes.meetingMarkdown(minutes), redact(decoder.decode(files.get(minutes.source)!.read()), minutes.source))
    if (minutes.kind === 'meeting') write(routes.meetingJson(minutes), JSON.stringify(meetingJson(minutes, archive)))
  }
  for (const path of archive.attachments) {
    const file = files.get(path)
    if (file) write(routes.attachment(path), file.read())
  }

  for (const scope of feedScopes(archive)) {
    write(routes.feed(scope), feedFor(archive, scope))
    write(routes.feed(scope).replace(/feed\.xml$/, 'feed.json'), JSON.stringify(jsonFeedFor(archive, scope)))
  }

  write(routes.asset('robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${routes.absolute(routes.asset('sitemap.xml'))}\n`)
  write(routes.asset('sitemap.xml'), sitemap(archive))
  write(routes.asset('_headers'), headers())
  const moved = redirects(archive)
  write(routes.asset('_redirects'), moved.map(([from, to]) => `${from} ${to} 301\n`).join(''))
  write(routes.asset('redirects.json'), JSON.stringify(Object.fromEntries(moved)))
  write(routes.asset('redirects.nginx.map'), moved.map(([from, to]) => `"${from}" "${to}";\n`).join(''))
  write(routes.asset('.nojekyll'), '')
  return written
}

function sitemap(archive: Archive): string {
  const paths = [
    routes.home(), routes.topics(), routes.releases(), routes.references(), routes.actions(), routes.decisions(), routes.about(),
    ...[...archive.series.keys()].map((key) => routes.series(key)),
    ...[...archive.meetings, ...archive.pages].map((minutes) => routes.meeting(minutes)),
    ...[...archive.topics.keys()].map((key) => routes.topic(key)),
    ...[...archive.releases.keys()].map((key) => routes.release(key)),
  ]
  const urls = paths.map((path) => `<url><loc>${routes.absolute(path)}</loc></url>`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
}

const headers = (): string =>
  [
    `${settings.base}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    `${settings.base}files/*`,
    // An SVG from the archive opened by itself runs nothing.
    "  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox",
    `${settings.base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${settings.base}api/*`,
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n')

/** Addresses that people have: the path of the file in the repository, present and former. From and to, for every host. */
function redirects(archive: Archive): [from: string, to: string][] {
  return [...archive.bySource].flatMap(([source, minutes]): [string, string][] => {
    const path = `${settings.base}${source.replace(/\.(?:md|markdown)$/i, '')}`
    const to = routes.meeting(minutes)
    return path === to.replace(/\/$/, '') || /[\s"]/.test(path) ? [] : [[encodeURI(path), to], [`${encodeURI(path)}.md`, to]]
  })
}

/** For programs that read sites: what there is and where. */
const guide = (archive: Archive): string =>
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
