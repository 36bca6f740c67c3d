/** The shapes of people, topics, releases and series in `/api/v1/`. */
import { z } from 'zod'
import { anchor, day, handle, line, meeting, source, url } from './schemaParts.ts'

const subject = {
  id: z.string().min(1),
  url,
  title: z.string().min(1),
  aliases: z.array(z.string()),
  meetings: z.array(meeting),
}
const ownItems = {
  actions: z.array(z.string()).describe('ids of actions.json'),
  decisions: z.array(z.string()).describe('ids of decisions.json'),
}

export const personItem = z.strictObject({
  ...subject,
  id: handle,
  handle: z.string().describe('as its owner writes it'),
  known: z.boolean().describe('whether the people registry names the handle'),
  attended: z.array(meeting),
  absent: z.array(meeting),
  actions: z.array(z.string()).describe('ids of actions.json'),
  first: day.optional(),
  last: day.optional(),
})

export const topicItem = z.strictObject({
  ...subject,
  kind: z.string(),
  description: z.string(),
  parent: z.string().optional(),
  related: z.array(z.string()),
  link: z.string().optional(),
  sections: z.array(z.strictObject({ meeting, url, anchor, title: z.string(), line })),
  ...ownItems,
})

export const releaseItem = z.strictObject({
  ...subject,
  number: z.number().int(),
  description: z.string(),
  planned: day.optional(),
  released: day.optional(),
  versions: z.record(z.string(), z.array(z.string())),
  dates: z.array(z.strictObject({ what: z.string(), date: day, meeting, url, line })),
  ...ownItems,
})

export const seriesItem = z.strictObject({
  ...subject,
  kind: z.string(),
  description: z.string(),
  ended: day.optional(),
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
  first: day.optional(),
  last: day.optional(),
  pages: z
    .array(z.strictObject({ id: z.string(), url, title: z.string(), source }))
    .describe('living documents without a date'),
})
