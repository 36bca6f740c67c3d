/** Makes sure, once and before all tests, that there is a browser: parallel tests would each unpack one. */
import { findExecutable } from '../../src/cli/browser/executable.ts'

export default async function setup(): Promise<void> {
  await findExecutable()
}
