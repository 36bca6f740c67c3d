/** The subjects of a deck: neighbouring slides of one team are one, other slides are subjects of their own. */
import { bare, type HeadingKind } from './headings.ts'
import type { Draft, Slide } from './passages.ts'
import type { Span } from './spans.ts'

/** "Team IAM & Security - IAM" and "Team IAM & Security" are slides of one team. */
const teamOf = (heading: string): string => {
  const words = bare(heading).replace(/\s+\d+(?:\/\d+)?$/, '')
  // "General - Trade fair": behind a word that is no team stands the subject.
  if (/^(?:general|global|misc(?:ellaneous)?|other|any other business|aob)\b(?: topics?)?\s*[-–—:|/]/.test(words)) return words
  const team = words.replace(/\s(?:[-–—:|/]|\(|cont).*$/, '').trim()
  // "Team IAM/Roles" is a slide of "Team IAM".
  return ofTeam.test(team) ? team.replace(/\/.*$/, '').trim() : team
}
/** Slides of a team are one subject; below any other slide a third-level heading names an event or plan of its own. */
const ofTeam = /^(?:scs )?(?:teams?|sig|special interest group|working group|wg)\b/
const closingSlide = /^(?:welcome$|thank(?:s| you)|questions?|q ?& ?a|any questions|danke|the end|contact|backup)\b/

/** What a heading speaks of, less "(2)", "- second page" and "Part 2". */
const stem = (heading: string): string => bare(heading).replace(/\s*(?:\s[-–—|/(]|:|\bpart\b|\d+$).*$/, '')

/** "Wanted: sponsors" behind a slide that says things of its own; behind a bare "Lightning talk" it says what the talk is about. */
function namesOther(passages: Draft[], lead: number, at: number): boolean {
  if (stem(passages[lead]!.text) === stem(passages[at]!.text)) return false
  const { kind, text } = passages[lead + 1]!
  return (kind !== 'heading' && kind !== 'image' && text !== '') || passages[at]!.level! <= passages[lead]!.level!
}

export function slideSpans(passages: Draft[], slides: Slide[], region: HeadingKind[]): Span[] {
  const spans: Span[] = []
  let team = ''
  for (let slide = 0; slide < slides.length; slide++) {
    const first = passages.findIndex((passage) => passage.slide === slide)
    if (first < 0) continue
    let end = first
    while (passages[end]?.slide === slide) end++
    const headings = passages.slice(first, end).flatMap((passage, at) => (passage.kind === 'heading' && passage.text ? [first + at] : []))
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
    const name = teamOf(passages[heading]!.text)
    if (closingSlide.test(name)) continue
    // `----` hangs a slide below the one before, unless its heading is of the first rank and names another team, or stands below none.
    const level = passages[heading]!.level!
    const deeper = level > 3 && last !== undefined && level > passages[last.first]!.level!
    const apart = last !== undefined && !ofTeam.test(team) && name !== team && !deeper && (level > 2 || namesOther(passages, last.first, heading))
    const hangs = slides[slide]!.sub && (level !== 1 || (ofTeam.test(team) && !ofTeam.test(name))) && !apart
    if (last && last.end === first && (hangs || name === team)) {
      last.end = end
      last.parts.push(...headings)
    } else {
      const others = ofTeam.test(name) ? [] : headings.filter((at) => at > heading && region[at] === 'subject' && passages[at]!.level! <= 2 && namesOther(passages, heading, at))
      for (const [index, opening] of [heading, ...others].entries()) {
        const next = others[index] ?? end
        spans.push({ first: opening, end: next, origin: 'slide', parts: headings.filter((at) => at > opening && at < next) })
      }
      team = teamOf(passages[others.at(-1) ?? heading]!.text)
    }
  }
  return spans
}
