/** German words of meetings and clouds, with what English minutes say for them. */
import { fold, stem } from './fold.ts'

const pairs = `
abstimmung vote voting|alarm alert alarm|alarme alerts|anbieter provider|anforderung requirement|anmeldung login registration|ausschreibung tender|ausfall outage failure|auslastung load utilization
authentifizierung authentication|authentisierung authentication|beschluss decision resolution|betrieb operations|betreiber operator provider|benutzer user|nutzer user|bewertung evaluation review|datei file
datenbank database|datenschutz privacy gdpr|datensicherung backup|sicherung backup|wiederherstellung restore recovery|dokumentation documentation|einladung invitation|entscheidung decision
entwickler developer|entwicklung development|entwurf draft|erfahrung experience|ergebnis result|fehler error bug|festplatte disk|speicher storage memory|speicherplatz disk space
fortschritt progress|freigabe release approval|gemeinschaft community|geheimnis secret|gesetz law|lizenz license|grafikkarte gpu|haushalt budget|kosten cost|kunde customer|kunden customers|land country|lander countries
lastverteiler loadbalancer|lastverteilung loadbalancing|messe fair conference|mitglied member|namen names|netz network|netzwerk network|offentlich public|partner partner|planung planning|plattform platform
protokoll minutes protocol|prufung test audit check|pruefung test audit check|rechenzentrum datacenter|rechnung billing invoice|abrechnung billing metering|regel rule|richtlinie policy guideline|rolle role|berechtigung permission
schlussel key|schwachstelle vulnerability|schnittstelle interface api|schulung training|sicherheit security|sicherheitslucke vulnerability|spalte column|zeile row|tabelle table|stellungnahme statement|software software
storung incident outage|support support|tagesordnung agenda|termin date appointment|treffen meeting|besprechung meeting|sitzung meeting|ubergabe handover|ubersicht overview|uberwachung monitoring
umfrage survey|umgebung environment|umzug move migration|umbenennung rename|unterstutzung support|urlaub vacation|veranstaltung event|verein association|vereinbarung agreement|verfugbarkeit availability
verschlusselung encryption|verteilung distribution|vertrag contract|verzeichnis directory|verwaltung administration management|vorlage template|vorschlag proposal|vorstellung introduction presentation|vortrag talk presentation
wartung maintenance|werkzeug tool|zeitplan schedule timeline|zertifikat certificate|zertifizierung certification|ziel goal|zugang access|zugriff access|zusammenarbeit cooperation collaboration|zustand state
aktualisierung update upgrade|einfuhrung introduction|einrichtung setup|fahrplan roadmap|foderation federation|identitat identity|knoten node|kennzahl metric|lasttest benchmark|leistung performance|loschen delete deletion|loschung deletion
mindestanforderung minimum requirement|nachweis proof evidence|neustart restart reboot|offentlichkeitsarbeit pr marketing|quelltext source code|wolke cloud|warnung warning alert|abhangigkeit dependency|abschaltung shutdown deprecation`

const dictionary = new Map(
  pairs.trim().split(/[|\n]/).map((pair) => {
    const [german = '', ...english] = pair.split(' ')
    return [stem(fold(german)), english] as const
  }),
)

/** @returns English words for a German one, its plural or a compound that ends with it; empty when it is not known. */
export function english(word: string): string[] {
  for (const form of [fold(word), fold(word.toLowerCase().replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü'))]) {
    const whole = dictionary.get(stem(form)) ?? dictionary.get(form)
    if (whole) return whole
    // Länderspalte: the first and the last part of a compound.
    for (let cut = form.length - 4; cut >= 4; cut--) {
      const first = dictionary.get(stem(form.slice(0, cut))) ?? dictionary.get(form.slice(0, cut))
      const last = dictionary.get(stem(form.slice(cut)))
      if (first && last) return [...first, ...last]
    }
  }
  return []
}
