/** What could run, load or restyle comes out of no minutes. */
import { describe, expect, test } from 'vitest'
import { drawn } from './draw.ts'
import { scriptIn } from './script.ts'
import { vectors } from './vectors.ts'

test('the checker sees what it looks for', () => {
  for (const html of [
    '<script>1</script>',
    '<b onclick=x>',
    '<a href=" java\tscript:x">',
    '<img src=//a.test srcset=x>',
    '<p style=x>',
    '<svg>',
  ]) {
    expect(scriptIn(html)).not.toEqual([])
  }
  expect(scriptIn('<a href="https://a.test/javascript:x">onclick=</a><img src="/files/a.png">')).toEqual([])
})

test('the list is long', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(500)
  expect(new Set(vectors).size).toBe(vectors.length)
})

describe('no script comes of', () => {
  test.each(vectors)('%j', (vector) => {
    for (const place of [vector, `- ${vector}`, `## ${vector.split('\n')[0]}\n\n> ${vector}`, `x ${vector} y`]) {
      for (const html of drawn(`# Agenda\n\n## One\n\n${place}\n`)) {
        expect(scriptIn(html)).toEqual([])
        expect(html).not.toMatch(/ (?:id|name|class)="(?:search|location|getElementById|body)"/)
      }
    }
  })
})
