import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correct, distance, usualFor } from '../../src/search/correct.ts'

const words = new Map(
  Object.entries({
    keycloak: 8,
    kubernetes: 9,
    openstack: 9,
    prometheus: 6,
    yawol: 3,
    heat: 6,
    head: 5,
    dependency: 5,
    community: 7,
    masakari: 2,
    logging: 5,
    login: 6,
  }),
)

describe('spelling help', () => {
  it.each([
    ['keycloack', 'keycloak'],
    ['Kuberentes', 'kubernetes'],
    ['prometeus', 'prometheus'],
    ['yawoll', 'yawol'],
    ['dependancy', 'dependency'],
    ['openstakc', 'openstack'],
    ['mascari', 'masakari'],
    ['loging', 'logging'],
    ['haet', 'heat'],
  ])('leads from %s to %s', (typed, meant) => expect(correct(typed, words)).toBe(meant))

  it('changes no identifier, no short word and nothing that is far from every word', () => {
    for (const word of ['k8s', 'CVE-2024-6378', 'hat', 'grindelwaxquuz', 'blorfenschmidt'])
      expect(correct(word, words)).toBeUndefined()
  })

  it('knows a slip that stands in the minutes by the word that is usual there', () => {
    expect(usualFor('keycloack', new Map([...words, ['keycloack', 0]]))).toBe('keycloak')
    expect(usualFor('keycloak', words)).toBeUndefined()
  })

  it('leaves a word of the archive alone', () => {
    for (const word of words.keys()) expect(correct(word, words)).toBeUndefined()
  })

  it('counts a swap of neighbours as one edit, and is the same both ways', () => {
    expect(distance('haet', 'heat')).toBe(1)
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b) === 0).toBe(a === b)
      }),
    )
  })
})
