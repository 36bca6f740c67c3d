/** A real browser for tests of the built site. Close it after the tests. */
export { launchBrowser } from '../../src/cli/browser/launch.ts'
