/** "Since a day": reads the data beside the pages of the months and lists what is newer. The last visit is remembered in this browser only. */
import { beside } from '../routes/beside.ts'
import { longDate as dayName } from '../texts/figures.ts'
import * as texts from '../texts/index.ts'

interface Place {
  series: string
  day: string
  meeting: string
}
interface Item extends Place {
  id: string
  url: string
  text?: string
  title?: string
  owners?: string[]
}
interface Reference {
  id: string
  url: string
  first: boolean
  mentions: Place[]
}
interface Month {
  decisions: Item[]
  closed: Item[]
  actions: Item[]
  references: Reference[]
  newcomers: Item[]
  meetings: Item[]
}

const form = document.querySelector<HTMLFormElement>('[data-since]')
const answer = document.querySelector<HTMLElement>('[data-since-answer]')
const memory = 'minutes-last-visit'
/** More than this of one kind nobody reads; the pages of the months have the rest. */
const most = 200

const seriesName = (key: string): string =>
  form?.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(key)}"]`)?.text ?? key
const monthLinks = [...document.querySelectorAll<HTMLAnchorElement>('[data-month]')]

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

const load = async (link: HTMLAnchorElement): Promise<Month> =>
  (await fetch(beside(link.href, 'json'))).json() as Promise<Month>

function list(title: string, entries: { url: string; text: string; note?: string }[]): HTMLElement[] {
  if (entries.length === 0) return []
  const rows = element('ul')
  rows.className = 'places'
  for (const { url, text, note } of entries.slice(0, most)) {
    const row = element('li')
    const link = element('a', text)
    // Addresses come from our own JSON; words are set as text.
    link.href = url
    row.append(link)
    if (note) row.append(element('small', note))
    rows.append(row)
  }
  return [element('h3', `${title} (${entries.length})`), rows]
}

/** Of two questions in quick succession the later one is answered. */
let turn = 0

async function show(since: string, series: string, where: string) {
  if (!answer || !/^\d{4}-\d\d-\d\d$/.test(since)) return
  const mine = ++turn
  answer.textContent = texts.sinceDay.looking
  let months: Month[]
  try {
    months = await Promise.all(
      monthLinks.filter(({ dataset }) => (dataset['month'] ?? '') >= since.slice(0, 7)).map(load),
    )
  } catch {
    answer.textContent = texts.sinceDay.failed
    return
  }
  if (mine !== turn) return
  const fresh = ({ day, series: own }: Place) => day >= since && (!series || own === series)
  const take = (kind: 'decisions' | 'closed' | 'actions' | 'newcomers' | 'meetings'): Item[] =>
    months
      .flatMap((month) => month[kind])
      .filter(fresh)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
  const references = new Map<string, Reference>()
  // Oldest month last: whether it was the first time is told by the earliest.
  for (const reference of months.flatMap((month) => month.references)) {
    const mentions = reference.mentions.filter(fresh)
    if (mentions.length)
      references.set(reference.id, {
        ...reference,
        mentions: [...(references.get(reference.id)?.mentions ?? []), ...mentions],
      })
  }
  const moved = [...references.values()].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const [decisions, closed, actions, newcomers, meetings] = [
    take('decisions'),
    take('closed'),
    take('actions'),
    take('newcomers'),
    take('meetings'),
  ]
  const say = texts.sinceDay
  const figures = (
    [
      [say.meetings, meetings],
      [say.decisions, decisions],
      [say.actions, actions],
      [say.closed, closed],
      [say.references, moved],
      [say.newcomers, newcomers],
    ] as const
  )
    .filter(([name, items]) => items.length > 0 || name === say.meetings)
    .map(([name, items]) => name(items.length))
    .join(', ')
  const title = say.title(where, dayName(since))
  const titled = ({ url, text, title, owners, meeting, series }: Item) => ({
    url,
    text: text ?? title ?? '',
    note: [
      owners?.map((owner) => `@${owner}`).join(', '),
      `${seriesName(series)}, ${dayName(/\d{4}-\d\d-\d\d/.exec(meeting)?.[0] ?? since)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  })
  const copy = element('button', say.copy)
  copy.type = 'button'
  copy.addEventListener('click', async () => {
    const message = `${title}: ${figures}\n${location.href}`
    await navigator.clipboard.writeText(message).then(
      () => (copy.textContent = say.copied),
      () => copy.replaceWith(element('pre', message)),
    )
  })
  const head = element('p', `${figures}. `)
  head.append(copy)
  answer.replaceChildren(
    element('h2', title),
    head,
    ...list(say.titles.decisions, decisions.map(titled)),
    ...list(say.titles.closed, closed.map(titled)),
    ...list(say.titles.actions, actions.map(titled)),
    ...list(
      say.titles.references,
      moved.map(({ id, url, mentions, first }) => ({
        url,
        text: id,
        note: `${say.meetings(mentions.length)}${first ? `, ${say.firstTime}` : ''}`,
      })),
    ),
    ...list(say.titles.newcomers, newcomers.map(titled)),
    ...list(
      say.titles.minutes,
      meetings.map(({ url, title, day }) => ({ url, text: title ?? '', note: say.added(dayName(day)) })),
    ),
  )
}

/** The day of the last visit before today, and today's written down. */
function lastVisit(): string | undefined {
  const today = new Date().toISOString().slice(0, 10)
  try {
    const { last, latest } = JSON.parse(localStorage.getItem(memory) ?? '{}') as { last?: string; latest?: string }
    const before = latest === today ? last : latest
    localStorage.setItem(memory, JSON.stringify({ last: before, latest: today }))
    return before
  } catch {
    // A browser that keeps nothing, or what an older version of this page wrote: then there is no last visit.
    return undefined
  }
}

if (form) {
  const [day, series] = [
    form.elements.namedItem('since') as HTMLInputElement,
    form.elements.namedItem('series') as HTMLSelectElement,
  ]
  const asked = new URLSearchParams(location.search)
  form.hidden = false
  const look = () => {
    history.replaceState(
      null,
      '',
      `?${new URLSearchParams({ since: day.value, ...(series.value && { series: series.value }) })}`,
    )
    void show(
      day.value,
      series.value,
      series.selectedOptions[0]?.value ? series.selectedOptions[0].text : texts.sinceDay.allSeries,
    )
  }
  const last = lastVisit()
  const visit = document.querySelector<HTMLElement>('[data-since-visit]')
  if (last && visit) {
    const since = element('button', texts.sinceDay.lastVisit(dayName(last)))
    since.type = 'button'
    since.addEventListener('click', () => {
      day.value = last
      look()
    })
    visit.hidden = false
    visit.append(since)
  }
  day.value = asked.get('since') ?? last ?? ''
  series.value = asked.get('series') ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look()
  })
  if (asked.get('since')) look()
}
