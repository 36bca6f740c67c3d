/**
 * Pagefind names every section by a hash. Here its name is its number, so that a result leads to what the table of
 * sections knows before any text is loaded, and the list that every reader loads shrinks to a half. The lengths of
 * sections in it, which Pagefind weighs words by, are rounded: that saves another tenth.
 * That list, the meta file, is gzip of a mark and CBOR: `[version, [[name, words, file] …], chunks, filters, …]`.
 */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { searchFile } from '../routes/searchIndex.ts'
import { nameOf } from './sectionName.ts'

export interface IndexFile {
  path: string
  content: Uint8Array
}

const mark = 'pagefind_dcd'
const fragment = /^fragment\/(.+)\.pf_fragment$/

/**
 * @returns the files with sections by number, in the order in which they were added, and the mark of this index
 * @throws Error when this Pagefind writes its files in another form
 */
export function numbered(files: readonly IndexFile[]): { files: IndexFile[]; build: string } {
  const at = files.findIndex(({ path }) => path.endsWith('.pf_meta'))
  const meta = gunzipSync(files[at]?.content ?? new Uint8Array())
  if (meta.toString('latin1', 0, mark.length) !== mark) throw new Error('its meta file has another form')
  const build = createHash('sha256').update(meta).digest('hex').slice(0, 6)
  const cursor = reading(meta, mark.length)
  cursor.array()
  cursor.skip()
  const amount = cursor.array()
  const numbers = new Map<string, number>()
  const pieces: Buffer[] = []
  let kept = 0
  for (let number = 0; number < amount; number++) {
    const items = cursor.array()
    pieces.push(meta.subarray(kept, cursor.place()), textItem(nameOf(number)))
    numbers.set(cursor.text(), number)
    pieces.push(numberItem(rounded(cursor.number())))
    kept = cursor.place()
    // Where several sections share a file, which these do not, its name follows.
    for (let item = 2; item < items; item++) cursor.skip()
  }
  pieces.push(meta.subarray(kept))
  if (numbers.size !== amount) throw new Error('two sections have one file')
  return {
    build,
    files: files.map(({ path, content }, index) => {
      if (index === at) return { path, content: gzipSync(Buffer.concat(pieces), { level: 9 }) }
      const name = fragment.exec(path)?.[1]
      if (name === undefined) return { path, content }
      const number = numbers.get(name)
      if (number === undefined) throw new Error(`no list names ${path}`)
      return { path: searchFile.text(amount, number), content }
    }),
  }
}

/** A short text of CBOR. */
const textItem = (text: string): Buffer => Buffer.concat([Buffer.of(0x60 + text.length), Buffer.from(text)])

/** A whole number of CBOR, below 65536. */
const numberItem = (value: number): Buffer =>
  value < 24 ? Buffer.of(value) : value < 256 ? Buffer.of(24, value) : Buffer.of(25, value >> 8, value & 255)

const exact = 8
const step = Math.log(1.5)

/** A number of words in steps of a half, so that few different ones are left. */
const rounded = (words: number): number =>
  words <= exact
    ? words
    : Math.min(65535, Math.round(exact * Math.exp(step * Math.round(Math.log(words / exact) / step))))

/** Reads CBOR item by item (RFC 8949), as far as Pagefind uses it. */
function reading(bytes: Buffer, start: number) {
  let at = start
  const head = (): { major: number; value: number } => {
    const [major, low] = [bytes[at]! >> 5, bytes[at]! & 31]
    at++
    if (low < 24) return { major, value: low }
    const size = 2 ** (low - 24)
    if (size > 4) throw new Error('its meta file has another form')
    at += size
    return { major, value: bytes.readUIntBE(at - size, size) }
  }
  const skip = (): void => {
    const { major, value } = head()
    if (major === 2 || major === 3) at += value
    else if (major === 4) for (let count = 0; count < value; count++) skip()
    else if (major > 4) throw new Error('its meta file has another form')
  }
  const array = (): number => {
    const { major, value } = head()
    if (major !== 4) throw new Error('its meta file has another form')
    return value
  }
  const text = (): string => {
    const { major, value } = head()
    if (major !== 3) throw new Error('its meta file has another form')
    at += value
    return bytes.toString('utf8', at - value, at)
  }
  const number = (): number => {
    const { major, value } = head()
    if (major !== 0) throw new Error('its meta file has another form')
    return value
  }
  return { skip, array, text, number, place: () => at }
}
