/** What people export from HedgeDoc: a zip of notes (with or without uploads), a folder, or one note with its uploads beside it. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'
import { isMarkdown, listFolder } from '../source/folder.ts'
import type { Pad } from '../writing/pads.ts'

/** The notes of an export, and what else is in it. */
export interface PadExport {
  /** Sorted by path in the export. */
  pads: Pad[]
  /** Everything that is no note, by file name; undefined where two files of different content have it. */
  uploads: Map<string, (() => Uint8Array) | undefined>
}

/** Of a zip, in files and bytes: more than a community's pads, less than what would fill a memory. */
const limits = { files: 20_000, file: 100_000_000, all: 1_500_000_000 }

/**
 * Of a folder or zip, dot files and `__MACOSX` are left out.
 *
 * @param path of the zip, folder or note; a zip is known by its first two bytes, whatever it is called
 * @throws Error in one sentence, when it is none of these, cannot be read, or is a zip of more than 20,000 files, 1.5 GB, or 100 MB in one file
 */
export async function openPadExport(path: string): Promise<PadExport> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Error(`There is no file or folder ${path}.`)
  if (found.isDirectory()) return sorted(filesBelow(path))
  if (isMarkdown(path)) return sorted([onDisk(basename(path), path), ...besides(path)])
  if (readFileSync(path).subarray(0, 2).toString('latin1') === 'PK') return sorted(await unzipped(path))
  throw new Error(
    `${path} is neither a zip file nor a Markdown file (*.md) nor a folder: export the pad as Markdown, or all your pads as a zip.`,
  )
}

interface File {
  path: string
  read: () => Uint8Array
}
const onDisk = (path: string, place: string): File => ({ path, read: () => readFileSync(place) })

function sorted(files: File[]): PadExport {
  const pads: Pad[] = []
  const uploads: PadExport['uploads'] = new Map()
  const decoder = new TextDecoder()
  for (const { path, read } of files) {
    if (isMarkdown(path)) {
      pads.push({ path, text: decoder.decode(read()) })
      continue
    }
    const name = path.split('/').at(-1)!
    const other = uploads.get(name)
    uploads.set(name, uploads.has(name) && !(other && Buffer.compare(other(), read()) === 0) ? undefined : read)
  }
  return { pads: pads.sort((a, b) => (a.path < b.path ? -1 : 1)), uploads }
}

const belongs = (path: string): boolean => !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

const filesBelow = (folder: string): File[] =>
  listFolder(folder)
    .paths.filter((path) => belongs(path) && lstatSync(join(folder, path)).isFile())
    .map((path) => onDisk(path, join(folder, path)))

/** Files beside a note, and those in a folder `uploads` there; no other notes. Read only if the note asks for them. */
const besides = (note: string): File[] =>
  [dirname(note), join(dirname(note), 'uploads')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => [folder, entry] as const))
    .filter(([, entry]) => entry.isFile() && !isMarkdown(entry.name))
    .map(([folder, { name }]) => onDisk(name, join(folder, name)))

async function unzipped(path: string): Promise<File[]> {
  const files: File[] = []
  let size = 0
  try {
    const zip = await openPromise(path, { lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !belongs(entry.fileName)) continue
      size += entry.uncompressedSize
      if (entry.uncompressedSize > limits.file || size > limits.all || files.length >= limits.files)
        throw new Error('it holds more than a community writes')
      const content = await buffer(await zip.openReadStreamPromise(entry))
      files.push({ path: entry.fileName, read: () => content })
    }
  } catch (error) {
    throw new Error(
      `${path} cannot be unpacked (${error instanceof Error ? error.message : error}): export it again, or unpack it yourself and give the folder.`,
    )
  }
  return files
}
