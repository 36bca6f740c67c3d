/**
 * From one mention to the next: of the person, topic, release or reference that is chosen above the text, or whose page
 * one comes from, or of the words that a search has brought along. Two buttons, and the keys n and p while they are there.
 */
import { jump } from '../texts/index.ts'
import { wordsShown } from './marks.ts'
import { aids, reveal } from './reading.ts'

/** What can be gone through: its name, and where it stands in the order of the text. */
interface Sought {
  name: string
  places: Range[]
}

const text = document.querySelector<HTMLElement>('.meeting .minutes')

function rangeOf(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** Pages that the text links to more than once, by path. */
function mentioned(text: HTMLElement): Map<string, Sought> {
  const all = new Map<string, Sought>()
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a:is(.person, .topic, .release, .reference)')) {
    const sought = all.get(link.pathname) ?? { name: link.textContent.trim(), places: [] }
    sought.places.push(rangeOf(link))
    all.set(link.pathname, sought)
  }
  return all
}

function button(label: string, says: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label, title: says })
  made.setAttribute('aria-label', says)
  made.addEventListener('click', press)
  return made
}

const bar = Object.assign(document.createElement('div'), { className: 'jump', hidden: true })
const count = document.createElement('span')
count.setAttribute('role', 'status')
let sought: Sought | undefined
let at = -1

function paint(name: string, places: readonly Range[]) {
  if (typeof Highlight === 'function') CSS.highlights.set(name, new Highlight(...places))
}

function go(step: number) {
  if (!sought) return
  const { places } = sought
  at = (at + step + places.length) % places.length
  const place = places[at]!
  const element = place.startContainer as Element & Text
  reveal(element.parentElement!)
  const { top, bottom } = place.getBoundingClientRect()
  // The bar below covers a part of the window. At once: whoever presses again is not in the middle of a movement.
  if (top < 0 || bottom > innerHeight - 80) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
  paint('here', [place])
  // Whoever goes on with the Tab key goes on from here.
  getSelection()?.collapse(place.startContainer, place.startOffset)
  tell()
}

const tell = () => {
  if (sought) count.textContent = jump.place(sought.name, at + 1, sought.places.length)
}

function seek(next: Sought | undefined, from = -1) {
  sought = next
  at = from
  bar.hidden = !next
  paint('sought', next?.places ?? [])
  paint('here', next && from >= 0 ? [next.places[from]!] : [])
  tell()
}

if (text) {
  const all = mentioned(text)
  const often = [...all]
    .filter(([, { places }]) => places.length > 1)
    .sort(([, a], [, b]) => b.places.length - a.places.length)
  const select = document.createElement('select')
  select.setAttribute('aria-label', jump.through)
  select.append(
    new Option(jump.mentions, ''),
    ...often.map(([path, { name, places }]) => new Option(`${name} (${places.length})`, path)),
  )
  select.addEventListener('change', () => {
    seek(all.get(select.value))
    go(1)
  })
  bar.append(
    count,
    button('↑', jump.before, () => go(-1)),
    button('↓', jump.next, () => go(1)),
    button('×', jump.end, () => {
      select.value = ''
      seek(undefined)
    }),
  )
  text.append(bar)
  if (often.length > 0) aids.append(select)
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (
      !sought ||
      ctrlKey ||
      metaKey ||
      altKey ||
      (target as Element).closest('input, textarea, select, [contenteditable]')
    )
      return
    if (key === 'n') go(1)
    if (key === 'p') go(-1)
  })
  // Who comes from the page of a person or subject wants to see where the text speaks of it.
  const from = document.referrer && new URL(document.referrer)
  const [path, known] =
    (from && from.origin === location.origin && [...all].find(([path]) => from.pathname.startsWith(path))) || []
  if (path && known) {
    select.value = path
    if (known.places.length > 1) seek(known)
    else paint('sought', known.places)
  }
  void wordsShown.then(({ words, places }) => places.length > 1 && seek({ name: words.join(' '), places }, 0))
}
