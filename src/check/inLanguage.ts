/** What a notice says in the language of the interface. Rules and what they say of a case speak English, as do the JSON and the terminal; a translation has the same parts. */
import { type NoticeRuleName, noticeRules } from '../minutes/notices.ts'
import type { Notice } from '../minutes/types.ts'
import { details, rules } from '../texts/index.ts'

export interface Said {
  title: string
  message: string
  hint: string
}

/** @returns the notice in the site's language; in English where there is no translation of its rule */
export function inLanguage({ rule, message, hint }: Pick<Notice, 'rule' | 'message' | 'hint'>): Said {
  const [own, other] = [noticeRules[rule as NoticeRuleName], rules[rule]]
  return other
    ? { title: other.title, message: other.message(translated(detailOf(message, own.message))), hint: other.hint }
    : { title: own.title, message, hint }
}

/** The detail of a case, out of the sentence that was made with it. */
function detailOf(message: string, say: (detail: string) => string): string {
  const [before = '', after = '', ...rest] = say('\0').split('\0')
  return rest.length
    ? message.slice(before.length, message.indexOf(after, before.length))
    : message.slice(before.length, message.length - after.length)
}

/** Figures, and the name of a tag, are the same in every language; the words of a file stand nowhere in the list and stay. */
function translated(detail: string): string {
  const values: string[] = []
  const form = detail.replace(/\d+|(?<=^<)[^<>]+(?=> is )/g, (value) => {
    values.push(value)
    return '#'
  })
  return details[form]?.replace(/#/g, () => values.shift() ?? '') ?? detail
}
