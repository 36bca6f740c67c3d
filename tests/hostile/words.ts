/**
 * The words that people see in Markdown, taken from the tree of remark with GFM: a parser that the reader does not use.
 * What is drawn instead of written, or is for authors only, is no word here: comments, the targets of links, front matter,
 * the code of an emoji, the fence of a box, the number of a list.
 */
import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Words of HTML: as they stand there, and cut where an element begins or ends ("`SHOULD`s" is one word or two). What is
 * for browsers without scripts is read as they read it: for others all of it would be text, the tags in it, too.
 */
export function shownIn(markup: string): { whole: string[]; cut: string[] } {
  const border = '\u0001'
  let text = ''
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    if ('attrs' in node) text += ` ${node.attrs.find(({ name }) => name === 'alt')?.value ?? ''}`.trimEnd()
    const block = 'tagName' in node && /^(?:p|li|h[1-6]|td|th|tr|br|div|pre|img)$/.test(node.tagName)
    text += block ? ' ' : border
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
    text += block ? ' ' : border
  }
  walk(parseFragment(markup, { scriptingEnabled: false }))
  return { whole: wordsIn(text.replaceAll(border, '')), cut: wordsIn(text.replaceAll(border, ' ')) }
}

export const counted = (words: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** @param wanted words of the file @returns those that the page lacks, or has less often */
export function lacking(wanted: string[], page: string): string[] {
  const { whole, cut } = shownIn(page)
  const [wholes, cuts] = [counted(whole), counted(cut)]
  // Markup inside a word cuts it in the file: "**th**ree" is "three" on the page.
  const run = whole.join('')
  const missing: string[] = []
  for (const [word, count] of counted(wanted)) {
    const there = Math.max(wholes.get(word) ?? 0, cuts.get(word) ?? 0)
    if (there < count && !(there === 0 && word.length > 1 && run.includes(word))) missing.push(word)
  }
  return missing
}

/** The same where markup may join what it stood between: words count wherever they are part of a longer one. */
export function goneFrom(wanted: string[], page: string): string[] {
  const run = shownIn(page).whole.join('')
  return [...counted(wanted)].filter(([word, count]) => run.split(word).length - 1 < count).map(([word]) => word)
}

const frontMatter = /^\uFEFF?(?:[ \t]*\n)*---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/
const imageSize = /(!\[[^\]\n]*\]\([^\s()]+)[ \t]+=\d*%?x\d*%?\)/g
/** Browsers show nothing of what these hold. */
const unseen = new Set(['script', 'style', 'iframe', 'template', 'noembed', 'noframes'])
const tags = new Set(Object.values(html.TAG_NAMES) as string[])
const hide = /<(?:script|style|iframe|template|noembed|noframes)\b/i
const tagOf = (tag: string): string => /[\w:-]+/.exec(tag)?.[0].toLowerCase() ?? ''
/** Within a word; a link is not, since it shows its address when it has no words. */
const inline = /^(?:abbr|b|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|u|var)$/

/** The words that both have, each as often as the one that has it less often. */
export const shared = (a: string[], b: string[]): string[] => {
  const [as, bs] = [counted(a), counted(b)]
  return [...as].flatMap(([word, count]) => Array<string>(Math.min(count, bs.get(word) ?? 0)).fill(word))
}

/**
 * What a browser shows of this Markdown, its raw HTML included; with the footnotes that nothing refers to. A tag that is
 * left open may swallow what follows, or keep it: only the words count that stand there either way.
 */
export function visibleIn(text: string): string[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .replaceAll('\x7F', '\uFFFD')
    .replace(/^([ \t]*(?:#{1,6}|[-*+]|\d{1,3}[.)]))[\u00A0\u202F]/gm, '$1 ')
  // What is no tag after all is shown as it is written, its entities, too: a sign in their place, since a blank would end an
  // attribute (`<u title=a&amp;(b)>`) or the target of a link that stands there.
  const source = lines
    .replace(frontMatter, '\n')
    .replace(imageSize, '$1)')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/&#?\w+;/g, '·'))
  const tree = parser.parse(source) as Root
  const notes = new Set<string>()
  let pieces = ''
  /** The element whose end is awaited, of which nothing is seen. */
  let hidden = ''
  const walk = (node: Nodes) => {
    if (node.type === 'footnoteReference') notes.add(node.identifier)
    // Four blanks before a list make code of it; the reader shows the list that was meant.
    if (node.type === 'code' && !node.lang && /^\s*(?:[-*+]|\d+\.|@)/m.test(node.value))
      Object.assign(node, { type: 'text', value: ` ${shared(wordsIn(node.value), visibleIn(node.value)).join(' ')} ` })
    // Code that nothing closes ends for the reader where its signs end a line; what follows is Markdown again.
    const end =
      node.type === 'code' &&
      node === tree.children.at(-1) &&
      !/^ {0,3}(?:```|~~~)/.test(source.trimEnd().split('\n').at(-1)!)
        ? /(?:```|~~~)[ \t]*\n/.exec(node.value)
        : null
    if (node.type === 'code' && end)
      node.value = `${node.value.slice(0, end.index)}\n${shared(wordsIn(node.value.slice(end.index)), visibleIn(node.value.slice(end.index + end[0].length))).join(' ')}`
    // A placeholder is shown as it stands, and a block stands apart.
    if (
      node.type === 'html' &&
      /^<\/?[\w:-]+[^<>]*>$/.test(node.value) &&
      !hide.test(node.value) &&
      !inline.test(tagOf(node.value))
    )
      Object.assign(node, { type: 'text', value: ' ' })
    if (node.type === 'html') {
      // Browsers drop a tag that is out of place, but it stood where words were apart.
      node.value = node.value.replace(/<\/?([a-z][\w:-]*)[^<>]*>/gi, (tag, name: string) =>
        !tags.has(name.toLowerCase()) ? ' ' : inline.test(name) ? tag : ` ${tag} `,
      )
      pieces += shownIn(
        node.value.replace(new RegExp(`${hide.source}[\\s\\S]*$`, 'i'), '').replace(/&#?\w+;?/g, ' '),
      ).cut.join(' ')
      hidden = hide.test(node.value) ? tagOf(node.value) : tagOf(node.value) === hidden ? '' : hidden
    } else if (hidden) pieces += ' '
    else if (node.type === 'image') pieces += ` ${node.alt ?? ''} `
    else if ('value' in node) pieces += node.value
    if (!('children' in node)) return
    const apart = ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type) ? '' : '\n'
    pieces += apart
    const kinds = node.children.map(({ type }) => type)
    for (const [at, child] of node.children.entries()) {
      // Behind code of four blanks this parser takes for words what CommonMark takes for the number of a list.
      const first = child.type === 'paragraph' && kinds[at - 1] === 'code' ? child.children[0] : undefined
      if (first?.type === 'text') first.value = first.value.replace(/^\d{1,9}[.)](?=\s|$)/, '')
      // So it does with a line that is such a number and nothing else, anywhere in that list.
      if (child.type === 'text') child.value = child.value.replace(/^[ \t]*\d{1,9}[.)][ \t]*$/gm, ' ')
      walk(child)
    }
    pieces += apart
  }
  walk(tree)
  for (const node of tree.children)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) Object.assign(node, { type: 'blockquote' })
  return shared(spoken(pieces), spoken(drawn(raw(toHast(tree, { allowDangerousHtml: true }) as HtmlRoot))))
}

// `&amp` without its semicolon is a sign in HTML and a word in text, and which of both a line is, parsers see in two ways.
const spoken = (text: string): string[] =>
  wordsIn(
    text
      .replace(/&[a-zA-Z]{2,6}(?![\w;])/g, ' ')
      .replace(/:[a-z0-9_+-]+(?=:)/g, ' ')
      .replace(/^[ \t]*:::[ \t]*[A-Za-z]*/gm, ' ')
      .replace(/^\s*\[[ xX]\](?=\s|$)/gm, ' '),
  )

function drawn(node: HtmlNodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && unseen.has(node.tagName)) return ''
  if (node.type === 'element' && node.tagName === 'img') return ` ${node.properties['alt'] ?? ''} `
  if (!('children' in node)) return ''
  const apart = node.type === 'element' && inline.test(node.tagName) ? '' : '\n'
  return apart + node.children.map(drawn).join('') + apart
}
