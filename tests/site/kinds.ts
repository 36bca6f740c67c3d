/** One page of each kind in the built demo archive, for tests that look at every kind. Paths below the base. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** @param site folder of the built site */
export function pageKinds(site: string): string[] {
  /** The latest month of which there is something to say. */
  const month = readdirSync(join(site, 'since'))
    .filter((name) => /^[\d-]+$/.test(name))
    .at(-1)
  const item = readdirSync(join(site, 'iaas/2024-04-10'), { withFileTypes: true }).find((entry) =>
    entry.isDirectory(),
  )!.name
  return [
    '/',
    '/iaas/',
    '/iaas/2024-04-10/',
    '/product-board/2024-07-01/',
    `/iaas/2024-04-10/${item}/`,
    '/people/',
    '/people/umut-kaya/',
    '/topics/',
    '/topics/by-kind/',
    '/topics/by-month/',
    '/topics/heat/',
    '/releases/',
    '/releases/r6/',
    '/references/',
    '/references/sovereigncloudstack/standards/',
    '/references/sovereigncloudstack/standards/548/',
    '/actions/',
    '/actions/iaas/',
    '/decisions/',
    '/decisions/by-standard/',
    '/search/?q=heat',
    '/about/',
    '/check/',
    '/where/',
    '/since/',
    `/since/${month}/`,
    '/notices/',
    '/404.html',
  ]
}
