/** The answer as a list: sections below their meetings, with the words that were sought marked. */
import { button, element } from './element.ts'
import { excerpt, found, type Piece, withoutTitle } from './excerpt.ts'
import type { Answer, Hit } from './find.ts'
import { grouped } from './group.ts'
import { keepingFocus } from './manners.ts'
import type { Matcher } from './match.ts'
import type { Index } from './open.ts'
import { minutesTitle } from './sections.ts'
import { languageOf } from '../minutes/language.ts'
import * as texts from '../texts/index.ts'

/** What a screen reader says when the hits change. */
export function statusText({ hits, amount, whole, corrected }: Answer): string {
  if (hits.length === 0) return texts.hits.nothing
  const mended = corrected.map(([typed, meant]) => texts.hits.mended(typed, meant)).join(', ')
  const partly = whole && amount > 0 && hits.some(({ missing }) => missing.length > 0)
  const said = partly ? texts.hits.partly(amount) : whole ? texts.hits.found(amount) : texts.hits.some
  return [mended && texts.hits.showing(mended), said].filter(Boolean).join(' ')
}

export interface Doings {
  /** Show more hits. */
  more(): void
  /** Ask something else. */
  search(query: string): void
}

/** Replaces what stood in `place` by the hits, or by what can be done where there are none. */
export function showHits(place: HTMLElement, answer: Answer, index: Index, doings: Doings): void {
  if (answer.hits.length === 0) {
    place.replaceChildren(nothing(answer, doings))
    return
  }
  const list = element(
    'ol',
    { class: 'hits' },
    ...grouped(answer.hits, index.sections).map(({ minutes, hits }) => {
      const title = minutesTitle(minutes, titleOf(index, 'series', minutes.series))
      return element(
        'li',
        {},
        element('p', { class: 'where' }, element('a', { href: hits[0]!.url.replace(/#.*$/, '') }, title)),
        ...hits.map((hit) => hitElement(hit, answer.matchers, peopleIn(index, hit))),
      )
    }),
  )
  const more = answer.hits.length < answer.amount && button({ class: 'more' }, () => doings.more(), texts.hits.more)
  keepingFocus(place, () => place.replaceChildren(list, ...(more ? [more] : [])))
}

function nothing({ matchers, nearest }: Answer, { search }: Doings): HTMLElement {
  const exact = matchers.some(({ term }) => term.kind !== 'word')
  const box = element(
    'div',
    { 'data-search-empty': '' },
    element('p', {}, exact ? texts.hits.nothingExact : texts.hits.nothingTry),
  )
  if (nearest)
    box.append(
      element(
        'p',
        {},
        texts.hits.nearest,
        button({}, () => search(nearest), nearest),
      ),
    )
  return box
}

function hitElement(
  { url, title, content, missing }: Hit,
  matchers: readonly Matcher[],
  people: string[],
): HTMLElement {
  const own = languageOf(content)
  const spoken = { ...(own && own !== document.documentElement.lang && { lang: own }) }
  const link = element('a', { href: url, ...spoken }, ...marked(excerpt(title, matchers, title.length)))
  const below = withoutTitle(content, title)
  carryWords(link, found(content, matchers))
  return element(
    'article',
    { 'data-search-result': '', ...(missing.length > 0 && { 'data-partial': '' }) },
    element('h2', {}, link),
    below !== '' && element('p', spoken, ...marked(excerpt(below, matchers))),
    people.length > 0 && element('p', { class: 'named' }, people.map((handle) => `@${handle}`).join(' ')),
    missing.length > 0 && element('p', { class: 'missing' }, texts.hits.without, element('s', {}, missing.join(', '))),
  )
}

const marked = (pieces: Piece[]): (HTMLElement | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))

const mostPeople = 8

function peopleIn(index: Index, { number }: Hit): string[] {
  if (index.sections.outside.has(number)) return []
  const keys = [...index.sections.by.person].flatMap(([key, set]) => (set.has(number) ? [key] : []))
  return keys.slice(0, mostPeople).map((key) => titleOf(index, 'person', key))
}

/** Title of an entity, or its key where it has no page. */
export const titleOf = ({ entities }: Index, kind: string, key: string): string =>
  entities.find(([its, own]) => its === kind && own === key)?.[2] ?? key

/** Who follows a link takes the words along, so that the meeting's page can mark them; the link itself stays the section's address. */
function carryWords(link: HTMLAnchorElement, words: readonly string[]): void {
  if (words.length === 0) return
  const address = link.href
  const follow = () => {
    const [page = '', fragment = ''] = address.split('#')
    link.href = `${page}?${new URLSearchParams(words.map((word) => ['mark', word]))}${fragment && `#${fragment}`}`
    setTimeout(() => {
      link.href = address
    })
  }
  for (const way of ['click', 'auxclick']) link.addEventListener(way, follow)
}
