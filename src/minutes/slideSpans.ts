/** The subjects of a deck: neighbouring slides of one team are one, other slides are subjects of their own. */
import { communityForms } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import { bare, type HeadingKind } from './headings.ts'
import type { Draft, Slide } from './passages.ts'
import type { Span } from './spans.ts'

/** "Team IAM & Security - IAM" and "Team IAM & Security" are slides of one team. */
function teamOf(heading: string, ofTeam: RegExp): string {
  const words = bare(heading).replace(/\s+\d+(?:\/\d+)?$/, '')
  // "General - Trade fair": behind a word that is no team stands the subject.
  if (/^(?:general|global|misc(?:ellaneous)?|other|any other business|aob)\b(?: topics?)?\s*[-–—:|/]/.test(words))
    return words
  const team = words.replace(/\s(?:[-–—:|/]|\(|cont).*$/, '').trim()
  // "Team IAM/Roles" is a slide of "Team IAM".
  return ofTeam.test(team) ? team.replace(/\/.*$/, '').trim() : team
}
/** Slides of a team are one subject; below any other slide a third-level heading names an event or plan of its own. */
const teamForm = (community: CommunityEntry): RegExp =>
  new RegExp(
    String.raw`^(?:${communityForms(community).names} )?(?:teams?|sig|special interest group|working group|wg)\b`,
    'iu',
  )

const closingSlide = /^(?:welcome$|thank(?:s| you)|questions?|q ?& ?a|any questions|danke|the end|contact|backup)\b/

/** What a heading speaks of, less "(2)", "- second page" and "Part 2". */
const stem = (heading: string): string => bare(heading).replace(/\s*(?:\s[-–—|/(]|:|\bpart\b|\d+$).*$/, '')

/** "Wanted: sponsors" behind a slide that says things of its own; behind a bare "Lightning talk" it says what the talk is about. */
function namesOther(passages: Draft[], lead: number, at: number, leadsSeveral: (lead: number) => boolean): boolean {
  if (stem(passages[lead]!.text) === stem(passages[at]!.text)) return false
  // "Visibility and events" over "Abroad" and "Press"
  if (leadsSeveral(lead)) return true
  const { kind, text } = passages[lead + 1]!
  return (kind !== 'heading' && kind !== 'image' && text !== '') || passages[at]!.level! <= passages[lead]!.level!
}

/** For the first heading of a slide: whether it stands there alone, over two or more slides that have a heading and say something. */
function leadersOf(passages: Draft[], slides: Slide[]): (lead: number) => boolean {
  const on: number[][] = slides.map(() => [])
  for (const [at, { slide }] of passages.entries()) on[slide!]!.push(at)
  // How many slides that say something hang below each; counted from the last one back.
  const below: number[] = []
  for (let slide = slides.length - 1, telling = 0; slide >= 0; slide--) {
    below[slide] = telling
    const first = on[slide]![0]
    const says =
      first !== undefined && passages[first]!.kind === 'heading' && saysMore(passages, first, on[slide]!.at(-1)! + 1)
    telling = slides[slide]!.sub ? telling + (says ? 1 : 0) : 0
  }
  return (lead) => on[passages[lead]!.slide!]!.length === 1 && below[passages[lead]!.slide!]! > 1
}

/** Whether anything but headings and pictures stands below the heading of a slide. */
const saysMore = (passages: Draft[], at: number, end: number): boolean =>
  passages.slice(at + 1, end).some(({ kind, text }) => kind !== 'heading' && kind !== 'image' && text.trim() !== '')

/** @param region for each passage the kind of the last heading above it @returns the subjects in the order of the slides */
export function slideSpans(
  passages: Draft[],
  slides: Slide[],
  region: HeadingKind[],
  community: CommunityEntry,
): Span[] {
  const ofTeam = teamForm(community)
  const spans: Span[] = []
  const leadsSeveral = leadersOf(passages, slides)
  let team = ''
  for (let slide = 0; slide < slides.length; slide++) {
    const first = passages.findIndex((passage) => passage.slide === slide)
    if (first < 0) continue
    let end = first
    while (passages[end]?.slide === slide) end++
    const headings = passages
      .slice(first, end)
      .flatMap((passage, at) => (passage.kind === 'heading' && passage.text ? [first + at] : []))
    const heading = headings.find((at) => region[at] === 'subject')
    const last = spans.at(-1)
    if (heading === undefined) {
      // A slide without a heading of its own, or with "Topics" below a team's, goes on with the one before; a title slide opens nothing.
      const goesOn = headings.length === 0 || (slides[slide]!.sub && headings.every((at) => region[at] === 'agenda'))
      if (last && goesOn && last.end === first) {
        last.end = end
        last.parts.push(...headings)
      }
      continue
    }
    const name = teamOf(passages[heading]!.text, ofTeam)
    if (closingSlide.test(name)) continue
    // `----` hangs a slide below the one before, unless its heading is of the first rank and names another team, or stands below none.
    const level = passages[heading]!.level!
    const deeper = level > 3 && last !== undefined && level > passages[last.first]!.level!
    const apart =
      last !== undefined &&
      !ofTeam.test(team) &&
      name !== team &&
      !deeper &&
      (level > 2 || namesOther(passages, last.first, heading, leadsSeveral)) &&
      !(slides[slide]!.sub && !saysMore(passages, heading, end))
    const hangs = slides[slide]!.sub && (level !== 1 || (ofTeam.test(team) && !ofTeam.test(name))) && !apart
    if (last && last.end === first && (hangs || name === team)) {
      last.end = end
      last.parts.push(...headings)
    } else {
      const others = ofTeam.test(name)
        ? []
        : headings.filter(
            (at) =>
              at > heading &&
              region[at] === 'subject' &&
              passages[at]!.level! <= 2 &&
              namesOther(passages, heading, at, leadsSeveral),
          )
      for (const [index, opening] of [heading, ...others].entries()) {
        const next = others[index] ?? end
        spans.push({
          first: opening,
          end: next,
          origin: 'slide',
          parts: headings.filter((at) => at > opening && at < next),
        })
      }
      team = teamOf(passages[others.at(-1) ?? heading]!.text, ofTeam)
    }
  }
  return spans
}
