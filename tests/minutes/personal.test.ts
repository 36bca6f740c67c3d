/** All names, numbers and keys here are invented. */
import { describe, expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { personalIn } from '../../src/minutes/personal.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { corpusAbsent, corpusFiles, corpusPath } from '../corpus.ts'
import { someRegistries } from '../someRegistries.ts'

const details = (text: string): string[] => personalIn(text).map(({ rule, detail }) => `${rule}: ${detail}`)

const findings: [text: string, found: string][] = [
  ['- Dial-In: +49-30-901820-123', 'personal-data: a phone number'],
  ['call me at +1 (202) 555-0143', 'personal-data: a phone number'],
  ['Telefon: 030 / 901820', 'personal-data: a phone number'],
  ['0049 30 901820 44', 'personal-data: a phone number'],
  ['https://us02web.zoom.us/j/81234567890?pwd=QWxhZGRpbjpPcGVu', 'room-with-key: a meeting'],
  ['[join](https://zoom.example.org/j/81234567890?pwd=QWxhZGRpbjpPcGVu09)', 'room-with-key: a meeting'],
  [
    '[join](https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9vYmFyYmF6%40thread.v2/0)',
    'room-with-key: a meeting',
  ],
  ['https://meet.example.org/Room?jwt=eyJhbGciOi', 'room-with-key: a meeting'],
  ['Meeting ID 812 3456 7890, Passcode: 483920', 'room-with-key: a meeting, with its code'],
  ['room PIN: 4711', 'room-with-key: a meeting, with its code'],
  ['[board](https://draw.example.org/#room=b7d0c1,Zm9vYmFyYmF6cXV4cXV1eA)', 'room-with-key: a drawing, with its key'],
  ['https://board.example.org/app/board/uX1/?share_link_id=123456789012', 'room-with-key: a board'],
  ['https://meet.example.org/Room#e2ee_key=k3yK3y', 'room-with-key: a room, with its key'],
  [
    'https://bbb.example.org/bigbluebutton/api/join?meetingID=a&password=b&checksum=0a1b2c3d4e5f',
    'room-with-key: a meeting',
  ],
  ['https://files.example.org/index.php/s/Ab3dEf6hIj9kLmN', 'open-share: a share'],
  ['https://www.dropbox.com/scl/fi/a1/x.pdf?rlkey=ab12cd34ef&dl=0', 'open-share: a share'],
  ['https://cryptpad.example.org/pad/#/2/pad/edit/Zm9vYmFyYmF6cXV4cXV1eA/', 'open-share: a pad that its link decrypts'],
  [
    'https://paste.example.org/?0123456789abcdef#7Zm9vYmFyYmF6cXV4cXV1eFoWzQ1R7xYpQ',
    'open-share: a paste that its link decrypts',
  ],
  ['<https://cloud.example.org/nextcloud/s/Ab3dEf6hIj9kLmN>', 'open-share: a share'],
  ['https://blob.example.org/x?sv=1&sig=Ab3dEf6hIj9kLmNop', 'secret: an address with a signature or token'],
  ['git clone https://ada:Aegh5ie@git.example.org/x', 'secret: a user and a password in an address'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----', 'secret: a private key'],
  [`use ghp_${'a1'.repeat(18)}`, 'secret: an access token'],
  ['password: Aegh5ie', 'secret: a password or key'],
  ['      application_credential_secret: "k2JdOuq-9wLr_Zz0"', 'secret: a password or key'],
  ['OS_PASSWORD=geheim!', 'secret: a password or key'],
  ['user: ada, password Aegh5ieY', 'secret: a user with a password'],
  ['- [IdP](https://idp.example.org/) : admin@test.example.org /  Ohn5eiPhaem', 'secret: a user with a password'],
]

const silent = [
  'Root password: we discussed whether to set it',
  'password: needs work',
  'the password of the root user',
  'username/password auth',
  'managed-secret: cloud-config',
  'password: <your password>',
  'secret: $SECRET',
  'password: changeme',
  'application-credential-secret=',
  'Lifecycle of these tokens: 2 weeks',
  'at 15:05 via https://conf.example.org:8443/Room',
  'https://cloud.example.org/nextcloud/apps/forms/s/Ab3dEf6hIj9kLmNoPqRsTuVw',
  'https://example.org/s/abcdefghijklmno',
  'https://example.org/docs/s/introduction123',
  'version 2024.1.0-20240701',
  'R7 +49 commits',
  'issue #004930901820',
  'https://example.org/+49-30-901820-123',
  'mail ada@example.org / bert@example.org',
  '2024-07-01 10:05-11:00',
  '+++ 2024 07 01 +++',
  'pin: SCS',
  'the PIN is asked for',
  'SSH key: ssh-ed25519 AAAAC3Nz',
  '00:15 - 00:30',
  'secret: see the vault',
]

describe('found', () => {
  test.each(findings)('%s', (text, found) => expect(details(text)).toContain(found))
})

describe('not found', () => {
  test.each(silent)('%s', (text) => expect(details(text)).toEqual([]))
})

test('every secret of a line is found, each once', () => {
  const [one, other] = ['https://cloud.example.org/s/Ab3dEf6hIj9kLmN', 'https://cloud.example.org/s/Xb3dEf6hIj9kLmN']
  expect(personalIn(`[a](${one}), [b](${other}) and [c](${one})`).map(({ secret }) => secret)).toEqual([one, other])
  expect(details('https://ada:Aegh5ie@git.example.org/x password: Aegh5ie')).toEqual([
    'secret: a user and a password in an address',
  ])
})

test('a finding has its place and keeps the secret', () => {
  const text = '# Agenda\n\n- a\n- password: Aegh5ie\n'
  expect(personalIn(text)).toEqual([
    { rule: 'secret', detail: 'a password or key', line: 4, column: 3, secret: 'Aegh5ie' },
  ])
  const { notices } = parseMeeting(text, 'iaas/20240101.md', {
    vocabulary: compileVocabulary(someRegistries()),
    pads: '',
  })
  const notice = notices.find(({ rule }) => rule === 'secret')!
  expect(notice).toMatchObject({ line: 4, column: 3, source: 'iaas/20240101.md' })
  expect(JSON.stringify(notice)).not.toContain('Aegh5ie')
})

test.runIf(corpusPath)(
  `the real archive has few, the known ones among them${corpusPath ? '' : ` (${corpusAbsent})`}`,
  async () => {
    const found = (await corpusFiles()).flatMap(({ path, text }) =>
      personalIn(text).map(({ line, detail }) => ({ path, line, detail })),
    )
    const of = (ending: string, detail: RegExp) =>
      found.filter((one) => one.path.endsWith(ending) && detail.test(one.detail))
    expect(of('gx-hackathon-6/minutes.md', /password|key/).length).toBeGreaterThan(0)
    expect(of('arnsberg/minutes.md', /password/)).toHaveLength(1)
    expect(of('arnsberg/iam-notes.md', /password/)).toHaveLength(1)
    expect(of('product-board/20221114.md', /phone/)).toHaveLength(1)
    expect(of('product-board/20230619.md', /drawing/)).toHaveLength(1)
    expect(of('sig-monitoring-audit-log-wg/20230127.md', /drawing/)).toHaveLength(1)
    // 776 files.
    expect(found.length).toBeLessThan(25)
  },
)
