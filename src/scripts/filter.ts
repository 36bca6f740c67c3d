/** Filters a list of actions or decisions by the selects above it. The address holds the choice, so that it can be pasted. */
import { longDate } from '../texts/figures.ts'
import * as texts from '../texts/index.ts'

interface Item {
  url: string
  text: string
  latest?: string
  meeting: string
  opened?: string
  seen?: string
  days?: number
  standing?: keyof typeof texts.standings
  status?: string
  owners?: string[]
  [field: string]: unknown
}

const form = document.querySelector<HTMLFormElement>('[data-filter]')
const answer = document.querySelector<HTMLElement>('[data-filter-answer]')
const whole = document.querySelector<HTMLElement>('[data-filtered]')

/** More than this nobody reads; the address can be narrowed. */
const most = 250

let loaded: Promise<Item[]> | undefined
const load = (url: string): Promise<Item[]> => {
  loaded ??= fetch(url).then(async (response) => ((await response.json()) as { items: Item[] }).items)
  return loaded
}

const element = (name: string, text = '', className = ''): HTMLElement => {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

const dayName = (date: string): string => (date ? longDate(date) : '')
const dateOf = ({ meeting }: Item): string => /\d{4}-\d\d-\d\d/.exec(meeting)?.[0] ?? ''
const seriesOf = ({ meeting }: Item): string => meeting.slice(0, meeting.indexOf('/'))

function matches(item: Item, [name, value]: [string, string]): boolean {
  if (name === 'series') return seriesOf(item) === value
  if (name === 'days') return (item.days ?? 0) >= Number(value) && item.standing !== 'unknown'
  const field = item[name]
  return Array.isArray(field) ? field.includes(value) : field === value
}

function rowOf(item: Item, form: HTMLFormElement): HTMLElement {
  const row = element('li', '', item.standing ?? '')
  if (item.standing) row.append(element('span', texts.standings[item.standing], `chip action ${item.standing}`), ' ')
  // Addresses come from our own JSON; words are set as text.
  const link = element('a', item.latest ?? item.text) as HTMLAnchorElement
  link.href = item.url
  const said = (name: string, value: string) =>
    form.querySelector<HTMLOptionElement>(`[name="${name}"] option[value="${CSS.escape(value)}"]`)?.textContent ?? value
  const date = dateOf(item)
  const owners = (item.owners ?? []).map((owner) => said('owners', owner)).join(', ')
  const small = element(
    'small',
    [
      owners,
      `${said('series', seriesOf(item))}, ${dayName(date)}`,
      item.seen && item.seen !== item.opened && texts.filtered.lastSeen(dayName(item.seen)),
    ]
      .filter(Boolean)
      .join(' · '),
  )
  row.append(link, small)
  return row
}

/** Of two choices in quick succession the later one is shown. */
let turn = 0

async function show(form: HTMLFormElement) {
  if (!answer || !whole) return
  const mine = ++turn
  const chosen = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  history.replaceState(null, '', chosen.length ? `?${new URLSearchParams(chosen)}` : location.pathname)
  whole.hidden = chosen.length > 0
  answer.replaceChildren()
  if (chosen.length === 0) return
  const kind = form.dataset['filterKind'] ?? 'items'
  let items: Item[]
  try {
    items = await load(form.dataset['filter'] ?? '')
  } catch {
    loaded = undefined
    whole.hidden = false
    answer.textContent = texts.filtered.failed
    return
  }
  if (mine !== turn) return
  const found = items
    .filter((item) => chosen.every((choice) => matches(item, choice)))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
  const list = element('ul', '', kind)
  list.append(...found.slice(0, most).map((item) => rowOf(item, form)))
  answer.append(
    element(
      'p',
      texts.filtered.found(found.length, items.length, texts.filtered.kinds[kind] ?? kind) +
        (found.length > most ? texts.filtered.latest(most) : ''),
    ),
    list,
  )
}

if (form) {
  form.hidden = false
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = value
  }
  form.addEventListener('change', () => void show(form))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show(form)
  })
  form.addEventListener('reset', () => void setTimeout(() => show(form)))
  void show(form)
}
