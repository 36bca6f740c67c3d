/** The other end of apart.ts: reads the kept input that a message names, and answers with what is to be held of it. */
import { someRegistries, personEntry, topicEntry } from '../someRegistries.ts'
import type { ReadApart } from './apart.ts'
import { hostileTexts } from './makers.ts'
import { faultsIn, reader } from './sound.ts'

const readAll = reader(
  someRegistries({ people: [personEntry('a'), personEntry('b')], topics: [topicEntry('heat', 'Heat')] }),
)
const decoder = new TextDecoder()

process.on('message', (name: string) => {
  const text = decoder.decode(hostileTexts.find((one) => one.name === name)!.bytes())
  const files = [{ path: 'iaas/20240101.md', text }]
  const read = readAll(files)
  const shown = read.drawn.map(({ html }) => html.replace(/<[^>]+>/g, '').replaceAll('&#x3C;', '<').length)
  process.send!({
    faults: faultsIn(read, files),
    rules: read.rules,
    length: text.length,
    shown: Math.max(0, ...shown),
  } satisfies ReadApart)
})
