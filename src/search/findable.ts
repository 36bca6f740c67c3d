/** Archive → all that the search is made of, as plain data. */
import type { Archive } from '../archive/types.ts'
import { searchEntities, searchReferences } from './entities.ts'
import type { Entity, NamedReference } from './named.ts'
import { type SearchRecord, searchRecords } from './records.ts'

export interface Findable {
  records: SearchRecord[]
  entities: Entity[]
  references: NamedReference[]
}

/** All that the search finds in an archive. */
export function findableIn(archive: Archive): Findable {
  const records = searchRecords(archive)
  return { records, entities: searchEntities(archive), references: searchReferences(archive, records) }
}
