/**
 * Mail addresses in text, and how they are shown. Grammar: local part "@" labels "." letters. What stands before the @ is
 * taken from where it begins, and is no longer than the 64 characters of RFC 5321: a long word costs its length. The last
 * label begins with a letter, so that `astro@7.3.4` is none; `git@host` is nobody's address but how one clones.
 */
const form = String.raw`(?<![\w.+-])(?!git@)([\w.+-]{1,64})@((?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+)`
const mail = new RegExp(form, 'gu')
const mailOrLink = new RegExp(String.raw`https?:\/\/[^\s"'<>\\]+|${form}`, 'gu')

/** Addresses as readers see them and collectors do not: `name [at] host`. Inside a link `@` is encoded, so that it still leads there. */
export const withoutMail = (text: string): string =>
  text.includes('@') ? text.replace(mailOrLink, (found, name?: string, host?: string) => (name === undefined ? found.replace(mail, '$1%40$2') : `${name} [at] ${host}`)) : text

/** Addresses blanked out; the text keeps its length. */
export const blankMail = (text: string): string => (text.includes('@') ? text.replace(mail, (found) => ' '.repeat(found.length)) : text)
