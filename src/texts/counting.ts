/** Amounts with the form of the word that they take. */

/**
 * @param locale language and region whose rules hold, as `Intl` names them
 * @returns "1 meeting", "1,024 meetings" from an amount and the forms of the word; for languages that have two, by CLDR's
 *   plural rules `one` and `other`
 * @throws RangeError for what is no locale
 */
export function counting(locale: string): (amount: number, one: string, other: string) => string {
  const [rules, numbers] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)]
  return (amount, one, other) => `${numbers.format(amount)} ${rules.select(amount) === 'one' ? one : other}`
}
