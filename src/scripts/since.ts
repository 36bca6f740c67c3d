/** "Since a day": reads the archive's JSON and lists what is newer. The last visit is remembered in this browser only. */
export {}
interface Listed { url: string; date?: string; added?: string; series?: string; title?: string; text?: string; meeting?: string; status?: string }

const form = document.querySelector<HTMLFormElement>('[data-since]')
const answer = document.querySelector<HTMLElement>('[data-since-answer]')
const visited = 'minutes-last-visit'

const items = async (url: string | undefined): Promise<Listed[]> => ((await (await fetch(url!)).json()) as { items: Listed[] }).items

function list(title: string, entries: { url: string; text: string }[]) {
  if (!answer || entries.length === 0) return
  const heading = document.createElement('h2')
  heading.textContent = `${title} (${entries.length})`
  const rows = document.createElement('ul')
  for (const { url, text } of entries.slice(0, 200)) {
    const row = document.createElement('li')
    const link = document.createElement('a')
    // Addresses come from our own JSON; words are set as text.
    link.href = url
    link.textContent = text
    row.append(link)
    rows.append(row)
  }
  answer.append(heading, rows)
}

async function show(since: string, series: string) {
  if (!form || !answer || !/^\d{4}-\d\d-\d\d$/.test(since)) return
  const [meetings, decisions, actions] = await Promise.all([items(form.dataset['meetings']), items(form.dataset['decisions']), items(form.dataset['actions'])])
  const fresh = meetings.filter((meeting) => (meeting.added ?? meeting.date ?? '') >= since && (!series || meeting.series === series))
  const ids = new Set(fresh.map((meeting) => (meeting as unknown as { id: string }).id))
  const within = (item: Listed) => ids.has(item.meeting ?? '')
  answer.replaceChildren()
  list('Decisions', decisions.filter(within).map(({ url, text }) => ({ url, text: text ?? '' })))
  list('Actions', actions.filter(within).map(({ url, text, status }) => ({ url, text: `${text ?? ''}${status === 'done' ? ' (done)' : ''}` })))
  list('Minutes', fresh.reverse().map(({ url, title, date, series: own }) => ({ url, text: `${date} ${own}${title ? `: ${title}` : ''}` })))
  if (!answer.childElementCount) answer.textContent = 'Nothing new since then.'
}

if (form) {
  const asked = new URLSearchParams(location.search)
  const [day, series] = [form.elements.namedItem('since') as HTMLInputElement, form.elements.namedItem('series') as HTMLSelectElement]
  form.hidden = false
  let last: string | null = null
  try {
    last = localStorage.getItem(visited)
    localStorage.setItem(visited, new Date().toISOString().slice(0, 10))
  } catch {
    // A browser that keeps nothing: then there is no last visit.
  }
  day.value = asked.get('since') ?? last ?? ''
  series.value = asked.get('series') ?? ''
  const look = () => {
    void show(day.value, series.value)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `?${new URLSearchParams({ since: day.value, ...(series.value && { series: series.value }) })}`)
    look()
  })
  if (asked.get('since')) look()
}
