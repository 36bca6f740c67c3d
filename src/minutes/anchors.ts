/**
 * Fragments and item paths. A published id is a promise: ids come from words, never from positions, and this
 * algorithm is frozen by golden tests. Change nothing here without keeping the old ids alive as aliases.
 *
 * - heading: the slug GitHub gives it (github-slugger over the whole heading text, duplicates `-1`, `-2`); a blank beside
 *   an image is a hyphen there, and was none here once.
 * - bullet `b-`, action `a-`, decision `d-`: five hex digits of an FNV-1a hash over the kind, the id of its section
 *   (as it was without those hyphens; empty outside sections) and its own words, folded; the next free number on a clash.
 * - what an earlier version of the file was given is never given to other words: a section or line that shares a cut path
 *   or a hash with one that is gone takes the next number. Only headings follow GitHub whatever was there before.
 */
import GithubSlugger, { slug as githubSlug } from 'github-slugger'
import { pathPart } from '../routes.ts'

/** Words as compared by ids: case, punctuation and white space do not matter, so a mended comma moves no link. */
const folded = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 32-bit FNV-1a over UTF-16 units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

const space = 0x100000
const hex = (value: number): string => (value % space).toString(16).padStart(5, '0')

/** Longest path of an item below its meeting, in characters. */
export const longestPath = 48

/** Longest whole path, so that it survives mail and chat; a long series or name leaves its items this little at least. */
const [longestWhole, leastWords] = [80, 20]

/** @param id of the minutes @returns longest path of their items */
export const roomBelow = (id: string): number =>
  Math.max(leastWords, Math.min(longestPath, longestWhole - `/${id}//`.length))

/** Words cut to at most `length` characters at the end of a word; a single longer word is cut hard. */
export function cutPath(words: string, length = longestPath): string {
  const path = pathPart(words)
  if (path.length <= length) return path
  const cut = path.slice(0, length + 1)
  const end = cut.lastIndexOf('-')
  return (end > 0 ? cut.slice(0, end) : cut.slice(0, length)).replace(/-+$/, '')
}

/** Ids, and paths of sections with `/` before them, each with what it stands for. */
export type Given = ReadonlyMap<string, string>

/** Hands out the ids of one file. */
export class Anchors {
  /** What was handed out, headings not included. */
  readonly given = new Map<string, string>()
  readonly #published: Given
  readonly #room: number
  readonly #headings = new HeadingIds()
  readonly #headingsBefore = new HeadingIds()
  readonly #before = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #paths = new Set<string>()
  /** Where the search for a free number goes on: by kind and hash, and by path. */
  readonly #next = new Map<string, number>()
  readonly #counts = new Map<string, number>()

  /** @param published what earlier versions of the file were given @param room longest path of an item */
  constructor(published: Given = new Map(), room = longestPath) {
    this.#published = published
    this.#room = room
  }

  /** Whether an earlier version used the name for something else. */
  #isOf(name: string, other: string): boolean {
    return (this.#published.get(name) ?? other) !== other
  }

  /**
   * @param words whole text of the heading, as GitHub sees it. An empty heading gets `section`.
   * @param before the words by which it had its id when blanks at the ends and what images say counted otherwise
   */
  heading(words: string, before = words): string {
    const id = this.#headings.give(words, this.given)
    const former = this.#headingsBefore.give(before.trim(), this.given)
    this.#taken.add(id)
    if (former !== id) this.#before.set(id, former)
    return id
  }

  /** Ids of headings that had another once, with that one. */
  get before(): ReadonlyMap<string, string> {
    return this.#before
  }

  /** @param kind `b` bullet, `a` action, `d` decision. @param section id of its section, empty outside. */
  words(kind: 'b' | 'a' | 'd', section: string, words: string): string {
    const key = `${kind}\n${this.#before.get(section) ?? section}\n${folded(words)}`
    const first = fnv1a(key)
    // The same words again look on where they stopped: a thousand equal bullets are no thousand squared.
    let value = this.#next.get(`${kind}${first}`) ?? first
    while (this.#taken.has(`${kind}-${hex(value)}`) || this.#isOf(`${kind}-${hex(value)}`, key)) value++
    this.#next.set(`${kind}${first}`, value + 1)
    const id = `${kind}-${hex(value)}`
    this.#taken.add(id)
    this.given.set(id, key)
    return id
  }

  /** Path of a section's own page: its words, `-2`, `-3` on a clash. */
  path(words: string): string {
    const wanted = cutPath(words, this.#room)
    const key = folded(words)
    let path = wanted
    let count = this.#counts.get(wanted) ?? 2
    for (; this.#paths.has(path) || this.#isOf(`/${path}`, key); count++)
      path = `${cutPath(wanted, this.#room - String(count).length - 1)}-${count}`
    this.#paths.add(path)
    this.#counts.set(wanted, count)
    this.given.set(`/${path}`, key)
    return path
  }

  /** Path of an action or decision: its id, then words for the eye; the id makes it unique. */
  itemPath(id: string, words: string): string {
    const path = cutPath(`${id}-${words}`, this.#room)
    this.#paths.add(path)
    return path
  }
}

/** Slugs as GitHub numbers them. */
class HeadingIds {
  readonly #slugger = new GithubSlugger()
  readonly #own = new Set<string>()

  /** @param others what is no heading's */
  give(words: string, others: Given): string {
    let id = this.#slugger.slug(words)
    if (githubSlug(words.trim()) === '') id = this.#slugger.slug('section')
    while (this.#own.has(id) || others.has(id)) id = this.#slugger.slug(words.trim() === '' ? 'section' : words)
    this.#own.add(id)
    return id
  }
}
