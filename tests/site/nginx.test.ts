/** An nginx of this machine serves the site as the page about deploying says, and answers every address, present and former. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { past } from './demoRepository.ts'
import { filesOf } from './pages.ts'

const there = spawnSync('nginx', ['-v']).status === 0
const site = inject('site')

let nginx: ChildProcess | undefined
let host = ''

beforeAll(async () => {
  if (!there) return
  const folder = mkdtempSync(join(tmpdir(), 'minutes-nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'www'))
  symlinkSync(site, join(folder, 'www/minutes'))
  const [, written = ''] = /```nginx\n([\s\S]*?)```/.exec(readFileSync('content/pages/deploying.mdx', 'utf8')) ?? []
  const server = written
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('include /srv/minutes/', `include ${site}/`)
    .replace('root /srv/minutes;', `root ${folder}/www;`)
    .replace('error_page 404 /404.html', 'error_page 404 /minutes/404.html')
    .replaceAll('location /', 'location /minutes/')
    .replace('^/[^.]+', '^/minutes/[^.]+')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; events {}\nhttp { include /etc/nginx/mime.types; access_log off; ${temporary}\n${server}}\n`,
  )
  const tried = spawnSync('nginx', ['-t', '-p', folder, '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' })
  if (tried.status !== 0) throw new Error(tried.stderr)
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'ignore' })
  host = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries++)
    if (
      await fetch(host).then(
        () => true,
        () => new Promise((later) => setTimeout(() => later(false), 50)),
      )
    )
      break
}, 30_000)
afterAll(() => void nginx?.kill())

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

const ask = (path: string) => fetch(host + path, { redirect: 'manual' })

describe.skipIf(!there)(there ? 'nginx' : 'nginx (left out: there is none on this machine)', () => {
  test('leads from every address of the table with 301, straight to a page', async () => {
    const table = Object.entries(
      JSON.parse(readFileSync(join(site, 'redirects.json'), 'utf8')) as Record<string, string>,
    )
    expect(table.length).toBeGreaterThan(90)
    for (const [from, to] of table) {
      const answer = await ask(encodeURI(from))
      expect([from, answer.status, new URL(answer.headers.get('location') ?? host).pathname]).toEqual([from, 301, to])
    }
    for (const to of new Set(table.map(([, to]) => to))) expect([to, (await ask(to)).status]).toEqual([to, 200])
  })

  test('answers what is gone with the page that says so', async () => {
    const answer = await fetch(`${host}/minutes/${past.removed.slice(0, -1)}.md`)
    expect([answer.status, new URL(answer.url).pathname]).toEqual([200, '/minutes/ops/2024-01-02.md/'])
    expect(await answer.text()).toContain('taken out of the archive')
    expect((await ask(`/minutes/${past.gone}`)).status).toBe(200)
  })

  test('serves every page, with the headers', async () => {
    const pages = filesOf(site, 'index.html').map((file) => `/minutes/${file.replace(/index\.html$/, '')}`)
    const moved = new Set(
      Object.keys(JSON.parse(readFileSync(join(site, 'redirects.json'), 'utf8')) as Record<string, string>),
    )
    for (const page of pages)
      if (!moved.has(page)) expect([page, (await ask(encodeURI(page))).status]).toEqual([page, 200])
    const { headers } = await ask('/minutes/iaas/2024-04-10/')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect((await ask('/minutes/iaas/2024-04-10.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect((await ask('/minutes/api/v1/meetings.json')).headers.get('access-control-allow-origin')).toBe('*')
  })

  test('has the page for wrong addresses', async () => {
    const answer = await ask('/minutes/nowhere/at/all')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('There is no page here')
  })
})
