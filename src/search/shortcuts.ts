/** `/` and Ctrl-K bring the search from anywhere: the box of the search page, elsewhere a dialog that answers at once. */
const ownBox = document.querySelector<HTMLInputElement>('main [data-search] input[type=search]')
const onSearchPage = document.querySelector('[data-search-root]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

// Who goes to the box will search: the index is on its way while they type, for the page that answers too.
if (!onSearchPage)
  document
    .querySelector('[data-search-box] input')
    ?.addEventListener('focus', () => void import('./palette.ts').then(({ prepare }) => prepare()), { once: true })

let toggle: ((words: string) => void) | undefined
/** What is typed while the dialog is still on its way. */
let early: string | undefined

document.addEventListener('keydown', async (event) => {
  if (early !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    early += event.key
    event.preventDefault()
    return
  }
  const wanted =
    (event.key === '/' && !isTyping(event.target)) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
  if (event.key === 'Escape' && event.target === ownBox) ownBox?.blur()
  if (!wanted) return
  event.preventDefault()
  if (onSearchPage && ownBox) {
    ownBox.focus()
    ownBox.select()
    return
  }
  if (!toggle) {
    early = ''
    toggle = (await import('./palette.ts')).togglePalette
  }
  toggle(early ?? '')
  early = undefined
})
