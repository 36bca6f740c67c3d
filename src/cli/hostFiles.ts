/**
 * `_headers` and `_redirects` as static hosts read them (Netlify, Cloudflare Pages), so that the site behaves at home as
 * it will there. Grammar of a path: `*` at its end for anything, `:name` for one part.
 */
import { readFileSync, statSync } from 'node:fs'

export interface HeaderRule {
  path: string
  headers: [name: string, value: string][]
}

export interface Redirect {
  from: string
  to: string
  status: number
}

/** An unindented line names a path, the indented ones below it hold `Name: value`. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue
    const colon = line.indexOf(':')
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] })
    else if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** `from to [status]` in a line; without a status it is 301. Only what leads elsewhere, no rewriting in place. */
export function parseRedirects(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from, to, status = '301'] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    const code = Number.parseInt(status, 10)
    return from && to && code > 300 && code < 400 ? [{ from, to, status: code }] : []
  })
}

/** All rules that fit count; what two of them say of one header is joined by a comma. */
export function headersFor(path: string, rules: HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of rules.filter((rule) => match(path, rule.path)).flatMap(({ headers }) => headers)) {
    const key = name.toLowerCase()
    const before = found.get(key)
    found.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return found
}

/** Where the first rule for this path leads, with the parts it caught filled in. */
export function redirectFor(path: string, rules: Redirect[]): { to: string; status: number } | undefined {
  for (const { from, to, status } of rules) {
    const caught = match(path, from)
    if (caught) return { status, to: to.replace(/:([a-z]\w*)/gi, (whole, name: string) => caught[name] ?? whole) }
  }
  return undefined
}

/** The parts that `:name` and `*` (as `splat`) caught; nothing when the path is another. A slash at the end is all one. */
function match(path: string, pattern: string): Record<string, string> | undefined {
  const caught: Record<string, string> = {}
  const [wanted, given] = [parts(pattern), parts(path)]
  for (const [index, part] of wanted.entries()) {
    if (part === '*' && index === wanted.length - 1) return { ...caught, splat: given.slice(index).join('/') }
    const found = given[index]
    if (found === undefined || (part !== found && !part.startsWith(':'))) return undefined
    if (part.startsWith(':')) caught[part.slice(1)] = found
  }
  return given.length === wanted.length ? caught : undefined
}

const parts = (path: string): string[] => path.replace(/^\/|\/$/g, '').split('/')

/** A file of rules, read again when it has changed: a new build is served as it is. */
export function watched<Rules>(file: string, parse: (text: string) => Rules[]): () => Rules[] {
  let read = 0
  let rules: Rules[] = []
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (changed !== read) {
      read = changed
      rules = changed ? parse(readFileSync(file, 'utf8')) : []
    }
    return rules
  }
}
