/** Archive → the files of `/api/v1/`. Pure: two builds of one archive give the same bytes. */
import type { Archive } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { itemFiles } from './items.ts'
import { actionItems, decisionItems, meetingItems, referenceItems } from './minutes.ts'
import type { ApiFile, ApiItem, ApiName } from './schemas.ts'
import { personItems, releaseItems, seriesItems, topicItems } from './subjects.ts'

/** How the items of each file are made. */
const makers: { [Name in ApiName]: (archive: Archive) => ApiItem<Name>[] } = {
  meetings: meetingItems,
  actions: actionItems,
  decisions: decisionItems,
  references: referenceItems,
  people: personItems,
  topics: topicItems,
  releases: releaseItems,
  series: seriesItems,
  notices: (archive) =>
    archive.notices.map(({ source, line, column, rule, level, message, hint }) => ({
      source,
      line,
      column,
      rule,
      level,
      message,
      hint,
      about: routes.about('notices', rule),
    })),
  items: itemFiles,
}

export const apiNames = Object.keys(makers) as ApiName[]

/** One file, without the `.json`. */
export const apiFile = <Name extends ApiName>(archive: Archive, name: Name): ApiFile<Name> =>
  ({ version: 1, items: makers[name](archive) }) as ApiFile<Name>

/** @returns name (without `.json`) → JSON value; the path is `routes.api(name)`. */
export const apiFiles = (archive: Archive): Map<string, unknown> =>
  new Map(apiNames.map((name) => [name, apiFile(archive, name)]))
