/**
 * Ids and paths that name nobody who is hidden. Everything has its id and path already, made of all its words: so what
 * names nobody keeps its address when somebody is hidden, and what names somebody takes a free one beside it.
 */
import type { Anchors } from './anchors.ts'
import type { Draft } from './passages.ts'
import type { Action, Decision, Section } from './types.ts'

export interface Addressed {
  passages: Draft[]
  sections: Section[]
  actions: Action[]
  decisions: Decision[]
}

/** @param unnamed takes the names out of words @returns the fragments as GitHub gives them, with their passages, of headings that have another now */
export function unname(
  { passages, sections, actions, decisions }: Addressed,
  unnamed: (words: string) => string,
  anchors: Anchors,
): [fragment: string, passage: number][] {
  const given: [string, number][] = []
  const renamed = new Map<string, string>()
  for (const [at, passage] of passages.entries()) {
    const words = passage.slugText ?? passage.text
    const rest = unnamed(words)
    if (passage.kind !== 'heading' || passage.id === undefined || rest === words) continue
    given.push([passage.id, at])
    renamed.set(passage.id, anchors.heading(spaced(rest)))
    passage.id = renamed.get(passage.id)!
  }
  const now = <Entry extends { id: string }>(entry: Entry) =>
    Object.assign(entry, { id: renamed.get(entry.id) ?? entry.id })
  for (const section of sections) {
    for (const part of [section, ...section.parts]) now(part)
    const rest = unnamed(section.title)
    if (rest !== section.title) section.path = anchors.path(spaced(rest) || 'section')
  }
  for (const item of [...actions, ...decisions]) {
    const rest = unnamed(item.text)
    if (rest !== item.text) item.path = anchors.itemPath(item.id, rest)
  }
  return given
}

/** What is left between marks and blanks is none: GitHub makes a dash of each blank. */
const spaced = (words: string): string => words.replace(/[\s(),;:/&+-]+$|^[\s(),;:/&+-]+/gu, '').replace(/\s+/g, ' ')
