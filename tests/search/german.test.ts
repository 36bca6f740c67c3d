/** German words as people type them, and the English that minutes have for them. */
import { describe, expect, it, test } from 'vitest'
import { english } from '../../src/search/german.ts'

const known = (word: string): boolean => ['blog', 'zuul'].includes(word)
const meanings = (word: string): string[] => english(word, known).map(({ text }) => text)

describe('a German word', () => {
  test.each([
    ['Sicherung', 'backup'], ['Sitzung', 'meeting'], ['Verschluesselung', 'encryption'], ['Verschlüsselung', 'encryption'], ['Köln', 'cologne'],
    // Other forms of verbs, and what is made of them.
    ['abgelaufenes', 'expired'], ['verwaltete', 'managed'], ['einzurichten', 'set up'], ['gelöschte', 'deleted'], ['Löschungen', 'deletion'],
    // Compounds, with English parts too.
    ['Blogbeitrag', 'blog post'], ['Zuulknoten', 'zuul node'], ['Kundenwunsch', 'customer request'], ['Netzwerkrichtlinien', 'network policy'],
  ])('%s is found as %s', (word, meaning) => expect(meanings(word)).toContain(meaning))

  it('says less by one part than by the whole', () => {
    const [whole, ...others] = english('Speicherverwaltung')
    const part = others.find(({ text }) => !text.includes(' '))!
    expect(whole!.text).toContain(' ')
    expect(part.weight).toBeLessThan(whole!.weight)
    expect(part.same).toBeUndefined()
  })

  test.each(['grindelwaxquuz', 'heat', 'kubernetes'])('%s is none', (word) => expect(english(word)).toEqual([]))
})
