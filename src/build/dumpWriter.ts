/** The thread that writes the SQLite file (see dump.ts). */
import { workerData } from 'node:worker_threads'
import { writeDump } from '../dump/write.ts'
import type { DumpOrder } from './dump.ts'

const { rows, path } = workerData as DumpOrder
writeDump(rows, path)
