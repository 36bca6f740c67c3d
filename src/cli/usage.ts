/** What `help` and `--help` say, made from the table of commands. */
import { npmName } from './arguments.ts'
import { type Command, commands } from './commands.ts'
import type { Option } from './options.ts'

/** Columns of a terminal. */
const width = 100

/** All commands with their options. */
export function usage(): string {
  const column = Math.max(...Object.keys(commands).map((name) => name.length)) + 4
  const each = Object.entries(commands).flatMap(([name, { says, words, options }]) => [
    `  ${name.padEnd(column - 2)}${says}`,
    ...wrapped([...(words ? [words.are] : []), ...Object.entries(options).map(written)], column),
  ])
  return [
    'minutes <command> [options]',
    '',
    ...each,
    '',
    'SRC is a folder, a git URL or a git bundle. What an option says: npm run <command> -- --help',
  ].join('\n')
}

/** One command, with what each option says. */
export function usageOf(name: string, { says, words, options }: Command): string {
  const lines = Object.entries(options).map(([option, it]) => [written([option, it]), it] as const)
  const column = Math.max(0, ...lines.map(([text]) => text.length)) + 4
  const each = lines.flatMap(([text, it]) => {
    const [first = '', ...more] = wrapped(
      [...it.says.split(' '), ...(it.sets ? [`(${it.sets}${it.to ? `=${it.to}` : ''})`] : [])],
      column,
      ' ',
    )
    return [`  ${text}`.padEnd(column) + first.trimStart(), ...more]
  })
  const head = `npm ${npmName(name)} --${words ? ` ${words.are}` : ''}${lines.length ? ' [options]' : ''}`
  return [head, '', `${says[0]?.toUpperCase()}${says.slice(1)}.`, ...(each.length ? ['', ...each] : [])].join('\n')
}

const written = ([name, { takes, values }]: [string, Option]): string =>
  [`--${name}`, ...(takes ? [takes] : values ? [values.join('|')] : [])].join(' ')

/** Lines of whole parts, from a column on. */
function wrapped(parts: readonly string[], column: number, between = '  '): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + between.length + part.length <= width)
      lines[lines.length - 1] = last + between + part
    else lines.push(' '.repeat(column) + part)
  }
  return lines
}
