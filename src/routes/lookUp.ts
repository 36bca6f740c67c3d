/** What "Where is it?" asks for, and where it leads. */

/** Of the data beside the page: the index, or the places in the minutes of a series. @param part its path part */
export const whereFile = (part?: string): string => (part === undefined ? 'index.json' : `places/${part}.json`)

/** Path of a page below the home: of a series, of minutes by their id, of an item of these. */
export const pathBelow = (...parts: string[]): string => parts.map((part) => `${part}/`).join('')

/** @param home route of the home @param path of a page below it @param fragment as people typed it */
export const foundAt = (home: string, path: string, fragment = ''): string =>
  home + path + (fragment && `#${encodeURIComponent(fragment)}`)
