/** The built demo archive as a visitor meets it: served under a base path, in a browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Serving } from '../../src/cli/server.ts'
import { launchBrowser } from '../browser/browser.ts'
import { serveFolder } from '../browser/serve.ts'

export interface Visit {
  readonly browser: Browser
  /** Address of the first page, ending in `/`. */
  readonly url: string
}

/** Called once in a file of tests; what it returns is there from its first test to its last. */
export function visitSite(): Visit {
  let browser: Browser
  let serving: Serving
  beforeAll(async () => {
    serving = await serveFolder(inject('site'), '/minutes/')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
  })
  return {
    get browser() {
      return browser
    },
    get url() {
      return serving.url
    },
  }
}
