import { defineConfig } from 'vitest/config'
import { siteVariables } from './src/loaders/siteVariables.ts'

/** Tests that need a built site or a browser. They come last, one file at a time: there are machines with two cores. */
const onSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts']

export default defineConfig({
  test: {
    // What the commands tell the settings of the community that comes with the project.
    env: siteVariables({ content: 'content' }),
    reporters: ['default', './tests/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: onSite,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          // A machine may be busy: a limit tells of what hangs, not of what is slow.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: onSite,
          globalSetup: ['tests/browser/setup.ts', 'tests/site/setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
