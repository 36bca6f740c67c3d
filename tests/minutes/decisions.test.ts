/** Forms of decisions, and what only speaks of them. One line of minutes a row. */
import { describe, expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

const vocabulary = compileVocabulary(someRegistries())

const decisionsIn = (text: string) =>
  parseMeeting(`# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n${text}\n`, 'iaas/20240110.md', { vocabulary, pads: '' })
    .minutes!.decisions
const rulesOf = (text: string): string[] => decisionsIn(text).map(({ marker, rule }) => `${marker} ${rule}`)

describe('marked', () => {
  test.each([
    ['* Decision: buy the green one', 'colon'],
    ['* DECISION -> buy the green one', 'colon'],
    ['* **Decision:** buy the green one', 'colon'],
    ['* -> Decision (for now): buy the green one', 'colon'],
    ['* Which one? -> Decision: the green one', 'colon'],
    ['* Discussion outcome: the green one', 'colon'],
    ['* Consensus: the green one', 'colon'],
    ['* Beschluss: die grüne', 'colon'],
    ['Beschlussfassung: die grüne', 'colon'],
    ['Der Vorstand beschließt den Kauf', 'decided'],
    ['Die Mitgliederversammlung beschließt den Kauf', 'decided'],
    ['Es wird beschlossen, die grüne zu kaufen', 'decided'],
    ['Der Antrag auf grüne Lampen wurde angenommen.', 'decided'],
    ['Abstimmung: 2/0/1 -> angenommen', 'vote'],
    ['The council voted 4-0 to buy the green one', 'vote'],
    ['The council decided to buy the green one', 'decided'],
    ['The group voted unanimously to buy it', 'no-objections'],
    ['* Decision to buy the green one', 'opening'],
    ['* Agreement that we need one', 'opening'],
    ['* The conclusion of today’s meeting was to buy it'.replace('’', "'"), 'opening'],
    ['* --> Decision for the green one', 'opening'],
    ['* we decided to buy the green one', 'decided'],
    ['* It was agreed to meet again to further decide the colour', 'decided'],
    ['* Decided to buy it', 'decided'],
    ['* green lamps <- Agreed', 'decided'],
    ['* Design decisions -> a list <- Agreed', 'decided'],
    ['* the green one, no objections', 'no-objections'],
    ['* no hard objections from the team', 'no-objections'],
    ['* unanimous', 'no-objections'],
    ['* Approved', 'verdict'],
    ['* accepted (by those present)', 'verdict'],
    ['* ✅ agreed', 'verdict'],
    ['* vote: 6 for the green one, 1 for the red one, 4 abstain', 'vote'],
    ['* 7 for, 1 against, 3 abstain', 'vote'],
    ['* yes: 4, no: 0, abstain: 2', 'vote'],
    ['* vote on the lamp: 5:0:1', 'vote'],
    ['* vote: +1: 5, -1: 0', 'vote'],
    ['* 5 yes, 0 no, 1 abstention', 'vote'],
    ['* no one objected', 'no-objections'],
    ['* no different opinions', 'no-objections'],
    ['* OUTPUT: We buy the green one', 'colon'],
    ['* we compared both lamps and also concluded that we wait', 'decided'],
    ['* nobody is against it', 'no-objections'],
    ['* [Decision] buy it', 'colon'],
    ['* Decision 2: buy it', 'colon'],
    ['* Board decision: buy it', 'colon'],
    ['* Result of the discussion: buy it', 'colon'],
    ['* Beschlossen: wir kaufen sie', 'colon'],
    ['* PB decided to buy it', 'decided'],
    ['* Approved by the board', 'verdict'],
    ['* Motion carried', 'verdict'],
    ['* everybody agrees to buy it', 'decided'],
    ['* The board approves 200 EUR for lamps', 'decided'],
    ['* we talked about both lamps and agreed to buy one', 'decided'],
    ['* @ada and @bert agreed that it is worth waiting', 'decided'],
    ['* We conclude that lamps are chosen by the teams', 'decided'],
    ['* the talk resulted in a decision to buy it', 'decided'],
    ['* came to the conclusion that it can be mended', 'decided'],
    ['* lamp decision on how to go on -> buy new ones', 'decided'],
    ['* the bulbs of the hall: agreement on the green ones', 'decided'],
    ['* Colour of the lamps decided (green)', 'decided'],
    ['* not knowing if it burns, we now decided to buy it', 'decided'],
    ['* two lamps for each hall => agreement between Ada and Bert', 'opening'],
    ['* Result: Want one lamp for each hall', 'colon'],
    ['* Consensus', 'verdict'],
    ['* Lamps: decided to buy it', 'decided'],
    ['* green lamps -> agreed', 'decided'],
    ['* the green lamps (decided)', 'decided'],
    ['* Have decided to buy it', 'decided'],
    ['* We decide to buy it', 'decided'],
    ['* Proposal adopted', 'decided'],
    ['* 200 EUR for lamps approved by the board', 'decided'],
    ['* the vote was unanimously in favour', 'no-objections'],
    ['* the vote was in favour of the green one', 'decided'],
    ['* Tentative decision: buy it', 'colon'],
    ['* none objected', 'no-objections'],
    ['* no one in the call objects', 'no-objections'],
    ['* no concerns raised', 'no-objections'],
    ['* +1: 5, 0: 1, -1: 0', 'vote'],
    ['* Agreement', 'verdict'],
  ])('%s', (line, rule) => expect(rulesOf(line)).toEqual([`marked ${rule}`]))
})

describe('implied', () => {
  test.each([
    ['* Do we buy it?\n  * Yes, the green one', 'answer'],
    ["* Let's buy it", 'lets'],
    ['* we go with the green one', 'we-do'],
    ["* it flickers, but we'll keep it", 'we-do'],
    ['* Go with the green one', 'settles'],
    ['* Call on Friday: CANCELLED', 'settles'],
    ['* Chair 2024-11-13: CANCEL', 'settles'],
    ['* Cancel 13 November, go on in the week behind it', 'settles'],
    ['* Option 2 is preferred', 'settles'],
    ['* both are nice, but idea 2 seems to win', 'settles'],
    ['* the green ones (aligned in this group)', 'settles'],
    ['* just do it', 'settles'],
    ['* keep the red one for now', 'settles'],
    ['* for the time being, put it at the end', 'settles'],
    ['* as expected we keep it', 'we-do'],
    ['* Do we want to have a second lamp in the hall? -> Yes', 'answer'],
    ['* Is there an interest in a second lamp? -> Yes', 'answer'],
    ['* Red or green?\n  * buy both (cheaper than one)', 'answer'],
    ['* Red or green?\n  * Both!', 'answer'],
    ['* Hall: make it a dark one for now', 'settles'],
    ['* deferred', 'settles'],
    ['* Proceed as planned', 'settles'],
    ['* Will do this!', 'settles'],
    ['* Will not move the old lamps', 'settles'],
    ['* There will be no extra lamp for the hall', 'settles'],
    ['* => Only ask two of them', 'settles'],
    ['* => This will go into a second list', 'settles'],
    ["* so, it's okay to postpone it", 'settles'],
    ['* it burns long enough, so go ahead with our lamp', 'settles'],
    ['* Working basis: the green one', 'settles'],
    ['* green is the better word, so we opted for it', 'settles'],
    ["* it is a small step, let's merge it now", 'lets'],
    ['* Date of the party set to Friday', 'settles'],
    ['* Keep the lamps as they are', 'settles'],
    ['* Lamps without a label: Reject and say why', 'settles'],
    ['* No third lamp for the next party', 'settles'],
    ['* it is a bit dim, but this is acceptable for a hall', 'settles'],
    ['* do not add a second lamp', 'settles'],
    ['* => the green one it is!', 'settles'],
    ['* Merge it as draft instead of waiting', 'settles'],
  ])('%s', (line, rule) => expect(rulesOf(line)).toEqual([`implied ${rule}`]))
})

describe('none', () => {
  test.each([
    '* Decision needed for the lamps',
    '* Decision: not yet',
    '* no decision today',
    '* we came to the conclusion that another bulb might help',
    '* Any important decisions that are going to be taken?',
    '* Stabilize the lamp decision #199',
    '* write a decision record on lamps',
    '* last week we agreed to buy it',
    '* decision of the executive board is due',
    '* the PR is approved',
    '* to be decided by all',
    '* Vote: https://example.org/polls/1',
    '* if there are no objections, we buy it: unless there are no objections?',
    '* AN: I have no objections to the green one',
    `AN: ${'The old lamp is heavy, and nobody can lift it. '.repeat(9)}So we decided at home to carry it by two.`,
    `**Ada North**: ${'The old lamp is heavy, and nobody can lift it. '.repeat(9)}There are no objections I can think of.`,
    '* license agreement with the lamp maker',
    '* dates, as the lamp board decided them',
    '* the executive board has approved the lamps',
    '* Decision to be made next week',
    "* let's decide next week",
    "* let's start",
    "* Ada is here. Let's begin with the agenda",
    '* wenn der Vorstand beschließt, kaufen wir',
    '* Der Vorstand will das beschließen',
    '* Abstimmung: 5 Kisten',
    '* our talk was accepted',
    '* For now write it down (@ada)',
    '* red? -> Yes, and round',
    '* Are there any green lamps?\n  * Yes',
    '* Is the lamp in the hall fixed?\n  * No, not yet',
    '* Do any green lamps exist?\n  * No',
    '* Will we go on to use the ladder?\n  * No',
    '* Can a part of the lamps be mended without all of it? -> Yes',
    '* Red or green?\n  * check again in six weeks',
    '* Red or green?\n  * take it to the board (@ada)',
    '* Is it too bright?\n  * buy a dark one',
    "* let's also hope that it burns",
    '* in the call of the hall, option a was favored',
    '* it is fine to keep it if somebody likes it',
    '* Will not work with the old bulbs',
    '* What should I know of lamps?\n  * Check the cable first',
    '* Do we want to have a second lamp in the hall? -> no answer yet',
    '* ask him if the board agreed',
    '* @ada says it was decided to buy it',
    '* @ada: agreed to nothing',
    '* when we decide to buy it, there will be light',
    '* the funding was approved',
    '* 200 EUR for lamps approved by the ministry',
    '* decision on the lamp -> depends on the hall',
    '* Result: all lamps are mended',
    '* Outcome (proposal): buy it',
    '* Will not get a green label, but a red one',
    '* We wanted two of them, no?\n  * Yes',
    "* Don't forget the lamp",
    '* nobody knows what it is',
    '* CANCEL',
    '* Nobody has time\n  * -> cancel!',
    '* Cancelled meeting',
    '* The lamp magazine: cancelled',
    "* let's make sure that it burns",
    '* it flickers (but we do not use it)',
    '* do not use it before Friday',
    "* we agreed that I'll buy it",
    '* We concluded that:\n  * the hall is dark',
  ])('%s', (line) => expect(rulesOf(line)).toEqual([]))
})

test('a decision that is asked for counts with its answer', () => {
  expect(
    decisionsIn('* Decision: one or two?\n  * one is dim\n  * -> two').map(({ line, marker, text }) => [
      line,
      marker,
      text,
    ]),
  ).toEqual([[7, 'marked', 'one or two? two']])
  expect(decisionsIn('* Decision: one or two?\n  * one is dim')).toEqual([])
})

test('what stands below a marker is no second decision', () => {
  expect(decisionsIn('Outcome (for May):\n\nkeep the red one for now').map(({ line, text }) => [line, text])).toEqual([
    [9, 'keep the red one for now'],
  ])
})

test('a marker alone takes its words from the list below', () => {
  expect(decisionsIn('* Decision:\n  * buy it\n  * today').map(({ line, text }) => [line, text])).toEqual([
    [7, 'buy it; today'],
  ])
  expect(decisionsIn('**Decision**\n\n* buy it\n* today').map(({ line, text }) => [line, text])).toEqual([
    [9, 'buy it; today'],
  ])
  expect(decisionsIn('Decision:\n\n* buy it\n* today').map(({ line, text }) => [line, text])).toEqual([
    [9, 'buy it; today'],
  ])
  for (const heading of ['Decisions', 'Binding Agreements (4 notes)', 'What we decided', 'Entscheidungen']) {
    expect(decisionsIn(`#### ${heading}\n\n* buy it\n* today`).map(({ line, text }) => [line, text])).toEqual([
      [9, 'buy it'],
      [10, 'today'],
    ])
  }
})

test('among the chores a meeting is called off, nothing else settled in passing', () => {
  const { minutes } = parseMeeting(
    "# 2024-01-10\n\n## Housekeeping\n\n* Cancel next week's meeting\n* Let's begin\n* Decision: meet in the hall\n\n## Agenda\n\n### Lamps\n\n* green\n",
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.decisions.map(({ line, rule }) => [line, rule])).toEqual([
    [5, 'settles'],
    [7, 'colon'],
  ])
})
