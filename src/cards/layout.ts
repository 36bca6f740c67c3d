/** What a card says → a tree of boxes and text for the renderer. */
import { type ContainerNode, container, type Node, image, text } from '@takumi-rs/helpers'
import type { CardFace } from './cards.ts'
import { height, width } from './size.ts'

const [blue, green, ink, quiet] = ['#0f5fe1', '#50c3a5', '#1c2330', '#566070']

/** The mark of the site, as in `public/favicon.svg`. */
const mark = (size: number, paper: string, line: string, dot: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><rect width="32" height="32" rx="7" fill="${paper}"/><path d="M8 10h16M8 16h16M8 22h10" stroke="${line}" stroke-width="3" stroke-linecap="round"/><circle cx="24" cy="22" r="3" fill="${dot}"/></svg>`,
  )}`

const row = (style: object, children: Node[]): ContainerNode =>
  container({ style: { display: 'flex', ...style }, children })
const column = (style: object, children: Node[]): ContainerNode => row({ flexDirection: 'column', ...style }, children)

/** @returns the card as boxes that the drawing takes; sizes in pixels of the image */
export function layoutOf({ site, kicker, title, lines, chips }: CardFace): Node {
  // A day with its weekday stays on one line.
  const size = title.length > 44 ? 58 : title.length > 22 ? 66 : 84
  return column(
    {
      width,
      height,
      backgroundColor: '#ffffff',
      fontFamily: 'Inter',
      color: ink,
      position: 'relative',
      overflow: 'hidden',
    },
    [
      image({
        src: mark(400, '#f3f7fe', '#ffffff', '#e5f6f1'),
        width: 400,
        height: 400,
        style: { position: 'absolute', right: -110, bottom: -120 },
      }),
      container({
        style: {
          display: 'flex',
          width,
          height: 14,
          backgroundImage: `linear-gradient(90deg, ${blue} 0%, ${blue} 55%, ${green} 100%)`,
        },
      }),
      column({ position: 'relative', flexGrow: 1, padding: '44px 72px 56px', justifyContent: 'space-between' }, [
        row({ alignItems: 'center', gap: 18 }, [
          image({ src: mark(56, blue, '#ffffff', green), width: 56, height: 56 }),
          text(site, { fontSize: 30, fontWeight: 700 }),
        ]),
        column({ gap: 12 }, [
          text(kicker, { fontSize: 36, fontWeight: 600, color: blue }),
          text(title, {
            fontSize: size,
            fontWeight: 800,
            lineHeight: 1.1,
            letterSpacing: '-0.02em',
            overflowWrap: 'anywhere',
            lineClamp: 2,
          }),
          ...(lines.length
            ? [
                column(
                  { gap: 4, marginTop: 10 },
                  lines.map((line) => text(line, { fontSize: 30, color: quiet, lineHeight: 1.3, lineClamp: 1 })),
                ),
              ]
            : []),
        ]),
        row(
          { gap: 16, flexWrap: 'wrap' },
          chips.map((chip, at) =>
            text(chip, {
              fontSize: 28,
              fontWeight: 600,
              padding: '9px 24px',
              borderRadius: 32,
              ...(at === 0
                ? { backgroundColor: blue, color: '#ffffff' }
                : { backgroundColor: '#e5f6f1', color: '#0b5c48' }),
            }),
          ),
        ),
      ]),
    ],
  )
}
