/** Which passages may become a section, before it is known what it is called. */
import type { Section } from './types.ts'

export interface Span {
  /** Index of the passage that opens it, and of the first that belongs to it no longer. */
  first: number
  end: number
  origin: Section['origin']
  /** Indexes of further headings of the same subject. */
  parts: number[]
  /** Words for a heading that says nothing itself, and their line. */
  title?: string
  line?: number
}
