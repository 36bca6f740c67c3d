/**
 * The Markdown engine: Sätteri, native and fast. In a browser `package.json` puts `markdownInBrowser.ts` in its place
 * (`#markdown`); tests hold the trees of both equal.
 */
import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

/** Front matter is ours to cut: the engine would take any text between two `---` at the top for it, and drop it. */
export const parseMarkdown = (text: string): Root => markdownToMdast(text, { features: { frontmatter: false } }) as Root
