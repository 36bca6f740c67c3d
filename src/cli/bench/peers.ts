/** Hugo's bare pages of the same files and the command line of Pagefind on them: what a site without any of our work takes. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Source } from '../../source/types.ts'

const layouts = {
  'hugo.toml':
    'baseURL = "http://localhost/"\ntitle = "Minutes"\ndisableKinds = ["RSS", "sitemap", "taxonomy", "term"]\n[markup.goldmark.renderer]\nunsafe = true\n',
  'layouts/_default/single.html':
    '<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body><main data-pagefind-body>{{ .Content }}</main></body></html>\n',
  'layouts/_default/list.html':
    '<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</body></html>\n',
}

/** Writes what Hugo can read: it refuses some of the files as they are, so that their front matter is cut off. */
export function preparePeers(source: Source, folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(layouts)) {
    write(path, text)
    if (path === 'hugo.toml') write('config.toml', text)
  }
  for (const { path, read } of source.files) {
    if (!path.endsWith('.md')) continue
    const text = new TextDecoder().decode(read()).replace(/^\s*---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    // Shortcodes of Hugo that minutes happen to hold.
    write(`content/${path}`, `---\ntitle: ${JSON.stringify(path)}\n---\n\n${text.replaceAll('{{', '{ {')}`)
  }
}

export interface Peers {
  hugo: number
  pagefind: number
}

/** @returns milliseconds of each, or why there are none */
export function runPeers(folder: string): Peers | string {
  const timed = (command: string, args: string[]): number | string => {
    const started = performance.now()
    const { status, error, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
    if (error) return `${command} is not installed`
    return status === 0 ? performance.now() - started : `${command} failed: ${stderr.trim().split('\n').at(-1)}`
  }
  rmSync(join(folder, 'public'), { recursive: true, force: true })
  const hugo = timed('hugo', ['--quiet'])
  if (typeof hugo === 'string') return hugo
  const pagefind = timed(resolve('node_modules/.bin/pagefind'), ['--site', 'public', '--quiet'])
  return typeof pagefind === 'string' ? pagefind : { hugo, pagefind }
}
