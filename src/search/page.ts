/** The search page in the browser: reads the form and the address, asks `find`, and shows the answer. */
import { searchFolder } from '../routes/searchIndex.ts'
import { type Answer, find, usualLimit } from './find.ts'
import { showFilters } from './filters.ts'
import { showHistogram } from './histogram.ts'
import { showHits, statusText } from './hits.ts'
import { facetsOf, monthsOf } from './narrow.ts'
import { type Index, once, openIndex, whileWanted } from './open.ts'
import { pagesAbout } from './pagesAbout.ts'
import type { Query } from './query.ts'
import { queryOf, readState, type State, writeState } from './state.ts'
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

const root = document.querySelector<HTMLElement>('[data-search-root]')
const form = document.querySelector<HTMLFormElement>('form[data-search]')
const box = form?.querySelector<HTMLInputElement>('input[type=search]')
if (root && form && box) start(root, form, box)

function start(root: HTMLElement, form: HTMLFormElement, box: HTMLInputElement): void {
  const base = root.dataset['base'] ?? '/'
  const part = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-search-${name}]`)!
  const index = once(() => openIndex(base + searchFolder))
  let state = readState(location.search)
  let limit = usualLimit
  const begin = takeTurns()
  box.value = state.q

  /** A choice makes a new address, to come back from; typing changes the one that is there. */
  const update = (change: Partial<State>, typing?: Typing) => {
    limit = usualLimit
    state = { ...state, ...change }
    history[typing ? 'replaceState' : 'pushState'](null, '', location.pathname + writeState(state))
    return answer(typing)
  }

  /** @returns whether something was found, or another answer is on its way */
  async function answer(way: Typing = 'typed'): Promise<boolean> {
    const [typing, early] = [way === 'typing', way !== 'typed']
    const query = queryOf(state)
    const turn = begin()
    if (!asksSomething(query)) {
      for (const name of ['status', 'entities', 'histogram', 'filters', 'results']) part(name).replaceChildren()
      root.removeAttribute('aria-busy')
      turn.empties()
      return true
    }
    root.setAttribute('aria-busy', 'true')
    try {
      const opened = await index('')
      const pages = await pagesAbout(base, query, opened)
      if (!turn.isLatest()) return true
      keepingFocus(part('entities'), () => part('entities').replaceChildren(...pages))
      if (typing && isBarelyBegun(query.terms)) return true
      const found = await find(whileWanted(opened, turn.isWanted), query, {
        sort: state.sort,
        limit: early ? typingLimit : limit,
        typing,
        brief: early,
      })
      if (!turn.isWanted()) return true
      // What is not there yet may be there with the next key.
      if (early && found.hits.length === 0) return state.q.length < 3
      show(opened, query, found)
      turn.shows()
    } catch (error) {
      if (!turn.isLatest()) return true
      console.error(error)
      part('status').textContent = texts.hits.failedTry
    } finally {
      if (turn.isLatest()) root.removeAttribute('aria-busy')
    }
    return true
  }

  function show(opened: Index, query: Query, found: Answer): void {
    say(part('status'), statusText(found))
    showHits(part('results'), found, opened, {
      more: () => {
        limit *= 2
        void answer()
      },
      search: (q) => {
        box.value = q
        update({ q })
      },
    })
    const narrowed = { filters: found.filters, after: query.after, before: query.before }
    showHistogram(part('histogram'), monthsOf(found.found, opened.sections, narrowed), query, update)
    showFilters(part('filters'), opened, state, found.filters, facetsOf(found.found, opened.sections, narrowed), update)
  }

  whileTyping(box, (typing) => update({ q: box.value.trim() }, typing))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    update({ q: box.value.trim() }, 'typed')
  })
  window.addEventListener('popstate', () => {
    state = readState(location.search)
    box.value = state.q
    void answer()
  })
  walkThrough(root.parentElement!, box, '[data-search-result] h2 a')
  // Who came here will ask: the index is on its way while they type.
  void index('').catch(() => undefined)
  void answer()
}

function asksSomething({ terms, filters, after, before, around }: Query): boolean {
  return (
    Boolean(terms.length || after || before || around) || Object.values(filters).some((values) => values.length > 0)
  )
}
