/** The search as a dialog over any page: the best hits while one types, and the way to all of them. */
import { homeOf, searchFolder } from '../routes/searchIndex.ts'
import { element } from './element.ts'
import { find } from './find.ts'
import { showHits, statusText } from './hits.ts'
import { once, openIndex, whileWanted } from './open.ts'
import { pagesAbout } from './pagesAbout.ts'
import { parseQuery } from './query.ts'
import {
  isBarelyBegun,
  keepingFocus,
  say,
  takeTurns,
  type Typing,
  typingLimit,
  walkThrough,
  whileTyping,
} from './manners.ts'
import * as texts from '../texts/index.ts'

/** Sections loaded, and hits shown. */
const limit = 8
const shown = 7

const searchPage = document.querySelector<HTMLFormElement>('form[data-search-box]')!.action
const base = homeOf(new URL(searchPage).pathname)
const index = once(() => openIndex(base + searchFolder))

const box = element('input', {
  type: 'search',
  name: 'q',
  'aria-label': texts.palette.label,
  placeholder: texts.palette.placeholder,
  autocomplete: 'off',
})
const [status, pages, results] = [
  element('p', { role: 'status', 'aria-live': 'polite' }),
  element('div', {}),
  element('div', {}),
]
const all = element('a', { class: 'all', href: searchPage }, texts.palette.all)
const dialog = element(
  'dialog',
  { class: 'palette', 'aria-label': texts.palette.dialog },
  element('form', { action: searchPage, role: 'search' }, box),
  status,
  pages,
  results,
  element('p', {}, all),
)
document.body.append(dialog)

/** Loads what every search needs. */
export const prepare = (): Promise<unknown> => index('').catch(() => undefined)

/** Opens the dialog, or closes it. @param words typed before it was there */
export function togglePalette(words = ''): void {
  if (dialog.open) {
    dialog.close()
    return
  }
  dialog.showModal()
  box.select()
  if (words) ask(words)
  void index('').catch(() => undefined)
}

const begin = takeTurns()
/** @returns whether something was found, or another answer is on its way */
async function answer(way: Typing = 'typed'): Promise<boolean> {
  const [typing, early] = [way === 'typing', way !== 'typed']
  const turn = begin()
  const q = box.value.trim()
  all.href = q ? `${searchPage}?${new URLSearchParams({ q })}` : searchPage
  const query = parseQuery(q)
  try {
    const opened = await index('')
    if (!q) {
      for (const place of [pages, results, status]) place.replaceChildren()
      turn.empties()
      return true
    }
    const about = await pagesAbout(base, query, opened)
    if (!turn.isLatest()) return true
    keepingFocus(pages, () => pages.replaceChildren(...about))
    if (typing && isBarelyBegun(query.terms)) return true
    const found = await find(whileWanted(opened, turn.isWanted), query, {
      limit: early ? typingLimit : limit,
      typing,
      brief: early,
    })
    if (!turn.isWanted()) return true
    if (early && found.hits.length === 0) return q.length < 3
    say(status, statusText(found))
    showHits(results, { ...found, hits: found.hits.slice(0, shown), amount: Math.min(found.amount, shown) }, opened, {
      more: () => undefined,
      search: (words) => ask(words),
    })
    turn.shows()
  } catch (error) {
    if (!turn.isLatest()) return true
    console.error(error)
    status.textContent = texts.hits.failed
  }
  return true
}

function ask(words: string): void {
  box.value = words
  void answer()
}

whileTyping(box, answer)
// A hit on this very page is a jump only: the dialog must not stay over it.
results.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && dialog.close())
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
// Some browsers take the first Escape to empty the box.
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  event.preventDefault()
  dialog.close()
})
walkThrough(dialog, box, '.entities a, [data-search-result] h2 a, .all')
