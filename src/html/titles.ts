/** What the page of an item is called. */
import type { Item } from '../archive/versions.ts'
import { marks } from '../texts/index.ts'
import { shorten } from '../words.ts'

/** A section's title, an action's or decision's words. */
export const titleOf = (item: Item): string =>
  shorten('text' in item ? item.text : item.title || item.heading || marks.section, 110)
