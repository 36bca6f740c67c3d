/** Leads from an old address to the page: on "Where is it?" from what is pasted, on the 404 page from its own address. */
import { foundAt, whereFile } from '../routes/lookUp.ts'
import { type Answer, type Place, type WhereData, whereIs } from './find.ts'
import * as texts from '../texts/index.ts'

const form = document.querySelector<HTMLFormElement>('[data-where]')
const input = form?.querySelector('input')
const answer = document.querySelector<HTMLElement>('[data-where-answer]')
const { base = '/', files = '', pads = '', search = '' } = form?.dataset ?? {}

const loaded = new Map<string, Promise<never>>()
function load(name: string): Promise<never> {
  const known = loaded.get(name) ?? fetch(files + name).then((response) => response.json() as Promise<never>)
  loaded.set(name, known)
  return known
}
const data: WhereData = { index: () => load(whereFile()), places: (part) => load(whereFile(part)) }

const hrefOf = ({ path, fragment }: Place): string => foundAt(base, path, fragment)

function show(words: string, { places }: Answer) {
  answer!.replaceChildren(
    places.length > 1 ? texts.answers.several : places.length ? texts.answers.one : texts.answers.none,
  )
  if (!places.length) return void answer!.append(link(`${search}?q=${encodeURIComponent(words)}`, texts.answers.search))
  const list = document.createElement('ul')
  for (const place of places.slice(0, 20)) {
    const item = document.createElement('li')
    item.append(link(hrefOf(place), place.title + (place.fragment ? ` #${place.fragment}` : '')))
    list.append(item)
  }
  answer!.append(list)
}

function link(href: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text })
}

/** @param go how to leave this page when it is certain where to */
async function look(words: string, go: (href: string) => void) {
  if (!answer || !words.trim()) return
  try {
    const found = await whereIs(words, data, pads)
    if (found.certain) go(hrefOf(found.places[0]!))
    else show(words, found)
  } catch {
    answer.textContent = texts.answers.failed
  }
}

/** Addresses of this site have no capital letters; those that people type may. @returns the path of the page, if there is one */
async function inLowerCase(missing: string): Promise<string | undefined> {
  // Two slashes at the beginning would be another host.
  const path = base + missing.toLowerCase().replace(/^\/+/, '').replace(/\/?$/, '/')
  if (missing === missing.toLowerCase()) return undefined
  const { ok } = await fetch(path, { method: 'HEAD' })
  return ok ? path : undefined
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void look(input!.value, (href) => location.assign(href))
})
if (form?.dataset['where'] === 'missing') {
  // What was asked for is the address itself; when it tells nothing, the form stays empty.
  const missing = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname
  void whereIs(missing + location.hash, data, pads).then(
    ({ places, certain }) => {
      // An item that is not there: its minutes may do, which is for the reader to say.
      const other = places.filter(({ path }) => path !== missing.replace(/\/?$/, '/'))
      if (certain && other.length && other.length === places.length) location.replace(hrefOf(other[0]!))
      else if (other.length) show(missing, { places: other, certain })
      else
        void inLowerCase(missing).then(
          (path) => path && location.replace(path + location.hash),
          () => {},
        )
    },
    () => {},
  )
} else {
  const asked = new URLSearchParams(location.search).get('q')
  if (asked && input) {
    // A fragment of an address that was not encoded ends up as the fragment of this page.
    input.value = asked + (asked.includes('#') ? '' : location.hash)
    void look(input.value, (href) => location.replace(href))
  }
}
