/**
 * What a heading is: a subject, or one that only wraps others (the wordings are counted in the archive; the comments name
 * the forms). Each list holds pieces of regular expressions over `bare` words: lower case, no emoji, no brackets, no
 * punctuation at the ends. To read a new wording, add a line and a heading to tests/fixtures/minutes/wrappers.
 */
import { type CommunityForms, ofCommunity } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import { oneOf, wordsOf } from './forms.ts'
import { isCall, isTitle, type TitleNames } from './titleHeadings.ts'

export type HeadingKind = 'title' | 'participants' | 'absent' | 'agenda' | 'chores' | 'carried' | 'actions' | 'subject'

const lead = /^(?:[\s\p{Extended_Pictographic}:*_–-]|\uFE0F|\u200D)+/u

/**
 * A heading's words for comparison: no emoji, no brackets, no punctuation at the ends. What is cut off begins where no
 * such sign stands before it, and a bracket is short: thousands of them in one line cost their number, not its square.
 */
export const bare = (heading: string): string =>
  heading
    .replace(lead, '')
    .replace(/\([^)]{0,300}\)/g, ' ')
    .replace(/(?<![:?!.\s])[:?!.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const begins = (forms: string[]) => new RegExp(`^${oneOf(forms)}`, 'iu')
const is = (forms: string[]) => new RegExp(`^${oneOf(forms)}$`, 'iu')
const and = '(?:&|and|,|/|\\+)'

/** "Participants - use of github handle is preferred", "Attendees", "Who is here?" */
const participants = begins([
  String.raw`(?:\d+\.?\s*)?(?:list of )?partici?pants?\w?\b`,
  String.raw`part(?:icpants|ipants)`,
  String.raw`attend(?:ees?|ance|ing)\b`,
  'present$',
  'presence$',
  'in attendance',
  'attended by',
  'list of attendees',
  '(?:meeting|call|session|workshop) (?:participants|attendees)$',
  'in presence$',
  'remote$',
  'who$',
  'who (?:is|was) (?:here|there|present)',
  "who['’]s (?:here|there|present)",
  'who (?:attended|joined|participated)$',
  '(?:regular|active|further|other|registered) participants$',
  '(?:(?:project |product )?board |sig |team )?members? present$',
  'present members',
  'guests?$',
  'roll ?call$',
  'anwesen',
  'teilnehme',
])
const notParticipants = /call for|new participants|participation$|low attendance/

/** Below a list of participants: "Members", "Voting members", "Observers", "Invited guests", "Online" */
export const groupOfPeople = new RegExp(
  `^(?:\\p{L}[\\p{L}-]* )?${oneOf([
    ...wordsOf('members observers maintainers contributors visitors speakers staff chairs others'),
    ...wordsOf('mitglieder gäste beobachter'),
    'invited experts?',
    '(?:online|on-?site|in person|voting|non-voting)',
  ])}$`,
  'iu',
)

const absent = begins([
  String.raw`(?:excused?|absent|absentees|regrets|apologies|not (?:present|here)|not attending|entschuldigt|abwesend)\b`,
  '(?:missing|declined)$',
])

/** Headings over all subjects. */
const agenda = is([
  '(?:meeting |open |todays? |preliminary |proposed |draft )?agenda',
  '(?:agenda|topics?) (?:(?:for|of) )?(?:today|this week|the day)',
  "today'?s (?:topics|agenda)",
  'agenda (?:items|topics)',
  `agenda ?${and} ?(?:minutes|notes)`,
  `minutes? ?${and} ?agenda`,
  '(?:meeting )?(?:minutes|notes)',
  '(?:main |discussion |specific |general |other |further )?(?:topics?|items)',
  // "Info about current tasks" over the tasks
  'info(?:rmation)?s? (?:about|on) (?:the )?(?:current|ongoing) (?:tasks|work|topics)',
  // "Topics of SIG Community", "Agenda of Team IaaS"
  String.raw`(?:agenda|topics?) (?:of|for|in) (?:the )?(?:sig|team) \S+`,
  '(?:recurring|regular|standing|fixed|non-recurring) (?:items?|topics?)',
  `updates from (?:the|our) (?:teams?|sigs?)(?: ${and} sigs?| ${and} teams?)?`,
  '(?:discussion|talking|agenda) points',
  '(?:things |topics |points )?to discuss',
  'proposed topics',
  'themen',
  'tagesordnung',
  'protocol',
  'protokoll',
])

/** The meeting's own business: who writes, who reports, newcomers, the organisation. */
const choresAt = ({ call }: CommunityForms): RegExp =>
  begins([
    `(?:recurring|regular|standing) (?:items?|topics?) ?${and} ?house ?keeping\\b`,
    `report(?:ing|s)? ?${and} ?minutes?\\b`,
    `minutes?(?: (?:taking|transfer))? ?${and} ?report(?:ing|s)?\\b`,
    'summary for (?:the )?community',
    String.raw`(?:any |new )?newcomers\b`,
    'meta$',
    '(?:agenda additions|additions to (?:the )?agenda)',
    String.raw`any(?:thing|body)?\b.*\badd to (?:the )?agenda`,
    String.raw`house[ -]?kee?p?ing\b`,
    String.raw`(?:approv(?:al|e) (?:of )?)?(?:the )?(?:last |previous )?minutes(?: of (?:the )?(?:last|previous) \w+)?$`,
    'who (?:takes|writes|does|will take|will write|is taking(?: care of)?|takes care of|cares for) (?:the )?(?:minutes|notes)',
    String.raw`approv(?:al|e|ing) (?:of )?(?:the )?agenda$`,
    'agenda approval$',
    'roles today$',
    'chair(?:person)?$',
    'organisatorisches$',
    'designate (?:chores|roles)$',
    'q ?(?:&|and) ?a$',
    '(?:next|upcoming) meetings?$',
    'nächste (?:sitzung|termine?)$',
    'nächster termin$',
    'admin(?:istrative)?$',
    'time ?keep',
    String.raw`organi[sz]ation(?:al)?(?: (?:stuff|topics|matters|things|items))?\b`,
    String.raw`(?:orga|chores|administrivia|formalities)\b`,
    `${call}(?:$| and)`,
    'designate people',
    'reporting$',
    'minutes(?: by)?$',
    String.raw`minutes\s*:\s*@`,
    String.raw`moderat(?:ion|or)(?:$|\s*:|\s*(?:and|&|,|/)\s*minutes$)`,
    'facilitat',
    'scribe',
    'protokollant',
  ])

const choreInside = ({ call }: CommunityForms): RegExp =>
  new RegExp(
    oneOf([
      'minutes?[ -]?(?:taking|transfer|to github)',
      String.raw`(?:transfer|responsible|transform)\w*\b.*\bminutes`,
      String.raw`\bminutes\b.*\btransfer`,
      'minute ?takers?',
      'note ?taker',
      String.raw`(?:report|present)\w*\b.*\b${call}\b`,
      String.raw`\breporting in comm`,
      'who is (?:reporting|presenting)',
      'who (?:presents|reports)',
    ]),
    'iu',
  )

const actionWord = "(?:ais?|ai'?s|action ?items?|action ?points?|todo'?s?|to-?do'?s?|to dos?|aufgaben?)"

/** "Check AIs from last time", "Pending action items", "Open AIs", "Carry-over" */
const carried = begins([
  String.raw`(?:check(?:ing)?|review|open|pending|old|previous|carry|carried|go through|follow[- ]?up on|status of)?[\s-]*(?:on |of |the |pending |open |old |previous )*${actionWord}\b.*\b(?:last|previous|prior|past|pending|carried)`,
  String.raw`(?:check|pending|open|old|previous)\s+(?:pending |open |old )?${actionWord}(?:$|[\s,:])`,
  // "Review of open action items", "Action item status", "Last week's AIs", "AIs from 2025-01-13"
  String.raw`(?:review|status|updates?|follow[- ]?up)(?: of| on)?(?: the| our| open| old| pending)* ${actionWord}$`,
  String.raw`${actionWord} (?:review|status|follow[- ]?up|check|updates?)$`,
  String.raw`(?:last|previous) (?:week|meeting|time|call)['’]?s? ${actionWord}$`,
  String.raw`${actionWord} (?:from|of) (?:the )?\d`,
  // "AI from a couple of weeks ago"
  String.raw`${actionWord} (?:from|of) (?:an? |some )?(?:couple|few|two|three|several)? ?(?:of )?(?:weeks?|meetings?) ago`,
  'actions? (?:from|of) (?:the )?(?:last|previous) (?:time|week|meeting|call)$',
  // "Carried over from last week", "Actions carried over"; topics carried over are the agenda of today
  String.raw`carr(?:y|ied)[- ]?over(?! (?:agenda|topics?|subjects?|discussions?)\b)`,
  String.raw`(?:open |old )?(?:actions|tasks) carried[- ]?over\b`,
  'pending (?:ais?|items)$',
  '(?:open|pending) (?:actions|tasks)$',
  String.raw`(?:check on|outstanding|done|closed|finished)(?: the| our)? ${actionWord}$`,
  `${actionWord} (?:list|tracker|tracking)$`,
])

/** "Action items", "New AIs", "To-do", "Neue Aufgaben" */
const actions = is([`(?:new |our |neue )?${actionWord}`, 'next actions?', 'actions'])

/** "Next steps", "Nächste Schritte": a subject, and a list of work. */
export const nextSteps = /^(?:our |the |die |unsere )?(?:next steps?|nächsten? schritte?)$/

/** Headings over the subjects of several teams or of a kind; subjects themselves when nothing hangs below them. */
export const updates =
  /^(?:(?:team|teams|project|sig|general) updates|discussions?|(?:old|new|open|other) business|aob|any other business|topics? for (?:the )?next (?:time|week|meeting|call))$/

/** What is usual in one community: the words of its headings. All in lower case, without punctuation. */
interface Usual extends Omit<TitleNames, 'series'> {
  chores: RegExp
  choreInside: RegExp
}

const usualIn = ofCommunity(
  (forms): Usual => ({
    before: new RegExp(`^${forms.names}\\s+`, 'iu'),
    alone: new RegExp(`^${forms.alone}$`, 'iu'),
    calls: is([forms.call, 'community meeting']),
    chores: choresAt(forms),
    choreInside: choreInside(forms),
  }),
)

/** How a meeting and its community may be called, and the words of the headings that are usual there. */
export type MeetingNames = Usual & TitleNames

/** @param series names of the meeting's series */
export const meetingNames = (series: readonly string[], community: CommunityEntry): MeetingNames => ({
  series,
  ...usualIn(community),
})

/**
 * @param first nothing but titles came before: only then a dated heading with words of its own names the meeting
 * @param named a dated heading above has done so: "Goals for 2024-08-30" below "Workshop 2024-08-30" is a subject
 */
export function headingKind(text: string, names: MeetingNames, first: boolean, named = false): HeadingKind {
  const words = bare(text)
  if (participants.test(words) && !notParticipants.test(words)) return 'participants'
  if (absent.test(words)) return 'absent'
  if (carried.test(words)) return 'carried'
  if (agenda.test(words)) return 'agenda'
  // "Links" over the recording and the pad, before all subjects; elsewhere it closes one.
  // A call that the file is named after is no chore.
  const isChore = names.chores.test(words) || names.choreInside.test(words) || (first && words === 'links')
  if (isChore && !(first && isCall(text, names))) return 'chores'
  if (actions.test(words)) return 'actions'
  return isTitle(text, names, first, named) ? 'title' : 'subject'
}

const ofLines = new WeakMap<CommunityEntry, MeetingNames>()

/** What a bullet or a line says it is; what is longer than any label is a subject. */
export function lineKind(text: string, community: CommunityEntry): HeadingKind {
  if (text.length > 200) return 'subject'
  const names = ofLines.get(community) ?? meetingNames([], community)
  ofLines.set(community, names)
  return headingKind(text, names, false)
}
