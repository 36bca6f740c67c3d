/** The ledger on disk. */
import { existsSync, readFileSync } from 'node:fs'
import { type Ledger, LedgerError, noLedger, parseLedger } from '../registries/ledger.ts'

/** @param path none for no ledger; a file that is not there yet is an empty one @throws LedgerError in one sentence for a file that is no ledger or cannot be read */
export function readLedger(path: string | undefined): Ledger {
  if (!path || !existsSync(path)) return noLedger
  try {
    return parseLedger(readFileSync(path, 'utf8'), path)
  } catch (error) {
    if (error instanceof LedgerError) throw error
    throw new LedgerError(`The ledger ${path} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}
