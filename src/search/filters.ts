/** The filters of a query: what is chosen, to be taken back, and what may be chosen, with how many sections it leaves. */
import * as texts from '../texts/index.ts'
import { longDate } from '../words.ts'
import { button, element } from './element.ts'
import { titleOf } from './hits.ts'
import { single } from './narrow.ts'
import type { Index } from './open.ts'
import { type FilterKey, filterKeys } from './query.ts'
import type { State } from './state.ts'

const { names }: { names: Record<FilterKey, string> } = texts.narrowing

/** @param chosen filters as they hold, those that were typed too @param facets choices with their counts; none is empty */
export function showFilters(
  place: HTMLElement,
  index: Index,
  state: State,
  chosen: State['filters'],
  facets: Record<FilterKey, ReadonlyMap<string, number>>,
  change: (to: Partial<State>) => void,
): void {
  const focused = place.contains(document.activeElement) ? document.activeElement!.getAttribute('name') : null
  const title = (key: FilterKey, value: string): string =>
    key === 'kind' ? (texts.narrowing.kinds[value] ?? value) : titleOf(index, key, value)
  const without = (key: FilterKey, value: string): State['filters'] => ({
    ...state.filters,
    [key]: (state.filters[key] ?? []).filter((other) => other !== value),
  })
  const chips = [
    ...filterKeys.flatMap((key) =>
      (state.filters[key] ?? []).map((value) =>
        chip(`${names[key]}: ${title(key, value)}`, () => change({ filters: without(key, value) })),
      ),
    ),
    state.after && chip(texts.narrowing.from(longDate(state.after)), () => change({ after: undefined })),
    state.before && chip(texts.narrowing.before(longDate(state.before)), () => change({ before: undefined })),
  ]
  const choices = filterKeys.flatMap((key) => {
    const options = [...facets[key]]
      .filter(([value]) => !chosen[key]?.includes(value))
      .sort(([a, some], [b, others]) => (key === 'year' ? (a < b ? 1 : -1) : others - some || (a < b ? -1 : 1)))
      .map(([value, count]) => element('option', { value }, `${title(key, value)} (${count})`))
    if (options.length === 0) return []
    const more = (chosen[key] ?? []).length > 0
    const label = !more
      ? names[key]
      : single.has(key)
        ? texts.narrowing.another(names[key])
        : texts.narrowing.and(names[key])
    return [
      select(
        names[key],
        key,
        [element('option', { value: '' }, label), ...options],
        (value) =>
          value &&
          change({
            filters: { ...state.filters, [key]: single.has(key) ? [value] : [...(state.filters[key] ?? []), value] },
          }),
      ),
    ]
  })
  const order = select(
    texts.narrowing.order,
    'sort',
    [
      element('option', { value: '' }, texts.narrowing.best),
      element('option', { value: 'date', ...(state.sort === 'date' && { selected: '' }) }, texts.narrowing.latest),
    ],
    (value) => change({ sort: value === 'date' ? 'date' : 'relevance' }),
  )
  place.replaceChildren(...chips.filter((one) => one instanceof HTMLElement), ...choices, order)
  if (focused) place.querySelector<HTMLElement>(`[name="${CSS.escape(focused)}"]`)?.focus()
}

const chip = (text: string, drop: () => void): HTMLButtonElement =>
  button(
    { class: 'chosen', 'aria-label': texts.narrowing.without(text) },
    drop,
    text,
    element('span', { 'aria-hidden': 'true' }, ' ×'),
  )

function select(
  label: string,
  name: string,
  options: HTMLOptionElement[],
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element('select', { name, 'aria-label': label }, ...options)
  made.addEventListener('change', () => choose(made.value))
  return made
}
