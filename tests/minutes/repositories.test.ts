/** Issues under the present name of their repository. */
import { expect, it } from 'vitest'
import { presentId } from '../../src/minutes/repositories.ts'

const repositories = {
  owner: 'Garden',
  formerMinutes: [],
  aliases: { docs: 'Garden/docs', standards: 'Garden/standards' },
  unmistakable: [],
  renamed: { 'Garden/Docs': 'Garden/standards', 'Garden/old-name': 'Garden/new-name' },
}

it('follows a rename by its exact spelling first, and never takes a repository of today for an old one', () => {
  expect(presentId('Garden/Docs#9', repositories)).toBe('Garden/standards#9')
  expect(presentId('Garden/docs#9', repositories)).toBe('Garden/docs#9')
  expect(presentId('garden/OLD-name#9', repositories)).toBe('Garden/new-name#9')
  expect(presentId('Garden/standards#9', repositories)).toBe('Garden/standards#9')
  expect(presentId('scs-0214', repositories)).toBe('scs-0214')
})
