/**
 * Decisions, each once, and what took the place of what. The same words in two meetings are one decision, told again
 * (decks repeat slides, copies repeat everything); few words are one only in a copy, of a file or of a passage. A decision
 * replaces an earlier one where its own words say so and name the meeting ("replaces the decision of 2024-03-05", a link
 * to the minutes), or where `content/decisions.yml` does.
 */
import type { Decision } from '../minutes/types.ts'
import type { DecisionCorrection } from '../registries/corrections.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import { folded, linesAround, repeatedOf, soon, standingLines, Surroundings } from './copiedPassages.ts'
import { compare, weights, type Weigh, type Wording, wordsOf } from './likeness.ts'
import { daysBefore, itemKey } from './threads.ts'
import type { ArchivedDecision, ArchivedMeeting } from './types.ts'

/** Shorter words ("Yes", "postponed") are said of many things. */
const tellsEnough = 40

/** A decision where it was told, first or again. */
interface Told {
  joined: ArchivedDecision
  meeting: ArchivedMeeting
  words: string
}

/** @param meetings oldest first @returns decisions oldest first */
export function joinDecisions(
  meetings: ArchivedMeeting[],
  corrections: DecisionCorrection[],
  community: CommunityEntry,
): ArchivedDecision[] {
  const decisions: ArchivedDecision[] = []
  const byWords = new Map<string, ArchivedDecision>()
  const byKey = new Map<string, ArchivedDecision>()
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const surroundings = new Surroundings<Told>(standingLines(meetings, ({ decisions }) => decisions, community))
  const same = new Map(corrections.flatMap(({ same = [] }) => same.map((key) => [key, same] as const)))
  for (const meeting of meetings) {
    const original = byId.get(meeting.copyOf ?? '')
    const takeRepeated = repeatedOf(
      (original?.decisions ?? []).map((decision) => ({
        id: decision.id,
        words: folded(decision.text),
        found: byKey.get(itemKey(original!, decision))!,
      })),
    )
    for (const decision of meeting.decisions) {
      const key = itemKey(meeting, decision)
      const words = folded(decision.text)
      const told = same
        .get(key)
        ?.map((other) => byKey.get(other))
        .find(Boolean)
      const earlier =
        told ??
        takeRepeated(decision.id, words) ??
        (words.length >= tellsEnough
          ? byWords.get(words)
          : inPassage(surroundings, meeting, decision, words, community))
      if (earlier) earlier.sightings.push({ meeting, id: decision.id, line: decision.line })
      const joined = earlier ?? { ...decision, meeting, sightings: [], replaces: [], replacedBy: [] }
      if (!earlier) {
        byWords.set(words, joined)
        decisions.push(joined)
      }
      byKey.set(key, joined)
      surroundings.add({ joined, meeting, words }, linesAround(meeting, decision, community))
    }
  }
  const replace = (later: ArchivedDecision | undefined, earlier: ArchivedDecision | undefined) => {
    if (!later || !earlier || later === earlier || later.replaces.includes(earlier)) return
    later.replaces.push(earlier)
    earlier.replacedBy.push(later)
  }
  const find = replacedIn(meetings, decisions)
  for (const decision of decisions) replace(decision, find(decision))
  for (const { decision, replaces = [] } of corrections)
    for (const key of replaces) replace(byKey.get(decision!), byKey.get(key))
  return decisions
}

/** In a passage copied from another series. An agenda that comes back asks for the same few words each time: within a series they tell nothing. */
function inPassage(
  surroundings: Surroundings<Told>,
  meeting: ArchivedMeeting,
  decision: Decision,
  words: string,
  community: CommunityEntry,
): ArchivedDecision | undefined {
  const since = daysBefore(meeting.date, soon)
  const told = [...surroundings.between(linesAround(meeting, decision, community))].find(
    (other) => other.words === words && other.meeting.series !== meeting.series && other.meeting.date >= since,
  )
  return told?.joined
}

/** Words that say that something earlier no longer holds; "instead" alone is said of anything. */
const replacing =
  /\b(?:replac(?:es|ing)|supersed(?:es|ing)|overrul(?:es|ing)|revok(?:es|ing)|overturn(?:s|ing)|revert(?:s|ing)?|withdraw(?:s|ing)?|takes? back|instead of|ersetzt|hebt)\b[^.;]{0,40}\b(?:decision|decided|agreement|agreed|vote|entscheidung|beschluss)\b|\b(?:decision|agreement|vote|entscheidung|beschluss)\b[^.;]{0,60}\b(?:is|are|was|wird|ist)\b[^.;]{0,20}\b(?:replaced|superseded|overruled|revoked|overturned|reverted|withdrawn|ersetzt|aufgehoben)\b/iu

/** @returns the earlier decision that a decision's own words take the place of, when they leave no doubt which one */
function replacedIn(
  meetings: ArchivedMeeting[],
  decisions: ArchivedDecision[],
): (decision: ArchivedDecision) => ArchivedDecision | undefined {
  const bySource = new Map(meetings.map((meeting) => [meeting.source, meeting]))
  const byDay = new Map(meetings.map((meeting) => [`${meeting.series} ${meeting.date}`, meeting]))
  const made = new Map<ArchivedMeeting, ArchivedDecision[]>()
  for (const decision of decisions) made.set(decision.meeting, [...(made.get(decision.meeting) ?? []), decision])
  const wording = (text: string): Wording => ({
    words: wordsOf(text),
    references: new Set(),
    around: new Set(),
    nearReferences: new Set(),
    days: new Set(),
  })
  let weigh: Weigh | undefined
  return (decision) => {
    const { meeting } = decision
    const passages = [
      decision.passage,
      ...meeting.passages.flatMap((passage, at) => (passage.parent === decision.passage ? [at] : [])),
    ]
    const text = passages.map((at) => meeting.passages[at]!.text).join('. ')
    if (!replacing.test(text)) return undefined
    const linked = meeting.references
      .filter(({ kind, passage }) => kind === 'minutes' && passages.includes(passage))
      .map(({ id }) => bySource.get(id))
    const dated = [...text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(([day]) => byDay.get(`${meeting.series} ${day}`))
    const named = [...new Set([...linked, ...dated])].filter(
      (other) => other !== undefined && other.date < meeting.date,
    )
    const rivals = named.flatMap((other) => made.get(other!) ?? [])
    if (rivals.length < 2) return rivals[0]
    weigh ??= weights(decisions.map(({ text }) => wording(text)))
    const rated = rivals
      .map((rival) => ({ rival, like: compare(wording(rival.text), wording(text), weigh!).kept }))
      .sort((a, b) => b.like - a.like)
    return rated[0]!.like >= rated[1]!.like + 0.2 ? rated[0]!.rival : undefined
  }
}
