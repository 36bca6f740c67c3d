import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import type { Registries } from '../../src/registries/schema.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

/** An archive of a few files without history. @param files path and text of each file */
export function archiveOf(files: Record<string, string>, more: Partial<Registries> = {}): Archive {
  const registries = someRegistries(more)
  const vocabulary = compileVocabulary(registries)
  const readings = Object.entries(files).map(([path, text]) => parseMeeting(text, path, { vocabulary, pads: '' }))
  return buildArchive({
    minutes: readings.flatMap(({ minutes }) => minutes ?? []),
    notices: readings.flatMap(({ notices }) => notices),
    registries,
    files: Object.keys(files),
    history: new Map(),
    leftOut: [],
  })
}
