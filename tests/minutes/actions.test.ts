/** Forms of work: who takes it on, and what only looks like it. One line of minutes a row. */
import { describe, expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const people = [
  personEntry('north-a', { name: 'Felix North' }),
  personEntry('alexander-lind'),
  personEntry('ada', { names: ['Ada'] }),
  personEntry('bert'),
  personEntry('cora-b'),
  personEntry('lampco', { kind: 'organisation' }),
]
const vocabulary = compileVocabulary(someRegistries({ people }))

/** The actions of one line below a subject, as `marker rule: owners`. */
const actionsOf = (line: string): string[] => {
  const { minutes } = parseMeeting(`# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n${line}\n`, 'iaas/20240110.md', {
    vocabulary,
    pads: '',
  })
  return minutes!.actions.map(({ marker, rule, owners }) => `${marker} ${rule}: ${owners.join(' ')}`.trim())
}

describe('marked', () => {
  test.each([
    ['* AI @ada: mend it', 'ai: ada'],
    ['* AI: @ada mend it', 'ai: ada'],
    ['* _AI @ada: mend it_', 'ai: ada'],
    ['* _AI @ada_: mend it', 'ai: ada'],
    ['* _AI_ @ada: mend it', 'ai: ada'],
    ['* **AI @ada:** mend it', 'ai: ada'],
    ['* Action Item *@ada:** mend it', 'ai: ada'],
    ['* Action Item to @ada: mend it', 'ai: ada'],
    ['* Action: @ada mends it', 'ai: ada'],
    ['* Action for @ada: mend it', 'ai: ada'],
    ['* Task for @ada: mend it', 'ai: ada'],
    ['* @AI Ada: mend it', 'ai: ada'],
    ['* AI(ada): mend it', 'ai: ada'],
    ['* AI [@ada]: mend it', 'ai: ada'],
    ['* AI Ada: mend it', 'ai: ada'],
    ['* [AI] @ada: mend it', 'ai: ada'],
    ['* AI/@ada: mend it', 'ai: ada'],
    ['* AI #3 @ada: mend it', 'ai: ada'],
    ['* AI (new) @ada: mend it', 'ai: ada'],
    ['* Action point @ada: mend it', 'ai: ada'],
    ['* Task @ada: mend it', 'ai: ada'],
    ['* Action: mend it (@ada)', 'ai: ada'],
    ['* AI @ada/@bert: mend it', 'ai: ada bert'],
    ['* AI @ada, @bert and @cora-b: mend it', 'ai: ada bert cora-b'],
    ['* AI -> @ada: mend it', 'ai: ada'],
    ['* AI LOT7: mend it', 'ai:'],
    ['* AI check the lamps', 'ai:'],
    ['* @ada: AI mend it', 'ai: ada'],
    ['* Merging is done. AI @ada: mend the rest', 'ai: ada'],
    ['* a lamp is still a TODO for @ada', 'ai: ada'],
    ['* -> AI @ada: mend it', 'arrow-marker: ada'],
    ['* the lamp flickers => AI Ada', 'arrow-marker: ada'],
    ['* mend the lamp (AI @ada)', 'brackets: ada'],
    ['* mend the lamp (AI mend: @ada)', 'brackets: ada'],
    ['* the lamp flickers (todo: mend it)', 'brackets:'],
    ['* TODO: mend it', 'todo:'],
    ['* TODO: mend it (@ada), help from @bert', 'todo: ada'],
    ['* maybe later (not in May) - ToDo: ask them', 'ai:'],
    ['* check AI from last time: mend it (@ada)', 'carried: ada'],
    ['* To Do: mend it', 'todo:'],
    ['* to do: mend it (@ada)', 'todo: ada'],
    ['* ToDo @ada mend it', 'todo: ada'],
    ['* [ ] mend it (@ada)', 'checkbox: ada'],
    ['* AI for Ada: mend it', 'ai: ada'],
    ['* AI 1: @ada mend it', 'ai: ada'],
    ['* To do @ada: mend it', 'todo: ada'],
    ['* todo (@ada): mend it', 'todo: ada'],
    ['* @ada (AI): mend it', 'brackets: ada'],
    ['* Aufgabe: @ada besorgt sie', 'ai: ada'],
    ['* TODO(LQ): mend it', 'todo:'],
    ['* [ACTION Ada]: mend it', 'ai: ada'],
    ['* [ACTION: Ada] mend it', 'ai: ada'],
    ['* [Action: LQ] mend it', 'ai:'],
    ['Actions:\n\n* mend it - Ada', 'list: ada'],
    ['Actions:\n\n* mend it: Ada and Felix North', 'list: ada north-a'],
    ['Actions:\n\n* mend it - in Adas room', 'list:'],
    // Felix is nobody or several: one action all the same.
    ['* ACTION: Felix to mend it', 'ai:'],
    ['* [ ] Felix to mend it', 'checkbox:'],
  ])('%s', (line, found) => expect(actionsOf(line)).toEqual([`marked ${found}`]))
})

describe('implied', () => {
  test.each([
    ['* can @ada please send it?', 'asked: ada'],
    ['* please @ada send it', 'asked: ada'],
    ['* @ada: "I will send it"', 'told: ada'],
    ['* => lamp group (+@ada)', 'bracket-owner: ada'],
    ['* @ada, @bert: please review', 'told: ada bert'],
    ['* new bulbs -> @ada', 'arrow: ada'],
    ['* new bulbs <- Ada to ask', 'arrow: ada'],
    ['* new bulbs (@ada to ask)', 'bracket-verb: ada'],
    ['* Where are the bulbs? (@ada will look)', 'bracket-verb: ada'],
    ['* new bulbs (Ada sends a list)', 'bracket-verb: ada'],
    ['* @ada will ask them', 'will: ada'],
    ['* @ada and @bert will ask them', 'will: ada bert'],
    ['* Ada to ask them', 'will: ada'],
    ['* bert will ask them', 'will: bert'],
    ['* new bulbs, @ada (lamps) to ask', 'will: ada'],
    ['* @ada is going to ask them', 'will: ada'],
    ['* @ada volunteered to ask them', 'will: ada'],
    ['* @ada wants to fix it', 'will: ada'],
    ['* @ada wird sie fragen', 'will: ada'],
    ['* @ada can order bulbs', 'can: ada'],
    ['* we (@ada or @bert) will mend it', 'will: ada bert'],
    ['* @ada will have a closer look', 'will: ada'],
    ['* @ada will be looking into it', 'will: ada'],
    ['* the work will start today @ada', 'bracket-owner: ada'],
    ['* @ada takes care of it', 'takes-on: ada'],
    ['* @ada and @bert look into it', 'takes-on: ada bert'],
    ['* @ada prepares a list', 'takes-on: ada'],
    ['* @ada splits the list', 'takes-on: ada'],
    ['* @ada taking the lead on lamps', 'takes-on: ada'],
    ['* @ada continues looking for lamps', 'takes-on: ada'],
    ['* (@ada) - prepare a list', 'told: ada'],
    ['* still needs another review by @ada', 'needed: ada'],
    ['* a list will be written (@ada) - not today', 'bracket-owner: ada'],
    ['* new bulbs, @ada checks the price', 'takes-on: ada'],
    ['* @ada kümmert sich darum', 'takes-on: ada'],
    ['* @ada: ask them', 'told: ada'],
    ['* @ada, @bert: create a list', 'told: ada bert'],
    ['* @ada please ask them', 'told: ada'],
    ['* @ada update the list', 'told: ada'],
    ['* looks good, please approve, @ada', 'asked: ada'],
    ['* to be checked by @ada', 'by: ada'],
    ['* WILL BE DONE by @ada', 'by: ada'],
    ['* will be looked after next week by @ada', 'by: ada'],
    ['* another review needed by @ada', 'needed: ada'],
    ['* Volunteer: @ada', 'assigned: ada'],
    ['* this is assigned to @ada', 'assigned: ada'],
    ['* @ada is responsible for it', 'assigned: ada'],
    ['* the list should be sent (@ada)', 'bracket-owner: ada'],
    ['* a list is needed (@ada, @bert, ...)', 'bracket-owner: ada bert'],
    ['* to be added to the list @ada', 'bracket-owner: ada'],
    ['* a list is needed (in the hall?) @ada', 'bracket-owner: ada'],
    ['* -> release notes, @ada', 'bracket-owner: ada'],
    ['* The lamp failed. Report to its maker (@ada)', 'closing: ada'],
    ['* split it into three lists (@ada)', 'closing: ada'],
    ['* Check the list (@ada, others to help)', 'closing: ada'],
    ['* try it in the hall @ada', 'closing: ada'],
    ['* new bulbs -> @ada with @bert', 'arrow: ada'],
    ['* new bulbs -> @ada -> the hall', 'arrow: ada'],
    ['* @ada -> to write a list', 'arrow: ada'],
    ['* no bulbs => PR from @ada, @bert', 'arrow: ada bert'],
    ['* -> meeting on Friday with @ada', 'arrow: ada'],
    ['* appointment between @ada and @bert on Monday', 'arrow: ada bert'],
    ['* @ada going to ask them', 'will: ada'],
    ['* @ada has ideas and will write them down', 'will: ada'],
    ['* Ada on vacation, will ask in May', 'will: ada'],
    ['* If so, @ada can order bulbs', 'can: ada'],
    ['* @ada can continue to paint', 'can: ada'],
    ['* @ada is on it', 'takes-on: ada'],
    ['* @ada takes the topic into the next call', 'takes-on: ada'],
    ['* @ada can support, e.g., by writing a list', 'can: ada'],
    ['* @ada: looks good and will look into the rest', 'told: ada'],
    ['* @ada: Will be revisited with all next week', 'told: ada'],
    ['* @ada: "I\'m working on the lamps for the hall"', 'told: ada'],
    ['* a lamp is missing, a patch for it from @ada is WIP', 'by: ada'],
    ['* Epic: lamps for all rooms @ada', 'assigned: ada'],
    ['* a list of lamps is still missing @ada @bert', 'bracket-owner: ada'],
    ['* the place for lamps will be determined (@ada, @bert, ...), and a map drawn', 'bracket-owner: ada bert'],
    ["* => Collect wishes 'till next week (@ada/lamps)", 'closing: ada'],
    ['* @ada starts painting', 'takes-on: ada'],
    ['* Any volunteers? @ada', 'assigned: ada'],
    ['* Who will paint the hall? @ada', 'assigned: ada'],
    ['* Review: @ada, @bert', 'assigned: ada bert'],
    ['* @ada for review', 'assigned: ada'],
    ['* add @ada as additional reviewer', 'assigned: ada'],
    ['* another review from @ada wanted', 'needed: ada'],
    ['* feedback from @ada pending', 'needed: ada'],
    ['* a new door (waiting on @ada)', 'needed: ada'],
    ['* waiting for the review of @ada', 'needed: ada'],
    ['* painted, mail TBW by @ada', 'by: ada'],
    ['* Follow-up by @ada on lamps', 'by: ada'],
    ['* all this can be painted (by @ada) this week', 'by: ada'],
    ['* the lamp to be mended with the help of @ada', 'by: ada'],
    ['* a list of lamps planned (@ada)', 'bracket-owner: ada'],
    ['* Will paint the hall (@ada) and clean the door', 'bracket-owner: ada'],
    ['* Next steps: two doors (@ada, @bert)', 'bracket-owner: ada bert'],
    ['* the door will be painted (PR from @ada)', 'bracket-owner: ada'],
    ['* For now write it down (@ada)', 'closing: ada'],
    ['* Please create a list @ada', 'closing: ada'],
    ['* the lamp is dark (create a story @ada!)', 'closing: ada'],
    ['* Start painting (first the hall! @ada)', 'closing: ada'],
    ['* Ask them by mail (@ada) and write a list', 'closing: ada'],
    ['* Create a list (@ada):', 'closing: ada'],
    ['* Blog post (@ada)', 'closing: ada'],
    ['* Deployment guides (where, and why?) @ada', 'closing: ada'],
    ['* Hands-on session (as last time, @ada)', 'closing: ada'],
    ['* Breakout to sort lamps (@ada)', 'closing: ada'],
    ['* Doc review @ada (may take long)', 'closing: ada'],
    ['* @ada: Will ask @bert to write it', 'told: ada'],
    ["* @ada: I'll write it down", 'told: ada'],
    ['* [@ada] write it down', 'told: ada'],
    ['* @ada please review', 'told: ada'],
    ['* @ada, can you write it down?', 'asked: ada'],
    ['* @ada with help from @bert to write it', 'will: ada'],
    ['* @ada together with @bert will write it', 'will: ada'],
    ['* @ada has agreed to write it', 'will: ada'],
    ['* @ada would write a list', 'can: ada'],
    ['* @ada is currently preparing a list', 'takes-on: ada'],
    ['* @ada has a look', 'takes-on: ada'],
    ['* lamp is being handled by @ada', 'by: ada'],
    ['* PR to come from @ada', 'by: ada'],
    ['* the door will be painted (@ada) until May', 'bracket-owner: ada'],
    ['* Lead: @ada', 'assigned: ada'],
    ['* handed over to @ada', 'assigned: ada'],
    ['* plan of the hall: Align in the next call @ada', 'closing: ada'],
    ['* write it down [@ada]', 'closing: ada'],
    ['* Measuring & removal of the old lamp: @ada', 'assigned: ada'],
    ['* a page on lamps - draft by @ada', 'assigned: ada'],
    ['* Yes (merge it: @ada, number 7)', 'bracket-owner: ada'],
    ['* Knowledge transfer (@ada -> @bert) needed', 'needed: ada'],
    ['* another talk @ada, @bert desirable', 'needed: ada bert'],
  ])('%s', (line, found) => expect(actionsOf(line)).toEqual([`implied ${found}`]))
})

describe('names in the bullets below what is asked for', () => {
  test.each([
    ['* Who will review the list?\n  * @ada\n  * @bert', ['implied below: ada', 'implied below: bert']],
    ['* Measure the hall again\n  * @ada', ['implied below: ada']],
    ['* We need a list of lamps\n  * @ada, @bert', ['implied below: ada bert']],
    ['* Who will join?\n  * @ada', []],
    ['* Invite to the opening\n  * @ada', []],
    ['* The lamps are bright\n  * @ada', []],
  ])('%s', (lines, found) => expect(actionsOf(lines)).toEqual(found))
})

test('first names that several people may bear are somebody, nobody knows who', () => {
  expect(actionsOf('* Felix to order bulbs')).toEqual(['implied will:'])
  expect(actionsOf('* Alex will order bulbs')).toEqual(['implied will:'])
  expect(actionsOf('* @ada and Felix will order bulbs')).toEqual(['implied will: ada'])
  expect(actionsOf('* ask Felix to order bulbs')).toEqual([])
  expect(actionsOf('* bulbs (Felix)')).toEqual([])
})

describe('several in a line', () => {
  test.each([
    ['* @ada to write, @bert to read it', ['implied will: ada', 'implied will: bert']],
    ['* AI @ada: write it (@bert will read it)', ['marked ai: ada', 'implied bracket-verb: bert']],
    ['* @ada to invite @bert to the hall', ['implied will: ada']],
    ['* AI @ada: ask @bert to read it', ['marked ai: ada']],
    [
      '* @ada to buy it, paint it in green (@bert), hang it (in the hall: @ada)',
      ['implied will: ada', 'implied closing: bert'],
    ],
    ['* AI @ada -> @bert: read it', ['marked ai: ada bert']],
    ['* AI @all @ada: read it', ['marked ai: all ada']],
    ['* AIs 🤖:\n  * Ada: find bulbs', ['marked list: ada']],
    ['* AI @ada: the hall, AI @bert: the garden', ['marked ai: ada', 'marked ai: bert']],
  ])('%s', (line, found) => expect(actionsOf(line)).toEqual(found))
})

describe('no work', () => {
  test.each([
    '* Idea: Ada should mend the lamp',
    '* Ongoing work:\n  * Test new bulbs (@ada)\n  * Epic: lamps for all (@bert)',
    '* Ada will only return tomorrow',
    '* AI-based lamps',
    '* Generative AI: what do we do?',
    '* Talk on AI @ the summit',
    '* AI: none',
    '* Action item scribe: Felix',
    '* AI: -',
    '* https://github.com/lamps/hall/pull/1 - Add a green lamp @ada',
    '* they should be mended now and bright again (@ada)',
    '* Suggestion: Create a new list (@ada)',
    '* @ada fixes some but more lamps break',
    '* a lamp from @ada is green',
    '* for AI workloads a lamp is needed',
    '* Task force for lamps',
    '* Action is needed soon',
    '* @ada: Issue #4 - green lamps',
    '* Who presents it in the community call?\n  => @ada',
    '* AI is all the rage',
    '* AI agents may do it',
    '* no AI here',
    '* AIs from last week',
    '* @ada will be on vacation',
    '* @ada will join the next call',
    '* @ada will be joining later',
    '* @ada will moderate',
    '* @ada writes the minutes',
    '* @ada proposes to paint it',
    '* @ada suggests a lamp',
    '* @ada wants to know more',
    '* @ada can help',
    '* @ada offers to provide a lamp',
    '* @ada works on the lamps',
    '* @ada: we have no lamps',
    '* @ada: Update on the lamps',
    '* @ada open for more',
    '* will @ada ask them?',
    '* a proposal by @ada to paint it',
    '* add @ada to the list',
    '* contact @ada to ask for lamps',
    '* Contact person: @ada',
    '* @ada would prefer the green one',
    '* @ada will continue to be around',
    '* Draft: @ada likes it',
    '* asked @ada to paint it',
    '* thanks to @ada for it',
    '* please contact @ada',
    '* the key (@ada -> @bert)',
    '* collaborate with @ada',
    '* Update on lamps (@ada)',
    '* Release notes (@ada)',
    '* Blog post by @ada',
    '* Blog post was written (@ada)',
    '* Who will join? @ada',
    '* should be seen by all (@ada) and (@bert)',
    '* @ada was away, but will join later',
    '* -> talk to @ada',
    '* waiting for @ada to be back',
    '* meeting with @ada',
    '* @ada said that the lamp broke, and will break again',
    '* @lampco will paint it',
    '* mail ada@example.org to ask',
    '* `@ada will ask`',
  ])('%s', (line) => expect(actionsOf(line)).toEqual([]))

  test('a subject closes with who presents it', () => {
    const { minutes } = parseMeeting(
      '# 2024-01-10\n\n## Agenda\n\n* check the lamps (@ada)\n* other\n',
      'iaas/20240110.md',
      { vocabulary, pads: '' },
    )
    expect(minutes!.actions).toEqual([])
  })

  test('slides tell who speaks where', () => {
    const deck =
      '---\ntype: slide\n---\n\n# Events\n\n* Ada will speak\n* Ada will show our lamps\n* @ada will order bulbs\n'
    const { minutes } = parseMeeting(deck, 'community-call/20240110.md', { vocabulary, pads: '' })
    expect(minutes!.actions.map(({ text }) => text)).toEqual(['@ada will order bulbs'])
  })
})

test('a bullet below an action in a list is one, too, when both name an issue', () => {
  const issue = 'https://github.com/lamps/hall/issues/'
  const { minutes } = parseMeeting(
    `# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n* TODO:\n  * mend the lamp: ${issue}1\n    * paint it: ${issue}2\n    * it is green\n  * sell it\n    * see ${issue}3\n`,
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ line }) => line)).toEqual([8, 9, 11])
})

test('a wrapped line that begins with a marker is work of its own, with its own line and state', () => {
  const long = 'the lamp in the hall was looked at by many and is nearly as bright again as it was'
  const { minutes } = parseMeeting(
    `# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n${long}\nTo Do: buy a new bulb for it and one more for the cellar, since it is dark there, too\n\n* AI @ada: ${long}\n  which is DONE. AI @bert: tell all others who were looking at it that it is bright again\n`,
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ line, owners, status }) => [line, owners.join(), status])).toEqual([
    [8, '', 'unknown'],
    [10, 'ada', 'done'],
    [11, 'bert', 'unknown'],
  ])
})

test.each([
  ['[ACTION] - mend it', 'mend it'],
  ['[ACTION Ada]: mend it', 'mend it'],
  ['[Action: LQ] mend it', 'LQ: mend it'],
])('%s says the work without the bracket', (line, text) => {
  const { minutes } = parseMeeting(`# 2024-01-10\n\n## Lamps\n\n* ${line}\n`, 'iaas/20240110.md', {
    vocabulary,
    pads: '',
  })
  expect(minutes!.actions.map((action) => action.text)).toEqual([text])
})

test('what stands before a marker in the line is its text', () => {
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n* mend it by Friday; _AI @ada_\n',
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ text }) => text)).toEqual(['mend it by Friday'])
})

test('who reviews what others write in a list of actions has work of another kind', () => {
  expect(actionsOf('* AI\n  * Text: @ada and @bert to be reviewed by @cora-b')).toEqual([
    'marked list: ada bert',
    'implied by: cora-b',
  ])
})

test('below a heading over actions a chore of the meeting is work', () => {
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Housekeeping\n\n* Report in the community call: @bert\n\n## Action items\n\n* @ada to report in the next community call\n* @bert to transfer the minutes\n',
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ line, owners }) => [line, ...owners])).toEqual([
    [9, 'ada'],
    [10, 'bert'],
  ])
})

test('who volunteers for a chore of the meeting takes no work on', () => {
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Housekeeping\n\n* Next week is a holiday\n  * Any volunteers? @ada\n\n## Lamps\n\n* Any volunteers? @bert\n',
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ owners }) => owners)).toEqual([['bert']])
})

test('a line carried over is work when the line below says with whom it is to be settled', () => {
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Check AIs from last time\n\n* Day of the sale\n  * to be fixed with @ada\n* Colour of the lamps\n  * green\n',
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ line }) => line)).toEqual([5])
})

test('a heading that says who speaks is no work', () => {
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Agenda\n\n### @ada to share her lamps\n\n* green\n\n### @ada to sell them\n\n* all\n',
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ line }) => line)).toEqual([9])
})

test('an action tells in its own line that it is done', () => {
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n* @ada to buy one -> done, see the shelf\n* AI @bert: find out what is done\n',
    'iaas/20240110.md',
    { vocabulary, pads: '' },
  )
  expect(minutes!.actions.map(({ status }) => status)).toEqual(['done', 'unknown'])
  const ticked = parseMeeting(
    '# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n* AI @ada: buy one ✔\n* [DONE] AI @bert: hang it up\n* AI @bert: paint it → done\n* AI @bert: sell it - done (nobody came)\n',
    'iaas/20240110.md',
    {
      vocabulary,
      pads: '',
    },
  )
  expect(ticked.minutes!.actions.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done'])
})

describe('the state of an action carried over', () => {
  test.each([
    ['done', 'done'],
    ['PR is merged', 'done'],
    ['issue closed', 'done'],
    ['dropped, nobody wants it', 'done'],
    ['published', 'done'],
    ['mostly done', 'open'],
    ['under review', 'open'],
    ['has started', 'open'],
    ['not possible so far', 'open'],
    ['to be done', 'open'],
    ['carried over', 'open'],
    ['not done, but measured', 'open'],
    ['not needed', 'done'],
    ['PR is open: #12', 'open'],
    ['work has started', 'open'],
    ['still being worked on', 'open'],
    ['asked, no answer yet', 'open'],
    ['done?', 'unknown'],
    ['see the list', 'unknown'],
    ['issue opened', 'unknown'],
    ['asked them', 'unknown'],
  ])('%s: %s', (note, status) => {
    const { minutes } = parseMeeting(
      `# 2024-01-10\n\n## Check AIs from last time\n\n* AI @ada: mend it\n  * ${note}\n`,
      'iaas/20240110.md',
      { vocabulary, pads: '' },
    )
    expect(minutes!.actions.map((action) => action.status)).toEqual([status])
  })
})
