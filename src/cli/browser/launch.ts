/** A real browser for tests and measures of the built site. Close it afterwards. */
import { type Browser, chromium } from 'playwright-core'
import { findExecutable } from './executable.ts'

/** @param port at which another program may steer it besides us */
export async function launchBrowser(port?: number): Promise<Browser> {
  const { path, env } = await findExecutable()
  return chromium.launch({
    executablePath: path,
    headless: true,
    env: env as Record<string, string>,
    // Nothing here relaxes web security: a fault in the site's policy has to show.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      ...(port ? [`--remote-debugging-port=${port}`] : []),
    ],
  })
}
