/** What a heading is: a subject, or one that wraps others. */
import { describe, expect, test } from 'vitest'
import { headingKind, meetingNames } from '../../src/minutes/headings.ts'
import { someRegistries } from '../someRegistries.ts'

const names = meetingNames(['Team IaaS', 'iaas'], someRegistries().community)
const kindOf = (heading: string, first = false) => headingKind(heading, names, first)

describe.each([
  [
    'participants',
    [
      'Participants - use of github handle is preferred',
      '👪 Participants (github handles preferred)',
      'Particpants',
      'Attendees',
      'Attending',
      'Who?',
      'In Presence',
      'Teilnehmende',
      'Members present',
      'Regular participants',
      'Guests',
      'Roll call',
      'In attendance',
      'Who’s here?',
      'List of attendees',
      'Meeting participants',
    ],
  ],
  ['absent', ['Excused', 'Excused:', 'Not attending', 'Not here', 'Regrets', 'Entschuldigt', 'Missing:', 'Declined']],
  [
    'agenda',
    [
      'Agenda',
      'Agenda:',
      '📓 Agenda',
      'Topics',
      'Topics today (2024-01-10)',
      'Recurring items',
      'Updates from the Teams',
      'Minutes',
      'Tagesordnung',
      'Proposed agenda',
      'Items',
      'Info about current tasks',
      'Discussion points',
      'To discuss',
    ],
  ],
  [
    'chores',
    [
      'Minutes: @ada',
      'Moderation and minutes',
      'Approval of the agenda',
      'Roles today',
      'Housekeeping',
      'Housekeeping (@ada)',
      'Community call and minutes transfer',
      'Who is reporting in community call next week and transfering minutes',
      'Designate people for chores',
      'Meta',
      'Any newcomers? Welcome!',
      'Anything to add to agenda?',
      'Minute taker',
      'Moderation',
      'Orga',
      'House-keeping',
      'Minutes of last meeting',
      'Approval of the minutes',
      'Who takes minutes?',
      'Who is taking care of the minutes?',
      'Moderation: @ada',
      'Timekeeper',
    ],
  ],
  [
    'carried',
    [
      'Actions from last meeting',
      'Check AIs from last time',
      'Pending action items',
      'Check pending Action Items',
      'AIs of last week',
      'AI from a couple of weeks ago',
      'Checking AIs of last week',
      'Open Actions:',
      'Review of open action items',
      'Check on AIs',
      'Outstanding action items',
      'AI list',
      'Action item status',
      "Last week's AIs",
      'AIs from 2024-01-03',
      'Carry-over',
      'Carried over',
      'Carried-over from last week',
      'Actions carried over',
    ],
  ],
  ['actions', ['Action Items', 'AIs', 'TODOs:', 'To Do (2024-01-10)', 'Next actions', 'Aufgaben']],
  ['title', ['2024-01-10', 'Team IaaS 2024-01-10', '2024-01-10 Team IaaS', 'Minutes 2024-01-10']],
  [
    'subject',
    [
      'Roles',
      'Lamps',
      'Lamps (@ada, 10 min)',
      'R6 was released on 2024-03-20',
      'Preparation for 2024-08-30',
      'R5 ToDos',
      'Next steps',
      'Topics carried over',
      'Carried over topics',
      'New participants',
      'Call for Participation',
      'Reporting bugs',
      'Minutes per user',
      'Open Operations',
      'AOB',
      'Team updates',
      'Organisations of the alliance',
      'AI in the cloud',
      'Present the lamp',
    ],
  ],
] as const)('%s', (kind, headings) => {
  test.each(headings)('%s', (heading) => expect(kindOf(heading)).toBe(kind))
})

test('before any subject a dated heading with words of its own names the meeting', () => {
  expect(kindOf('2024-01-10 Overflow session on lamps', true)).toBe('title')
  expect(kindOf('2024-01-10 Overflow session on lamps')).toBe('subject')
})
