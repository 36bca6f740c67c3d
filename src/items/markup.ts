/** Small pieces of HTML, escaped. */
import { escaped } from '../html/escaped.ts'

/** @param attributes ready HTML with a blank before it; address and text are escaped here */
export const link = (href: string, text: string, attributes = ''): string =>
  `<a${attributes} href="${escaped(href)}">${escaped(text)}</a>`

/** The attribute of words in another language than the interface. */
export const langOf = ({ lang }: { lang?: string }): string => (lang ? ` lang="${lang}"` : '')

/** A row of a list of facts; nothing when there is nothing to say. @param html of the value */
export const fact = (name: string, html: string): string => (html ? `<div><dt>${name}</dt><dd>${html}</dd></div>` : '')
