/** One file of the site as an answer: its type, whether the browser has it already, packed or as it is. */
import { lookup } from 'mrmime'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

interface Found {
  place: string
  size: number
  etag: string
}

/** @returns undefined where no file lies; its `ETag` is made of size and time */
export async function fileAt(place: string): Promise<Found | undefined> {
  const found = await stat(place).catch(() => undefined)
  return found?.isFile()
    ? { place, size: found.size, etag: `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"` }
    : undefined
}

/** Answers with a file: 304 where the browser has it, packed where that is worth it. @throws when the file cannot be read */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  status: number,
  packed: Packed,
): Promise<void> {
  const type = contentType(found.place)
  response.setHeader('Content-Type', type)
  // HTTP/1.1 keeps connections open without saying so.
  response.removeHeader('Connection')
  // They would be longer than many a piece of the search index; hosts that speak HTTP/2 send them once.
  if (partsOfPages.test(type)) for (const name of forPages) response.removeHeader(name)
  response.setHeader('ETag', found.etag)
  // What is unchanged costs an empty answer; names with a hash in them get more from _headers.
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
  const text = /^text\/|json|xml|javascript|wasm/.test(type) && found.size > 1000
  if (text) response.setHeader('Vary', 'Accept-Encoding')
  if (status === 200 && isKnown(request, found.etag)) return void response.writeHead(304).end()

  const encoding = text ? bestEncoding(String(request.headers['accept-encoding'] ?? '')) : undefined
  const content = encoding && (await packed(found, encoding))
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', content ? content.length : found.size)
  response.writeHead(status)
  if (request.method === 'HEAD') response.end()
  else if (content) response.end(content)
  else await pipeline(createReadStream(found.place), response)
}

/** What a browser loads for a page and never shows as one (types are not guessed), and headers that say nothing there. */
const partsOfPages = /^(?:text\/(?:css|javascript)|application\/(?:json|octet-stream|wasm)|font\/)/
const forPages = ['Content-Security-Policy', 'Referrer-Policy']

const isKnown = (request: IncomingMessage, etag: string): boolean =>
  String(request.headers['if-none-match'] ?? '')
    .split(/\s*,\s*/)
    .some((known) => known === etag || known === '*')

function contentType(place: string): string {
  const type = lookup(place) ?? 'application/octet-stream'
  return /^text\/|json|xml|javascript/.test(type) ? `${type}; charset=utf-8` : type
}

type Encoding = 'br' | 'gzip'
export type Packed = (found: Found, encoding: Encoding) => Promise<Buffer>

const bestEncoding = (accepted: string): Encoding | undefined =>
  (['br', 'gzip'] as const).find((name) =>
    new RegExp(`(?:^|[,\\s])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  )

/** Each text is packed once; beyond 64 MB all are forgotten. */
export function packedInMemory(): Packed {
  const kept = new Map<string, Promise<Buffer>>()
  let size = 0
  return ({ place, etag }, encoding) => {
    const key = `${encoding} ${etag} ${place}`
    const known = kept.get(key)
    if (known) return known
    const content = readFile(place).then((text) => pack[encoding](text, partsOfPages.test(contentType(place))))
    kept.set(key, content)
    content.then(
      ({ length }) => {
        size += length
        if (size < 64_000_000) return
        kept.clear()
        size = 0
      },
      () => kept.delete(key),
    )
    return content
  }
}

/** Up to so many bytes a part of pages is packed as small as can be: that takes up to a quarter of a second. */
const mostPacked = 100_000

const pack: Record<Encoding, (content: Buffer, isPart: boolean) => Promise<Buffer>> = {
  br: (content, isPart) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: isPart && content.length < mostPacked ? 11 : 5 },
    }),
  gzip: (content) => promisify(gzip)(content),
}

/** Scripts, styles and the tables of the search, before the first reader waits for them. */
export async function packAhead(root: string, packed: Packed): Promise<void> {
  for (const folder of ['_astro', 'pagefind']) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const found = /\.(?:js|json|css)$/.test(name) ? await fileAt(join(root, folder, name)) : undefined
      if (found && found.size > 1000 && found.size < mostPacked) await packed(found, 'br').catch(() => undefined)
    }
  }
}
