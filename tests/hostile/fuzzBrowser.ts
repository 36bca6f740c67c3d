/**
 * What the fuzzer's minutes became, in a real browser: all of it parsed by the browser's own parser, and some of it shown,
 * without any policy, as readers would see it.
 */
import { show } from '../browser/show.ts'
import { launchBrowser } from '../../src/cli/browser/launch.ts'
import type { Drawn } from './fuzzRounds.ts'
import type { Input } from './inputs.ts'
import { harmOf } from './script.ts'

export interface Looked {
  /** How many were parsed, and how many were shown. */
  parsed: number
  shown: number
  found: (Input & { fault: string })[]
}

export interface Looker {
  look(drawn: Drawn[]): Promise<Looked>
  close(): Promise<void>
}

/** One of so many is shown; so many at once. */
const [every, together] = [5, 40]
/** Characters of one that is shown. */
const most = 20_000

export async function fuzzBrowser(): Promise<Looker> {
  const browser = await launchBrowser()
  const parser = await browser.newPage()
  await parser.addScriptTag({ content: `globalThis.harmOf = ${harmOf}` })

  /** What its parser makes of each, as far as it could run, load or restyle. */
  const parsed = (pages: string[]): Promise<string[][]> =>
    parser.evaluate((all) => {
      const { harmOf } = globalThis as unknown as { harmOf: (tag: string, attributes: [string, string][]) => string[] }
      return all.map((html) => {
        const { body } = new DOMParser().parseFromString(`<!doctype html><main>${html}</main>`, 'text/html')
        return [...body.querySelectorAll('*')].flatMap((element) =>
          harmOf(
            element.localName,
            [...element.attributes].map(({ name, value }) => [name, value]),
          ),
        )
      })
    }, pages)

  /** Shown together; when anything happens, those by whom. */
  const guilty = async (some: Drawn[]): Promise<[Drawn, string][]> => {
    const faults = await show(browser, some.map(({ html }) => `<section>${html}</section>`).join('\n'))
    if (!faults.length) return []
    if (some.length === 1) return [[some[0]!, faults[0]!]]
    const half = Math.ceil(some.length / 2)
    return [...(await guilty(some.slice(0, half))), ...(await guilty(some.slice(half)))]
  }

  return {
    async look(drawn) {
      const faults = await parsed(drawn.map(({ html }) => html))
      const found = drawn.flatMap(({ input }, at) =>
        faults[at]!.length ? [{ ...input, fault: `script in the browser's tree: ${faults[at]![0]}` }] : [],
      )
      const some = drawn.filter(({ html }, at) => at % every === 0 && html.length <= most)
      for (let at = 0; at < some.length; at += together) {
        for (const [{ input }, fault] of await guilty(some.slice(at, at + together)))
          found.push({ ...input, fault: `script in the browser: ${fault}` })
      }
      return { parsed: drawn.length, shown: some.length, found }
    },
    close: () => browser.close(),
  }
}
