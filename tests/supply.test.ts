/** What comes with the packages that are installed: no program that runs at installation, no licence that binds others. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Package {
  license?: string
  hasInstallScript?: boolean
  resolved?: string
  integrity?: string
  link?: boolean
}

/** Packages that may run a program when they are installed, and why they have to. */
const mayRun: Record<string, string> = {
  esbuild: 'takes the program for this machine; Astro and Vite bring it along',
}

/** Licences under which everybody may use, change and pass on. Those of fonts and of linked libraries bind only themselves. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'LGPL-3.0-or-later',
])

const lockfiles = ['package-lock.json', 'src/cli/runtime/package-lock.json', 'src/cli/browser/package-lock.json']

describe.each(lockfiles)('%s', (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Package> }
  const all = Object.entries(packages).filter(([path]) => path !== '')
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

  test('names packages', () => expect(all.length).toBeGreaterThan(0))

  test('runs no program at installation but those that are listed', () => {
    expect(
      all.filter(([path, { hasInstallScript }]) => hasInstallScript && !(nameOf(path) in mayRun)).map(([path]) => path),
    ).toEqual([])
  })

  test('lists no package that runs nothing', () => {
    if (file !== 'package-lock.json') return
    const running = new Set(all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)))
    expect(Object.keys(mayRun).filter((name) => !running.has(name))).toEqual([])
    // npm 11 and later ask this list, too: what needs no program of its own gets none.
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>
    }
    expect(Object.keys(allowScripts).sort()).toEqual([...running].sort())
  })

  test('holds only licences that are allowed', () => {
    const fits = (license = '') =>
      license
        .replace(/[()]/g, '')
        .split(/ AND /)
        .every((part) => part.split(/ OR /).some((one) => allowed.has(one.trim())))
    expect(
      all
        .filter(([, { license, link }]) => !link && !fits(license))
        .map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([])
  })

  test('pins everything with its digest, and takes nothing from elsewhere than the npm registry', () => {
    expect(
      all
        .filter(
          ([, { resolved, integrity, link }]) =>
            !link &&
            !(
              integrity?.startsWith('sha512-') &&
              (resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/')
            ),
        )
        .map(([path]) => path),
    ).toEqual([])
  })
})

describe('package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const named = Object.keys({ ...dependencies, ...devDependencies })

  /** Code, and what else names a package that it needs; this list is none of it. */
  const texts = [
    ...['src', 'tests']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
          (path) => `${folder}/${path.replaceAll('\\', '/')}`,
        ),
      )
      .filter((path) => /\.(?:ts|mjs|astro|css)$/.test(path) && path !== 'tests/supply.test.ts'),
    'astro.config.mjs',
    'vitest.config.ts',
    'tsconfig.json',
  ].map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const packageForm = String.raw`(['"])((?:@[a-z][\w.-]*/)?[a-z][\w.-]*)(?:/[^'"\n]*)?\1`
  const importForm = new RegExp(
    String.raw`(?:^(?:import|export)\b(?! type\b)(?:[^'"\n]*\bfrom)? |^\} from |\bimport\()${packageForm}`,
    'gm',
  )
  const imported = texts
    .filter(({ path }) => /\.(?:ts|mjs|astro)$/.test(path))
    .flatMap(({ path, text }) =>
      [...text.replace(/^(?:import|export) type \{[^}]*\} from/gm, '').matchAll(importForm)].map(([, , name = '']) => ({
        path,
        name,
      })),
    )

  test('names what is imported, and with it what comes along with others', () => {
    expect(imported.length).toBeGreaterThan(200)
    expect(imported.filter(({ name }) => !named.includes(name)).map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  })

  /** Of a command that measures or scores; who only builds sites or checks minutes can do without (`npm ci --omit=dev`). */
  const measures = /^src\/cli\/(?:bench|browser|eval)/
  test('names among the dependencies what a build needs', () => {
    expect(
      imported
        .filter(({ path, name }) => path.startsWith('src/') && !measures.test(path) && !(name in dependencies))
        .map(({ path, name }) => `${path}: ${name}`),
    ).toEqual([])
  })

  /** Nothing imports these. */
  const run: Record<string, string> = {
    '@astrojs/check': '`astro check` asks for it',
    '@emnapi/core': 'CONTRIBUTING.md, Dependencies',
    '@emnapi/runtime': 'CONTRIBUTING.md, Dependencies',
    typescript: '`astro check` and editors ask for it',
  }
  test('names nothing that nobody needs', () => {
    const isNamed = (name: string): boolean =>
      texts.some(({ text }) => new RegExp(`['"]${name}(?:/[^'"]*)?['"]|node_modules/${name}/`).test(text))
    const unused = named.filter((name) => !name.startsWith('@types/') && !isNamed(name))
    expect(unused.sort()).toEqual(Object.keys(run).sort())
    expect(
      named.filter(
        (name) => name.startsWith('@types/') && name !== '@types/node' && !isNamed(name.slice('@types/'.length)),
      ),
    ).toEqual([])
  })

  test('keeps the two halves of one WebAssembly together', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string }>
    }
    const version = packages['node_modules/@emnapi/core']?.version
    expect(version).toBeDefined()
    expect(packages['node_modules/@emnapi/runtime']?.version).toBe(version)
  })
})
