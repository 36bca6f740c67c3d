/** German words with what English minutes say for them: meetings, people, clouds, software. Umlauts without their dots. */
export const germanWords = `
abarbeiten work through|abbild image, snapshot|abdeckung coverage|abend evening|abends evening|abfrage query|abgelehnt rejected, declined
abgleich comparison, sync|abgrenzung delimitation, boundary|abhangig dependent|abhangigkeit dependency|abhilfe remedy, fix|abkundigung deprecation
ablage storage, filing|ablauf process, expiry|ablehnung rejection|ableitung derivation|abloseplan migration plan|ablosung replacement
abnahme acceptance, approval|abo subscription|abonnieren subscribe|abrechnung billing, metering|abrechnungssystem billing system|abreise departure
abrufen fetch|absage cancelled|abschaffen drop, remove|abschaffung abolition, removal|abschalten switch off, disable|abschaltung shutdown, deprecation
abschatzung estimate|abschied farewell, goodbye|abschluss completion, final|abschlussarbeit thesis|abschnitt section|absenden send
absicherung hardening, securing|absicht intention|absprache agreement, alignment|abstand distance|abstimmung vote, voting, alignment|absturz crash
absturzen crash|abteil compartment|abteilung department|abwagen weigh|abwarten wait|abwehr defence, protection|abweichung deviation|abwesend absent
abwesenheit absence, vacation|abwesenheitsnotiz out of office|abzeichen badge|abzug deduction|achtung attention, caution|adress address
adresse address|adressieren address|adressvergabe address allocation, dhcp|agentur agency|ahnlich similar|aktualisieren update, upgrade
aktualisierung update, upgrade|aktuell current|akzeptanz acceptance|akzeptieren accept|alarm alert, alarm|alarme alerts|alarmierung alerting
alarmmudigkeit alert fatigue, warning fatigue|allgemein general|allianz alliance|alltag everyday|alter age|altlast legacy|amt office|amtsgericht court
anbieten offer|anbieter provider, csp|anbieterwechsel provider switching|anbindung integration, connection|andere other|andern change|anderung change
anerkennung recognition|anfallig prone, vulnerable|anfang beginning|anfanger beginner, newcomer|anfordern request|anforderung requirement
anfrage request, inquiry|angabe information, data|angebot offer|angebotserstellung offer|angriff attack|anhalten stop|anhang attachment
ankundigung announcement|ankunft arrival|anlage attachment, facility|anlass occasion|anlaufstelle contact point|anlegen create
anleitung guide, howto, instructions, manual|anmeldemaske login form|anmelden login, sign in|anmeldung login, registration
anmerkung remark, comment, note|annahme acceptance|annehmen accept, assume|anordnung arrangement|anpassen adjust, adapt
anpassung adjustment, customization|anreise arrival, travel|anruf call|ansatz approach|anschluss connection|ansehen view, look|ansprechpartner contact
anspruch claim|anstellung employment|anteil share|antrag application, proposal, request|antwort answer, response|anwalt lawyer|anweisung instruction
anwender user|anwendung application|anwendungsfall use case|anwesenheit attendance|anzahl number, count|anzeige display, dashboard
anzeigen show, display|arbeit work|arbeiten work|arbeiterknoten worker node, worker|arbeitgeber employer|arbeitnehmer employee|arbeitsablauf workflow
arbeitsgruppe working group, sig|arbeitskreis working group|arbeitslast workload|arbeitspaket work package|arbeitsplatz workplace
arbeitsspeicher memory, ram|arbeitstag business day, working day|architektur architecture|archiv archive|armee army|art type, kind|artikel article
auditierung audit|aufbau setup, structure, build|aufbauen build, set up|aufbewahrung retention|aufgabe task, todo|aufgabenverteilung assignment
aufgeben give up|aufheben lift|aufhoren stop|aufkleber sticker|auflage condition, edition|auflistung list|auflosung resolution
aufnahme recording, onboarding|aufnehmen record, include|aufraumaktion cleanup|aufraumen cleanup, clean up|aufruf call|aufschub delay, postponement
aufsetzen set up|aufsicht supervision|aufteilen split|aufteilung split, division|auftrag contract, order, job|auftraggeber customer
auftragnehmer contractor|auftragsverarbeitung data processing agreement|auftragsvergabe procurement, tender|auftritt appearance|aufwand effort
aufwandig laborious|aufzahlung list, enumeration|aufzeichnung recording, record|augenmerk focus|ausbau expansion|ausbildung training
ausbleiben absence|ausblick outlook|ausfall outage, failure, downtime|ausfallen fail, cancelled|ausfallsicherheit high availability, resilience
ausfuhrung execution|ausfullen fill in|ausgabe output, issue|ausgleich balancing, compensation|auskunft information|auslagern outsource|ausland abroad
auslastung load, utilization, capacity|auslaufen expire, phase out|auslieferung delivery|auslieferungsdatum release date|ausloser trigger
ausnahme exception|ausnutzen exploit|ausreichend sufficient|ausrichtung alignment, orientation|ausrollen rollout, deploy|ausrustung equipment
aussage statement|ausschluss exclusion|ausschreibung tender, call for bids|ausschuss committee|aussehen look, appearance|aussen outside
aussetzer glitch, outage|aussteller exhibitor|ausstellung exhibition, issuing|austausch exchange, replacement|auswahl selection, choice
auswahlen select, choose|ausweichen fallback|ausweis id card|auswertung evaluation, analysis|auswirkung impact, effect|auszeichnung award
auszug extract, excerpt|authentifizierung authentication|authentisierung authentication|automatisch automatic, automated|automatisieren automate
automatisierung automation|autorisierung authorization|bahn train|bandbreite bandwidth|barrierefrei accessible, accessibility
barrierefreiheit accessibility|basis base, basis|bau build|bauen build|baukasten toolkit|baustein building block, component|beachten observe
beantragen request, apply|beantworten answer|bearbeiten edit|bearbeitung processing|beauftragen commission|beauftragter officer|bedarf demand, need
bedenken concern|bedeutung meaning, importance|bedienung operation, usability|bedingung condition, terms|bedrohung threat|bedurfnis need
beenden end, stop|befehl command|befehlsubersicht cheat sheet|befehlszeile command line, cli|befragung survey, poll|befurworten support, in favour
beginn start|begleitung support|begrenzen limit|begrenzung limit, quota|begriff term|begriffe terms, terminology|begrundung reason, justification
begrussung welcome|behalten keep|behandeln treat, handle|behandlung handling|behaupten claim|beheben fix, resolve|behoben fixed, resolved
behorde authority, agency, government|beirat advisory board|beispiel example|beitrag contribution, post|beitragen contribute
beitragsordnung fee schedule|beitreten join|beitritt accession, joining|bekannt known|bekanntgabe announcement|bekanntmachung announcement
bekommen get|belastung load, stress|beleg evidence|belegung allocation|beliebig arbitrary|bemerkung remark, comment
benachrichtigung notification, alert|benennung naming|benotigen need|benutzen use|benutzer user|benutzeroberflache user interface, ui, dashboard
beobachtung observation, observability|beratung consulting, advice|berechnung calculation|berechtigung permission, authorization, right|bereich area
bereinigen clean up, cleanup|bereinigung cleanup|bereit ready|bereitschaft on-call, standby|bereitstellen provide, deploy
bereitstellung provisioning, deployment|bericht report|berichten report|berichterstatter reporter|berucksichtigen consider|beruf job
beschaffung procurement, purchase|beschleunigen accelerate|beschleuniger accelerator|beschleunigung acceleration|beschluss decision, resolution
beschranken limit, restrict|beschrankung limitation, restriction|beschreiben describe|beschreibung description|beschwerde complaint
beschwerden complaints|beseitigen remove|besetzung staffing|besichtigung tour, visit|besitzer owner|besonderheit specialty|besorgen get, procure
besprechen discuss|besprechung meeting|besser better|bestand stock, inventory|bestandig persistent|bestandteil component, part
bestatigung confirmation|bestehen exist|bestehend existing|bestellung order|besteuerung taxation|bestimmung regulation|besuch visit|beta beta
beteiligung participation|betreff subject|betreiben operate, run|betreiber operator, provider, csp|betreuung support
betrieb operations, operation, running|betriebssystem operating system, os, distribution|betroffen affected|bevorzugen prefer|bevorzugt preferred
bewerbung application|bewerten evaluate, assess|bewertung evaluation, review, assessment|bewertungsbogen assessment|bewusstsein awareness|bezahlen pay
bezahlung payment|bezeichnung name, label|beziehung relation|bezug reference|bibliothek library|bier beer|bietet offers|bilanz balance
bild image, picture|bilden form|bildschirm screen|bildung education|bindung binding|bisher so far|bitte request|blaupause blueprint
bleiben stay, remain|blick view|blockieren block|blockspeicher block storage|bodenstandig down-to-earth|botschaft message|branche industry
brandmauer firewall|breite width|brief letter|bruch break, breach|brucke bridge|buch book|buchen book|buchhalter accountant|buchhaltung accounting
buchstabe letter|buchung booking|budgetplanung budget planning|buhne stage|bund federal|bundel bundle|bundesamt bsi, federal|bundesland state
bundeslander states|bundesregierung federal government|bundestag parliament|bundesverwaltung federal administration|bundeswehr army, bundeswehr
bundnis alliance|burger citizen|burgschaft guarantee|buro office|chance opportunity|cloudanbieter cloud provider|codezeile line of code
dankeschon thank you|dargestellt shown|darlegen present|darstellung presentation, view|datei file|dateiendung file extension|dateisystem file system
daten data|datenbank database, db|datenbanken databases|datenbestand data set|datenleck data leak|datenmodell data model|datenplatte data disk
datenschutz privacy, gdpr, data protection|datenschutzerklarung privacy policy|datensicherung backup|datenspeicher storage|datentrager disk, volume
datenverlust data loss|datenzentrum datacenter, data center|datum date|dauer duration|dauerhaft permanent, persistent|dauern take, last|debatte debate
deckel lid, cap|defekt defective, broken|demo demo|denkbar conceivable|dienst service|diagramm diagram|dienstag tuesday|dienste services
dienstleister provider, contractor|dienstleistung service|dienstreise business trip, travel|differenz difference|ding thing|diskussion discussion
doktorarbeit thesis|dokument document|dokumentation documentation, docs|dokumentieren document|domane domain|donnerstag thursday
doppelt double, duplicate|dringend urgent|drittanbieter third party|drittel third|druck pressure|drucken print|dunkel dark|durchfuhrung execution
durchsatz throughput|durchschnitt average|durchsetzen enforce|durchsuchen search|ebene level, layer|echt real|echtzeit real time|ecke corner
effizient efficient|ehemalig former|ehrenamt volunteer|ehrlich honest|eigene own|eigenerklarung self-declaration|eigenschaft property, feature
eigenstandig independent|eigentumer owner|eignung suitability|eile hurry|einarbeitung onboarding|einbauen integrate|einbinden integrate
einbindung integration|einbruch intrusion|eindeutig unique, unambiguous|eindringtest pentest, penetration test|einfach easy, simple|einfluss influence
einfrieren freeze|einfugen insert|einfuhrung introduction, rollout|eingabe input|eingang input|eingehen respond|eingeschrankt restricted, limited
einhaltung compliance|einheit unit|einheiten units|einheitlich uniform, consistent|einigung agreement, consensus|einkauf purchase, procurement
einladen invite|einladung invitation|einlasskontrolle admission control|einleitung introduction, intro|einloggen login, log in|einmal once, single
einmalanmeldung single sign-on, sso|einreichen submit|einreichung submission, cfp|einrichten set up, setup|einrichtung setup, installation
einsatz use, deployment|einschrankung limitation, restriction|einsicht insight|einsparung saving|einspielen install, deploy|einspringen step in
einspruch objection|einsteiger beginner, newcomer|einstellen set, hire, discontinue|einstellung setting, configuration
einstieg onboarding, introduction, getting started|einstufung classification|einteilung division|eintrag entry|eintreten join|einverstanden agreed
einwand objection, concern|einweisung briefing|einwilligung consent|einzelheiten details|einzeln single, individual|elternteil parent
elternzeit parental leave|empfang reception|empfanger recipient|empfehlen recommend|empfehlung recommendation|empfohlen recommended|ende end
endgultig final|endnutzer end user|endpunkt endpoint|energie energy, power|energieverbrauch power consumption, energy|engagement commitment
englisch english|engpass bottleneck|entdeckung discovery|entfallen drop, cancelled|entfernen remove|entfernung removal|enthalten contain
entlastung relief|entnahme removal|entrumpeln declutter|entschadigung compensation|entscheiden decide|entscheider decision maker|entscheidung decision
entscheidungsprotokoll decision record, adr|entsorgung disposal|entsprechen comply, match|entspricht complies|entstehen arise|entwerfen design
entwickeln develop|entwickler developer|entwicklung development|entwurf draft, design|entwurfe drafts, designs|entzug revocation
erarbeiten develop, work out|ereignis event|ereignisprotokoll event log, audit log|erfahrung experience, lessons|erfahrungsbericht experience report
erfassen record, capture|erfassung capture, recording|erfinden invent|erfolg success|erforderlich required, necessary|erfullen fulfil, comply
erfullung fulfilment, compliance|erganzen add, complete|erganzung addition|ergebnis result, outcome|erhalten receive, get|erheben collect
erhebung survey|erhohen increase|erhohung increase|erinnerung reminder|erkenntnis finding, insight|erkennung detection|erklaren explain
erklarung explanation, declaration|erlauben allow|erlaubnis permission|erlautern explain|erleichtern ease|ermitteln determine|ermoglichen enable
ernennung appointment, nomination|erneuerbar renewable|erneuern renew|erneuerung renewal|erneut again|ernst serious|eroffnung opening
erpressung ransom|erreichbar reachable, available|erreichbarkeit availability, reachability|erreichen reach, achieve|ersatz replacement
ersatzteil spare part|erscheinen appear|erschopft exhausted|ersetzen replace|erstellen create|erstellung creation|ertrag yield|erwagen consider
erwahnen mention|erwarten expect|erwartung expectation|erweitern extend|erweiterung extension|erzeugen create, generate|erzeugung generation
erzwingen enforce|essen food, meal, dinner|etikett label|europa europe|europaisch european|fach subject|fachgruppe special interest group, sig
fachkraft specialist|faden thread|fahigkeit capability, skill|fahrplan roadmap, schedule|fahrrad bike|faktor factor|falle trap|falsch wrong
familie family|farbe colour|farben colours|farbenblind colorblind, colour blind|farbig coloured|fassung version|fehlalarm false positive, false alarm
fehlen missing, absent|fehlend missing|fehler error, bug, fault, failure|fehlerbehebung fix, bugfix, debugging|fehlerbericht bug report
fehlerhaft faulty, broken, failing|fehlermeldung error message|fehlersuche debugging, troubleshooting|fehlgeschlagen failed, failing
fehlschlag failure|feier party, celebration|feiertag holiday, public holiday|feld field|fenster window|ferien holidays, vacation
fernsehen tv, television|fernwartung remote maintenance|fernzugriff remote access|fertig done, finished, ready|fertigstellung completion
fest party, celebration, fixed|festhalten record|festlegen define, fix|festlegung definition, decision|festplatte disk, hard disk
festplatten disks, disk|feststellen determine|finanzierung funding, financing|finden find|firma company|firmen companies, company|flache area
flagge flag|flicken patch|fliessband pipeline|fliessend fluent|fluchtig volatile, ephemeral|flug flight|fluss flow, river|flussdiagramm flow chart
foderal federal|foderation federation, federated|foderiert federated|folge consequence|folgen follow, consequences|folgend following|folie slide
folien slides|fordermittel funding|forderprojekt funded project|forderung funding, grant|form form, shape|formal formal|formular form
formulierung wording|forschung research|fortbildung training|fortfuhren continue|fortfuhrung continuation|fortgeschritten advanced
fortschritt progress, status|fortsetzung continuation|foto photo, picture|frage question|fragebogen questionnaire, survey|fragen questions
fragestellung question|frei free, open|freigabe release, approval, share|freigabeprozess approval process|freigeben release, approve|freiheit freedom
freischalten enable, activate|freischaltung activation|freistaat state|freitag friday|freiwillig voluntary, optional, volunteer|freude joy
frieren freeze|frist deadline|fruh early|fruhjahr spring|fruhjahrsputz spring cleaning|fruhling spring|fruhstuck breakfast|fruhwarnung early warning
fuhren lead|fuhrend leading|fuhrung tour, guidance, leadership|fundament foundation|funktion function, feature|funktionieren work
funktionsfahig working|funktionsumfang feature set|furchten fear|fussnote footnote|ganz whole|garantie guarantee|garantieren guarantee|gast guest
gaste guests|gastgeber host|gastsystem guest|gebaude building|gebiet area|gebrauch use|gebuhr fee|gedanke thought, idea|geeignet suitable
gefahr danger, risk, threat|gefallen like|gegenseitig mutual|gegenstand subject|gehackt hacked|gehartet hardened|geheim secret
geheimhaltung embargo, confidentiality|geheimhaltungsvereinbarung nda|geheimnis secret|geheimnisverwaltung secret management, vault|gehen go
gekapert hijacked|geld money, funding|gelegenheit opportunity|gelten apply|geltungsbereich scope|gemein common|gemeinde municipality
gemeinden municipalities|gemeinnutzig non-profit|gemeinsam joint, shared, common|gemeinschaft community|genau exact|genehmigen approve
genehmigung approval|generation generation|generell general|genugen suffice|gepflegt maintained|gerat device|gerecht fair|gericht court|gering low
gesamt total, whole|geschaft business|geschaftsfuhrer ceo, managing director|geschaftsmodell business model|geschaftsstelle office|geschehen happen
geschenk gift|geschichte history, story|geschlossen closed|geschutzt protected|geschwindigkeit speed, performance|gesellschaft company, society
gesetz law, act|gesetzgebung legislation|gesperrt locked, blocked|gesprach talk, conversation|gesprachsrunde round table|gestalten design
gestaltung design|gestern yesterday|gesucht wanted|gesundheit health|gesundheitsprufung health check|getranke drinks|getrennt separate|gewahren grant
gewahrleistung warranty|gewicht weight|gewinn profit, gain|gewinnen win|gewohnlich usual|gewunscht wanted, desired|glauben believe|gleich same, equal
gleichzeitig simultaneous|gliederung structure, outline|gnade mercy|graben dig|grad degree|grafik graphic, chart, graph|grafikkarte gpu
grafikprozessor gpu|gremien committees, boards|gremium committee, board, body|grenze limit, quota, border|grenzwert limit, threshold|gross large, big
grosse size|grossputz cleanup|grun green|grund reason|grunde reasons|grundgesetz constitution|grundlage basis, foundation
grundlegend basic, fundamental|grundsatz principle|grundsatzlich in principle|grundung foundation, founding|gruppe group|gultig valid
gultigkeit validity|gunstig cheap|gut good|gutesiegel seal|halb half|halten keep, hold|handbuch manual, handbook, guide|handel trade|handeln act
handelsregister commercial register|handhabung handling|handlungsbedarf action|harte hardness|hartung hardening|haufig frequent|haupt main
hauptknoten control plane node, master node|hauptsachlich mainly|hauptstadt capital|hauptversammlung general assembly|haushalt budget, household
heben lift|heikel sensitive|heimlich secret|herausfinden find out|herausforderung challenge|herausgabe release|herausgeber publisher, issuer
herkunft origin|hersteller vendor, manufacturer|herunterfahren shutdown|herunterladen download|herunterstufen downgrade|hervorheben highlight
hervorragend excellent|heute today|hilfe help|hinderlich blocking|hindernis obstacle, blocker|hintergrund background|hinterlegen deposit, store
hinweis hint, note, notice|hinweisen point out|hinzu added|hinzufugen add|hoch high|hochfahren boot|hochladen upload|hochrechnung projection
hochschule university|hochverfugbar highly available, high availability|hochverfugbarkeit high availability, ha|hoheit sovereignty|holen fetch, get
horen hear|hosten host|idee idea|identifizieren identify|identitat identity|identitatsanbieter identity provider
identitatsmanagement identity management, iam|immer always|implementieren implement|implementierung implementation
inbetriebnahme commissioning, bootstrap|indes meanwhile|informieren inform|infrastruktur infrastructure|inhaber owner, holder|inhalt content
inhaltlich content|innen inside|innenministerium ministry of the interior|innerhalb within|innovation innovation|insgesamt overall
installation installation, deployment|installieren install|instanz instance|integrieren integrate|interaktion interaction|interessant interesting
interesse interest|interessent prospect, interested|intern internal|internetauftritt website|investition investment|isolation isolation
isolieren isolate|jahr year|jahre years|jahresende end of year|jahrestag anniversary|jahrlich yearly, annual|jetzt now|jubilaum anniversary
juristisch legal|kabel cable|kaffee coffee|kalender calendar|kalt cold|kamera camera|kampagne campaign|kanal channel|kandidat candidate
kandidaten candidates|kantine canteen|kapazitat capacity|kapitel chapter|kaputt broken, failing|karte map, card|kasten box|katalog catalog
kategorie category|kauf purchase|kauflich purchasable|kennen know|kenntnis knowledge|kennung id, identifier|kennwort password|kennzahl metric, kpi
kennzahlen metrics, kpi|kennzeichnung label, tag|kern core, kernel|kernaussage key message|kette chain|kinder children|klage complaint|klar clear
klaren clarify|klarung clarification|klasse class|klein small|klick click|klugheit wisdom|knapp scarce, short|knopf button|knoten node
knotenausfall node failure|kochen cook|kollege colleague|kombination combination|komitee committee|kommen come|kommentar comment|kommission commission
kommunal municipal|kommune municipality|kommunikation communication|kompatibel compatible|kompatibilitat compatibility|komplett complete
komponente component|kompromiss compromise|kompromittiert compromised|kompromittierung compromise|konferenz conference, summit
konfiguration configuration, config|konflikt conflict|konformitat conformance, compliance|konformitatsprufung conformance test, compliance check
konsens consensus|kontakt contact|konten accounts, account|kontext context|kontingent quota, contingent|konto account|kontrolle control
kontrollebene control plane|kontrollieren check, control|konzept concept|konzeption concept, design|kooperation cooperation, collaboration|kopie copy
kopieren copy|korb basket|korrektur correction, fix|korrigieren correct, fix|kosten cost, price, budget|kostenschatzung cost estimate|kraft force
krank sick|krankenhaus hospital|krankheit illness|kreis circle|kreislauf cycle|krise crisis|kriterien criteria|kriterium criterion, criteria
kritik criticism|kritisch critical|kuche kitchen|kuhlen cool|kuhlung cooling|kumulativ cumulative|kunde customer|kunden customers
kundenportal customer portal|kundenwunsch customer request|kundig knowledgeable|kundigung termination|kunftig future|kunstlich artificial|kurs course
kurz short|kurzen shorten|kurzfristig short term|kurzvortrag lightning talk|kurzzusammenfassung summary|labor lab|lade charging, load|laden load
ladung load|lage situation|lager camp, warehouse|land country|lander countries|landes state|landkreis county|landratsamt county|landschaft landscape
lang long|lange length|langfristig long term|langsam slow|langzeit long term|last load|lastausgleich load balancing, loadbalancer
lastausgleicher load balancer, loadbalancer|lasten load, loads|lastspitze peak load|lasttest load test, benchmark
lastverteiler load balancer, loadbalancer, octavia|lastverteilung load balancing|lauf run|laufen run|laufend ongoing, running|lauffahig runnable
laufwerk drive, disk|laufzeit runtime|laufzeitumgebung runtime|leben life|lebensdauer lifetime|lebenszyklus lifecycle|leck leak|leer empty|legen put
lehre lesson|lehren lessons|lehrer teacher|lehrgang course|leicht easy, light|leider unfortunately|leise quiet|leisten afford|leistung performance
leistungsmessung benchmark, metering|leitbild mission|leiten lead|leiter lead, head|leitfaden guide, guideline|leitung lead, line|lenkung steering
lenkungskreis steering committee, steering|lernen learn|lese read|lesen read|letzte last|leute people|lieferant supplier, vendor
lieferengpass supply shortage|lieferkette supply chain|liefern deliver|lieferung delivery|linie line|liste list|lizenz license|loben praise
logisch logical|lohn pay, wage|lokal local|lokalitat locality|losch delete|loschen delete, remove, wipe, deletion|loschung deletion|lose loose
losen solve|loslosen detach|losung solution|losungsweg solution|losverfahren lottery|lucke gap, vulnerability|luft air|machbar feasible
machbarkeit feasibility|machbarkeitsnachweis proof of concept, poc|macht power|mahnung reminder|makler broker|manchmal sometimes|mandant tenant
mandantenfahigkeit multi-tenancy|mandantentrennung tenant isolation|mandat mandate|mangel lack, shortage|manuell manual|marke brand, trademark
markieren mark, highlight|markierung mark, tag|markt market|marktplatz marketplace|maschine machine|maschinen machines
maschinenlesbar machine-readable|maske form, mask|mass measure|massen mass|massgeblich authoritative|massnahme measure, action|massstab scale
masterarbeit thesis|material material|mauer wall|maximal maximum|mechanismus mechanism|medien media|mehrfach multiple|mehrheit majority
mehrheitsentscheidung majority vote|mehrkosten extra cost|mehrstufig multi-stage|mehrwert value|meilenstein milestone|meinung opinion|melden report
meldepflicht reporting obligation|meldeprozess reporting process|meldestelle reporting|meldeweg reporting|meldung message, report, notification
menge amount, set|merken remember, notice|merkmal feature, characteristic|messbar measurable|messdaten metrics|messe fair, conference, expo
messen measure, meter|messestand booth, stand|messpunkt metric|messung measurement, metering|messwert metric|metadaten metadata|methode method
miete rent|mikrofon microphone|minderheit minority|mindestanforderung minimum requirement|mindestens at least|mindeststandard minimum standard
minimal minimal|ministerium ministry|mischung mix|missbrauch abuse|missbrauchsmeldung abuse report|mitarbeit participation, contribution
mitarbeiter employee, staff, colleague|mitbringen bring|mitglied member|mitgliedsbeitrag membership fee|mitgliedschaft membership|mithilfe help
mitmachen participate, contribute|mitnehmen take along|mitschnitt recording|mitschrift notes, minutes|mittag noon|mittagessen lunch|mitte middle
mitteilung announcement, message|mittel means, funds|mittelfristig medium term|mittelstand medium-sized companies|mittwoch wednesday
mitwirken contribute, participate|mitwirkung participation, contribution|modell model|modelle models|moderation moderation, facilitation|modul module
moglich possible|moglichkeit possibility, option|moglichst preferably|moment moment|monat month|monatlich monthly|montag monday
morgen tomorrow, morning|mudigkeit fatigue|muster pattern, template|nacharbeiten rework|nachbar neighbour|nachbau replica
nachbesprechung retrospective, debriefing|nachbetrachtung postmortem, retrospective|nachdenken think|nachdruck emphasis|nachfolge successor
nachfolger successor|nachfrage demand, inquiry|nachhaken follow up|nachhaltig sustainable|nachhaltigkeit sustainability|nachlesen read up
nachmittag afternoon|nachprufen verify|nachricht message, news|nachschlagen look up|nachster next|nachtbau nightly build
nachteil disadvantage, downside|nachtlich nightly|nachtragen add later|nachverfolgbar traceable|nachverfolgen track
nachverfolgung tracking, traceability|nachvollziehbar traceable, reproducible|nachweis proof, evidence|nachwuchs young talent|nah near|namen names
namensauflosung dns, name resolution|namensgebung naming|namenskonvention naming convention|namensraum namespace|namentlich by name|national national
neben beside|nebenprodukt by-product|negativ negative|nennen name, mention|netz network|netzanbindung uplink|netzteil power supply
netzteile power supplies|netzwerk network, networking|netzwerkkarte nic|neuankommling newcomer|neuerung innovation|neugier curiosity|neuigkeit news
neuling newcomer, beginner|neustart restart, reboot|neustarten restart, reboot|niedrig low|norm standard, norm|notar notary|notfall emergency
notiz note|notwendig necessary|notwendigkeit necessity|nummer number|nutzbar usable|nutzen benefit, use|nutzer user|nutzlast payload|nutzlich useful
nutzung use, usage|nutzungsbedingungen terms of use|oben above|oberflache surface, ui, dashboard|obergrenze upper limit|oberste top|objekt object
objektspeicher object storage, s3, swift|oeffnen open|offen open|offenlegung disclosure|offentlich public|offentlichkeit public
offentlichkeitsarbeit public relations, marketing, press|offline offline|offnen open|offnung opening|ohnehin anyway|okologisch ecological
operativ operational|optimieren optimize|optimierung optimization|ordnen sort|ordner folder, directory|ordnung order|organisation organization
organisieren organize|orientierung orientation|original original|ort place, location, venue|ortlich local|ostern easter|paket package
paketverwaltung package manager|pandemie pandemic|panne glitch, incident|papier paper|parallel parallel|parlament parliament|partei party
partner partner|passen fit|passend suitable|passiert happened|passwort password|pause break|pension guesthouse|personal staff, personnel
personalausweis id card|personalmangel staff shortage|personen people|personenbezogen personal|perspektive perspective|pfad path|pfeife pipe
pfingsten whitsun|pflege maintenance|pflegen maintain|pflicht mandatory, duty, obligation|pflichtenheft specification|pilot pilot
pilotprojekt pilot project|plakat poster|plakette badge|planen plan|planung planning|platte disk|plattenplatz disk space|plattform platform
platz space|plotzlich sudden|politik politics, policy|polizei police|portierung port|positiv positive|post mail|praktikant intern|praktikum internship
praktisch practical|prasentation presentation|prasentieren present|praxis practice|preis price, award, cost|presse press, media
pressemitteilung press release|prinzip principle|priorisierung prioritization|prioritat priority|privat private|privatsphare privacy
probe trial, rehearsal|probelauf trial run, dry run|probieren try|produkt product|produktion production|produktiv production, productive
produktivbetrieb production|produzieren produce|professionell professional|profil profile|prognose forecast|programm program|programmierer developer
programmierschnittstelle api|programmierung programming|programmkomitee program committee|projekt project|proprietar proprietary
protokoll minutes, protocol, log|protokollant minutes taker, scribe|protokolldatei log file|protokolldaten logs|protokollfuhrer minutes taker, scribe
protokollierung logging, log|prozent percent|prozess process|prozessor processor, cpu|pruf check, test|prufbar verifiable|prufen check, test, verify
prufer auditor|prufpfad audit trail|prufprotokoll audit log|prufskript check script, test script|prufstand test bench
prufumgebung test environment, testbed|prufung test, audit, check, examination|puffer buffer|punkt point, item|putz cleaning|putzen clean
qualitat quality|qualitatssicherung quality assurance, qa|quartal quarter|quatsch nonsense|quellcode source code|quelle source|quelloffen open source
quelltext source code|rahmen framework, scope|rahmenbedingung framework, condition|rahmenvertrag framework contract|rahmenwerk framework|rand edge
rang rank|rat council|rathaus city hall|raum room|raumlichkeit venue|raumlichkeiten venue, rooms|rauswurf removal|reagieren react, respond
reaktion reaction, response|reaktionszeit response time|realisierung realization, implementation|rechen compute|rechenkern core, cpu
rechenknoten compute node, compute|rechenleistung compute power|rechenzentrum datacenter, data center|recherche research|rechner computer, host
rechnung invoice, billing|rechnungsstellung invoicing, billing|recht right, law, legal|rechte rights, permissions
rechtekonzept permission concept, rbac|rechtevergabe rbac, permission|rechtfertigung justification|rechtlich legal|rechtsanwalt lawyer
rechtschreibung spelling|rechtsform legal form, legal entity|rechtsschutz legal protection|rechtstrager legal entity|rechtzeitig in time
redaktion editorial|rede speech, talk|reden talk|redner speaker|redundanz redundancy|reduzieren reduce|referent speaker|referenz reference
referenzimplementierung reference implementation|referenzumsetzung reference implementation|regel rule|regelbetrieb regular operation
regelmassig regular, recurring|regelmassigkeit cadence|regeln rules|regelung regulation, rule|regierung government|regional regional
registrierung registration, registry|reichen suffice|reichweite reach|reif mature|reifegrad maturity|reihe series, row|reihenfolge order, sequence
reihum round robin|reinigung cleaning|reise travel, trip|reisekosten travel expenses|reiseplan itinerary|relevant relevant|reparatur repair, fix
reparieren repair, fix|reserve reserve|reservierung reservation|ressource resource|ressourcen resources|rest rest|restrisiko residual risk
retten save, rescue|rettung rescue|revisionssicher audit-proof|richtig right, correct|richtlinie policy, guideline, directive|richtung direction
riesig huge|ring ring|risiko risk|robust robust|rohdaten raw data|rolle role|rollenmodell role model, rbac|rot red|rotierend rotating, round robin
ruckblick retrospective, recap, review|ruckfall fallback|ruckfrage query, question|ruckgangig undo, revert|ruckkopplung feedback|ruckmeldung feedback
rucknahme withdrawal|ruckportierung backport|rucksetzen reset, rollback|rucksetzung reset|rucksprache consultation|ruckstand backlog
rucktritt resignation|ruckwartskompatibel backward compatible|rufbereitschaft on-call|rufen call|ruhe rest|ruhezustand at rest, hibernate|ruhig quiet
rund around|runde round|rundgang tour|rundmail mailing|saal hall|sammeln collect|sammlung collection|satz sentence, set
satzung statutes, charter, bylaws|sauber clean|schaden damage|schadsoftware malware|schalten switch|scharf sharp|schatten shadow|schatzung estimate
schaubild chart, diagram|schauen look|schaufenster showcase|scheiben slices|scheitern fail|schema schema|schicht layer|schicken send|schild sign
schirmherr patron|schirmherrschaft patronage|schlagwort keyword, tag|schlank lean|schlecht bad|schleife loop|schliessen close|schliessung closing
schlimm bad|schlussel key|schlusselbund keyring, keystore|schlusselverwaltung key management, barbican|schlusselwort keyword
schlussfolgerung conclusion|schmal narrow|schnappschuss snapshot|schneiden cut|schnell fast, quick|schnelltest quick test|schnittstelle interface, api
schon beautiful|schreiben write|schreibrecht write access|schreibweise spelling, notation|schrift font|schritt step|schuld debt|schule school
schulen schools|schuler pupil|schulung training, course|schutz protection|schutzen protect|schwach weak|schwachstelle vulnerability, weakness, cve
schwarm swarm|schwarz black|schwarzes brett board|schweben pending|schwelle threshold|schwellenwert threshold|schwellwert threshold
schwer difficult, heavy|schwerpunkt focus|schwierig difficult|schwierigkeit difficulty|schwund loss|seite page, site|seiten pages|sekunde second
selbst self|selbstandig independent|selbstauskunft self-assessment, self-declaration|selbsterklarung self-declaration|selbstsigniert self-signed
selbstverpflichtung commitment, pledge|selbstverwaltung self-service|selten rare|senden send|senken reduce, lower|sensibel sensitive|separat separate
sessel chair|setzen set|sicher secure, safe|sicherheit security|sicherheitsgruppe security group|sicherheitslucke vulnerability, security issue, cve
sicherheitsmeldung security advisory|sicherheitsprufung security audit, pentest|sicherheitsrichtlinie security policy
sicherheitsvorfall security incident|sichern secure, back up|sicherstellen ensure|sicherung backup|sicherungen backups|sicherungskopie backup
sicht view|sichtbar visible|sichtbarkeit visibility|sichtweise view|siegel seal, badge, certificate|sieger winner|signatur signature|signieren sign
signiert signed|sinn sense|sinnvoll useful, sensible|situation situation|sitzung meeting, session|skalierbar scalable|skalierbarkeit scalability
skalierung scaling|skript script|skripte scripts|sofort immediately|software software|sommer summer|sommerpause summer break|sonder special
sonstiges miscellaneous, aob, misc|sorge concern, worry|sorgen concerns|souveran sovereign|souveranitat sovereignty|spalte column|spam spam
spannend exciting|sparen save|spat later, late|speicher storage, memory|speicherbedarf storage demand|speicherklasse storage class
speicherleck memory leak|speichern store, save|speicherort location|speicherplatz disk space, storage|spende donation|spender donor|sperre lock, block
sperren lock, block|sperrfrist embargo|speziell special|spezifikation specification|spiegel mirror|spiegelung mirroring|spitze peak, top
sponsor sponsor|sponsoren sponsors|sporadisch intermittent, flaky|sprache language|sprechen speak, talk|sprecher speaker|sprechstunde office hours
sprung jump|spur trace, track|staat state|stabil stable|stabilisierung stabilization, stabilize|stabilitat stability
stabilitatsprobleme stability problems|stadium stage|stadt city, town|stadte cities|stadtfuhrung city tour|stadtwerke municipal utility
stammtisch meetup|stand status, booth|stand-up standup|standardisierung standardization|standig permanent|standort location, site, region|stark strong
start launch|starten start, boot|startseite homepage, landing page, start page|statistik statistics|stattfinden take place|statusseite status page
steckbrief profile|stecken stuck|stehen stand|steigen rise|steigerung increase|stelle position, job|stellen put|stellenanzeige job ad
stellenausschreibung job posting|stellenwert importance|stellungnahme statement|stellvertreter deputy|stempel stamp|sterben die|steuer tax
steuerberater tax advisor|steuern control|steuerung control|steuerungsebene control plane|steuerungsgremium steering|stichprobe sample
stichtag cut-off date, deadline|stiftung foundation|stil style|still quiet|stilllegen decommission, shut down|stilllegung decommissioning, shutdown
stillschweigen embargo, confidentiality|stillstand downtime|stilrichtlinie style guide, styleguide|stimme vote, voice|stimmen votes|stimmung mood
stoppen stop|storen disturb|storung incident, outage, disruption|strasse street|strategie strategy|streichen delete, drop|streit dispute|streng strict
strikt strict|strom power, electricity|stromausfall power outage|stromverbrauch power consumption|struktur structure
stuckliste sbom, bill of materials|student student|studenten students|studie study|studierende students|stufe stage, level, tier|stunde hour
stutze support|stutzpunkt base|suche search|suchen search|suchmaschine search engine|summe sum|support support|synchronisation synchronization, sync
synchronisieren synchronize, sync|systembetreuer admin|szenario scenario|tabelle table|tafel board|tag day|tage days|tagesordnung agenda
tagesordnungspunkt agenda item|taglich daily|tagung conference|takt rhythm, cadence|tarif rate|tatsachlich actual|tausch exchange
tauschen swap, exchange|technik technology, technical|technisch technical|teil part|teilen share|teilnahme participation, attendance
teilnehmen participate, attend|teilnehmer participant, attendee|teilweise partially|telefon phone|telefonkonferenz call, conference call|tempo speed
termin date, appointment, schedule, slot|terminfindung scheduling, poll|terminplan schedule|test test|testdauer test duration|testen test
testfall test case|testlauf test run|testumgebung test environment, testbed|teuer expensive|thematik topic|tief deep|titel title|tolerant tolerant
tor gate|tot dead|tragen carry|trager sponsor, carrier|transparenz transparency|treffen meeting, meet|treffer hit|treiber driver|trend trend
trennen separate|trennung separation, isolation|tun do|turnus cadence, rhythm|typ type|ubel bad|uben practise|uberall everywhere
uberarbeiten revise, rework|uberarbeitung revision, rework, refactor|uberblick overview|ubereinstimmung conformance, match|uberfallig overdue
ubergabe handover|ubergabepunkt handover|ubergang transition|uberlappung overlap|uberlast overload|uberlastet overloaded|uberlastung overload
uberlegen consider|uberlegung consideration|ubermitteln transmit|ubernachtung accommodation, hotel|ubernahme takeover, adoption|ubernehmen take over
uberpruft checked|uberprufung review, check, verification|uberregional regional|ubersehen overlooked|ubersetzen translate|ubersetzung translation
ubersicht overview|ubersichtlich clear|ubersichtsseite overview page, dashboard|ubertragen transfer|ubertragung transfer, transmission
uberwachen monitor, observe|uberwachung monitoring, observability|uberwachungsdienst monitoring service|uberwachungssystem monitoring
uberzeugen convince|ublich usual|ubrig left|uhr clock|uhrzeit time|umbau rebuild, refactoring|umbauen rebuild|umbenennen rename
umbenennung rename, renaming|umbruch change|umfang scope|umfangreich extensive, comprehensive|umfrage survey, poll, questionnaire
umgang handling, dealing|umgebung environment|umgehen handle, work around|umgehung workaround|umkehren revert|umlaut umlaut|umleiten redirect
umorganisation reorganization|umraumen rearrange|umsetzen implement|umsetzung implementation|umsonst free|umsteigen switch, migrate
umstellen switch, migrate|umstellung migration, switch, transition|umstieg migration, switch|umstritten controversial|umwelt environment
umzug move, migration, relocation|unabdingbar essential|unabhangig independent|unabhangigkeit independence|unbegrenzt unlimited|unbekannt unknown
unbenutzt unused|unerreichbar unreachable|unfall accident|ungefahr about|ungenutzt unused|ungewiss uncertain|ungultig invalid|universitat university
unklar unclear|unmoglich impossible|unnotig unnecessary|unsicher insecure, unsure|unstimmigkeit inconsistency|unten below
unterbrechung interruption, disruption|untergrenze lower limit|unterhaltung conversation|unterkunft accommodation, hotel|unterlagen documents
unternehmen company, enterprise, business|unternehmung enterprise|unterpunkt subitem|unterricht teaching|unterscheiden distinguish
unterschied difference|unterschrift signature|unterstutzen support|unterstutzung support|untersuchung investigation, research, analysis
unterteilen split|untertitel subtitle|unterwegs travelling|unterzeichnen sign|unverandert unchanged|unvollstandig incomplete|unzufrieden dissatisfied
unzuverlassig unreliable, flaky|urheberrecht copyright|urlaub vacation, holiday, pto|ursache cause, root cause|urteil judgement|variante variant
verabschieden adopt, pass|verabschiedung farewell, adoption|veraltet outdated, deprecated, old, eol|veranlassen initiate|veranstalten host, organize
veranstalter organizer|veranstaltung event|veranstaltungsort venue|verantworten be responsible|verantwortlich responsible|verantwortung responsibility
verarbeitung processing|verband association, osba|verbergen hide|verbessern improve|verbessert improved|verbesserung improvement
verbieten forbid, prohibit, disallow|verbinden connect|verbindlich mandatory, binding|verbindung connection, connectivity
verbindungsabbruch connection loss|verbindungsabbruche connection loss, disconnects|verbindungsproblem connection problem, connectivity
verbleibend remaining|verboten forbidden|verbrauch consumption, usage|verbrauchsmessung metering|verbreiten spread|verbreitung adoption, spread
verdacht suspicion|veredeln refine|verein association, osba|vereinbaren agree|vereinbarung agreement|vereinfachen simplify|vereinfacht simplified
vereinfachung simplification|vereinheitlichung unification, harmonization|vereinigung association|vererbung inheritance|verfahren procedure, process
verfallen expire|verfassen write|verfolgen track, pursue|verfugbar available|verfugbarkeit availability|verfugbarkeitszone availability zone, az
verfugen have|vergabe procurement, award, tender|vergangen past|vergangenheit past|vergeben assign, award|vergessen forget
vergleich comparison, compare|vergleichbar comparable|vergleichen compare|vergutung payment|verhalten behaviour, conduct
verhaltenskodex code of conduct|verhaltensregeln code of conduct|verhaltnis ratio, relation|verhandeln negotiate|verhandlung negotiation
verhindern prevent|verhinderung prevention|verkauf sales|verkaufen sell|verkehr traffic|verknupfen link|verknupfung link|verlagern move, shift
verlagerung relocation, shift|verlangen demand, require|verlangern extend|verlangerung extension, prolongation|verlangsamen slow down|verlassen leave
verlasslich reliable|verlauf course, history|verlaufskurve graph|verleihung award|verletzung violation, breach|verlieren lose|verlust loss
vermeiden avoid|vermerk note|vermittlung switching|vermutung assumption|vernetzung networking|veroffentlichen publish, release
veroffentlichung publication, release, publish|veroffentlichungsdatum release date|verpflegung catering, food|verpflichtend mandatory, required
verpflichtung obligation, commitment|verringern reduce|versand shipping|verschieben postpone, move|verschiebung postponement|verschieden different
verschlankung slimming|verschlechtern worsen|verschlusseln encrypt|verschlusselt encrypted|verschlusselung encryption, encrypted|verschmelzen merge
verschmelzung merger|verschoben postponed, moved|verschwiegenheit confidentiality|verschwiegenheitserklarung nda|verschwinden disappear|versenden send
versichern insure|versionierung versioning|versorgung supply|verspatet late, delayed|verspatung delay|versprechen promise|verstandlich understandable
verstandnis understanding|verstarkung reinforcement, hiring|verstecken hide|versteckt hidden|verstehen understand|verstoss violation
versuch attempt, trial|versuchen try|vertagen postpone|vertagt postponed|verteidigung defence|verteilen distribute|verteiler mailing list, distributor
verteilt distributed|verteilung distribution|vertikal vertical|vertrag contract, agreement|vertragsende end of contract
vertragspartner contract partner|vertrauen trust|vertraulich confidential, sensitive, embargo|vertraulichkeit confidentiality|vertretbar acceptable
vertreter representative, deputy|vertretung representation, substitute|vertrieb sales|verursachen cause|vervollstandigen complete|verwaist orphaned
verwalten manage, administer|verwalter manager, admin|verwaltung administration, management|verwaltungsebene management plane|verwandt related
verwechslung confusion|verweigern refuse|verweis reference, link|verwenden use|verwendet used|verwendung use|verwerfen discard, reject
verwirrung confusion|verwundbar vulnerable|verwundbarkeit vulnerability|verzeichnis directory|verzeichnisdienst directory service, ldap
verzicht waiver, drop|verzogern delay|verzogerung delay, latency|verzug delay|vielfalt diversity|vielleicht maybe|viertel quarter
virtualisierung virtualization|virtuell virtual|virus virus|vision vision|vollstandig complete, full|vollzeit full time
vorabinformation advance notice|vorabversion preview, pre-release|voraus ahead|voraussetzung prerequisite, requirement|voraussichtlich expected
vorbehalt reservation|vorbereiten prepare|vorbereitung preparation|vorbild role model|vordergrund foreground|voreinstellung default|vorfall incident
vorfuhrung demo, demonstration|vorgabe requirement, default|vorgaben requirements|vorgang process|vorganger predecessor|vorgehen approach, procedure
vorgeschrieben mandatory|vorhaben project, plan|vorhanden existing, available|vorherig previous|vorhersage forecast|vorlage template
vorlagen templates|vorlaufer predecessor|vorlaufig preliminary|vorlegen present, submit|vorlesung lecture|vormittag morning|vorne front
vorrang priority|vorrat stock|vorschau preview|vorschlag proposal, suggestion|vorschlagen propose, suggest|vorschrift regulation, rule
vorsicht caution|vorsitz chair|vorsitzender chair|vorstand board|vorstellen introduce, present|vorstellung introduction, presentation, demo
vorteil advantage, benefit|vortrag talk, presentation|vortrage talks, presentations|vortragende speaker|vorwarts forward|vorwurf accusation
vorzeigen show|vorziehen prefer|wachsen grow|wachstum growth|wackelig flaky|waffe weapon|wahl election, vote, choice
wahlen elections, vote, choose, elect|wahlweise optional|wahr true|wahrend during|wahrscheinlich probably|wald forest|wand wall|wandel change
wanderung hike|warm warm|warnung warning, alert|warten wait, maintain|warteschlange queue|warteschlangen queues|wartung maintenance
wartungsarbeiten maintenance work|wartungsfenster maintenance window|wasser water|webauftritt website|wechsel change, switch|wechseln change, switch
weg way, path|weggang departure, leaving|weglassen omit|weich soft|weigern refuse|weihnachten christmas|weihnachtspause christmas break
weisung instruction|weit far|weiterbildung training|weiterentwicklung development|weiterfuhren continue|weitergabe passing on|weiterhin still
weiterleiten forward|weiterleitung forwarding, redirect|weitermachen continue|welt world|weltweit worldwide|wenig few, little|werben advertise
werbung advertising, marketing|werden become|werfen throw|werk work|werkzeug tool|werkzeuge tools, tooling|werkzeugkasten toolbox, toolkit|wert value
wesentlich essential|wettbewerb competition|wettbewerber competitor|wetter weather|wichtig important|wichtigkeit importance|widerruf revocation
widersprechen object|widerspruch objection|wiederherstellen restore, recover|wiederherstellung restore, recovery|wiederholung repetition, repeat
wiederkehrend recurring|wiederverwenden reuse|wiederverwendung reuse|wiedervorlage follow-up|willkommen welcome|winter winter|wirken act
wirklich really|wirksam effective|wirt host|wirtschaft economy|wirtschaftlich economic|wirtschaftsministerium ministry of economics, bmwk
wirtssystem host|wissen knowledge|wissensaustausch knowledge exchange|wissenschaft science|wissenswert worth knowing|woche week|wochen weeks
wochenende weekend|wochentlich weekly|wolke cloud|wolken clouds|workload workload|wort word|wunsch wish, request|wunschen wish|wunschliste wishlist
wurzel root|zahl number|zahlen pay, numbers, figures|zahler meter, counter|zahlreich numerous|zahlung payment|zeichen sign, character
zeichnung drawing|zeigen show|zeile row, line|zeilen rows, lines|zeit time|zeiten times|zeitlich temporal|zeitplan schedule, timeline
zeitpunkt point in time|zeitraum period|zeitreihe time series|zeitstempel timestamp|zeitsynchronisation time synchronization, ntp
zeituberschreitung timeout|zeitumstellung daylight saving, time change|zeitung newspaper|zeitzone timezone|zelle cell|zentral central
zentrale headquarters|zerstoren destroy|zertifikat certificate, cert|zertifikate certificates, cert|zertifizieren certify
zertifizierung certification, certify|zertifizierungsstelle certification body, certificate authority|ziehen pull, move|ziel goal, target
zielarchitektur target architecture|ziele goals|zielgruppe target group, audience|zielsetzung objective|ziemlich quite|zimmer room|zitat quote
zufall chance, random|zufallig random|zufallsauswahl random|zufrieden satisfied|zugang access|zuganglich accessible
zugangsdaten credentials, password, login|zugeben admit|zugehorigkeit affiliation, membership|zugfahrt train ride|zugig fast|zugriff access
zugriffskontrolle access control|zugriffsrecht permission, access right|zukunft future|zukunftig future|zukunftsfahig future-proof
zukunftsplanung roadmap|zulassen allow|zulassig permitted, allowed|zulassung approval, admission|zuliefern supply|zumindest at least|zunachst first
zunahme increase|zuordnen map, assign|zuordnung mapping, assignment|zuruck back|zuruckgestellt deferred|zuruckrollen rollback
zuruckstellen postpone, defer|zuruckziehen withdraw|zusage commitment, acceptance|zusammen together|zusammenarbeit cooperation, collaboration
zusammenbruch collapse, crash|zusammenfassen summarize|zusammenfassung summary, recap|zusammenfuhren merge|zusammenhang context, connection
zusammenlegung merger, merge|zusammenschluss merger, association|zusammensetzung composition|zusammenspiel interplay, interaction
zusammenstellung compilation|zusatz addition|zusatzlich additional|zuschauer audience|zuschlag award|zusichern assure|zusicherung assurance
zustand state, status, health|zustandig responsible|zustandigkeit responsibility|zustandsanzeige status display, dashboard|zustellung delivery
zustimmen agree, approve|zustimmung approval, consent|zuteilung allocation|zutritt access, entry|zuverlassig reliable|zuverlassigkeit reliability
zuverlassigkeitstest reliability test|zuweisung assignment|zuwendung grant|zwang enforcement|zweck purpose|zwei two|zweifaktor two factor, mfa, 2fa
zweifel doubt|zweigstelle branch|zweimal twice|zweite second|zwischenfall incident|zwischenlosung interim solution, workaround|zwischenspeicher cache
zwischenstand interim, progress|zwischenzeitlich meanwhile|zyklisch cyclic|zyklus cycle`
