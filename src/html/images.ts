/** Images of minutes: a copy in the archive is shown, any other only named; a page loads nothing from elsewhere. */
import type { Element, ElementContent } from 'hast'
import { isImage } from '../archive/links.ts'
import type { ImageSize } from '../archive/types.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import type { Surroundings } from './surroundings.ts'

/** @returns the image, or a link or words that stand for one that is not in the archive */
export function imageOf(node: Element, around: Surroundings): ElementContent {
  const src = String(node.properties['src'] ?? '')
  const path = around.attachment(src)
  const alt = String(node.properties['alt'] ?? '')
  if (path && isImage(path)) {
    const [, width = '', height = ''] = /^=(\d*)x(\d*)/.exec(String(node.properties['title'] ?? '')) ?? []
    return {
      type: 'element',
      tagName: 'img',
      properties: {
        src: routes.attachment(path),
        alt,
        loading: 'lazy',
        decoding: 'async',
        ...roomFor(around.size(path), Number(width), Number(height)),
      },
      children: [],
    }
  }
  // The name of a pad's upload is a long number; one that people gave tells something.
  const given = /^[a-z]+:|^\/\//i.test(src) ? '' : src.split('/').at(-1)!
  const label = texts.marks.notArchived(alt || given || texts.marks.image)
  return /^https?:/i.test(src) && encodable(src)
    ? {
        type: 'element',
        tagName: 'a',
        properties: { className: ['missing'], href: src, rel: ['nofollow', 'noopener', 'noreferrer'] },
        children: [{ type: 'text', value: label }],
      }
    : {
        type: 'element',
        tagName: 'span',
        properties: { className: ['missing'] },
        children: [{ type: 'text', value: label }],
      }
}

/**
 * The room that an image takes before it is there.
 *
 * @param own size of the file
 * @param width, height as the minutes ask for it; 0 for what they leave open
 */
function roomFor(own: ImageSize | undefined, width: number, height: number): Partial<ImageSize> {
  if (!own || (width && height)) return { ...(width && { width }), ...(height && { height }) }
  if (width) return { width, height: Math.round((width * own.height) / own.width) }
  if (height) return { width: Math.round((height * own.width) / own.height), height }
  return own
}

/** Whether a browser takes it for an address. */
export const encodable = (url: string): boolean => URL.canParse(url)
