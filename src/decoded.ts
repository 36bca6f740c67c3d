/** @param text with `%C3%B6` for letters, as addresses have them @returns with the letters; as it is where that is no such code */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
