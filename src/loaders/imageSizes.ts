/** How large the images of an archive are, so that a page keeps their place while they load. */
import { imageSize } from 'image-size'
import type { ImageSize } from '../archive/types.ts'
import type { SourceFile } from '../source/types.ts'

/** EXIF's tag 0x0112: orientations from this one on lie on their side. */
const firstOnItsSide = 5

/** By name of the content: while one writes, the archive is joined again and again. */
const known = new Map<string, ImageSize | undefined>()

/**
 * @param files of a source
 * @returns takes the path of an image, returns its size in pixels as browsers show it; undefined when it has none, is none or is gone
 */
export function imageSizes(files: SourceFile[]): (path: string) => ImageSize | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return (path) => {
    const file = byPath.get(path)
    if (!file) return undefined
    try {
      const name = file.digest()
      if (!known.has(name)) known.set(name, sizeIn(file.read()))
      return known.get(name)
    } catch {
      // Gone since.
      return undefined
    }
  }
}

function sizeIn(content: Uint8Array): ImageSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(content)
    const [across, down] = (orientation < firstOnItsSide ? [width, height] : [height, width]).map(Math.round) as [
      number,
      number,
    ]
    return across > 0 && down > 0 ? { width: across, height: down } : undefined
  } catch {
    // Not an image after all, or damaged: the page shows what the browser makes of it.
    return undefined
  }
}
