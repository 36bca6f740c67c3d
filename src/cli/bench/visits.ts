/** What a page costs a reader whose browser has never seen the site. */
import type { Browser, CDPSession } from 'playwright-core'

export interface PageVisit {
  /** Milliseconds until the largest part of what is seen at first was there. */
  largestPaint: number
  /** Sum of all shifts of the layout, as Cumulative Layout Shift counts them; 0 when nothing moves. */
  layoutShift: number
  /** Bytes on the wire: of everything, and of scripts alone, until the page was at rest. */
  bytes: number
  scriptBytes: number
  requests: number
}

/** In a profile of its own, on the screen of a phone. */
export async function visitPage(browser: Browser, address: string): Promise<PageVisit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const wire = await countWire(await context.newCDPSession(page))
    await page.addInitScript(() => {
      const seen = { largestPaint: 0, layoutShift: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        seen.largestPaint = list.getEntries().at(-1)?.startTime ?? seen.largestPaint
      }).observe({ type: 'largest-contentful-paint', buffered: true })
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!shift.hadRecentInput) seen.layoutShift += shift.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    const seen = await page.evaluate(
      () => (window as unknown as { seen: Pick<PageVisit, 'largestPaint' | 'layoutShift'> }).seen,
    )
    return { largestPaint: Math.round(seen.largestPaint), layoutShift: seen.layoutShift, ...wire }
  } finally {
    await context.close()
  }
}

async function countWire(session: CDPSession): Promise<Pick<PageVisit, 'bytes' | 'scriptBytes' | 'requests'>> {
  const kinds = new Map<string, string>()
  const wire = { bytes: 0, scriptBytes: 0, requests: 0 }
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    wire.requests++
    wire.bytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') wire.scriptBytes += encodedDataLength
  })
  return wire
}
