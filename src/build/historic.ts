/** Which addresses each earlier version of the minutes brought, as an earlier build found them: their past does not change. */
import type { Remember } from '../ledger/kept.ts'
import type { Loaded } from '../loaders/archive.ts'
import { keyOf } from '../loaders/keyOf.ts'
import { openShelf } from '../loaders/shelf.ts'
import { settings } from '../site.ts'

/**
 * @param code digest of our code and settings
 * @returns `remember` gives what was found for the same version, else makes it; `keep` writes what was made since for later builds
 */
export function rememberAddresses(
  { archive, readings }: Loaded,
  code: string,
): { remember: Remember; keep: () => void } {
  const { cache: cacheDir, archive: origin, clean } = settings
  const maker = keyOf([code, readings.options.vocabulary.fingerprint, [...archive.attachments]])
  const shelf = openShelf<string[]>({ cacheDir, kind: 'addresses', archive: origin, maker, clean })
  const remember: Remember = (of, make) => {
    const key = keyOf(of)
    const known = shelf.find(key)
    if (known) return known
    const made = make()
    shelf.put(key, made)
    return made
  }
  return { remember, keep: () => shelf.keep() }
}
