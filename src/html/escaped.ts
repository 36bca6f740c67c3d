/** Words as text for HTML, and for attributes in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** What stands before the @ is taken from where it begins, and is no longer than the 64 characters of RFC 5321: a long word costs its length. */
const mail = /(?<![\w.+-])([\w.+-]{1,64})@([\w-]+\.[\w.-]+)/g

/** Addresses of mail as readers see them. */
export const withoutMail = (text: string): string => (text.includes('@') ? text.replace(mail, '$1 [at] $2') : text)
