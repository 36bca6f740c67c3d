import { expect, test } from 'vitest'
import { blankMail, withoutMail } from '../../src/minutes/mail.ts'

test.each([
  ['mail ada@example.org, bert+b@mail.example.org.', 'mail ada [at] example.org, bert+b [at] mail.example.org.'],
  ['<ada.north@uni-köln.example>', '<ada.north [at] uni-köln.example>'],
  [String.raw`{"text":"a\nada@example.org"}`, String.raw`{"text":"a\nada [at] example.org"}`],
  ['[ada](mailto:ada@example.org?subject=x)', '[ada](mailto:ada [at] example.org?subject=x)'],
  [
    'https://lists.example.org/list/dev@lists.example.org/thread/ and dev@lists.example.org',
    'https://lists.example.org/list/dev%40lists.example.org/thread/ and dev [at] lists.example.org',
  ],
  ...[
    'git clone git@git.example.org:a/b',
    '@ada and @bert.b',
    'astro@7.3.4',
    'actions/checkout@v4.1',
    '@ada:matrix.org',
    'Hackathon @ Gonicus.',
    'https://example.org/@ada/x.y',
    'a@b',
  ].map((text) => [text, text]),
])('%s', (text, shown) => {
  expect(withoutMail(text)).toBe(shown)
  expect(blankMail(text)).toHaveLength(text.length)
})

test.each(['a'.repeat(300_000), '@'.repeat(300_000), `a@${'b.'.repeat(150_000)}`, 'a@b.'.repeat(75_000)])(
  'no text without an end holds it up: %.9s…',
  (text) => expect(withoutMail(text)).toBe(text),
)
