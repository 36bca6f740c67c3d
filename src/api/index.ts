/** What JSON there is: the lists, the files beside pages, and the schema of each. */
import { z } from 'zod'
import { routes } from '../routes.ts'
import { meetingSchema } from './meetingSchema.ts'
import { apiSchemas, itemsOfYear, referenceItem } from './schemas.ts'
import { sinceSchema } from './since.ts'
import { personItem, releaseItem, seriesItem, topicItem } from './subjectSchemas.ts'

const one = <Item extends z.ZodRawShape>(item: z.ZodObject<Item>) =>
  z.strictObject({ version: z.literal(1), ...item.shape })

const indexSchema = z.strictObject({
  version: z.literal(1),
  items: z
    .array(z.strictObject({ name: z.string(), url: z.string().describe('root-relative address'), schema: z.string() }))
    .describe('lists of everything'),
  beside: z
    .array(
      z.strictObject({
        name: z.string(),
        path: z.string().describe('root-relative; what stands in < > is filled in'),
        schema: z.string(),
      }),
    )
    .describe('files beside pages, and files of a time'),
  database: z.string().describe('the whole archive as one SQLite file'),
})

/** Schemas of what is no list, by the name under which they are published. */
export const oneSchemas = {
  index: indexSchema,
  'items-of-year': itemsOfYear,
  'one-meeting': meetingSchema,
  'one-series': one(seriesItem),
  'one-person': one(personItem),
  'one-topic': one(topicItem),
  'one-release': one(releaseItem),
  'one-reference': one(referenceItem),
  'one-month': sinceSchema,
}

/** What `/api/v1/index.json` says: every list with its schema, and the paths of the files beside pages. */
export function apiIndex(): z.output<typeof indexSchema> {
  const { meeting, series, person, topic, release, reference, month } = routes.forms()
  const paths: Record<Exclude<keyof typeof oneSchemas, 'index'>, string> = {
    'items-of-year': routes.api('items/<year>'),
    'one-meeting': routes.beside(meeting, 'json'),
    'one-series': routes.beside(series, 'json'),
    'one-person': routes.beside(person, 'json'),
    'one-topic': routes.beside(topic, 'json'),
    'one-release': routes.beside(release, 'json'),
    'one-reference': `${reference}index.json`,
    'one-month': routes.beside(month, 'json'),
  }
  return {
    version: 1,
    items: Object.keys(apiSchemas).map((name) => ({
      name,
      url: routes.api(name),
      schema: routes.api(`schemas/${name}`),
    })),
    beside: Object.entries(paths).map(([name, path]) => ({ name, path, schema: routes.api(`schemas/${name}`) })),
    database: routes.dump(),
  }
}
