/**
 * What stands beside the pages, while minutes are written: images, Markdown, JSON, feeds and what the page that checks a pad
 * asks for. A build writes them all; here the one that is asked for is made. A page of its own that a section, action or
 * decision will have is its place in the minutes meanwhile.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { lookup } from 'mrmime'
import type { Archive } from '../archive/types.ts'
import { itemsOf } from '../archive/versions.ts'
import { currentArchive, type Loaded } from '../loaders/archive.ts'
import { filesBeside } from '../outputs/all.ts'
import { madeOf } from '../outputs/types.ts'
import { routes } from '../routes.ts'

/** For the front of a server's handlers. */
export async function serveBeside(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method !== 'GET' || search) return next()
    const loaded = await currentArchive()
    const place = pathname.endsWith('/') ? placeOf(pathname, loaded.archive) : undefined
    if (place) return void response.writeHead(302, { Location: place }).end()
    const content =
      /\.\w+$/.test(pathname) && !/^\/(?:@|src\/|node_modules\/)/.test(pathname) ? find(pathname, loaded) : undefined
    if (content === undefined) return next()
    response
      .writeHead(200, {
        'Content-Type': `${lookup(pathname) ?? 'application/octet-stream'}; charset=utf-8`,
        'Cache-Control': 'no-cache',
      })
      .end(content)
  } catch (error) {
    next(error)
  }
}

/** Where in the minutes the item of this page stands. */
function placeOf(pathname: string, { byId }: Archive): string | undefined {
  const [, id = '', path] = /([^/]+\/[^/]+)\/([^/]+)\/$/.exec(pathname) ?? []
  const minutes = byId.get(id)
  const item = minutes && itemsOf(minutes).find((other) => other.path === path)
  return item && routes.item(minutes, item) === pathname ? `${routes.meeting(minutes)}#${item.id}` : undefined
}

function find(pathname: string, { archive, source }: Loaded): string | Uint8Array | undefined {
  const same = decodeURIComponent(pathname)
  for (const [route, content] of filesBeside(archive, source, []))
    if (decodeURIComponent(route) === same) return madeOf(content)
  return undefined
}
