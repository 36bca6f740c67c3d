/** Lists of `/api/v1/` with their schemas, references as data, feeds. */
import { z } from 'zod'
import { besideFiles } from '../api/beside.ts'
import { apiFiles } from '../api/files.ts'
import { apiIndex, oneSchemas } from '../api/index.ts'
import { itemsByYear } from '../api/items.ts'
import { referenceFiles } from '../api/referenceFiles.ts'
import { apiSchemas } from '../api/schemas.ts'
import { sinceJson } from '../api/since.ts'
import { months } from '../archive/since.ts'
import type { Archive } from '../archive/types.ts'
import { calendarScopes, calendars } from '../calendars/calendar.ts'
import { feedScopes } from '../feeds/contents.ts'
import { feedFor, feedKey, jsonFeedFor } from '../feeds/feed.ts'
import { routes } from '../routes.ts'
import type { Later, Output } from './types.ts'

/** All JSON of the archive that stands beside no page. */
export function* apiOutputs(archive: Archive): Iterable<Output> {
  for (const [name, value] of apiFiles(archive)) yield [routes.api(name), JSON.stringify(value)]
  for (const [year, items] of itemsByYear(archive))
    yield [routes.api(`items/${year}`), JSON.stringify({ version: 1, items })]
  for (const [name, schema] of Object.entries({ ...apiSchemas, ...oneSchemas }))
    yield [routes.api(`schemas/${name}`), JSON.stringify(z.toJSONSchema(schema))]
  yield [routes.api('index'), JSON.stringify(apiIndex())]
  yield* referenceFiles(archive)
  yield* besideFiles(archive)
  for (const month of months(archive)) yield [routes.sinceJson(month.key), JSON.stringify(sinceJson(archive, month))]
}

/** Every feed; what did not change is not made again. */
export function* feedOutputs(archive: Archive): Iterable<Output> {
  for (const scope of feedScopes(archive)) {
    const key: Later['key'] = (digest) => feedKey(archive, scope, digest)
    yield [routes.feed(scope), { key, make: () => feedFor(archive, scope) }]
    yield [routes.feed(scope, 'json'), { key, make: () => JSON.stringify(jsonFeedFor(archive, scope)) }]
  }
}

/** Every calendar; what did not change is not made again. */
export function* calendarOutputs(archive: Archive): Iterable<Output> {
  const { key, make } = calendars(archive)
  for (const scope of calendarScopes(archive))
    yield [routes.calendar(scope), { key: (digest) => key(scope, digest), make: () => make(scope) }]
}
