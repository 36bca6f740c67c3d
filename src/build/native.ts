/**
 * What the system can do with files and Node cannot. All of it may be missing: on some machine, on some file system, or where
 * the package has nothing for the platform; then a build does without.
 */
import { openSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Extensions {
  /** @param file an open one; its lock ends with the process, however that ends */
  waitForLock(file: number): Promise<void>
  swapSync(from: string, to: string): void
}

/** Loaded where it is needed: the package throws as soon as it finds nothing for the platform. */
const extensions = (): Extensions => createRequire(import.meta.url)('fs-native-extensions') as Extensions

/** Two folders under each other's name, in one step. @returns whether that was done */
export function exchanged(one: string, other: string): boolean {
  // What the package calls so on Windows is three steps.
  if (process.platform === 'win32') return false
  try {
    extensions().swapSync(one, other)
    return true
  } catch {
    // One is not there, or the file system or the machine does not know how.
    return false
  }
}

/**
 * Waits until no other process has the lock of a file, and has it until this process ends. Where there are no locks it waits
 * for nothing.
 *
 * @param path of the file, which is made where it is missing @throws what the disk refuses
 */
export async function untilLocked(path: string): Promise<void> {
  const file = openSync(path, 'w')
  try {
    await extensions().waitForLock(file)
  } catch {
    // No locks on this file system or machine.
  }
}
