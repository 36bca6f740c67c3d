import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/cli/server.ts'

const root = mkdtempSync(join(tmpdir(), 'minutes-server-'))
const folder = join(root, 'site')
const page = `<!doctype html><title>Größe</title>${'<p>words and more words'.repeat(200)}`
mkdirSync(join(folder, 'iaas/2024-01-01'), { recursive: true })
mkdirSync(join(folder, '.git'))
writeFileSync(join(root, 'secret.txt'), 'secret')
writeFileSync(join(folder, '.git/config'), 'secret')
writeFileSync(join(folder, 'index.html'), page)
writeFileSync(join(folder, '404.html'), '<title>Not here</title>')
writeFileSync(join(folder, 'iaas/2024-01-01/index.html'), '<title>Meeting</title>')
writeFileSync(join(folder, 'iaas/2024-01-01.md'), '# Meeting')
writeFileSync(join(folder, 'feed.xml'), '<feed/>')
for (const name of ['part.js', 'part.json', 'part.pf_fragment', 'picture.svg']) writeFileSync(join(folder, name), 'x')
writeFileSync(join(folder, 'a b.png'), Buffer.from([1, 2, 3]))
writeFileSync(
  join(folder, '_headers'),
  "# all\n/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: default-src 'self'\n  Cache-Control: max-age=0\n\n/iaas/:date/\n  X-Meeting: yes\n",
)
writeFileSync(
  join(folder, '_redirects'),
  '/iaas/20240101.md  /iaas/2024-01-01/  301\n/old/*  /new/:splat 302\n/a/:x /b/:x/#c\n',
)

let site: Serving
let below: Serving
beforeAll(async () => {
  site = await serve({ folder, port: 0, headers: { 'X-Served-By': 'test' } })
  below = await serve({ folder, base: '/minutes', port: 0 })
})
afterAll(async () => {
  await Promise.all([site.close(), below.close()])
  rmSync(root, { recursive: true, force: true })
})

const get = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...options })

/** The path as it is: fetch would tidy it up. */
const getRaw = (path: string) =>
  new Promise<{ status: number | undefined; body: string }>((done) => {
    request({ port: site.port, host: 'localhost', path }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk)).on('end', () => done({ status: response.statusCode, body }))
    }).end()
  })

describe('pages', () => {
  test('a folder is its index.html; without the slash one is led to it, query and all', async () => {
    expect(await (await get('/')).text()).toBe(page)
    const meeting = await get('/iaas/2024-01-01/')
    expect([meeting.status, meeting.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const led = await get('/iaas/2024-01-01?q=x')
    expect([led.status, led.headers.get('location')]).toEqual([301, '/iaas/2024-01-01/?q=x'])
  })

  test.each([
    ['/feed.xml', 'text/xml; charset=utf-8'],
    ['/iaas/2024-01-01.md', 'text/markdown; charset=utf-8'],
    ['/a%20b.png', 'image/png'],
  ])('%s is %s', async (path, type) => {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
  })

  test('what is not there gets the page of the site that says so, with status 404', async () => {
    const response = await get('/iaas/1999-01-01/')
    expect([response.status, await response.text()]).toEqual([404, '<title>Not here</title>'])
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/iaas/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/.git/config',
    '/_headers',
    '/_redirects',
    '/a%00b',
  ])('nothing outside of the site is served: %s', async (path) => {
    const { status, body } = await getRaw(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  test('strange requests are refused', async () => {
    expect((await getRaw('/%ff')).status).toBe(400)
    expect((await get('/', { method: 'POST' })).status).toBe(405)
  })
})

describe('a host', () => {
  test('sends the policy with pages, not with their parts', async () => {
    const of = async (path: string) => (await get(path)).headers.has('content-security-policy')
    expect([
      await of('/iaas/2024-01-01/'),
      await of('/part.js'),
      await of('/part.json'),
      await of('/part.pf_fragment'),
      await of('/picture.svg'),
    ]).toEqual([true, false, false, false, true])
  })

  test('sends the headers of _headers and its own', async () => {
    const { headers } = await get('/iaas/2024-01-01/')
    expect([
      headers.get('x-frame-options'),
      headers.get('x-meeting'),
      headers.get('cache-control'),
      headers.get('x-served-by'),
    ]).toEqual(['DENY', 'yes', 'max-age=0', 'test'])
    expect((await get('/')).headers.has('x-meeting')).toBe(false)
  })

  test.each([
    ['/iaas/20240101.md', 301, '/iaas/2024-01-01/'],
    ['/iaas/20240101.md?x=1', 301, '/iaas/2024-01-01/?x=1'],
    ['/old/a/b', 302, '/new/a/b'],
    ['/a/1?x=1', 301, '/b/1/?x=1#c'],
  ])('redirects %s', async (path, status, target) => {
    const response = await get(path)
    expect([response.status, response.headers.get('location')]).toEqual([status, target])
  })

  test('packs texts, leaves pictures alone', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await get('/', { headers: { 'Accept-Encoding': encoding } })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(Number(response.headers.get('content-length'))).toBeLessThan(500)
      expect(await response.text()).toBe(page)
    }
    expect((await get('/', { headers: { 'Accept-Encoding': 'br;q=0' } })).headers.has('content-encoding')).toBe(false)
    expect((await get('/a%20b.png')).headers.has('content-encoding')).toBe(false)
  })

  test('answers 304 to who has it, and HEAD without a body', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    const again = await get('/', { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await get('/', { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(Buffer.byteLength(page)),
      '',
    ])
  })

  test('serves a new build without a new start', async () => {
    writeFileSync(join(folder, 'feed.xml'), '<feed>new</feed>')
    writeFileSync(join(folder, '_redirects'), '/fresh /feed.xml\n')
    expect(await (await get('/feed.xml')).text()).toBe('<feed>new</feed>')
    expect((await get('/fresh')).headers.get('location')).toBe('/feed.xml')
  })

  test('serves below a base and leads there from the root', async () => {
    expect(below.url).toBe(`http://localhost:${below.port}/minutes/`)
    expect(await (await fetch(below.url)).text()).toBe(page)
    const root = await fetch(new URL('/', below.url), { redirect: 'manual' })
    expect([root.status, root.headers.get('location')]).toEqual([302, '/minutes/'])
    expect((await fetch(new URL('/feed.xml', below.url))).status).toBe(404)
  })

  test('takes the next port when one is taken', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, 'localhost', listening))
    const { port } = other.address() as { port: number }
    const next = await serve({ folder, port })
    expect(next.port).toBeGreaterThan(port)
    expect((await fetch(next.url)).status).toBe(200)
    await next.close()
    other.close()
  })
})
