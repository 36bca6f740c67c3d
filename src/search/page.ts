/** The search page in the browser: reads the form and the address, asks `find`, and shows the answer. */
import { type Answer, find } from './find.ts'
import { showFilters } from './filters.ts'
import { showHistogram } from './histogram.ts'
import { showHits, statusText } from './hits.ts'
import { facetsOf, monthsOf } from './narrow.ts'
import { type Index, once, openIndex } from './open.ts'
import { showPagesAbout } from './pagesAbout.ts'
import type { Query } from './query.ts'
import { queryOf, readState, type State, writeState } from './state.ts'
import { walkThrough } from './walk.ts'

/** Sections loaded for the first answer. */
const firstLimit = 24

const root = document.querySelector<HTMLElement>('[data-search-root]')
const form = document.querySelector<HTMLFormElement>('form[data-search]')
const box = form?.querySelector<HTMLInputElement>('input[type=search]')
if (root && form && box) start(root, form, box)

function start(root: HTMLElement, form: HTMLFormElement, box: HTMLInputElement): void {
  const base = root.dataset['base'] ?? '/'
  const part = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-search-${name}]`)!
  const index = once(() => openIndex(`${base}pagefind/`))
  let state = readState(location.search)
  let limit = firstLimit
  let turn = 0
  box.value = state.q

  /** @param way typing changes the address, a choice makes a new one to come back from */
  const update = (change: Partial<State>, way: 'pushState' | 'replaceState' = 'pushState') => {
    limit = firstLimit
    state = { ...state, ...change }
    history[way](null, '', location.pathname + writeState(state))
    void answer()
  }

  async function answer(): Promise<void> {
    const mine = ++turn
    const query = queryOf(state)
    if (!asksSomething(query)) {
      for (const name of ['status', 'entities', 'histogram', 'filters', 'results']) part(name).replaceChildren()
      root.removeAttribute('aria-busy')
      return
    }
    root.setAttribute('aria-busy', 'true')
    try {
      const opened = await index('')
      const found = await find(opened, query, { sort: state.sort, limit })
      if (mine !== turn) return
      show(opened, query, found)
      await showPagesAbout(part('entities'), base, query, opened)
    } catch {
      if (mine === turn) part('status').textContent = 'The search index could not be loaded. Check the connection and try again.'
    } finally {
      if (mine === turn) root.removeAttribute('aria-busy')
    }
  }

  function show(opened: Index, query: Query, found: Answer): void {
    part('status').textContent = statusText(found)
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

  let pause: ReturnType<typeof setTimeout> | undefined
  box.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => update({ q: box.value.trim() }, 'replaceState'), 40)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    update({ q: box.value.trim() }, 'replaceState')
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
  return Boolean(terms.length || after || before || around) || Object.values(filters).some((values) => values.length > 0)
}
