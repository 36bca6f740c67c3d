/**
 * Short forms of issues and pull requests in running text, and which repository they mean.
 *
 * Grammar: `owner/repo#12`, `repo#12`, `repo/#12`, `repo/issues/#12`, `repo PR#12`, `issues/12`, `standards/12` where the registry calls that name unmistakable; `#12`, `PR #12`, `issue 12`.
 * The repository is, in this order: the one written; the word right before ("standards PR #12"); the one that an address with
 * the same number names in the section, else in the file; the one named before in the passage, or the only one; that of the bullet above; for
 * `issue#12` the registry's `issues`, unless addresses in the file name another one's; for "PR #12" the only one whose issues addresses
 * in the section name; for "(#12)" the only one that they lead to. Else it stays text.
 */
import type { RepositoriesEntry } from '../registries/schema.ts'
import type { ReferenceContext } from './references.ts'
import { repositoryOf } from './repositories.ts'

export interface Shorthand {
  /** `owner/name` */
  repository: string
  number: number
  pull: boolean
  /** Where it begins: with the repository, else with "PR" or "issue", else with the `#`. */
  start: number
  end: number
}

export interface ShorthandPlace {
  /** Repositories that addresses in the passage name, by their place. */
  named: { at: number; repository: string }[]
  /** Whether a link that names something covers these offsets. */
  covered: (start: number, end: number) => boolean
  context: ReferenceContext
}

const numbered =
  /(?<![\p{L}\p{N}#&])(?:([A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)?)?(\/?(?:\/?(?:issues?|pulls?|PRs?)\/)?|\s+(?:PR|issue|pull request)s?\s*))?#(\d{1,5})(?![\p{L}\p{N}])/giu
/** Words that say what it is and not where. */
const kinds = /^(?:issues?|prs?|pulls?|mrs?|bugs?|tickets?|epics?|storys?|stories)$/i
/** What leads to a number: "issue #12", "PR #12", "issues/#12". */
const leading = /(?<![\p{L}\p{N}])(issues?|PRs?|MRs?|pull requests?)\s*\/?$/iu
/** "issues/51", "owner/issues/51" and, where the registry lists it as unmistakable, "standards/51" need no `#`. */
const slashed = /(?<![\p{L}\p{N}_/#.-])((?:[\w-]+\/)?([\w-]+))\/([1-9]\d{1,4})(?![\p{L}\p{N}/-]|\.\p{L})/giu
/** "PR 392", "issue 507" */
const worded = /(?<![\p{L}\p{N}/#.-])(?:PR|MR|pull request|issue)s? (\d{2,5})(?![\p{L}\p{N}/-]|\.\d)/giu

/** @param plain the passage, code and URLs masked */
export function shorthandsIn(plain: string, { named: linked, covered, context }: ShorthandPlace): Shorthand[] {
  const { repositories, numbers, sectionNumbers, sectionRepository, sectionHome, severalForIssues, mostlyIssues } =
    context
  const linkedAs = (number: number) => sectionNumbers?.get(number) ?? numbers?.get(number)
  const named = [...linked]
  const found: Shorthand[] = []
  const add = (repository: string | undefined, number: number, pull: boolean, start: number, end: number) => {
    if (!repository || found.some((other) => start < other.end && other.start < end)) return
    named.push({ at: start, repository })
    found.push({ repository, number, pull, start, end })
  }
  for (const match of plain.includes('#') ? plain.matchAll(numbered) : []) {
    const [whole, words, between = '', digits] = match
    const [start, end, number] = [match.index, match.index + whole.length, Number(digits)]
    if (covered(start, end)) continue
    const pull = /\b(?:PR|pull)/i.test(whole)
    // "repo/issues/#12"; "issues/#12" is a repository, "SCS/issues/#12" that of an owner.
    const owned =
      words && repositories.aliases[words.toLowerCase()] ? words : words?.replace(/\/(?:issues?|pulls?|PRs?)$/i, '')
    const kind = !owned || kinds.test(owned)
    const written = owned && (!kind || /^issues$/i.test(owned)) ? repositoryOf(owned, repositories) : undefined
    // "issue #12" says nothing of the repository, "issues#12" and "issues/#12" do; "on PR#4" has a word before that is none.
    if (written && (!kind || /^issues\/?#/i.test(whole))) {
      add(written, number, pull, start, end)
      continue
    }
    if (owned && !kind && !/^\s/.test(between)) continue
    // "of issues#12": the word before is none of its own.
    if (/\sissues$/i.test(between)) {
      add(repositories.aliases['issues'], number, false, end - digits!.length - 'issues#'.length, end)
      continue
    }
    const before = named.filter((other) => other.at < start).at(-1)?.repository
    const wordBefore = shortNameBefore(plain, start, repositories)
    const all = new Set(named.map((other) => other.repository))
    if (number < 2 && !before && !wordBefore) continue
    const near = wordBefore ?? linkedAs(number) ?? before ?? (all.size === 1 ? [...all][0] : context.repository)
    const upTo = plain.slice(0, end - digits!.length - 1)
    const leader = leading.exec(upTo)
    const led = leader?.[1]
    // "issues#12" names the repository, "Issue #12" hardly does.
    const byKind =
      led && meansIssues(upTo) && !(severalForIssues && /\s$/.test(upTo)) ? repositories.aliases['issues'] : undefined
    // "we measure it again (#12)"
    const inBracket =
      number > 9 && /[(,]\s?$/.test(upTo.slice(-2)) && /^[),]/.test(plain.slice(end, end + 1)) ? sectionHome : undefined
    // "Lamps in every room #12" as a whole line, "* #12 lamps"
    const titled =
      mostlyIssues &&
      !led &&
      number > 9 &&
      !/\b(?:reviews?|merged?|rebase)\b/i.test(plain.slice(0, start)) &&
      (/^[\s.!]*$/.test(plain.slice(end)) || /^\W*$/.test(plain.slice(0, start)))
        ? repositories.aliases['issues']
        : undefined
    add(
      near ?? (led ? (sectionRepository ?? byKind) : (inBracket ?? titled)),
      number,
      pull || /^[PM]/i.test(led ?? ''),
      leader?.index ?? upTo.length,
      end,
    )
  }
  for (const match of plain.includes('/') ? plain.matchAll(slashed) : []) {
    if (!/^issues?$/i.test(match[2]!) && !repositories.unmistakable.includes(match[2]!.toLowerCase())) continue
    const [start, end, repository] = [match.index, match.index + match[0].length, repositoryOf(match[1]!, repositories)]
    // An owner that the registry does not know may be the rest of a broken address.
    if (!covered(start, end) && repository && Object.values(repositories.aliases).includes(repository))
      add(repository, Number(match[3]), false, start, end)
  }
  for (const match of plain.matchAll(worded)) {
    const [start, end, number] = [match.index, match.index + match[0].length, Number(match[1])]
    const pull = !/^issue/i.test(match[0])
    if (!covered(start, end)) add(linkedAs(number) ?? (pull ? sectionRepository : undefined), number, pull, start, end)
  }
  return found
}

/** Before the `#`: "issue#12", "issues #12", or "Issue #12" at the start of a line; "(issue #12)" may be of any repository. */
const meansIssues = (before: string): boolean =>
  /(?<![\p{L}\p{N}])(?:issues?\/?|issues\s+)$|^\W*issue\s+$/iu.test(before) || /\(Issue\s+$/u.test(before)

/** Signs before a number that may name its repository: looking through all of a line for each of its numbers takes the square of its length. */
const nearBefore = 200

/** "standards PR #12": the word right before is a repository. */
function shortNameBefore(plain: string, start: number, repositories: RepositoriesEntry): string | undefined {
  const before = plain.slice(Math.max(0, start - nearBefore), start)
  const match =
    /(?<![\w./-])([\w.-]+(?:\/[\w.-]+)?)[\s:]{1,3}(?:PRs?|issues?|bugs?|tickets?|pull requests?)?\s{0,3}$/i.exec(before)
  // What begins where the look begins may be the rest of a longer word.
  if (
    !match ||
    (match.index === 0 && start > nearBefore) ||
    /^(?:issues?|prs?|and|see|the|in|on|of|for)$/i.test(match[1]!)
  )
    return undefined
  const name = match[1]!.toLowerCase()
  // Common English words are repositories, too ("docs", "website"): those need the slash form.
  return /[-/]/.test(name) || repositories.unmistakable.includes(name) ? repositories.aliases[name] : undefined
}
