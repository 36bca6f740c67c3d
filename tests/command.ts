/** The project's commands as people run them. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Without what the test runner tells its own modules, which Vite would take for the build's. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL|MINUTES_.*)$/.test(name),
    ),
  ),
  NODE_ENV: 'production',
}

export const minutes = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/minutes.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  })
