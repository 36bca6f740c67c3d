/** What belongs to a page: places in it, and the pages of its items. */

/** @param page its route; empty for the page one is on */
export const placeIn = (page: string, fragment: string): string => `${page}#${fragment}`

/** @param page of the minutes @param path of a section, action or decision */
export const itemOf = (page: string, path: string): string => `${page}${path}/`
