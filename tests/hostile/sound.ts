/** Files read, joined and drawn as a build does it, and what must hold of the result whatever stands in them. */
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { renderMinutes } from '../../src/html/render.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import type { Registries } from '../../src/registries/schema.ts'
import { compileVocabulary, type Vocabulary } from '../../src/registries/vocabulary.ts'
import { routes } from '../../src/routes.ts'
import { searchRecords } from '../../src/search/records.ts'
import { idsIn, scriptIn } from './script.ts'

export interface HostileFile {
  path: string
  text: string
}

export interface Read {
  archive: Archive
  /** Page and item pages of each file that has one. */
  drawn: { source: string; html: string; slices: string[] }[]
  /** Rules of all notices. */
  rules: string[]
}

/** @param slices how many of a file's sections are looked at as pages of their own */
export function reader(registries: Registries, slices = 3): (files: HostileFile[]) => Read {
  const vocabulary: Vocabulary = compileVocabulary(registries)
  return (files) => {
    const readings = files.map(({ path, text }) => parseMeeting(text, path, { vocabulary, pads: 'https://pad.test' }))
    const archive = buildArchive({
      minutes: readings.flatMap((reading) => reading.minutes ?? []),
      notices: readings.flatMap((reading) => reading.notices),
      registries,
      files: files.map(({ path }) => path),
      history: new Map(),
      leftOut: [],
    })
    const drawn = [...archive.meetings, ...archive.pages].map((entry) => {
      const { html, sections } = renderMinutes(entry, archive)
      return { source: entry.source, html, slices: sections.slice(0, slices) }
    })
    searchRecords(archive)
    return { archive, drawn, rules: archive.notices.map(({ rule }) => rule) }
  }
}

const twice = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at)

/** What is wrong with the reading, one short sentence each; nothing for a sound one. */
export function faultsIn({ archive, drawn }: Read, files: HostileFile[]): string[] {
  const faults: string[] = []
  const entries = [...archive.meetings, ...archive.pages]
  const told = archive.notices.filter(({ rule }) => rule === 'no-meeting').length
  if (entries.length + told !== files.length)
    faults.push(`${files.length} files became ${entries.length} pages and ${told} notices`)
  for (const address of twice(entries.map((entry) => routes.meeting(entry)))) faults.push(`two pages at ${address}`)
  for (const entry of entries) {
    if (!/^\/(?:[a-z0-9-]+\/)+$/.test(routes.meeting(entry))) faults.push(`odd address ${routes.meeting(entry)}`)
    for (const id of twice(
      [...entry.passages, ...entry.actions, ...entry.decisions].flatMap(({ id: own }) => own || []),
    ))
      faults.push(`id twice: ${id}`)
    const items = [...entry.sections, ...entry.actions, ...entry.decisions]
    for (const path of twice(items.map(({ path: own }) => own))) faults.push(`item address twice: ${path}`)
    for (const { path } of items) if (!/^[a-z0-9-]+$/.test(path)) faults.push(`odd item address ${path}`)
  }
  for (const { html, slices } of drawn) {
    for (const id of twice(idsIn(html))) faults.push(`id drawn twice: ${id}`)
    for (const page of [html, ...slices]) faults.push(...scriptIn(page).map((what) => `script: ${what}`))
  }
  return faults
}
