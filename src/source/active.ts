/**
 * Attachments that are published are served from the site's own host, on many hosts without any header of ours: whoever
 * opens one that runs code has the code run as if it were the site's. Such files stay out, with a notice.
 */
import type { Source, SourceFile } from './types.ts'

/** Run by browsers when they are opened, or by hosts when they are asked for. */
const programs =
  /\.(?:html?|xhtml?|xht|shtml|mht(?:ml)?|xml|xslt?|m?js|cjs|jsx|css|wasm|swf|htc|php\d?|phtml|phar|cgi|fcgi|aspx?|jspx?|htaccess|hta)$/i

/** What of SVG runs or fetches: as an image in a page it does neither, opened by itself it may do both. */
const inDrawing =
  /<(?:[\w-]+:)?(?:script|iframe|embed|object|handler|listener)\b|[\s"'/]on\w+\s*=|(?:java|vb)script\s*:|&#|<!ENTITY|<\?xml-stylesheet|attributeName\s*=\s*["']?(?:on|(?:xlink:)?href)|\0/i

/** @returns what makes the file dangerous to publish, if anything does */
function activeContent({ path, read }: Pick<SourceFile, 'path' | 'read'>): string | undefined {
  if (programs.test(path)) return 'could run code in the browser of whoever opens it'
  if (!/\.svgz?$/i.test(path)) return undefined
  if (/z$/i.test(path)) return 'is a packed drawing, of which nobody sees whether it holds a script'
  return inDrawing.test(new TextDecoder('latin1').decode(read())) ? 'is a drawing that holds a script' : undefined
}

/** The source without such files. */
export function withoutActive(source: Source): Source {
  const skipped = [...(source.skipped ?? [])]
  const files = source.files.filter((file) => {
    const why = reasonAgainst(file)
    if (why) skipped.push({ path: file.path, why })
    return !why
  })
  return { ...source, files, skipped }
}

function reasonAgainst(file: SourceFile): string | undefined {
  try {
    return activeContent(file)
  } catch {
    return 'went away while it was read'
  }
}
