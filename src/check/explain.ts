/** What a rule means, for the terminal; the page about/notices says the same. Pure. */
import type { NoticeRule } from '../minutes/notices.ts'

export interface ExampleFile {
  path: string
  text: string
}

/** A small archive that raises a rule once, and the same mended. */
export interface Example {
  /** What `npm run check` says of it: place and message. */
  said: string
  odd: ExampleFile[]
  mended: ExampleFile[]
}

/** Files that differ, and the one that is spoken of; what both hold needs no second look. */
export const changedFiles = ({ said, odd, mended }: Example): Pick<Example, 'odd' | 'mended'> => {
  const differs =
    (others: ExampleFile[]) =>
    ({ path, text }: ExampleFile) =>
      said.startsWith(`${path}:`) || !others.some((other) => other.path === path && other.text === text)
  return { odd: odd.filter(differs(mended)), mended: mended.filter(differs(odd)) }
}

/** @returns plain text: what a rule means, and an example before and after */
export function explain(name: string, { level, title, why, hint }: NoticeRule, example: Example): string {
  const { odd, mended } = changedFiles(example)
  const shown = (files: ExampleFile[]): string[] =>
    files.flatMap(({ path, text }) => [
      `  ${path}`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  | ${line}`.trimEnd()),
      '',
    ])
  return [
    `${name} (${level})`,
    `${title}. ${why}`,
    hint,
    '',
    'Example:',
    '',
    ...shown(odd),
    'says',
    `  ${example.said}`,
    '',
    'Mended:',
    '',
    ...shown(mended),
  ]
    .join('\n')
    .trimEnd()
}
