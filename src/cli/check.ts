/** `minutes check`: what is odd in the minutes, for people, for GitHub's annotations or as JSON. */
import type { Notice } from '../minutes/types.ts'
import { personalIn } from '../minutes/personal.ts'
import { compileVocabulary } from '../registries/vocabulary.ts'
import { currentArchive, type Loaded } from '../loaders/archive.ts'
import { suggestions } from '../archive/suggestions.ts'
import { settings } from '../site.ts'
import { count, ranked } from '../words.ts'

const escaped = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

export const voices = {
  text: (notices: Notice[]) => {
    const lines = notices.map(({ source, line, column, rule, message, hint }) => `${source}:${line}:${column} ${rule}: ${message} ${hint}`)
    const rules = ranked(notices.map(({ rule }) => rule)).map(([rule, amount]) => `  ${String(amount).padStart(5)} ${rule}`)
    return [...lines, '', `${count(notices.length, 'notice')}`, ...rules].join('\n')
  },
  github: (notices: Notice[]) =>
    notices.map(({ source, line, column, rule, message, hint }) => `::notice file=${property(source)},line=${line},col=${column},title=${property(rule)}::${escaped(`${message} ${hint}`)}`).join('\n'),
  json: (notices: Notice[]) => JSON.stringify({ version: 1, items: notices }, undefined, 2),
}

/** Entries for the list of redactions, ready to be pasted: only here does a secret stand once more, and never in an output. */
export function proposals({ archive, source }: Loaded): string[] {
  const decoder = new TextDecoder()
  const { redact } = compileVocabulary(archive.registries)
  const told = new Set(archive.notices.filter(({ rule }) => rule === 'personal-data' || rule === 'room-with-key').map((notice) => notice.source))
  return source.files.flatMap((file) =>
    told.has(file.path)
      ? personalIn(redact(decoder.decode(file.read()), file.path)).map(({ secret, detail }) => `- { text: ${JSON.stringify(secret)}, reason: ${JSON.stringify(detail)}, only: ${JSON.stringify(file.path)} }`)
      : [])
}

/** Exit status 1 only with `--strict`, when there is a notice. */
export async function check({ format = 'text', strict }: { format?: string | undefined; strict?: boolean | undefined }): Promise<void> {
  if (!Object.hasOwn(voices, format)) throw new Error(`There is no format "${format}": write text, json or github.`)
  const loaded = await currentArchive()
  const { archive } = loaded
  console.log(voices[format as keyof typeof voices](archive.notices))
  if (format === 'text') {
    const secrets = proposals(loaded)
    if (secrets.length) console.log(`\nTo take out what is for few, once each line has been looked at (in ${settings.content}/redactions.yml):\n${secrets.map((line) => `  ${line}`).join('\n')}`)
    const missing = suggestions(archive)
    if (missing.length) console.log(`\nThe registries could know these (in ${settings.content}):`)
    for (const { file, entry, meetings, place } of missing) console.log(`  ${file}  (${count(meetings, 'meeting')}, last ${place})\n${entry.trimEnd().replace(/^/gm, '      ')}`)
  }
  if (strict && archive.notices.length > 0) process.exitCode = 1
}
