/** When a question that is being typed is asked. */
import { expect, test } from 'vitest'
import { isBarelyBegun } from '../../src/search/manners.ts'
import { parseQuery } from '../../src/search/query.ts'

test.each([
  ['h', true], ['he', false], ['heat', false], ['heat s', true], ['heat st', true], ['heat whe', true], ['heat stan', false], ['heat ope', false], ['@a', true], ['@ada', true], ['"war', false],
])('“%s” barely begun: %s', (text, barely) => expect(isBarelyBegun(parseQuery(text).terms)).toBe(barely))
