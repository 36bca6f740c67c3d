/** Records → the files that the browser searches. */
import { close, createIndex } from 'pagefind'
import { searchFile, searchFolder } from '../routes/searchIndex.ts'
import type { Findable } from './findable.ts'
import { germanPages } from './germanPages.ts'
import { writeEntities, writeReferences } from './named.ts'
import { type IndexFile, numbered } from './numbered.ts'
import type { SearchRecord } from './records.ts'
import { writeSections } from './sections.ts'
import { countWords, type Initials, writeWords } from './words.ts'

/** What the search page loads; Pagefind's own interface, worker and other languages stay out. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|(?:fragment|index)\/.+|pagefind\.[\w-]+\.pf_meta)$/

/**
 * Words of the index come in pieces of this size, each word with its neighbours in the alphabet: small ones, since a reader
 * loads one for each word (about 3 kB). Pagefind knows the setting by this variable only.
 */
const pieces = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '700' }

/** The search index cannot be written: one sentence with the cause. */
export class SearchIndexError extends Error {}

/**
 * @returns the files, by their paths below the site's folder
 * @throws SearchIndexError when Pagefind refuses or cannot run
 */
export async function searchFiles({ records, entities, references }: Findable): Promise<IndexFile[]> {
  const { files, build } = await indexFiles(records)
  const add = (path: string, content: unknown) =>
    files.push({ path, content: new TextEncoder().encode(JSON.stringify(content)) })
  add(searchFile.references, writeReferences(references))
  const counts = countWords(records)
  const [{ usual, alike }, german] = [writeWords(counts), germanPages(counts.keys())]
  const initials: Initials = { words: [...alike.keys()].join(''), german: byTwoLetters([...german.keys()]) }
  add(searchFile.sections, { entities: writeEntities(entities), initials, ...writeSections(records, entities, build) })
  add(searchFile.words(), usual)
  for (const [initial, words] of alike) add(searchFile.words(initial), words)
  for (const [beginning, words] of german) add(searchFile.german(beginning), words)
  return files.map(({ path, content }) => ({ path: searchFolder + path, content }))
}

/** `aba abb be_` as `abab be_`. */
function byTwoLetters(beginnings: readonly string[]): string {
  const third = new Map<string, string>()
  for (const beginning of beginnings)
    third.set(beginning.slice(0, 2), (third.get(beginning.slice(0, 2)) ?? '') + beginning.slice(2))
  return [...third].map(([two, letters]) => two + letters).join(' ')
}

async function indexFiles(records: readonly SearchRecord[]): Promise<{ files: IndexFile[]; build: string }> {
  try {
    Object.assign(process.env, pieces)
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(errors.join('; '))
    // All at once: Pagefind takes them one after the other, and never waits for us, who render pages meanwhile.
    await Promise.all(
      records.map(async ({ url, title, content, also }) => {
        const added = await index.addCustomRecord({
          url,
          content,
          language: 'en',
          meta: { title, ...(also && { also }) },
        })
        if (added.errors.length) throw new Error(`${url}: ${added.errors.join('; ')}`)
      }),
    )
    const built = await index.getFiles()
    if (built.errors.length) throw new Error(built.errors.join('; '))
    return numbered(built.files.filter(({ path }) => needed.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1)))
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new SearchIndexError(
      `The search index was not written, because Pagefind failed: ${cause}. Run "npm ci" to install it anew for this machine.`,
    )
  } finally {
    await close()
  }
}
