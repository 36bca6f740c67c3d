/** Draws the cards of an archive as PNG; what was drawn before, by the same code, comes from a cache. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Archive } from '../archive/types.ts'
import { fileOf } from '../routes.ts'
import { settings } from '../site.ts'
import { type CardFace, cardsOf } from './cards.ts'
import { height, width } from './size.ts'

export interface Drawn {
  /** Cards drawn now. */
  drawn: number
  /** Cards that the cache had. */
  cached: number
}

const require = createRequire(import.meta.url)

/**
 * @param cacheDir keeps each card under the hash of what it shows and of the code that draws it
 * @param place takes each card: its path below the site's folder, and the file of the cache that holds it
 * @throws Error in one sentence when the renderer does not run on this machine
 */
export async function drawCards(
  archive: Archive,
  cacheDir: string,
  place: (path: string, file: string) => void,
  progress?: (text: string) => void,
): Promise<Drawn> {
  const result: Drawn = { drawn: 0, cached: 0 }
  if (!settings.cards) return result
  mkdirSync(cacheDir, { recursive: true })
  const code = hashOfCode()
  const cards = cardsOf(archive)
  let pen: Promise<Pen> | undefined
  const drawing = new Map<string, Promise<void>>()
  const draw = async ({ path, face }: { path: string; face: CardFace }) => {
    const stored = join(
      cacheDir,
      `${createHash('sha256').update(code).update(JSON.stringify(face)).digest('hex').slice(0, 32)}.png`,
    )
    if (drawing.has(stored) || !(await isWhole(stored))) {
      if (!drawing.has(stored)) {
        pen ??= takePen()
        drawing.set(
          stored,
          pen.then((paint) => paint(face)).then((png) => writeWhole(stored, png)),
        )
      }
      await drawing.get(stored)
      result.drawn++
      if (result.drawn % 200 === 0) progress?.(`cards: ${result.drawn} drawn, ${cards.length} in all`)
    } else {
      touch(stored)
      result.cached++
    }
    place(fileOf(path), stored)
  }
  // Drawing runs on threads of its own; two at a time leave the rest of the build its share.
  const waiting = cards.values()
  await Promise.all(
    [0, 1].map(async () => {
      for (const card of waiting) await draw(card)
    }),
  )
  forgetUnused(cacheDir)
  return result
}

type Pen = (face: CardFace) => Promise<Uint8Array>

async function takePen(): Promise<Pen> {
  try {
    const [{ Renderer }, { layoutOf }] = await Promise.all([import('@takumi-rs/core'), import('./layout.ts')])
    const renderer = new Renderer()
    for (const [subset, unicodeRange] of subsets) {
      const data = readFileSync(require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`))
      await renderer.registerFont({ name: 'Inter', data, unicodeRange })
    }
    return (face) => renderer.render(layoutOf(face), { width, height, format: 'png' })
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new Error(
      `The cards cannot be drawn on this machine: ${cause}. Run "npm ci" to install the renderer anew, or set MINUTES_CARDS=no to go without.`,
    )
  }
}

const subsets: [string, [number, number][]][] = [
  [
    'latin',
    [
      [0x00, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2bb, 0x2bc],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2191, 0x2191],
      [0x2193, 0x2193],
      [0x2212, 0x2212],
    ],
  ],
  [
    'latin-ext',
    [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x2ba],
      [0x2bd, 0x2c5],
      [0x2c7, 0x2cc],
      [0x2ce, 0x2d7],
      [0x2dd, 0x2ff],
      [0x1e00, 0x1e9f],
      [0x1ea0, 0x1eff],
    ],
  ],
]

/** Of all that decides how a card looks, beside what it says. */
function hashOfCode(): string {
  const hash = createHash('sha256')
  for (const name of ['draw.ts', 'layout.ts', 'size.ts']) hash.update(readFileSync(join(import.meta.dirname, name)))
  for (const name of ['@takumi-rs/core', '@fontsource-variable/inter']) hash.update(versionOf(name))
  return hash.digest('hex')
}

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules', name, 'package.json'), 'utf8')) as {
      version: string
    }
  ).version

/** A build that is killed leaves no half of a card. */
async function writeWhole(path: string, content: Uint8Array) {
  const fresh = `${path}.${process.pid}`
  await writeFile(fresh, content)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true })
  renameSync(fresh, path)
}

/** Whether a card of the cache is there, and as it was drawn: each part of a PNG says what its bytes add up to. */
async function isWhole(path: string): Promise<boolean> {
  const png = await readFile(path).catch(() => Buffer.alloc(0))
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return false
  for (let at = 8; at + 12 <= png.length; ) {
    const end = at + 8 + png.readUInt32BE(at)
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === png.length
    at = end + 4
  }
  return false
}

const day = 24 * 60 * 60 * 1000

/** The time of a card's file says when it was last used, to the day. */
function touch(path: string) {
  const now = new Date()
  if (now.getTime() - statSync(path).mtimeMs > day) utimesSync(path, now, now)
}

function forgetUnused(cacheDir: string) {
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name)
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > 60 * day)
      rmSync(path, { force: true })
  }
}
