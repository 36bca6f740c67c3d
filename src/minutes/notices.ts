/**
 * The rules of notices. A rule's name is permanent; its page (about/notices) says more.
 * `message` gets the detail of the case, `hint` says what to write instead.
 */
export interface NoticeRule { message: (detail: string) => string; hint: string }

export const noticeRules = {
  'no-meeting': { message: (why) => `This file is no meeting: ${why}.`, hint: 'Nothing to do, if that is meant. A meeting is named <YYYYMMDD>.md in the folder of its series.' },
  'no-date': { message: () => 'Neither the path nor the text gives a date, so this is shown as a page of its series.', hint: 'Name the file <YYYYMMDD>.md if it is a meeting.' },
  'wrong-date': { message: (detail) => `The heading says ${detail}; the date of the path counts.`, hint: 'Correct the heading, or the file name if that is wrong.' },
  'odd-name': { message: (detail) => `The name “${detail}” is not <YYYYMMDD>[-suffix].md.`, hint: 'Rename the file; the old address stays alive.' },
  'same-address': { message: (detail) => `Another file has the address of this one: ${detail}.`, hint: 'Give one of the files a suffix, e.g. 20240701-workshop.md.' },
  'front-matter': { message: (detail) => `The front matter is not valid YAML (${detail}).`, hint: 'Mend it, or take it out; it is shown as text until then.' },
  'unreadable': { message: (detail) => `The file cannot be read as Markdown: ${detail}.`, hint: 'It is shown as plain text. Look for very long lines or deep nesting.' },
  'encoding': { message: () => 'The file is not valid UTF-8; broken characters are shown as �.', hint: 'Save it as UTF-8.' },
  'list-in-code': { message: () => 'Four blanks before a list make it a block of code; it was read as the list that is meant.', hint: 'Take the blanks away, or put a blank line and a bullet above.' },
  'no-participants': { message: () => 'No list of participants found.', hint: 'Add a heading “Participants” with one @handle per bullet.' },
  'unknown-handle': { message: (detail) => `@${detail} is in no people registry.`, hint: 'Add content/people/<handle>.yml, or add the spelling to the person it means.' },
  'action-without-owner': { message: (detail) => `“${detail}” names no @handle, so it is on no person’s page.`, hint: 'Write “AI @handle: …”.' },
  'image-not-archived': { message: (detail) => `No copy of the image ${detail} is in the archive.`, hint: 'Put the file beside the minutes under the same name.' },
  'dead-link': { message: (detail) => `The link to ${detail} leads to no file of the archive.`, hint: 'Correct the path; moved files are found under their old names if git knows them.' },
  'copy': { message: (detail) => `The text is that of ${detail}; its actions and decisions count there only.`, hint: 'Nothing to do, if the meeting was a repetition. Otherwise put the right text here.' },
  'reserved-series': { message: (detail) => `The site needs the address /${detail}/ itself; the series lives at /series-${detail}/.`, hint: 'Rename the folder for a shorter address.' },
  'room-with-key': { message: (detail) => `A link lets anybody who has it into ${detail}.`, hint: 'Replace the link, or add the key to content/redactions.yml.' },
  'skipped-file': { message: (why) => `This file was not read: ${why}.`, hint: 'Put a plain file that everybody may read into the folder.' },
  'personal-data': { message: (detail) => `This looks like ${detail}.`, hint: 'Take it out, or add it to content/redactions.yml.' },
  'correction': { message: (id) => `${id} is in no minutes of the archive, so this entry does nothing.`, hint: 'Take the id from the page of the action or decision, or remove the entry; an id changes when the words of the line do.' },
  'empty': { message: () => 'Nothing but headings: the meeting is shown as having no minutes.', hint: 'Write “Meeting canceled” if it did not take place.' },
} satisfies Record<string, NoticeRule>

export type NoticeRuleName = keyof typeof noticeRules
