/**
 * Where links of minutes lead, and which words become links: every reference, and the first mention of a person, topic or
 * release in a section; never in code, in headings' permalinks or inside another link.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { handlesIn } from '../minutes/handles.ts'
import type { Registries } from '../registries/schema.ts'
import { Taken } from '../registries/terms.ts'
import { compileVocabulary, type Vocabulary } from '../registries/vocabulary.ts'
import { routes } from '../routes.ts'
import { encodable, imageOf } from './images.ts'
import { textOf, textsJoined, type Words } from './joinedTexts.ts'
import { namedTag, passageProperty } from './named.ts'
import { fragmentAt } from './places.ts'
import type { Surroundings } from './surroundings.ts'

const compiled = new WeakMap<Registries, Vocabulary>()
const vocabularyOf = (registries: Registries): Vocabulary => {
  const known = compiled.get(registries) ?? compileVocabulary(registries)
  compiled.set(registries, known)
  return known
}

interface Place {
  start: number
  end: number
  href: string
  kind: string
}

/** Makes the links of one file; what has its link already in a section is remembered, so one is made for each tree. */
export class Linker {
  readonly #minutes: ArchivedMeeting | ArchivedPage
  readonly #archive: Archive
  readonly #words: Vocabulary
  /** `section kind key` that has its link already. */
  readonly #done = new Set<string>()
  readonly #facts = new Map<number, Set<string>>()
  readonly #around: Surroundings

  constructor(minutes: ArchivedMeeting | ArchivedPage, archive: Archive, around: Surroundings) {
    this.#minutes = minutes
    this.#archive = archive
    this.#words = vocabularyOf(archive.registries)
    this.#around = around
    const note = (passage: number, fact: string) => {
      const facts = this.#facts.get(passage) ?? new Set()
      this.#facts.set(passage, facts.add(fact))
    }
    for (const found of minutes.mentions) note(found.passage, 'people')
    for (const found of minutes.topics) note(found.passage, 'topics')
    for (const found of minutes.releases) note(found.passage, 'releases')
    if (minutes.kind === 'meeting') {
      for (const { line } of [...minutes.participants, ...minutes.absent]) {
        const at = minutes.passages.findIndex((passage) => passage.line <= line && line <= passage.endLine)
        if (at >= 0) note(at, 'people')
      }
    }
  }

  /** Passages in which somebody or something is to be found. */
  get telling(): ReadonlySet<number> {
    return new Set(this.#facts.keys())
  }

  apply(tree: Root): void {
    this.#walk(tree, -1)
  }

  /** @param verbatim in code, whose words stay as they are; links and images in it are looked at like any other */
  #walk(node: Nodes, passage: number, verbatim = false) {
    if (!('children' in node)) return
    const children: ElementContent[] = []
    for (const child of textsJoined(node.children as ElementContent[])) {
      if (child.type === 'words') {
        children.push(
          ...(verbatim ? [{ type: 'text', value: child.value } as const] : this.#text(child, child.passage ?? passage)),
        )
        continue
      }
      if (child.type !== 'element') {
        children.push(child)
        continue
      }
      const own = child.properties[passageProperty]
      const inside = own === undefined ? passage : Number(own)
      if (child.tagName === 'a') {
        children.push(...this.#link(child))
        continue
      }
      if (child.tagName === 'img') {
        children.push(imageOf(child, this.#around))
        continue
      }
      this.#walk(child, inside, verbatim || child.tagName === 'code' || child.tagName === 'pre')
      children.push(child)
    }
    node.children = children as never
  }

  #text({ value, named }: Words, passage: number): ElementContent[] {
    const places: Place[] = named
      .filter(({ id }) => this.#around.reference(id))
      .map(({ start, end, id }) => ({ start, end, href: routes.reference(id), kind: 'reference' }))
    const taken = new Taken()
    for (const place of places) taken.add(place)
    const facts = this.#facts.get(passage)
    const section = this.#minutes.passages[passage]?.section ?? -1
    const once = (kind: string, key: string) => {
      const name = `${section} ${kind} ${key}`
      if (this.#done.has(name)) return false
      this.#done.add(name)
      return true
    }
    if (facts?.has('people')) {
      for (const hit of handlesIn(value, this.#words)) {
        if (taken.overlaps(hit) || !this.#around.person(hit.handle) || !once('person', hit.handle)) continue
        places.push({ start: hit.start, end: hit.end, href: routes.person(hit.handle), kind: 'person' })
        taken.add(hit)
      }
    }
    for (const [name, find, href] of [
      ['topics', this.#words.topics, routes.topic],
      ['releases', this.#words.releases, routes.release],
    ] as const) {
      if (!facts?.has(name)) continue
      for (const hit of find(value)) {
        if (taken.overlaps(hit) || !once(name, hit.key)) continue
        places.push({
          start: hit.start,
          end: hit.end,
          href: href(hit.key),
          kind: name === 'topics' ? 'topic' : 'release',
        })
        taken.add(hit)
      }
    }
    places.sort((a, b) => a.start - b.start)
    const out: ElementContent[] = []
    let at = 0
    const plain = (text: string) => {
      if (text) out.push({ type: 'text', value: text })
    }
    for (const place of places) {
      if (place.start < at) continue
      plain(value.slice(at, place.start))
      out.push({
        type: 'element',
        tagName: 'a',
        properties: { className: [place.kind], href: place.href },
        children: [{ type: 'text', value: value.slice(place.start, place.end) }],
      })
      at = place.end
    }
    plain(value.slice(at))
    return out
  }

  /** A link of the author's. What leads nowhere safe stays as its text. */
  #link(node: Element): ElementContent[] {
    this.#walkInsideLink(node)
    const href = typeof node.properties['href'] === 'string' ? node.properties['href'] : ''
    const text = textOf(node)
    // A link without words shows where it leads.
    if (text.trim() === '' && !node.children.some((child) => child.type === 'element'))
      node.children = [{ type: 'text', value: href }]
    const target = this.#target(href)
    if (target === undefined) return node.children
    // `[@todo](https://github.com/…)` in decks: the text says who is meant, not the address.
    const outside = /^[a-z]+:/i.test(target)
    // An address that is its own text needs none beside it on paper.
    const bare = outside && text.trim() === href
    return [
      {
        ...node,
        properties: {
          href: target,
          ...(bare && { className: ['bare'] }),
          ...(outside && { rel: ['nofollow', 'noopener', 'noreferrer'] }),
        },
      },
    ]
  }

  #walkInsideLink(node: Element) {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [child]
      if (child.type !== 'element') return []
      if (child.tagName === 'img') {
        const image = imageOf(child, this.#around)
        // A link in a link cannot be: what stands for a missing image is plain text here.
        return image.type === 'element' && image.tagName === 'a' ? [{ type: 'text', value: textOf(image) }] : [image]
      }
      this.#walkInsideLink(child)
      return child.tagName === 'a' || child.tagName === namedTag ? child.children : [child]
    })
  }

  /** @returns where the link leads on this site or outside; undefined when it leads nowhere. */
  #target(href: string): string | undefined {
    if (!href || /^mailto:/i.test(href) || /^https?:\/*$/i.test(href)) return undefined
    if (href.startsWith('#')) return fragmentAt(this.#archive, this.#minutes, href.slice(1))
    const own = this.#around.link(href)
    if (own) return own
    if (/^(?:https?|matrix):/i.test(href)) return encodable(href) ? href.replace(/ /g, '%20') : undefined
    if (href.startsWith('//')) return `https:${href}`
    const file = this.#around.attachment(href)
    return file ? routes.attachment(file) : undefined
  }
}
