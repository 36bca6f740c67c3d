/**
 * The page on which minutes are tried before they are committed: the reader of the build, run in the browser on what is
 * pasted. Nothing leaves the page.
 */
import { parseMeeting } from '../minutes/meeting.ts'
import type { Registries } from '../registries/schema.ts'
import { compileVocabulary, type Vocabulary } from '../registries/vocabulary.ts'
import { type Finding, type Findings, findingsOf } from './findings.ts'
import * as texts from '../texts/index.ts'

const form = document.querySelector<HTMLFormElement>('form[data-check]')
const place = document.querySelector<HTMLElement>('[data-check-findings]')
if (form && place) start(form, place)

function start(form: HTMLFormElement, place: HTMLElement) {
  const text = form.querySelector('textarea')!
  const day = form.querySelector<HTMLInputElement>('input[type=date]')!
  const series = form.querySelector('select')!
  const { registries: address = '', pads = '', repository = '' } = form.dataset
  let known: Promise<Vocabulary> | undefined
  const vocabulary = () =>
    (known ??= fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`)
      return compileVocabulary((await answer.json()) as Registries)
    }))
  day.value ||= new Date().toISOString().slice(0, 10)

  const read = async () => {
    if (!text.value.trim()) return place.replaceChildren()
    try {
      const words = await vocabulary()
      const reading = parseMeeting(text.value, `${series.value}/${day.value.replaceAll('-', '')}.md`, {
        vocabulary: words,
        pads,
        repository,
      })
      const { topics, releases } = words.registries
      show(
        place,
        findingsOf(reading, new Map([...topics, ...releases].map(({ key, title }) => [key, title]))),
        (line) => select(text, line),
      )
    } catch {
      known = undefined
      place.replaceChildren(element('p', texts.findings.failed))
    }
  }
  let pause = 0
  form.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => void read(), 250)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void read()
  })
  // A browser may bring back what was typed before.
  void read()
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.append(...children)
  return made
}

function entry({ line, what, detail }: Finding, go: (line: number) => void): HTMLElement {
  const button = Object.assign(element('button', String(line)), { type: 'button', title: texts.findings.goTo(line) })
  button.addEventListener('click', () => go(line))
  return element('li', button, ' ', element('span', what), ...(detail ? [' ', element('small', detail)] : []))
}

function show(place: HTMLElement, { kinds, silent }: Findings, go: (line: number) => void) {
  const list = (findings: Finding[]) => element('ol', ...findings.map((finding) => entry(finding, go)))
  const groups = kinds.map(({ name, findings }) =>
    element('section', element('h2', `${name} (${findings.length})`), list(findings)),
  )
  const rest = silent.length
    ? [element('details', element('summary', texts.findings.silent(silent.length)), list(silent))]
    : []
  place.replaceChildren(...groups, ...rest)
}

/** Marks a line of the text and brings it into view. @param line 1-based */
function select(text: HTMLTextAreaElement, line: number) {
  const lines = text.value.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  text.focus()
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  text.scrollTop = Math.max(0, (text.scrollHeight / lines.length) * (line - 4))
}
