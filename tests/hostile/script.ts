/** What of a piece of HTML could run, load or restyle; empty for what minutes may become. Parsed as a browser does. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Attribute = readonly [name: string, value: string]

/** What of one element could run, load or restyle. It uses nothing from outside, so that a browser can be given it, too. */
export function harmOf(tag: string, attributes: readonly Attribute[]): string[] {
  const harmful =
    /^(?:script|style|iframe|object|embed|svg|math|link|meta|base|form|button|textarea|select|video|audio|source|template|noscript|frame|frameset|applet|portal|dialog)$/
  const found: string[] = []
  if (harmful.test(tag)) found.push(`<${tag}>`)
  for (const [name, value] of attributes) {
    if (/^on|^style$|^srcdoc$|^srcset$|^formaction$|^name$|^action$|^background$/i.test(name))
      found.push(`${tag} ${name}`)
    const address = ['href', 'src', 'cite', 'longdesc', 'xlink:href'].includes(name)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave control characters out of a scheme.
    const bare = value.replace(/[\u0000-\u0020]/g, '')
    const scheme = address ? /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase() : undefined
    if (scheme && !['http', 'https', 'matrix', 'mailto'].includes(scheme)) found.push(`${tag} ${name}=${value}`)
    if (name === 'src' && scheme) found.push(`${tag} loads ${value}`)
  }
  return found
}

export function scriptIn(html: string): string[] {
  const found: string[] = []
  const rest: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)]
  while (rest.length) {
    const node = rest.pop()!
    if ('tagName' in node)
      found.push(
        ...harmOf(
          node.tagName,
          node.attrs.map(({ name, value }) => [name, value]),
        ),
      )
    if ('childNodes' in node) rest.push(...node.childNodes)
  }
  return found
}

/** Every id of a piece of HTML. */
export function idsIn(html: string): string[] {
  const found: string[] = []
  const rest: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)]
  while (rest.length) {
    const node = rest.pop()!
    if ('attrs' in node) found.push(...node.attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    if ('childNodes' in node) rest.push(...node.childNodes)
  }
  return found
}
