/** The search page in the browser: reads the form and the address, asks `find`, and shows the answer. */
import type { Entity } from './entities.ts'
import { entitiesFor, referencesFor } from './entityMatch.ts'
import { type Answer, type Engine, facetsOf, find, type Lists } from './find.ts'
import type { FilterKey } from './query.ts'
import { queryOf, readState, type State, writeState } from './state.ts'
import { showEntities, showFilters, showHits, statusText } from './view.ts'
import { readWords, type WordCounts } from './words.ts'

interface Pagefind extends Engine {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
}

/** Sections loaded for the first answer. */
const firstLimit = 24

const root = document.querySelector<HTMLElement>('[data-search-root]')
const form = document.querySelector<HTMLFormElement>('form[data-search]')
const box = form?.querySelector<HTMLInputElement>('input[type=search]')
if (root && form && box) start(root, form, box)

function start(root: HTMLElement, form: HTMLFormElement, box: HTMLInputElement): void {
  const base = root.dataset['base'] ?? '/'
  const part = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-search-${name}]`)!
  const json = once((name: string) => fetch(`${base}pagefind/${name}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`)
    return answer.json()
  }))
  const engine = once(async () => {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
    // Its worker would be one more script to load; a search takes some milliseconds.
    await pagefind.options({ basePath: `${base}pagefind/`, baseUrl: '/', noWorker: true })
    await pagefind.init()
    return pagefind
  })
  const lists: Lists = {
    entities: () => json('entities') as Promise<Entity[]>,
    words: async () => readWords((await json('words')) as WordCounts),
  }

  let state = readState(location.search)
  let limit = firstLimit
  let turn = 0
  box.value = state.q

  const update = (change: Partial<State>) => {
    const next = { ...state, ...change }
    limit = firstLimit
    state = next
    history.replaceState(null, '', location.pathname + writeState(state))
    void answer()
  }
  const narrow = (key: FilterKey, value: string) => {
    const filters = { ...state.filters }
    if (value) filters[key] = [value]
    else delete filters[key]
    update({ filters })
  }

  async function answer(): Promise<void> {
    const mine = ++turn
    const query = queryOf(state)
    const asked = query.terms.length > 0 || Object.keys(query.filters).length > 0 || query.after || query.before || query.around
    if (!asked) {
      for (const name of ['status', 'entities', 'filters', 'results']) part(name).replaceChildren()
      return
    }
    root.setAttribute('aria-busy', 'true')
    try {
      const named = query.terms.some(({ kind }) => kind === 'identifier')
      const [pagefind, entities, references] = await Promise.all([
        engine(), lists.entities(), named ? (json('references') as Promise<[string, string][]>) : [],
      ])
      if (mine !== turn) return
      showEntities(part('entities'), base, entitiesFor(query, entities), referencesFor(query, references))
      const found: Answer = await find(pagefind, lists, query, { sort: state.sort, limit })
      if (mine !== turn) return
      part('status').textContent = statusText(found)
      showHits(part('results'), found, {
        more: () => {
          limit *= 2
          void answer()
        },
        search: (q) => {
          box.value = q
          update({ q })
        },
      })
      showFilters(part('filters'), state, facetsOf(found.hits), entities, narrow, (sort) => update({ sort }))
    } catch {
      if (mine === turn) part('status').textContent = 'The search index could not be loaded. Check the connection and try again.'
    } finally {
      if (mine === turn) root.removeAttribute('aria-busy')
    }
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  box.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => update({ q: box.value.trim() }), 60)
  })
  box.addEventListener('focus', () => void engine().catch(() => undefined), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    update({ q: box.value.trim() })
  })
  window.addEventListener('popstate', () => {
    state = readState(location.search)
    box.value = state.q
    void answer()
  })
  document.addEventListener('keydown', (event) => walk(event, box, part('results')))
  void answer()
}

/** Arrows go from the box through the hits and back. */
function walk(event: KeyboardEvent, box: HTMLInputElement, results: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops: HTMLElement[] = [box, ...results.querySelectorAll<HTMLElement>('[data-search-result] h2 a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** Remembers what was loaded for each name; a failure is not remembered. */
function once<Result>(load: (name: string) => Promise<Result>): (name?: string) => Promise<Result> {
  const known = new Map<string, Promise<Result>>()
  return (name = '') => {
    let promise = known.get(name)
    if (!promise) {
      promise = load(name)
      known.set(name, promise)
      promise.catch(() => known.delete(name))
    }
    return promise
  }
}
