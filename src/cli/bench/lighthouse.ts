/** Pages of a built site as Lighthouse judges them, in our own browser: a phone on a slow network. */
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { launchBrowser } from '../browser/launch.ts'

/** The four that have a score of 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export interface Finding {
  id: string
  title: string
  /** 0 to 1; `undefined` where there is nothing to score. */
  score: number | undefined
  /** What was measured, in the audit's own unit. */
  value: number | undefined
  /** As Lighthouse says it: what it saved, or what went wrong. */
  told: string
  /** The things it speaks of: addresses, elements. */
  items: unknown[]
}

export interface Judged {
  path: string
  scores: Record<(typeof categories)[number], number>
  /** Every audit of the four, by name. */
  audits: Map<string, Finding>
  failed: string[]
}

/**
 * @param url where the site is served @param paths relative to it
 * @throws Error when a page could not be judged
 */
export async function judgePages(url: string, paths: readonly string[]): Promise<Judged[]> {
  const { default: lighthouse } = await import('lighthouse')
  const port = await freePort()
  const browser = await launchBrowser(port)
  try {
    const judged: Judged[] = []
    for (const path of paths) {
      const result = await lighthouse(new URL(path, url).href, {
        port,
        logLevel: 'silent',
        output: 'json',
        onlyCategories: [...categories],
      })
      if (!result || result.lhr.runtimeError)
        throw new Error(`Lighthouse could not judge ${path}: ${result?.lhr.runtimeError?.message ?? 'it said nothing'}`)
      judged.push(readReport(path, result.lhr))
    }
    return judged
  } finally {
    await browser.close()
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof import('lighthouse')['default']>>>['lhr']

function readReport(path: string, { audits, categories: groups }: Report): Judged {
  const all = new Map<string, Finding>()
  for (const { id, title, score, numericValue, displayValue, errorMessage, details } of Object.values(audits)) {
    all.set(id, {
      id,
      title,
      score: score ?? undefined,
      value: numericValue,
      told: errorMessage ?? displayValue ?? '',
      items: details && 'items' in details && Array.isArray(details.items) ? details.items : [],
    })
  }
  return {
    path,
    scores: Object.fromEntries(
      categories.map((name) => [name, Math.round((groups[name]?.score ?? 0) * 100)]),
    ) as Judged['scores'],
    audits: all,
    failed: [...all.values()].filter(({ score }) => score !== undefined && score < 1).map(({ id }) => id),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
