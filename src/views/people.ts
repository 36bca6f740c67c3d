/** Everybody who took part or was named, by handle. */
import type { Archive } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, indexLetter } from '../words.ts'
import type { PageHead } from './head.ts'

export interface PeopleView {
  head: PageHead
  total: number
  letters: {
    letter: string
    people: {
      handle: string
      url: string
      name?: string
      /** Meetings attended, and the years between the first and the last. */
      meetings: number
      years: string
    }[]
  }[]
}

/** All that the list of people shows: whoever has a page and is named. */
export function peopleView(archive: Archive): PeopleView {
  const people = visiblePeople(archive).filter(
    ({ meetings, mentions, absences }) => meetings.length + mentions.length + absences.length > 0,
  )
  return {
    head: {
      title: texts.names.people,
      description: texts.people.description(people.length),
      path: routes.people(),
      noindex: true,
      area: 'people',
    },
    total: people.length,
    letters: groupBy(people, ({ key }) => indexLetter(key)).map(([letter, row]) => ({
      letter,
      people: row.map(({ key, handle, name, attended, meetings }) => ({
        handle,
        url: routes.person(key),
        ...(name && { name }),
        meetings: attended.length,
        years: years(meetings[0]?.date, meetings.at(-1)?.date),
      })),
    })),
  }
}

/** "2022–2024" */
const years = (first = '', last = ''): string =>
  first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first.slice(0, 4)}–${last.slice(0, 4)}`
