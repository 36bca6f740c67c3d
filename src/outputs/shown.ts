/** The door through which JSON, feeds and Markdown leave the site. */
import { withoutMail } from '../minutes/mail.ts'
import { isLater, madeOf, type Output } from './types.ts'

/** What tells the words of minutes leaves without mail addresses. */
export function* shown(outputs: Iterable<Output>): Iterable<Output> {
  for (const [route, content] of outputs)
    yield [route, isLater(content) ? { ...content, make: () => cleaned(content.make()) } : cleaned(madeOf(content))]
}

const cleaned = (content: string | Uint8Array): string | Uint8Array =>
  typeof content === 'string' ? withoutMail(content) : content
