/** Many meetings in one file, and files that only have days in their headings. */
import { expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

const vocabulary = compileVocabulary(someRegistries())
const told = (text: string): string[] =>
  parseMeeting(text, 'iaas/notes.md', { vocabulary, pads: '' }).notices.map(
    ({ rule, line, message }) => `${rule} ${line}: ${/lines ([\d, ]+)/.exec(message)?.[1] ?? ''}`,
  )

test.each([
  ['# Meeting notes\n\n## 2024-03-05\n\nx\n\n## 2024-02-20\n\ny\n', '3, 7'],
  ['# Notes since 2023-01-10\n\n## March 5, 2024\n\nx\n\n## Feb 20, 2024 (call)\n\ny\n', '3, 7'],
  ['# 2024-03-05\n\n## Lamps\n\nx\n\n# 2024-02-20\n\n## Lamps\n\ny\n\n# 2024-02-06\n', '1, 7, 13'],
])('%j', (text, lines) => expect(told(text)).toEqual([`several-meetings ${lines.split(',')[0]}: ${lines}`]))

test.each([
  '# Lamps\n\n## Begun 2024-03-05\n\nx\n',
  '# Changes\n\n## 1.2.0 (2024-03-05)\n\nx\n\n## 1.1.0 (2024-02-20)\n\ny\n',
  '# Lamps\n\n## Why the red lamp went out on 2024-03-05\n\nx\n\n## Why the green lamp went out on 2024-02-20\n\ny\n',
  '# Lamps\n\n## 2024-03-05\n\nx\n\n## More on 2024-03-05\n\ny\n',
])('%j', (text) => expect(told(text)).toEqual(['no-date 1: ']))
