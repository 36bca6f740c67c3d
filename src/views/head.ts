/** What the head of a page tells browsers, chats and search engines, and which place of the navigation is marked. */
import type { Card } from '../cards/cards.ts'
import type { Told } from '../cards/tags.ts'

export interface PageHead extends Told {
  title: string
  /** For tabs and chats, where the title alone is that of other pages too. */
  longTitle?: string | undefined
  /** One or two sentences: what a search engine or a chat shows. */
  description: string
  /** Root-relative address of the page itself. */
  path: string
  /** People and items stay out of search engines. */
  noindex?: boolean | undefined
  kind?: 'website' | 'article' | 'profile'
  /** The tags for card, people, day and facts, where they are made already. */
  tags?: string | undefined
  /** Atom feed; the JSON Feed lies beside it. */
  feed?: string | undefined
  calendar?: string | undefined
  markdown?: string | undefined
  json?: string | undefined
  /** Of the title, where it is not that of the interface. */
  language?: string | undefined
  /** Which entry of the navigation is marked. */
  area?: string | undefined
}

/** Of a card only what the page says of it: its address and words. */
export const shownCard = ({ path, alt }: Card): Pick<Card, 'path' | 'alt'> => ({ path, alt })
