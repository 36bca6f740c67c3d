/** German words with what English minutes say for them: meetings, people, clouds, software. Umlauts without their dots. */
export const germanWords = `
abarbeiten work through|abbild image, snapshot|abdeckung coverage|abend evening|abendessen dinner|abends evening|abfall waste|abfliessen leak
abfrage query|abgelaufen expired|abgelehnt rejected, declined|abgelost replaced|abgesagt cancelled|abgeschaltet switched off, disabled
abgeschottet air-gapped, isolated|abgesprochen agreed, aligned|abgestanden stale|abgleich comparison, sync|abgleichen compare, sync
abgrenzung delimitation, boundary|abhangig dependent|abhangigkeit dependency|abhangigkeitsliste sbom, dependency|abhilfe remedy, fix, workaround
abkundigung deprecation|ablage storage, filing|ablauf process, expiry, workflow|ablaufdatum expiry date, expiration|ablaufen expire|ablehnen reject
ablehnung rejection|ableitung derivation|abloesen replace|ablosen replace|abloseplan migration plan|ablosung replacement|abmelden logout, unregister
abmeldung logout|abnahme acceptance, approval|abo subscription|abonnieren subscribe|abrechnen bill, charge|abrechnung billing, metering
abrechnungssystem billing system|abreise departure|abrufen fetch|absage cancelled|absagen cancel|absatz paragraph|abschaffen drop, remove
abschaffung abolition, removal|abschalten switch off, disable|abschaltung shutdown, deprecation|abschatzung estimate|abschied farewell, goodbye
abschluss completion, final|abschlussarbeit thesis|abschlussbericht final report|abschnitt section|abschrift copy|absenden send
absicherung hardening, securing|absicht intention|absichtlich intentional|abspaltung fork|absprache agreement, alignment|absprechen agree, align
abstand distance|abstimmen vote, align|abstimmung vote, voting, alignment|abstrakt abstract|absturz crash|absturzen crash|abteil compartment
abteilung department|abwagen weigh|abwandeln modify|abwarten wait|abwehr defence, protection|abweichen deviate|abweichend deviating, different
abweichung deviation|abwesend absent|abwesenheit absence, vacation|abwesenheitsnotiz out of office|abzeichen badge|abzug deduction
achtung attention, caution|adress address|adresse address|adressieren address|adressvergabe address allocation, dhcp|afrika africa|agentur agency
ahnlich similar|aktiv active|aktivieren activate, enable|aktivitat activity|aktualisieren update, upgrade|aktualisiert updated
aktualisierung update, upgrade|aktuell current|akzeptanz acceptance|akzeptieren accept|alarm alert, alarm|alarme alerts|alarmierung alerting
alarmmudigkeit alert fatigue, warning fatigue|albtraum nightmare|allgemein general|allianz alliance|alltag everyday|alt old|alter age|altlast legacy
amt office, agency|amtsgericht court|analysieren analyze|anbieten offer|anbieter provider, csp|anbieterwechsel provider switching
anbindung integration, connection|andere other|andern change|anderung change|anderungsprotokoll changelog, change log|anerkennung recognition
anfallig prone, vulnerable|anfang beginning|anfangen start, begin|anfanger beginner, newcomer|anfordern request|anforderung requirement
anfrage request, inquiry|anfragen request|anfuhrungszeichen quote, quotes, quoting|angabe information, data|angebot offer|angebotserstellung offer
angemeldet logged in, registered|angemessen appropriate, adequate|angesprochen mentioned, addressed|angleichen align|angleichung alignment
angreifer attacker|angriff attack|anhalten stop, pause|anhang attachment|ankundigen announce|ankundigung announcement|ankunft arrival
anlage attachment, facility|anlass occasion|anlaufstelle contact point|anlegen create|anleitung guide, howto, instructions, manual
anliegen concern, request|anmeldemaske login form|anmelden login, sign in, register|anmeldung login, registration|anmerken note, comment
anmerkung remark, comment, note|annahme acceptance, assumption|annehmen accept, assume|anordnung arrangement, layout|anpassen adjust, adapt
anpassung adjustment, customization|anreise arrival, travel|anruf call|ansatz approach|anschluss connection, port|anschreiben contact, write
ansehen view, look, reputation|ansicht view|ansprechen approach, address|ansprechpartner contact|anspruch claim|anstellung employment|anteil share
antrag application, proposal, request|antwort answer, response|antworten answer|antwortzeit latency, response time|anwalt lawyer|anweisung instruction
anwender user|anwendung application|anwendungsfall use case|anwesend present, attending|anwesenheit attendance|anzahl number, count
anzeige display, dashboard|anzeigen show, display|arbeit work|arbeiten work|arbeiterknoten worker node, worker|arbeitgeber employer
arbeitnehmer employee|arbeitsablauf workflow|arbeitsgruppe working group, sig|arbeitskreis working group|arbeitslast workload
arbeitspaket work package|arbeitsplan work plan|arbeitsplatz workplace, job|arbeitsspeicher memory, ram|arbeitsstand status, progress
arbeitstag business day, working day|arbeitstreffen workshop, working meeting|architektur architecture|archiv archive|arger trouble|armee army
art type, kind|artikel article|aspekt aspect|auditierung audit|aufbau setup, structure, build|aufbauen build, set up|aufbewahrung retention
auffallig conspicuous, anomaly|auffindbarkeit discoverability|aufgabe task, todo|aufgabenverteilung assignment|aufgeben give up|aufheben lift
aufhoren stop|aufkleber sticker|auflage condition, edition|auflistung list|auflosung resolution|aufmachung layout|aufnahme recording, onboarding
aufnehmen record, include|aufraumaktion cleanup|aufraumen cleanup, clean up|aufruf call|aufschub delay, postponement|aufsetzen set up
aufsicht supervision|aufspielen install|aufteilen split|aufteilung split, division|auftrag contract, order, job|auftraggeber customer
auftragnehmer contractor|auftragsverarbeitung data processing agreement|auftragsvergabe procurement, tender|auftritt appearance|aufwand effort
aufwandig laborious|aufzahlung list, enumeration|aufzeichnen record|aufzeichnung recording, record|augenmerk focus|ausbau expansion
ausbildung training|ausbleiben absence|ausblick outlook|ausfall outage, failure, downtime|ausfallen fail, cancelled|ausfallend cancelled
ausfallsicherheit high availability, resilience|ausfuhrbar executable|ausfuhren execute, run|ausfuhrlich detailed|ausfuhrung execution
ausfullen fill in|ausgabe output, issue, release|ausgaben expenses, outputs|ausgeben output, print|ausgewahlt selected
ausgleich balancing, compensation|ausgleichen balance, compensate|ausgrundung spin-off|auskunft information|auslagern outsource|ausland abroad
auslassen skip, omit|auslastung load, utilization, capacity|auslauf phase out|auslaufen expire, phase out|auslaufend ending, expiring
ausliefern deliver, ship, deploy|auslieferung delivery|auslieferungsdatum release date|ausloser trigger|ausnahme exception|ausnutzen exploit
ausprobieren try|ausreichen suffice|ausreichend sufficient|ausrichten host, align|ausrichtung alignment, orientation
ausrollen rollout, deploy, roll out|ausrustung equipment|aussage statement|ausschalten disable, switch off|ausschluss exclusion|ausschreiben tender
ausschreibung tender, call for bids|ausschuss committee|aussehen look, appearance|aussen outside, external|aussenstehend outsider|ausserdem also
aussetzer glitch, outage|aussicht outlook, prospect|aussteller exhibitor|ausstellung exhibition, issuing|austausch exchange, replacement
austauschen exchange, replace|auswahl selection, choice|auswahlen select, choose|auswarts external|ausweichen fallback|ausweis id card
ausweitung escalation, extension|auswerten evaluate, analyze|auswertung evaluation, analysis|auswirkung impact, effect|auszeichnung award
auszug extract, excerpt|authentifizierung authentication|authentisierung authentication|automatisch automatic, automated|automatisieren automate
automatisierung automation|autorisierung authorization|bahn train|bandbreite bandwidth|barrierefrei accessible, accessibility
barrierefreiheit accessibility|basis base, basis|bau build|bauen build|baukasten toolkit|bauplan blueprint|baustein building block, component
baut builds|beabsichtigt intended|beachten observe|beantragen request, apply|beantworten answer|bearbeiten edit|bearbeitung processing
beauftragen commission|beauftragter officer|bedarf demand, need|bedenken concern|bedeuten mean|bedeutet means|bedeutung meaning, importance
bedienung operation, usability|bedingung condition, terms|bedrohung threat|bedurfnis need|beenden end, stop, finish|befehl command
befehlsubersicht cheat sheet|befehlszeile command line, cli|befragung survey, poll|befugnis authorization|befurworten support, in favour|beginn start
beginnen start, begin|begleitung support|begrenzen limit|begrenzung limit, quota|begriff term|begriffe terms, terminology|begrunden justify
begrundung reason, justification|begrussen welcome|begrussung welcome|behalten keep|behandeln treat, handle|behandlung handling|behaupten claim
beheben fix, resolve|behelf workaround|behoben fixed, resolved|behorde authority, agency, government|beirat advisory board|beispiel example, sample
beispielhaft exemplary|beitrag contribution, post, fee|beitragen contribute|beitragende contributors|beitragsordnung fee schedule|beitreten join
beitritt accession, joining|bekannt known|bekanntgabe announcement|bekanntgeben announce|bekanntmachung announcement|bekommen get, receive
belastung load, stress|beleg evidence|belegt occupied, allocated|belegung allocation|beliebig arbitrary|beliebt popular|bemerken notice
bemerkung remark, comment|benachrichtigen notify|benachrichtigung notification, alert|benennung naming|benotigen need|benutzen use|benutzer user
benutzerkonto user account, account|benutzername username|benutzeroberflache user interface, ui, dashboard|benutzerverwaltung user management
benutzt used|beobachten observe, watch|beobachtung observation, observability|beratung consulting, advice|berechnung calculation
berechtigung permission, authorization, right|bereich area, scope, realm|bereinigen clean up, cleanup|bereinigung cleanup|bereit ready
bereitschaft on-call, standby|bereitstellen provide, deploy|bereitstellung provisioning, deployment|bericht report|berichten report
berichterstatter reporter|berucksichtigen consider|beruf job|beruhmt famous|beschaffen procure|beschaffung procurement, purchase
bescheinigung certificate|beschleunigen accelerate|beschleuniger accelerator|beschleunigung acceleration|beschliessen decide|beschlossen decided
beschluss decision, resolution|beschranken limit, restrict|beschrankung limitation, restriction|beschreiben describe|beschreibung description
beschriftung label|beschwerde complaint|beschwerden complaints|beschweren complain|beseitigen remove|besetzung staffing|besichtigung tour, visit
besitz ownership|besitzer owner|besonderheit specialty|besorgen get, procure|besprechen discuss|besprechung meeting|besprochen discussed|besser better
bestand stock, inventory|bestandig persistent|bestandsaufnahme inventory, stocktaking|bestandsliste inventory|bestandteil component, part
bestatigung confirmation|bestehen exist|bestehend existing|bestellen order|bestellung order|besteuerung taxation|bestimmung regulation|besuch visit
beta beta|beteiligen participate|beteiligte participants, stakeholders|beteiligung participation|betreff subject|betreffen affect, concern
betreiben operate, run|betreiber operator, provider, csp|betreuen support, maintain|betreuer maintainer, mentor|betreuung support
betrieb operations, operation, running|betriebssystem operating system, os, distribution|betrifft affects|betroffen affected|bevorzugen prefer
bevorzugt preferred|beweis proof|bewerben apply|bewerbung application|bewerten evaluate, assess, rate|bewertung evaluation, review, assessment, rating
bewertungsbogen assessment|bewusst aware|bewusstsein awareness|bezahlen pay|bezahlt paid|bezahlung payment|bezeichnung name, label, designation
beziehung relation, relationship|bezug reference|bibliothek library|bier beer|bieter bidder|bietet offers|bilanz balance|bild image, picture
bilden form|bildschirm screen|bildschirmfoto screenshot|bildschirmubertragung screen sharing|bildung education|billig cheap|bindung binding
bisher so far|bitte request|blaupause blueprint|bleiben stay, remain|blick view, look|blockade blocker|blockieren block|blockiert blocked
blockspeicher block storage|blog blog|blogartikel blog post|blogbeitrag blog post|bodenstandig down-to-earth|botschaft message|branche industry
brandmauer firewall|brauchen need|breit broad, wide|breite width|brett board|brief letter|bringen bring|bruch break, breach|brucke bridge
brussel brussels|buch book|buchen book|buchhalter accountant|buchhaltung accounting|buchstabe letter|buchung booking|budgetplanung budget planning
buhne stage|bund federal|bundel bundle|bundesamt bsi, federal|bundesland state|bundeslander states|bundesministerium ministry, bmwk
bundesregierung federal government|bundestag parliament|bundesverwaltung federal administration|bundeswehr army, bundeswehr|bundnis alliance
burger citizen|burgschaft guarantee|buro office|chance opportunity|chaos chaos|chronik history, changelog|cloudanbieter cloud provider
codezeile line of code|danemark denmark|dank thanks|danke thanks|dankeschon thank you|dargestellt shown|darlegen present|darstellen display, visualize
darstellung presentation, view, visualization, display|datei file|dateiendung file extension|dateisystem file system|daten data|datenbank database, db
datenbanken databases|datenbestand data set|datenleck data leak|datenmodell data model|datenplatte data disk|datensatz record, dataset
datenschutz privacy, gdpr, data protection|datenschutzerklarung privacy policy, data protection statement|datensicherung backup|datenspeicher storage
datentrager disk, volume|datenverlust data loss|datenzentrum datacenter, data center|datum date|dauer duration|dauerbetrieb continuous operation
dauerhaft permanent, persistent|dauern take, last|deaktivieren deactivate, disable|debatte debate, discussion|deckel lid, cap
defekt defective, broken, defect|demo demo|denkbar conceivable|denken think|detail detail|deutsch german|deutschland germany|dezentral decentralized
diagramm diagram|dienst service|dienstag tuesday|dienste services|dienstleister provider, contractor, service provider|dienstleistung service
dienstreise business trip, travel|differenz difference|ding thing|diskussion discussion|diskutieren discuss|doktorarbeit thesis|dokument document
dokumentation documentation, docs|dokumentieren document|domane domain|donnerstag thursday|doppelt double, duplicate|dopplung duplication
dringend urgent|drittanbieter third party, third-party|dritte third|drittel third|dritter third|druck pressure|drucken print|dunkel dark
durcheinander mess|durchfuhren run, perform, execute|durchfuhrung execution|durchsatz throughput|durchschnitt average|durchsetzen enforce
durchsickern leak|durchsuchen search|durfen may, allowed|dusseldorf duesseldorf|dynamisch dynamic|ebene level, layer, plane|echt real
echtzeit real time|ecke corner|eckpunkt key point|effizient efficient|ehemalig former|ehrenamt volunteer|ehrenamtlich volunteer|ehrlich honest
eigen own|eigene own|eigenerklarung self-declaration|eigenschaft property, feature|eigenstandig independent|eigentlich actually|eigentumer owner
eignung suitability|eile hurry|einarbeitung onboarding|einbauen integrate|einbeziehen involve, include|einbinden integrate, include
einbindung integration, involvement|einblick insight|einbruch intrusion|eindeutig unique, unambiguous|eindringtest pentest, penetration test
einfach easy, simple|einfluss influence|einfrieren freeze|einfugen insert|einfuhrung introduction, rollout, intro|eingabe input|eingang input
eingeben enter, input|eingehen respond|eingeloggt logged in|eingeschrankt restricted, limited|einhalten adhere, comply|einhaltung compliance
einheit unit|einheiten units|einheitlich uniform, consistent, unified|einig agree, agreed|einigkeit consensus, agreement|einigung agreement, consensus
einkauf purchase, procurement|einladen invite|einladung invitation, invite|einlasskontrolle admission control|einleitung introduction, intro
einloggen login, log in|einmal once, single|einmalanmeldung single sign-on, sso|einnahmen income, revenue|einreichen submit
einreichung submission, cfp|einrichten set up, setup|einrichtung setup, installation, configuration|einruckung indentation|einsatz use, deployment
einschalten enable, switch on|einschatzung assessment, estimate|einschrankung limitation, restriction|einsehen view|einsetzen use, deploy
einsicht insight|einsparung saving|einspielen install, deploy, apply|einspringen step in|einspruch objection, veto|einsteiger beginner, newcomer
einstellen set, hire, discontinue, configure, stop|einstellung setting, configuration, hiring|einstieg onboarding, introduction, getting started
einstufung classification|einteilung division|eintrag entry|eintreten join|einverstanden agreed, agree|einwand objection, concern|einweisung briefing
einwilligung consent|einzelheit detail|einzelheiten details|einzeln single, individual|elternteil parent|elternzeit parental leave|empfang reception
empfanger recipient|empfehlen recommend|empfehlung recommendation|empfohlen recommended|ende end|endgultig final|endnutzer end user|endpunkt endpoint
energie energy, power|energieverbrauch power consumption, energy|eng tight, narrow|engagement commitment|england england, uk|englisch english
engpass bottleneck|entdeckung discovery|entfallen drop, cancelled|entfernen remove|entfernt removed, remote|entfernung removal, distance
enthalten contain|entlastung relief|entnahme removal|entropie entropy|entrumpeln declutter|entschadigung compensation|entscheiden decide
entscheider decision maker|entscheidung decision|entscheidungsprotokoll decision record, adr|entschieden decided|entschlusseln decrypt
entsorgen dispose|entsorgung disposal|entsprechen comply, match|entspricht complies|entstehen arise|entwerfen design, draft|entwickeln develop
entwickler developer|entwicklerin developer|entwicklung development|entwurf draft, design|entwurfe drafts, designs|entzug revocation
erarbeiten develop, work out|ereignis event|ereignisprotokoll event log, audit log|erfahrung experience, lessons|erfahrungsbericht experience report
erfassen record, capture|erfassung capture, recording|erfinden invent|erfolg success, achievement|erfolgreich successful
erforderlich required, necessary|erfullen fulfil, comply|erfullung fulfilment, compliance|erganzen add, complete, complement
erganzung addition, supplement|ergebnis result, outcome|erhalten receive, get|erheben collect|erhebung survey|erhohen increase|erhohung increase
erinnern remind, remember|erinnerung reminder|erkenntnis finding, insight, lesson, learning|erkennung detection|erklaren explain, declare
erklarung explanation, declaration, statement|erlauben allow, permit|erlaubnis permission|erlautern explain|erledigen do, done, complete|erledigt done
erleichtern ease, facilitate|ermitteln determine|ermoglichen enable|ermutigen encourage|ernennung appointment, nomination|erneuerbar renewable
erneuern renew|erneuerung renewal|erneut again|ernst serious|eroffnung opening|erpressung ransom|erreichbar reachable, available
erreichbarkeit availability, reachability|erreichen reach, achieve|errungenschaft achievement|ersatz replacement|ersatzteil spare part
erscheinen appear|erschopft exhausted|ersetzen replace|erste first|erstellen create|erstellt created|erstellung creation|erster first|ertrag yield
erwagen consider|erwahnen mention|erwahnt mentioned|erwarten expect|erwartet expected|erwartung expectation|erweitern extend|erweitert extended
erweiterung extension|erwunscht wanted, desired|erzahlen tell|erzeugen create, generate|erzeugung generation|erzwingen enforce, force
eskalation escalation|essen food, meal, dinner|etikett label|europa europe, eu|europaisch european|experimentell experimental|extern external
fach subject|fachgruppe special interest group, sig|fachkraft specialist|faden thread|fahig capable|fahigkeit capability, skill, ability|fahren drive
fahrplan roadmap, schedule|fahrrad bike|faktor factor|falle trap, pitfall|falsch wrong|familie family|farbe colour, color|farben colours
farbenblind colorblind, colour blind|farbig coloured|fassung version|fehlalarm false positive, false alarm|fehlen missing, absent, lack
fehlend missing|fehler error, bug, fault, failure, mistake|fehlerbehebung fix, bugfix, debugging, troubleshooting|fehlerbericht bug report
fehlerhaft faulty, broken, failing, buggy|fehlermeldung error message|fehlersuche debugging, troubleshooting|fehlgeschlagen failed, failing
fehlschlag failure|feier party, celebration|feiern celebrate, party|feiertag holiday, public holiday|feinabstimmung tuning|feld field|fenster window
ferien holidays, vacation|fern remote|fernsehen tv, television|fernwartung remote maintenance|fernzugriff remote access|fertig done, finished, ready
fertigstellen finish, complete|fertigstellung completion|fest party, celebration, fixed, hard|festhalten record|festlegen define, fix
festlegung definition, decision|festplatte disk, hard disk|festplatten disks, disk|feststellen determine|festverdrahtet hardcoded, hard coded
finalisieren finalize|finanzierung funding, financing|finden find|finnland finland|firma company|firmen companies, company|flache area|flagge flag
flicken patch|fliessband pipeline|fliessend fluent|fluchtig volatile, ephemeral|flug flight|fluss flow, river|flussdiagramm flow chart|foderal federal
foderation federation, federated|foderiert federated|foerderprojekt funded project|fokus focus|folge consequence, sequence, episode
folgen follow, consequences|folgend following|folie slide|folien slides|forderende end of funding|fordermittel funding|fordern promote, fund, demand
forderprojekt funded project|forderung funding, grant, demand|form form, shape|formal formal|format format|formatierung formatting|formular form
formulierung wording|forschung research|fortbildung training|fortfuhren continue|fortfuhrung continuation|fortgeschritten advanced
fortschritt progress, status|fortsetzen continue, resume|fortsetzung continuation|foto photo, picture|frage question|fragebogen questionnaire, survey
fragen questions, ask, question|fragestellung question|frankreich france|franzosisch french|frei free, open|freigabe release, approval, share, sharing
freigabeprozess approval process|freigeben release, approve|freiheit freedom|freischalten enable, activate|freischaltung activation|freistaat state
freitag friday|freiwillig voluntary, optional, volunteer|freiwillige volunteers|fremd foreign, third-party|fremde strangers|freude joy|freund friend
frieden peace|frieren freeze|frisch fresh|frist deadline, period|fruh early|fruher earlier, former|fruhjahr spring|fruhjahrsputz spring cleaning
fruhling spring|fruhstuck breakfast|fruhwarnung early warning|fuhren lead|fuhrend leading|fuhrung tour, guidance, leadership, guided tour
fundament foundation|funktion function, feature|funktionieren work|funktioniert works|funktionsfahig working|funktionsumfang feature set|furchten fear
fussnote footnote|ganz whole|garantie guarantee|garantieren guarantee|gast guest|gaste guests|gastgeber host|gastsystem guest|geandert changed
gebaude building|gebaut built|geben give|gebiet area|gebrauch use|gebuhr fee|geburtstag birthday|gedanke thought, idea|geeignet suitable
gefahr danger, risk, threat|gefahrlich dangerous|gefallen like|gefordert funded|gegenseitig mutual|gegenstand subject|gegenteil opposite
gehackt hacked|gehalt salary|gehartet hardened|gehause chassis|geheim secret|geheimhaltung embargo, confidentiality|geheimhaltungsvereinbarung nda
geheimnis secret|geheimnisverwaltung secret management, vault|geheimtext ciphertext|gehen go|gekapert hijacked|geklart clarified|geld money, funding
gelegenheit opportunity|geloscht deleted|gelost solved|gelten apply|geltungsbereich scope|gemein common|gemeinde municipality, community
gemeinden municipalities|gemeinnutzig non-profit|gemeinsam joint, shared, common, together|gemeinschaft community|gemeldet reported
genannt named, mentioned|genau exact, precise|genehmigen approve|genehmigung approval|generation generation|generell general|genf geneva
genossenschaft cooperative|genug enough, sufficient|genugen suffice|genutzt used|gepflegt maintained|gepruft checked, verified, tested|gerat device
gerecht fair|gericht court|gering low|gerust framework|gesamt total, whole|geschaft business|geschaftlich business
geschaftsfuhrer ceo, managing director|geschaftsmodell business model|geschaftsordnung charter, rules of procedure|geschaftsstelle office
geschehen happen|geschenk gift, present|geschichte history, story|geschlossen closed|geschutzt protected|geschwindigkeit speed, performance
gesellschaft company, society|gesetz law, act|gesetzgebung legislation|gesetzlich legal, statutory|gesperrt locked, blocked
gesprach talk, conversation|gesprachsrunde round table|gestalten design|gestaltung design|gestell rack|gestern yesterday|gesucht wanted|gesund healthy
gesundheit health|gesundheitsprufung health check|geteilt shared|getrank drink|getranke drinks|getrennt separate|gewahren grant
gewahrleistung warranty|gewicht weight|gewinn profit, gain|gewinnen win|gewinner winner|gewohnheit habit|gewohnlich usual
gewunscht wanted, desired, wish|glauben believe|gleich same, equal|gleichzeitig simultaneous, parallel|gliederung structure, outline|glossar glossary
gluckwunsch congratulations|gnade mercy|graben dig|grad degree|grafik graphic, chart, graph|grafikkarte gpu|grafikprozessor gpu|grammatik grammar
gremien committees, boards|gremium committee, board, body|grenze limit, quota, border, boundary|grenzwert limit, threshold|gross large, big
grossbritannien uk, britain|grosse size|grossputz cleanup|grun green|grund reason|grunde reasons|grundgesetz constitution
grundlage basis, foundation, base|grundlegend basic, fundamental|grundlich thorough|grundsatz principle|grundsatzlich in principle
grundung foundation, founding|gruppe group|gruppenrolle group role|gultig valid|gultigkeit validity|gultigkeitsdauer validity period, lifetime
gunstig cheap|gut good|gutesiegel seal|haengen hang, stuck|haken catch, hook|halb half|halten keep, hold|haltung attitude, position
handarbeit manual work|handbuch manual, handbook, guide|handel trade|handeln act|handelsregister commercial register|handhabung handling
handisch manual|handlungsbedarf action|hangen hang, stuck|hannover hanover|hardwarebeschaffung hardware procurement|harte hardness|hartung hardening
haufig frequent, often|haufigkeit frequency|haupt main|hauptknoten control plane node, master node|hauptproblem main problem|hauptsache main
hauptsachlich mainly|hauptspeicher memory|hauptstadt capital|hauptversammlung general assembly|haushalt budget, household|heben lift|heikel sensitive
heimisch local|heimlich secret|helfen help|hemd shirt|herausfinden find out|herausforderung challenge|herausgabe release|herausgeber publisher, issuer
herbst autumn, fall|herkunft origin|hersteller vendor, manufacturer|herunterfahren shutdown|herunterladen download|herunterstufen downgrade
hervorheben highlight|hervorragend excellent|heute today|hierarchie hierarchy|hilfe help|hilfreich helpful|hilfsmittel tool|hinderlich blocking
hindernis obstacle, blocker, impediment|hintergrund background|hinterlegen deposit, store|hinweis hint, note, notice|hinweisen point out|hinzu added
hinzufugen add|hinzugefugt added|hoch high|hochfahren boot|hochladen upload|hochrechnung projection|hochschule university
hochverfugbar highly available, high availability|hochverfugbarkeit high availability, ha|hoffen hope|hoffnung hope|hoheit sovereignty
holen fetch, get|horen hear|hosten host|idee idea|ideensammlung brainstorming|identifizieren identify|identitat identity
identitatsanbieter identity provider, idp|identitatsmanagement identity management, iam|identitatsverwaltung identity management|immer always
implementieren implement|implementierung implementation|inbetriebnahme commissioning, bootstrap|indes meanwhile|industrie industry|informieren inform
infrastruktur infrastructure|inhaber owner, holder|inhalt content|inhaltlich content|inkrafttreten effective, come into force|innen inside, internal
innenministerium ministry of the interior|innerhalb within|innovation innovation|inoffiziell unofficial|insgesamt overall
installation installation, deployment, install|installieren install|instanz instance|integrieren integrate|interaktion interaction
interessant interesting|interesse interest|interessent prospect, interested, stakeholder, interested party|interessieren interest, care
interessiert interested|intern internal|internet internet|internetauftritt website|internetzugang internet access, air-gapped, airgapped
interoperabilitat interoperability|investition investment|irrtum mistake, error|isolation isolation|isolieren isolate|italien italy|jahr year
jahre years|jahresbericht annual report|jahresende end of year|jahrestag anniversary|jahreswechsel new year, turn of the year|jahrlich yearly, annual
jetzt now|jubilaum anniversary|jung young|juristisch legal|kabel cable|kaffee coffee|kalender calendar|kalt cold|kamera camera|kampagne campaign
kanal channel|kandidat candidate|kandidaten candidates|kantine canteen|kapazitat capacity|kapitel chapter|kaputt broken, failing|karte map, card
kasten box|katalog catalog, catalogue|katastrophe disaster|kategorie category|kauf purchase|kaufen buy|kauflich purchasable|kaufmannisch commercial
kennen know|kenntnis knowledge|kennung id, identifier|kennwort password|kennzahl metric, kpi|kennzahlen metrics, kpi|kennzeichnen label, mark
kennzeichnung label, tag, labeling|kern core, kernel|kernaussage key message|kernel kernel|kette chain|kinder children|klage complaint|klammer bracket
klar clear|klaren clarify|klartext plaintext, plain text|klarung clarification|klasse class|klein small|kleiner smaller|kleinigkeit minor, detail
klick click|klima climate|klonen clone|klugheit wisdom|knapp scarce, short|knappheit scarcity, shortage|kneipe bar, pub|knopf button|knoten node
knotenausfall node failure|knotenpool node pool, nodepool|kochen cook|kodiert coded, encoded|kollege colleague|kollegin colleague|koln cologne
kombination combination|komisch strange, weird|komitee committee|komma comma|kommen come|kommentar comment|kommentieren comment|kommerziell commercial
kommission commission|kommunal municipal|kommune municipality|kommunikation communication|kommunizieren communicate|kompatibel compatible
kompatibilitat compatibility|komplett complete|komplex complex|kompliziert complicated|komponente component|kompromiss compromise
kompromittiert compromised|kompromittierung compromise|konferenz conference, summit|konfiguration configuration, config
konfigurationsdatei config file, configuration file|konfigurieren configure|konflikt conflict|konformitat conformance, compliance
konformitatsprufung conformance test, compliance check|konnen can|konsens consensus|konsistenz consistency|kontakt contact|kontaktieren contact
konten accounts, account|kontext context|kontingent quota, contingent|konto account|kontrolle control|kontrollebene control plane
kontrollieren check, control|konzept concept|konzeption concept, design|konzern corporation|kooperation cooperation, collaboration
koordination coordination|koordinieren coordinate|kopenhagen copenhagen|kopie copy|kopieren copy|korb basket|korrektur correction, fix
korrigieren correct, fix|kosten cost, price, budget, costs|kostenlos free|kostenschatzung cost estimate|kraft force|krank sick, ill
krankenhaus hospital|krankheit illness, sick|kreis circle|kreislauf cycle|krieg war|krise crisis|kriterien criteria|kriterium criterion, criteria
kritik criticism|kritisch critical|kuche kitchen|kuhlen cool|kuhlung cooling|kultur culture|kummern take care|kumulativ cumulative
kunde customer, client|kunden customers|kundenportal customer portal|kundenwunsch customer request|kundig knowledgeable|kundigung termination
kundin customer|kunftig future|kunstlich artificial|kurs course|kurz short|kurzen shorten|kurzfristig short term|kurzvortrag lightning talk
kurzzusammenfassung summary|labor lab|lade charging, load|laden load|ladung load|lage situation|lager camp, warehouse|land country|lander countries
landes state|landkreis county|landratsamt county|landschaft landscape|lang long|lange length|langfristig long term|langsam slow|langzeit long term
larm noise|lassen let|last load|lastausgleich load balancing, loadbalancer|lastausgleicher load balancer, loadbalancer|lasten load, loads
lastspitze peak load, peak, load spike|lasttest load test, benchmark|lastverteiler load balancer, loadbalancer, octavia|lastverteilung load balancing
latenz latency|lauf run|laufen run|laufend ongoing, running|lauffahig runnable|lauft running|laufwerk drive, disk|laufzeit runtime, term
laufzeitumgebung runtime|laut noisy, loud|leben life|lebensdauer lifetime|lebensende end of life, eol|lebenszyklus lifecycle, life cycle|leck leak
leer empty|leerzeichen space, whitespace|legen put|lehre lesson, teaching|lehren lessons|lehrer teacher|lehrgang course|leicht easy, light
leider unfortunately|leise quiet, silent|leisten afford|leistung performance, power|leistungsfahig performant, powerful
leistungsmessung benchmark, metering|leistungstest benchmark, performance test|leitbild mission|leiten lead|leiter lead, head, leader
leitfaden guide, guideline|leitplanke guardrail, guideline|leitung lead, line, management|lenkung steering|lenkungskreis steering committee, steering
lernen learn, learning|lese read|lesen read|leserecht read permission, reader|letzte last|letzter last|leute people|lieferant supplier, vendor
lieferengpass supply shortage|lieferkette supply chain|liefern deliver|lieferung delivery|liegen lie|linie line|lissabon lisbon|liste list
lizenz license|loben praise|logisch logical|lohn pay, wage|lokal local|lokalitat locality|los lot, lottery|losch delete
loschen delete, remove, wipe, deletion|loschung deletion|lose loose|losen solve|loslosen detach|losung solution|losungsweg solution
losverfahren lottery|lucke gap, vulnerability|luft air|machbar feasible|machbarkeit feasibility|machbarkeitsnachweis proof of concept, poc
machen make, do|macht power|mahnung reminder|mailand milan|makler broker|manchmal sometimes|mandant tenant|mandantenfahig multi-tenant, multitenancy
mandantenfahigkeit multi-tenancy|mandantentrennung tenant isolation|mandat mandate|mangel lack, shortage|mannschaft team|manuell manual
marke brand, trademark|markieren mark, highlight|markierung mark, tag|markt market|marktplatz marketplace|maschine machine|maschinen machines
maschinenlesbar machine-readable|maske form, mask|mass measure|massen mass|massgabe requirement|massgeblich authoritative|massnahme measure, action
massstab scale|masterarbeit thesis|material material|mauer wall|maus mouse|maximal maximum|mechanismus mechanism|medien media|mehr more
mehraufwand overhead|mehrere several, multiple|mehrfach multiple|mehrfaktor mfa, multi-factor|mehrheit majority|mehrheitsentscheidung majority vote
mehrkosten extra cost|mehrstufig multi-stage|mehrwert value|meilenstein milestone|meinung opinion|meist most|melden report
meldepflicht reporting obligation|meldeprozess reporting process|meldestelle reporting|meldeweg reporting|meldung message, report, notification, alert
menge amount, set, quantity|menschen people|menu menu|merken remember, notice, note|merkmal feature, characteristic, property
merkwurdig strange, weird|messbar measurable|messdaten metrics, metering|messe fair, conference, expo, exhibition|messen measure, meter
messestand booth, stand|messpunkt metric|messung measurement, metering|messwert metric, measurement|metadaten metadata|methode method|miete rent
mikrofon microphone|minderheit minority|mindestanforderung minimum requirement|mindestens at least|mindeststandard minimum standard|minimal minimal
ministerium ministry|minute minute|mischung mix|missbrauch abuse|missbrauchsmeldung abuse report|misstrauen distrust|missverstandnis misunderstanding
mitarbeit participation, contribution, collaboration|mitarbeiter employee, staff, colleague|mitbringen bring|mitglied member
mitgliedsbeitrag membership fee|mitgliedschaft membership|mithilfe help|mitmachen participate, contribute|mitnehmen take along|mitschnitt recording
mitschreiben take notes|mitschrift notes, minutes|mittag noon|mittagessen lunch|mitte middle|mitteilung announcement, message
mittel means, funds, medium|mittelfristig medium term|mittelpunkt focus, center|mittelstand medium-sized companies, sme|mittwoch wednesday
mitwirken contribute, participate|mitwirkende contributors|mitwirkung participation, contribution|modell model|modelle models
moderation moderation, facilitation|moderator moderator, facilitator|moderieren moderate|modul module|moglich possible|moglichkeit possibility, option
moglichst preferably|moment moment|monat month|monatlich monthly|montag monday|morgen tomorrow, morning|motivation motivation|mudigkeit fatigue
mull garbage, waste|munchen munich|mundlich oral|mussen must|muster pattern, template|nacharbeiten rework|nachbar neighbour, neighbor|nachbau replica
nachbereitung follow-up, postmortem, recap|nachbesprechung retrospective, debriefing|nachbetrachtung postmortem, retrospective|nachdenken think
nachdruck emphasis|nachfolge successor|nachfolger successor|nachfrage demand, inquiry|nachfragen ask, inquire|nachhaken follow up
nachhaltig sustainable|nachhaltigkeit sustainability|nachher after, afterwards|nachlesen read up|nachmittag afternoon|nachprufen verify
nachricht message, news|nachrichten news, messages|nachschlagen look up|nachste next|nachstellen reproduce|nachster next|nachtbau nightly build
nachteil disadvantage, downside, con, drawback|nachtlich nightly|nachtragen add later|nachverfolgbar traceable|nachverfolgen track, trace
nachverfolgung tracking, traceability|nachvollziehbar traceable, reproducible|nachvollziehen comprehend, trace, reproduce|nachweis proof, evidence
nachweisen prove|nachwuchs young talent|nachziehen catch up|nah near|name name|namen names|namensauflosung dns, name resolution|namensgebung naming
namenskonvention naming convention|namensraum namespace|namensschild name badge, badge, name tag|namentlich by name|national national|neben beside
nebenprodukt by-product|nebensache minor|negativ negative|nehmen take|nennen name, mention|netz network|netzanbindung uplink|netzteil power supply
netzteile power supplies|netzwerk network, networking|netzwerkkarte nic|netzwerkrichtlinie network policy|neu new|neuanfang restart
neuankommling newcomer|neuaufbau rebuild|neubau rebuild|neuerung innovation, news|neugier curiosity|neuigkeit news, update
neuinstallation reinstall, reinstallation, new installation|neuling newcomer, beginner|neuordnung reorganisation|neustart restart, reboot
neustarten restart, reboot|niederlande netherlands|niedrig low|norm standard, norm|norwegen norway|notar notary|notfall emergency
notfallplan emergency plan, disaster recovery|notig necessary, needed|notiz note|notizen notes|notlosung workaround|notwendig necessary, required
notwendigkeit necessity|nummer number|nur only|nurnberg nuremberg|nutzbar usable|nutzen benefit, use|nutzer user|nutzername username
nutzerverwaltung user management|nutzlast payload|nutzlich useful|nutzlos useless|nutzung use, usage|nutzungsbedingungen terms of use|oben above, top
oberflache surface, ui, dashboard, user interface|oberflachlich superficial|obergrenze upper limit, limit|oberste top|objekt object
objektspeicher object storage, s3, swift, rgw|oeffnen open|offen open|offene open|offenlegen disclose|offenlegung disclosure|offentlich public
offentlichkeit public|offentlichkeitsarbeit public relations, marketing, press|offiziell official|offline offline|offnen open|offnung opening
ohnehin anyway|okologisch ecological|operativ operational|optimieren optimize|optimierung optimization|ordnen sort|ordner folder, directory
ordnung order|organisation organization|organisieren organize|orientierung orientation|original original|ort place, location, venue|ortlich local
ostern easter|osterreich austria|paket package|pakete packages|paketquelle package repository|paketverwaltung package manager|pandemie pandemic
panik panic|panne glitch, incident|papier paper|parallel parallel|parameter parameter|parlament parliament|partei party|partner partner|passen fit
passend suitable|passiert happened|passwort password|patch patch|pause break, pause|pension guesthouse|periodisch periodic|person person
personal staff, personnel|personalausweis id card|personalmangel staff shortage|personen people|personenbezogen personal|personlich personal
perspektive perspective|pfad path|pfeife pipe|pfingsten whitsun, pentecost|pflege maintenance, care|pflegen maintain|pfleger maintainer
pflicht mandatory, duty, obligation|pflichtenheft specification|physisch physical|pilot pilot|pilotprojekt pilot project|pinnwand board|plakat poster
plakette badge|plan plan|planen plan|planung planning|platte disk|plattenplatz disk space|plattform platform|platz space|plotzlich sudden|polen poland
politik politics, policy|polizei police|pool pool|portierung port|positiv positive|post mail|potenzial potential|prafix prefix|prag prague
praktikant intern|praktikum internship|praktisch practical|prasentation presentation|prasentieren present|praxis practice|preis price, award, cost
presse press, media|pressemitteilung press release|prinzip principle|priorisierung prioritization|prioritat priority|privat private
privatsphare privacy|probe trial, rehearsal, test, sample|probelauf trial run, dry run, test run|probieren try|problem problem, issue
probleme problems, issues|produkt product|produktion production|produktiv production, productive|produktivbetrieb production|produzieren produce
professionell professional|profil profile|prognose forecast|programm program|programmierer developer|programmierschnittstelle api
programmierung programming|programmkomitee program committee|projekt project|projektende end of project, end of funding
projektleiter project lead, project manager|projektplan project plan|proprietar proprietary|protokoll minutes, protocol, log
protokollant minutes taker, scribe, note taker, minute taker|protokolldatei log file|protokolldaten logs|protokollfuhrer minutes taker, scribe
protokollieren log, logging|protokollierung logging, log|prozent percent|prozess process|prozessor processor, cpu|pruf check, test|prufbar verifiable
prufen check, test, verify, review|prufer auditor|prufpfad audit trail|prufprotokoll audit log|prufskript check script, test script
prufstand test bench|prufsumme checksum|prufumgebung test environment, testbed|prufung test, audit, check, examination, review|publikum audience
puffer buffer|punkt point, item, dot|putz cleaning|putzen clean|qualitat quality|qualitatssicherung quality assurance, qa|quartal quarter
quatsch nonsense|quellcode source code|quelle source|quelloffen open source|quelltext source code|rahmen framework, scope, frame
rahmenbedingung framework, condition|rahmenvertrag framework contract|rahmenwerk framework|rand edge|rang rank|rat council|ratenbegrenzung rate limit
rathaus city hall|raum room|raumlichkeit venue|raumlichkeiten venue, rooms|rauswurf removal|reagieren react, respond|reaktion reaction, response
reaktionszeit response time|realisierung realization, implementation|realistisch realistic|rechen compute|rechenkern core, cpu
rechenknoten compute node, compute|rechenleistung compute power, compute|rechenzentrum datacenter, data center|recherche research, investigation
rechner computer, host, machine|rechnung invoice, billing, bill|rechnungsstellung invoicing, billing|recht right, law, legal
rechte rights, permissions|rechteausweitung privilege escalation|rechtekonzept permission concept, rbac|rechtevergabe rbac, permission
rechteverwaltung permissions management|rechtfertigung justification|rechtlich legal|rechtsanwalt lawyer|rechtschreibung spelling
rechtsform legal form, legal entity|rechtsschutz legal protection|rechtssicher legally|rechtstrager legal entity|rechtzeitig in time
redaktion editorial|rede speech, talk|reden talk|redner speaker|redundanz redundancy|reduzieren reduce|referent speaker|referenz reference
referenzimplementierung reference implementation|referenzumsetzung reference implementation|regel rule|regelbetrieb regular operation
regelmassig regular, recurring|regelmassigkeit cadence|regeln rules|regelung regulation, rule|regierung government|regional regional
registrierung registration, registry|reibungslos smooth|reichen suffice|reichweite reach|reif mature|reifegrad maturity|reihe series, row
reihenfolge order, sequence|reihum round robin|reinigung cleaning|reise travel, trip|reisekosten travel expenses|reiseplan itinerary|relevant relevant
reparatur repair, fix|reparieren repair, fix|reproduzieren reproduce|reserve reserve|reservieren reserve, reservation, book|reservierung reservation
ressource resource|ressourcen resources|rest rest, remaining|reste leftovers|restrisiko residual risk|retten save, rescue|rettung rescue
revisionssicher audit-proof|richtig right, correct|richtlinie policy, guideline, directive|richtung direction|riesig huge|ring ring|risiko risk
robust robust|rohdaten raw data|rohr pipe, pipeline|rolle role|rollenmodell role model, rbac|rom rome|rot red|rotierend rotating, round robin
ruckblick retrospective, recap, review|ruckfall fallback|ruckfrage query, question|ruckgangig undo, revert|ruckkopplung feedback|ruckmeldung feedback
rucknahme withdrawal|ruckportierung backport|ruckschritt regression|rucksetzen reset, rollback|rucksetzung reset|rucksprache consultation, sync
ruckstand backlog|rucktritt resignation|ruckwartskompatibel backward compatible|ruf reputation, call|rufbereitschaft on-call|rufen call
ruhe rest, calm|ruhezustand at rest, hibernate|ruhig quiet|rund around|runde round|rundgang tour|rundmail mailing|saal hall, room|sachstand status
sagen say|sammeln collect, gather|sammlung collection|satz sentence, set|satzung statutes, charter, bylaws|sauber clean|schaden damage
schadsoftware malware|schalten switch|schaltflache button|scham shame|schande shame|scharf sharp|schatten shadow|schatzen estimate|schatzung estimate
schaubild chart, diagram|schauen look|schaufenster showcase|scheiben slices|scheitern fail|schema schema, scheme|schicht layer|schicken send
schieben push|schild sign, badge|schirmherr patron|schirmherrschaft patronage|schlagwort keyword, tag|schlange queue|schlank lean|schlecht bad
schleife loop|schliessen close|schliessung closing|schlimm bad|schlussel key|schlusselbund keyring, keystore|schlusselfertig turnkey
schlusselverwahrung key manager|schlusselverwaltung key management, barbican, key manager|schlusselwort keyword|schlussfolgerung conclusion
schmal narrow|schnappschuss snapshot|schneiden cut|schnell fast, quick|schnelltest quick test|schnittstelle interface, api|schon beautiful
schrank rack|schreiben write|schreibfehler typo|schreibrecht write access, write permission|schreibweise spelling, notation|schrift font
schriftfuhrer minute taker, scribe|schriftlich written|schritt step|schuld debt, blame, fault|schuldig guilty|schuldzuweisung blame, blameless
schule school|schulen schools, train|schuler pupil|schulung training, course|schutz protection|schutzen protect|schwach weak
schwachstelle vulnerability, weakness, cve|schwarm swarm|schwarz black|schwarzes brett board|schweben pending|schweden sweden|schweiz switzerland
schwelle threshold|schwellenwert threshold|schwellwert threshold|schwer difficult, heavy, hard|schwerpunkt focus|schwierig difficult, hard
schwierigkeit difficulty, problem|schwund loss|sehen see|seite page, site|seiten pages|sekunde second|selbst self|selbstandig independent
selbstauskunft self-assessment, self-declaration|selbstbedienung self-service|selbsterklarung self-declaration|selbstsigniert self-signed
selbststandig independent|selbstverpflichtung commitment, pledge|selbstverwaltung self-service|selten rare|seltsam strange, weird|senden send
senken reduce, lower|sensibel sensitive|separat separate|serie series|server server|sessel chair|setzen set|sicher secure, safe|sicherheit security
sicherheitsgruppe security group|sicherheitslucke vulnerability, security issue, cve|sicherheitsmeldung security advisory
sicherheitsprufung security audit, pentest|sicherheitsrichtlinie security policy|sicherheitsvorfall security incident|sichern secure, back up
sicherstellen ensure|sicherung backup|sicherungen backups|sicherungskopie backup|sicht view|sichtbar visible|sichtbarkeit visibility
sichtweise view, perspective|siegel seal, badge, certificate|sieger winner|signatur signature|signieren sign|signiert signed|sinn sense
sinnvoll useful, sensible|situation situation|sitzung meeting, session|skalierbar scalable|skalierbarkeit scalability|skalieren scale
skalierung scaling|skizze sketch, scribble|skript script|skripte scripts|sofort immediately|software software|sogenannt so-called|sommer summer
sommerpause summer break|sonder special|sonderzeichen special character|sonstiges miscellaneous, aob, misc, other|sorge concern, worry|sorgen concerns
sorgfalt care|souveran sovereign|souveranitat sovereignty|spalte column|spam spam|spanien spain|spannend exciting|sparen save|spass fun
spat later, late|spater later|speicher storage, memory|speicherbedarf storage demand|speicherklasse storage class|speicherleck memory leak
speichern store, save|speicherort location|speicherplatz disk space, storage|spende donation|spenden donate|spender donor|sperre lock, block, embargo
sperren lock, block|sperrfrist embargo|speziell special|spezifikation specification|spiegel mirror|spiegeln mirror|spiegelserver mirror
spiegelung mirroring|spitze peak, top|sponsor sponsor|sponsoren sponsors|sporadisch intermittent, flaky|sprache language|sprachlich language
sprechen speak, talk|sprecher speaker|sprechstunde office hours|sprung jump|spur trace, track|staat state, government|staatlich governmental, state
stabil stable|stabilisierung stabilization, stabilize|stabilitat stability|stabilitatsprobleme stability problems|stadium stage|stadt city, town
stadte cities|stadtfuhrung city tour|stadtwerke municipal utility|stammtisch meetup|stand status, booth, state|stand-up standup
standardisierung standardization|standig permanent|standort location, site, region|standpunkt position, view|stark strong|start launch
starten start, boot|startseite homepage, landing page, start page|statisch static|statistik statistics|stattfinden take place|status status
statusseite status page|steckbrief profile|stecken stuck|steckenbleiben stuck|stehen stand|steigen rise|steigerung increase|stelle position, job
stellen put|stellenanzeige job ad, job offer|stellenausschreibung job posting, job offer|stellenwert importance|stellungnahme statement, position
stellvertreter deputy|stempel stamp|sterben die|steuer tax|steuerberater tax advisor|steuerlich tax|steuern control, tax
steuerung control, governance, steering|steuerungsebene control plane|steuerungsgremium steering|stichprobe sample
stichtag cut-off date, deadline, cut-off|stiftung foundation|stil style|still quiet, silent|stilllegen decommission, shut down
stilllegung decommissioning, shutdown|stillschweigen embargo, confidentiality|stillstand downtime, standstill|stilrichtlinie style guide, styleguide
stimme vote, voice|stimmen votes|stimmung mood|stolperstein pitfall|stoppen stop|storen disturb|storend noisy, annoying
storung incident, outage, disruption, disturbance|strasse street|strategie strategy|streichen delete, drop|streit dispute, conflict|streng strict
strikt strict|strom power, electricity|stromausfall power outage|stromverbrauch power consumption|struktur structure
stuckliste sbom, bill of materials|student student|studenten students|studie study|studierende students|stufe stage, level, tier|stunde hour
stundlich hourly|stutze support|stutzpunkt base|suche search|suchen search, look|suchmaschine search engine|summe sum|support support
supportende end of support, eol|synchronisation synchronization, sync|synchronisieren synchronize, sync|systembetreuer admin|szenario scenario
tabelle table|tafel board|tag day|tage days|tagesordnung agenda|tagesordnungspunkt agenda item, topic|taglich daily|tagung conference
takt rhythm, cadence|tarif rate|tastatur keyboard|tatsachlich actual|tausch exchange|tauschen swap, exchange|technik technology, technical
technisch technical|teil part|teilen share, split|teilnahme participation, attendance|teilnehmen participate, attend, join
teilnehmer participant, attendee|teilnetz subnet|teilweise partially, partial, partly|telefon phone, call|telefonkonferenz call, conference call
tempo speed|termin date, appointment, schedule, slot, meeting|terminfindung scheduling, poll|terminplan schedule|test test|testdauer test duration
testen test|testfall test case|testlauf test run|testumgebung test environment, testbed|teuer expensive|text text|thema topic|thematik topic
themen topics|tief deep|tippfehler typo|titel title|tolerant tolerant|tor gate|tot dead|tragen carry|trager sponsor, carrier|transparent transparent
transparenz transparency|treffen meeting, meet, meetup, get-together|treffer hit|treiber driver|trend trend|trennen separate, split
trennung separation, isolation|tschechien czech|tun do|tunnel tunnel|turnus cadence, rhythm|typ type|typisch typical|ubel bad|uben practise
uberall everywhere|uberarbeiten revise, rework|uberarbeitet reworked, revised|uberarbeitung revision, rework, refactor|uberbleibsel leftovers
uberblick overview|uberblicken overview|uberbrucken bridge|uberbuchung overcommit, overbooking|ubereinstimmung conformance, match|uberfallig overdue
uberfluss abundance|uberfuhren transfer|ubergabe handover|ubergabepunkt handover|ubergang transition|ubergangsfrist transition period, grace period
ubergangszeit transition period, grace period|uberholt outdated, obsolete|uberlappung overlap|uberlast overload|uberlastet overloaded
uberlastung overload|uberlegen consider, think|uberlegung consideration|ubermitteln transmit|ubernachtung accommodation, hotel
ubernahme takeover, adoption|ubernehmen take over, adopt|uberprufen check, verify, review|uberpruft checked|uberprufung review, check, verification
uberraschend surprising|uberraschung surprise|uberregional regional|uberschreiten exceed|uberschrift heading|ubersehen overlooked|ubersetzen translate
ubersetzung translation|ubersicht overview, dashboard|ubersichtlich clear|ubersichtsseite overview page, dashboard|uberspringen skip
ubertragen transfer, stream|ubertragung transfer, transmission|uberwachen monitor, observe|uberwachung monitoring, observability
uberwachungsdienst monitoring service|uberwachungssystem monitoring|uberwinden overcome|uberzeugen convince|ublich usual|ubrig left, remaining
uhr clock|uhrzeit time|umbau rebuild, refactoring|umbauen rebuild|umbenennen rename|umbenennung rename, renaming|umbruch change, upheaval
umfang scope, extent|umfangreich extensive, comprehensive|umfeld environment|umfrage survey, poll, questionnaire|umgang handling, dealing
umgebung environment|umgehen handle, work around|umgehung workaround, bypass|umgehungslosung workaround|umgesetzt implemented|umkehren revert
umkreis area|umlaut umlaut|umleiten redirect|umleitung redirect|umorganisation reorganization|umraumen rearrange|umsatz revenue|umsetzen implement
umsetzung implementation|umsonst free|umsteigen switch, migrate|umstellen switch, migrate, convert
umstellung migration, switch, transition, conversion|umstieg migration, switch|umstritten controversial|umwandeln convert, transform
umwandlung conversion|umweg detour, workaround|umwelt environment|umziehen move, migrate|umzug move, migration, relocation|unabdingbar essential
unabhangig independent|unabhangigkeit independence, sovereignty|unbeabsichtigt unintended|unbegrenzt unlimited|unbekannt unknown|unbenutzt unused
unbezahlt unpaid|undicht leaky|uneinheitlich inconsistent|uneinig disagree|unerreichbar unreachable|unerwartet unexpected|unfall accident
ungefahr about|ungenau imprecise, inaccurate|ungenutzt unused|ungewiss uncertain|ungultig invalid|universitat university|unklar unclear
unmoglich impossible|unnotig unnecessary|unsicher insecure, unsure, unsafe|unsichtbar invisible|unstimmigkeit inconsistency|unten below
unterbrechen interrupt, pause|unterbrechung interruption, disruption, downtime|unterbrechungsfrei without downtime, zero downtime
untergrenze lower limit|unterhaltung conversation|unterkunft accommodation, hotel|unterlagen documents|unternehmen company, enterprise, business
unternehmung enterprise|unterpunkt subitem|unterricht teaching|unterscheiden distinguish, differentiate|unterschied difference
unterschiedlich different|unterschreiben sign|unterschrift signature|unterstutzen support|unterstutzung support|untersuchen investigate
untersuchung investigation, research, analysis|unterteilen split|untertitel subtitle|unterwegs travelling|unterzeichnen sign|unverandert unchanged
unverschlusselt unencrypted, plain text, plaintext|unvollstandig incomplete|unwichtig unimportant|unzufrieden dissatisfied|unzureichend insufficient
unzuverlassig unreliable, flaky|urheberrecht copyright|urlaub vacation, holiday, pto|ursache cause, root cause|ursachenanalyse root cause analysis
urteil judgement|validieren validate|variable variable|variante variant|verabschieden adopt, pass, farewell, say goodbye
verabschiedung farewell, adoption|veralten deprecated, outdated|veraltet outdated, deprecated, old, eol, obsolete|veranlassen initiate
veranschaulichen visualize, illustrate|veranstalten host, organize|veranstalter organizer|veranstaltung event|veranstaltungsort venue
verantworten be responsible|verantwortlich responsible|verantwortung responsibility|verarbeitung processing|verband association, osba, alliance
verbergen hide|verbessern improve|verbessert improved|verbesserung improvement|verbesserungsvorschlag improvement|verbieten forbid, prohibit, disallow
verbinden connect|verbindlich mandatory, binding|verbindung connection, connectivity|verbindungsabbruch connection loss
verbindungsabbruche connection loss, disconnects|verbindungsproblem connection problem, connectivity|verbleibend remaining|verborgen hidden
verbot ban, prohibition|verboten forbidden|verbrauch consumption, usage|verbrauchen consume|verbraucher consumer|verbrauchsmessung metering
verbreiten spread|verbreitung adoption, spread|verbunden connected|verdacht suspicion|verdrahtet hardcoded, hard coded, wired|veredeln refine
verein association, osba|vereinbaren agree|vereinbarung agreement|vereinfachen simplify|vereinfacht simplified|vereinfachung simplification
vereinheitlichen consolidate, unify, harmonize|vereinheitlichung unification, harmonization, consolidation|vereinigung association
vererbung inheritance|verfahren procedure, process|verfallen expire|verfallsdatum expiry date|verfassen write|verfassung constitution
verfolgen track, pursue, follow|verfugbar available|verfugbarkeit availability|verfugbarkeitszone availability zone, az|verfugen have
vergabe procurement, award, tender|vergangen past|vergangenheit past, history|vergeben assign, award|vergessen forget, forgotten, forgot
vergleich comparison, compare|vergleichbar comparable|vergleichen compare|vergutung payment|verhalten behaviour, conduct, behavior
verhaltenskodex code of conduct|verhaltensregeln code of conduct|verhaltnis ratio, relation|verhandeln negotiate|verhandlung negotiation
verhindern prevent|verhinderung prevention|verkabelung cabling|verkauf sales, sale|verkaufen sell|verkehr traffic|verknupfen link|verknupfung link
verlagern move, shift|verlagerung relocation, shift|verlangen demand, require|verlangern extend|verlangerung extension, prolongation
verlangsamen slow down|verlassen leave, rely|verlasslich reliable|verlauf course, history|verlaufskurve graph|verleihung award
verletzung violation, breach|verlieren lose|verloren lost, lose|verlorengehen lost|verlosung raffle|verlust loss|vermeiden avoid|vermerk note
vermittlung switching|vermuten assume, suspect|vermutung assumption, guess|vernetzung networking|vernunftig reasonable
veroffentlichen publish, release|veroffentlicht published, released|veroffentlichung publication, release, publish|veroffentlichungsdatum release date
verpflegung catering, food|verpflichtend mandatory, required|verpflichtung obligation, commitment|verraten disclose, leak|verringern reduce
versand shipping|verschicken send|verschieben postpone, move, reschedule|verschiebung postponement|verschieden different, various
verschiedenes any other business, aob, misc|verschlankung slimming|verschlechtern worsen, degrade|verschlechterung degradation, regression
verschlusseln encrypt|verschlusselt encrypted|verschlusselung encryption, encrypted|verschmelzen merge|verschmelzung merger
verschoben postponed, moved, rescheduled|verschwiegenheit confidentiality|verschwiegenheitserklarung nda|verschwinden disappear
versehen accident, mistake|versehentlich accidental, accidentally|versenden send|versichern insure|versionierung versioning
versionshinweis release note|versorgung supply|verspatet late, delayed|verspatung delay|versprechen promise|verstandlich understandable
verstandnis understanding|verstarkung reinforcement, hiring|verstecken hide|versteckt hidden|verstehen understand|verstoss violation
versuch attempt, trial, try|versuchen try|versuchsweise experimental|vertagen postpone|vertagt postponed|verteidigung defence|verteilen distribute
verteiler mailing list, distributor|verteilt distributed|verteilung distribution|vertikal vertical|vertrag contract, agreement|vertraglich contractual
vertragsende end of contract|vertragspartner contract partner|vertrauen trust|vertrauenswurdig trustworthy, trusted
vertraulich confidential, sensitive, embargo, private|vertraulichkeit confidentiality|vertretbar acceptable|vertreter representative, deputy
vertretung representation, substitute|vertrieb sales|verursachen cause|vervollstandigen complete|verwaist orphaned|verwalten manage, administer
verwalter manager, admin|verwaltet managed|verwaltung administration, management|verwaltungsebene management plane
verwaltungsknoten manager node, management node|verwaltungsrechner management host, manager node|verwandt related|verwechslung confusion
verweigern refuse|verweis reference, link|verweisen refer|verwenden use|verwendet used|verwendung use, usage|verwerfen discard, reject
verwirrend confusing|verwirrung confusion|verwundbar vulnerable|verwundbarkeit vulnerability|verzeichnis directory, folder
verzeichnisdienst directory service, ldap|verzicht waiver, drop|verzogern delay|verzogert delayed|verzogerung delay, latency|verzug delay
videokonferenz video conference, jitsi, zoom|viel many, much|vielfalt diversity|vielleicht maybe|viertel quarter|virtualisierung virtualization
virtuell virtual|virus virus|vision vision|voll full|vollstandig complete, full|vollzeit full time|vollzugriff full access|volumentyp volume type
vor ort on site, onsite|vorabbild image|vorabinformation advance notice|vorabversion preview, pre-release, tech preview|voraus ahead
voraussetzung prerequisite, requirement|voraussichtlich expected|vorbehalt reservation|vorbereiten prepare|vorbereitung preparation, prepare
vorbild role model|vordergrund foreground|voreinstellung default|vorfall incident|vorfuhren demo, demonstrate|vorfuhrung demo, demonstration
vorgabe requirement, default, specification|vorgaben requirements|vorgang process|vorganger predecessor|vorgehen approach, procedure
vorgehensweise approach|vorgeschlagen proposed|vorgeschrieben mandatory|vorhaben project, plan|vorhanden existing, available|vorher before, beforehand
vorherig previous|vorhersage forecast|vorlage template|vorlagen templates|vorlaufer predecessor|vorlaufig preliminary, temporary
vorlegen present, submit|vorlesung lecture|vormittag morning|vorne front|vorrang priority|vorrat stock|vorschau preview|vorschauversion preview
vorschlag proposal, suggestion|vorschlagen propose, suggest|vorschrift regulation, rule|vorsicht caution|vorsichtig careful|vorsilbe prefix
vorsitz chair|vorsitzender chair|vorstand board|vorstellen introduce, present|vorstellung introduction, presentation, demo
vorteil advantage, benefit, pro|vortrag talk, presentation|vortrage talks, presentations|vortragende speaker|vorubergehend temporary|vorwarts forward
vorwurf accusation|vorzeigen show|vorziehen prefer|wachsen grow|wachstum growth|wackelig flaky|waffe weapon|wahl election, vote, choice
wahlen elections, vote, choose, elect|wahlweise optional|wahr true|wahrend during|wahrnehmung perception|wahrscheinlich probably|wald forest|wand wall
wandel change, transformation|wanderung hike|warm warm|warnung warning, alert|warschau warsaw|warteliste waiting list|warten wait, maintain
warteschlange queue|warteschlangen queues|wartet waits, waiting|wartung maintenance|wartungsarbeiten maintenance work
wartungsfenster maintenance window|wasser water|webauftritt website|webseite website, web page|wechsel change, switch|wechseln change, switch
weg way, path|weggang departure, leaving, leave|weggehen leave|weglassen omit|weich soft|weigern refuse|weihnachten christmas
weihnachtspause christmas break|weisung instruction|weit far|weiterbildung training|weiterentwickeln develop further, evolve
weiterentwicklung development, further development, evolution|weiterfuhren continue|weitergabe passing on, passing, transfer, disclosure
weitergeben pass, share|weiterhin still|weiterleiten forward|weiterleitung forwarding, redirect, forward|weitermachen continue|welt world
weltweit worldwide, global|wenig few, little|werbegeschenk merch, swag|werben advertise|werbung advertising, marketing, promotion|werden become
werfen throw|werk work|werkstatt workshop|werkzeug tool|werkzeuge tools, tooling|werkzeugkasten toolbox, toolkit|wert value|wertvoll valuable
wesentlich essential|wettbewerb competition|wettbewerber competitor|wetter weather|wichtig important|wichtigkeit importance|widerruf revocation
widersprechen object|widerspruch objection, contradiction|widerspruchlich inconsistent|wiederanlauf recovery|wiederaufnahme resume
wiederherstellen restore, recover|wiederherstellung restore, recovery|wiederholen repeat|wiederholung repetition, repeat|wiederkehrend recurring
wiederverwenden reuse|wiederverwendung reuse|wiedervorlage follow-up|wien vienna|willkommen welcome|winter winter|wirken act|wirklich really
wirksam effective|wirkung effect|wirt host|wirtschaft economy, business|wirtschaftlich economic|wirtschaftlichkeit economics
wirtschaftsministerium ministry of economics, bmwk|wirtssystem host|wissen knowledge, know|wissensaustausch knowledge exchange|wissenschaft science
wissenswert worth knowing|woche week|wochen weeks|wochenende weekend|wochentlich weekly|wolke cloud|wolken clouds|wollen want|workload workload
wort word|worter words|wunsch wish, request, desire|wunschen wish, want, desire|wunschenswert desirable, nice to have|wunschliste wishlist|wurzel root
zahl number|zahlen pay, numbers, figures, number|zahler meter, counter|zahlreich numerous|zahlung payment|zeichen sign, character|zeichenkette string
zeichnung drawing|zeigen show|zeile row, line|zeilen rows, lines|zeit time|zeiten times|zeitlich temporal|zeitnah soon, timely
zeitplan schedule, timeline|zeitpunkt point in time, time, date|zeitraum period|zeitreihe time series|zeitstempel timestamp
zeitsynchronisation time synchronization, ntp|zeituberschreitung timeout|zeitumstellung daylight saving, time change|zeitung newspaper
zeitzone timezone|zelle cell|zentral central|zentrale headquarters|zerstoren destroy|zertifikat certificate, cert|zertifikate certificates, cert
zertifizieren certify|zertifizierung certification, certify|zertifizierungsstelle certification body, certificate authority|ziehen pull, move
ziel goal, target, outcome|zielarchitektur target architecture|ziele goals|zielgruppe target group, audience|zielsetzung objective, goal
ziemlich quite|zimmer room|zitat quote|zufall chance, random|zufallig random|zufallsauswahl random|zufallszahl random number, entropy
zufallszahlengenerator random number generator, rng, entropy|zufrieden satisfied|zug train|zugang access|zuganglich accessible
zugangsdaten credentials, password, login|zugeben admit|zugehorigkeit affiliation, membership|zugewiesen assigned|zugfahrt train ride|zugig fast
zugriff access|zugriffskontrolle access control|zugriffsrecht permission, access right|zugriffsverwaltung access management|zuhorer audience
zukunft future|zukunftig future|zukunftsfahig future-proof|zukunftsplanung roadmap|zulassen allow|zulassig permitted, allowed
zulassung approval, admission|zuliefern supply|zumindest at least|zunachst first|zunahme increase|zuordnen map, assign|zuordnung mapping, assignment
zurich zurich|zuruck back|zuruckgestellt deferred|zuruckrollen rollback|zurucksetzen reset, revert|zuruckspielen restore|zuruckstellen postpone, defer
zuruckziehen withdraw|zusage commitment, acceptance|zusammen together|zusammenarbeit cooperation, collaboration|zusammenarbeiten collaborate
zusammenbruch collapse, crash|zusammenfassen summarize, merge|zusammenfassung summary, recap|zusammenfuhren merge|zusammenfuhrung merge
zusammengefasst summarized|zusammenhang context, connection|zusammenlegen consolidate, merge|zusammenlegung merger, merge
zusammenschluss merger, association|zusammensetzung composition|zusammenspiel interplay, interaction|zusammenstellung compilation|zusatz addition
zusatzlich additional|zuschauer audience, viewer|zuschlag award|zuschuss grant|zusichern assure|zusicherung assurance|zustand state, status, health
zustandig responsible|zustandigkeit responsibility|zustandsanzeige status display, dashboard|zustellung delivery|zustimmen agree, approve
zustimmung approval, consent, agreement|zuteilung allocation|zutritt access, entry|zuverlassig reliable|zuverlassigkeit reliability
zuverlassigkeitstest reliability test|zuweisen assign|zuweisung assignment|zuwendung grant|zwang enforcement, force, obligation|zweck purpose|zwei two
zweifaktor two factor, mfa, 2fa|zweifel doubt|zweigstelle branch|zweimal twice|zweite second|zweiter second|zweiwochentlich biweekly, bi-weekly
zwingen force, enforce|zwingend mandatory, required|zwischenbericht interim report, status report|zwischenfall incident
zwischenlosung interim solution, workaround|zwischenspeicher cache|zwischenstand interim, progress|zwischenzeitlich meanwhile|zyklisch cyclic
zyklus cycle`
