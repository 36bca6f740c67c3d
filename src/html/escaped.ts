/** Words as text for HTML, and for attributes in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Addresses of mail as readers see them. */
export const withoutMail = (text: string): string => text.replace(/([\w.+-]+)@([\w-]+\.[\w.-]+)/g, '$1 [at] $2')
