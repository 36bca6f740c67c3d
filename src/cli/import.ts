/** `minutes import EXPORT`: files the pads of a HedgeDoc export, with their images, at the right place in the archive. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { openPadExport, type PadExport } from '../loaders/padExport.ts'
import { readRegistries } from '../loaders/registries.ts'
import { parseMeeting, type ReaderOptions } from '../minutes/meeting.ts'
import { compileVocabulary } from '../registries/vocabulary.ts'
import { settings } from '../site.ts'
import { isRepository } from '../source/open.ts'
import { count } from '../words.ts'
import { filePad, type NamedSeries, type Pad, uploadsIn } from '../writing/pads.ts'
import { readDay } from './day.ts'

export interface ImportOptions {
  series?: string | undefined
  /** A day, with a suffix if it is the second meeting of that day. */
  date?: string | undefined
  'dry-run'?: boolean | undefined
}

/**
 * Nothing that is there is changed: what is in the archive already, with the same text or another, is told and left.
 *
 * @param positionals what to import: a zip, a folder or Markdown files
 * @throws Error in one sentence for what cannot be opened
 */
export async function importPads(
  positionals: string[],
  { series, date, 'dry-run': dry = false }: ImportOptions,
): Promise<void> {
  if (!positionals.length)
    throw new Error(
      'Name what to import: a zip or folder of exported pads, or a pad as Markdown: npm run import -- export.zip',
    )
  const archive = resolve(settings.archive)
  if (!statSync(archive, { throwIfNoEntry: false })?.isDirectory() || isRepository(archive))
    throw new Error(
      `${settings.archive} is no folder of files: clone the repository and give its folder with --archive.`,
    )
  const registries = readRegistries(settings.content)
  const folders = readdirSync(archive, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\w/.test(entry.name))
    .map(({ name }) => name)
  const named = new Set(registries.series.map(({ key }) => key))
  const all: NamedSeries[] = [
    ...registries.series,
    ...folders.filter((key) => !named.has(key)).map((key) => ({ key, title: key, aliases: [], pads: [] })),
  ]
  if (series && !all.some(({ key }) => key === series))
    throw new Error(
      `There is no series "${series}". There are: ${all
        .map(({ key }) => key)
        .sort()
        .join(', ')}. For a new one make its folder first: mkdir ${join(settings.archive, series)}`,
    )
  const day = date ? readDay(date) : undefined
  const reader = { vocabulary: compileVocabulary(registries), pads: settings.pads, repository: settings.repository }

  let filed = 0
  const unplaced = new Map<string, string[]>()
  let left = 0
  for (const path of positionals) {
    const opened = await openPadExport(path)
    if (!opened.pads.length) throw new Error(`${path} holds no note (*.md).`)
    if (date && opened.pads.length > 1) throw new Error(`${path} holds ${opened.pads.length} notes: --date is for one.`)
    for (const pad of opened.pads) {
      const filing = filePad(pad, all, registries.community, {
        ...(series && { series }),
        ...(day && { date: day.date }),
      })
      if ('why' in filing) {
        left++
        unplaced.set(filing.why, [...(unplaced.get(filing.why) ?? []), pad.path])
        continue
      }
      const { done, to, lines } = put(pad, opened, { ...filing, suffix: day?.suffix ?? '' }, archive, reader, dry)
      if (done) filed++
      else left++
      console.log([`${pad.path} → ${to}`, ...lines.map((line) => `  ${line}`)].join('\n'))
    }
  }
  for (const [why, paths] of unplaced)
    console.log(`\nLeft alone, since ${why}:\n${paths.map((path) => `  ${path}`).join('\n')}`)
  console.log(
    `\n${dry ? 'Would file' : 'Filed'} ${count(filed, 'note')}${left ? `, left ${count(left, 'note')} alone` : ''}.${filed && !dry ? ` Look at them with "npm run check -- --archive ${settings.archive}", then commit them.` : ''}`,
  )
  if (!filed) process.exitCode = 1
}

interface Outcome {
  done: boolean
  to: string
  lines: string[]
}

function put(
  pad: Pad,
  { uploads }: PadExport,
  { series, date, suffix, remarks }: { series: string; date: string; suffix: string; remarks: string[] },
  archive: string,
  reader: ReaderOptions,
  dry: boolean,
): Outcome {
  const to = `${series}/${date.replaceAll('-', '')}${suffix && `-${suffix}`}.md`
  const place = join(archive, to)
  const same = existsSync(place) && readFileSync(place, 'utf8') === pad.text
  if (existsSync(place) && !same)
    return {
      done: false,
      to,
      lines: [
        `is there already with another text: left alone. A second meeting of that day gets a suffix: --date ${date}-overflow`,
      ],
    }

  const lines = same ? ['is there already, with this text'] : [...understood(pad.text, to, reader), ...remarks]
  if (!same && !dry) write(place, pad.text)
  for (const { name, url } of uploadsIn(pad.text)) {
    const beside = join(dirname(place), name)
    const read = uploads.get(name)
    if (!read) {
      if (!existsSync(beside))
        lines.push(
          uploads.has(name)
            ? `${name} is there twice, with different content: put the right one beside the minutes`
            : `${name} is not in the export: save ${url} beside the minutes, under this name`,
        )
      continue
    }
    const content = read()
    if (!existsSync(beside)) {
      if (!dry) write(beside, content)
      lines.push(`with ${name}`)
    } else if (Buffer.compare(readFileSync(beside), content) !== 0)
      lines.push(`${series}/${name} is there already with another content: left alone`)
  }
  return { done: !same, to, lines }
}

function write(place: string, content: string | Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, content, { flag: 'wx' })
}

/** What the reader makes of it, so that a wrong place is seen at once. */
function understood(text: string, to: string, reader: ReaderOptions): string[] {
  const { minutes, notices } = parseMeeting(text, to, reader)
  if (!minutes) return notices.map(({ message }) => message)
  const people = minutes.kind === 'meeting' ? [count(minutes.participants.length, 'participant')] : []
  return [
    [
      ...people,
      count(minutes.sections.length, 'subject'),
      count(minutes.actions.length, 'action'),
      count(minutes.decisions.length, 'decision'),
    ].join(', '),
  ]
}
