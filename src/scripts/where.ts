/** From what people have (a GitHub address, a path, series and date) to the meeting's page. Hostile input: text only. */
export {}
interface Listed { id: string; url: string; source: string; series: string; date: string; title: string }

const form = document.querySelector<HTMLFormElement>('[data-where]')
const input = form?.querySelector('input')
const answer = document.querySelector<HTMLElement>('[data-where-answer]')

const compact = (text: string): string => text.toLowerCase().replace(/[^a-z0-9/]+/g, '')

function find(meetings: Listed[], words: string): Listed[] {
  const plain = decodeURIComponentSafely(words.trim()).split(/[?#]/)[0]!
  const bySource = meetings.filter(({ source }) => plain.endsWith(source) || plain.endsWith(source.replace(/\.md$/, '')))
  if (bySource.length) return bySource
  const date = /(\d{4})-?(\d{2})-?(\d{2})/.exec(plain)
  const day = date ? `${date[1]}-${date[2]}-${date[3]}` : undefined
  const names = compact(plain.replace(date?.[0] ?? '', ' '))
  const onDay = day ? meetings.filter((meeting) => meeting.date === day) : []
  const exact = onDay.filter(({ series }) => names.includes(compact(series)))
  return exact.length ? exact.sort((a, b) => b.series.length - a.series.length) : onDay
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function look(words: string) {
  if (!input || !answer || !words.trim()) return
  const response = await fetch(input.dataset['list']!)
  const { items } = (await response.json()) as { items: Listed[] }
  const found = find(items, words)
  const [first] = found
  const fragment = /#([\w%-]+)$/.exec(words)?.[1] ?? ''
  if (first && found.length === 1) return location.assign(first.url + (fragment ? `#${fragment}` : ''))
  answer.replaceChildren(found.length ? 'Several meetings fit: ' : 'No meeting fits. ')
  for (const meeting of found.slice(0, 20)) link(meeting.url, meeting.title || meeting.id)
  if (!found.length) link(`${input.dataset['search']}?q=${encodeURIComponent(words)}`, 'Search for these words')
}

function link(href: string, text: string) {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.textContent = text
  answer?.append(anchor, ' ')
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void look(input?.value ?? '')
})
const asked = new URLSearchParams(location.search).get('q')
if (asked && input) {
  input.value = asked
  void look(asked)
}
