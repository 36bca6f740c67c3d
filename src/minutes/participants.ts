/**
 * Who was there, who was not.
 *
 * One list entry: "@x", "@x (until 11:00)", "Name (@x)", "@x, @y", a bare handle or full name that the registry knows.
 * Listed but absent: "not: @x", "@x (sick)", "excused: @x", below a heading or bullet "Excused".
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { peopleIn } from './handles.ts'
import type { Attendance } from './types.ts'

export interface AttendanceHit {
  present: Attendance[]
  absent: Attendance[]
}

const away =
  /\b(?:not(?: present| here| there| attending| available| joining)?|excused?|absent|absence|missing|sick|ill|krank|vacation|holidays?|urlaub|travel(?:l?ing|s)?|on leave|parental leave|pto|ooo|out of office|mia|entschuldigt|abwesend|apolog\w+|regrets|(?:can(?:no|['’])t|won['’]t|will not|unable to|not able to) (?:be able to )?(?:join|make it|attend|participate|come|be there)|off today|day off|no show)\b/i
const notAway =
  /\bnot (?:only|just|sure)|\b(?:until|from|since|till|after|partial\w*|late|left|joined|later|first|last|only)\b/i

/** A label that opens a list of people, with what may follow on the same line: "Participation: @a, @b". */
export const attendanceLabel =
  /^[\s*_\p{Extended_Pictographic}-]*(?:(?:remote|in[- ]person|online|on-?site|virtual|other|voting|members?|board members) )?(partici?pants?\w?|particpants|participation|attendees?|attendance|present|anwesende?|teilnehme(?:r|nde)\w*|in presence|remote|who)\b\s*(?:\([^)]*\))?\s*[:：][*_]*\s*/iu
export const absenceLabel =
  /^[\s*_-]*(?:excused?|absent|regrets|apologies|not (?:present|here)|entschuldigt|abwesend)\b\s*(?:\([^)]*\))?\s*[:：][*_]*\s*/i

/** A line of a list of participants. @param absentList it stands below "Excused". */
export function attendanceIn(
  text: string,
  plain: string,
  line: number,
  words: Vocabulary,
  absentList = false,
): AttendanceHit {
  const present: Attendance[] = []
  const absent: Attendance[] = []
  const people = peopleIn(plain, words)
  const put = (handle: string, note: string, isAway: boolean) => {
    const entry: Attendance = { handle, line, ...(note && { note }) }
    ;(isAway ? absent : present).push(entry)
  }
  const lineAway = absentList || absenceLabel.test(plain) || /^\W*(?:not|without|excused?|absent)\s*:/i.test(plain)
  for (const [at, hit] of people.entries()) {
    const end = people[at + 1]?.start ?? text.length
    const beside = text.slice(hit.end, end)
    // "@master-caster (bzapiec)": an old handle of the same person is no second one, and no note.
    const note = (
      /^[\s_]*[([]([^()[\]]+)[)\]]/.exec(beside)?.[1] ??
      /^[\s_]*[-–—:,]([^\n]+)$/.exec(beside)?.[1]?.trim().replace(/\s*,$/, '') ??
      (people.length === 1 ? beside : '')
    ).trim()
    const bracket = people.length === 1 ? `${text.slice(0, hit.start)} ${beside}` : note
    put(hit.handle, note.replace(/^[()\s]+|[()\s]+$/g, ''), lineAway || (away.test(bracket) && !notAway.test(bracket)))
  }
  if (people.length === 0) {
    // "ada.north@example.org" without a name beside it names Ada North.
    const named = text.replace(/(?:[<(]|(?<![\w.+-]))[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?/g, ' ').trim()
    const bare = (
      named.replace(/^(?:guests?|also|and|with)\s*:\s*/i, '') || text.replace(/@.*$/, '').replaceAll('.', ' ')
    )
      .replace(/\([^)]{0,300}\)/g, '')
      .replace(/^[\s*_<-]+|(?<![\s*_,.:;])[\s*_,.:;]+$/g, '')
    for (const name of bare.split(/\s*[,|\n]\s*|\s+and\s+/)) {
      const person =
        /^[\p{L}][\p{L}\p{N} ._-]*$/u.test(name) && name.split(' ').length <= 3
          ? words.personByName(name.trim())
          : undefined
      if (person) put(person.key, '', lineAway || (away.test(text) && !notAway.test(text)))
    }
  }
  return { present, absent }
}

const handleOnly = /^[\s<]*@[A-Za-z0-9][\w.\\-]*\s*(?:\([^)]{0,40}\))?[\s,]*$/
const nameAndHandle = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*) \((@[\w.-]+)\)$/u

/** A bullet that is nothing but somebody: what a list of participants without a heading is made of. */
export const isPersonOnly = (plain: string): boolean => handleOnly.test(plain) || nameAndHandle.test(plain)

/** The same in an agenda, where "Central API (@x)" is a subject and who presents it, and only a known name is a person's. */
export function isPersonInAgenda(plain: string, words: Vocabulary): boolean {
  const named = nameAndHandle.exec(plain)
  return handleOnly.test(plain) || (named !== null && words.personByName(named[1]!)?.key === words.handle(named[2]!))
}
