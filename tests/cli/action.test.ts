/** The action for other repositories: its own steps, in a shell, on a real repository, as a runner would take them. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { environment, root } from '../command.ts'
import { createRepository, temporaryFolder } from '../source/gitRepository.ts'

interface Step {
  name?: string
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, string>
}
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: Step[] }
}

// Each run of the command takes a second or two.
vi.setConfig({ testTimeout: 90_000 })

const folder = temporaryFolder()
const good = '# 2024-07-03\n\n## Participants\n\n- @garloff\n\n## Agenda\n\n### Lamps\n\n- AI @garloff: mend the lamp\n'
const bad = '# 2024-07-10\n\n## Agenda\n\n### Test, system\n\n- password: Wf7gtQ2x\n- AI: mend the lamp\n'

/** Runs the step that checks. @returns what the log would hold */
function check(workspace: string, inputs: Record<string, string>, base = ''): { status: number | null; log: string[] } {
  const given: Record<string, string> = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [`inputs.${name}`, value]),
  )
  for (const [name, value] of Object.entries(inputs)) given[`inputs.${name}`] = value
  const known: Record<string, string> = {
    ...given,
    'github.action_path': root,
    'github.event.pull_request.base.sha': base,
  }
  const filled = (text: string): string =>
    text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => filled(known[name]!))
  const step = action.runs.steps.find(({ name }) => name === 'Check')!
  const env = Object.fromEntries(Object.entries(step.env!).map(([name, value]) => [name, filled(value)]))
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...environment, GITHUB_WORKSPACE: workspace, ...env },
  })
  return { status, log: `${stdout}${stderr}`.split('\n').filter(Boolean) }
}

test('is composite, says what each input is, and pins what it uses', () => {
  expect(action.runs.using).toBe('composite')
  expect(Object.values(action.inputs).every(({ description }) => description.length > 20)).toBe(true)
  for (const { uses, run, shell } of action.runs.steps) {
    if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    if (run) expect(shell).toBe('bash')
  }
  const page = readFileSync(join(root, 'content/pages/deploying.mdx'), 'utf8')
  expect(Object.keys(action.inputs).filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
})

describe('a pull request with bad minutes', () => {
  const { commit } = createRepository(join(folder, 'minutes'))
  const base = commit('2024-07-03', { 'iaas/20240703.md': good, 'iaas/20240626.md': bad })
  commit('2024-07-10', { 'iaas/20240710.md': bad })
  const workspace = join(folder, 'minutes')

  test('fails, with the password first and annotations at the lines of its own file', () => {
    const { status, log } = check(workspace, { site: 'https://minutes.example.org' }, base)
    expect(status).toBe(1)
    expect(log.map((line) => line.replace(/::[^:]*?\. .*(?= https:)/, '::…'))).toEqual([
      '::error file=iaas/20240710.md,line=7,col=3,title=secret::… https://minutes.example.org/about/notices/#secret',
      '::warning file=iaas/20240710.md,line=8,col=1,title=action-without-owner::… https://minutes.example.org/about/notices/#action-without-owner',
      '::warning file=iaas/20240710.md,line=1,col=1,title=no-participants::… https://minutes.example.org/about/notices/#no-participants',
    ])
    expect(log.join('\n')).not.toContain('Wf7gtQ2x')
  })

  test('of all files when it is asked for, and does not fail when it may not', () => {
    const { status, log } = check(workspace, { changed: 'all', fail: 'never' }, base)
    expect(status).toBe(0)
    expect(log.filter((line) => line.startsWith('::error file=iaas/20240626.md'))).toHaveLength(1)
  })

  test('is read from a checkout of one commit, too', () => {
    const shallow = join(folder, 'shallow')
    spawnSync('git', ['clone', '-q', '--depth=1', `file://${workspace}`, shallow])
    spawnSync('git', ['-C', workspace, 'config', 'uploadpack.allowAnySHA1InWant', 'true'])
    const { status, log } = check(shallow, {}, base)
    expect([status, log.length]).toEqual([1, 3])
  })
})

test('a folder of the repository: annotations name files from its root, and good minutes pass', () => {
  const workspace = join(folder, 'project')
  const { commit } = createRepository(workspace)
  const base = commit('2024-07-03', { 'README.md': '# Project\n' })
  commit('2024-07-04', { 'docs/minutes/iaas/20240703.md': good })
  expect(check(workspace, { archive: 'docs/minutes' }, base)).toEqual({ status: 0, log: [] })
  commit('2024-07-10', { 'docs/minutes/iaas/20240710.md': bad })
  expect(check(workspace, { archive: 'docs/minutes' }, base).log[0]).toContain(
    'file=docs/minutes/iaas/20240710.md,line=7',
  )
})
