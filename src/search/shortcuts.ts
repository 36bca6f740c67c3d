/** `/` and Ctrl-K bring the search from anywhere: the box of the search page, elsewhere a dialog that answers at once. */
const ownBox = document.querySelector<HTMLInputElement>('main [data-search] input[type=search]')
const onSearchPage = document.querySelector('[data-search-root]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

document.addEventListener('keydown', async (event) => {
  const wanted = (event.key === '/' && !isTyping(event.target)) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
  if (event.key === 'Escape' && event.target === ownBox) ownBox?.blur()
  if (!wanted) return
  event.preventDefault()
  if (onSearchPage && ownBox) {
    ownBox.focus()
    ownBox.select()
    return
  }
  const { togglePalette } = await import('./palette.ts')
  togglePalette()
})
