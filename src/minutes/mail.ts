/**
 * Mail addresses in text, and how they are shown. Grammar: local part "@" labels "." letters. What stands before the @ is
 * taken from where it begins, and is no longer than the 64 characters of RFC 5321: a long word costs its length. The last
 * label begins with a letter, so that `astro@7.3.4` is none; `git@host` is nobody's address but how one clones.
 */
const form = String.raw`(?<![\w.+-])(?!git@)([\w.+-]{1,64})@((?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+)`
const mail = new RegExp(form, 'gu')
const mailOrLink = new RegExp(String.raw`https?:\/\/[^\s"'<>\\]+|${form}`, 'gu')

/** Addresses as readers see them and collectors do not: `name [at] host`. Inside a link `@` is encoded, so that it still leads there. */
export function withoutMail(text: string): string {
  let shown = ''
  let end = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', end)) {
    // Neither an address nor a link reaches beyond these; of a long text hardly any is looked at more closely.
    let [from, to] = [at, at + 1]
    while (from > end && !ends(text.charCodeAt(from - 1))) from--
    while (to < text.length && !ends(text.charCodeAt(to))) to++
    shown +=
      text.slice(end, from) +
      text
        .slice(from, to)
        .replace(mailOrLink, (found, name?: string, host?: string) =>
          name === undefined ? found.replace(mail, '$1%40$2') : `${name} [at] ${host}`,
        )
    end = to
  }
  return end === 0 ? text : shown + text.slice(end)
}

/** Whether neither an address nor a link goes on with this character: blanks and what stands around texts in JSON, HTML and Markdown. */
const ends = (code: number): boolean =>
  code <= 32 || code === 34 || code === 39 || code === 60 || code === 62 || code === 92

/** Addresses blanked out; the text keeps its length. */
export const blankMail = (text: string): string =>
  text.includes('@') ? text.replace(mail, (found) => ' '.repeat(found.length)) : text
