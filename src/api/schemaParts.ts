/** What the shapes of several JSON files have in common. */
import { z } from 'zod'

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('a day as YYYY-MM-DD')
export const url = z
  .string()
  .regex(/^\/(?:[^?#]*\/)?$/)
  .describe('root-relative address of a page, base included; ends in "/"')
export const anchor = z
  .string()
  .regex(/^\/[^?#]*\/#.+$/)
  .describe("place in the meeting's page")
export const line = z.number().int().min(1).describe('1-based line of the source file')
export const source = z.string().min(1).describe("the file's path in the archive")
export const handle = z.string().min(1).describe('canonical handle, lower case, without @')
export const meeting = z
  .string()
  .regex(/^[a-z0-9/-]+$/)
  .describe('id of a meeting: <series>/<date>[-suffix]')
export const status = z.enum(['open', 'done', 'unknown'])
export const marker = z.enum(['marked', 'implied']).describe('whether the minutes mark it, or the wording implies it')

/** A file that lists things, in version 1. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ version: z.literal(1), items: z.array(item) })
