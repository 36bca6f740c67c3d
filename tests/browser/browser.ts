/**
 * A real browser for tests, in which every page is watched: a test fails when a page breaks its content security policy,
 * asks another host for anything, opens a dialog, or ends in an error of its script.
 */
import type { Browser } from 'playwright-core'
import { afterEach, expect } from 'vitest'
import { launchBrowser as launch } from '../../src/cli/browser/launch.ts'
import { watch } from './watch.ts'

const faults: string[] = []
afterEach(() => expect(faults.splice(0)).toEqual([]))

/** Close it after the tests. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launch()
  browser.on('context', (context) => watch(context, faults))
  return browser
}
