/** The tags of a page's head that chats read beside title, description and address. Pure text, so that a template can hold it. */
import { escaped } from '../html/escaped.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { type Card, siteCardPath } from './cards.ts'
import { height, width } from './size.ts'
import { cards } from '../texts/index.ts'

export interface Told {
  /** Image that a chat shows with a link; that of the site where the page has none of its own. */
  card?: Pick<Card, 'path' | 'alt'> | undefined
  /** Names of those who wrote it or have to do with it. */
  authors?: string[] | undefined
  /** Name and value of up to two facts that some chats show in a row. */
  labels?: [string, string][] | undefined
  /** Day the content is of. */
  date?: string | undefined
}

/** @returns HTML of the `meta` tags by which chats and networks show a link; the card of the site where the page has none */
export function tagsOf({ card, authors = [], labels = [], date }: Told): string {
  const { path, alt } = card ?? { path: siteCardPath(), alt: cards.siteAlt(settings.community) }
  const image = [
    ['og:image', routes.absolute(path)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', alt],
  ]
  const properties = [
    ...(settings.cards ? image : []),
    ...authors.slice(0, 4).map((author) => ['article:author', author]),
    ...(date ? [['article:published_time', date]] : []),
  ]
  const named = [
    ['twitter:card', settings.cards ? 'summary_large_image' : 'summary'],
    ...labels.slice(0, 2).flatMap(([name, value], at) => [
      [`twitter:label${at + 1}`, name],
      [`twitter:data${at + 1}`, value],
    ]),
  ]
  const tag =
    (by: string) =>
    ([name, content]: string[]): string =>
      `<meta ${by}="${name}" content="${escaped(content!)}">`
  return [...properties.map(tag('property')), ...named.map(tag('name'))].join('\n    ')
}
