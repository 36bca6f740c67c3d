/** Closes the run with one line that people and machines can read: `Tests: 12 passed, 0 failed`. */
import type { Reporter, TestModule } from 'vitest/node'

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      const failedBefore = count.failed
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state]++
      }
      // A file that cannot be loaded, or fails before its first test, counts as one failure.
      if (!module.ok() && count.failed === failedBefore) count.failed++
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    console.log(`Tests: ${count.passed} passed, ${count.failed} failed${skipped}`)
  }
}
