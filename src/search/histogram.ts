/** How many sections each month has: a bar each, that narrows the search to its time. */
import { button, element } from './element.ts'
import { type Span, spansOf } from './spans.ts'
import type { State } from './state.ts'
import * as texts from '../texts/index.ts'

const shape = 'http://www.w3.org/2000/svg'

/** @param months all that was found, whatever days are chosen */
export function showHistogram(
  place: HTMLElement,
  months: ReadonlyMap<string, number>,
  { after, before }: Pick<State, 'after' | 'before'>,
  change: (to: Partial<State>) => void,
): void {
  const spans = spansOf(months)
  if (spans.length < 2) {
    place.replaceChildren()
    return
  }
  const had = place.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['from']
    : undefined
  const most = Math.max(...spans.map(({ amount }) => amount))
  const bars = spans.map((span) => {
    const { from, to, name, amount } = span
    const inside = (!after || from >= after) && (!before || to <= before)
    const only = from === after && to === before
    const bar = button(
      {
        'data-from': from,
        'aria-pressed': String(only),
        'aria-label': texts.hits.barOf(name, amount),
        title: `${name}: ${amount}`,
        tabindex: '-1',
        ...(!inside && { class: 'outside' }),
        ...(amount === 0 && { disabled: '' }),
      },
      () => change(only ? { after: undefined, before: undefined } : { after: from, before: to }),
      picture(amount / most),
    )
    return element('li', { ...(yearBegins(span, spans) && { 'data-year': from.slice(0, 4) }) }, bar)
  })
  const list = element('ol', { class: 'histogram', 'aria-label': texts.hits.byTime }, ...bars)
  list.addEventListener('keydown', walk)
  place.replaceChildren(list)
  const stops = [...list.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const stop =
    stops.find(({ dataset }) => dataset['from'] === had) ??
    stops.find((bar) => bar.getAttribute('aria-pressed') === 'true') ??
    stops[0]
  stop?.setAttribute('tabindex', '0')
  if (had !== undefined) stop?.focus()
}

function picture(share: number): SVGElement {
  const svg = document.createElementNS(shape, 'svg')
  const bar = document.createElementNS(shape, 'rect')
  const height = share === 0 ? 0 : Math.max(4, Math.round(share * 100))
  for (const [key, value] of Object.entries({
    viewBox: '0 0 10 100',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, value)
  for (const [key, value] of Object.entries({ x: 1, width: 8, y: 100 - height, height }))
    bar.setAttribute(key, String(value))
  svg.append(bar)
  return svg
}

const yearBegins = (span: Span, spans: readonly Span[]): boolean =>
  span === spans[0] || span.from.slice(0, 4) !== spans[spans.indexOf(span) - 1]!.from.slice(0, 4)

/** Left and right go from bar to bar, so that all of them are one stop of the Tab key. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (!step || !(event.currentTarget instanceof HTMLElement)) return
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const next = bars[bars.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  document.activeElement?.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}
