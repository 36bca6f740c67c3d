/** The thread that makes the search index (see search.ts). */
import { parentPort, workerData } from 'node:worker_threads'
import type { Findable } from '../search/findable.ts'
import { searchFiles } from '../search/index.ts'

parentPort!.postMessage(await searchFiles(workerData as Findable))
