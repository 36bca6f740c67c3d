/** The head of a file in YAML: what it says of the file, and whom it lists as present. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { limits } from './limits.ts'
import { absenceLabel, attendanceLabel } from './participants.ts'
import type { Problem } from './visible.ts'

/** One entry of a list of people: "@ada (until 11:00)", "Ada North". */
export interface StatedPeople {
  text: string
  /** 1-based line of the file. */
  line: number
  /** It stands below `excused:` or `absent:`. */
  absent: boolean
}

export interface FrontMatter {
  /** The file with blank lines in its stead, so that line numbers stay. */
  body: string
  /** As an object; empty without one or when it is not valid. */
  frontMatter: Record<string, unknown>
  stated: StatedPeople[]
}

/** @param problems a head that is no YAML is added, and stays as text */
export function cutFrontMatter(text: string, problems: Problem[]): FrontMatter {
  const none = { body: text, frontMatter: {}, stated: [] }
  const match = /^((?:[ \t]*\n)*)---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  if (!match || !/^\s*(?:$|#|[\w-]+[ \t]*:)/m.test(match[2]!.trimStart().split('\n')[0] ?? '')) return none
  const lead = match[1]!.split('\n').length
  try {
    if (match[2]!.length > limits.frontMatter) throw new Error(`more than ${limits.frontMatter} characters`)
    const lines = new LineCounter()
    const document = parseDocument(withQuotedHandles(match[2]!), { lineCounter: lines, logLevel: 'error' })
    if (document.errors[0]) throw document.errors[0]
    // maxAliasCount stops "billion laughs"; a scalar is no front matter.
    const data: unknown = document.toJS({ maxAliasCount: 20 })
    if (data === null || typeof data !== 'object' || Array.isArray(data)) return none
    return {
      body: '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length),
      frontMatter: data as Record<string, unknown>,
      stated: statedIn(document.contents, (offset) => lead + lines.linePos(offset).line),
    }
  } catch (error) {
    problems.push({
      line: lead,
      rule: 'front-matter',
      detail: error instanceof Error ? error.message.split('\n')[0]! : 'not YAML',
    })
    return none
  }
}

/** YAML wants quotes around what begins with "@"; people write `- @ada`, `attendees: @ada, @bert` and `[@ada, @bert]`. */
function withQuotedHandles(yaml: string): string {
  if (!yaml.includes('@')) return yaml
  return yaml
    .replace(
      /^([ \t]*(?:-[ \t]+|[\w-]+[ \t]*:[ \t]+))(@.*)$/gm,
      (_, before: string, words: string) => before + JSON.stringify(words.replace(/[ \t]#.*$/, '').trimEnd()),
    )
    .replace(/^[\w-]+[ \t]*:[ \t]*\[[^[\]]*\]/gm, (list) =>
      list.replace(
        /([[,]\s*)(@[^,\]\n]*)/g,
        (_, before: string, words: string) => before + JSON.stringify(words.trimEnd()),
      ),
    )
}

/** Lists and texts below keys that name a list of people, as labels in a text do. @param lineOf of an offset in the head */
function statedIn(contents: Node | null, lineOf: (offset: number) => number): StatedPeople[] {
  if (!isMap(contents)) return []
  return contents.items.flatMap(({ key, value }) => {
    const label = isScalar(key) ? `${String(key.value)}:` : ''
    const absent = absenceLabel.test(label)
    if (!absent && !attendanceLabel.test(label)) return []
    return (isSeq(value) ? value.items : [value]).flatMap((entry) =>
      isScalar(entry) && typeof entry.value === 'string'
        ? entriesOf(entry.value).map((text) => ({ text, line: lineOf(entry.range?.[0] ?? 0), absent }))
        : [],
    )
  })
}

/** "@ada (sick, until May), Bert South; @cora": commas within brackets part nobody. */
const entriesOf = (text: string): string[] =>
  text
    .split(/[,;\n](?![^()\n]*\))/)
    .map((entry) => entry.trim())
    .filter(Boolean)
