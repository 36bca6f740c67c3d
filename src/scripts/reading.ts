/**
 * Aids for reading a long text of minutes: the contents list follows, sections fold, and one press leaves only what was
 * taken on and decided. Without this script everything is there to read; with it nothing moves that the reader has not moved.
 */
import * as texts from '../texts/index.ts'

const text = document.querySelector<HTMLElement>('.meeting .minutes')
/** What a reader can do with the text, in a row above it. */
export const aids = document.querySelector<HTMLElement>('.meeting .minutes > .aids') ?? document.createElement('div')
const contents = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]

/** The blocks of a section: its heading and all that follows up to the next heading of its level or above. */
interface Part {
  heading: HTMLElement
  body: HTMLElement[]
}

const levelOf = (element: Element): number => Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 7)

function partsOf(text: HTMLElement): Part[] {
  const blocks = [...text.children] as HTMLElement[]
  return blocks.flatMap((heading, at) => {
    const level = levelOf(heading)
    if (level === 7) return []
    const end = blocks.findIndex((other, index) => index > at && levelOf(other) <= level)
    return [{ heading, body: blocks.slice(at + 1, end < 0 ? undefined : end) }]
  })
}

function button(label: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: label,
    lang: document.documentElement.lang,
  })
  made.addEventListener('click', () => press(made))
  return made
}

/** Keeps an element at its place in the window while the page above it changes its height. */
function steady(element: Element, change: () => void) {
  const before = element.getBoundingClientRect().top
  change()
  scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' })
}

const holds = (element: Element): boolean => element.matches('a.chip') || element.querySelector('a.chip') !== null

/** Leaves headings on the way to actions and decisions, these lines, and the bullets that they hang from. */
function showItemsOnly(text: HTMLElement, parts: Part[], only: boolean) {
  for (const element of text.querySelectorAll<HTMLElement>(':scope > :not(.aids, .jump), li, tr'))
    element.toggleAttribute('data-aside', only && !holds(element))
  for (const { heading, body } of parts)
    heading.toggleAttribute('data-aside', only && !holds(heading) && !body.some(holds))
}

function fold({ body }: Part, switcher: HTMLButtonElement, open: boolean) {
  switcher.setAttribute('aria-expanded', String(open))
  for (const block of body) block.toggleAttribute('data-folded', !open)
}

function foldable(part: Part): (open: boolean) => void {
  const switcher = button('', () => steady(part.heading, () => fold(part, switcher, switcher.ariaExpanded !== 'true')))
  switcher.className = 'fold'
  switcher.setAttribute('aria-label', texts.reading.fold)
  switcher.setAttribute('aria-expanded', 'true')
  part.heading.prepend(switcher)
  return (open) => fold(part, switcher, open)
}

/** The entry of the contents list whose section is being read is marked. */
function follow(text: HTMLElement) {
  const entries = new Map(contents.map((link) => [decodeURIComponent(link.hash.slice(1)), link]))
  const heads = [...text.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => entries.has(id))
  const mark = () => {
    const read = heads.findLast((head) => head.getBoundingClientRect().top < innerHeight / 3) ?? heads[0]
    for (const [id, link] of entries) {
      if (id === read?.id) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  new IntersectionObserver(mark, { threshold: [0, 1] }).observe(text)
  addEventListener('scroll', mark, { passive: true })
  mark()
}

/** Shows an element that is folded away, with all the rest. @returns whether it was hidden */
export function reveal(target: Element): boolean {
  if (!target.closest('[data-folded], [data-aside]')) return false
  for (const element of document.querySelectorAll('[data-folded], [data-aside]')) {
    element.removeAttribute('data-folded')
    element.removeAttribute('data-aside')
  }
  for (const switcher of document.querySelectorAll('.fold')) switcher.setAttribute('aria-expanded', 'true')
  return true
}

/** What an address leads to is never folded away. */
function unfoldTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target && reveal(target)) target.scrollIntoView()
}

if (text) {
  const parts = partsOf(text)
  const sections = parts.filter(({ heading, body }) => body.length > 0 && !heading.matches('.aside'))
  if (contents.length > 1) follow(text)
  aids.className = 'aids'
  if (holds(text)) {
    const only = button(texts.reading.itemsOnly, (pressed) => {
      const on = pressed.ariaPressed !== 'true'
      pressed.setAttribute('aria-pressed', String(on))
      showItemsOnly(text, parts, on)
    })
    only.setAttribute('aria-pressed', 'false')
    aids.append(only)
  }
  if (sections.length > 2) {
    const switches = sections.map(foldable)
    const all = button(texts.reading.foldAll, () => {
      const open = all.textContent === texts.reading.unfoldAll
      all.textContent = open ? texts.reading.foldAll : texts.reading.unfoldAll
      for (const change of switches) change(open)
    })
    aids.append(all)
  }
  aids.removeAttribute('data-room')
  aids.removeAttribute('data-folds')
  if (!aids.isConnected) text.prepend(aids)
  addEventListener('hashchange', unfoldTarget)
}
