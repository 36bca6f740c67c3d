/** `/` and Ctrl-K lead to the search box from anywhere; Escape leaves it. */
const box = document.querySelector<HTMLInputElement>('[data-search] input[type=search], [data-search-box] input[type=search]')

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

document.addEventListener('keydown', (event) => {
  const wanted = (event.key === '/' && !isTyping(event.target)) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
  if (wanted && box) {
    event.preventDefault()
    box.focus()
    box.select()
  } else if (event.key === 'Escape' && event.target === box) box?.blur()
})
