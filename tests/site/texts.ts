/** Every text that a built site holds, in every form in which a reader or a program can get at it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { readWords } from '../../src/search/words.ts'
import { filesOf } from './pages.ts'

const utf8 = new TextDecoder()

/** @param encoded also as addresses decode it @returns all texts of all files by name; what is packed is unpacked, what is escaped is written out */
export function* textsOf(site: string, encoded = true): Iterable<[name: string, text: string]> {
  const plain = (text: string): string => plainText(text, encoded)
  for (const file of filesOf(site, '')) {
    const bytes = readFileSync(join(site, file))
    yield [`the name ${file}`, plain(file)]
    // Latin-1 keeps every byte: words in pictures, databases and packed files that are not packed after all.
    const raw = /\.(?:png|sqlite|wasm|woff2|jpe?g|gif|pdf)$|\.pf_|\.pagefind$/.test(file)
      ? bytes.toString('latin1')
      : utf8.decode(bytes)
    yield [file, plain(raw)]
    if (/\.pf_|\.pagefind$/.test(file)) yield [`${file}, unpacked`, plain(utf8.decode(gunzipSync(bytes)))]
    if (file.endsWith('.html')) yield [`${file}, read`, plain([...htmlTexts(parse(raw))].join('\n'))]
    if (/\.(?:xml|atom|svg)$/.test(file))
      yield [`${file}, read`, plain([...htmlTexts(parse(raw.replace(/<!\[CDATA\[|\]\]>/g, '')))].join('\n'))]
    if (file.endsWith('.json')) yield [`${file}, read`, plain([...jsonTexts(JSON.parse(raw))].join('\n'))]
    if (file.endsWith('pagefind/words.json'))
      yield [`${file}, its words`, [...readWords(JSON.parse(raw) as string).keys()].join('\n')]
    if (file.endsWith('.ics'))
      yield [`${file}, unfolded`, plain(raw.replace(/\r?\n[ \t]/g, '').replace(/\\([,;\\])/g, '$1'))]
    if (file.endsWith('.sqlite')) yield* databaseTexts(join(site, file), file, plain)
  }
}

/** Composed, without what nobody sees, and once more with what addresses encode. */
function plainText(text: string, encoded: boolean): string {
  const clean = text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
  if (!encoded) return clean
  const decoded = clean.replace(/(?:%[\da-f]{2})+/gi, (found) => {
    try {
      return decodeURIComponent(found)
    } catch {
      return found
    }
  })
  return decoded === clean ? clean : `${clean}\n${decoded}`
}

function* htmlTexts(node: DefaultTreeAdapterTypes.Node): Iterable<string> {
  if ('value' in node) yield node.value
  if ('data' in node) yield node.data
  if ('attrs' in node) for (const { value } of node.attrs) yield value
  // A word may be cut by marks: the text of a block as a whole.
  if ('tagName' in node && /^(?:p|li|h\d|td|th|pre|summary|title|dd|dt)$/.test(node.tagName)) yield wordsOf(node)
  if ('childNodes' in node) for (const child of node.childNodes) yield* htmlTexts(child)
  if ('content' in node) yield* htmlTexts(node.content)
}

const wordsOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''

function* jsonTexts(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      yield key
      yield* jsonTexts(inner)
    }
  }
}

/** Every value of every table, those in which SQLite keeps its full-text index among them. */
function* databaseTexts(path: string, file: string, plain: (text: string) => string): Iterable<[string, string]> {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]
    for (const { name } of tables) {
      const values = (database.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[]).flatMap((row) =>
        Object.values(row),
      )
      yield [
        `${file}, table ${name}`,
        plain(
          values
            .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
            .join('\n'),
        ),
      ]
    }
    // The words of the index itself, as SQLite sees them.
    database.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')")
    yield [
      `${file}, terms`,
      (database.prepare('SELECT term FROM temp.terms').all() as { term: string }[]).map(({ term }) => term).join('\n'),
    ]
  } finally {
    database.close()
  }
}
