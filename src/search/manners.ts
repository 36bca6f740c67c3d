/** How the search takes keys and speaks: the same on its page and in the dialog. */

const [keyPause, wordPause] = [50, 350]

/** Tells of every key after a breath, and once more when the word seems finished and the box still has the focus. */
export function whileTyping(box: HTMLInputElement, tell: (typing: 'typing' | 'typed') => void): void {
  let [key, word]: (ReturnType<typeof setTimeout> | undefined)[] = []
  box.addEventListener('input', () => {
    clearTimeout(key)
    clearTimeout(word)
    key = setTimeout(() => tell('typing'), keyPause)
    word = setTimeout(() => document.activeElement === box && tell('typed'), wordPause)
  })
  box.form?.addEventListener('submit', () => {
    clearTimeout(key)
    clearTimeout(word)
  })
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

/** A screen reader hears a text once, however often it is said again. */
export function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text
}
