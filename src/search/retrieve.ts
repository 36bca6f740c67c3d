/** Candidates for one term, from Pagefind and from the tables; whether it truly stands in them is for `rank` to say. */
import { spellings, wordsOf } from './fold.ts'
import { matcherOf } from './match.ts'
import type { Index } from './open.ts'
import type { Term } from './query.ts'
import { rank, type Weighted } from './rank.ts'
import type { Sought } from './sought.ts'

/** A term with what was found for it. */
export interface Retrieved extends Sought, Weighted {
  /** Sections and how well they fit, up to 1. */
  fits: ReadonlyMap<number, number>
  /** Those that hold it, not only a word that begins like it; all of `fits` when there are none. */
  whole: ReadonlySet<number>
  /** How many hold the word itself, in any of its forms, translated too. */
  own: number
}

const few = 5
const aboutFit = 0.5
/** What has the parts of a term alone comes behind what has it whole. */
const partsWeight = 0.6
const beginningFit = 0.4
/** Of its worth by rarity, what a word that says little has; and its worth where it is not looked up. */
const weakShare = 0.3
const weakWorth = 0.6

/** @param patience how many candidates of a term of several parts may be looked at */
export async function retrieve(index: Index, sought: Sought, patience = usualPatience): Promise<Retrieved> {
  const { term, forms, about, weak } = sought
  const fits = new Map<number, number>()
  const [said, own, whole] = [new Set<number>(), new Set<number>(), new Set<number>()]
  const take = async (text: string, weight: number, ...holders: Set<number>[]) => {
    // In quotes Pagefind finds the word in all its forms; without, whatever begins like it, and how well it fits.
    const quoted = index.search(`"${text}"`)
    const [exact, loose] = await Promise.all([quoted, term.kind === 'phrase' ? quoted : index.search(text)])
    const most = Math.max(...loose.values(), Number.MIN_VALUE)
    for (const [number, score] of loose) {
      const fit = (weight * score * (exact.has(number) ? 1 : beginningFit)) / most
      fits.set(number, Math.max(fits.get(number) ?? 0, fit))
    }
    for (const number of exact.keys()) for (const holder of [whole, ...holders]) holder.add(number)
  }
  const passed = sought.known || sought.amid
  if (!passed)
    await Promise.all([
      ...asWritten(term).map((text, at) => take(text, at === 0 || isOneWord(term) ? 1 : partsWeight, said, own)),
      ...forms.filter(({ same, seen }) => same && !seen).map(({ text, weight }) => take(text, weight, own)),
    ])
  // Other words for it put what is found in order; each costs a piece of the index, so they are only looked up where little is found.
  if (!passed && fits.size < few)
    await Promise.all(forms.filter(({ same, seen }) => !same && !seen).map(({ text, weight }) => take(text, weight)))
  for (const number of about.flatMap((set) => [...set])) {
    whole.add(number)
    if (!fits.has(number)) fits.set(number, aboutFit)
  }
  const worthOf = (amount: number): number => Math.log(1 + (index.sections.amount - amount + 0.5) / (amount + 0.5))
  const worth = sought.amid ? weakWorth : (weak ? weakShare : 1) * worthOf(own.size || fits.size)
  const retrieved = {
    ...sought,
    matcher: matcherOf(term, forms, sought.unfinished),
    worth,
    ownWorth: said.size ? worthOf(said.size) : worth,
    fits,
    own: own.size,
    whole: whole.size ? whole : new Set(fits.keys()),
  }
  return proven(index, retrieved, own.size ? patience : Math.min(patience, littlePatience))
}

const isOneWord = ({ kind, text }: Term): boolean => kind === 'word' && wordsOf(text).length < 2

/** Where Pagefind cuts a compound: at signs, and between letters and digits. */
const seams = /(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)|(?<=\p{Ll})(?=\p{Lu})/gu

/** `metal3` as it may be written: Pagefind takes `metal³` for another word, and other places for the same. */
const raised = (text: string): string => text.replace(/(?<=\p{L}{4})[123]$/u, (digit) => '¹²³'[Number(digit) - 1]!)

/** What Pagefind is asked for: it knows compounds whole and in their parts of two and more signs, and the stems of words. */
function asWritten(term: Term): string[] {
  const { kind, text } = term
  if (kind === 'phrase') return [text]
  if (isOneWord(term)) return spellings(text)
  const parts = wordsOf(text.replace(seams, ' ')).filter((part) => part.length > 1)
  return [...new Set([text, wordsOf(text).join(' '), parts.join(' '), raised(text)])].filter(Boolean)
}

/** So many candidates are looked at together, and so many at most. */
const batch = 8
/** So many batches in which it stands nowhere say that it stands in none. */
const mostVain = 2
const usualPatience = 64
/** Where Pagefind found its parts only, and never the whole. */
const littlePatience = 32

/** A term of several parts keeps only the candidates in which it truly stands; where most of them prove true the rest is believed, and so is the reader. */
async function proven(index: Index, retrieved: Retrieved, patience: number): Promise<Retrieved> {
  if (isOneWord(retrieved.term) || retrieved.known) return retrieved
  const order = [...retrieved.fits].sort((a, b) => b[1] - a[1])
  const fits = new Map<number, number>()
  const size = Math.min(batch, patience)
  let vain = 0
  for (let from = 0; from < order.length && from < patience; from += size) {
    const some = order.slice(from, from + size)
    const right = rank(await loadAll(index, some), [{ ...retrieved, worth: 1 }])
    for (const { item } of right) fits.set(item.number, retrieved.fits.get(item.number)!)
    if (right.length === 0 && ++vain === mostVain) break
    if (right.length < 0.6 * some.length) continue
    for (const [number, fit] of order.slice(from + size)) fits.set(number, fit)
    break
  }
  return { ...retrieved, fits, whole: new Set(fits.keys()) }
}

const loadAll = (index: Index, fits: [number: number, fit: number][]) =>
  Promise.all(fits.map(([number]) => index.load(number)))

/** Whether a term truly stands somewhere: a look at the sections that fit best. */
export async function stands(index: Index, retrieved: Retrieved): Promise<boolean> {
  const best = [...retrieved.fits].sort((a, b) => b[1] - a[1]).slice(0, 3)
  return rank(await loadAll(index, best), [{ ...retrieved, worth: 1 }]).length > 0
}

/** What an exact term that stands nowhere may have meant: the longest of its leading parts that does stand somewhere. */
export async function nearestTo(index: Index, { kind, text }: Term): Promise<string | undefined> {
  const parts = text.split(/[\s_-]+/).filter(Boolean)
  for (let length = parts.length - 1; length > 0; length--) {
    const shorter: Term = { kind, text: parts.slice(0, length).join(kind === 'phrase' ? ' ' : '-') }
    if (
      await stands(index, await retrieve(index, { term: shorter, weak: false, forms: [], about: [] }, littlePatience))
    )
      return kind === 'phrase' ? `"${shorter.text}"` : shorter.text
  }
  return undefined
}
