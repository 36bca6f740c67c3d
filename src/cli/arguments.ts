/** What stands behind the name of a command, read strictly: what the command does not know is refused. */
import { parseArgs } from 'node:util'
import { nearestFirst } from '../search/correct.ts'
import type { Command } from './commands.ts'

export interface Arguments {
  values: Record<string, string | true | undefined>
  words: string[]
  /** `--help` was among them. */
  help: boolean
}

/** @throws Error in one sentence, or a TypeError of Node with a code ERR_PARSE_ARGS_… for an option without its value */
export function readArguments(name: string, command: Command, args: string[]): Arguments {
  if (command.passesOn) return { values: {}, words: args, help: false }
  const options = {
    ...Object.fromEntries(
      Object.entries(command.options).map(([option, { takes, values }]) => [
        option,
        { type: takes || values ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    help: { type: 'boolean' as const },
  }
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens)
    if (token.kind === 'option' && !Object.hasOwn(options, token.name))
      throw new Error(unknownOption(name, command, token.rawName))
  const {
    values: { help, ...given },
    positionals: words,
  } = parseArgs({ args, options, allowPositionals: true })
  // No option is negated or given as a list, so that these are all the kinds there are.
  const values = given as Arguments['values']
  if (!help) refuseOthers(name, command, values, words)
  return { values, words, help: help === true }
}

function refuseOthers(
  name: string,
  { options, words: taken }: Command,
  values: Arguments['values'],
  words: string[],
): void {
  for (const [
    option,
    { takes, values: known, called, refuses = takes === 'N' ? noNumber : undefined },
  ] of Object.entries(options)) {
    const value = values[option]
    const wrong = typeof value === 'string' && refuses?.(value)
    if (wrong) throw new Error(`--${option} "${value}" ${wrong}.`)
    if (known && value !== undefined && !known.includes(String(value)))
      throw new Error(`There is no ${called} "${value}": write ${listed(known, 'or')}.`)
  }
  const odd = words[taken?.most ?? 0] ?? words.find((word) => taken?.oneOf && !taken.oneOf.includes(word))
  if (odd === undefined) return
  const instead = taken ? `it takes ${taken.are}` : 'it takes options only'
  throw new Error(
    `"${name}" does not know what to do with "${odd}": ${instead}, and npm hands options on behind "--" (npm ${npmName(name)} -- --help).`,
  )
}

const noNumber = (written: string): string | undefined =>
  /^\d+(?:\.\d+)?$/.test(written) ? undefined : 'is no number: write figures alone'

/** Those it knows, the likeliest first. */
function unknownOption(name: string, { options }: Command, given: string): string {
  const known = Object.keys(options).map((option) => `--${option}`)
  return `"${name}" knows no option ${given}; it knows ${listed(nearestFirst(given, known), 'and')}.`
}

/** How npm is told to run it. */
export const npmName = (name: string): string => (name === 'start' || name === 'test' ? name : `run ${name}`)

const listed = (names: readonly string[], last: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}` : names.join('')
