/** In which language something is written, and where a page says so. */
import { expect, test } from 'vitest'
import { languageOf } from '../../src/minutes/language.ts'
import { renderMinutes } from '../../src/html/render.ts'
import { archiveOf } from '../archive/archiveOf.ts'

test.each([
  ['We should ask the neighbours about the lamp', 'en'],
  ['Wir sollten die Nachbarn nach der Lampe fragen', 'de'],
  ['Der Torwart will die Tür nicht öffnen', 'de'],
  ['Was in the hall, and will be there', 'en'],
  ['Lampen für den Saal', 'de'],
  ['Availability zones', undefined],
  ['@ada in Köln, Brühl', undefined],
  ['https://example.org/der-die-das-und', undefined],
  ['Gesellschaft für Lampen Annual Conference September Hall Exhibition Programme', undefined],
])('the language of “%s” is %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test('German words in English minutes are marked, what hangs below them too, and English below them again', () => {
  const archive = archiveOf({
    'iaas/20240101.md':
      '# 2024-01-01\n\n## Agenda\n\n### Lamps\n\n- We bought some of the lamps, and they are for the hall\n- Das ist noch nicht fertig\n  - Lampenschirm\n  - This is done by now\n- The rest is for the next week\n',
  })
  const { html } = renderMinutes(archive.byId.get('iaas/2024-01-01')!, archive)
  const marked = [...html.matchAll(/<(\w+)[^>]*\blang="(\w+)"[^>]*>([^<]*)/g)].map(
    ([, tag, lang, words]) => `${tag} ${lang} ${words!.trim()}`,
  )
  expect(marked).toEqual(['li de Das ist noch nicht fertig', 'li en This is done by now'])
})
