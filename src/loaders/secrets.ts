/**
 * Tokens and keys of services, found by secretlint's recommended rules: those of two dozen services, kept by people who do
 * nothing else. Our own rules for what people write (`minutes/personal.ts`) come first; these add what they miss. They are
 * too much for a browser and wait for each other, so that the reader has none of it: `npm run check` asks.
 */
import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { type PersonalFinding, personalIn } from '../minutes/personal.ts'

const preset = '@secretlint/secretlint-rule-preset-recommend'
const config = { rules: [{ id: preset, rule: creator, options: {} }] }

/** @param text as it will be shown: what is redacted is no secret any more @returns in the order of the file, lines and columns from 1 */
export async function secretsIn(text: string): Promise<PersonalFinding[]> {
  const own = personalIn(text)
  const { messages } = await lintSource({
    source: { filePath: 'minutes.md', content: text, contentType: 'text', ext: '.md' },
    options: { config, noPhysicFilePath: true, locale: 'en' },
  })
  const more = messages.map(
    ({ range, loc, ruleId }): PersonalFinding => ({
      rule: 'secret',
      detail: `a secret of the kind “${ruleId.replace(/^.*secretlint-rule-/, '').replaceAll('-', ' ')}”`,
      line: loc.start.line,
      column: loc.start.column + 1,
      secret: text.slice(...range),
    }),
  )
  const known = (found: PersonalFinding): boolean =>
    own.some(
      ({ line, secret }) => line === found.line && (secret.includes(found.secret) || found.secret.includes(secret)),
    )
  return [...own, ...more.filter((found) => !known(found))].sort((a, b) => a.line - b.line || a.column - b.column)
}
