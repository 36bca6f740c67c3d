/** What the search page shows, as it stands in its address: to be pasted into a chat and found again. */
import { type FilterKey, filterKeys, parseQuery, type Query } from './query.ts'

export interface State {
  q: string
  filters: Partial<Record<FilterKey, string[]>>
  after?: string | undefined
  before?: string | undefined
  sort: 'relevance' | 'date'
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** @param search query of the address of the search page, with or without `?`; what it does not know is left out */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search)
  const state: State = {
    q: parameters.get('q') ?? '',
    filters: {},
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  }
  for (const key of filterKeys) {
    const values = [
      ...new Set(
        parameters
          .getAll(key)
          .map((value) => value.trim().toLowerCase())
          .filter(Boolean),
      ),
    ]
    if (values.length) state.filters[key] = values
  }
  for (const key of ['after', 'before'] as const) {
    const value = parameters.get(key)
    if (value && day.test(value)) state[key] = value
  }
  return state
}

/** @returns the query string with its `?`, or nothing for the empty state. */
export function writeState(state: State): string {
  const parameters = new URLSearchParams()
  if (state.q) parameters.set('q', state.q)
  for (const key of filterKeys) for (const value of state.filters[key] ?? []) parameters.append(key, value)
  if (state.after) parameters.set('after', state.after)
  if (state.before) parameters.set('before', state.before)
  if (state.sort === 'date') parameters.set('sort', 'date')
  const text = parameters.toString()
  return text && `?${text}`
}

/** The typed words and the chosen filters as one query. */
export function queryOf(state: State): Query {
  const query = parseQuery(state.q)
  for (const key of filterKeys) {
    const chosen = state.filters[key]
    if (chosen?.length) query.filters[key] = chosen
  }
  if (state.after) query.after = state.after
  if (state.before) query.before = state.before
  return query
}
