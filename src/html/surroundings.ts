/**
 * All that the HTML of minutes depends on beside their own text: what it asks the archive, and what the archive answers.
 * Where the answers are the same as before, so is the HTML.
 */
import { attachmentPath } from '../archive/links.ts'
import type { Archive, ArchivedMeeting, ArchivedPage, ImageSize } from '../archive/types.ts'
import { hasPage, hasReferencePage } from '../archive/visible.ts'
import { folderOf } from '../filePath.ts'
import { placeOfLink } from './places.ts'

type Kind = 'person' | 'reference' | 'link' | 'attachment' | 'size'

/** A question with its answer. */
export type Asked = [kind: Kind, about: string, answer: string | boolean | undefined]

/** Asks the archive for one file, and remembers what it asked and was told. */
export class Surroundings {
  readonly #minutes: ArchivedMeeting | ArchivedPage
  readonly #archive: Archive
  readonly #folder: string
  readonly #asked = new Map<string, Asked>()

  constructor(minutes: ArchivedMeeting | ArchivedPage, archive: Archive) {
    this.#minutes = minutes
    this.#archive = archive
    this.#folder = folderOf(minutes.source)
  }

  /** @returns whether somebody has a page */
  person = (handle: string): boolean => this.#ask('person', handle) === true

  /** @returns whether a reference has a page */
  reference = (id: string): boolean => this.#ask('reference', id) === true

  /** @returns the place on this site where a link leads, if it has one */
  link = (href: string): string | undefined => this.#ask('link', href) as string | undefined

  /** @returns path in the archive of a file that is shown or linked, if a copy is there */
  attachment = (url: string): string | undefined => this.#ask('attachment', url) as string | undefined

  /** @param path of an image in the archive @returns its size in pixels of CSS, if it has one */
  size = (path: string): ImageSize | undefined => {
    const [width, height] = String(this.#ask('size', path) ?? '')
      .split('x')
      .map(Number)
    return width && height ? { width, height } : undefined
  }

  /** Every question so far. */
  get asked(): Asked[] {
    return [...this.#asked.values()]
  }

  /** Whether the answers are these, too. */
  isAs = (asked: readonly Asked[]): boolean =>
    asked.every(([kind, about, answer]) => this.#answer(kind, about) === answer)

  #ask(kind: Kind, about: string): Asked[2] {
    const name = `${kind} ${about}`
    const known = this.#asked.get(name)
    if (known) return known[2]
    const answer = this.#answer(kind, about)
    this.#asked.set(name, [kind, about, answer])
    return answer
  }

  #answer(kind: Kind, about: string): Asked[2] {
    if (kind === 'person') return hasPage(this.#archive, about)
    if (kind === 'reference') return hasReferencePage(this.#archive, about)
    if (kind === 'size') return Object.values(this.#archive.imageSizes.get(about) ?? {}).join('x') || undefined
    return kind === 'link'
      ? placeOfLink(this.#archive, this.#minutes, about)
      : attachmentPath(about, this.#folder, this.#archive.attachments)
  }
}
