/** The commands. Options, and what the community says of its site, become the environment variables of src/site.ts before anything else is loaded. */
import { fileURLToPath } from 'node:url'
import { type Arguments, readArguments } from './arguments.ts'
import { type Command, commands } from './commands.ts'
import { faultOf } from './faults.ts'
import { place } from './place.ts'
import { usage, usageOf } from './usage.ts'

async function main([name = 'help', ...args]: string[]): Promise<void> {
  if (name === 'help' || name === '--help')
    return console.log(args[0] === undefined ? usage() : usageOf(args[0], named(args[0])))
  const command = named(name)
  const { values, words, help } = readArguments(name, command, args)
  if (help) return console.log(usageOf(name, command))
  setEnvironment(command, values)
  // Paths of the settings are relative to the project.
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  await takeFromCommunity()
  await command.run(values, words)
}

function named(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Error(`There is no command "${name}".\n\n${usage()}`)
  return command
}

/** An option of a setting is the variable of its name. */
function setEnvironment({ options }: Command, values: Arguments['values']): void {
  for (const [name, { sets, to, isPlace }] of Object.entries(options)) {
    const value = values[name]
    if (sets && value !== undefined) process.env[sets] = value === true ? to : isPlace && value ? place(value) : value
  }
}

/** What the site says of itself is the variable of its name where nobody has set that. */
async function takeFromCommunity(
  { MINUTES_CONTENT, MINUTES_ARCHIVE: archive, MINUTES_LANGUAGE: language } = process.env,
): Promise<void> {
  const { siteVariables } = await import('../loaders/siteVariables.ts')
  for (const [name, value] of Object.entries(
    siteVariables({ content: MINUTES_CONTENT || 'content', archive, language }),
  ))
    process.env[name] ||= value
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const { settings } = await import('../site.ts')
  console.error(faultOf(error, settings.verbose))
  process.exit(1)
}
