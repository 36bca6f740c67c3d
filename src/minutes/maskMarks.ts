/** What no grammar may look into: code, URLs and mail addresses. */
import type { Mark } from './inlineText.ts'
import { blankMail } from './mail.ts'

const url = /\b(?:https?|ftp|ssh|git|matrix|mailto):[^\s<>]*[^\s<>.,;:!?)\]'"*_]|\bwww\.[^\s<>]+/gi

/** The text with code, URLs and mail addresses blanked out, of the same length. */
export function maskMarks(text: string, marks: Mark[]): string {
  let masked = text
  const blank = (start: number, end: number) => {
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end)
  }
  for (const mark of marks) if (mark.kind === 'code') blank(mark.start, mark.end)
  if (/:|www/i.test(masked)) masked = masked.replace(url, (found) => ' '.repeat(found.length))
  return blankMail(masked)
}
