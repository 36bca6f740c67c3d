import { describe, expect, test } from 'vitest'
import { decoded } from '../src/decoded.ts'
import { folderOf, pathFrom } from '../src/filePath.ts'

describe('a path from a folder', () => {
  test.each([
    ['iaas', 'plan.md', 'iaas/plan.md'],
    ['iaas', './plan.md', 'iaas/plan.md'],
    ['iaas', '../iam/plan.md', 'iam/plan.md'],
    ['iaas/2024', '../../README.md', 'README.md'],
    ['iaas', '../../../plan.md', 'plan.md'],
    ['iaas', '/iam//plan.md', 'iam/plan.md'],
    ['', 'plan.md', 'plan.md'],
    ['iaas', '..', ''],
  ])('%j, %j', (folder, address, path) => expect(pathFrom(folder, address)).toBe(path))

  test('which is that of a file', () => {
    expect(folderOf('iaas/2024/plan.md')).toBe('iaas/2024')
    expect(folderOf('README.md')).toBe('')
  })
})

test.each([
  ['Gr%C3%B6%C3%9Fe', 'Größe'],
  ['100 %', '100 %'],
  ['%FF', '%FF'],
])('%j is %j with its letters', (text, letters) => expect(decoded(text)).toBe(letters))
