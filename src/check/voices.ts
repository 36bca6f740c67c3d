/**
 * The one report on an archive, in three voices: for people at a terminal, as annotations of GitHub, as JSON. What matters
 * most comes first; within a rule the newest minutes do, since their authors still know what was meant.
 */
import type { Notice } from '../minutes/types.ts'
import { type NoticeLevel, noticeNames, noticeRules, type NoticeRuleName } from '../minutes/notices.ts'
import { count } from '../words.ts'

export interface Report {
  notices: readonly Notice[]
  /** Number of files that were looked at. */
  files: number
  /** Address of what a rule means. */
  explained(rule: string): string
  /** Path of the archive in its repository, with `/` at its end; empty at the root. */
  within: string
}

export interface TextOptions {
  /** How many places of a rule are told; of errors always all. */
  places: number
}

const headings: Record<NoticeLevel, string> = {
  error: 'For few, and public as it stands',
  warning: 'Lost, or shown otherwise than meant',
  notice: 'Good to know',
}

/** Only these; the weightiest rules first. */
const byRule = (notices: readonly Notice[], level: NoticeLevel): [NoticeRuleName, Notice[]][] =>
  noticeNames.flatMap((name): [NoticeRuleName, Notice[]][] => {
    const found = noticeRules[name].level === level ? notices.filter(({ rule }) => rule === name) : []
    return found.length ? [[name, newestFirst(found)]] : []
  })

/** The day in a path, or nothing. */
const dayOf = ({ source }: Notice): string => /\d{4}-?\d{2}(?:-?\d{2})?/.exec(source)?.[0].replaceAll('-', '') ?? ''

const newestFirst = (notices: readonly Notice[]): Notice[] =>
  notices.toSorted((a, b) =>
    dayOf(a) < dayOf(b)
      ? 1
      : dayOf(a) > dayOf(b)
        ? -1
        : a.source < b.source
          ? -1
          : a.source > b.source
            ? 1
            : a.line - b.line,
  )

/** All notices as they are to be read. */
export const inOrder = (notices: readonly Notice[]): Notice[] =>
  (Object.keys(headings) as NoticeLevel[]).flatMap((level) => byRule(notices, level).flatMap(([, found]) => found))

/** Each place with what is odd there; why that matters and what to write instead stand once, above the places of a rule. */
export function text({ notices, files, explained }: Report, { places }: TextOptions): string {
  const lines: string[] = []
  for (const [level, heading] of Object.entries(headings) as [NoticeLevel, string][]) {
    const rules = byRule(notices, level)
    if (rules.length === 0) continue
    lines.push(`${heading} (${rules.reduce((sum, [, found]) => sum + found.length, 0)})`, '')
    for (const [name, found] of rules) {
      const rule = noticeRules[name]
      lines.push(
        `  ${rule.title} (${name}, ${found.length})`,
        `  Why: ${rule.why}`,
        `  Mend: ${rule.hint}`,
        `  Example: ${explained(name)}`,
      )
      const told = level === 'error' ? found : found.slice(0, places)
      for (const notice of told) lines.push(`    ${notice.source}:${notice.line}:${notice.column}  ${notice.message}`)
      if (told.length < found.length)
        lines.push(`    … and ${count(found.length - told.length, 'older one')}: --rule ${name}`)
      lines.push('')
    }
  }
  return [...lines, summary(notices, files)].join('\n')
}

const summary = (notices: readonly Notice[], files: number): string => {
  const amounts = (Object.keys(headings) as NoticeLevel[]).flatMap((level) => {
    const amount = notices.filter((notice) => notice.level === level).length
    return amount ? [count(amount, level)] : []
  })
  return `${amounts.length ? amounts.join(', ') : 'Nothing odd'} in ${count(files, 'file')}.`
}

const escaped = (words: string): string => words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (words: string): string => escaped(words).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** Workflow commands: GitHub shows them at the line of a change. It takes ten of each kind from a step, so the weightiest come first. */
export const github = ({ notices, explained, within }: Report): string =>
  inOrder(notices)
    .map(
      ({ source, line, column, rule, level, message, hint }) =>
        `::${level} file=${property(within + source)},line=${line},col=${column},title=${property(rule)}::${escaped(`${message} ${hint} ${explained(rule)}`)}`,
    )
    .join('\n')

/** The notices as one JSON document, each with the address that explains its rule. */
export const json = ({ notices, explained }: Report): string =>
  JSON.stringify(
    { version: 1, items: notices.map((notice) => ({ ...notice, about: explained(notice.rule) })) },
    undefined,
    2,
  )
