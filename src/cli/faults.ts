/** What is said of an error: one sentence where it is about what was given, all of it where it is a fault of our own. */

/** Thrown with a sentence for people. */
const sentences = /^(?:SourceError|RegistryError|LedgerError|SearchIndexError|Error)$/

/**
 * @param verbose whoever runs it wants to see all
 * @returns what a terminal shows
 */
export function faultOf(error: unknown, verbose: boolean): unknown {
  const known =
    error instanceof Error &&
    (sentences.test(error.constructor.name) ||
      String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_'))
  return known && !verbose ? error.message : error
}
