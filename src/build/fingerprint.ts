/** All that decides what a build writes, as digests. */
import { createHash, type Hash } from 'node:crypto'
import { resolve } from 'node:path'
import { addPath } from '../loaders/addPath.ts'
import { seriesOfRoot } from '../loaders/rootSeries.ts'
import { settings } from '../site.ts'
import type { Source } from '../source/types.ts'

/** What the site is made by, from the project's root; the second lockfile says what is installed. */
const code = [
  'src',
  'public',
  'content/examples',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]

/**
 * Of the code, settings and hand-written pages: all that the compiled pages are made of.
 *
 * @param root the project's folder
 * @throws what the disk said
 */
export function codeFingerprint(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`)
  // Which archive it is, where the site is written and what is trusted on the way are no part of a page's code.
  const { archive: _archive, out: _out, cache: _cache, clean: _clean, verbose: _verbose, ...told } = settings
  hash.update(JSON.stringify(told))
  for (const path of [...code, resolve(settings.content, 'pages')]) addPath(hash, resolve(root, path))
  return hash.digest('hex')
}

/**
 * Of everything: equal fingerprints, equal sites.
 *
 * @param source the archive as it is now
 * @param code what `codeFingerprint` gave
 * @throws what the disk said
 */
export function siteFingerprint(source: Source, code: string): string {
  const hash = createHash('sha256').update(code)
  // Minutes may lie among the registries, as those of the demo do; they are the source's business.
  addPath(hash, resolve(settings.content), [resolve(settings.archive), resolve(settings.content, 'minutes')])
  if (settings.ledger) addPath(hash, resolve(settings.ledger))
  addSource(hash, source)
  // Minutes in no folder have the archive's name in their addresses.
  hash.update(JSON.stringify([seriesOfRoot(source, settings.archive)]))
  return hash.digest('hex')
}

function addSource(hash: Hash, { commit, files, removed, skipped }: Source) {
  hash.update(JSON.stringify([commit, removed, skipped]))
  for (const { path, digest, history } of files) hash.update(JSON.stringify([path, digest(), history]))
}
