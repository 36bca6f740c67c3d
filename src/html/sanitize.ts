/**
 * Minutes are untrusted input. What may stay of their HTML is listed here; anything else goes, its text stays.
 * No `id`, `name`, `style`, `class` or event handler survives: ids and classes are given by us alone afterwards.
 */
import type { Root } from 'hast'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { namedProperty, namedTag, passageProperty } from './named.ts'

const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'abbr',
    'b',
    'blockquote',
    'br',
    'code',
    'dd',
    'del',
    'details',
    'div',
    'dl',
    'dt',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'input',
    'ins',
    'kbd',
    'li',
    'mark',
    'ol',
    'p',
    'pre',
    'q',
    's',
    'samp',
    'section',
    'small',
    'strike',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'u',
    'ul',
    'var',
    // Until links are made; none is left then.
    namedTag,
  ],
  attributes: {
    '*': [passageProperty],
    a: ['href', 'title'],
    [namedTag]: [namedProperty],
    img: ['src', 'alt', 'title', 'width', 'height'],
    // Task lists: a box that nobody can tick.
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ol: ['start'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    div: [['className', /^note(?:-[a-z]+)?$/]],
    details: ['open'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'matrix'], src: ['http', 'https'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  // Browsers show nothing of what these hold; of any other element the words stay.
  strip: ['script', 'style', 'template', 'iframe'],
  clobber: [],
  clobberPrefix: '',
  ancestors: defaultSchema.ancestors ?? {},
}

/** @returns a copy with only what the allow-list names */
export const safe = (tree: Root): Root => sanitize(tree, schema) as Root
