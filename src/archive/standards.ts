/**
 * What became of each standard: every section that speaks of it, with the step it was. The steps are read from the words:
 * decided where a decision names it, merged where a line says that it is merged, stable or in force, proposed where the
 * words say so before either, revisited where it is the subject again afterwards, discussed everywhere else.
 */
import type { Section } from '../minutes/types.ts'
import type { Archive, ArchivedDecision, ArchivedMeeting } from './types.ts'

export type Step = 'proposed' | 'discussed' | 'decided' | 'merged' | 'revisited'

export interface StandardStep {
  step: Step
  meeting: ArchivedMeeting
  /** None above the first section. */
  section?: Section
  /** The line that tells the step: index of the meeting's passages. */
  passage: number
  decision?: ArchivedDecision
}

export interface StandardLine {
  /** Number without version: `scs-0214`. */
  key: string
  /** Name in the registry of topics, else the number. */
  title: string
  /** Versions that are named, in order: `v1`, `v2`. */
  versions: string[]
  /** Oldest first. */
  steps: StandardStep[]
}

const notYet = String.raw`(?<!\b(?:not|not yet|to be|be|until|once|if|when|before|should|could|shall|will|after|can|ready to be|soon|wants? it|wording)\s)`
const merged = new RegExp(
  String.raw`${notYet}\b(?:merged|(?:is|are|now|becomes?|became|went) (?:now )?stable|stabili[sz]ed|in force|(?:is|was|been|got) published|effective (?:since|as of|today|from))\b`,
  'i',
)
const proposed =
  /\b(?:propos(?:es?|ed|al)|drafted|drafts? (?:PR|on|of|available|is|for)|(?:first|initial) draft|\(draft\)|new standard|request for comments|RFC|first version|please (?:review|comment)|open for review)\b/i
const again =
  /\b(?:revisit\w*|revis(?:e|ed|ion)|amend\w*|chang(?:e|es|ed|ing)|adjust\w*|updat\w*|relax\w*|deprecat\w*|obsolete\w*|replac\w*|extend\w*|new version|next version|rework\w*)\b/i

/** `scs-0214-v1` → `scs-0214`, `v1` */
const split = (id: string): [key: string, version: string | undefined] => {
  const [, key = id, version] = /^(.*?)-(v\d+)$/.exec(id) ?? []
  return [key, version]
}

/** Whether a topic is a standard with a number, and not what several of them are about. */
export const isStandard = ({ kind, key }: { kind: string; key: string }): boolean =>
  kind === 'standard' && /^[a-z][a-z0-9]*-\d+$/.test(key)

/** @returns standards that any minutes speak of, by number */
export function standardLines(archive: Archive): StandardLine[] {
  const places = new Map<string, Map<ArchivedMeeting, Set<number>>>()
  const versions = new Map<string, Set<string>>()
  const note = (key: string, meeting: ArchivedMeeting, passage: number) => {
    const meetings = places.get(key) ?? new Map<ArchivedMeeting, Set<number>>()
    places.set(key, meetings)
    meetings.set(meeting, (meetings.get(meeting) ?? new Set()).add(passage))
  }
  for (const { id, kind, mentions } of archive.references.values()) {
    if (kind !== 'standard') continue
    const [key, version] = split(id)
    if (version) versions.set(key, (versions.get(key) ?? new Set()).add(version))
    for (const { meeting, passage } of mentions) note(key, meeting, passage)
  }
  const titles = new Map<string, string>()
  for (const topic of archive.topics.values()) {
    if (!isStandard(topic)) continue
    titles.set(topic.key, topic.title)
    for (const { meeting, passage } of topic.passages) note(topic.key, meeting, passage)
  }
  const decisions = new Map<ArchivedMeeting, ArchivedDecision[]>()
  for (const decision of archive.decisions)
    decisions.set(decision.meeting, [...(decisions.get(decision.meeting) ?? []), decision])
  return [...places]
    .map(([key, meetings]) => ({
      key,
      title: titles.get(key) ?? key,
      versions: [...(versions.get(key) ?? [])].sort(),
      steps: stepsOf(key, meetings, decisions),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

function stepsOf(
  key: string,
  meetings: Map<ArchivedMeeting, Set<number>>,
  decisions: Map<ArchivedMeeting, ArchivedDecision[]>,
): StandardStep[] {
  const steps: StandardStep[] = []
  let settled = false
  const oldestFirst = [...meetings]
    .filter(([{ copyOf }]) => !copyOf)
    .sort(([a], [b]) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
  for (const [meeting, passages] of oldestFirst) {
    const bySection = new Map<number | undefined, number[]>()
    for (const at of [...passages].sort((a, b) => a - b)) {
      const section = meeting.passages[at]!.section
      bySection.set(section, [...(bySection.get(section) ?? []), at])
    }
    const before = settled
    for (const [index, places] of bySection) {
      const section = meeting.sections[index ?? -1]
      const step = stepIn(key, meeting, section, places, decisions.get(meeting) ?? [], before)
      steps.push({ meeting, ...(section && { section }), ...step })
      settled ||= step.step === 'decided' || step.step === 'merged'
    }
  }
  return steps
}

function stepIn(
  key: string,
  meeting: ArchivedMeeting,
  section: Section | undefined,
  places: number[],
  decisions: ArchivedDecision[],
  settled: boolean,
): Pick<StandardStep, 'step' | 'passage' | 'decision'> {
  /** What is said of it: the lines that name it, those right below, and all of a section that bears its name. */
  const subject = section !== undefined && places.includes(section.passages[0])
  const told = meeting.passages.flatMap((passage, at) => {
    const own = places.includes(at) || (passage.parent !== undefined && places.includes(passage.parent))
    return own || (subject && passage.section === meeting.passages[places[0]!]!.section) ? [at] : []
  })
  const decision = decisions.find(
    (candidate) => candidate.references.some((id) => split(id)[0] === key) || told.includes(candidate.passage),
  )
  if (decision) return { step: 'decided', passage: decision.passage, decision }
  const says = (pattern: RegExp): number | undefined =>
    told.find((at) => pattern.test(meeting.passages[at]!.plain) && !meeting.passages[at]!.plain.includes('?'))
  const done = says(merged)
  if (done !== undefined) return { step: 'merged', passage: done }
  const changed = settled ? says(again) : undefined
  if (changed !== undefined || (settled && subject)) return { step: 'revisited', passage: changed ?? places[0]! }
  const first = settled ? undefined : says(proposed)
  return first === undefined ? { step: 'discussed', passage: places[0]! } : { step: 'proposed', passage: first }
}
