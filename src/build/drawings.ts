/** The HTML of minutes that an earlier build drew, where it is still that. */
import { drawnFrom, type Rendered, renderMinutes, takeOver } from '../html/render.ts'
import type { Loaded } from '../loaders/archive.ts'
import { keyOf } from '../loaders/keyOf.ts'
import { openShelf } from '../loaders/shelf.ts'
import { settings } from '../site.ts'

/**
 * Hands the archive the HTML of all minutes that would be drawn as before: whoever shows them then draws nothing.
 *
 * @param code digest of our code and settings
 * @returns keeps what was drawn since for later builds
 */
export function takeDrawings({ archive, readings }: Loaded, code: string): () => void {
  const { cache: cacheDir, archive: origin, clean } = settings
  const maker = keyOf([code, readings.options.vocabulary.fingerprint])
  const shelf = openShelf<Rendered>({ cacheDir, kind: 'drawings', archive: origin, maker, clean })
  const missing = [...archive.meetings, ...archive.pages].flatMap((minutes) => {
    const key = keyOf([readings.digestOf(minutes.source), drawnFrom(minutes, archive)])
    const drawn = shelf.find(key)
    return drawn && takeOver(minutes, archive, drawn) ? [] : [{ minutes, key }]
  })
  return () => {
    for (const { minutes, key } of missing) shelf.put(key, renderMinutes(minutes, archive))
    shelf.keep()
  }
}
