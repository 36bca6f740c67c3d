/** What somebody may do who has just seen a site for the first time. */
import { statSync } from 'node:fs'
import { routes, withoutBase } from '../routes.ts'
import { settings } from '../site.ts'

/**
 * @param archive as it was given, for commands that can be typed again; without one it is the demo archive
 * @returns a few lines, the likeliest first
 */
export function whatNext(archive: string | undefined): string {
  const given = archive ? ` --archive ${/\s/.test(archive) ? JSON.stringify(archive) : archive}` : ''
  const editable = statSync(settings.archive, { throwIfNoEntry: false })?.isDirectory()
  const steps = [
    ...(archive ? [] : [['with your own minutes', 'npm start -- --archive <folder, git URL or bundle>']]),
    ['what is odd in them, and where', `npm run check${given && ` --${given}`}`],
    ...(editable ? [['write and see', `npm run dev${given && ` --${given}`}`]] : []),
    ['publish it', `${withoutBase(routes.about('deploying')).slice(1)} on the site`],
  ]
  const width = Math.max(...steps.map(([what = '']) => what.length))
  return [
    'Next:',
    ...steps.map(([what = '', how]) => `  ${what.padEnd(width)}  ${how}`),
    '',
    'Stop it with Ctrl-C.',
  ].join('\n')
}
