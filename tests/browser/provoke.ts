/** Does to a page what readers do, so that a trap in it would go off. */
import type { Page } from 'playwright-core'

/** Hovers, focuses and clicks what is in the page's main part; links excepted, which are meant to lead somewhere. */
export const provoke = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      for (const kind of ['mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart'])
        element.dispatchEvent(new Event(kind))
      if (element instanceof HTMLElement && !element.closest('a, button, select, input, summary')) element.click()
    }
  })

/** Links whose address runs something or leads where none may; one that is no address at all (`https://a:b`) leads nowhere. */
export const strangeLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')].flatMap(({ href, protocol }) =>
      /^(?:https?|mailto|matrix)?:$/.test(protocol) || !href ? [] : [`link to ${href}`],
    ),
  )
