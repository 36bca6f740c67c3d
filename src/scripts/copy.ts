/**
 * A quiet pair of buttons at the line under the pointer or in focus: the one copies the line's address, the other opens a
 * menu of other forms. `c` copies the address of what is in focus, under the pointer or opened by a link; `j` and `k` go
 * to the next and previous line, for those without a pointer.
 */
import { itemOf, placeIn } from '../routes/within.ts'
import * as texts from '../texts/index.ts'

interface Subject {
  line: HTMLElement
  url: string
  words: string
  /** The line in the repository as it was at the build; none without a repository. */
  pinned: string
}

const root = document.querySelector<HTMLElement>('[data-copy]')
const headings = ':is(h2, h3, h4, h5, h6)'
const lines =
  '.minutes :is(h2, h3, h4, h5, h6, li)[id], .minutes :is(p, tr):has(> a.chip[id], > td > a.chip[id]), main article h1'
const source = root?.dataset['copySource'] ?? ''

function subjectOf(target: Element | null): Subject | undefined {
  const line = target?.closest<HTMLElement>(lines)
  if (!root || !line) return undefined
  const words = ownWords(line)
  const chips = [...line.querySelectorAll<HTMLAnchorElement>('a.chip[id]')].filter(
    (chip) => chip.closest(lines) === line,
  )
  const item = line.dataset['copyItem']
  const chip = target!.closest<HTMLAnchorElement>('a.chip[id]') ?? (item ? undefined : chips[0])
  const meeting = new URL(root.dataset['copy']!, location.href).href
  const url = chip ? chip.href : item ? itemOf(meeting, item) : line.id ? placeIn(meeting, line.id) : meeting
  // Its own line, or that of the piece it stands in.
  const at = line.closest<HTMLElement>('[data-line]')?.dataset['line']
  const pinned = root.dataset['copyPinned']?.replace(/#L1$/, at ? `#L${at}` : '') ?? ''
  return { line, url, words, pinned }
}

/** Words of the line itself: no bullets below it, no marks and buttons of ours. */
function ownWords(line: HTMLElement): string {
  const copy = line.cloneNode(true) as HTMLElement
  for (const other of copy.querySelectorAll('ul, ol, .permalink, .chip, .copy')) other.remove()
  return copy.textContent!.replace(/\s+/g, ' ').trim()
}

const titled = ({ line, words }: Subject): string =>
  line.tagName === 'H1' && words === source
    ? words
    : `${words.length > 120 ? `${words.slice(0, 119)}…` : words} (${source})`
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const forms: [label: string, plain: (subject: Subject) => string, html?: (subject: Subject) => string][] = [
  [texts.copying.link, ({ url }) => url],
  [texts.copying.titleAndLink, (subject) => `${titled(subject)} ${subject.url}`],
  [texts.copying.markdown, (subject) => `[${titled(subject).replace(/[[\]\\]/g, '\\$&')}](${subject.url})`],
  [
    texts.copying.rich,
    (subject) => `${titled(subject)} ${subject.url}`,
    (subject) => `<a href="${escaped(subject.url)}">${escaped(titled(subject))}</a>`,
  ],
  [texts.copying.quotation, ({ url, words }) => `> ${chosen || words}\n> — ${source}, ${url}`],
  ...(root?.dataset['copyPinned']
    ? [[texts.copying.pinned, ({ pinned }: Subject) => pinned] as [string, (subject: Subject) => string]]
    : []),
]

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: Node[] = [],
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}
const button = (properties: Partial<HTMLButtonElement>): HTMLButtonElement =>
  make('button', { type: 'button', ...properties })

let current: Subject | undefined
/** Words that the reader has marked; a quotation takes these. */
let chosen = ''
const menu = make('div', { id: 'copy-menu', className: 'copy-menu', popover: 'auto' }, [
  ...forms.map(([label, plain, html], at) =>
    button({
      textContent: label,
      autofocus: at === 0,
      onclick: () => current && void put(plain(current), html?.(current)),
    }),
  ),
  ...('share' in navigator
    ? [
        button({
          textContent: texts.copying.share,
          onclick: () => current && navigator.share({ title: titled(current), url: current.url }).catch(() => {}),
        }),
      ]
    : []),
])
const more = button({ textContent: '⋯', ariaLabel: texts.copying.others, popoverTargetElement: menu })
const tools = make('span', { className: 'copy', lang: document.documentElement.lang }, [
  button({
    textContent: texts.copying.copy,
    title: texts.copying.hint,
    ariaLabel: texts.copying.label,
    onclick: () => current && void put(current.url),
  }),
  more,
])
const voice = make('p', { className: 'copied', role: 'status' })

function show(subject: Subject | undefined) {
  if (!subject || menu.matches(':popover-open')) return
  if (subject.line !== current?.line || !tools.isConnected) {
    const { line } = subject
    const cell = line.tagName === 'TR' ? line.querySelector('td, th')! : line
    const below = [...cell.children].find((child) => /^[UO]L$/.test(child.tagName))
    cell.insertBefore(tools, below ?? null)
  }
  current = subject
}

let silence = 0
async function put(plain: string, html?: string) {
  let said = texts.copying.copied
  try {
    const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
    if (html)
      await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', html) })])
    else await navigator.clipboard.writeText(plain)
  } catch {
    // No clipboard without https, or a reader who forbids it: the words are there to be taken by hand.
    said = plain
  }
  menu.hidePopover()
  voice.textContent = said
  clearTimeout(silence)
  silence = window.setTimeout(() => voice.replaceChildren(), said === texts.copying.copied ? 2500 : 30_000)
}

/** @param step 1 for the next line, -1 for the one before */
function go(step: number) {
  const all = [...document.querySelectorAll<HTMLElement>(lines)]
  const from = subjectOf(document.activeElement) ?? current ?? targeted()
  const line = all[from ? all.indexOf(from.line) + step : 0]
  if (!line) return
  line.tabIndex = -1
  line.focus()
}

/** What the address names; `:target` matches only when the page is loaded. */
const targeted = (): Subject | undefined =>
  subjectOf(document.getElementById(decodeURIComponent(location.hash.slice(1))))

/** A line that a link opened says in which section it stands, when its heading is out of sight. */
function arrive() {
  const subject = targeted()
  const heading =
    subject &&
    [...document.querySelectorAll<HTMLElement>(`.minutes ${headings}:not(.aside)`)].findLast(
      (other) => other.compareDocumentPosition(subject.line) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
  // The line comes to stand a fifth of the window below its top.
  if (heading && subject.line.getBoundingClientRect().top - heading.getBoundingClientRect().bottom > innerHeight / 5)
    subject.line.dataset['within'] = ownWords(heading)
  // Whoever has no pointer finds the buttons at the line, else at the title.
  show(subject ?? subjectOf(document.querySelector('main h1')))
}

if (root) {
  document.body.append(menu, voice)
  arrive()
  addEventListener('hashchange', arrive)
  for (const kind of ['pointerover', 'focusin', 'pointerdown', 'click'] as const) {
    document.addEventListener(kind, ({ target }) => {
      // A list of names stays one to read under the pointer: its buttons come by focus, a press and the keys.
      const passing = kind === 'pointerover' && (target as Element).closest('.roster')
      if (!passing && !tools.contains(target as Node)) show(subjectOf(target as Element))
    })
  }
  more.addEventListener('pointerdown', () => {
    const marked = getSelection()
    chosen = marked && current?.line.contains(marked.anchorNode) ? `${marked}`.replace(/\s+/g, ' ').trim() : ''
  })
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      (target as Element).closest('input, textarea, select, [contenteditable]')
    )
      return
    if (key === 'j' || key === 'k') go(key === 'j' ? 1 : -1)
    if (key !== 'c' || `${getSelection()}`) return
    show(subjectOf(document.activeElement) ?? current ?? targeted() ?? subjectOf(document.querySelector('main h1')))
    if (current) void put(current.url)
  })
}
