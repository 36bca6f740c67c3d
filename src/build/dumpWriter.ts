/** The thread that writes the SQLite file (see dump.ts). */
import { parentPort, workerData } from 'node:worker_threads'
import { openDump } from '../dump/write.ts'
import type { DumpOrder } from './dump.ts'

const file = openDump(workerData as string)

parentPort!.on('message', (order: DumpOrder) => {
  if (order === 'finish') {
    file.finish()
    file.close()
    parentPort!.close()
  } else {
    file.add(order.table, order.rows)
    parentPort!.postMessage('more')
  }
})
