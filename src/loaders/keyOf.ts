/** By what it is known that something is made of the same as before. */
import { hash } from 'node:crypto'

/** @param facts plain data, small enough for one text @returns their digest, 43 signs that a file name may have */
export const keyOf = (facts: unknown): string => hash('sha256', JSON.stringify(facts), 'base64url')
