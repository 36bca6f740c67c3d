/** Elements made by script: everything from the query and the minutes becomes text, never markup. */

export type Child = Node | string | false | undefined

/** @param attributes set as they are @param children texts become text nodes, never HTML */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** A `button` that never sends a form. @param press called on each click */
export function button(attributes: Record<string, string>, press: () => void, ...children: Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', press)
  return made
}
