/** What each passage names: people, topics, releases and their dates, references. A section names what its passages name. */
import type { TermHit } from '../registries/terms.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import { flavorsIn } from './flavors.ts'
import { peopleIn } from './handles.ts'
import {
  issuesLinked,
  namesMostlyIssues,
  namesOtherIssues,
  numbersLinked,
  numbersOfSections,
  repositoriesLinked,
  repositoryNamed,
} from './linkedRepositories.ts'
import { lineAt, type Draft } from './passages.ts'
import { type ReferenceHit, referencesIn } from './references.ts'
import { releaseDatesIn } from './releaseDates.ts'
import type { Minutes, Reference, Section } from './types.ts'

export type Facts = Pick<Minutes, 'mentions' | 'topics' | 'releases' | 'references' | 'releaseDates' | 'flavors'>

/**
 * Whom and what the passages name. What is found is noted on the sections, too.
 * @param peopleLines indexes of passages that only list people; @param year of the meeting, by which dates without one are read;
 * @param repository web address of the repository of the minutes, empty for none
 */
export function findFacts(
  passages: Draft[],
  sections: Section[],
  peopleLines: Set<number>,
  year: number,
  { words, pads, source, repository: home }: { words: Vocabulary; pads: string; source: string; repository: string },
): Facts {
  const facts: Facts = { mentions: [], topics: [], releases: [], references: [], releaseDates: [], flavors: [] }
  const repositories: (string | undefined)[] = []
  const { registries } = words
  const place = {
    repositories: registries.repositories,
    community: registries.community,
    pads,
    source,
    homes: [home, ...registries.repositories.formerMinutes],
  }
  const ofSections = repositoriesLinked(passages, place)
  const homes = repositoriesLinked(passages, place, true)
  const linked = issuesLinked(passages, place)
  const numbers = numbersLinked(linked)
  const numbersBySection = numbersOfSections(linked)
  const severalInFile = namesOtherIssues(numbers, registries.repositories)
  const severalInSection = new Map(
    [...numbersBySection].flatMap(([section, own]) =>
      [...own.values()].some((repository) => repository.endsWith('/issues'))
        ? [[section, namesOtherIssues(own, registries.repositories)]]
        : [],
    ),
  )
  const mostlyIssues = namesMostlyIssues(linked, registries.repositories)
  for (const [at, passage] of passages.entries()) {
    if (peopleLines.has(at)) continue
    const where = { passage: at, ...(passage.section !== undefined && { section: passage.section }) }
    const section = sections[passage.section ?? -1]
    const note = (list: string[] | undefined, value: string) => {
      if (list && !list.includes(value)) list.push(value)
    }
    for (const hit of passage.kind === 'code' ? [] : peopleIn(passage.plain, words)) {
      facts.mentions.push({ key: hit.handle, line: lineAt(passage, hit.start), ...where })
      note(section?.people, hit.handle)
    }
    for (const hit of passage.kind === 'code' ? [] : words.topics(passage.plain)) {
      facts.topics.push({ key: hit.key, line: lineAt(passage, hit.start), ...where })
      note(section?.topics, hit.key)
    }
    const releases =
      passage.kind === 'code' ? [] : [...words.releases(passage.plain), ...releasesInAddresses(passage.text, words)]
    for (const hit of releases) {
      facts.releases.push({ key: hit.key, line: lineAt(passage, hit.start), ...where })
      note(section?.releases, hit.key)
    }
    const repository =
      passage.parent === undefined
        ? passage.section === undefined
          ? undefined
          : repositories[section!.passages[0]]
        : repositories[passage.parent]
    const sectionRepository = ofSections.get(passage.section ?? -1)
    const sectionHome = homes.get(passage.section ?? -1)
    const sectionNumbers = numbersBySection.get(passage.section ?? -1)
    const severalForIssues = severalInSection.get(passage.section ?? -1) ?? severalInFile
    const context = {
      ...place,
      numbers,
      severalForIssues,
      ...(sectionNumbers && { sectionNumbers }),
      mostlyIssues,
      ...(repository && { repository }),
      ...(sectionRepository && { sectionRepository }),
      ...(sectionHome && { sectionHome }),
    }
    const hits: ReferenceHit[] = referencesIn(
      passage.text,
      passage.kind === 'code' ? '' : passage.plain,
      passage.marks,
      context,
    )
    repositories[at] = repositoryNamed(hits, passage.marks, registries.repositories) ?? repository
    const seen = new Map<string, Reference>()
    for (const hit of hits) {
      const line = lineAt(passage, hit.start)
      const known = seen.get(`${line} ${hit.id}`)
      if (known) {
        known.places.push([hit.start, hit.end])
        continue
      }
      const reference: Reference = {
        id: hit.id,
        kind: hit.kind,
        ...(hit.target && { target: hit.target }),
        line,
        ...where,
        places: [[hit.start, hit.end]],
      }
      seen.set(`${line} ${hit.id}`, reference)
      facts.references.push(reference)
      note(section?.references, hit.id)
    }
    for (const { flavor, start } of passage.kind === 'code'
      ? []
      : flavorsIn(passage.text, registries.community.flavors)) {
      facts.flavors.push({ name: flavor.name, meaning: flavor.meaning, line: lineAt(passage, start), ...where })
    }
    for (const dated of releaseDatesIn(passage.plain, year)) {
      const parent = passage.parent === undefined ? [] : words.releases(passages[passage.parent]!.plain)
      const release =
        (releases.filter((hit) => hit.start <= dated.start).at(-1) ?? releases[0] ?? parent[0])?.key ??
        section?.releases[0]
      if (release || /RC|freeze/.test(dated.what)) {
        facts.releaseDates.push({
          ...(release && { release }),
          what: dated.what,
          date: dated.date,
          line: lineAt(passage, dated.start),
          ...where,
        })
      }
    }
  }
  for (const section of sections)
    section.people = [...new Set([...section.sponsors, ...section.presenters, ...section.people])]
  return facts
}

/** Releases in an address that stands in the text for all to see: `…/scs-release4-upcoming/`, `…/Release-Notes-R3.md`. */
function releasesInAddresses(text: string, words: Vocabulary): TermHit[] {
  if (!text.includes('://')) return []
  return [...text.matchAll(/https?:\/\/[^\s<>#?]+/g)].flatMap(({ 0: { length }, 0: url, index }) => {
    const path = url
      .replace(/^https?:\/\/[^/]*/, '')
      .replace(/[/_-]+/g, ' ')
      .replace(/(?<= )r(?=\d+(?: |$))/g, 'R')
    const found = /GHSA/.test(url) ? undefined : words.releases(path)[0]
    return found ? [{ key: found.key, start: index, end: index + length }] : []
  })
}
