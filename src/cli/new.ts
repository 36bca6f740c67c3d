/** `minutes new SERIES [DATE]`: a new minutes file from the series' template, open actions carried over. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive, Series } from '../archive/types.ts'
import { currentArchive } from '../loaders/archive.ts'
import { settings } from '../site.ts'

/** Actions older than this are not carried over, in days: what nobody named for so long is not this week's work. */
const recent = 120

/** @param positionals series and, if wanted, an ISO date; today without one. @throws Error in one sentence. */
export async function begin([key, date = new Date().toISOString().slice(0, 10)]: string[]): Promise<void> {
  const { archive } = await currentArchive()
  const known = [...new Set([...archive.series.keys(), ...archive.registries.series.map((entry) => entry.key)])].sort()
  if (!key) throw new Error(`Name a series: ${known.join(', ')}.`)
  if (!known.includes(key)) throw new Error(`There is no series "${key}". There are: ${known.join(', ')}.`)
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) throw new Error(`"${date}" is no date: write it as 2024-07-01.`)
  if (!existsSync(settings.archive) || !statSync(settings.archive).isDirectory()) throw new Error(`${settings.archive} is no folder: a new file needs one. Give it with --archive.`)
  const path = join(settings.archive, key, `${date.replaceAll('-', '')}.md`)
  if (existsSync(path)) throw new Error(`${path} exists already.`)
  mkdirSync(join(settings.archive, key), { recursive: true })
  writeFileSync(path, minutesFor(archive, key, date), { flag: 'wx' })
  console.log(`Wrote ${path}`)
}

/** Text of a new minutes file: the series' headings, last meeting's participants to choose from, open actions. */
export function minutesFor(archive: Archive, key: string, date: string): string {
  const series: Series | undefined = archive.series.get(key)
  const last = series?.meetings.filter((meeting) => meeting.date < date && meeting.participants.length > 0).at(-1)
  const oldest = new Date(Date.parse(date) - recent * 86_400_000).toISOString().slice(0, 10)
  const open = (series?.actions ?? []).filter((action) => action.status === 'open' && (action.sightings.at(-1)?.meeting ?? action.meeting).date >= oldest)
  const handle = (name: string) => `@${archive.people.get(name)?.handle ?? name}`
  const participants = last?.participants.map((person) => `- ${handle(person.handle)}`) ?? []
  const carried = open.map((action) => `- AI ${action.owners.map(handle).join(', ') || '@'}: ${action.text}\n    - open`)
  const template = archive.registries.series.find((entry) => entry.key === key)?.template?.trim()
  return [
    `# ${date}`,
    '',
    '## Participants',
    '',
    ...(participants.length ? ['<!-- Those of the last meeting: delete who is not here. -->', '', ...participants] : ['- @']),
    '',
    ...(carried.length ? ['## Check AIs from last time', '', ...carried, ''] : []),
    template ? withoutHead(template) : '## Agenda\n\n### …\n',
    '',
  ].join('\n')
}

/** The template without its own title and participants, which stand there already. */
const withoutHead = (template: string): string => {
  const at = template.search(/^#{1,4} (?!.*(?:partici|\d{4}-|YYYY|date))/im)
  return at < 0 ? template : template.slice(at)
}
