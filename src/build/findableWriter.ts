/** The process that leaves what the search of a large archive is made of (see searchFirst.ts). */
import { writeFileSync } from 'node:fs'
import { serialize } from 'node:v8'
import { currentArchive } from '../loaders/archive.ts'
import { findableIn } from '../search/findable.ts'

// A build that is ended does not leave this one behind.
process.on('disconnect', () => process.exit(1))

const { archive } = await currentArchive()
writeFileSync(process.argv[2]!, serialize(findableIn(archive)))
process.exit(0)
