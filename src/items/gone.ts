/** What stands at an address whose words, minutes or subject are no longer there: that it is so, and where to go on. */
import type { FormerPage } from '../archive/former.ts'
import type { Archive } from '../archive/types.ts'
import { meetingCard } from '../cards/cards.ts'
import { tagsOf } from '../cards/tags.ts'
import { escaped } from '../html/escaped.ts'
import { routes, seriesPart } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { longDate, meetingTitle } from '../words.ts'
import { link } from './markup.ts'
import type { ItemView } from './view.ts'

/** @param path root-relative address of the page @param page what is known of it, when it was of minutes */
export function goneView(archive: Archive, path: string, page?: FormerPage): ItemView {
  const { said, ways } = page ? ofMinutes(archive, page) : ofSubject(path)
  const minutes = page?.minutes
  const title = minutes ? texts.gone.titleOf(meetingTitle(archive, minutes)) : texts.gone.title
  return {
    title: `${title}: ${path}`,
    description: `${said} (${path})`,
    path,
    tags: tagsOf(minutes ? { card: meetingCard(archive, minutes) } : {}),
    body: [
      `<h1>${escaped(title)}</h1>`,
      `<p class="lead">${escaped(said)}</p>`,
      `<ul>${ways.map((way) => `<li>${way}</li>`).join('')}</ul>`,
    ].join('\n'),
  }
}

interface Gone {
  said: string
  ways: string[]
}

function ofMinutes(archive: Archive, { id, minutes, item, removed }: FormerPage): Gone {
  if (minutes) {
    const ways = [link(routes.meeting(minutes), meetingTitle(archive, minutes))]
    if (item && 'passages' in item)
      ways.unshift(link(routes.item(minutes, item), item.title || item.heading || texts.gone.section))
    return { said: texts.gone.words, ways }
  }
  const series = [...archive.series.values()].find(({ key }) => id.startsWith(`${seriesPart(key)}/`))
  return {
    said: texts.gone.minutes(removed ? longDate(removed) : ''),
    ways: [series ? link(routes.series(series.key), series.title) : link(routes.home(), texts.gone.all)],
  }
}

function ofSubject(path: string): Gone {
  const lists = [
    routes.people(),
    routes.topics(),
    routes.releases(),
    routes.references(),
    routes.actions(),
    routes.decisions(),
    routes.since(),
  ]
  const list = lists.find((route) => path.startsWith(route))
  return {
    said: texts.gone.subject,
    ways: [
      list ? link(list, texts.gone.named) : link(routes.home(), texts.gone.all),
      link(routes.search(), texts.gone.search),
    ],
  }
}
