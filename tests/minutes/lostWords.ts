/** The visible words of minutes, taken from their text by patterns alone, not by the reader that is under test. */
import { lacking, wordsIn } from '../hostile/words.ts'

/** What of Markdown is no word for readers, and why. */
const unseen: [reason: string, form: RegExp, instead?: string][] = [
  ['front matter is data', /^(?:\s*\n)?---[ \t]*\n(?=\s*(?:#|[\w-]+[ \t]*:))[\s\S]*?\n---[ \t]*(?:\n|$)/],
  ['comments are for authors', /<!--[\s\S]*?(?:-->|$)/g],
  ['what a script or a style holds is no text', /<(script|style)\b[\s\S]*?<\/\1>/gi],
  [
    'tags of HTML',
    /<\/?(?:a|b|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi,
    ' ',
  ],
  [
    'the target of a link',
    /\]\(\s*<?[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'|=\d*%?x\d*%?))?\s*\)/g,
    '] ',
  ],
  ['the target of a link, defined elsewhere', /^[ \t>]*\[[^\]\n]+\]:[ \t]*\S+.*$/gm],
  ['the name of a link that is defined elsewhere, and of a footnote', /\]\[[^\]\n]*\]|\[\^[^\]\n]+\]:?/g, '] '],
  ['the language of code', /^([ \t>*+-]*(?:`{3,}|~{3,}))[^`\n]*$/gm, '$1'],
  ['the fence of a box', /^[ \t]*:::[ \t]*[A-Za-z]*/gm],
  ['an emoji is drawn', /:[a-z0-9_+-]+:/g, ' '],
  ['the number of a list item is drawn by the browser', /^([ \t>]*(?:[-*+][ \t]+)*)\d{1,9}[.)](?=\s|$)/gm, '$1'],
  ['the box of a task', /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)+)\[[ xX]\]/gm, '$1'],
  ['entities stand for signs', /&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, ' '],
  ['a backslash keeps a sign from being markup', /\\(?=[^\p{L}\p{N}\s])/gu, ''],
]

const visible = (text: string): string[] => {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return wordsIn(unseen.reduce((rest, [, form, instead = '']) => rest.replace(form, instead), lines))
}

/** Inside a link the @ of a mail address is written so: a sign, no part of the word after it. */
const at = /%40/g

/** @param text of the file @param html of its page @returns words of the file that its page lacks, or has less often */
export const lost = (text: string, html: string): string[] =>
  lacking(visible(text.replace(at, '@')), html.replace(at, '@'))
