/**
 * The reader's facts beside labels made by hand: what it found, what it missed, what it made up. Pure.
 *
 * Lines must agree, except that actions and decisions may stand one line off. `scs-0214` and `scs-0214-v1` are the same
 * standard. Topics are compared in those sections that both sides have and whose topics somebody labelled.
 */
import type { Action, Decision, LivingPage, Meeting } from '../minutes/types.ts'
import type { Kind, Score } from './figures.ts'
import { pair } from './pairs.ts'

/** One file of `tests/labels/minutes`: facts of one minutes file, no sentences. */
export interface MinutesLabel {
  /** Path in the archive. */
  source: string
  /** `dev` may be looked at, `held` is only counted. */
  half: 'dev' | 'held'
  /** Null for a page without a date. */
  date: string | null
  participants: string[]
  absent: string[]
  /** Topics are left out where nobody has labelled them; the reader's are not compared there. */
  sections: { line: number; topics?: string[]; releases?: string[] }[]
  actions: { line: number; owners: string[]; marker: Action['marker']; status: Action['status'] }[]
  decisions: { line: number; marker: Decision['marker'] }[]
  references: { line: number; id: string }[]
  releases: { line: number; id: string }[]
}

export interface Miss {
  kind: Kind
  source: string
  line: number
  /** `missed`: labelled and not found; `extra`: found and not labelled; `wrong`: found with another value. */
  sort: 'missed' | 'extra' | 'wrong'
  what: string
}

interface Placed {
  line: number
  what: string
}

const once = <T>(values: T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
]
const sameSet = (a: string[], b: string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join()

/** Adds one file to a score. @param presentId the id of a reference under the present name of its repository. */
export function scoreMinutes(
  score: Score,
  label: MinutesLabel,
  read: Omit<Meeting, 'status'> | LivingPage,
  presentId: (id: string) => string,
): Miss[] {
  const misses: Miss[] = []
  const { source } = label
  const tell = (kind: Kind, sort: Miss['sort'], { line, what }: Placed) =>
    misses.push({ kind, source, line, sort, what })
  const count = <Wanted, Found>(
    kind: Kind,
    wanted: Wanted[],
    found: Found[],
    distance: (wanted: Wanted, found: Found) => number | undefined,
    place: (item: Wanted | Found) => Placed,
  ) => {
    const result = pair(wanted, found, distance)
    score[kind].hits += result.pairs.length
    score[kind].missed += result.missed.length
    score[kind].extra += result.extra.length
    for (const item of result.missed) tell(kind, 'missed', place(item))
    for (const item of result.extra) tell(kind, 'extra', place(item))
    return result.pairs
  }
  const values = (kind: Kind, wanted: Placed[], found: Placed[]) => {
    const key = ({ line, what }: Placed) => `${line} ${what}`
    count(
      kind,
      once(wanted, key),
      once(found, key),
      (a, b) => (a.line === b.line && a.what === b.what ? 0 : undefined),
      (item) => item,
    )
  }
  const judge = (kind: Kind, right: boolean, line: number, what: string) => {
    if (right) score[kind].hits++
    else {
      score[kind].missed++
      score[kind].extra++
      tell(kind, 'wrong', { line, what })
    }
  }
  const meeting = read.kind === 'meeting' ? read : undefined

  const date = meeting?.date ?? null
  judge('dates', date === label.date, 1, `${date}, not ${label.date}`)

  const handles = (kind: 'participants' | 'absent') => {
    const lines = new Map((meeting?.[kind] ?? []).map(({ handle, line }) => [handle, line]))
    const found = [...lines.keys()].map((what) => ({ line: lines.get(what)!, what }))
    const wanted = [...new Set(label[kind])].map((what) => ({ line: lines.get(what) ?? 1, what }))
    count(
      kind,
      wanted,
      found,
      (a, b) => (a.what === b.what ? 0 : undefined),
      (item) => item,
    )
  }
  handles('participants')
  handles('absent')

  const sections = count(
    'sections',
    label.sections,
    read.sections,
    (a, b) => (a.line === b.line ? 0 : undefined),
    (item) => ({ line: item.line, what: 'title' in item ? item.title : '' }),
  )
  values(
    'topics',
    sections.flatMap(([wanted]) => (wanted.topics ?? []).map((what) => ({ line: wanted.line, what }))),
    sections.flatMap(([wanted, found]) =>
      wanted.topics ? found.topics.map((what) => ({ line: found.line, what })) : [],
    ),
  )

  const near = (a: { line: number }, b: { line: number }) =>
    Math.abs(a.line - b.line) <= 1 ? Math.abs(a.line - b.line) : undefined
  for (const marker of ['marked', 'implied'] as const) {
    const same = (item: { marker: string }) => item.marker === marker
    const pairs = count(
      `${marker} actions`,
      label.actions.filter(same),
      read.actions.filter(same),
      // Of two actions on neighbouring lines the one with the same owners is meant.
      (a, b) => (near(a, b) === undefined ? undefined : near(a, b)! + (sameSet(a.owners, b.owners) ? 0 : 0.5)),
      (item) => ({ line: item.line, what: item.owners.join(', ') }),
    )
    if (marker === 'marked') {
      for (const [wanted, found] of pairs) {
        judge(
          'owners of marked actions',
          sameSet(wanted.owners, found.owners),
          wanted.line,
          `${found.owners.join(', ') || 'nobody'}, not ${wanted.owners.join(', ') || 'nobody'}`,
        )
        judge(
          'status of marked actions',
          wanted.status === found.status,
          wanted.line,
          `${found.status}, not ${wanted.status}`,
        )
      }
    }
    count(`${marker} decisions`, label.decisions.filter(same), read.decisions.filter(same), near, (item) => ({
      line: item.line,
      what: 'rule' in item ? item.rule : '',
    }))
  }

  const sought = new Set(['issue', 'pull', 'discussion', 'standard', 'cve', 'ossa', 'rfc'])
  const reference = (id: string): string =>
    presentId(id)
      .replace(/^([a-z]+-\d{4})-v\d+$/i, '$1')
      .replace(/^RFC\s+/i, 'rfc')
      .toLowerCase()
  values(
    'references',
    label.references.map(({ line, id }) => ({ line, what: reference(id) })),
    read.references.filter(({ kind }) => sought.has(kind)).map(({ line, id }) => ({ line, what: reference(id) })),
  )
  values(
    'releases',
    label.releases.map(({ line, id }) => ({ line, what: id })),
    read.releases.map(({ line, key }) => ({ line, what: key })),
  )
  return misses
}
