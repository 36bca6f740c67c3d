/** The shape of the JSON beside a meeting's page. */
import { z } from 'zod'
import { anchor, handle, line, marker, status } from './schemaParts.ts'
import { meetingItem, referenceKinds } from './schemas.ts'

/** Its entry of meetings.json and everything found in it, passage by passage. */
export const meetingSchema = z.strictObject({
  version: z.literal(1),
  ...meetingItem.shape,
  roles: z.array(z.strictObject({ role: z.enum(['minutes', 'report', 'moderation']), handle, line })),
  actions: z.array(
    z.strictObject({
      id: z.string(),
      anchor,
      line,
      text: z.string(),
      owners: z.array(handle),
      marker,
      status,
      note: z.string().optional(),
    }),
  ),
  decisions: z.array(
    z.strictObject({ id: z.string(), anchor, line, text: z.string(), marker, references: z.array(z.string()) }),
  ),
  references: z.array(
    z.strictObject({ id: z.string(), kind: z.enum(referenceKinds), target: z.string().optional(), line }),
  ),
  flavors: z.array(
    z.strictObject({
      name: z.string().describe('in the spelling of the naming standard of today'),
      meaning: z.string().describe('the name in words: "2 vCPUs, 4 GiB memory, 20 GB local SSD"'),
      line,
    }),
  ),
  passages: z.array(
    z.strictObject({
      kind: z.enum(['heading', 'bullet', 'paragraph', 'row', 'code', 'image']),
      line,
      text: z.string(),
      depth: z.number().int().min(0),
      anchor: anchor.optional(),
      section: z.string().optional().describe('id of its section'),
    }),
  ),
})
export type MeetingJson = z.output<typeof meetingSchema>
