/**
 * The rules of notices. A rule's name is permanent; its part of the page about/notices says more, with an example that a
 * test holds true (src/check/examples/<rule>).
 */

/**
 * How much a notice matters:
 * - `error`: what is for few stands where everybody reads it
 * - `warning`: something is lost, or shown otherwise than it was meant
 * - `notice`: good to know; often nothing is to be done
 */
export type NoticeLevel = 'error' | 'warning' | 'notice'

export interface NoticeRule {
  level: NoticeLevel
  /** What the rule is about, for headings. */
  title: string
  /** @param detail of the case */
  message: (detail: string) => string
  /** Why it matters. */
  why: string
  /** What to write instead. */
  hint: string
}

/** In the order in which they are told. */
export const noticeRules = {
  secret: {
    level: 'error',
    title: 'Passwords, keys and tokens',
    message: (detail) => `This looks like ${detail}.`,
    why: 'Whoever reads the minutes can use it. The history of the repository keeps it even when the line is mended.',
    hint: 'Make it invalid first. Then take it out, or add it to content/redactions.yml.',
  },
  'room-with-key': {
    level: 'error',
    title: 'Links that open a room',
    message: (detail) => `A link lets anybody who has it into ${detail}.`,
    why: 'A link with its key is an invitation to everybody who finds the minutes, for as long as the room exists.',
    hint: 'Give the room another key, and write where one gets the link instead; or add it to content/redactions.yml.',
  },
  'open-share': {
    level: 'error',
    title: 'Links that open a share',
    message: (detail) => `Anybody with this link can open ${detail}.`,
    why: 'What is shared is as public as the minutes. That may be meant; of a kubeconfig or a list of names it is not.',
    hint: 'Look at what is behind it. End the share if it is not for everybody, and add the link to content/redactions.yml.',
  },
  'personal-data': {
    level: 'error',
    title: 'Personal data',
    message: (detail) => `This looks like ${detail}.`,
    why: 'Minutes are found by everybody, and for a long time.',
    hint: 'Take it out, or add it to content/redactions.yml.',
  },
  'skipped-file': {
    level: 'warning',
    title: 'Files that were not taken',
    message: (why) => `This file was not read: ${why}.`,
    why: 'It is neither shown nor offered beside the minutes.',
    hint: 'Put a plain file that everybody may read into the folder; export slides and papers as PDF.',
  },
  unreadable: {
    level: 'warning',
    title: 'Text that no Markdown reader gets through',
    message: (detail) => `The file cannot be read as Markdown: ${detail}.`,
    why: 'The part is shown as plain text, without actions, decisions or links.',
    hint: 'Close what is open, and look for very long lines or deep nesting.',
  },
  encoding: {
    level: 'warning',
    title: 'Broken characters',
    message: () => 'The file is not valid UTF-8; broken characters are shown as �.',
    why: 'Names and words with such characters are found by nobody.',
    hint: 'Save it as UTF-8.',
  },
  'front-matter': {
    level: 'warning',
    title: 'Front matter that is no YAML',
    message: (detail) => `The front matter is not valid YAML (${detail}).`,
    why: 'Its title and tags are not known, and it is shown as text.',
    hint: 'Mend it, or take it out. A value with a colon needs quotes.',
  },
  'same-address': {
    level: 'warning',
    title: 'Two files with one address',
    message: (detail) => `Another file has the address of this one: ${detail}.`,
    why: 'This one gets a number at the end of its address.',
    hint: 'Give one of the files a suffix, e.g. 20240701-workshop.md.',
  },
  'wrong-date': {
    level: 'warning',
    title: 'Heading and file name give different days',
    message: (detail) => `The heading says ${detail}; the date of the path counts.`,
    why: 'Mostly the heading is that of the pad of last time. If the file name is wrong, the meeting stands at a wrong place of every list.',
    hint: 'Correct the heading, or the file name if that is wrong.',
  },
  'several-meetings': {
    level: 'warning',
    title: 'Several meetings in one file',
    message: (lines) =>
      `Several meetings stand in one file (lines ${lines}): their actions and decisions count nowhere.`,
    why: 'The file is one page of its series. None of its meetings is in a list, nor what was taken on and decided there.',
    hint: 'Give each meeting a file of its own, <YYYY-MM-DD>.md.',
  },
  'action-without-owner': {
    level: 'warning',
    title: 'Actions without an owner',
    message: (detail) => `“${detail}” names no @handle, so it is on no person’s page.`,
    why: 'Nobody finds it in a list of what they took on.',
    hint: 'Write “AI @handle: …”.',
  },
  'no-participants': {
    level: 'warning',
    title: 'No list of participants',
    message: (what) => `${what}.`,
    why: 'The meeting counts for nobody’s attendance, and nobody sees whom to ask.',
    hint: 'Add a heading “Participants” with one @handle per bullet. A series that never has a list says `participants: false` in content/series.',
  },
  'unknown-handle': {
    level: 'warning',
    title: 'Handles that the registry does not know',
    message: (detail) => `@${detail} is in no people registry.`,
    why: 'A misspelt handle makes a second person of somebody.',
    hint: 'Add content/people/<handle>.yml, or add the spelling to the person it means.',
  },
  'image-not-archived': {
    level: 'warning',
    title: 'Images that are not in the archive',
    message: (detail) => `No copy of the image ${detail} is in the archive.`,
    why: 'The page shows a link instead; when the pad’s server goes, the image is lost.',
    hint: 'Put the file beside the minutes under the same name.',
  },
  'dead-link': {
    level: 'warning',
    title: 'Links that lead nowhere',
    message: (detail) => `The link to ${detail} leads nowhere.`,
    why: 'The words are shown without a link.',
    hint: 'Correct the path or the address; moved files are found under their old names if git knows them.',
  },
  correction: {
    level: 'warning',
    title: 'Corrections that fit nothing',
    message: (id) => `${id} is in no minutes of the archive, so this entry does nothing.`,
    why: 'What it corrected is shown as the reader understands it.',
    hint: 'Take the id from the page of the action or decision, or remove the entry; an id changes when the words of the line do.',
  },
  'left-out-html': {
    level: 'warning',
    title: 'HTML that is not shown',
    message: (tag) =>
      `<${tag}> is not shown: no script of minutes is run, and no other page or program is put into one.`,
    why: 'What it would show or do stands in the source of the file alone.',
    hint: 'Write in words what it shows, or link to it.',
  },
  'list-in-code': {
    level: 'notice',
    title: 'Lists indented so deep that they are code',
    message: () => 'Four blanks before a list make it a block of code; it was read as the list that is meant.',
    why: 'GitHub and other readers show a grey box.',
    hint: 'Take the blanks away, or put a blank line and a bullet above.',
  },
  'reserved-series': {
    level: 'notice',
    title: 'Folders with a name that the site needs',
    message: (detail) => `The site needs the address /${detail}/ itself; the series lives at /series-${detail}/.`,
    why: 'Addresses of the series are longer than its name.',
    hint: 'Rename the folder for a shorter address.',
  },
  'odd-name': {
    level: 'notice',
    title: 'File names of another form',
    message: (detail) => `The name “${detail}” is not <YYYYMMDD>[-suffix].md or <YYYY-MM-DD>[-suffix].md.`,
    why: 'It is understood all the same; other tools of the archive may not.',
    hint: 'Rename the file; the old address stays alive.',
  },
  'no-date': {
    level: 'notice',
    title: 'Pages without a day',
    message: () => 'The name of the file gives no day, so this is shown as a page of its series.',
    why: 'It stands in no list of meetings, and its actions in no list of actions.',
    hint: 'Name the file <YYYYMMDD>.md if it is a meeting.',
  },
  copy: {
    level: 'notice',
    title: 'Copies of another meeting',
    message: (detail) => `The text is that of ${detail}; its actions and decisions count there only.`,
    why: 'A pad that was filed twice would make everything happen twice.',
    hint: 'Nothing to do, if the meeting was a repetition. Otherwise put the right text here.',
  },
  empty: {
    level: 'notice',
    title: 'Nothing but headings',
    message: () => 'Nothing but headings: the meeting is shown as having no minutes.',
    why: 'Nobody can tell whether it took place.',
    hint: 'Write “Meeting canceled” if it did not take place.',
  },
  'no-meeting': {
    level: 'notice',
    title: 'Files that are no minutes',
    message: (why) => `This file is no meeting: ${why}.`,
    why: 'It has no page.',
    hint: 'Nothing to do, if that is meant. A meeting is named <YYYYMMDD>.md in the folder of its series.',
  },
} satisfies Record<string, NoticeRule>

export type NoticeRuleName = keyof typeof noticeRules

/** All rules, the weightiest first. */
export const noticeNames = Object.keys(noticeRules) as NoticeRuleName[]

/** What is said of one case. @param line and column 1-based */
export function noticeOf(rule: NoticeRuleName, source: string, line: number, detail = '', column = 1) {
  const { level, message, hint } = noticeRules[rule]
  return { source, line, column, rule, level, message: message(detail), hint }
}
