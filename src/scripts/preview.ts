/**
 * What a link within the site leads to, before it is followed: title and description of its page in a small box, under the
 * pointer or in focus. The page itself is asked, once, so that nothing has to be kept twice.
 */
const links = '.minutes a:is(.person, .topic, .release, .reference, .chip), .places a, .actions a, .decisions a'
const wait = 250

const known = new Map<string, Promise<{ title: string; description: string }>>()
const box = Object.assign(document.createElement('div'), { className: 'preview', popover: 'manual' })
box.setAttribute('role', 'tooltip')
box.id = 'preview'

function aboutPage(url: string): Promise<{ title: string; description: string }> {
  const asked =
    known.get(url) ??
    fetch(url).then(async (answer) => {
      const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html')
      const said = (name: string) => page.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content ?? ''
      return { title: said('title'), description: said('description') }
    })
  known.set(url, asked)
  asked.catch(() => known.delete(url))
  return asked
}

let over: HTMLAnchorElement | undefined
let pause = 0

async function show(link: HTMLAnchorElement) {
  const { title, description } = await aboutPage(link.href.replace(/#.*/, '')).catch(() => ({
    title: '',
    description: '',
  }))
  if (over !== link || !title) return
  const head = Object.assign(document.createElement('strong'), { textContent: title })
  const words = Object.assign(document.createElement('p'), { textContent: description })
  box.replaceChildren(head, words)
  box.showPopover()
  const { left, bottom, top } = link.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const below = bottom + height + 12 < innerHeight
  box.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8)) + scrollX}px`
  box.style.top = `${(below ? bottom + 8 : Math.max(8, top - height - 8)) + scrollY}px`
  link.setAttribute('aria-describedby', box.id)
}

function hide() {
  clearTimeout(pause)
  over?.removeAttribute('aria-describedby')
  over = undefined
  if (box.matches(':popover-open')) box.hidePopover()
}

/** @param target what the pointer or the focus has come to */
function come(target: EventTarget | null) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null
  if (link === (over ?? null) || box.contains(target as Node)) return
  hide()
  if (!link || link.origin !== location.origin) return
  over = link
  pause = window.setTimeout(() => void show(link), wait)
}

document.body.append(box)
document.addEventListener('pointerover', ({ target, pointerType }) => {
  // A page that scrolls to what is in focus moves under a pointer that lies still.
  const focused = over !== undefined && over === document.activeElement
  if (pointerType === 'mouse' && !(focused && !(target as Element).closest(links))) come(target)
})
document.addEventListener('focusin', ({ target }) =>
  come(target instanceof Element && target.matches(':focus-visible') ? target : null),
)
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
