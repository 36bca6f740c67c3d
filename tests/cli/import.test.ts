/** `npm run import` as it is called: where pads and their uploads go, what is told, and that nothing is overwritten. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-import-'))
  mkdirSync(join(folder, 'archive'))
  // The series and the name of the community are all that is needed here, and read in no time.
  cpSync('content/series', join(folder, 'content/series'), { recursive: true })
  cpSync('content/community.yml', join(folder, 'content/community.yml'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (files: Record<string, string>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'src/cli/minutes.ts',
      'import',
      ...args,
      '--archive',
      join(folder, 'archive'),
      '--content',
      join(folder, 'content'),
    ],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  )
  return { status, said: (stdout + stderr).replaceAll(folder, '') }
}
const archive = () =>
  readdirSync(join(folder, 'archive'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .sort()
const contentOf = (path: string) => readFileSync(join(folder, 'archive', path), 'utf8')

/** A zip as HedgeDoc writes it: packed entries whose sizes stand behind their content. */
function zip(files: Record<string, string>): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)]
    const packed = deflateRawSync(content)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const head = Buffer.from('504b030414000808080000000000000000000000000000000000000000000000'.slice(0, 60), 'hex')
    head.writeUInt16LE(path.length, 26)
    const mark = Buffer.from('504b0708', 'hex')
    const entry = Buffer.alloc(46)
    entry.write('504b0102140014000808080000000000', 'hex')
    sizes.copy(entry, 16)
    entry.writeUInt16LE(path.length, 28)
    entry.writeUInt32LE(at, 42)
    const whole = Buffer.concat([head, path, packed, mark, sizes])
    parts.push(whole)
    directory.push(entry, path)
    at += whole.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

const note =
  '# 2024-07-03\n\n## Participants\n\n- @ada\n- @ben\n\n## Agenda\n\n### Lamps\n\n- AI @ada: order the lamps\n\n![](https://input.scs.community/uploads/1f-lamp.png)\n'

describe('a note', () => {
  test('goes to the series whose pad it is, with its images under their names', () => {
    put({ 'in/2024-scs-team-iaas.md': note, 'in/uploads/1f-lamp.png': 'lamp', 'in/holiday.jpg': 'private' })
    expect(run('in/2024-scs-team-iaas.md')).toEqual({
      status: 0,
      said: `2024-scs-team-iaas.md → iaas/20240703.md
  2 participants, 1 subject, 1 action, 0 decisions
  with 1f-lamp.png

Filed 1 note. Look at them with "npm run check -- --archive /archive", then commit them.
`,
    })
    expect(archive()).toEqual(['iaas/1f-lamp.png', 'iaas/20240703.md'])
    expect(contentOf('iaas/20240703.md')).toBe(note)
    expect(contentOf('iaas/1f-lamp.png')).toBe('lamp')
  })

  test('goes where it is told, and missing images are named with their address', () => {
    put({ 'note.md': note })
    const { said } = run('note.md', '--series', 'iam', '--date', '2024-07-10-workshop')
    expect(said).toContain('note.md → iam/20240710-workshop.md\n')
    expect(said).toContain(
      '  1f-lamp.png is not in the export: save https://input.scs.community/uploads/1f-lamp.png beside the minutes, under this name\n',
    )
    expect(archive()).toEqual(['iam/20240710-workshop.md'])
  })

  test('never takes the place of another, and a second time nothing happens', () => {
    put({ 'a.md': note, 'b.md': note.replace('Lamps', 'Doors') })
    expect(run('a.md', '--series', 'iaas').status).toBe(0)
    expect(run('a.md', '--series', 'iaas')).toMatchObject({
      status: 1,
      said: expect.stringContaining('is there already, with this text'),
    })
    expect(run('b.md', '--series', 'iaas')).toMatchObject({
      status: 1,
      said: expect.stringContaining(
        'is there already with another text: left alone. A second meeting of that day gets a suffix: --date 2024-07-03-overflow',
      ),
    })
    expect(contentOf('iaas/20240703.md')).toBe(note)
  })
})

describe('a zip of all pads', () => {
  const export_ = {
    '2024-07-03.md': note,
    'SIG Documentation on 2024-07-08.md': '# SIG Documentation on 2024-07-08\n\n## Participants\n\n- @ada\n',
    'SCS Community Call.md':
      '---\ntitle: SCS Community Call\ntype: slide\n---\n\n# Sovereign Cloud Stack\n## Community Call 2024-07-04\n\n---\n\n# Team IaaS\n\n![](/uploads/2a-slide.png)\n',
    'Shopping.md': '# Shopping\n\n- bread\n',
    '__MACOSX/._Shopping.md': 'x',
    'uploads/2a-slide.png': 'slide',
    'uploads/other.png': 'other',
  }

  test('is filed as far as its headings tell, and the rest is named', () => {
    writeFileSync(join(folder, 'export.zip'), zip(export_))
    expect(run('export.zip')).toEqual({
      status: 0,
      said: `SCS Community Call.md → community-call/20240704.md
  0 participants, 1 subject, 0 actions, 0 decisions
  with 2a-slide.png
SIG Documentation on 2024-07-08.md → sig-documentation/20240708.md
  1 participant, 0 subjects, 0 actions, 0 decisions

Left alone, since neither its name nor its heading names a series; say which with --series:
  2024-07-03.md
  Shopping.md

Filed 2 notes, left 2 notes alone. Look at them with "npm run check -- --archive /archive", then commit them.
`,
    })
    expect(archive()).toEqual([
      'community-call/20240704.md',
      'community-call/2a-slide.png',
      'sig-documentation/20240708.md',
    ])
  })

  test('can be looked at first', () => {
    writeFileSync(join(folder, 'export.zip'), zip(export_))
    expect(run('export.zip', '--dry-run').said).toContain('Would file 2 notes, left 2 notes alone.\n')
    expect(archive()).toEqual([])
  })

  test.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, 90)],
    ['leading out of itself', () => zip({ '../../evil.md': note })],
    [
      'of another content than it says',
      (whole: Buffer) => {
        whole[60]! ^= 255
        return whole
      },
    ],
  ])('%s is refused in a sentence', (_, spoil) => {
    writeFileSync(join(folder, 'export.zip'), spoil(zip({ '2024-scs-team-iaas.md': note })))
    const { status, said } = run('export.zip')
    expect(said).toMatch(
      /^\/export\.zip cannot be unpacked \(.+\): export it again, or unpack it yourself and give the folder\.\n$/,
    )
    expect(status).toBe(1)
    expect(archive()).toEqual([])
  })
})

test('names of uploads cannot lead out of the folder of the series', () => {
  put({
    'in/2024-scs-team-iaas.md': note.replace('1f-lamp.png', 'x%2F..%2F..%2Fevil.png'),
    'in/x_.._.._evil.png': 'x',
    'evil.png': 'x',
  })
  run('in')
  expect(archive()).toEqual(['iaas/20240703.md', 'iaas/x_.._.._evil.png'])
})

test('what cannot be imported is told in a sentence', () => {
  put({ 'x.pdf': '%PDF', 'a.md': note })
  expect(run().said).toContain('Name what to import')
  expect(run('none.zip').said).toBe('There is no file or folder /none.zip.\n')
  expect(run('x.pdf').said).toContain('/x.pdf is neither a zip file nor a Markdown file')
  expect(run('a.md', '--series', 'nothing').said).toContain('There is no series "nothing". There are: ')
  expect(run('a.md', '--date', 'tomorrow').said).toContain('"tomorrow" is no day')
})
