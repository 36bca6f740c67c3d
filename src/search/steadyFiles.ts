/**
 * Pagefind writes the values of its filters in an order that changes from run to run, and names files by what is in
 * them. Put in order, two builds of the same minutes are the same bytes. The files are gzip of a mark and CBOR:
 * a filter is `[name, [[value, [page …]] …]]`, the meta file `[version, pages, chunks, [[filter, file] …], …]`.
 */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

export interface IndexFile { path: string; content: Uint8Array }

const mark = 'pagefind_dcd'

/** Where the head of the item at a place ends, and what it says. */
function head(bytes: Buffer, at: number): { major: number; value: number; end: number } {
  const [major, low] = [bytes[at]! >> 5, bytes[at]! & 31]
  if (low < 24) return { major, value: low, end: at + 1 }
  const size = 2 ** (low - 24)
  if (size > 4) throw new RangeError('CBOR of another kind')
  return { major, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size }
}

function itemEnd(bytes: Buffer, at: number): number {
  const { major, value, end } = head(bytes, at)
  if (major < 2) return end
  if (major === 2 || major === 3) return end + value
  if (major !== 4) throw new RangeError('CBOR of another kind')
  let next = end
  for (let count = 0; count < value; count++) next = itemEnd(bytes, next)
  return next
}

/** The head of an array and its items, each as its bytes. */
function parts(bytes: Buffer): { start: Buffer; items: Buffer[] } {
  const { major, value, end } = head(bytes, 0)
  if (major !== 4) throw new RangeError('CBOR of another kind')
  const items: Buffer[] = []
  let at = end
  for (let count = 0; count < value; count++) {
    const next = itemEnd(bytes, at)
    items.push(bytes.subarray(at, next))
    at = next
  }
  return { start: bytes.subarray(0, end), items }
}

const sorted = (array: Buffer): Buffer => {
  const { start, items } = parts(array)
  return Buffer.concat([start, ...items.sort(Buffer.compare)])
}

const opened = (content: Uint8Array): Buffer => {
  const bytes = gunzipSync(content)
  if (bytes.toString('latin1', 0, mark.length) !== mark) throw new RangeError('no file of Pagefind')
  return bytes.subarray(mark.length)
}
const closed = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from(mark), bytes]), { level: 9 })

/** A name of the same form and length, made from what the file holds. */
const renamed = (name: string, bytes: Buffer): string => {
  const start = name.lastIndexOf('_') + 1
  return name.slice(0, start) + createHash('sha256').update(bytes).digest('hex').slice(0, name.length - start)
}

/** @returns the files in a steady order and form; as they came when this Pagefind writes them in another form. */
export function steadyFiles(files: IndexFile[]): IndexFile[] {
  try {
    const names = new Map<string, string>()
    const filters = files.flatMap(({ path, content }): IndexFile[] => {
      const name = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1]
      if (!name) return []
      const { start, items: [title, values] } = parts(opened(content))
      const bytes = Buffer.concat([start, title!, sorted(values!)])
      names.set(name, renamed(name, bytes))
      return [{ path: `filter/${names.get(name)}.pf_filter`, content: closed(bytes) }]
    })
    if (new Set(names.values()).size !== names.size) return files
    const metas = new Map<string, string>()
    const meta = files.flatMap(({ path, content }): IndexFile[] => {
      const name = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1]
      if (!name) return []
      const { start, items } = parts(opened(content))
      const listed = items.findIndex((item, at) => at > 0 && [...names.keys()].some((filter) => item.includes(filter)))
      if (listed >= 0) {
        const { start: lead, items: entries } = parts(items[listed]!)
        const changed = entries.map((entry) => {
          const { start: pair, items: [title, file] } = parts(entry)
          const { end } = head(file!, 0)
          const known = names.get(file!.toString('utf8', end))
          if (!known) throw new RangeError('a filter without file')
          return Buffer.concat([pair, title!, file!.subarray(0, end), Buffer.from(known)])
        })
        items[listed] = Buffer.concat([lead, ...changed.sort(Buffer.compare)])
      }
      const bytes = Buffer.concat([start, ...items])
      metas.set(name, renamed(name, bytes))
      return [{ path: `pagefind.${metas.get(name)}.pf_meta`, content: closed(bytes) }]
    })
    const rest = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path)).map(({ path, content }) => {
      if (path !== 'pagefind-entry.json') return { path, content }
      const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, { hash: string }> }
      for (const language of Object.values(entry.languages)) language.hash = metas.get(language.hash) ?? language.hash
      return { path, content: new TextEncoder().encode(JSON.stringify(entry)) }
    })
    return [...filters, ...meta, ...rest].sort((a, b) => (a.path < b.path ? -1 : 1))
  } catch {
    // Not worth a site without search.
    return files
  }
}
