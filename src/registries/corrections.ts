/**
 * What the reader cannot know of actions and decisions, told by hand: `content/actions.yml` and `content/decisions.yml`.
 * Entries name actions and decisions by the id that their page and the JSON show.
 */
import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')
const reason = z.string().min(3)
const idOf = (letter: 'a' | 'd', example: string) =>
  z.string().regex(new RegExp(`^[a-z0-9/-]+#${letter}-[a-z0-9-]+$`), `the id that its page shows, like ${example}`)
const action = idOf('a', 'iaas/2024-04-10#a-3f9c2')
const decision = idOf('d', 'iaas/2024-04-10#d-3f9c2')

const exactlyOne = (entry: object, fields: string[]): boolean => fields.filter((field) => field in entry).length === 1

/**
 * `content/actions.yml`, a list. Each entry is one of
 * `same: [ids]`, one action, seen more than once (joins, or confirms what was joined);
 * `apart: [ids]`, never one action, however alike;
 * `action: id` with `state`, what became of it where the minutes do not say.
 */
export const actionsSchema = z
  .array(
    z
      .strictObject({
        same: z.array(action).min(2).optional(),
        apart: z.array(action).min(2).optional(),
        action: action.optional(),
        state: z.enum(['open', 'done', 'unknown']).optional(),
        /** Since when it is in that state. */
        day: day.optional(),
        /** How one knows; its page shows it. */
        reason,
      })
      .refine((entry) => exactlyOne(entry, ['same', 'apart', 'action']), 'exactly one of same, apart and action')
      .refine(({ action, state }) => (action === undefined) === (state === undefined), 'action and state go together')
      .refine(({ action, day }) => action !== undefined || day === undefined, 'a day belongs to a state'),
  )
  .superRefine((entries, context) => {
    const groups = joined(entries.flatMap(({ same }) => (same ? [same] : [])))
    const stated = new Set<string>()
    for (const [at, { apart, action }] of entries.entries()) {
      const clash = apart?.find((id, index) =>
        apart.some((other, place) => place < index && (groups.get(other) ?? other) === (groups.get(id) ?? id)),
      )
      if (clash)
        context.addIssue({
          code: 'custom',
          path: [at, 'apart'],
          message: `${clash} is also said to be the same as another of these`,
        })
      if (action && stated.has(action))
        context.addIssue({ code: 'custom', path: [at, 'action'], message: `the state of ${action} is told twice` })
      if (action) stated.add(action)
    }
  })

/**
 * `content/decisions.yml`, a list. Each entry is one of
 * `same: [ids]`, one decision, told more than once;
 * `decision: id` with `replaces: [ids]`, what it took the place of.
 */
export const decisionsSchema = z.array(
  z
    .strictObject({
      same: z.array(decision).min(2).optional(),
      decision: decision.optional(),
      replaces: z.array(decision).min(1).optional(),
      /** How one knows; its page shows it. */
      reason,
    })
    .refine((entry) => exactlyOne(entry, ['same', 'decision']), 'exactly one of same and decision')
    .refine(
      ({ decision, replaces }) => (decision === undefined) === (replaces === undefined),
      'decision and replaces go together',
    )
    .refine(({ decision, replaces }) => !replaces?.includes(decision!), 'a decision cannot replace itself'),
)

/** Each id with the name of its group; groups that share an id are one. */
function joined(groups: string[][]): Map<string, string> {
  const names = new Map<string, string>()
  for (const group of groups) {
    const known = new Set(group.flatMap((id) => names.get(id) ?? []))
    const name = group[0]!
    for (const id of group) names.set(id, name)
    for (const [id, other] of names) if (known.has(other)) names.set(id, name)
  }
  return names
}

/** Line of the entry in its file, from 1. */
interface Placed {
  line: number
}
export type ActionCorrection = z.output<typeof actionsSchema>[number] & Placed
export type DecisionCorrection = z.output<typeof decisionsSchema>[number] & Placed
