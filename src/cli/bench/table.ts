/** The figures of a bench as people read them. */
import type { BuildFigures, Figures } from '../bench.ts'
import { row, type Spread } from './figures.ts'
import { categories } from './lighthouse.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const milliseconds = ({ median, least, most }: Spread): string =>
  `${Math.round(median)} ms (${Math.round(least)} to ${Math.round(most)})`

/** Text of several lines. */
export function tableOf(figures: Figures): string {
  const { archive, times, runs, site } = figures
  return [
    `${archive}${times > 1 ? `, ${times} times` : ''}: ${site.pages} pages, ${site.files} files, ${megabytes(site.bytes)}, without cards; ${runs} ${runs === 1 ? 'run' : 'runs'}, median (least to most)`,
    '',
    ...buildRows(figures),
    '',
    ...weightRows(figures),
    '',
    ...readingRows(figures),
  ].join('\n')
}

function buildRows({ builds, once, hugoAndPagefind: bare, times, pagesPerSecond }: Figures): string[] {
  const memory = ({ processor, peakMemoryBytes }: BuildFigures) =>
    `  ${(processor.median / 1000).toFixed(1)} s of processor time, ${megabytes(peakMemoryBytes.most)} of memory at most`
  return [
    typeof bare === 'string' ? `Nothing to compare with: ${bare}.` : row("Hugo's bare pages + Pagefind", bare.total),
    ...Object.entries(builds).flatMap(([kind, build]) => [
      row(
        kind,
        build.total,
        typeof bare !== 'string' && times === 1 ? build.total.median / bare.total.median : undefined,
      ),
      ...Object.entries(build.stages).map(([stage, time]) => row(`  ${stage}`, time)),
      memory(build),
    ]),
    `${pagesPerSecond.median} pages a second (${pagesPerSecond.least} to ${pagesPerSecond.most}) when cold. Search, cards and the SQLite file are made beside the pages.`,
    ...(once
      ? [
          row('the archive once', once.total),
          memory(once),
          `${times} times the archive: ${once.timesTheTime.toFixed(1)} times the time, ${once.timesTheProcessor.toFixed(1)} times the processor time.`,
        ]
      : []),
  ]
}

function weightRows({ site }: Figures): string[] {
  const cells = (name: string, ...rest: (string | number)[]) =>
    `${name.padEnd(18)}${rest.map((cell) => String(cell).padStart(12)).join('')}`
  return [
    'Pages as gzip leaves them, median and largest of each kind; scripts are those a page starts with.',
    cells('', 'pages', 'median', 'largest', '+ styles', 'scripts', 'as it is'),
    ...Object.entries(site.kinds).map(([kind, { pages, median, largest }]) =>
      cells(
        kind,
        pages,
        kilobytes(median.compressed),
        kilobytes(largest.compressed),
        kilobytes(largest.withStyles),
        kilobytes(largest.scripts),
        kilobytes(largest.bytes),
      ),
    ),
    `Largest other files: ${Object.entries(site.largest)
      .sort((a, b) => b[1].bytes - a[1].bytes)
      .slice(0, 6)
      .map(([, { file, bytes }]) => `${file} ${kilobytes(bytes)}`)
      .join(', ')}.`,
  ]
}

function readingRows({ reading }: Figures): string[] {
  return [
    'In a browser that has never seen the site:',
    ...Object.entries(reading.pages).map(
      ([kind, { path, largestPaint, layoutShift, bytes, scriptBytes, requests }]) =>
        `  ${kind} /${path}: largest paint ${milliseconds(largestPaint)}, ${kilobytes(bytes)} in ${requests} requests, ${kilobytes(scriptBytes)} of it script, layout shift ${layoutShift.toFixed(3)}`,
    ),
    ...reading.search.map(
      ({ words, firstAnswer, firstKey, lastKey, searchBytes }) =>
        `  search for ${words}: first pages or hits ${milliseconds(firstAnswer)} after the first key, first hits ${milliseconds(firstKey)}, those of the whole ${milliseconds(lastKey)} after the last key, ${kilobytes(searchBytes)} with its script`,
    ),
    'Lighthouse, a phone on a slow network:',
    ...reading.lighthouse.map(
      ({ path, scores }) => `  /${path}: ${categories.map((name) => `${name} ${scores[name]}`).join(', ')}`,
    ),
  ]
}
