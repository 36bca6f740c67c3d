/** Tags of HTML, by what they mean in minutes. */

/**
 * HTML that an author can mean. Any other tag is a placeholder and stays visible as text; so do a choice
 * (`<select>`), a field and a title, in which browsers keep nothing but words, and a template, of which they show nothing.
 */
export const meantTags = new Set(
  `a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre
  q s samp script section small span strike strong style sub summary sup table tbody td th thead tr tt u ul var
  iframe object embed svg math video audio source picture form input button base meta
  noscript head body html canvas map area`.split(/\s+/),
)

/** Never open for long: they have no end tag, or may do without. */
export const fleetingTags = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
  'p',
  'li',
  'td',
  'th',
  'tr',
  'dt',
  'dd',
])

const swallowing = 'script|style|textarea|title|template|noscript|noembed|noframes|xmp|plaintext|iframe|object|svg|math'
/** Left open, they take all that follows for their own. Groups: the slash of an end tag, the name. */
export const swallowingTags = new RegExp(`<(/?)(${swallowing})\\b`, 'gi')
export const swallowingTag = new RegExp(`^(?:${swallowing})$`)
