/** What static hosts and robots read: headers, redirects, sitemap, robots.txt. */
import type { Archive } from '../archive/types.ts'
import type { Kept } from '../ledger/kept.ts'
import { type Redirect, redirectsOf } from '../ledger/redirects.ts'
import { policy } from '../policy.ts'
import { routes } from '../routes.ts'
import type { Output } from './types.ts'

/** What robots and hosts read: robots.txt, the sitemap, headers and redirects. @param kept addresses of former times */
export function* hostFiles(archive: Archive, kept: readonly Kept[]): Iterable<Output> {
  yield [
    routes.asset('robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${routes.absolute(routes.asset('sitemap.xml'))}\n`,
  ]
  yield [routes.asset('sitemap.xml'), sitemap(archive)]
  yield [routes.asset('_headers'), headers()]
  const table = redirectsOf(archive, kept)
  yield [
    routes.asset('_redirects'),
    table
      .filter(([from]) => !/\s/.test(from))
      .map(([from, to]) => `${encodeURI(from)} ${to} 301\n`)
      .join(''),
  ]
  yield [routes.asset('redirects.json'), JSON.stringify(Object.fromEntries(table))]
  yield [routes.asset('redirects.nginx.map'), nginxMap(table)]
  yield [routes.asset('.nojekyll'), '']
}

function sitemap(archive: Archive): string {
  const paths = [
    routes.home(),
    routes.topics(),
    routes.releases(),
    routes.references(),
    routes.actions(),
    routes.decisions(),
    routes.about(),
    ...[...archive.series.keys()].map((key) => routes.series(key)),
    ...[...archive.meetings, ...archive.pages].map((minutes) => routes.meeting(minutes)),
    ...[...archive.topics.keys()].map((key) => routes.topic(key)),
    ...[...archive.releases.keys()].map((key) => routes.release(key)),
  ]
  const urls = paths.map((path) => `<url><loc>${routes.absolute(path)}</loc></url>`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
}

function headers(): string {
  const { all, files, scripts, api } = routes.folders()
  return [
    `${all}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    `${files}*`,
    // An SVG from the archive opened by itself runs nothing.
    "  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox",
    `${scripts}*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${api}*`,
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n')
}

/** nginx compares decoded paths, a slash at the end counts, and a path may come once. What is more than plain text to it is left out. */
function nginxMap(table: readonly Redirect[]): string {
  const lines = new Map(table)
  for (const [from, to] of table) if (!/\.\w+$|\/$/.test(from) && !lines.has(`${from}/`)) lines.set(`${from}/`, to)
  return [...lines]
    .filter(([from]) => !/["\\$;{}\p{Cc}]/u.test(from))
    .map(([from, to]) => `"${from}" "${to}";\n`)
    .join('')
}
