/** `minutes check`: what is odd in the minutes, for people, for GitHub's annotations or as JSON; and what the registries lack. */
import { execFileSync } from 'node:child_process'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { suggestions } from '../archive/suggestions.ts'
import { explain } from '../check/explain.ts'
import { github, json, type Report, text } from '../check/voices.ts'
import { currentArchive, currentSource, type Loaded } from '../loaders/archive.ts'
import { readExample } from '../loaders/noticeExamples.ts'
import { refuseUnread } from '../loaders/rootSeries.ts'
import { secretsIn } from '../loaders/secrets.ts'
import { noticeNames, noticeOf, noticeRules } from '../minutes/notices.ts'
import type { PersonalFinding } from '../minutes/personal.ts'
import type { Notice } from '../minutes/types.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { isMarkdown } from '../source/folder.ts'
import { count } from '../words.ts'

export interface CheckOptions {
  format?: 'text' | 'json' | 'github' | undefined
  /** Exit status 1 when there is any notice. */
  strict?: boolean | undefined
  /** Exit status 1 when there is a notice of this level or a higher one. */
  fail?: (typeof levels)[number] | undefined
  /** Tells notices of this rule alone, all of them. */
  rule?: string | undefined
  /** Tells what a rule means, and nothing else. */
  explain?: string | undefined
  /** Looks only at files that differ from this commit. */
  changed?: string | undefined
  /** Tells every place, and entries for the registries in full. */
  all?: boolean | undefined
}

const levels = ['error', 'warning', 'notice'] as const
/** Places of a rule that are told unless more are asked for. */
const somePlaces = 5
/** Names for the registries likewise. */
const someNames = 5

/** @throws Error in one sentence for a rule or commit that is not known */
export async function check({
  format = 'text',
  strict,
  fail,
  rule,
  explain: asked,
  changed,
  all,
}: CheckOptions): Promise<void> {
  if (rule !== undefined) ruleNamed(rule)
  if (asked !== undefined) {
    const name = ruleNamed(asked)
    return console.log(explain(name, noticeRules[name], readExample(name)))
  }

  refuseUnread((await currentSource()).source, settings.archive)
  const loaded = await currentArchive()
  const { archive, source } = loaded
  const only = changed === undefined ? undefined : changedFiles(changed)
  const secrets = await secretsOf(loaded, only)
  const told = new Set(archive.notices.map(placeOf))
  const more = secrets.flatMap(({ source: path, rule: name, line, column, detail }) =>
    told.has(`${path}:${line}:${column}`) ? [] : [noticeOf(name, path, line, detail, column)],
  )
  const notices = [...archive.notices, ...more].filter(
    (notice) => (only?.has(notice.source) ?? true) && (rule === undefined || notice.rule === rule),
  )
  const files = source.files.filter(({ path }) => isMarkdown(path) && (only?.has(path) ?? true)).length
  const report: Report = { notices, files, explained: addressOf, within: placeInWorkspace() }
  if (format === 'text') {
    console.log(text(report, { places: all || rule !== undefined ? Number.POSITIVE_INFINITY : somePlaces }))
    const entries = proposals(secrets, notices)
    if (entries.length)
      console.log(
        `\nTo take these out, once each line has been looked at (in ${settings.content}/redactions.yml):\n${entries.map((line) => `  ${line}`).join('\n')}`,
      )
    if (rule === undefined && !only) console.log(lacking(loaded, all ?? false))
  } else console.log({ github, json }[format](report))
  const grave = notices.filter(
    ({ level }) => strict || (fail !== undefined && levels.indexOf(level) <= levels.indexOf(fail)),
  )
  if (grave.length) process.exitCode = 1
}

function ruleNamed(name: string): (typeof noticeNames)[number] {
  const found = noticeNames.find((one) => one === name)
  if (found === undefined)
    throw new Error(
      `There is no rule "${name}": write ${noticeNames.slice(0, -1).join(', ')} or ${noticeNames.at(-1)}.`,
    )
  return found
}

/** Without a site of its own, the command that tells the same. */
const addressOf = (rule: string): string =>
  process.env['MINUTES_SITE'] ? routes.absolute(routes.about('notices', rule)) : `npm run check -- --explain ${rule}`

/** GitHub names files from the root of what was checked out. */
function placeInWorkspace(): string {
  const workspace = process.env['GITHUB_WORKSPACE']
  const path = workspace ? relative(workspace, resolve(settings.archive)).replaceAll(sep, '/') : ''
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path}/`
}

/** Paths that git says differ from the commit, those not yet committed among them. @throws Error when git does not know it */
function changedFiles(commit: string): Set<string> {
  const git = (...args: string[]): string[] =>
    execFileSync('git', ['-C', settings.archive, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      .split('\0')
      .filter(Boolean)
  try {
    if (commit.startsWith('-')) throw new Error('no commit')
    return new Set([
      ...git('diff', '--name-only', '--relative', '-z', commit, '--', '.'),
      ...git('ls-files', '--others', '--exclude-standard', '-z'),
    ])
  } catch {
    throw new Error(
      `What changed since "${commit}" is not known: the archive must be a work tree of git that has this commit (fetch it, or check out more of the history).`,
    )
  }
}

interface Secret extends PersonalFinding {
  source: string
}

const placeOf = ({ source, line, column }: { source: string; line: number; column: number }): string =>
  `${source}:${line}:${column}`

/** What is for few in all files that are shown, redactions left out. @param only paths to look at */
async function secretsOf(
  { archive, source, readings }: Loaded,
  only: ReadonlySet<string> | undefined,
): Promise<Secret[]> {
  const decoder = new TextDecoder()
  const found: Secret[] = []
  for (const file of source.files) {
    if (!archive.bySource.has(file.path) || only?.has(file.path) === false) continue
    const text = readings.options.vocabulary.redact(decoder.decode(file.read()), file.path)
    for (const secret of await secretsIn(text)) found.push({ ...secret, source: file.path })
  }
  return found
}

/** Entries for the list of redactions, ready to be pasted: only here does a secret stand once more, and never in an output. */
function proposals(secrets: readonly Secret[], notices: readonly Notice[]): string[] {
  const told = new Set(notices.filter(({ level }) => level === 'error').map(placeOf))
  const entries = new Map<string, string>()
  for (const { source, secret, detail, line, column } of secrets) {
    const key = `${source}\n${secret}`
    if (!told.has(placeOf({ source, line, column })) || entries.has(key)) continue
    entries.set(
      key,
      `- { text: ${JSON.stringify(secret.replace(/\s+/g, ' '))}, reason: ${JSON.stringify(`${detail} in line ${line}`)}, only: ${JSON.stringify(source)} }`,
    )
  }
  return [...entries.values()]
}

function lacking({ archive }: Loaded, all: boolean): string {
  const missing = suggestions(archive)
  if (missing.length === 0) return ''
  const told = all ? missing : missing.slice(0, someNames)
  return [
    `\nThe registries could know ${count(missing.length, 'more name')} (in ${settings.content}):`,
    ...told.flatMap(({ file, entry, meetings, place }) => [
      `  ${file}  (${count(meetings, 'meeting')}, last ${place})`,
      ...(all ? [entry.trimEnd().replace(/^/gm, '      ')] : []),
    ]),
    ...(told.length < missing.length ? [`  … all of them, ready to be pasted: --all`] : []),
  ].join('\n')
}
