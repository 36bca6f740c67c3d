/** What the keepers of the registries say of actions: which sightings are one, which are not, and what became of them. */
import type { ActionCorrection, DecisionCorrection } from '../registries/corrections.ts'

export interface Corrections {
  /** Keys (`<meeting>#<id>`) that are said to be the same action as this one. */
  same: (key: string) => string[]
  /** Whether one of these is said to be another action than this one. */
  apart: (keys: string[], key: string) => boolean
  states: Map<string, { state: 'open' | 'done' | 'unknown'; day?: string; reason: string }>
}

/** @param entries of `content/actions.yml`; contradictions were refused when it was read */
export function compileCorrections(entries: ActionCorrection[]): Corrections {
  const same = new Map<string, string[]>()
  const apart = new Map<string, Set<string>>()
  const states: Corrections['states'] = new Map()
  for (const entry of entries) {
    if (entry.same)
      for (const key of entry.same)
        same.set(key, [...(same.get(key) ?? []), ...entry.same.filter((other) => other !== key)])
    if (entry.apart)
      for (const key of entry.apart)
        apart.set(key, new Set([...(apart.get(key) ?? []), ...entry.apart.filter((other) => other !== key)]))
    if (entry.action && entry.state)
      states.set(entry.action, { state: entry.state, reason: entry.reason, ...(entry.day && { day: entry.day }) })
  }
  return {
    same: (key) => same.get(key) ?? [],
    apart: (keys, key) => keys.some((other) => apart.get(key)?.has(other)),
    states,
  }
}

/** Every id that an entry names. */
export const namedIn = (entry: ActionCorrection | DecisionCorrection): string[] => [
  ...(entry.same ?? []),
  ...('apart' in entry ? (entry.apart ?? []) : []),
  ...('action' in entry && entry.action ? [entry.action] : []),
  ...('decision' in entry && entry.decision ? [entry.decision, ...(entry.replaces ?? [])] : []),
]
