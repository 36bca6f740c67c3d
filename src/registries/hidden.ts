/**
 * People who are hidden. Their names stay in the words of minutes, and in nothing that is made of those words: addresses
 * stand in lists, feeds and JSON, where nobody reads the minutes.
 */
import { slug as githubSlug } from 'github-slugger'
import { namesForm } from './redaction.ts'
import type { PersonEntry, Registries } from './schema.ts'

const hiddenPeople = ({ people }: Pick<Registries, 'people'>): PersonEntry[] => people.filter(({ hidden }) => hidden)

/** @returns a function that takes handles, spellings and names of hidden people out of words from which an address is made */
export function compileUnnaming(registries: Pick<Registries, 'people'>): (words: string) => string {
  const form = namesForm(hiddenPeople(registries))
  return form ? (words) => words.replace(form, ' ') : (words) => words
}

/** @returns whether a fragment or path, which is made of words in lower case, tells who is hidden */
export function compileNamesHidden(registries: Pick<Registries, 'people'>): (address: string) => boolean {
  const names = new Set(
    hiddenPeople(registries)
      .flatMap(({ key, handle, spellings, names, name }) => [
        key,
        handle,
        ...spellings,
        ...names,
        ...(name ? [name] : []),
      ])
      .flatMap(slugsOf),
  )
  if (names.size === 0) return () => false
  return (address) => {
    const words = dashed(address.toLowerCase())
    return [...names].some((name) => words.includes(name))
  }
}

/** Each between dashes: "Hána.Hush" is `hána-hush`, `hána.hush` without its dot, `hana-hush`, and each with the s of a genitive. */
function slugsOf(name: string): string[] {
  const marked = name.toLowerCase().normalize('NFC')
  const bare = marked.normalize('NFD').replace(/\p{M}/gu, '')
  return [marked, bare, githubSlug(marked), githubSlug(bare)]
    .flatMap((slug) => [dashed(slug), dashed(`${slug}s`)])
    .filter((slug) => /[^-]/.test(slug))
}

const dashed = (words: string): string => `-${words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}-`
