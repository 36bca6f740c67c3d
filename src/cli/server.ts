/** Serves a built site as a static host would: folders by their index.html, the site's own 404, headers and redirects. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve, sep } from 'node:path'
import { headersFor, parseHeaders, parseRedirects, redirectFor, watched } from './hostFiles.ts'
import { fileAt, packAhead, type Packed, packedInMemory, send } from './sentFile.ts'

export interface ServeOptions {
  folder: string
  /** Path below the host at which the site lives. */
  base?: string
  /** 0 for any free one; a taken one gives way to the next. */
  port?: number
  /** Who may connect: by default this machine alone; `0.0.0.0` for everybody. */
  host?: string
  /** Sent with every answer. */
  headers?: Record<string, string>
}

export interface Serving {
  /** Address of the site's home page. */
  url: string
  port: number
  close(): Promise<void>
}

/** @returns when it listens, with the port that was free */
export async function serve({
  folder,
  base = '/',
  port = 4321,
  host = 'localhost',
  headers = {},
}: ServeOptions): Promise<Serving> {
  const packed = packedInMemory()
  const answer = answerFrom(resolve(folder), `/${base}/`.replace(/\/{2,}/g, '/'), headers, packed)
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // A file that went away while it was sent, or a reader who left.
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const taken = await listen(server, port, host)
  void packAhead(resolve(folder), packed)
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${taken}/${base}/`.replace(/(?<!:)\/{2,}/g, '/'),
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The port asked for, or one of the next twenty. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((listening, failed) => {
    let next = port
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && next < port + 20) server.listen(++next, host)
      else
        failed(
          new Error(
            `The site cannot be served on port ${next} of ${host} (${error.code ?? error.message}): choose another one.`,
          ),
        )
    })
    server.on('listening', () => listening((server.address() as AddressInfo).port))
    server.listen(next, host)
  })
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

function answerFrom(root: string, base: string, always: Record<string, string>, packed: Packed): Answer {
  const headerRules = watched(join(root, '_headers'), parseHeaders)
  const redirects = watched(join(root, '_redirects'), parseRedirects)

  return async (request, response) => {
    const [path, query] = splitAddress(request.url ?? '/')
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
    for (const [name, value] of headersFor(path ?? '', headerRules())) response.setHeader(name, value)
    const lead = (to: string, status: number) => response.writeHead(status, { Location: to }).end()

    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    if (path === undefined) return void response.writeHead(400).end()
    if (path === '/' && base !== '/') return void lead(base, 302)

    const wanted = path.startsWith(base) ? placeOf(root, path.slice(base.length)) : undefined
    const found = wanted && (await fileAt(wanted.endsWith(sep) ? join(wanted, 'index.html') : wanted))
    if (found) return send(request, response, found, 200, packed)
    if (wanted && (await fileAt(join(wanted, 'index.html')))) return void lead(`${encodeURI(path)}/${query}`, 301)
    const redirect = redirectFor(path, redirects())
    if (redirect)
      return void lead(redirect.to.includes('?') ? redirect.to : redirect.to.replace(/(?=#|$)/, query), redirect.status)
    const missing = await fileAt(join(root, '404.html'))
    if (missing) return send(request, response, missing, 404, packed)
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n')
  }
}

/** Path and `?query` of a request; no path when it is no proper UTF-8. */
function splitAddress(url: string): [path: string | undefined, query: string] {
  const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  try {
    return [decodeURIComponent(path), query]
  } catch {
    return [undefined, query]
  }
}

/** The place in the folder, never outside of it; the hosts' own files and dot files are none of the readers' business. */
function placeOf(root: string, path: string): string | undefined {
  const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.') && part !== '.well-known')
  if (path.includes('\0') || hidden || path === '_headers' || path === '_redirects') return undefined
  const place = resolve(root, path)
  if (place !== root && !place.startsWith(root + sep)) return undefined
  return path === '' || path.endsWith('/') ? place + sep : place
}
