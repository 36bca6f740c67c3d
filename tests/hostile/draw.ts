/** Markdown to the HTML of its page and of each section's page. */
import { buildArchive } from '../../src/archive/build.ts'
import { renderMinutes } from '../../src/html/render.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const registries = someRegistries({ people: [personEntry('a')] })
const vocabulary = compileVocabulary(registries)

export function drawn(text: string): string[] {
  const { minutes, notices } = parseMeeting(text, 'iaas/20240101.md', { vocabulary, pads: 'https://pad.test' })
  const archive = buildArchive({
    minutes: [minutes!],
    notices,
    registries,
    files: ['iaas/a.png', 'iaas/20240101.md'],
    history: new Map(),
    leftOut: [],
  })
  const entry = archive.meetings[0]!
  const { html, sections } = renderMinutes(entry, archive)
  return [html, ...sections]
}
