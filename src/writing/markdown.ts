/** Words of an action as Markdown that reads as the same words and leads to the same places. */
import type { Link, Nodes, PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '#markdown'
import type { Action, Minutes } from '../minutes/types.ts'

/**
 * @param action one of these minutes' own
 * @returns one line for the task, and a link for each reference that stood beside its words
 */
export function taskMarkdown(
  minutes: Pick<Minutes, 'tree' | 'passages' | 'references'>,
  action: Action,
): { task: string; beside: string[] } {
  const passage = minutes.passages[action.passage]!
  const places = linksIn(minutes.tree(), passage.line, passage.endLine).map((link) => ({
    text: textOf(link),
    url: link.url,
  }))
  // "#12" took its repository from the bullets above, which do not come along.
  const numbers = minutes.references
    .filter((reference) => reference.passage === action.passage && reference.target)
    .map(({ id, target }) => ({ text: /#\d+$/.exec(id)?.[0] ?? id, url: target!, id }))
  const pieces: string[] = []
  let rest = action.text
  for (const { text, url, at } of inOrder(rest, [...places, ...numbers])) {
    const start = at - (action.text.length - rest.length)
    if (start < 0) continue
    pieces.push(
      plain(rest.slice(0, start)),
      text === url ? text : written({ type: 'link', url, children: [{ type: 'text', value: text }] }),
    )
    rest = rest.slice(start + text.length)
  }
  const task = [...pieces, plain(rest)].join('')
  const outside = numbers.filter(({ text, url }) => !task.includes(url) && !action.text.includes(text))
  return {
    task,
    beside: outside.map(({ id, url }) =>
      written({ type: 'link', url, children: [{ type: 'text', value: id.replace(/^.*\//, '') }] }),
    ),
  }
}

interface Place {
  text: string
  url: string
}

/** Where the texts stand in the task, whole words only; of two at one place the first. */
const inOrder = (task: string, places: Place[]): (Place & { at: number })[] =>
  places
    .filter(({ text }) => text !== '')
    .map((place) => ({ ...place, at: placeOf(place.text, task) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)

function placeOf(text: string, task: string): number {
  const at = task.indexOf(text)
  const touches = /[\p{L}\p{N}/#-]/u.test(task[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(task[at + text.length] ?? '')
  return touches ? -1 : at
}

const linksIn = (tree: Nodes, first: number, last: number): Link[] => {
  const found: Link[] = []
  visit(tree, 'link', (link) => {
    const line = link.position?.start.line ?? 0
    if (line >= first && line <= last) found.push(link)
  })
  return found
}

/** Escaped only where Markdown would take it for something else: people read the file, too. */
function plain(text: string): string {
  const { children } = parseMarkdown(`x${text}x`)
  const [only] = children
  const words =
    children.length === 1 && only?.type === 'paragraph' && only.children.every(({ type }) => type === 'text')
  return words && textOf(only) === `x${text}x` ? text : written({ type: 'text', value: text })
}

/** Blanks at the ends are written as entities; within a line they need none. */
const written = (content: PhrasingContent): string =>
  toMarkdown({ type: 'paragraph', children: [content] }, { extensions: [gfmToMarkdown()] })
    .trimEnd()
    .replaceAll('&#x20;', ' ')
