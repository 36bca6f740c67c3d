/** A word that every record holds: asking for it loads one piece of the index, asking for nothing in particular loads all. */
export const everyRecord = 'qqevery'
