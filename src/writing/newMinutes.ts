/**
 * The text with which the minutes of the next meeting begin: the series' template, the people of the last meeting to
 * choose from, and the work that is still open. Pure; the reader takes what is written here exactly as it is meant.
 */
import type { Archive, ArchivedMeeting, Series } from '../archive/types.ts'
import { headingKind, type HeadingKind, type MeetingNames, meetingNames } from '../minutes/headings.ts'
import { type Carried, carriedInto } from './carried.ts'
import { taskMarkdown } from './markdown.ts'

/** For a series of which the registry knows none. */
const plainTemplate = `# YYYY-MM-DD

## Participants

- @

## Agenda

### Topic (@)

-`

export interface NewMinutes {
  text: string
  /** How many stand there to choose from, and of which meeting. */
  people: number
  last?: ArchivedMeeting
  carried: Carried[]
}

/**
 * @param key a series, in the archive or not
 * @param date ISO day of the meeting
 */
export function newMinutes(archive: Archive, key: string, date: string): NewMinutes {
  const series: Series | undefined = archive.series.get(key)
  const last = series?.meetings.filter((meeting) => meeting.date < date && meeting.participants.length > 0).at(-1)
  const carried = series ? carriedInto(series, archive.actions, date) : []
  const handle = (name: string) => `@${archive.people.get(name)?.handle ?? name}`

  const template = archive.registries.series.find((entry) => entry.key === key)?.template?.trimEnd() ?? plainTemplate
  const parts = headed(template.replaceAll('YYYY-MM-DD', date), meetingNames([], archive.registries.community))
  const deck = /^---$/m.test(template)
  const participants = parts.find(({ kind }) => kind === 'participants')
  if (participants && last) participants.lines.push(...toChooseFrom(last, handle))
  if (carried.length > 0) {
    const list = carried.flatMap((item) => listed(item, key, handle))
    const place = parts.find(({ kind }) => kind === 'carried')
    if (place) place.lines = [place.lines[0]!, '', ...list, '']
    else insert(parts, list, deck)
  }
  const text = `${parts
    .flatMap(({ lines }) => lines)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
  return { text, people: participants && last ? last.participants.length : 0, ...(last && { last }), carried }
}

/** A heading with the lines below it; the first part may lack one. */
interface Part {
  kind: HeadingKind | undefined
  mark: string
  lines: string[]
}

function headed(template: string, names: MeetingNames): Part[] {
  const parts: Part[] = [{ kind: undefined, mark: '', lines: [] }]
  for (const line of template.split('\n')) {
    const heading = /^(#{1,6}) +(.*)$/.exec(line)
    const onlyTitles = parts.every(({ kind }) => kind === undefined || kind === 'title')
    if (heading) parts.push({ kind: headingKind(heading[2]!, names, onlyTitles), mark: heading[1]!, lines: [] })
    parts.at(-1)!.lines.push(line)
  }
  return parts
}

/** In a comment, so that nobody counts as present who was not chosen. */
const toChooseFrom = (last: ArchivedMeeting, handle: (name: string) => string): string[] => [
  '',
  `<!-- At the last meeting, on ${last.date}, there were these. Move up who is here now.`,
  ...last.participants.map((person) => `- ${handle(person.handle)}`),
  '-->',
  '',
]

/** The action, and below it its state and where it comes from. */
function listed({ action, meeting, since, began }: Carried, key: string, handle: (name: string) => string): string[] {
  const owners = action.owners.map(handle).join(', ')
  const { task, beside } = taskMarkdown(meeting, action)
  const path = since.source.split('/')
  const file = (path[0] === key ? path.slice(1) : ['..', ...path]).map(encodeURIComponent).join('/')
  const section = since.sections[began.section ?? -1]
  const from = `[${since.date}](${file}${section?.origin === 'heading' ? `#${section.id}` : ''})`
  return [`- AI${owners && ` ${owners}`}: ${task}`, `    - open since ${[from, ...beside].join(', see ')}`]
}

/** Before the agenda, else before the first subject; on a slide of its own in slides. */
function insert(parts: Part[], list: string[], deck: boolean) {
  const found = parts.findIndex(({ kind }) => kind === 'agenda' || kind === 'subject')
  const at = found < 0 ? parts.length : found
  const mark = parts[at]?.mark ?? '##'
  parts.splice(at, 0, {
    kind: 'carried',
    mark,
    lines: [`${mark} Check AIs from last time`, '', ...list, '', ...(deck ? ['---', ''] : [])],
  })
}
