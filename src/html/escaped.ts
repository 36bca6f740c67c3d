/** Words as text for HTML, and for attributes in double quotes. */
export const escaped = (text: string): string =>
  special.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : text

const special = /[&<>"]/
