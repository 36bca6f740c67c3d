/** Who was there: the lists of a file, below a heading or a label, right below the title, or in the front matter. */
import { ofCommunity } from '../registries/community.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import type { StatedPeople } from './frontMatter.ts'
import { peopleIn } from './handles.ts'
import { lineKind, type HeadingKind } from './headings.ts'
import { blankMail } from './mail.ts'
import { absenceLabel, type AttendanceHit, attendanceIn, attendanceLabel, isPersonOnly } from './participants.ts'
import type { Draft } from './passages.ts'
import type { Attendance } from './types.ts'

/** What else stands among people: the business of the meeting. */
const ofMeeting = ofCommunity(({ call }) => new RegExp(String.raw`\b(?:minutes|report|${call})\b`, 'iu'))

/** A line that is only a label: "Excused:", "**Excused**", "Present:". */
const bareLabel = (plain: string): string => plain.replace(/^[\s*_]+|[\s*_:]+$/g, '')
const loneLabel = /^[\s*_]*[\p{L}][\p{L} ]{2,20}[\s*_:]*$/u

export interface People {
  present: Attendance[]
  absent: Attendance[]
  /** Indexes of passages that only list people. */
  lines: Set<number>
  /** First line of a list that has names, none of them known and none with a handle. */
  unnamed?: number
  strangers: { name: string; line: number }[]
}

/** "Ada North", "1. Ada North (Lamp Co)". */
const nameAlone = /^\P{L}*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}(?:\s*\([^()]*\))?\P{L}*$/u

/** "Ada North (Lamp Co), Bert South", also a name a line: nothing but first and last names. */
const namesOnly = (text: string): boolean =>
  text.includes(' ') &&
  text
    .replace(/\([^()]*\)/g, '')
    .split(/[,;\n]|\s(?:and|&)\s/)
    .every((name) => name.trim() === '' || (/\p{L} \p{L}/u.test(name) && name.length < 80 && nameAlone.test(name)))

/** Full names of people without a handle whom the registry does not know; a bullet and a row have one, at their beginning. */
function strangersIn({ kind, text, line, plain }: Draft, words: Vocabulary): People['strangers'] {
  if (peopleIn(plain, words).length > 0) return []
  const parts = text
    .replace(attendanceLabel, '')
    .replace(/\([^()]*\)/g, '')
    .split(/[,;|\n]/)
  return (kind === 'paragraph' ? parts : parts.slice(0, 1)).flatMap((part) => {
    const name = part.replace(/^\P{L}+|[^\p{L}.]+$/gu, '')
    const full = name.length < 60 && /\p{L} \p{Lu}/u.test(name) && nameAlone.test(name)
    return full && !words.personByName(name) ? [{ name, line }] : []
  })
}

/** @param stated what the front matter says beside the text */
export function findPeople(
  passages: Draft[],
  region: HeadingKind[],
  words: Vocabulary,
  stated: readonly StatedPeople[] = [],
): People {
  const present = new Map<string, Attendance>()
  const absent = new Map<string, Attendance>()
  const lines = new Set<number>()
  const note = (hit: AttendanceHit) => {
    for (const entry of hit.present) if (!present.has(entry.handle)) present.set(entry.handle, entry)
    for (const entry of hit.absent) if (!absent.has(entry.handle)) absent.set(entry.handle, entry)
  }
  const take = (at: number, text: string, plain: string, absentList: boolean) => {
    note(attendanceIn(text, plain, passages[at]!.line, words, absentList))
    lines.add(at)
  }
  /** The list that hangs below a label, or follows it. */
  const below = (label: number, absentList: boolean) => {
    const depth = passages[label]!.depth
    for (let at = label + 1; at < passages.length; at++) {
      const passage = passages[at]!
      if (passage.kind === 'heading') break
      const nested =
        passages[label]!.kind === 'bullet'
          ? passage.depth > depth
          : passage.kind === 'bullet' || passage.kind === 'row' || passage.depth > 0
      if (!nested && !(passages[label]!.kind !== 'bullet' && isPersonOnly(passage.plain))) break
      if (passages[label]!.kind !== 'bullet' && passage.depth > 1 && !peopleIn(passage.plain, words).length) continue
      take(at, passage.text, passage.plain, absentList)
    }
  }
  let awaySince = false
  const ticked = passages.some(({ checked }, at) => checked === true && region[at] === 'participants')
  const firstSubject = passages.findIndex(
    ({ kind }, index) => index > 0 && kind === 'heading' && region[index] === 'subject',
  )
  for (const [at, passage] of passages.entries()) {
    const kind = region[at]
    if (passage.kind === 'heading') {
      awaySince = false
      // "# Participants: @a, @b" names them in the heading itself.
      if (kind === 'participants' && passage.plain.includes('@')) take(at, passage.text, passage.plain, false)
      continue
    }
    if (lines.has(at)) continue
    if (kind === 'participants' || kind === 'absent') {
      // "Excused:" on a line of its own: who is named below it was not there.
      if (passage.depth === 0 && loneLabel.test(passage.plain))
        awaySince = absenceLabel.test(`${bareLabel(passage.plain)}:`)
      const parentAway = passage.parent !== undefined && absenceLabel.test(`${passages[passage.parent]!.plain}:`)
      // A list of people ends where prose or a housekeeping bullet begins (product-board has the roles there).
      if (
        passage.kind === 'bullet' ||
        passage.kind === 'row' ||
        passage.depth > 0 ||
        namesOnly(passage.text) ||
        peopleIn(passage.plain, words).length
      ) {
        if (ofMeeting(words.registries.community).test(passage.plain) && !isPersonOnly(passage.plain)) continue
        if (passage.text.length > 140 && !namesOnly(passage.text) && peopleIn(passage.plain, words).length < 2) continue
        take(
          at,
          passage.text,
          passage.plain,
          kind === 'absent' || parentAway || awaySince || (ticked && passage.checked === false),
        )
      }
      continue
    }
    // "* Excused" over a list needs no colon.
    const over =
      passage.kind === 'bullet' && passages[at + 1]?.parent === at && loneLabel.test(passage.plain)
        ? lineKind(passage.text, words.registries.community)
        : undefined
    const label = attendanceLabel.exec(over === 'participants' ? `${bareLabel(passage.plain)}:` : passage.plain)
    const away = absenceLabel.exec(over === 'absent' ? `${bareLabel(passage.plain)}:` : passage.plain)
    if (!label && !away) continue
    // Behind the first subject such a label belongs to what is talked of.
    if (firstSubject >= 0 && at > firstSubject) continue
    if (label) {
      if (passage.plain.slice(label[0].length).trim())
        take(at, passage.text.slice(label[0].length), passage.plain.slice(label[0].length), false)
      else {
        lines.add(at)
        below(at, false)
      }
    } else {
      const { length } = away![0]
      take(at, passage.text.slice(length), passage.plain.slice(length), true)
      below(at, true)
    }
  }
  // Bullets with a handle each right below the title, without any label (iaas/20221005); also before the label (project-board/20250217).
  for (const [at, passage] of passages.entries()) {
    if (lines.has(at)) continue
    if (region[at] !== 'title') break
    const several = passage.kind === 'paragraph' && /[,;\n]/.test(passage.text) && namesOnly(passage.text)
    if (several || ((passage.kind === 'bullet' || passage.kind === 'paragraph') && isPersonOnly(passage.plain)))
      take(at, passage.text, passage.plain, false)
  }
  // What the text says has a place that people can be led to, so it counts first.
  for (const { text, line, absent: away } of stated) note(attendanceIn(text, blankMail(text), line, words, away))
  // "@x and @y absent" in running text tells of people who are not in the list.
  for (const handle of absent.keys()) if (present.get(handle)?.note === undefined) present.delete(handle)
  const listed = [...stated, ...[...lines].map((at) => passages[at]!)]
  const unnamed =
    present.size + absent.size > 0
      ? undefined
      : listed.find(({ text }) =>
          text
            .replace(attendanceLabel, '')
            .split(/[,;|\n]/)
            .some((name) => name.length < 80 && nameAlone.test(name) && !/:\W*$/.test(name)),
        )?.line
  return {
    present: [...present.values()],
    absent: [...absent.values()],
    lines,
    strangers: [...lines].sort((a, b) => a - b).flatMap((at) => strangersIn(passages[at]!, words)),
    ...(unnamed !== undefined && { unnamed }),
  }
}
