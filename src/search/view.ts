/** Answers as elements. Everything from the query and the minutes becomes text, never markup. */
import type { Entity } from './entities.ts'
import { excerpt } from './excerpt.ts'
import type { Answer, Hit } from './find.ts'
import { type Matcher, matcherOf } from './match.ts'
import { type FilterKey, filterKeys } from './query.ts'
import type { State } from './state.ts'

type Child = Node | string | false | undefined

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>, ...children: Child[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

const sectionCount = (amount: number, more: boolean): string => `${amount}${more ? ' or more' : ''} ${amount === 1 ? 'section' : 'sections'}`

/** What a screen reader says when the hits change. */
export function statusText({ hits, corrected, more }: Answer): string {
  if (hits.length === 0) return 'Nothing found.'
  const mended = corrected.map(([typed, meant]) => `“${meant}” instead of “${typed}”`).join(', ')
  const whole = hits.filter(({ missing }) => missing.length === 0).length
  const parts = [
    mended && `Showing results for ${mended}.`,
    whole > 0 ? `${sectionCount(whole, more && whole === hits.length)} found.` : 'No section has all the words; these have some of them.',
  ]
  return parts.filter(Boolean).join(' ')
}

export interface Doings { more(): void; search(query: string): void }

export function showHits(place: HTMLElement, answer: Answer, doings: Doings): void {
  if (answer.hits.length === 0) {
    place.replaceChildren(nothing(answer, doings))
    return
  }
  const matchers = answer.terms.map(matcherOf)
  const list = element('ol', { class: 'hits' }, ...answer.hits.map((hit) => hitElement(hit, matchers)))
  const more = answer.more && element('button', { type: 'button', class: 'more' }, 'Show more')
  if (more) more.addEventListener('click', () => doings.more())
  place.replaceChildren(list, ...(more ? [more] : []))
}

function nothing({ terms, nearest }: Answer, { search }: Doings): HTMLElement {
  const exact = terms.some(({ kind }) => kind !== 'word')
  const box = element('div', { 'data-search-empty': '' }, element('p', {},
    exact ? 'Nothing found. Phrases in quotes and identifiers are sought exactly as they are written.' : 'Nothing found. Try fewer or other words, or take a filter away.'))
  if (nearest) {
    const button = element('button', { type: 'button' }, nearest)
    button.addEventListener('click', () => search(nearest))
    box.append(element('p', {}, 'The nearest that is there: ', button))
  }
  return box
}

function hitElement({ url, content, meta, missing }: Hit, matchers: Matcher[]): HTMLElement {
  const pieces = excerpt(content, matchers)
  const link = element('a', { href: url }, meta['title'] ?? url)
  const words = pieces.findIndex(({ marked }) => marked)
  if (words >= 0) jumpToWords(link, pieces[words]!.text + (pieces[words + 1]?.text.match(/^[^.:;,|()[\]…]{0,40}(?=\s)/)?.[0] ?? ''))
  const date = meta['date']
  return element('li', { 'data-search-result': '', ...(missing.length > 0 && { 'data-partial': '' }) },
    element('h2', {}, link),
    element('p', { class: 'where' }, element('a', { href: url.replace(/#.*$/, '') }, meta['meeting'] ?? ''), date ? ' ' : undefined,
      date ? element('time', { datetime: date }, date) : undefined),
    element('p', {}, ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))),
    missing.length > 0 && element('p', { class: 'missing' }, 'Without: ', element('s', {}, missing.join(', '))),
  )
}

/** A click also asks the browser to show these words; the link itself stays the section's address. */
function jumpToWords(link: HTMLAnchorElement, words: string): void {
  const address = link.href
  link.addEventListener('click', () => {
    if (!address.includes('#')) return
    link.href = `${address}:~:text=${encodeURIComponent(words.trim()).replace(/-/g, '%2D')}`
    setTimeout(() => {
      link.href = address
    })
  })
}

const kindNames = { topic: 'Topic', person: 'Person', release: 'Release', series: 'Series' } as const

export function showEntities(place: HTMLElement, base: string, entities: Entity[], references: [id: string, path: string][]): void {
  const entry = (kind: string, title: string, path: string) =>
    element('li', { 'data-search-entity': '' }, element('a', { href: base + path }, title), ' ', element('span', { class: 'kind' }, kind))
  const items = [
    ...references.map(([id, path]) => entry('Reference', id, path)),
    ...entities.map(([kind, , title, path, meetings]) => entry(`${kindNames[kind]}, ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`, title, path)),
  ]
  place.replaceChildren(...(items.length ? [element('ul', { class: 'entities', 'aria-label': 'Pages about it' }, ...items)] : []))
}

const filterNames: Record<FilterKey, string> = { series: 'Series', person: 'Person', topic: 'Topic', release: 'Release', year: 'Year', kind: 'With' }

/** A choice for each filter that the hits differ in; a chosen value can always be taken back. */
export function showFilters(
  place: HTMLElement, state: State, facets: Record<string, Map<string, number>>, entities: Entity[],
  narrow: (key: FilterKey, value: string) => void, order: (sort: State['sort']) => void,
): void {
  const focused = place.contains(document.activeElement) ? (document.activeElement as HTMLElement).getAttribute('name') : null
  const title = (key: string, value: string): string =>
    entities.find(([kind, name]) => kind === key && name === value)?.[2] ?? (key === 'kind' ? `${value}s` : value)
  const choices = filterKeys.flatMap((key) => {
    const chosen = state.filters[key]?.[0] ?? ''
    const counts = new Map(facets[key] ?? [])
    if (counts.size === 0 && !chosen) return []
    const options = [...counts].sort(([a, some], [b, others]) => (key === 'year' ? (a < b ? 1 : -1) : others - some || (a < b ? -1 : 1)))
      .map(([value, count]) => option(value, `${title(key, value)} (${count})`, value === chosen))
    if (chosen && !counts.has(chosen)) options.unshift(option(chosen, title(key, chosen), true))
    return [labelled(filterNames[key], key, [option('', 'any', !chosen), ...options], (value) => narrow(key, value))]
  })
  if (choices.length === 0) {
    place.replaceChildren()
    return
  }
  const sorting = labelled('Order', 'sort', [option('', 'best first', state.sort !== 'date'), option('date', 'latest first', state.sort === 'date')],
    (value) => order(value === 'date' ? 'date' : 'relevance'))
  place.replaceChildren(...choices, sorting)
  if (focused) place.querySelector<HTMLElement>(`[name="${CSS.escape(focused)}"]`)?.focus()
}

function option(value: string, text: string, selected: boolean): HTMLOptionElement {
  const made = element('option', { value }, text)
  made.selected = selected
  return made
}

function labelled(text: string, name: string, options: HTMLOptionElement[], choose: (value: string) => void): HTMLLabelElement {
  const select = element('select', { name }, ...options)
  select.addEventListener('change', () => choose(select.value))
  return element('label', {}, `${text} `, select)
}
