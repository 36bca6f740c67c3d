/** Pages that a query names, before the hits: topics, people, releases, series, references. */
import { element } from './element.ts'
import { entitiesFor, mayBeReference, referencesNamed } from './entityMatch.ts'
import type { Index } from './open.ts'
import type { Query } from './query.ts'
import * as texts from '../texts/index.ts'

const { kinds } = texts.hits
const mostReferences = 4

/** @param base path of the site's home @returns the list, or nothing when the query names no page */
export async function pagesAbout(base: string, query: Query, index: Index): Promise<HTMLElement[]> {
  const identifiers = query.terms.filter((term) => mayBeReference(term))
  const references = identifiers.length ? await index.references() : []
  const entry = (kind: string, title: string, path: string) =>
    element(
      'li',
      { 'data-search-entity': '' },
      element('a', { href: base + path }, title),
      ' ',
      element('span', { class: 'kind' }, kind),
    )
  const entries = [
    ...identifiers
      .flatMap(({ text }) => referencesNamed(text, references))
      .slice(0, mostReferences)
      .map(([id, path]) => entry(kinds.reference, id, path)),
    ...entitiesFor(query, index.entities).map(([kind, , title, path, meetings]) =>
      entry(texts.hits.kindIn(kinds[kind], meetings), title, path),
    ),
  ]
  return entries.length ? [element('ul', { class: 'entities', 'aria-label': texts.hits.about }, ...entries)] : []
}
