/**
 * The shapes of `/api/v1/*.json`: one schema for each file. They are the contract, the tests and, by `z.toJSONSchema`,
 * the documentation. Fields may be added within version 1; none is taken away or changes its meaning.
 */
import { z } from 'zod'
import { anchor, day, handle, line, list, marker, meeting, source, status, url } from './schemaParts.ts'
import { personItem, releaseItem, seriesItem, topicItem } from './subjectSchemas.ts'

const sectionItem = z.strictObject({
  id: z.string().min(1).describe("fragment in the meeting's page"),
  url,
  anchor,
  title: z.string(),
  line,
  people: z.array(handle),
  topics: z.array(z.string()).describe('ids of topics.json'),
  releases: z.array(z.string()).describe('ids of releases.json'),
  references: z.array(z.string()).describe('ids of references.json'),
})

export const meetingItem = z.strictObject({
  id: meeting,
  url,
  series: z.string().describe('id of series.json'),
  date: day,
  source,
  title: z.string().describe("the file's own title beyond series and date; often empty"),
  status: z.enum(['held', 'cancelled', 'empty', 'copy']),
  copyOf: meeting.optional().describe('the earlier meeting whose text this file repeats'),
  added: day.optional().describe('day it came into the archive, where git says'),
  participants: z.array(handle),
  absent: z.array(handle),
  sections: z.array(sectionItem),
})

const sightingItem = z.strictObject({
  meeting,
  url,
  line,
  note: z.string().optional().describe('what was said of its state'),
  anchor: anchor.describe("place in that meeting's page"),
})

/** A later sighting of an action says more than one of a decision. */
const actionSighting = sightingItem.extend({
  status: status.describe('state that this sighting gives'),
  how: z
    .enum(['words', 'reference', 'elaborated', 'context', 'order', 'copy', 'told'])
    .describe(
      'why it counts as the same action: its words, the issue it names, more words for the same, the section it came from, its place in the list, a copied file or passage, or content/actions.yml',
    ),
})

/** What actions and decisions have in common: where they are, and their words. */
const said = {
  id: z.string().describe('<meeting>#<fragment>'),
  url,
  anchor,
  meeting,
  source,
  line,
  text: z.string(),
}

const subjectsOfItem = {
  topics: z.array(z.string()).describe('ids of topics.json: those of its section'),
  releases: z.array(z.string()).describe('ids of releases.json: those of its section'),
}

const actionItem = z.strictObject({
  ...said,
  owners: z.array(handle),
  marker,
  status,
  sightings: z.array(actionSighting).describe('later meetings that name the same action'),
  latest: z.string().optional().describe('words of the last sighting, where they are others'),
  standing: z
    .enum(['open', 'stale', 'done', 'unknown'])
    .describe('its state; stale: open when last seen, and not heard of since'),
  opened: day.describe('day of the meeting that took it on'),
  seen: day.describe('day of the last meeting that names it'),
  done: day.optional().describe('day on which it was said to be done'),
  days: z
    .number()
    .int()
    .min(0)
    .describe('from when it was taken on to when it was done, else to the newest minutes of the archive'),
  told: z.string().optional().describe('reason in content/actions.yml, where the state comes from there'),
  references: z.array(z.string()).describe('ids of references.json that it names, in any sighting'),
  ...subjectsOfItem,
})

const decisionItem = z.strictObject({
  ...said,
  marker,
  vote: z
    .strictObject({ for: z.number().optional(), against: z.number().optional(), abstain: z.number().optional() })
    .optional(),
  references: z.array(z.string()).describe('ids of references.json'),
  sightings: z.array(sightingItem).describe('later meetings that repeat it'),
  replaces: z.array(z.string()).describe('ids of decisions.json that no longer hold because of it'),
  replacedBy: z.array(z.string()).describe('ids of decisions.json because of which it no longer holds'),
  ...subjectsOfItem,
})

export const referenceKinds = [
  'issue',
  'pull',
  'discussion',
  'standard',
  'cve',
  'ossa',
  'rfc',
  'minutes',
  'pad',
] as const

export const referenceItem = z.strictObject({
  id: z.string().min(1).describe('owner/name#548, CVE-2024-32498, a standard with its version …'),
  url,
  target: z.string().optional().describe('where it leads outside'),
  kind: z.enum(referenceKinds),
  mentions: z.array(z.strictObject({ meeting, url, line })),
})

const noticeItem = z.strictObject({
  source,
  line,
  column: z.number().int().min(1),
  rule: z.string().min(1),
  level: z
    .enum(['error', 'warning', 'notice'])
    .describe(
      'error: what is for few is public; warning: something is lost or shown otherwise than meant; notice: good to know',
    ),
  message: z.string(),
  hint: z.string(),
  about: z.string().describe('root-relative address of what the rule means, with an example'),
})

/** A file of `/api/v1/items/`. */
const yearItem = z.strictObject({
  id: z.string().min(1).describe('the year; "undated" for pages of a series'),
  url: z
    .string()
    .regex(/^\/.*\.json$/)
    .describe('root-relative address of the file, base included'),
  items: z.number().int().min(1).describe('how many it holds'),
})

/** Something with a page of its own: what a link in a chat leads to. */
const itemOfYear = z.strictObject({
  id: z.string().min(1).describe('id of a meeting, or <meeting>#<fragment>'),
  kind: z.enum(['meeting', 'section', 'action', 'decision']),
  url,
  title: z.string().min(1),
  series: z.string().describe('id of series.json'),
  date: day.optional(),
  line,
  people: z.array(handle).describe('who took part, brought it up or took it on'),
})
export type ItemOfYear = z.output<typeof itemOfYear>

/** One schema for all files of `/api/v1/items/`. */
export const itemsOfYear = list(itemOfYear)

/** One schema for each file of `/api/v1/`. */
export const apiSchemas = {
  meetings: list(meetingItem),
  actions: list(actionItem),
  decisions: list(decisionItem),
  references: list(referenceItem),
  people: list(personItem),
  topics: list(topicItem),
  releases: list(releaseItem),
  series: list(seriesItem),
  notices: list(noticeItem),
  items: list(yearItem),
}

export type ApiName = keyof typeof apiSchemas
export type ApiFile<Name extends ApiName> = z.output<(typeof apiSchemas)[Name]>
export type ApiItem<Name extends ApiName> = ApiFile<Name>['items'][number]
