/**
 * Who comes from the search brings the words along (`?mark=heat&mark=stack#autoscaling`): they are marked in the section
 * that was found and brought into view, and leave the address, which is then the section's own.
 */
const address = new URL(location.href)
const words = address.searchParams.getAll('mark').filter((word) => word.trim())

/** The words and where they are marked, once that is done. */
export const wordsShown = new Promise<{ words: readonly string[]; places: Range[] }>((done) => {
  const show = () => done({ words, places: words.length > 0 ? showWords(words) : [] })
  if (words.length === 0) return show()
  address.searchParams.delete('mark')
  history.replaceState(history.state, '', address)
  // The browser goes to the section first.
  if (document.readyState === 'complete') show()
  else addEventListener('load', () => requestAnimationFrame(show))
})

function showWords(words: readonly string[]): Range[] {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const inside = target ? sectionOf(target) : [...document.querySelectorAll('.minutes')]
  const letters = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length)
  const form = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${letters.join('|')})(?![\p{L}\p{N}])`, 'giu')
  const places = inside.flatMap((element) => textsIn(element)).flatMap((text) => placesIn(text, form))
  const first = places[0]?.getBoundingClientRect()
  if (first && (first.top < 0 || first.bottom > innerHeight))
    scrollBy({ top: first.top - innerHeight / 2, behavior: 'instant' })
  paint(places)
  return places
}

/** Without a touch to the page where the browser can; elsewhere as marked text, from the end on, since a mark cuts the text before it. */
function paint(places: Range[]): void {
  if (typeof Highlight === 'function') CSS.highlights.set('sought', new Highlight(...places))
  else for (const place of places.reverse()) place.surroundContents(document.createElement('mark'))
}

/** A heading with all up to the next one of its level or above; anything else alone. */
function sectionOf(target: HTMLElement): Element[] {
  const heading =
    target.closest('h1, h2, h3, h4, h5, h6') ?? target.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)')
  if (!heading) return [target.closest('li, p, tr') ?? target]
  const level = Number(heading.tagName.slice(1))
  const inside: Element[] = [heading]
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const [, other] = /^H([1-6])$/.exec(next.tagName) ?? []
    if (other && Number(other) <= level) break
    inside.push(next)
  }
  return inside
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

function placesIn(text: Text, form: RegExp): Range[] {
  return [...text.data.matchAll(form)].map(({ 0: word, index }) => {
    const place = document.createRange()
    place.setStart(text, index)
    place.setEnd(text, index + word.length)
    return place
  })
}
