/** Paths as people mean them. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** From where the command was called; npm runs scripts in the project's own folder. */
const here = process.env['INIT_CWD'] ?? process.cwd()

/** @returns a whole path, from the folder where the command was called; what is an address and no file there stays as it is */
export const place = (path: string): string =>
  /^[a-z][a-z0-9+.-]*:|^[\w.-]+@[\w.-]+:/i.test(path) && !existsSync(resolve(here, path))
    ? path
    : resolve(here, path.replace(/^~(?=\/)/, process.env['HOME'] ?? '~'))
