/** A folder of minutes as an enemy would hand it in: every vector, odd names, links out of it, what is no file. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { hostilePaths } from './makers.ts'
import { vectors } from './vectors.ts'

export interface HostileArchive {
  folder: string
  /** A file outside that must show nowhere, and what it holds. */
  secret: string
  /** Paths of all Markdown that was written, as the archive sees them. */
  minutes: string[]
  /** Paths of what is no file to be read. */
  unfit: string[]
  /** Minutes of vectors. */
  attacks: string[]
}

/** Vectors of one file. */
const portion = 20

/** @param place an empty folder; the archive lies in `archive` below it */
export function writeHostileArchive(place: string): HostileArchive {
  const folder = join(place, 'archive')
  const minutes = new Set<string>()
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    if (/\.(?:md|markdown)$/i.test(path)) minutes.add(relative(folder, file))
  }

  const attacks: string[] = []
  for (let at = 0; at < vectors.length; at += portion) {
    const path = `attacks/2024${String(1 + Math.floor(at / portion / 28)).padStart(2, '0')}${String(1 + (Math.floor(at / portion) % 28)).padStart(2, '0')}.md`
    const sections = vectors.slice(at, at + portion).map((vector, index) => `### Vector ${at + index}\n\n${vector}\n`)
    write(
      path,
      `# Attacks\n\n## Participants\n\n- @ada\n- @bert"onclick=alert(1)\n\n## Agenda\n\n${sections.join('\n')}`,
    )
    attacks.push(path)
  }
  write(
    'attacks/20240301.md',
    '---\ntitle: <script>alert(1)</script>\ntags: ["<img src=x onerror=alert(1)>"]\n---\n# <script>alert(1)</script> 2024-03-01\n\n## "><script>alert(1)</script> @ada\n\n- AI @ada: "><img src=x onerror=alert(1)> </script><script>alert(1)</script>\n- Decision: <script>alert(1)</script> ]]> --> <!--\n\n![drawing](drawing.svg) ![fetching](fetching.svg) ![far](https://evil.test/far.svg)\n',
  )
  write(
    'attacks/drawing.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" onload="document.title=\'run\'"><script>document.title = "run"; fetch("https://evil.test/")</script><rect width="100" height="100"/><image href="https://evil.test/x.png"/></svg>',
  )
  write(
    'attacks/fetching.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><style>@import "https://evil.test/x.css"; rect { fill: url(https://evil.test/x.svg#a) }</style><rect width="100" height="100"/><image href="https://evil.test/x.png"/></svg>',
  )
  write('attacks/page.html', '<script>document.title = "run"</script><h1>Page</h1>')
  write(
    'calm/20240101.md',
    '# Calm 2024-01-01\n\n## Participants\n\n- @ada\n\n## Agenda\n\n### Lamps\n\n- AI @ada: mend the lamp\n',
  )

  for (const path of hostilePaths) {
    const parts = path.split('/')
    // What a disk or an archive cannot hold; the reader has it as text.
    if (
      !parts.at(-1) ||
      !/\.(?:md|markdown)$/i.test(path) ||
      parts.some(
        (part) =>
          part === '' ||
          part === '.' ||
          part === '..' ||
          part.startsWith('.') ||
          part.includes('\0') ||
          Buffer.byteLength(part) > 255,
      ) ||
      path.length > 1000
    )
      continue
    write(path, `# ${JSON.stringify(path)}\n\n## Agenda\n\n### One\n\n- AI @ada: mend it\n`)
  }

  const secret = join(place, 'secret.md')
  writeFileSync(secret, '# zebrafish-outside\n')
  mkdirSync(join(folder, 'odd'), { recursive: true })
  symlinkSync('../../secret.md', join(folder, 'odd/20240101.md'))
  symlinkSync('../..', join(folder, 'odd/up'))
  symlinkSync('nowhere.md', join(folder, 'odd/20240102.md'))
  execFileSync('mkfifo', [join(folder, 'odd/20240103.md')])
  writeFileSync(join(folder, 'odd/20240104.md'), '')
  truncateSync(join(folder, 'odd/20240104.md'), 30_000_000)
  writeFileSync(Buffer.from(`${folder}/odd/20240105-\xff.md`, 'latin1'), 'zebrafish-latin')
  return {
    folder,
    secret,
    minutes: [...minutes].sort(),
    unfit: [
      'attacks/drawing.svg',
      'attacks/page.html',
      'odd/20240101.md',
      'odd/up',
      'odd/20240102.md',
      'odd/20240103.md',
      'odd/20240104.md',
      'odd/20240105-\uFFFD.md',
    ].sort(),
    attacks,
  }
}
