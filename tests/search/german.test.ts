/** German words as people type them, and the English that minutes have for them. */
import { describe, expect, it, test } from 'vitest'
import { english } from '../../src/search/german.ts'
import { germanPages } from '../../src/search/germanPages.ts'
import { germanWords } from '../../src/search/germanWords.ts'

const known = (word: string): boolean => ['blog', 'zuul', 'administrator', 'status'].includes(word)
const all = germanPages(germanWords.split(/[^a-z]+/))
const pages = async (beginning: string): Promise<string> => all.get(beginning) ?? ''
const meanings = async (word: string): Promise<string[]> => (await english(word, pages, known)).map(({ text }) => text)

describe('a German word', () => {
  test.each([
    ['Sicherung', 'backup'],
    ['Sitzung', 'meeting'],
    ['Verschluesselung', 'encryption'],
    ['Verschlüsselung', 'encryption'],
    ['Köln', 'cologne'],
    ['Umfrage', 'survey'],
    ['Sicherheitslücken', 'vulnerability'],
    ['Ueberwachung', 'monitoring'],
    ['Statusseite', 'status page'],
    ['Speicherverschlüsselung', 'storage encryption'],
    ['Administratoren', 'administrator'],
    // Other forms of verbs, and what is made of them.
    ['abgelaufenes', 'expired'],
    ['verwaltete', 'managed'],
    ['einzurichten', 'set up'],
    ['gelöschte', 'deleted'],
    ['Löschungen', 'deletion'],
    // Strong verbs in their past, and in the present where it changes the vowel.
    ['verschob', 'postponed'],
    ['umziehende', 'move'],
    ['umzog', 'move'],
    ['gestrichene', 'dropped'],
    ['übernimmt', 'take over'],
    ['widersprochen', 'object'],
    ['aufgerissenes', 'tear'],
    ['unterschrieb', 'sign'],
    // Compounds, with English parts too.
    ['Blogbeitrag', 'blog post'],
    ['Zuulknoten', 'zuul node'],
    ['Kundenwunsch', 'customer request'],
    ['Netzwerkrichtlinien', 'network policy'],
    // Parts with hyphens, of which some are no German words.
    ['IP-Adressen', 'ip address'],
    ['Zuul-Anmeldung', 'zuul login'],
    ['CI-Testumgebung', 'ci testbed'],
    // Minutes of meetings, rooms of machines, laws and tenders.
    ['Zeitleiste', 'timeline'],
    ['Rechnernamen', 'hostname'],
    ['verschachtelte', 'nested'],
    ['Kundenmetriken', 'customer metric'],
    ['Vergabeunterlagen', 'tender documents'],
    // As people half remember it.
    ['Ausfallstufen', 'failsafe levels'],
    ['Brandschutzzone', 'fire zone'],
    ['Technikvorschau', 'tech preview'],
    ['Nebenveranstaltung', 'side event'],
    ['Fehlerbereich', 'failure domain'],
    // Two parts before three, and women who do what men do.
    ['Festplattenausfall', 'disk failure'],
    ['Vortragstermin', 'talk date'],
    ['Sprecherinnen', 'speaker'],
  ])('%s is found as %s', async (word, meaning) => expect(await meanings(word)).toContain(meaning))

  it('says less by one part than by the whole', async () => {
    const [whole, ...others] = await english('Speicherverwaltung', pages)
    const part = others.find(({ text }) => !text.includes(' '))!
    expect(whole!.text).toContain(' ')
    expect(part.weight).toBeLessThan(whole!.weight)
    expect(part.same).toBeUndefined()
  })

  test.each(['grindelwaxquuz', 'heat', 'kubernetes', 'gaia-x', 'link', 'hint', 'mind', 'full', 'bot', 'log'])(
    '%s is none',
    async (word) => expect(await english(word, pages)).toEqual([]),
  )

  it('is read as the dictionary has it where it may be English', async () => {
    expect(await english('Restart', pages)).not.toEqual([])
    expect(await english('Restart', pages, () => false, true)).toEqual([])
    expect((await english('Sitzung', pages, () => false, true)).map(({ text }) => text)).toContain('meeting')
  })

  it('loads the pages that it needs and no more', async () => {
    const asked: string[] = []
    const listening = async (beginning: string): Promise<string> => {
      asked.push(beginning)
      return pages(beginning)
    }
    await english('Sitzung', listening)
    expect(asked).toEqual(['sit'])
    // What may follow `Sitz`, `Sitzung` and `Sitzungs`.
    await english('Sitzungsraum', listening)
    expect(asked).toEqual(['sit', 'ung', 'sra', 'rau'])
  })

  it('has no page entry whose English stands nowhere', () => {
    expect(germanPages(['meeting']).get('sit')).toContain('sitzung meeting')
    expect(germanPages(['meeting']).get('sit')).not.toContain('encryption')
  })
})
