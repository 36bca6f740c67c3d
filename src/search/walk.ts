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
