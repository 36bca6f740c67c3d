/** How the search takes keys and speaks: the same on its page and in the dialog. */

import type { Term } from './query.ts'
import { mayBecomeWeak } from './weak.ts'

/** Milliseconds: between two answers while keys come, after a key that may not be the last, and after a word that may be finished. */
const [betweenAnswers, keyPause, wordPause] = [120, 70, 350]
/** After an answer that found nothing: it may be a word that needs help. */
const helpPause = 30

/** Sections loaded while somebody types: the rest comes with a pause. */
export const typingLimit = 2

/**
 * One or two letters begin too many words: the answer before them stays, and a pause says that they are meant. Two alone are
 * better than nothing. Nor is anything loaded for what may become a word that says little.
 */
export function isBarelyBegun(terms: readonly Term[]): boolean {
  const last = terms.at(-1)
  if (terms.length < 2 || !last) return (last?.text.length ?? 0) < 2
  return last.text.length < 3 || (last.kind === 'word' && last.text.length < 5 && mayBecomeWeak(last.text))
}

/** A key; a key after which nothing was found, so that what stands there needs help; a word that seems finished. */
export type Typing = 'typing' | 'helped' | 'typed'

/**
 * Tells of the first key at once and of the others after a breath, and once more when the word seems finished and the box
 * still has the focus.
 * @param tell says whether anything was found
 */
export function whileTyping(box: HTMLInputElement, tell: (typing: Typing) => Promise<boolean>): void {
  let [key, word]: (ReturnType<typeof setTimeout> | undefined)[] = []
  let [lastKey, lastAnswer] = [0, Number.NEGATIVE_INFINITY]
  const stop = () => {
    clearTimeout(key)
    clearTimeout(word)
  }
  const answer = async (time: number) => {
    const mine = lastKey
    // One letter is answered with pages alone, at no cost.
    if (box.value.trim().length > 1) lastAnswer = time
    const found = await tell('typing')
    if (!found && mine === lastKey) key = setTimeout(() => tell('helped'), helpPause)
  }
  box.addEventListener('input', ({ timeStamp }) => {
    stop()
    lastKey = timeStamp
    word = setTimeout(() => document.activeElement === box && tell('typed'), wordPause)
    if (lastKey - lastAnswer > betweenAnswers) void answer(lastKey)
    else key = setTimeout(answer, keyPause, lastKey + keyPause)
  })
  box.form?.addEventListener('submit', stop)
}

/** One of several answers that are on their way at once. */
interface Turn {
  /** No other was asked for since. */
  isLatest(): boolean
  /** The latest is wanted, and an earlier one as long as nothing is shown: what was half typed is better than nothing. */
  isWanted(): boolean
  /** It is shown. */
  shows(): void
  /** Nothing is asked for any more: what was asked for before shall not be shown. */
  empties(): void
}

/** @returns begins a turn */
export function takeTurns(): () => Turn {
  let [latest, emptied, isEmpty] = [0, 0, true]
  return () => {
    const mine = ++latest
    return {
      isLatest: () => mine === latest,
      isWanted: () => mine === latest || (isEmpty && mine > emptied),
      shows: () => {
        isEmpty = false
      },
      empties: () => {
        isEmpty = true
        emptied = mine
      },
    }
  }
}

/** Arrows go from the box through what was found and back. */
export function walkThrough(place: HTMLElement, box: HTMLElement, links: string): void {
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops: HTMLElement[] = [box, ...place.querySelectorAll<HTMLElement>(links)]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
  })
}

/** Who has walked into what was found stays there when it is replaced: at the same link, else at the one in its place. */
export function keepingFocus(place: HTMLElement, replace: () => void): void {
  const links = () => [...place.querySelectorAll('a')]
  const at = links().indexOf(document.activeElement as HTMLAnchorElement)
  const { href } = links()[at] ?? {}
  replace()
  if (href === undefined) return
  const fresh = links()
  const next = fresh.find((link) => link.href === href) ?? fresh[Math.min(at, fresh.length - 1)]
  next?.focus()
}

/** A screen reader hears a text once, however often it is said again. */
export function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text
}
