/** What became of each standard, step by step: all of them in one list, and one with its steps. */
import { foreign } from '../archive/languages.ts'
import type { StandardLine, Step } from '../archive/standards.ts'
import type { Archive } from '../archive/types.ts'
import type { Language } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, meetingTitle, shorten } from '../words.ts'
import type { PageHead } from './head.ts'
import type { Link, Worded } from './lines.ts'

export interface StandardsView {
  kind: 'standards'
  head: PageHead
  above: Link
  lead: string
  standards: {
    key: string
    title: string
    url: string
    versions: string
    lang?: Language
    last: Told
    meetings: number
  }[]
}

export interface StandardView extends Worded {
  kind: 'standard'
  head: PageHead
  above: Link
  /** What the registry says of it, and the page of its topic. */
  about: string
  topic?: Link
  versions: Link[]
  /** Oldest first. */
  steps: (Told & Worded & { where: string; url: string; text: string; subject?: string })[]
}

/** A step in the life of a standard, and its day. */
interface Told {
  step: Step
  date: string
}

/** All that the list of standards shows. @param lines each with its steps, oldest first */
export function standardsView(archive: Archive, lines: StandardLine[]): StandardsView {
  const lead = texts.decisions.standardsLead(lines.length)
  return {
    kind: 'standards',
    head: {
      title: texts.decisions.becameOfEach,
      description: lead,
      path: routes.decisions({ standard: '' }),
      area: 'decisions',
    },
    above: { text: texts.names.decisions, url: routes.decisions() },
    lead,
    standards: lines.map(({ key, title, versions, steps }) => {
      // Talk about a standard that is in force does not take it back to where it was only talked about.
      const last = steps.findLast(({ step }) => step !== 'discussed') ?? steps.at(-1)!
      const name = nameOf(archive, key, title)
      return {
        key,
        title: name,
        ...(name !== key && foreign(archive.topics.get(key)?.description ?? '')),
        url: routes.decisions({ standard: key }),
        versions: versions.join(', '),
        last: { step: last.step, date: last.meeting.date },
        meetings: new Set(steps.map(({ meeting }) => meeting)).size,
      }
    }),
  }
}

/** The registry's description begins with what the standard is called. */
const nameOf = (archive: Archive, key: string, title: string): string => {
  const about = archive.topics.get(key)?.description.split(/[.:\n]/)[0] ?? ''
  return title === key && about ? shorten(about, 80) : title
}

/** All that the page of one standard shows. */
export function standardView(archive: Archive, { key, versions, steps }: StandardLine): StandardView {
  const topic = archive.topics.get(key)
  const told = groupBy(steps, ({ step }) => texts.decisions.step[step])
    .map(([step, row]) => texts.decisions.times(step, row.length))
    .join(', ')
  return {
    kind: 'standard',
    head: {
      title: texts.decisions.became(key),
      description: texts.decisions.standardDescription(key, told),
      path: routes.decisions({ standard: key }),
      area: 'decisions',
    },
    above: { text: texts.decisions.standards, url: routes.decisions({ standard: '' }) },
    about: topic?.description ?? '',
    ...foreign(topic?.description ?? ''),
    ...(topic && { topic: { text: topic.title, url: routes.topic(key) } }),
    versions: versions.map((version) => ({ text: `${key}-${version}`, url: routes.reference(`${key}-${version}`) })),
    steps: steps.map(({ step, meeting, section, passage, decision }) => {
      const own = meeting.passages[passage]!
      const anchor = decision?.id ?? own.id ?? section?.id
      return {
        step,
        date: meeting.date,
        where: meetingTitle(archive, meeting),
        url: decision
          ? routes.item(meeting, decision)
          : anchor
            ? routes.anchor(meeting, anchor)
            : routes.meeting(meeting),
        text: shorten(decision?.text ?? own.text, 220),
        ...foreign(decision?.text ?? own.text, meeting),
        ...(section?.title && own.kind !== 'heading' && { subject: section.title }),
      }
    }),
  }
}
