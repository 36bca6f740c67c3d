/** How fast and how heavy the search is in a browser that has never seen the site: for `minutes bench`. */
import type { Browser } from 'playwright-core'

export interface SearchMeasure {
  words: string
  /** Milliseconds from the first key to the first pages or hits that are shown for it, and to the first hits of whatever was typed by then. */
  firstAnswer: number
  firstKey: number
  /** Milliseconds from the last key to the first hits after it. */
  lastKey: number
  /** Bytes on the wire until the page was at rest: what the search asked for, and the page itself with its style and font. */
  searchBytes: number
  pageBytes: number
  requests: number
}

/** One word, two, a phrase, an identifier, and what has to be widened: a slip and a German word. */
export const usualQueries = ['heat', 'ceph rook', '"war stories"', 'scs-0214', 'keycloack', 'Verschlüsselung']

/** Typed on the search page of a fresh browser profile, a key every 80 ms, as soon as the page takes keys. */
export async function measureSearch(browser: Browser, address: string, words: string): Promise<SearchMeasure> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    const asked = new Map<string, string>()
    let [searchBytes, pageBytes, requests] = [0, 0, 0]
    await wire.send('Network.enable')
    wire.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url))
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      requests++
      if (/\/pagefind\/|\.js(?:\?|$)/.test(asked.get(requestId) ?? '')) searchBytes += encodedDataLength
      else pageBytes += encodedDataLength
    })
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => {
      const times = { firstKey: 0, lastKey: 0, firstAnswer: 0, firstHits: 0, lastHits: 0 }
      Object.assign(window, { times })
      addEventListener(
        'keydown',
        () => {
          times.lastKey = performance.now()
          times.firstKey ||= times.lastKey
          times.lastHits = 0
        },
        true,
      )
      const answers = '[data-search-entity], [data-search-result], [data-search-empty]'
      new MutationObserver(() => {
        if (document.querySelector(answers)) times.firstAnswer ||= performance.now()
      }).observe(document.querySelector('[data-search-root]')!, { childList: true, subtree: true })
      new MutationObserver(() => {
        if (!document.querySelector('[data-search-result], [data-search-empty]')) return
        times.lastHits ||= performance.now()
        times.firstHits ||= times.lastHits
      }).observe(document.querySelector('[data-search-results]')!, { childList: true, subtree: true })
    })
    await page.locator('main input[type=search]').focus()
    await page.keyboard.type(words, { delay: 80 })
    // The page answers every key, and the whole once more after a pause.
    await page.waitForTimeout(500)
    await page.locator('[data-search-root]:not([aria-busy]) [data-search-results] > *').first().waitFor()
    await page.waitForLoadState('networkidle')
    const times = await page.evaluate(
      () =>
        (
          window as unknown as {
            times: Record<'firstKey' | 'lastKey' | 'firstAnswer' | 'firstHits' | 'lastHits', number>
          }
        ).times,
    )
    const { firstKey, lastKey, firstAnswer, firstHits, lastHits } = times
    return {
      words,
      firstAnswer: Math.round(firstAnswer - firstKey),
      firstKey: Math.round(firstHits - firstKey),
      lastKey: Math.round(lastHits - lastKey),
      searchBytes,
      pageBytes,
      requests,
    }
  } finally {
    await context.close()
  }
}
