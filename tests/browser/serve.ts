/** The project's own server on a free port, for tests of a built site. */
import { type Serving, serve } from '../../src/cli/server.ts'

export const serveFolder = (folder: string, base = '/'): Promise<Serving> => serve({ folder, base, port: 0 })
