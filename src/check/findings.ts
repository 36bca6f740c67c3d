/** What the reader understood of a text, kind by kind and line by line: for somebody who is about to commit it. Pure. */
import type { Reading } from '../minutes/meeting.ts'
import type { Minutes } from '../minutes/types.ts'
import { findings as say } from '../texts/index.ts'
import { inLanguage } from './inLanguage.ts'

export interface Finding {
  /** 1-based line of the text. */
  line: number
  /** What was found there: a handle, a title, a task. */
  what: string
  /** What else is known of it: owners, state, sponsor, hint. */
  detail: string
}

export interface Findings {
  /** In the order in which a reader asks for them; kinds without a finding are left out. */
  kinds: { name: string; findings: Finding[] }[]
  /** Lines with words in which nothing was found. */
  silent: Finding[]
}

const names = (handles: readonly string[]): string => handles.map((handle) => `@${handle}`).join(', ')
const joined = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(', ')

/** Each thing once, at its first line. */
function once(found: { key: string; line: number }[], title: (key: string) => string): Finding[] {
  const first = new Map<string, Finding>()
  for (const { key, line } of found) if (!first.has(key)) first.set(key, { line, what: title(key), detail: '' })
  return [...first.values()]
}

/**
 * @param titles names of topics and releases by key, where the registry knows them
 * @returns no kinds but notices when the file is no meeting
 */
export function findingsOf({ minutes, notices }: Reading, titles: ReadonlyMap<string, string>): Findings {
  const title = (key: string): string => titles.get(key) ?? key
  const odd = {
    name: say.kinds.notices,
    findings: notices.map((notice): Finding => {
      const { message, hint } = inLanguage(notice)
      return { line: notice.line, what: message, detail: hint }
    }),
  }
  if (!minutes) return { kinds: [odd], silent: [] }
  const meeting = minutes.kind === 'meeting' ? minutes : undefined
  const people = (list: { handle: string; line: number; note?: string }[]): Finding[] =>
    list.map(({ handle, line, note }) => ({ line, what: `@${handle}`, detail: note ?? '' }))
  const kinds = [
    { name: say.kinds.participants, findings: people(meeting?.participants ?? []) },
    { name: say.kinds.absent, findings: people(meeting?.absent ?? []) },
    {
      name: say.kinds.duties,
      findings: (meeting?.roles ?? []).map(({ role, handle, line }) => ({
        line,
        what: `@${handle}`,
        detail: say.role(role),
      })),
    },
    {
      name: say.kinds.subjects,
      findings: minutes.sections.map(({ line, title: what, sponsors, presenters, timebox }) => ({
        line,
        what,
        detail: joined(
          sponsors.length > 0 && say.sponsor(names(sponsors)),
          presenters.length > 0 && say.presenter(names(presenters)),
          timebox !== undefined && say.timebox(timebox),
        ),
      })),
    },
    {
      name: say.kinds.decisions,
      findings: minutes.decisions.map(({ line, text, marker, vote }) => ({
        line,
        what: text,
        detail: joined(
          marker === 'implied' && say.implied,
          vote && say.vote(vote.for ?? 0, vote.against ?? 0, vote.abstain ?? 0),
        ),
      })),
    },
    {
      name: say.kinds.actions,
      findings: minutes.actions.map(({ line, text, owners, marker, status }) => ({
        line,
        what: text,
        detail: joined(
          owners.length > 0 ? names(owners) : say.nobody,
          status !== 'unknown' && say.state[status],
          marker === 'implied' && say.implied,
        ),
      })),
    },
    {
      name: say.kinds.references,
      findings: once(
        minutes.references.map(({ id, line }) => ({ key: id, line })),
        (id) => id,
      ),
    },
    { name: say.kinds.topics, findings: once(minutes.topics, title) },
    { name: say.kinds.releases, findings: once(minutes.releases, title) },
    odd,
  ]
  return { kinds: kinds.filter(({ findings }) => findings.length > 0), silent: silentLines(minutes, kinds) }
}

function silentLines(minutes: Minutes, kinds: Findings['kinds']): Finding[] {
  const heard = new Set(kinds.flatMap(({ findings }) => findings.map(({ line }) => line)))
  for (const { line } of [...minutes.mentions, ...minutes.references, ...minutes.topics, ...minutes.releases])
    heard.add(line)
  return minutes.passages
    .filter(({ line, kind, text }) => kind !== 'code' && kind !== 'heading' && text && !heard.has(line))
    .map(({ line, text }) => ({ line, what: text, detail: '' }))
}
