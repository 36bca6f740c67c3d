/** German words with what English minutes say for them: meetings, people, clouds, software. Umlauts without their dots. */
export const germanWords = `
abandern amend, change|abarbeiten work through|abarbeitung processing|abbild image, snapshot|abbilden map, model|abbildung mapping, figure, image
abbildverwaltung image management, glance|abbrechen abort, cancel|abbruch abort, cancel|abdeckung coverage|abend evening|abendessen dinner
abfall waste|abfangen catch, handle|abfliessen leak|abfrage query|abfragen query, queries|abgabe submission|abgabefrist deadline|abgabetermin deadline
abgang egress, departure, leaving|abgebrochen aborted, cancelled|abgekundigt deprecated, end of life|abgelaufen expired|abgelehnt rejected, declined
abgelost replaced|abgeordnete member of parliament|abgesagt cancelled|abgeschaltet switched off, disabled|abgeschlossen finished, completed
abgeschottet air-gapped, isolated|abgeschottete air gapped, air-gapped|abgesprochen agreed, aligned|abgestanden stale|abgestimmt aligned, coordinated
abgesturzt crashed|abgleich comparison, sync, reconciliation|abgleichen compare, sync|abgrenzung delimitation, boundary|abhangen detach
abhangig dependent|abhangigkeit dependency|abhangigkeiten dependencies|abhangigkeitsliste sbom, dependency|abhilfe remedy, fix, workaround
abholen pull, fetch|abhoren eavesdrop, intercept|abklaren clarify, check|abkundigung deprecation|ablage storage, filing
ablauf process, expiry, workflow, procedure|ablaufdatum expiry date, expiration|ablaufe processes, workflows, procedures|ablaufen expire
ablaufverfolgung tracing|ablehnen reject|ablehnung rejection|ableitung derivation|ablosen replace|abloseplan migration plan|ablosung replacement
abmelden logout, unregister, unsubscribe, log out|abmeldung logout|abnahme acceptance, approval, decrease|abnehmen accept, decrease|abo subscription
abonnieren subscribe|abraten advise against, discourage|abrechnen bill, charge|abrechnung billing, metering|abrechnungssystem billing system
abreise departure|abruf retrieval, fetch|absage cancelled|absagen cancel|absatz paragraph|abschaffen drop, remove|abschaffung abolition, removal
abschalten switch off, disable|abschaltung shutdown, deprecation|abschatzung estimate|abschied farewell, goodbye|abschiedsfeier farewell
abschliessen finish, complete, conclude|abschluss completion, final|abschlussarbeit thesis|abschlussbericht final report
abschlussveranstaltung final event, closing event|abschnitt section|abschnittsweise section by section|abschotten isolate|abschottung isolation
abschrift copy|abschwachen mitigate|abschwachung mitigation|absenden send|absicherung hardening, securing|absicht intention|absichtlich intentional
absichtserklarung letter of intent, statement|abspaltung fork|abspeichern save|absprache agreement, alignment|absprechen agree, align|abstand distance
abstimmen vote, align, tune, coordinate|abstimmung vote, voting, alignment|abstimmungsbedarf alignment|abstimmungsergebnis vote, voting result
abstimmungsrunde alignment meeting|abstrakt abstract|absturz crash|abteil compartment|abteilung department|abtrennen separate, detach|abwagen weigh
abwagung trade-off, weighing|abwandeln modify|abwarme waste heat, heat|abwarten wait|abwartskompatibel backwards compatible|abwehr defence, protection
abweichen deviate|abweichend deviating, different|abweichung deviation|abwesend absent|abwesenheit absence, vacation|abwesenheitsnotiz out of office
abzeichen badge|abzug deduction, dump|achtung attention, caution|adress address|adressbereich address range, cidr, subnet|adressieren address
adresspool address pool|adressvergabe address allocation, dhcp|affe monkey|affinitat affinity|afrika africa|agentur agency|ahnlich similar
ahnlichkeit similarity|aktiengesellschaft company|aktiv active|aktivieren activate, enable|aktivitat activity|aktualisieren update, upgrade
aktualisiert updated|aktualisierung update, upgrade|aktualitat currency, recency|aktuell current|aktuelles news, updates|akzeptanz acceptance
akzeptieren accept|alarm alert, alarm|alarmierung alerting|alarmmeldung alert, alarm|alarmmudigkeit alert fatigue, warning fatigue|albtraum nightmare
allgemein general|allianz alliance|allmahlich gradually|alltag everyday|alt old|alter age|altlast legacy|altlasten legacy, technical debt
altsystem legacy system, legacy|amerika america, us|amerikanisch american, us|amt office, agency|amtsgericht court|analyse analysis
analysieren analyze, analyse|anbieten offer|anbieter provider, csp|anbieterabhangigkeit vendor lock-in|anbieterbindung vendor lock-in
anbieterubergreifend cross provider, multi cloud|anbieterwechsel provider switching|anbinden connect, integrate|anbindung integration, connection
andere other|andern change|anderung change|anderungsanfrage change request, pull request|anderungsantrag change request, pull request
anderungshistorie changelog, history|anderungsliste changelog|anderungsprotokoll changelog, change log
anderungsvorschlag pull request, proposed change|anderungswunsch change request|andocken dock|anerkennung recognition|anfahrt travel, directions
anfallig prone, vulnerable|anfang beginning|anfangen start, begin|anfanger beginner, newcomer|anfanglich initial|anfangs initially|anfordern request
anforderung requirement|anforderungsanalyse requirements analysis|anforderungsliste requirements|anfrage request, inquiry
anfuhrungszeichen quote, quotes, quoting|angabe information, data|angebot offer|angebotsabgabe bid, offer|angebotserstellung offer
angebotsfrist deadline, tender|angebracht appropriate|angebunden connected|angehangt attached|angelegenheit matter, issue|angelegt created
angemeldet logged in, registered|angemessen appropriate, adequate|angenommen accepted, adopted, assumed|angeschlossen connected
angesprochen mentioned, addressed|angleichen align|angleichung alignment|angreifbar vulnerable|angreifer attacker|angriff attack
angriffsflache attack surface|angriffsvektor attack vector|anhalten stop, pause, halt|anhang attachment|anhangen attach, append|ankick kickoff
ankundigen announce|ankundigung announcement|ankunft arrival|anlage attachment, facility, creation|anlass occasion|anlauf start, attempt
anlaufschwierigkeiten initial problems|anlaufstelle contact point|anlegen create|anleitung guide, howto, instructions, manual
anliegen concern, request, issue|anmahnen remind|anmeldedaten credentials, login|anmeldefehler login error, login failure
anmeldeformular registration form|anmeldefrist registration deadline|anmeldemaske login form|anmelden login, sign in, register
anmeldename username, login|anmeldeproblem login problem, login|anmeldeschluss registration deadline|anmeldeseite login page
anmeldung login, registration|anmerken note, comment|anmerkung remark, comment, note|annahme acceptance, assumption|annehmen accept, assume
anordnung arrangement, layout|anpassen adjust, adapt|anpassung adjustment, customization|anpassungen adjustments, changes, customization
anpassungsfahig adaptable, flexible|anprechen address, reach out|anregung suggestion, inspiration|anreise arrival, travel|anruf call|ansatz approach
ansatze approaches|anschauen look at, view|anschliessen connect, attach|anschluss connection, port|anschlussfinanzierung follow-up funding, funding
anschreiben contact, write|ansehen view, look, reputation, look at|ansicht view, opinion|ansprechen approach, address, mention
ansprechpartner contact, contact person|anspruch claim|anstecker pin, badge|anstehend upcoming, pending|anstellen hire|anstellung employment
anstoss kickoff, trigger, impulse|anstossen trigger, kick off|anteil share, part|antiaffinitat anti-affinity, anti affinity
antrag application, proposal, request|antragsteller applicant|antreten start|antrieb drive, motivation|antwort answer, response, reply
antworten answer, answers, reply, respond|antwortzeit latency, response time|anwalt lawyer|anweisung instruction|anwender user
anwendergeschichte user story|anwendung application, app|anwendungsfall use case|anwesend present, attending|anwesende attendees, participants
anwesenheit attendance|anzahl number, count|anzeige display, dashboard, ad|anzeigen show, display|anzeigetafel dashboard|april april|arbeit work
arbeiterknoten worker node, worker|arbeitgeber employer|arbeitnehmer employee|arbeitsablauf workflow|arbeitsauftrag task, assignment
arbeitscluster workload cluster|arbeitsgemeinschaft working group|arbeitsgruppe working group, sig|arbeitsknoten worker node, worker
arbeitskreis working group|arbeitslast workload|arbeitspaket work package|arbeitsplan work plan|arbeitsplatz workplace, job
arbeitsspeicher memory, ram|arbeitsstand status, progress, work in progress|arbeitstag business day, working day|arbeitsteilung division of work
arbeitstreffen workshop, working meeting|arbeitsumgebung work environment|arbeitsverzeichnis working directory|arbeitsweise way of working, workflow
arbeitszeit working hours|architektur architecture|architekturentscheidung architecture decision, adr|archiv archive|archivieren archive
archivierung archive, archiving|arger trouble|armee army|art type, kind|arten types, kinds|artikel article|aspekt aspect|auditierung audit
auditor auditor|aufbau setup, structure, build|aufbauen build, set up|aufbewahren keep, retain|aufbewahrung retention
aufbewahrungsfrist retention, retention period|aufbewahrungszeit retention|auffallig conspicuous, anomaly, suspicious, noticeable
auffalligkeit anomaly|auffindbar findable, discoverable|auffindbarkeit discoverability|aufgabe task, todo|aufgabenbereich area of responsibility
aufgabenliste task list, todo list|aufgabenverteilung assignment, task distribution|aufgeben give up, abandon|aufgebraucht exhausted
aufgegeben abandoned, given up|aufgekommen came up|aufgeraumt cleaned up|aufgeschoben postponed|aufgesetzt set up|aufgeteilt split, divided
aufgliederung breakdown|aufgreifen pick up, take up|aufgrundung founding|aufhanger hook|aufheben lift|aufhoren stop|aufkleber sticker
aufkommen come up, arise|auflage condition, edition|aufleben revive|auflisten list|auflistung list, listing|auflosen resolve, dissolve
auflosung resolution, dissolution|aufmachung layout|aufmerksamkeit attention|aufnaher patch|aufnahme recording, onboarding, admission
aufnehmen record, include, add|aufraumaktion cleanup|aufraumarbeiten cleanup, housekeeping|aufraumen cleanup, clean up, housekeeping|aufruf call
aufrusten upgrade|aufrustung upgrade|aufschieben postpone|aufschub delay, postponement|aufsetzen set up, setup|aufsicht supervision|aufspielen install
aufstellung list, overview|auftakt kickoff, kick-off|auftakttreffen kickoff meeting|auftaktveranstaltung kickoff, kick-off|aufteilen split, divide
aufteilung split, division|auftrag contract, order, job, task|auftraggeber customer, client, contracting authority|auftragnehmer contractor
auftragsverarbeitung data processing agreement, data processing, dpa|auftragsvergabe procurement, tender, contract award|auftrennen split
auftritt appearance|aufwand effort|aufwandig laborious|aufwandsschatzung effort estimation, estimate|aufwendig expensive, complex, elaborate
aufzahlung list, enumeration|aufzeichnen record|aufzeichnung recording, record|augenmerk focus|august august|ausarbeiten elaborate, work out
ausarbeitung elaboration, draft|ausbau expansion, extension|ausbauen extend, expand|ausbildung training, education|ausbleiben absence|ausblick outlook
ausbringen deploy, rollout|ausbringung deployment, rollout|ausdrucken print|ausfall outage, failure, downtime|ausfallen fail, cancelled
ausfallend cancelled|ausfallsicher highly available, failover|ausfallsicherheit high availability, resilience, failover|ausfallumschaltung failover
ausfallzeit downtime|ausflug trip, excursion|ausfuhrbar executable|ausfuhren execute, run|ausfuhrlich detailed, in-depth|ausfuhrung execution
ausfuhrungsumgebung runtime|ausfullen fill in|ausgabe output, issue, release, edition|ausgaben expenses, outputs|ausgeben output, print
ausgefallen failed, cancelled, down|ausgehend outgoing, egress|ausgelastet busy, utilized, loaded|ausgelaufen expired|ausgelost triggered
ausgereift mature|ausgeschlossen excluded|ausgestellt issued|ausgewahlt selected, chosen|ausgezeichnet excellent, awarded
ausgleich balancing, compensation|ausgleichen balance, compensate|ausgrundung spin-off|auskunft information|auslagern outsource, move, offload
auslagerung outsourcing, offload|ausland abroad|auslassen skip, omit|auslastung load, utilization, capacity, usage|auslauf phase out
auslaufen expire, phase out|auslaufend ending, expiring|auslesen read|ausliefern deliver, ship, deploy|auslieferung delivery, release, rollout
auslieferungsdatum release date|ausloser trigger, cause|ausmustern decommission, retire|ausnahme exception, exemption
ausnahmebehandlung exception handling|ausnahmeregelung exception, exemption|ausnutzbar exploitable|ausnutzen exploit|ausnutzung exploit
auspragung flavor, variant|ausprobieren try, try out|ausreichen suffice|ausreichend sufficient|ausreisser outlier|ausrichten host, align
ausrichtung alignment, orientation|ausrollen rollout, deploy, roll out|ausrustung equipment|aussage statement, message|ausschalten disable, switch off
ausscheiden leave, leaving|ausschliessen exclude|ausschliesslich exclusive, exclusively|ausschluss exclusion|ausschlussliste blocklist, exclude list
ausschreiben tender|ausschreibung tender, call for bids, procurement|ausschuss committee|aussehen look, appearance|aussen outside, external
aussendarstellung visibility, marketing|aussenstehend outsider|aussenwirkung visibility, publicity|ausserbetriebnahme decommission|ausserdem also
aussergewohnlich extraordinary, exceptional|ausserordentlich extraordinary|aussetzer glitch, outage|aussicht outlook, prospect|aussortieren sort out
ausstand farewell|ausstehend pending, outstanding|aussteigen leave, exit|ausstellen issue|aussteller exhibitor, issuer|ausstellung exhibition, issuing
ausstieg exit|austausch exchange, replacement, sharing|austauschbar interchangeable|austauschbarkeit interoperability|austauschbau replacement
austauschen exchange, replace, swap|austauschformat exchange format|austauschtreffen exchange meeting|austreten leave|austritt leave, leak
auswahl selection, choice|auswahlen select, choose|auswahlkriterien selection criteria|auswahlverfahren selection|auswarts external
ausweichen fallback, workaround, alternative|ausweis id card|ausweiten extend, expand|ausweitung escalation, extension, expansion
auswerten evaluate, analyze|auswertung evaluation, analysis|auswirken affect, impact|auswirkung impact, effect, consequence|auszeichnen award
auszeichnung award|auszubildende apprentice, trainee|auszug extract, excerpt|authentifizieren authenticate|authentifizierung authentication
authentisierung authentication|automatik automatic|automatisch automatic, automated, automatically|automatisieren automate|automatisiert automated
automatisierung automation|autor author|autorisieren authorize|autorisierung authorization|bachelorarbeit bachelor thesis|bahn train|bahnhof station
bandbreite bandwidth|barrierefrei accessible, accessibility|barrierefreiheit accessibility|basis base, basis|bau build, construction|bauen build
baukasten toolkit, building blocks|baum tree|bauplan blueprint|bauprozess build process|baustein building block, component, module|baut builds
bauteil component|bauweise architecture|bayern bavaria|beabsichtigt intended|beachten observe, note, consider|beamer projector
beantragen request, apply|beantragt requested, applied|beantworten answer|beantwortung answer|bearbeiten edit, work on, process
bearbeiter assignee, editor|bearbeitung processing, editing|beauftragen commission|beauftragter officer|bedanken thank|bedarf demand, need
bedenken concern, concerns|bedeuten mean|bedeutet means|bedeutung meaning, importance|bedienbarkeit usability|bedienen operate
bedienoberflache user interface|bedienung operation, usability|bedingung condition, terms|bedrohung threat|bedrohungslage threat
bedrohungsmodell threat model|bedurfnis need|beenden end, stop, finish, terminate|beendet ended, finished|beendigung termination, end
beerdigen drop, abandon|befehl command|befehlsubersicht cheat sheet|befehlszeile command line, cli|befragung survey, poll|befugnis authorization
befund finding|befurworten support, in favour|begeisterung enthusiasm|beginn start, beginning|beginnen start, begin|beglaubigen certify, attest
begleitung support|begraben drop, bury|begrenzen limit|begrenzt limited|begrenzung limit, quota, limitation|begriff term, terminology
begriffsbestimmung definition|begriffsklarung terminology, definition|begrunden justify|begrundung reason, justification|begrussen welcome
begrussung welcome, greeting|begutachten review|begutachtung review, code review|behalten keep|behalter container|behaltnis container
behandeln treat, handle|behandlung handling|behaupten claim|beheben fix, resolve|behebung fix, resolution|behelf workaround|behelfslosung workaround
behoben fixed, resolved|behorde authority, agency, government, public authority|behorden authorities, public sector|beibehalten keep, retain
beibehaltung keep|beirat advisory board, board|beispiel example, sample|beispielhaft exemplary|beitrag contribution, post, fee|beitragen contribute
beitragende contributors, contributor|beitragsaufruf call for papers, cfp|beitragsordnung fee schedule|beitreten join
beitritt accession, joining, join|bekannt known|bekanntgabe announcement|bekanntgeben announce|bekanntmachen announce|bekanntmachung announcement
bekommen get, receive|beladen load|belastbar resilient, robust|belastung load, stress|belastungstest stress test, load test
beleg evidence, proof, receipt|belegen prove, document, occupy|belegschaft staff|belegt occupied, allocated|belegung allocation, usage, occupancy
belgien belgium|beliebig arbitrary|beliebt popular|bemerken notice|bemerkung remark, comment|benachrichtigen notify
benachrichtigung notification, alert|benehmen behavior, conduct|benennung naming|benennungsschema naming scheme|benotigen need|benutzen use
benutzer user|benutzerfreundlich user friendly|benutzerfreundlichkeit usability|benutzergruppe user group|benutzerkonto user account, account
benutzername username|benutzeroberflache user interface, ui, dashboard|benutzerverwaltung user management, idm|benutzt used
beobachtbarkeit observability|beobachten observe, watch, monitor|beobachtung observation, observability|beraten advise, discuss
berater consultant, advisor|beratung consulting, advice, discussion|berechnen calculate, compute|berechnung calculation, computation
berechtigt authorized, entitled|berechtigung permission, authorization, right|berechtigungskonzept authorization concept, rbac
bereich area, scope, realm, domain|bereinigen clean up, cleanup|bereinigung cleanup|bereit ready|bereitgestellt provided, deployed, provisioned
bereitschaft on-call, standby, readiness|bereitschaftsdienst on-call|bereitstellen provide, deploy, provision|bereitstellung provisioning, deployment
bericht report|berichterstatter reporter|berichterstattung reporting|berichtigen correct|berichtigung correction|berichtswesen reporting
berucksichtigen consider, take into account|berucksichtigung consideration|beruf job|beruhmt famous|beschadigt damaged, corrupt
beschadigung damage, corruption|beschaffen procure, purchase|beschaffung procurement, purchase|bescheinigung certificate, attestation
beschleunigen accelerate, speed up|beschleuniger accelerator|beschleunigung acceleration|beschliessen decide|beschlossen decided
beschluss decision, resolution|beschlussfahig quorum|beschlussfahigkeit quorum|beschlussfassung decision, vote|beschneiden cut
beschranken limit, restrict|beschrankung limitation, restriction, limit|beschreiben describe|beschreibung description|beschriftung label
beschwerde complaint|beschweren complain|beseitigen remove|besetzen fill, staff|besetzung staffing|besichtigung tour, visit
besitz ownership, possession|besitzer owner|besonderheit specialty|besorgen get, procure|besorgnis concern|besprechen discuss
besprechung meeting, discussion|besprechungsnotizen meeting minutes, notes|besprechungsraum meeting room|besprochen discussed|besser better
bestand stock, inventory|bestandig persistent|bestandsaufnahme inventory, stocktaking, assessment|bestandsliste inventory|bestandteil component, part
bestatigen confirm|bestatigung confirmation|bestehen exist, pass, consist|bestehend existing|bestellen order|bestellt ordered|bestellung order
besteuerung taxation|bestimmen determine, define|bestimmt certain, determined|bestimmung regulation, determination, provision|besuch visit|beta beta
beteiligen participate, involve|beteiligte participants, stakeholders, involved|beteiligung participation, involvement
beteiligungsverfahren participation|betrachten consider, view|betrachtung consideration, view|betreff subject|betreffen affect, concern
betreiben operate, run|betreiber operator, provider, csp|betreuen support, maintain|betreuer maintainer, mentor, supervisor
betreuung support, maintenance|betreuungsperson mentor|betrieb operations, operation, running, ops|betrieben operated, run
betriebsbereit operational, ready|betriebsfuhrung operations|betriebshandbuch operations manual, runbook|betriebskonzept operations concept
betriebsmittel resource|betriebsmodell operating model|betriebssystem operating system, os, distribution|betriebssystemabbild os image, image
betriebsteam ops, operations team|betriebsunterbrechung downtime, outage|betrifft affects|betroffen affected, impacted|betroffenheit impact
betrug fraud|beurkundung certification|beurteilen assess, judge|beurteilung assessment|bevorstehend upcoming|bevorzugen prefer|bevorzugt preferred
bewahren preserve|bewahrt proven, best practice|beweis proof, evidence|bewerben apply, promote|bewerber applicant, candidate|bewerbung application
bewerbungsgesprach interview, job interview|bewerten evaluate, assess, rate|bewertung evaluation, review, assessment, rating
bewertungsbogen assessment|bewusst aware|bewusstsein awareness|bezahlen pay|bezahlt paid|bezahlung payment|bezeichner identifier, name
bezeichnung name, label, designation|beziehen refer, obtain|beziehung relation, relationship|bezirk district|bezug reference, relation
bibliothek library|bibliotheken libraries|biene bee|bier beer|bieter bidder|bieterfrage bidder question|bietet offers|bilanz balance
bild image, picture|bilden form|bildschirm screen|bildschirmaufnahme screenshot, screencast|bildschirmfoto screenshot
bildschirmubertragung screen sharing|bildung education|billig cheap|bindestrich hyphen|bindung binding|bisher so far|bitte request, please
bitten ask, request|blatt leaf, sheet|blaupause blueprint|blech bare metal, hardware|bleiben stay, remain|bleibend remaining|blick view, look
blickwinkel perspective|blockade blocker|blockieren block|blockiert blocked|blockspeicher block storage, cinder|blog blog|blogartikel blog post
blogbeitrag blog post|bodenstandig down-to-earth|bohren drill|botschaft message, embassy|botschafter ambassador|branche industry, sector|brand fire
brandabschnitt fire zone, failure domain, fire protection zone|brandmauer firewall|brandschutz fire protection|brauchbar usable|brauchen need
breit broad, wide|breite width|brett board|brief letter|bringen bring|britisch british, uk|broschure brochure, flyer|bruch break, breach|brucke bridge
brussel brussels|buch book|buchhalter accountant|buchhaltung accounting|buchstabe letter|buchung booking|budgetplanung budget planning|buhne stage
bund federal, federal government, federation|bundel bundle|bundelung bundle|bundesamt bsi, federal, federal office|bundesland state, federal state
bundesministerium ministry, bmwk|bundesregierung federal government, government|bundestag parliament, bundestag
bundesverwaltung federal administration|bundeswehr army, bundeswehr|bundnis alliance|burger citizen|burgerinnen citizens|burgschaft guarantee
buro office|chance opportunity|chaos chaos|chaosaffe chaos monkey|checkliste checklist|chef boss, head, lead|china china|chinesisch chinese
chronik history, changelog, timeline|cloudanbieter cloud provider, csp|cloudbetreiber cloud operator, csp, operator|cloudnutzer cloud user
cloudressourcen cloud resources|cloudumgebung cloud environment|codefreeze code freeze|codezeile line of code|containerabbild container image
containerlaufzeit container runtime, containerd|containerregistrierung container registry, registry, harbor
containerverwaltung container management, kubernetes|corona covid, corona|cyberresilienz cyber resilience
cyberresilienzgesetz cyber resilience act, cra|dachverband umbrella association|danemark denmark|dank thanks|dankeschon thank you|dargestellt shown
darlegen present|darstellen display, visualize|darstellung presentation, view, visualization, display|datei file|dateiendung file extension
dateiformat file format|dateiname filename, file name|dateispeicher file storage, manila|dateisystem file system, filesystem|daten data
datenbank database, db|datenbankabfrage database query, query|datenbankausfall database outage|datenbestand data set|datenebene data plane
datenformat data format|datenherkunft provenance|datenleck data leak, leak|datenmigration data migration|datenmodell data model
datenpanne data breach, data leak|datenpfad data path|datenplatte data disk|datenrate throughput, bandwidth|datenraum data space
datensatz record, dataset|datenschutz privacy, gdpr, data protection|datenschutzbeauftragter data protection officer
datenschutzerklarung privacy policy, data protection statement|datenschutzgrundverordnung gdpr|datenschutzkonform gdpr, compliant
datensicherheit data security|datensicherung backup|datensparsamkeit data minimization|datenspeicher storage|datentrager disk, volume, media
datentragerverschlusselung disk encryption, volume encryption|datentunnel tunnel, vpn|datenubernahme data migration, import
datenubertragung data transfer|datenverarbeitung data processing|datenverkehr traffic|datenverlust data loss|datenverordnung data act
datenweitergabe data sharing|datenzentrum datacenter, data center|datum date|dauer duration|dauerbetrieb continuous operation
dauerhaft permanent, persistent|dauern take, last|deaktivieren deactivate, disable|debatte debate, discussion|deckel lid, cap
defekt defective, broken, defect|definieren define|definiert defined|definition definition|demo demo|demonstration demo|denkbar conceivable
denken think|derzeit current, currently|detail detail|detailliert detailed|deutsch german|deutschland germany|deutschsprachig german|dezember december
dezentral decentralized|diagramm diagram|diebstahl theft|dienst service|dienstag tuesday|dienstanbieter service provider|dienstantritt start
diensteanbieter service provider|dienstgute service level, sla, qos|dienstgutevereinbarung sla, service level agreement
dienstleister provider, contractor, service provider|dienstleistung service|dienstnetz service mesh|dienstreise business trip, travel
dienstverwaltung service management|differenz difference|digital digital|digitalisierung digitalization, digitization|ding thing|diskussion discussion
diskussionsrunde discussion, panel|diskutieren discuss|doktorarbeit thesis|doku documentation, docs|dokument document
dokumentation documentation, docs|dokumentationsseite docs page|dokumentationsstruktur documentation structure|dokumentieren document
dokumentiert documented|domane domain|donnerstag thursday|doppel double|doppelt double, duplicate|dopplung duplication
downloadlimit pull limit, rate limit|dreifach triple, three|dringend urgent|dringlichkeit urgency|drittanbieter third party, third-party|dritte third
drittel third|druck pressure|drucken print, push, press|drucker printer|dsgvo gdpr|dunkel dark|durchdringungstest penetration test, pentest
durcheinander mess|durchfuhren run, perform, execute, conduct|durchfuhrung execution, conducting|durchgegangen went through
durchgehen go through, review|durchlassen allow, pass|durchlauf run, pass|durchsatz throughput|durchschnitt average|durchsehen review, look through
durchsetzen enforce|durchsicht review|durchsickern leak|durchsprechen discuss, go through|durchsuchen search|durfen may, allowed
dusseldorf duesseldorf, dusseldorf|dynamisch dynamic|ebene level, layer, plane|echt real|echtzeit real time|ecke corner|eckpunkt key point
effizient efficient|ehemalig former|ehrenamt volunteer|ehrenamtlich volunteer, voluntary|ehrlich honest|eigen own|eigenerklarung self-declaration
eigenhandig manually|eigenschaft property, feature, attribute|eigenschaften properties, attributes|eigenstandig independent, standalone
eigenstandigkeit independence|eigentlich actually|eigentum ownership, property|eigentumer owner|eignung suitability|eile hurry|einarbeiten onboard
einarbeitung onboarding, training|einbauen integrate, add, build in|einbeziehen involve, include|einbinden integrate, include, mount
einbindung integration, involvement, inclusion|einblick insight|einbruch intrusion, break-in, breach|eindammen contain, mitigate
eindeutig unique, unambiguous, clear|eindringen intrusion, penetration|eindringling intruder, attacker|eindringtest pentest, penetration test
einfach easy, simple, simply|einfall idea|einfluss influence|einfrieren freeze|einfugen insert, add|einfuhren introduce
einfuhrung introduction, rollout, intro|eingabe input|eingabeaufforderung prompt|eingabemaske form|eingang input, receipt, inbox
eingangscontroller ingress controller, ingress|eingangstor ingress, gateway|eingebaut built-in, integrated|eingeben enter, input|eingebettet embedded
eingefroren frozen|eingefuhrt introduced|eingehangt mounted|eingehen respond|eingehend incoming, ingress|eingeladen invited|eingeloggt logged in
eingereicht submitted|eingeschlafen inactive, dormant, stale|eingeschrankt restricted, limited|eingespielt applied, installed|eingewohnung onboarding
eingrenzen narrow down|einhalten adhere, comply, meet|einhaltung compliance, adherence|einhangen mount|einheit unit
einheitlich uniform, consistent, unified|einig agree, agreed|einigkeit consensus, agreement|einigung agreement, consensus
einkauf purchase, procurement|einkaufen buy|einladen invite|einladung invitation, invite|einlasskontrolle admission control
einleitung introduction, intro|einlesen read, import|einloggen login, log in|einmal once, single|einmalanmeldung single sign-on, sso
einnahmen income, revenue|einordnen classify|einordnung classification|einpflegen add, maintain, integrate|einreichen submit
einreichung submission, cfp|einreihen queue|einrichten set up, setup|einrichtung setup, installation, configuration, set up|einruckung indentation
einsatz use, deployment, usage|einschalten enable, switch on|einschatzen assess, estimate|einschatzung assessment, estimate
einschlafen dormant, inactive|einschliessen include|einschliesslich including|einschranken restrict, limit|einschrankung limitation, restriction
einsehbar visible, viewable|einsehen view|einsendeschluss deadline, cfp|einsetzen use, deploy|einsicht insight, access|einsortieren sort
einsparung saving, savings|einspielen install, deploy, apply, import|einspringen step in|einspruch objection, veto|einsprungpunkt entry point
einstampfen scrap, drop|einstand start|einsteigen join, start|einsteiger beginner, newcomer|einstellen set, hire, discontinue, configure, stop
einstellung setting, configuration, hiring|einstieg onboarding, introduction, getting started, entry|einstiegshilfe getting started, onboarding
einstimmig unanimous|einstufung classification, rating|einteilung division|eintrag entry|eintrage entries|eintragen enter, register, add
eintreten join, enter|eintritt join, entry|eintrittskarte ticket|einverstanden agreed, agree|einwand objection, concern|einweisung briefing
einwilligung consent|einzel single|einzelheit detail|einzeln single, individual|einzige only, single|elternteil parent|elternzeit parental leave
empfang reception, receive|empfanger recipient, receiver|empfehlen recommend|empfehlung recommendation|empfohlen recommended|ende end|endgultig final
endlich finally|endnutzer end user|endpunkt endpoint|endung suffix|energie energy, power|energieeffizienz energy efficiency
energieverbrauch power consumption, energy, energy consumption|energieversorger utility, energy|eng tight, narrow|engagement commitment
england england, uk|englisch english|englischsprachig english|engpass bottleneck, shortage|entbehrlich dispensable|entdeckung discovery
entfallen drop, cancelled, dropped, skip|entfallt cancelled, skipped|entfernen remove|entfernt removed, remote|entfernung removal, distance
enthalten contain|entlastung relief|entnahme removal|entropie entropy|entrumpeln declutter|entschadigung compensation|entscheiden decide
entscheider decision maker|entscheidung decision|entscheidungsfindung decision making|entscheidungsprotokoll decision record, adr
entscheidungstrager decision maker|entscheidungsvorlage decision proposal|entschieden decided|entschlusseln decrypt|entschlusselung decryption
entschuldigt excused, absent|entschuldigung sorry, apology|entsorgen dispose|entsorgung disposal|entsprechen comply, match|entspricht complies
entstehen arise|entwerfen design, draft|entwickeln develop|entwickler developer|entwicklerin developer|entwicklung development
entwicklungsstand state of development|entwicklungsumgebung development environment|entwicklungszweig development branch|entwurf draft, design
entzug revocation|erarbeiten develop, work out|erarbeitung development|erbe legacy, inherit|ereignis event|ereignisprotokoll event log, audit log
erfahrung experience, lessons|erfahrungsaustausch exchange of experience, experience sharing|erfahrungsbericht experience report, lessons learned
erfassen record, capture, collect|erfassung capture, recording, collection|erfinden invent|erfolg success, achievement|erfolglos unsuccessful
erfolgreich successful|erfolgsgeschichte success story|erfolgsmeldung success|erforderlich required, necessary|erfullen fulfil, comply, fulfill, meet
erfullt fulfilled, met|erfullung fulfilment, compliance, fulfillment|erganzen add, complete, complement, amend
erganzung addition, supplement, amendment|ergebnis result, outcome|erhalten receive, get, preserve, keep|erhaltung preservation|erheben collect
erhebung survey|erhohen increase, raise|erhohung increase|erinnern remind, remember|erinnerung reminder|erkenntnis finding, insight, lesson, learning
erkenntnisse findings, insights, lessons learned|erkennung detection|erklaren explain, declare|erklarung explanation, declaration, statement
erkrankt sick, ill|erlauben allow, permit|erlaubnis permission|erlaubt allowed|erlautern explain|erlauterung explanation
erledigen do, done, complete, finish|erledigt done, completed|erleichtern ease, facilitate|ermitteln determine, investigate|ermittlung determination
ermoglichen enable|ermutigen encourage|ernennung appointment, nomination|erneuerbar renewable|erneuern renew|erneuerung renewal|erneut again
ernst serious|ernsthaft serious|eroffnen open|eroffnung opening, keynote|erpressung ransom|erproben try, test|erprobt proven, tested
erprobung trial, testing|erreichbar reachable, available|erreichbarkeit availability, reachability|erreichen reach, achieve|errungenschaft achievement
ersatz replacement, substitute|ersatzteil spare part|erscheinen appear|erschopft exhausted|erschopfung exhaustion|ersetzen replace|ersetzt replaced
erste first|ersteinrichtung initial setup|erstellen create|erstellt created|erstellung creation|erstinstallation initial installation
erstlauf first run|erstmalig first time|erstmals first time|ertrag yield|erwagen consider|erwahnen mention|erwahnt mentioned|erwarten expect
erwartet expected|erwartung expectation|erweiterbar extensible|erweitern extend, expand|erweitert extended|erweiterung extension, expansion
erweiterungen extensions, addons|erwunscht wanted, desired|erzahlen tell|erzahlung narrative, story|erzeugen create, generate
erzeugt created, generated|erzeugung generation, creation|erzwingen enforce, force|eskalation escalation|essen food, meal, dinner, lunch
etappe stage, milestone|etikett label|europa europe, eu|europaisch european|existenz existence|existieren exist|experimentell experimental
exportieren export|extern external|fach subject|fachartikel article|fachbegriff term, terminology|fachgruppe special interest group, sig
fachkenntnis expertise|fachkonferenz conference|fachkongress congress, conference|fachkraft specialist, expert|fachleute experts
fachlich technical, professional|fachpresse press|fachwissen knowledge, expertise|fachzeitschrift magazine|faden thread|fahig capable
fahigkeit capability, skill, ability|fahigkeiten capabilities, skills|fahne flag|fahren drive|fahrplan roadmap, schedule|fahrrad bike
fahrt trip, travel|faktor factor|fall case|fallbeispiel example, case study|falle trap, pitfall, cases|fallig due|falligkeit due date
fallstudie case study|falsch wrong, false|falschlich wrongly, false|falschmeldung false positive|falschungssicher tamper-proof|familie family
farbe colour, color|farbenblind colorblind, colour blind|farbig coloured|fassung version|februar february|fehlalarm false positive, false alarm
fehlen missing, absent, lack|fehlend missing|fehler error, bug, fault, failure, mistake|fehleranalyse debugging, analysis, root cause
fehlerbehandlung error handling|fehlerbehebung fix, bugfix, debugging, troubleshooting|fehlerbericht bug report|fehlerbild symptom
fehlercode error code|fehlerhaft faulty, broken, failing, buggy|fehlerkultur blameless, culture|fehlermeldung error message
fehlersuche debugging, troubleshooting|fehlertolerant fault tolerant|fehlertoleranz fault tolerance|fehlerursache root cause
fehlgeschlagen failed, failing|fehlkonfiguration misconfiguration|fehlkonfiguriert misconfigured|fehlschlag failure|fehlschlagen fail
feier party, celebration|feierabend end of day|feiern celebrate, party|feiertag holiday, public holiday|feinabstimmung tuning
feinjustierung fine tuning, tuning|feld field|fenster window|ferien holidays, vacation|fern remote|fernsehen tv, television
fernwartung remote maintenance, remote access|fernzugang remote access, vpn|fernzugriff remote access, vpn|fertig done, finished, ready
fertigmachen finish|fertigstellen finish, complete|fertigstellung completion|fest party, celebration, fixed, hard|festgehalten noted, recorded
festgelegt defined, specified|festhalten record, note, stick|festhangen stuck|festlegen define, fix, specify, decide
festlegung definition, decision, specification|festplatte disk, hard disk, hdd|festplattenausfall disk failure
festplattenverschlusselung disk encryption|feststellen determine, notice|feststellung finding|festverdrahtet hardcoded, hard coded|feuer fire
film video, film|filtern filter|filterung filtering|finalisieren finalize|finanzen finances, finance|finanziell financial|finanzieren fund, finance
finanzierung funding, financing|finden find|finnland finland|firma company|firmen companies, company|fisch fish|flache area|flagge flag
flaschenhals bottleneck|flexibel flexible|flexibilitat flexibility|flicken patch|fliessband pipeline|fliessend fluent|fluchtig volatile, ephemeral
flug flight|flughafen airport|fluss flow, river|flussdiagramm flow chart|flyer flyer|foderal federal|foderation federation, federated
foderieren federate|foderiert federated|foerderprojekt funded project|fokus focus|fokussieren focus|folge consequence, sequence, episode, result
folgen follow, consequences|folgend following|folgeprojekt follow-up project, successor|folgeserie series|folgetermin follow-up
folgetreffen follow-up meeting|folie slide|foliensatz slide deck, slides|forderantrag funding application, grant|forderende end of funding
forderer sponsor|fordergeber funding|fordermittel funding, grant|fordern promote, fund, demand|forderphase funding, funded
forderprojekt funded project, funding|forderung funding, grant, demand, support|form form, shape|formal formal|format format|formatierung formatting
formel formula|formular form|formulieren phrase, word, formulate|formulierung wording, phrasing|forschen research|forscher researcher
forschung research|forschungsprojekt research project|fortbildung training|fortfuhren continue|fortfuhrung continuation|fortgeschritten advanced
fortschritt progress, status|fortschrittsbericht progress report|fortsetzen continue, resume|fortsetzung continuation|forum forum|foto photo, picture
frage question|fragebogen questionnaire, survey, questionnaires|fragen questions, ask, question|fragestellung question|frankreich france
franzosisch french|frau woman|frauen women|frei free, open|freigabe release, approval, share, sharing|freigabehinweise release notes
freigabeplan release plan|freigabeprozess approval process, release process|freigabezyklus release cycle|freigeben release, approve, unlock
freigeber approver|freiheit freedom|freischalten enable, activate, unlock|freischaltung activation, enable|freistaat state|freitag friday
freiwillig voluntary, optional, volunteer|fremd foreign, third-party, external|fremde strangers|freude joy|freund friend|frieden peace|frieren freeze
frisch fresh|frist deadline, period|fristverlangerung deadline extension|fruh early|fruher earlier, former|fruhjahr spring
fruhjahrsputz spring cleaning|fruhling spring|fruhstuck breakfast|fruhwarnung early warning|fuhren lead|fuhrend leading
fuhrung tour, guidance, leadership, guided tour|fuhrungswechsel new lead, change of leadership|fundament foundation|funktion function, feature
funktionalitat functionality|funktionieren work, function|funktioniert works|funktionsanfrage feature request|funktionsfahig working
funktionstest functional test|funktionsumfang feature set, features, scope|funktionsweise functionality, how it works|funktionswunsch feature request
furchten fear|fussabdruck footprint|fussnote footnote|ganz whole|garantie guarantee, warranty|gast guest|gastgeber host|gastsystem guest, vm
gattung type|geandert changed|gebardensprache sign language|gebaude building|gebaut built|geben give|gebiet area, region|gebrauch use|gebuhr fee
geburtstag birthday|gedachtnis memory|gedanke thought, idea|geeignet suitable, appropriate|geeinigt agreed|gefahr danger, risk, threat
gefahrdung risk, threat|gefahrlich dangerous|gefallen like|gefordert funded|gefunden found|gegenlesen review, proofread
gegenmassnahme countermeasure, mitigation|gegenseitig mutual|gegenstand subject, object|gegenteil opposite|gegenuberstellung comparison
gegenwart present|gehackt hacked|gehalt salary|gehartet hardened|gehause chassis, case|geheim secret, confidential
geheimhaltung embargo, confidentiality, secrecy, nda|geheimhaltungsvereinbarung nda, non-disclosure|geheimnis secret
geheimnisverwaltung secret management, vault|geheimtext ciphertext|gehen go|gekapert hijacked|geklart clarified|gelaufen ran|geld money, funding
geldgeber sponsor, funder|gelegenheit opportunity|gelegentlich occasional|gelingen succeed|geloscht deleted|gelost solved, resolved|gelten apply
geltungsbereich scope|gelungen successful|gemein common|gemeinde municipality, community|gemeinden municipalities|gemeinnutzig non-profit
gemeinsam joint, shared, common, together|gemeinschaft community|gemeinschaftlich community, joint|gemeinschaftstreffen community meeting
gemeldet reported|genannt named, mentioned|genau exact, precise, exactly|genauigkeit precision, accuracy|genehmigen approve|genehmigt approved
genehmigung approval, permission|generalprobe rehearsal|generation generation|generell general|generieren generate|genf geneva
genossenschaft cooperative|genug enough, sufficient|genugen suffice|genutzt used|geoffnet opened|gepflegt maintained|geplant planned|geplatzt failed
gepruft checked, verified, tested, reviewed|gerat device|geratetreiber device driver, driver|gerecht fair|gericht court|gering low|gerucht rumor
gerust framework, skeleton, scaffold|gesamt total, whole, overall, entire|gesamtbild big picture, overview|gesamtuberblick overview
geschachtelt nested|geschaft business|geschaftlich business|geschaftsfall business case|geschaftsfuhrer ceo, managing director
geschaftsleitung management|geschaftsmodell business model|geschaftsordnung charter, rules of procedure|geschaftsstelle office|geschehen happen
gescheitert failed|geschenk gift, present|geschenke gifts, swag|geschichte history, story|geschichten stories|geschlossen closed|geschmack flavor
geschmacksrichtung flavor|geschutzt protected|geschwindigkeit speed, performance|gesellschaft company, society|gesetz law, act
gesetzentwurf draft law, act|gesetzgebung legislation|gesetzlich legal, statutory|gesperrt locked, blocked|gesprach talk, conversation, discussion
gesprachskreis round table|gesprachsleitung moderation|gesprachsrunde round table, panel, discussion|gestalten design|gestaltung design|gestell rack
gestern yesterday|gestrichen dropped, removed|gesucht wanted, sought|gesund healthy|gesundheit health|gesundheitsdatenraum health data space
gesundheitsprufung health check|gesundheitswesen health, healthcare|geteilt shared|getestet tested|getrank drink|getrennt separate, separated
gewahlt elected, chosen|gewahren grant|gewahrleistung warranty|gewicht weight|gewinn profit, gain, win|gewinner winner|gewohnheit habit
gewohnlich usual|gewunscht wanted, desired, wish|gipfel summit|gipfeltreffen summit|glasfaser fiber|glauben believe|gleich same, equal
gleichberechtigung equality|gleichlast load|gleichstand sync|gleichzeitig simultaneous, parallel, simultaneously, same time
gleichzeitigkeit concurrency|gliedern structure|gliederung structure, outline|glossar glossary|gluckwunsch congratulations|gmbh company, gmbh
gnade mercy|graben dig|grad degree|grafik graphic, chart, graph|grafikkarte gpu, graphics card|grafikprozessor gpu|grammatik grammar
gratulieren congratulate|gremien committees, boards|gremium committee, board, body|grenze limit, quota, border, boundary|grenzen limits, boundaries
grenzfall corner case, edge case|grenzwert limit, threshold|griechenland greece|grillen bbq, barbecue|grillfest bbq, barbecue|gross large, big
grossartig great|grossbritannien uk, britain|grossbuchstaben uppercase, capital letters|grosse size|grossen sizes|grossenklasse flavor, size
grossenordnung order of magnitude, size|grossputz cleanup|grun green|grund reason, base, ground|grunden found|grunder founder
grundgerust skeleton, framework|grundgesetz constitution|grundinstallation base installation|grundkonfiguration base configuration
grundlage basis, foundation, base|grundlagen basics, fundamentals|grundlegend basic, fundamental|grundlich thorough|grundsatz principle
grundsatzentscheidung fundamental decision|grundsatzlich in principle|grundschutz baseline security, it-grundschutz, baseline protection
grundung foundation, founding|gruppe group|gruppenarbeit breakout, group work|gruppenfoto group photo|gruppenrolle group role|gruppierung grouping
gultig valid|gultigkeit validity|gultigkeitsablauf expiry, expiration|gultigkeitsdauer validity period, lifetime, validity|gunstig cheap|gut good
gutachten expert opinion, report|gutachter reviewer, expert|gute quality|gutesiegel seal, label, certificate|guthaben credit|gutschein voucher
haengen hang, stuck|haften liable|haftung liability|haken catch, hook|halb half|halbjahr half year|halboffentlich semi-public|halfte half
haltbar durable|halten keep, hold|haltung attitude, position|handarbeit manual work|handbuch manual, handbook, guide|handel trade|handeln act
handelsregister commercial register|handhabung handling|handisch manual, manually|handlungsbedarf action|handwerk craft|handwerkszeug tools
hangen hang, stuck|hangenbleiben stuck, hang|hangt hangs, stuck|hannover hanover|hardwarebeschaffung hardware procurement|harmlos harmless
harmonisierung harmonization|harte hardness|hartung hardening|hasslich ugly|haufen pile|haufig frequent, often|haufigkeit frequency|haupt main
hauptknoten control plane node, master node|hauptproblem main problem|hauptsache main|hauptsachlich mainly|hauptspeicher memory, ram
hauptstadt capital|hauptversammlung general assembly|hauptversion major version, major release|hauptvortrag keynote|hauptzweig main branch, main
haushalt budget, household|haushaltsmittel budget, funding|heben lift|heikel sensitive, tricky|heimarbeit home office, remote|heimburo home office
heimisch local|heimlich secret|helfen help|helfer helper, volunteer|hemd shirt|herausfinden find out|herausforderung challenge|herausgabe release
herausgeben publish, release|herausgeber publisher, issuer, editor|herbst autumn, fall|herkunft origin, provenance|herrschaft ownership
herstellen create, establish, produce|hersteller vendor, manufacturer|herstellerabhangigkeit vendor lock-in|herstellerbindung vendor lock-in
herstellerneutral vendor neutral|herstellerunabhangig vendor neutral|herunterfahren shutdown|heruntergeladen downloaded|herunterladen download
herunterstufen downgrade|hervorheben highlight|hervorragend excellent|hessen hesse|heute today|hierarchie hierarchy|hilfe help
hilfestellung help, support|hilfreich helpful|hilfsmittel tool, aid|hinderlich blocking|hindernis obstacle, blocker, impediment|hintergrund background
hinterlegen deposit, store|hinweis hint, note, notice|hinweisen point out|hinzu added|hinzufugen add|hinzugefugt added|hinzunehmen add
historie history|hitze heat|hoch high|hochfahren boot, start|hochgeladen uploaded|hochladen upload|hochrechnung projection|hochschule university
hochskalieren scale up|hochstens at most, maximum|hochstgrenze limit, maximum|hochverfugbar highly available, high availability, ha
hochverfugbarkeit high availability, ha|hochwasser flood|hoffen hope|hoffnung hope|hoheit sovereignty|holen fetch, get|horen hear|hosten host
hotel hotel|hubsch pretty|hulle pod, wrapper|hund dog|hundefutter dogfood|hurde hurdle, obstacle|hybrid hybrid|idee idea|ideen ideas
ideenaustausch brainstorming|ideensammlung brainstorming, ideas|identifizieren identify|identitat identity|identitaten identities
identitatsanbieter identity provider, idp|identitatsdienst identity service, keystone|identitatsmanagement identity management, iam
identitatsverwaltung identity management, iam, identity and access management|igel hedgehog|immer always|implementieren implement
implementierung implementation|importieren import|impuls impulse, input|impulsvortrag keynote, input, talk
inbetriebnahme commissioning, bootstrap, go live, launch|inbetriebnehmen commission, launch|indes meanwhile|indien india|industrie industry
informieren inform|infos info, information|infrastruktur infrastructure|inhaber owner, holder|inhalt content|inhaltlich content
inhaltsverzeichnis table of contents|inkompatibel incompatible|inkrafttreten effective, come into force|innen inside, internal
innenministerium ministry of the interior, bmi|innerhalb within|innovation innovation|inoffiziell unofficial|insgesamt overall, total
instabil unstable, flaky|instabilitat instability|installation installation, deployment, install|installationsanleitung installation guide
installieren install|instandhaltung maintenance|instandsetzung repair|instanz instance|instrumententafel dashboard|integrieren integrate
interaktion interaction|interessant interesting|interesse interest|interessengruppe special interest group, sig, stakeholder
interessensgruppe interest group, stakeholder|interessent prospect, interested, stakeholder, interested party
interessenten prospects, interested parties|interessieren interest, care|interessiert interested|intern internal|internet internet
internetauftritt website|internetseite website|internetzugang internet access, air-gapped, airgapped|interoperabel interoperable
interoperabilitat interoperability|intervall interval|interview interview|inventar inventory|investition investment|inzwischen meanwhile, meantime
irrtum mistake, error|irrtumlich accidentally, mistakenly|isolation isolation|isolieren isolate|isoliert isolated|italien italy|italienisch italian
jahr year|jahresanfang beginning of the year|jahresbericht annual report|jahresende end of year, year end|jahrestag anniversary
jahreswechsel new year, turn of the year|jahrhundert century|jahrlich yearly, annual|jahrzehnt decade|januar january|japan japan|jetzt now
jeweils each, respectively|jubilaum anniversary|juli july|jung young|juni june|jurist lawyer|juristisch legal|kabel cable|kachel tile|kafer bug
kaffee coffee|kaffeepause coffee break|kalender calendar|kalendereintrag calendar entry, invite|kalenderwoche calendar week, cw, week|kalt cold
kamera camera|kampagne campaign|kanada canada|kanal channel|kanarienvogel canary|kandidat candidate|kandidatur candidate, candidacy
kandidieren run for, candidate|kantine canteen|kapazitat capacity|kapitel chapter|kaputt broken, failing|kaputtgegangen broke, broken
kaputtgehen break|kapuzenpulli hoodie|karte map, card|kartellrecht antitrust|kassenprufer auditor|kasten box|katalog catalog, catalogue
katastrophe disaster|katastrophenfall disaster recovery|kategorie category|kauf purchase|kaufen buy|kauflich purchasable|kaufmannisch commercial
kennen know|kennenlernen get to know, introduction|kenntnis knowledge|kenntnisse knowledge, skills|kennung id, identifier|kennwerte values
kennwort password|kennzahl metric, kpi, figure|kennzeichnen label, mark|kennzeichnung label, tag, labeling, marking|kern core, kernel
kernaussage key message|kerndienst core service|kernel kernel|kernkomponenten core components|kernpunkt key point|kernteam core team|kette chain
kinder children|kinderbetreuung childcare|kinderkrankheit teething problem|klage complaint, lawsuit|klammer bracket|klar clear|klaren clarify, resolve
klarheit clarity|klarstellen clarify|klarstellung clarification|klartext plaintext, plain text, clear text|klarung clarification, clarify
klarungsbedarf clarification, open questions|klasse class|klausur retreat|klausurtagung retreat, workshop|kleben stick|klein small
kleinbuchstaben lowercase|kleiner smaller|kleingruppe breakout, small group|kleinigkeit minor, detail|kleinstcluster mini cluster
kleinunternehmen small business|klemmt stuck|klick click|klima climate|klimaanlage air conditioning, cooling|klonen clone|klugheit wisdom
knackpunkt crux, issue|knapp scarce, short, tight|knappheit scarcity, shortage|kneipe bar, pub|knifflig tricky|knopf button|knoten node
knotenausfall node failure|knotenpool node pool, nodepool|knotenpunkt node|knotenverteilung node distribution|kochen cook|kodiert coded, encoded
kohlendioxid co2, carbon|kollege colleague|kollegin colleague|koln cologne|kombination combination|komisch strange, weird|komitee committee
komma comma|kommandozeile command line, cli|kommen come|kommend upcoming, coming|kommentar comment|kommentieren comment|kommerziell commercial
kommission commission|kommunal municipal|kommune municipality|kommunen municipalities|kommunikation communication|kommunizieren communicate
kompatibel compatible|kompatibilitat compatibility|kompetenz competence|kompetenzzentrum competence center|komplett complete|komplex complex
komplexitat complexity|kompliziert complicated|komponente component|kompromiss compromise|kompromittiert compromised|kompromittierung compromise
konferenz conference, summit|konferenzraum conference room, meeting room|konferenzsystem conferencing, jitsi, bbb|konfiguration configuration, config
konfigurationsdatei config file, configuration file|konfigurationsfehler misconfiguration, configuration error|konfigurieren configure
konfiguriert configured|konflikt conflict|konform compliant, conformant|konformitat conformance, compliance, conformity
konformitatsprufung conformance test, compliance check|konformitatstest compliance test, conformance test|kongress congress, conference
konkurrent competitor|konkurrenz competition|konnen can|konsens consensus|konsistenz consistency|kontakt contact|kontaktaufnahme contact, reach out
kontaktieren contact, reach out|kontaktperson contact person|konten accounts, account|kontext context|kontingent quota, contingent
kontingentgrenze quota limit|konto account|kontrolle control, check|kontrollebene control plane|kontrollieren check, control
kontrollknoten control node, control plane|kontrollverlust loss of control|konvertieren convert|konvertierung conversion
konzentrieren focus, concentrate|konzept concept|konzeption concept, design|konzern corporation|konzipieren design, conceive
kooperation cooperation, collaboration|kooperationsvertrag cooperation agreement|kooperieren cooperate|koordination coordination
koordinieren coordinate|kopenhagen copenhagen|kopfhorer headphones, headset|kopie copy|korb basket|korrekt correct|korrektur correction, fix
korrekturlesen proofread, review|korrigieren correct, fix|korrigiert corrected, fixed|kosten cost, price, budget, costs|kostenaufstellung cost
kostenlos free|kostenpflichtig paid|kostenrechnung cost calculation|kostenschatzung cost estimate|kostenvoranschlag quote, cost estimate|kraft force
krank sick, ill|krankenhaus hospital|krankheit illness, sick|kreis circle, loop|kreislauf cycle|krieg war|krise crisis|krisenstab crisis team
kriterien criteria|kriterium criterion, criteria|kritik criticism, feedback|kritisch critical|kuche kitchen|kuchen cake|kuhlen cool|kuhlung cooling
kultur culture|kummern take care|kumulativ cumulative|kunde customer, client|kundenanforderung customer requirement|kundengesprach customer meeting
kundenportal customer portal|kundenumgebung customer environment|kundenwunsch customer request|kundig knowledgeable|kundigen cancel, terminate
kundigung termination, cancellation, notice|kundin customer|kunftig future|kunstlich artificial|kurs course|kurz short, brief
kurzanleitung quickstart, quick start|kurzen shorten|kurzer shorter|kurzfristig short term, short-term, short notice|kurzlich recently
kurzung cut, shortening|kurzvortrag lightning talk|kurzzusammenfassung summary|labor lab|lade charging, load|laden load, charge|ladung load
lage situation, location|lager camp, warehouse|land country, state|lander countries, states|landesregierung state government
landesverwaltung state administration|landkarte map|landkreis county, district|landratsamt county|landschaft landscape|lang long|lange length, long
langfristig long term, long-term|langsam slow|langzeit long term|larm noise|lassen let|last load|lastausgleich load balancing, loadbalancer
lastausgleicher load balancer, loadbalancer|lastspitze peak load, peak, load spike|lasttest load test, benchmark
lastverteiler load balancer, loadbalancer, octavia|lastverteilung load balancing, load balancer|latenz latency|lauf run|laufend ongoing, running
lauffahig runnable|lauft running|laufwerk drive, disk, volume|laufzeit runtime, term|laufzeitumgebung runtime, runtime environment|laut noisy, loud
lautsprecher speaker|leasing leasing|leben life|lebensdauer lifetime|lebensende end of life, eol|lebenszeichen heartbeat
lebenszyklus lifecycle, life cycle|leck leak|leer empty|leerzeichen space, whitespace|legen put|lehre lesson, teaching, lessons learned
lehren lessons, teach|lehrer teacher|lehrgang course|leicht easy, light, slightly|leider unfortunately|leinwand screen|leise quiet, silent
leisten afford|leistung performance, power|leistungsbeschreibung service description|leistungsfahig performant, powerful
leistungsfahigkeit performance|leistungsmerkmal feature|leistungsmessung benchmark, metering, performance measurement
leistungstest benchmark, performance test|leistungsverzeichnis specification of services|leitbild mission, vision, manifesto|leiten lead
leiter lead, head, leader, manager|leitfaden guide, guideline|leitlinie guideline|leitplanke guardrail, guideline|leitstand dashboard
leitung lead, line, management|leitweg route|leitweglenkung routing|lenkung steering|lenkungsgruppe steering
lenkungskreis steering committee, steering|lernen learn, learning|lernkurve learning curve|lesbar readable|lesbarkeit readability|lese read|lesen read
leserecht read permission, reader|leserolle reader role|lesezugriff read access|letzte last|leute people|lieferant supplier, vendor
lieferbar deliverable|lieferengpass supply shortage|lieferergebnis deliverable|liefergegenstand deliverable|lieferkette supply chain
lieferkettensicherheit supply chain security|liefern deliver|lieferobjekt deliverable|liefertermin delivery date|lieferung delivery|liegen lie
linie line|lissabon lisbon|liste list|lizenz license, licence|lizenzfrage license, licensing|lizenzierung licensing|lizenzprufung license check
lizenzwechsel license change|lob praise|loben praise|logbuch log, logbook|logisch logical|lohn pay, wage|lokal local|lokalitat locality
los lot, lottery|losch delete|loschen delete, remove, wipe, deletion|loschung deletion|lose loose, lots|losen solve, resolve|loslassen let go
loslosen detach|losung solution, fix|losungsansatz approach, solution|losungsvorschlag proposal, proposed solution|losungsweg solution, approach
losverfahren lottery|lucke gap, vulnerability, hole|luft air|lufter fan|luftspalt air gap|machbar feasible|machbarkeit feasibility
machbarkeitsnachweis proof of concept, poc|machbarkeitsstudie feasibility study, proof of concept|machen make, do|macht power|mahnung reminder|mai may
mailand milan|mailverteiler mailing list|makler broker|manchmal sometimes|mandant tenant|mandantenfahig multi-tenant, multitenancy, multi tenancy
mandantenfahigkeit multi-tenancy, multi tenancy|mandantentrennung tenant isolation, multi tenancy|mandantenubergreifend cross tenant|mandat mandate
mangel lack, shortage|mangelhaft poor, insufficient|manipulation tampering, manipulation|manipulationssicher tamper-proof|mann man|manner men
mannschaft team|manuell manual, manually|marke brand, trademark|markenname brand|markenrecht trademark|markieren mark, highlight
markierung mark, tag, label|markt market|marktanalyse market analysis|marktbeobachtung market|markteinfuhrung market launch, go to market
marktplatz marketplace|marz march|maschine machine|maschinell machine|maschinengrosse flavor, size|maschinenlesbar machine-readable
maschinentyp flavor, instance type|maske form, mask|mass measure|massen mass|massenspeicher mass storage|massgabe requirement
massgeblich authoritative|massnahme measure, action|massstab scale|masterarbeit thesis, master thesis|material material|mauer wall|maus mouse
maximal maximum|mechanismus mechanism|medien media|mehr more|mehraufwand overhead|mehrdeutig ambiguous|mehrere several, multiple
mehrfach multiple, multi|mehrfachauslegung redundancy|mehrfaktor mfa, multi-factor, multi factor, 2fa|mehrheit majority|mehrheitlich majority
mehrheitsentscheidung majority vote|mehrkosten extra cost|mehrsprachig multilingual|mehrstufig multi-stage|mehrwert value|mehrwertsteuer vat
meilenplan roadmap|meilenstein milestone|meinung opinion|meinungsbild opinion, poll|meinungsumfrage poll, survey|meist most|melden report
meldepflicht reporting obligation|meldeprozess reporting process|meldestelle reporting|meldeverfahren reporting process, disclosure process
meldeweg reporting, disclosure|meldung message, report, notification, alert|menge amount, set, quantity|mensch human|menschen people|mentor mentor
menu menu|merken remember, notice, note|merkmal feature, characteristic, property, attribute|merkwurdig strange, weird|messbar measurable
messdaten metrics, metering|messe fair, conference, expo, exhibition|messeauftritt booth, fair|messen measure, meter|messestand booth, stand
messpunkt metric|messreihe measurements|messung measurement, metering|messwert metric, measurement, value|metadaten metadata|methode method
methodik methodology|metrik metric|miete rent|mikrofon microphone|minderheit minority|mindest minimum, minimal|mindestanforderung minimum requirement
mindestens at least, minimum|mindestgrosse minimum size|mindeststandard minimum standard|minimal minimal, minimum|minister minister
ministerium ministry|minute minute|mischung mix|missbrauch abuse, misuse|missbrauchsmeldung abuse report|misserfolg failure|misslungen failed
misstrauen distrust|missverstandlich misleading|missverstandnis misunderstanding|mitarbeit participation, contribution, collaboration
mitarbeiter employee, staff, colleague|mitbewerber competitor|mitbringen bring|mitglied member|mitgliederversammlung general assembly, member meeting
mitgliedsbeitrag membership fee|mitgliedschaft membership|mithilfe help|mitmachen participate, contribute, join|mitnehmen take along, take, pick up
mitschnitt recording|mitschreiben take notes, minutes|mitschrift notes, minutes|mittag noon, lunch|mittagspause lunch break|mittagstisch lunch
mitte middle|mitteilen inform, tell|mitteilung announcement, message, notice|mittel means, funds, medium|mittelfristig medium term, mid-term
mittelpunkt focus, center|mittelstand medium-sized companies, sme, medium-sized|mittelwert average, mean|mittlerweile meanwhile, meantime
mittwoch wednesday|mitwirken contribute, participate|mitwirkende contributors|mitwirkung participation, contribution|mitzeichnen sign, approve
mitziehen follow|modell model|moderation moderation, facilitation, moderator|moderator moderator, facilitator, host|moderieren moderate|modul module
moglich possible|moglichkeit possibility, option|moglichkeiten possibilities, options|moglichst preferably, possible|moment moment
momentan currently, moment|momentaufnahme snapshot|monat month|monatlich monthly|montag monday|morgen tomorrow, morning|motivation motivation
motivieren motivate|mudigkeit fatigue|muhe effort|muhsam tedious|mull garbage, waste|munchen munich|mundlich oral|mussen must
muster pattern, template, sample|musterlosung reference implementation, reference solution|musterumgebung reference environment
mustervertrag contract template|nacharbeit rework, follow-up|nachbar neighbour, neighbor|nachbau replica, rebuild|nachbauen rebuild, reproduce
nachbereitung follow-up, postmortem, recap, post processing|nachbesetzen replacement, staffing|nachbesetzung replacement, successor
nachbesprechung retrospective, debriefing|nachbessern improve, rework|nachbesserung rework, improvement|nachbestellen order
nachbetrachtung postmortem, retrospective|nachdenken think|nachdruck emphasis|nachfolge successor, succession|nachfolgend following, subsequent
nachfrage demand, inquiry, question|nachfragen ask, inquire|nachgereicht follow up|nachhaken follow up|nachhaltig sustainable
nachhaltigkeit sustainability|nachher after, afterwards|nachladen reload|nachlesen read up|nachmittag afternoon|nachprufen verify
nachreichen submit later, follow up|nachricht message, news|nachrichtenwarteschlange message queue, rabbitmq|nachrusten retrofit, upgrade
nachrustung upgrade|nachschlagen look up|nachste next|nachstellen reproduce|nachtbau nightly build|nachteil disadvantage, downside, con, drawback
nachtlauf nightly run|nachtlich nightly, night|nachtrag addendum, amendment|nachtragen add later, add, amend|nachverfolgbar traceable
nachverfolgbarkeit traceability|nachverfolgen track, trace, follow up|nachverfolgung tracking, traceability, follow-up
nachvollziehbar traceable, reproducible, comprehensible, transparent|nachvollziehen comprehend, trace, reproduce, understand|nachweis proof, evidence
nachweisen prove|nachwuchs young talent, talent, junior|nachziehen catch up, follow, update|nah near, close|nahe proximity, affinity|nahelegen suggest
name name|namen names|namensauflosung dns, name resolution|namensdienst dns, name service|namensgebung naming
namenskonvention naming convention, naming|namensraum namespace|namensschema naming scheme, naming|namensschild name badge, badge, name tag
namensserver name server, dns|namensstandard naming standard|namentlich by name|national national|navigation navigation|neben beside, side, secondary
nebenlaufig concurrent|nebenlaufigkeit concurrency|nebenprodukt by-product|nebensache minor|nebenversion minor version, minor release|negativ negative
nehmen take|nennen name, mention|netz network, net|netzanbindung uplink|netzauftritt website|netzknoten network node|netzlos offline|netzmaske netmask
netzpolitik policy|netzrichtlinie network policy|netzseite website|netzteil power supply|netzteile power supplies|netzwerk network, networking
netzwerkausfall network outage|netzwerkkarte nic, network card|netzwerkproblem network problem, network issue|netzwerkrichtlinie network policy
netzwerktrennung network segmentation, network isolation|netzwerkverbindung network connection|netzwerkverkehr network traffic|neu new
neuanfang restart|neuankommling newcomer|neuanschaffung purchase, procurement|neuaufbau rebuild, redeploy|neuaufsetzen reinstall, redeploy
neuausrichtung realignment, reorganization|neubau rebuild|neuentwicklung new development, rewrite|neuerung innovation, news, change, new feature
neufassung rewrite, new version|neugestaltung redesign|neugier curiosity|neugrundung founding|neuheit news|neuigkeit news, update
neuimplementierung rewrite, reimplementation|neuinstallation reinstall, reinstallation, new installation, fresh installation|neujahr new year
neuling newcomer, beginner|neuordnung reorganisation|neustart restart, reboot|neuverteilung redistribution, rebalancing|neuwahl election
neuzugang newcomer, new member|nichtoffentlich private, non-public|nichtverfugbarkeit unavailability, unavailable|niederlande netherlands
niederlandisch dutch|niedersachsen lower saxony|niedrig low|norm standard, norm|normierung standardization|normung standardization|norwegen norway
notar notary|notbetrieb emergency operation|notfall emergency, disaster|notfallplan emergency plan, disaster recovery
notfallubung disaster recovery test, exercise|notfallwiederherstellung disaster recovery|notig necessary, needed|notiz note|notizen notes, minutes
notlosung workaround|notstrom emergency power, ups|notwendig necessary, required|notwendigkeit necessity, need|november november|nummer number
nummerierung numbering|nur only|nurnberg nuremberg|nutzbar usable|nutzen benefit, use|nutzer user|nutzeranforderung user requirement
nutzergeschichte user story|nutzerkonto user account|nutzername username|nutzerrolle user role|nutzerverwaltung user management, idm|nutzlast payload
nutzlich useful|nutzlos useless|nutzung use, usage|nutzungsbedingungen terms of use, terms|nutzungsdaten usage data, metering|oben above, top
oberflache surface, ui, dashboard, user interface|oberflachlich superficial|obergrenze upper limit, limit|oberste top, highest|objekt object
objektspeicher object storage, s3, swift, rgw|oeffnen open|offen open|offenbar apparently|offenheit openness|offenlegen disclose, publish
offenlegung disclosure|offensichtlich obvious, obviously|offentlich public|offentlichkeit public
offentlichkeitsarbeit public relations, marketing, press, pr|offiziell official|offline offline|offnen open|offnung opening|ohnehin anyway
okologisch ecological|oktober october|operativ operational|optimieren optimize|optimierung optimization|option option|ordnen sort
ordner folder, directory|ordnung order|orga organization, orga|organisation organization|organisieren organize|orientierung orientation
original original|ort place, location, venue|ortlich local|ortsunabhangig remote|ostern easter|osterreich austria|paket package
paketfilter packet filter, firewall|paketieren package|paketierung packaging|paketquelle package repository, repository, mirror
paketverwaltung package manager, package management|pandemie pandemic, covid|panik panic|panne glitch, incident|papier paper|parallel parallel
parameter parameter|parkplatz parking|parlament parliament|partei party|partner partner|partnerschaft partnership|partnertreffen partner meeting
passen fit, match|passend suitable, matching, fitting|passiert happened|passwort password|passwortwechsel password change, password rotation
patch patch|pate sponsor, mentor|patenschaft mentorship, sponsorship|pause break, pause|pausieren pause|pausiert paused|pension guesthouse
periodisch periodic|person person|personal staff, personnel|personalausweis id card|personalmangel staff shortage, lack of people
personalwechsel staff change|personen people, persons|personenbezogen personal|personengruppe group of people|personlich personal, in person
perspektive perspective|pfad path|pfeife pipe|pfingsten whitsun, pentecost|pflege maintenance, care|pflegen maintain|pfleger maintainer
pflicht mandatory, duty, obligation|pflichtenheft specification|pflichtfeld mandatory field, required|physikalisch physical|physisch physical
pilot pilot|pilotkunde pilot customer|pilotphase pilot|pilotprojekt pilot project, pilot|pinnwand board|plakat poster|plakette badge|plan plan
planung planning, plan|platte disk|plattenplatz disk space|plattform platform|platz space, place, room|platzmangel disk space, no space|plauderei chat
plotzlich sudden, suddenly|podcast podcast|podium panel, stage|podiumsdiskussion panel discussion, panel|polen poland|politik politics, policy
politiker politician|politisch political|polizei police|polnisch polish|pool pool|portieren port|portierung port, porting|portugal portugal
positiv positive|positivliste allowlist, whitelist|post mail|posteingang inbox|postfach mailbox|potenzial potential|prafix prefix|prag prague
praktikant intern|praktikum internship|praktisch practical|prasentation presentation, slides|prasentieren present|prasenz presence, in person, on-site
prasenztreffen in-person meeting, in person|praxis practice|preis price, award, cost|preisgestaltung pricing|preisliste price list
preisverleihung award|presse press, media|pressearbeit press|presseartikel press article|pressemeldung press release|pressemitteilung press release
pressespiegel press review, press|prinzip principle|priorisieren prioritize|priorisierung prioritization, priorization|prioritat priority
prioritaten priorities|privat private|privatsphare privacy|probe trial, rehearsal, test, sample|probelauf trial run, dry run, test run
probeweise trial|probieren try|problem problem, issue|produkt product|produktion production|produktiv production, productive
produktivbetrieb production|produktivsetzung go live, production|produktivumgebung production environment, production|produktmanager product manager
produktverantwortliche product owner|produzieren produce|professionell professional|profil profile|prognose forecast|programm program
programmieren program, code|programmierer developer|programmierschnittstelle api|programmiersprache programming language|programmierung programming
programmkomitee program committee|programmschnittstelle api|projekt project|projektende end of project, end of funding
projektlaufzeit project duration, end of project|projektleiter project lead, project manager|projektplan project plan|proprietar proprietary
protokoll minutes, protocol, log|protokollant minutes taker, scribe, note taker, minute taker|protokolldatei log file|protokolldateien log files, logs
protokolldaten logs|protokollfuhrer minutes taker, scribe, note taker, minute taker|protokollfuhrung minutes, note taking
protokollieren log, logging, minutes|protokollierung logging, log|prototyp prototype|prozent percent|prozess process
prozessbeschreibung process description|prozesse processes|prozessor processor, cpu|prozessorkern cpu core, core|pruf check, test|prufbar verifiable
prufbericht audit report, test report|prufen check, test, verify, review|prufer auditor, checker|prufergebnis check result, test result
pruflauf test run|prufliste checklist|prufpfad audit trail|prufprotokoll audit log|prufskript check script, test script|prufstand test bench
prufstelle auditor, test body|prufsumme checksum|prufumgebung test environment, testbed|prufung test, audit, check, examination, review
prufverfahren test procedure|publikum audience|puffer buffer|pullover hoodie|punkt point, item, dot|punktlich on time|putz cleaning|putzen clean
qualitat quality|qualitatskontrolle quality control|qualitatssicherung quality assurance, qa|quartal quarter|quatsch nonsense|quellcode source code
quelldaten source data|quelle source|quelloffen open source|quelltext source code|querverweis cross reference|quote quota, rate|rabatt discount
radio radio|rahmen framework, scope, frame|rahmenbedingung framework, condition, constraint|rahmenvertrag framework contract, framework agreement
rahmenwerk framework|rand edge, border|randfall corner case, edge case|rang rank|rangfolge ranking, order|rangliste ranking|rasch quick, quickly
rat council|ratenbegrenzung rate limit, rate limiting|rathaus city hall|raum room|raumbuchung room booking|raumlichkeit venue
raumlichkeiten venue, rooms|rauswurf removal|reagieren react, respond|reaktion reaction, response|reaktionszeit response time
realisierung realization, implementation|realistisch realistic|rechen compute|rechenkern core, cpu|rechenknoten compute node, compute, compute host
rechenleistung compute power, compute, computing power|rechenzentren data centers, datacenter|rechenzentrum datacenter, data center, dc
rechenzentrumsbetrieb data center|recherche research, investigation|rechnen compute, calculate|rechner computer, host, machine, server
rechnergrosse flavor|rechnername hostname, host name|rechnertyp flavor|rechnerverbund cluster|rechnung invoice, billing, bill
rechnungsstellung invoicing, billing|rechnungswesen accounting|recht right, law, legal|rechte rights, permissions
rechteausweitung privilege escalation|rechtekonzept permission concept, rbac|rechtevergabe rbac, permission, roles
rechteverwaltung permissions management, permission management, rbac|rechtfertigung justification|rechtlich legal
rechtsabteilung legal department, legal|rechtsanwalt lawyer|rechtschreibung spelling|rechtsform legal form, legal entity
rechtsfragen legal questions, legal|rechtsschutz legal protection|rechtssicher legally, legally compliant|rechtstrager legal entity
rechtzeitig in time, timely|redaktion editorial|redaktionsschluss deadline|rede speech, talk|reden talk|redner speaker|redundant redundant
redundanz redundancy|reduzieren reduce|reduzierung reduction|referent speaker|referentin speaker|referenz reference
referenzarchitektur reference architecture|referenzimplementierung reference implementation|referenzumsetzung reference implementation|regel rule
regelbetrieb regular operation|regelkonform compliant|regelkonformitat compliance|regelmassig regular, recurring, regularly|regelmassigkeit cadence
regelmenge ruleset|regelung regulation, rule|regelwerk rules, ruleset, regulation|regierung government|region region|regional regional
registrieren register|registrierung registration, registry|regler knob, controller|regulatorisch regulatory|regulierung regulation|reibungslos smooth
reichen suffice|reichweite reach, range|reif mature, ready|reife maturity|reifegrad maturity|reihe series, row|reihenfolge order, sequence
reihum round robin|reinigung cleaning, cleanup|reise travel, trip|reisekosten travel expenses, travel costs|reiseplan itinerary|relevant relevant
reparatur repair, fix|reparieren repair, fix|repariert fixed, repaired|replikation replication|reproduzieren reproduce|reserve reserve
reservieren reserve, reservation, book|reservierung reservation|ressource resource|ressourcenbedarf resource requirements
ressourcenmangel resource shortage|ressourcenverbrauch resource usage, resource consumption|rest rest, remaining|reste leftovers, remaining
restlich remaining|restrisiko residual risk|resultat result|retten save, rescue|rettung rescue|revisionsprotokoll audit log
revisionssicher audit-proof|rezertifizierung recertification|rhythmus cadence, rhythm|richtig right, correct|richtigstellung correction
richtlinie policy, guideline, directive|richtlinien guidelines, policies|richtung direction|riesig huge|ring ring|risiko risk
risikobewertung risk assessment|robust robust|robustheit robustness|roh raw|rohdaten raw data|rohr pipe, pipeline|rolle role
rollenkonzept role concept, rbac|rollenmodell role model, rbac|rom rome|rot red|rotation rotation|rotieren rotate|rotierend rotating, round robin
router router|ruckbau removal, decommission|ruckblick retrospective, recap, review|ruckfall fallback, regression|ruckfallebene fallback
ruckfalllosung fallback|ruckfrage query, question|ruckgabe return|ruckgabewert return value|ruckgangig undo, revert, rollback|ruckkopplung feedback
ruckmelden report back, feedback|ruckmeldung feedback|rucknahme withdrawal|ruckportierung backport|ruckschau retrospective, review
ruckschritt regression|rucksetzen reset, rollback|rucksetzung reset|rucksicherung restore|rucksprache consultation, sync, talk
ruckstand backlog, delay|rucktritt resignation, step down|ruckwartskompatibel backward compatible, backwards compatible|ruf reputation, call
rufbereitschaft on-call|rufen call|ruhe rest, calm|ruhen paused, dormant|ruhend at rest|ruhezustand at rest, hibernate|ruhig quiet|ruht paused
rund around|rundbrief newsletter|runde round|rundenzeit round|rundfrage survey, poll|rundgang tour|rundmail mailing|rundschreiben newsletter, circular
runterfahren shutdown|russland russia|saal hall, room|sachsen saxony|sachstand status, state|sachverhalt matter, issue, facts|sagen say
sammeln collect, gather|sammlung collection|samstag saturday|satz sentence, set|satzung statutes, charter, bylaws|sauber clean|saubern clean, clean up
schablone template|schadcode malware, malicious code|schaden damage|schadlich harmful, malicious|schadsoftware malware|schaffen create|schalten switch
schaltflache button|scham shame|schande shame|scharf sharp|schatten shadow|schatzen estimate|schatzung estimate|schaubild chart, diagram|schauen look
schaufenster showcase|schautafel dashboard|scheiben slices|scheitern fail|schema schema, scheme|schicht layer|schicken send|schieben push
schild sign, badge|schirmherr patron|schirmherrschaft patronage|schlagwort keyword, tag|schlange queue, snake|schlank lean, slim, thin|schlecht bad
schleife loop|schliessen close|schliesslich finally|schliessung closing, closure|schlimm bad, severe|schlussel key|schlusselaustausch key exchange
schlusselbund keyring, keystore|schlusselfertig turnkey|schlusselpaar key pair, keypair|schlusselrotation key rotation|schlusseltausch key rotation
schlusselverwahrung key manager|schlusselverwaltung key management, barbican, key manager, vault|schlusselwechsel key rotation|schlusselwort keyword
schlussfolgerung conclusion|schlusswort closing|schmal narrow|schnappschuss snapshot|schneiden cut|schnell fast, quick
schnelleinstieg quickstart, quick start, getting started|schnellspeicher ssd, nvme|schnelltest quick test|schnittstelle interface, api
schnittstellendefinition api definition, interface definition|schon beautiful, nice|schrank rack, cabinet|schreiben write|schreibfehler typo
schreibrecht write access, write permission|schreibweise spelling, notation|schreibzugriff write access|schrift font|schriftart font
schriftfuhrer minute taker, scribe|schriftlich written|schritt step|schrittweise step by step, gradually, incremental|schuld debt, blame, fault
schuldig guilty|schuldlos blameless|schuldzuweisung blame, blameless|schule school|schulen schools, train|schuler pupil|schulung training, course
schulungsunterlagen training material|schutz protection|schutzbedarf protection|schutzen protect|schutzmassnahme protection, measure, mitigation
schwach weak|schwache weakness|schwachstelle vulnerability, weakness, cve|schwachstellenmanagement vulnerability management
schwachstellenscanner vulnerability scanner, trivy|schwarm swarm|schwarz black|schwarzes brett board|schwatzchen chat|schweben pending|schweden sweden
schwedisch swedish|schweigepflicht nda|schweiz switzerland, swiss|schwelle threshold|schwellenwert threshold|schwellwert threshold
schwer difficult, heavy, hard|schweregrad severity|schwerpunkt focus, emphasis|schwerpunkte focus areas|schwerwiegend severe, serious
schwierig difficult, hard, tricky|schwierigkeit difficulty, problem|schwierigkeiten difficulties, trouble|schwund loss|schwung momentum, drive, energy
sehen see|seite page, site, side|sekunde second|selbst self|selbstandig independent|selbstauskunft self-assessment, self-declaration
selbstbedienung self-service|selbstbestimmt self-determined, sovereign|selbstbestimmung self-determination|selbsterklarung self-declaration
selbstheilung self-healing, auto-healing, remediation|selbstsigniert self-signed|selbststandig independent, freelance
selbstverpflichtung commitment, pledge|selbstverwaltung self-service|selten rare, rarely|seltsam strange, weird|senden send|senken reduce, lower
senkung reduction|sensibel sensitive|sensor sensor|separat separate|september september|serie series|server server|serverraum server room, data center
serverschrank rack|sessel chair|setzen set|sicher secure, safe|sicherheit security|sicherheitsaktualisierung security update
sicherheitsanforderung security requirement|sicherheitsbericht security report|sicherheitsforscher security researcher
sicherheitsgruppe security group|sicherheitshinweis security advisory, advisory|sicherheitskonzept security concept
sicherheitsloch vulnerability, security hole|sicherheitslucke vulnerability, security issue, cve|sicherheitsmeldung security advisory, advisory
sicherheitspatch security patch, security fix|sicherheitsproblem security issue|sicherheitsprufung security audit, pentest, security check
sicherheitsrichtlinie security policy|sicherheitsuberprufung security review, security audit, pentest|sicherheitsvorfall security incident
sicherheitswarnung advisory, security|sichern secure, back up, backup|sicherstellen ensure|sicherung backup|sicherungskopie backup, backup copy
sicherungsplan backup plan|sicht view|sichtbar visible|sichtbarkeit visibility|sichtweise view, perspective|siegel seal, badge, certificate, label
sieger winner|signatur signature|signieren sign|signiert signed|silvester new year|sinn sense, meaning|sinnlos pointless
sinnvoll useful, sensible, reasonable, meaningful|situation situation|sitzung meeting, session|skalierbar scalable|skalierbarkeit scalability
skalieren scale|skalierung scaling|skizze sketch, scribble|skript script|sofort immediately, immediate|sofortig immediate|software software
softwarestuckliste sbom|sogenannt so-called|sommer summer|sommerferien summer holidays, summer break|sommerfest summer party|sommerpause summer break
sommerzeit summer time, cest, dst|sonder special|sonderfall special case, corner case|sonderregelung exception, special
sondersitzung special meeting, extraordinary|sondertermin special meeting|sonderzeichen special character|sonnabend saturday|sonntag sunday
sonstiges miscellaneous, aob, misc, other|sorge concern, worry|sorgen concerns, worries|sorgfalt care|sorte kind, type|souveran sovereign
souveranitat sovereignty|sozial social|spalte column|spalten split|spaltung split|spam spam|spanien spain|spanisch spanish|spannend exciting
sparen save|sparkasse bank|spass fun|spat later, late|speicher storage, memory|speicherbedarf storage demand|speicherfresser memory leak
speicherklasse storage class|speicherknoten storage node|speicherleck memory leak|speichern store, save|speicherort location, storage location
speicherplatz disk space, storage|speicherung storage|spende donation|spenden donate, donation|spender donor|sperre lock, block, embargo
sperrfrist embargo|sperrliste blocklist, crl|spezialfall special case|speziell special|spezifikation specification, spec|spezifizieren specify
spiegel mirror|spiegelserver mirror|spiegelung mirroring, mirror|spionage espionage|spitze peak, top|sponsor sponsor|sporadisch intermittent, flaky
sprache language|sprachkanal channel|sprachlich language, linguistic|sprechen speak, talk|sprecher speaker|sprechstunde office hours|sprung jump
spur trace, track|staat state, government|staatlich governmental, state, government|stabil stable|stabilisieren stabilize
stabilisierung stabilization, stabilize|stabilitat stability|stabilitatsprobleme stability problems|stadium stage|stadt city, town|stadte cities
stadtfuhrung city tour|stadtwerke municipal utility|stamm root, trunk|stammtisch meetup, regulars table|stammzertifikat root certificate
stand status, booth, state|stand-up standup|standard standard, default|standardeinstellung default, default setting
standardentwurf draft standard, standard draft|standardisieren standardize|standardisierung standardization|standardmassig default, by default
standardregel default rule|standardrolle default role|standardwert default, default value|standig permanent|standort location, site, region
standpunkt position, view, viewpoint|stapel stack, batch|stark strong|starke strength|start launch|starten start, boot|startpaket starter
startschuss kickoff, launch|startseite homepage, landing page, start page|startvorgang boot|statisch static|statistik statistics
statistiken statistics, stats|stattfinden take place|status status|statusbericht status report|statusseite status page|steckbrief profile
steckdose socket|stecken stuck|steckenbleiben stuck|stehen stand|steigen rise|steigern increase|steigerung increase|stelle position, job, place
stellen put, positions, jobs|stellenanzeige job ad, job offer, job posting|stellenausschreibung job posting, job offer, position
stellenwert importance|stellschraube knob, parameter|stellungnahme statement, position, comment|stellvertreter deputy|stellvertreterserver proxy
stellvertretung deputy, substitute|stempel stamp|sterben die|steuer tax|steuerberater tax advisor|steuerebene control plane
steuerknoten control node, controller|steuerlich tax|steuern control, tax|steuerprogramm controller|steuerung control, governance, steering
steuerungsebene control plane|steuerungsgremium steering|stichprobe sample|stichpunkt bullet point, note|stichtag cut-off date, deadline, cut-off
stichwort keyword|stiftung foundation|stil style|still quiet, silent|stilllegen decommission, shut down, retire
stilllegung decommissioning, shutdown, decommission|stillschweigen embargo, confidentiality|stillstand downtime, standstill
stilrichtlinie style guide, styleguide|stimmberechtigt eligible to vote, vote|stimme vote, voice|stimmrecht voting right, vote|stimmung mood
stolperstein pitfall|stoppen stop|storen disturb, disrupt|storend noisy, annoying|storfall incident|storung incident, outage, disruption, disturbance
storungsfrei without disruption|stoss push|straffen streamline|strasse street|strategie strategy|strecke route|streichen delete, drop, remove, cut
streichung removal, drop|streik strike|streit dispute, conflict|streitig disputed|streng strict|streuung spread|strikt strict|strom power, electricity
stromausfall power outage|stromverbrauch power consumption|struktur structure|strukturieren structure|strukturiert structured
stuckliste sbom, bill of materials, bom|student student|studie study|studierende students|stufe stage, level, tier|stufenmodell level, tier
stufenweise gradually, staged|stunde hour|stundlich hourly|stutze support|stutzpunkt base|suche search|suchen search, look, look for
suchergebnis search result|suchmaschine search engine|summe sum, total|support support|supportende end of support, eol
synchronisation synchronization, sync|synchronisieren synchronize, sync|synchronisierung synchronization, sync|systemabbild image|systembetreuer admin
szenario scenario|tabelle table|tafel board|tag day|tage days|tagebuch diary, log|tageslauf daily run|tagesordnung agenda
tagesordnungspunkt agenda item, topic|taglich daily|tagung conference|takt rhythm, cadence, clock|taktung cadence, interval|tarif rate|tasse mug, cup
tastatur keyboard|tatigkeitsbericht report|tatsachlich actual, actually|tausch exchange|tauschen swap, exchange|teamleiter team lead
technik technology, technical|technisch technical|teil part, partial|teilen share, split|teilnahme participation, attendance
teilnehmen participate, attend, join|teilnehmende participants, attendees|teilnehmer participant, attendee|teilnehmerliste participants, attendee list
teilnehmerzahl number of participants|teilnetz subnet|teilweise partially, partial, partly|telefon phone, call|telefonat call, phone call
telefonkonferenz call, conference call|temperatur temperature|tempo speed|termin date, appointment, schedule, slot, meeting|terminabsprache scheduling
termine dates, appointments, events|terminfindung scheduling, poll, doodle, find a date|terminieren schedule|terminkalender calendar
terminplan schedule|terminserie recurring meeting, series|terminumfrage doodle, poll|terminverschiebung reschedule, postponed|test test
testabdeckung test coverage|testdauer test duration|testergebnis test result|testfall test case|testfeld testbed|testlabor lab, testbed
testlauf test run|teststellung test system|testumgebung test environment, testbed|testverfahren test procedure|teuer expensive|text text
thema topic, subject|thematik topic|themen topics|themenfeld topic area|themensammlung topic collection|themenvorschlag topic proposal
thuringen thuringia|ticket ticket, issue|tief deep|tiefgehend deep dive, in-depth|tippfehler typo|titel title|tolerant tolerant|toll great
ton audio, sound|tor gate, gateway|torwachter gateway|tot dead|tragen carry|trager sponsor, carrier|tragerschaft sponsorship|tragerverein association
transparent transparent|transparenz transparency|treffen meeting, meet, meetup, get-together|treffer hit|treiber driver|trend trend
trennen separate, split, disconnect|trennung separation, isolation|trockenlauf dry run|tschechien czech|tun do|tunnel tunnel
turnus cadence, rhythm, rotation|turnusmassig regular|typ type|typisch typical|ubel bad|uben practise|uberall everywhere
uberarbeiten revise, rework, update|uberarbeitet reworked, revised|uberarbeitung revision, rework, refactor, refactoring
uberbleibsel leftovers, leftover|uberblick overview|uberbrucken bridge|uberbuchen overcommit, oversubscribe
uberbuchung overcommit, overbooking, oversubscription|ubereinkunft agreement|ubereinstimmen match, agree|ubereinstimmung conformance, match, agreement
uberfallig overdue|uberfluss abundance|uberflussig superfluous, redundant, unnecessary|uberfuhren transfer, migrate, convert
uberfuhrung transfer, migration|ubergabe handover, transfer|ubergabeprotokoll handover|ubergabepunkt handover|ubergang transition, handover
ubergangsfrist transition period, grace period|ubergangslosung interim solution, workaround|ubergangsphase transition, transition phase
ubergangszeit transition period, grace period|ubergeben hand over, transfer, pass|ubergelaufen overflow|uberholt outdated, obsolete
uberlagerungsnetz overlay network, overlay|uberlappung overlap|uberlassen leave, hand over|uberlast overload|uberlastet overloaded
uberlastung overload|uberlauf overflow|uberlegen consider, think|uberlegung consideration|uberlegungen considerations, thoughts|ubermitteln transmit
ubernachtung accommodation, hotel|ubernahme takeover, adoption|ubernahmefall failover|ubernehmen take over, adopt, take|ubernommen taken over, adopted
uberprovisionierung overcommit, overprovisioning|uberprufen check, verify, review|uberpruft checked|uberprufung review, check, verification, audit
uberraschend surprising|uberraschung surprise|uberregional regional|uberrest leftover|uberschreiten exceed|uberschrift heading, title, headline
ubersehen overlooked|ubersetzen translate|ubersetzer translator|ubersetzt translated|ubersetzung translation|ubersicht overview, dashboard
ubersichtlich clear|ubersichtsseite overview page, dashboard|uberspringen skip|ubersprungen skipped|ubertragbar transferable
ubertragen transfer, stream, transmit|ubertragung transfer, transmission, transferral|ubertragungsrate throughput|uberwachen monitor, observe
uberwacht monitored|uberwachung monitoring, observability|uberwachungsdienst monitoring service|uberwachungssystem monitoring, monitoring system
uberwinden overcome|uberzeugen convince|ublich usual|ubrig left, remaining|ubung exercise, practice|uhr clock, o'clock|uhrzeit time|ukraine ukraine
umarbeiten rework|umbau rebuild, refactoring, rework, restructuring|umbauen rebuild, refactor, restructure|umbenennen rename
umbenennung rename, renaming|umbruch change, upheaval|umfang scope, extent|umfangreich extensive, comprehensive|umfeld environment
umformulieren rephrase, reword|umformulierung rewording, rephrase|umfrage survey, poll, questionnaire|umfrageergebnis survey result
umgang handling, dealing|umgebung environment|umgebungsvariable environment variable|umgehen handle, work around, bypass, workaround
umgehung workaround, bypass|umgehungslosung workaround|umgesetzt implemented|umgestiegen switched, migrated|umgezogen moved, migrated|umkehren revert
umkreis area|umlauf circulation|umlaufverfahren async vote, circular|umlaut umlaut|umleiten redirect|umleitung redirect|umorganisation reorganization
umplanung replanning|umraumen rearrange|umrechnung conversion|umrusten migrate, convert|umsatz revenue|umschalten switch, switchover, failover
umschaltung switchover, failover|umsetzen implement|umsetzung implementation|umsonst free|umstand circumstance|umsteigen switch, migrate
umstellen switch, migrate, convert, change|umstellung migration, switch, transition, conversion|umstieg migration, switch, transition
umstritten controversial|umstrukturieren restructure, reorganize|umstrukturierung restructuring, reorganization
umverteilung redistribution, rebalancing|umwandeln convert, transform|umwandlung conversion, transformation|umweg detour, workaround
umwelt environment|umweltfreundlich environmentally friendly, green|umweltzeichen blue angel, eco label|umziehen move, migrate
umzug move, migration, relocation|umzugsplan migration plan|unabdingbar essential|unabhangig independent|unabhangigkeit independence, sovereignty
unbeabsichtigt unintended|unbegrenzt unlimited|unbekannt unknown|unbenutzt unused|unbesetzt vacant, open|unbezahlt unpaid|unbrauchbar unusable
undicht leaky|undokumentiert undocumented|uneinheitlich inconsistent|uneinig disagree|uneinigkeit disagreement|unerledigt open, pending
unerreichbar unreachable|unerwartet unexpected|unfall accident|ungarn hungary|ungeeignet unsuitable|ungefahr about, approximately
ungelost unsolved, unresolved|ungenau imprecise, inaccurate|ungenutzt unused|ungepflegt unmaintained|ungeplant unplanned|ungesund unhealthy
ungewiss uncertain|ungultig invalid|universitat university|unklar unclear|unklarheit ambiguity, unclear|unmoglich impossible|unnotig unnecessary
unpassend inappropriate|unregelmassig irregular|unreif immature|unsicher insecure, unsure, unsafe|unsichtbar invisible|unstimmigkeit inconsistency
unten below|unterauftrag subcontract|unterauftragnehmer subcontractor|unterbau foundation, infrastructure|unterbinden prevent, disallow
unterbrechen interrupt, pause|unterbrechung interruption, disruption, downtime|unterbrechungsfrei without downtime, zero downtime, uninterrupted
unterdomane subdomain|untergrenze lower limit|unterhaltung conversation, chat|unterkunft accommodation, hotel|unterlage document
unterlagen documents, material|unternehmen company, enterprise, business|unternehmung enterprise|unterpunkt subitem|unterredung talk
unterricht teaching, lesson|unterrichten inform|unterrichtung information|untersagen prohibit, forbid|unterscheiden distinguish, differentiate, differ
unterscheidung distinction|unterschied difference|unterschiedlich different|unterschreiben sign|unterschrift signature|unterste lowest
unterstrich underscore|unterstutzen support|unterstutzer supporter|unterstutzt supported|unterstutzung support|unterstutzungsende end of support, eol
unterstutzungszeitraum support period|untersuchen investigate, examine|untersucht investigated|untersuchung investigation, research, analysis
unterteilen split|untertitel subtitle|unterversion minor version|unterwegs travelling|unterzeichnen sign|unterzeichner signatory, signers
unterzeichnung signing|unverandert unchanged|unverbindlich non-binding, optional|unverschlusselt unencrypted, plain text, plaintext
unverzuglich immediately|unvollstandig incomplete|unwichtig unimportant|unzufrieden dissatisfied|unzulassig invalid, not allowed
unzureichend insufficient|unzuverlassig unreliable, flaky|urheberrecht copyright|urlaub vacation, holiday, pto, leave
urlaubsvertretung vacation, substitute|urlaubszeit vacation, holiday season|ursache cause, root cause, reason|ursachenanalyse root cause analysis
ursachenforschung root cause|ursprung origin|ursprunglich original, originally|urteil judgement|usa us|validieren validate|variable variable
variante variant, flavor|venedig venice|verabschieden adopt, pass, farewell, say goodbye|verabschiedung farewell, adoption
veralten deprecated, outdated, deprecate, become outdated|veraltet outdated, deprecated, old, eol, obsolete|verandern change|veranderung change
veranlassen initiate|veranschaulichen visualize, illustrate|veranstalten host, organize|veranstalter organizer|veranstaltung event
veranstaltungshinweis event|veranstaltungsort venue, location|veranstaltungsreihe event series|verantworten be responsible|verantwortlich responsible
verantwortlichkeit responsibility|verantwortung responsibility|verarbeiten process|verarbeitung processing|verband association, osba, alliance
verbergen hide|verbessern improve|verbessert improved|verbesserung improvement, enhancement|verbesserungsbedarf improvement
verbesserungsvorschlag improvement, suggestion, enhancement proposal|verbieten forbid, prohibit, disallow|verbinden connect
verbindlich mandatory, binding|verbindung connection, connectivity, link|verbindungsabbruch connection loss, disconnect
verbindungsproblem connection problem, connectivity|verbleiben remain|verbleibend remaining|verborgen hidden|verbot ban, prohibition
verboten forbidden, prohibited|verbrauch consumption, usage|verbrauchen consume|verbraucher consumer|verbrauchsabrechnung metering, billing
verbrauchserfassung metering|verbrauchsmessung metering|verbreiten spread|verbreitung adoption, spread|verbund cluster, group, federation
verbunden connected|verdacht suspicion|verdachtig suspicious|verdeutlichen clarify|verdoppeln double|verdrahtet hardcoded, hard coded, wired
veredeln refine|verein association, osba, society|vereinbaren agree, arrange|vereinbart agreed|vereinbarung agreement|vereinfachen simplify
vereinfacht simplified|vereinfachung simplification|vereinheitlichen consolidate, unify, harmonize, standardize
vereinheitlichung unification, harmonization, consolidation, standardization|vereinigung association|vereinsgrundung association, founding
vererbung inheritance|verfahren procedure, process, method|verfahrensweise procedure|verfall expiry|verfallen expire|verfallsdatum expiry date
verfalscht corrupted, tampered|verfassen write, draft|verfasser author|verfassung constitution|verfolgen track, pursue, follow|verfolgung tracking
verfugbar available|verfugbarkeit availability|verfugbarkeitszone availability zone, az|verfugen have|vergabe procurement, award, tender, allocation
vergabeplattform tender platform|vergaberecht procurement law|vergabeunterlagen tender documents|vergabeverfahren tender, procurement, award procedure
vergangen past|vergangenheit past, history|vergeben assign, award|vergessen forget, forgotten, forgot|vergleich comparison, compare
vergleichbar comparable|vergleichbarkeit comparability|vergrossern enlarge, resize, increase|vergrosserung resize, increase|vergutung payment
verhalten behaviour, conduct, behavior|verhaltensanderung behavior change|verhaltenskodex code of conduct|verhaltensregeln code of conduct, rules
verhaltnis ratio, relation|verhandeln negotiate|verhandlung negotiation|verhindern prevent|verhindert unable to attend, absent|verhinderung prevention
verkabeln cable, wire|verkabelung cabling, wiring|verkauf sales, sale|verkaufen sell|verkehr traffic|verkleinern shrink, reduce|verkleinerung shrink
verknappung shortage|verknupfen link|verknupfung link|verlagern move, shift|verlagerung relocation, shift, move|verlangen demand, require
verlangern extend, renew, prolong|verlangert extended, renewed|verlangerung extension, prolongation, renewal|verlangsamen slow down
verlassen leave, rely|verlasslich reliable|verlauf course, history|verlaufskurve graph|verlegen move, reschedule|verlegt moved, rescheduled
verlegung move, relocation|verleihung award|verletzen violate|verletzlich vulnerable|verletzung violation, breach|verlieren lose|verlinken link
verloren lost, lose|verlorengehen lost|verlosung raffle|verlust loss|vermeiden avoid|vermeidung avoid, avoidance|vermerk note|vermissen miss
vermisst missing|vermittler proxy, broker|vermittlung switching, switch|vermuten assume, suspect|vermutlich presumably
vermutung assumption, guess, suspicion|vernetzen interconnect, network|vernetzung networking, interconnection|vernunftig reasonable
veroffentlichen publish, release|veroffentlicht published, released|veroffentlichung publication, release, publish|veroffentlichungsdatum release date
veroffentlichungskandidat release candidate|veroffentlichungsnotizen release notes|veroffentlichungsplan release plan, release schedule
veroffentlichungstermin release date|veroffentlichungszyklus release cycle|verordnung regulation|verpflegung catering, food
verpflichten commit, oblige|verpflichtend mandatory, required|verpflichtung obligation, commitment|verraten disclose, leak|verringern reduce, decrease
verringerung reduction|versand shipping|verschachteln nest|verschachtelt nested|verschachtelung nesting, nested|verschicken send
verschieben postpone, move, reschedule, shift|verschiebung postponement, shift|verschieden different, various
verschiedenes any other business, aob, misc|verschlanken streamline, slim|verschlankung slimming|verschlechtern worsen, degrade
verschlechterung degradation, regression|verschlusseln encrypt|verschlusselt encrypted|verschlusselung encryption, encrypted|verschmelzen merge
verschmelzung merger, merge|verschoben postponed, moved, rescheduled|verschwiegenheit confidentiality, nda|verschwiegenheitserklarung nda
verschwinden disappear, vanish|verschwunden disappeared, gone, missing|versehen accident, mistake|versehentlich accidental, accidentally
versenden send, ship|versichern insure|versicherung insurance|version version|versionierung versioning|versionshinweis release note, release notes
versionsnummer version number|versionssprung version bump, upgrade|versionsstand version|versionsverwaltung version control, git
versionswechsel version upgrade, upgrade|versorgung supply|verspatet late, delayed|verspatung delay|versprechen promise|verstandigen notify
verstandigung agreement, communication|verstandlich understandable, comprehensible|verstandnis understanding|verstandnisfrage question
verstarkung reinforcement, hiring, new colleague|verstecken hide|versteckt hidden|verstehen understand|verstoss violation, breach|verstossen violate
versuch attempt, trial, try, experiment|versuchsaufbau test setup, lab|versuchsweise experimental|vertagen postpone, adjourn|vertagt postponed
verteidigung defence|verteilen distribute, spread|verteiler mailing list, distributor, distribution list|verteilt distributed|verteilung distribution
verteilungsschlussel distribution|vertiefen deep dive, deepen|vertiefung deep dive|vertiefungsthema deep dive topic|vertikal vertical
vertrag contract, agreement|vertraglich contractual, compatible|vertraglichkeit compatibility|vertragsende end of contract
vertragslaufzeit contract term|vertragspartner contract partner|vertragsverlangerung contract extension|vertrauen trust, confidence
vertrauenskette chain of trust|vertrauensstellung trust|vertrauenswurdig trustworthy, trusted|vertraulich confidential, sensitive, embargo, private
vertraulichkeit confidentiality|vertretbar acceptable|vertreter representative, deputy|vertretung representation, substitute, representative
vertrieb sales|verursachen cause|vervielfaltigen replicate|vervollstandigen complete|verwaisen orphan|verwaist orphaned, orphan, stale
verwalten manage, administer|verwalter manager, admin, administrator|verwaltet managed|verwaltung administration, management, public sector
verwaltungscloud government cloud, public sector cloud, dvc|verwaltungscluster management cluster|verwaltungsebene management plane
verwaltungsknoten manager node, management node|verwaltungsrechner management host, manager node, manager|verwandt related|verwechslung confusion
verweigern refuse|verweis reference, link|verweisen refer, link|verwenden use|verwendet used|verwendung use, usage|verwerfen discard, reject
verwirklichen realize, implement|verwirklichung realization, implementation|verwirrend confusing|verwirrung confusion
verworfen discarded, rejected, dropped|verwundbar vulnerable|verwundbarkeit vulnerability|verzeichnis directory, folder
verzeichnisdienst directory service, ldap|verzicht waiver, drop|verzichten do without, drop, skip|verzogern delay|verzogert delayed
verzogerung delay, latency|verzug delay|verzweigung branch|videoanruf video call|videokonferenz video conference, jitsi, zoom, call|viel many, much
vielfach multiple|vielfalt diversity|vielleicht maybe|viertel quarter|vierteljahrlich quarterly|vierzehntagig bi-weekly|virtualisiert virtualized
virtualisierung virtualization|virtuell virtual|virus virus|vision vision|visitenkarte business card|voll full|vollenden complete
vollgelaufen full, disk full|volllaufen full|vollstandig complete, full, fully|vollstandigkeit completeness|vollzeit full time|vollzugriff full access
volumentyp volume type|vorabbild image|vorabinformation advance notice|vorabversion preview, pre-release, tech preview, release candidate
vorankommen progress|voraus ahead|vorausschau outlook, preview|voraussetzung prerequisite, requirement|voraussichtlich expected
vorbedingung precondition, prerequisite|vorbehalt reservation|vorbereiten prepare|vorbereitet prepared|vorbereitung preparation, prepare
vorbeugen prevent|vorbeugend preventive, proactive|vorbeugung prevention|vorbild role model, example|vordergrund foreground
voreingestellt default, preset|voreinstellung default, preset|vorfall incident|vorfallbericht incident report, postmortem|vorfuhren demo, demonstrate
vorfuhrung demo, demonstration|vorgabe requirement, default, specification|vorgaben requirements, specifications, guidelines|vorgabewert default
vorgang process|vorganger predecessor, previous|vorgangerversion previous version, predecessor|vorgehen approach, procedure, proceed
vorgehensweise approach, procedure|vorgeschlagen proposed, suggested|vorgeschrieben mandatory, prescribed, required|vorhaben project, plan, intent
vorhanden existing, available|vorhandensein presence, existence|vorher before, beforehand|vorherig previous|vorhersage forecast
vorinstalliert preinstalled|vorkonfiguriert preconfigured|vorladen preload|vorlage template|vorlaufer predecessor
vorlaufig preliminary, temporary, interim, tentative|vorlegen present, submit|vorlesung lecture|vorliebe preference|vormittag morning|vorne front
vorrang priority|vorrangig priority, primarily|vorrat stock|vorschau preview, outlook|vorschauversion preview|vorschlag proposal, suggestion
vorschlagen propose, suggest|vorschreiben mandate, require, prescribe|vorschrift regulation, rule|vorsicht caution|vorsichtig careful|vorsilbe prefix
vorsitz chair, lead|vorsitzende chair|vorstand board, executive|vorstandssitzung board meeting|vorstellen introduce, present
vorstellung introduction, presentation, demo|vorstellungsrunde introduction, round of introductions|vorteil advantage, benefit, pro
vortrag talk, presentation|vortragende speaker, presenter|vortragseinreichung cfp, talk submission|vortragsreihe lecture series, talks
vortragsvorschlag talk proposal, cfp, submission|vorubergehend temporary, temporarily|vorversion previous version|vorwarts forward|vorwurf accusation
vorzeigen show|vorziehen prefer, bring forward|wache watch|wachsen grow|wachstum growth|wachter watcher, watchdog|wackelig flaky, unstable
waffe weapon|wagnis risk|wahl election, vote, choice|wahlen elections, vote, choose, elect|wahlverfahren election|wahlweise optional, alternatively
wahr true|wahrend during|wahrheit truth|wahrnehmung perception|wahrscheinlich probably, likely|wal docker, whale|wald forest|wand wall
wandel change, transformation|wanderung hike|warenkorb cart|warenzeichen trademark|warm warm|warnmeldung warning, alert|warnung warning, alert
warschau warsaw|wartbar maintainable|wartbarkeit maintainability|warteliste waiting list|warten wait, maintain|warteschlange queue
wartet waits, waiting|wartezeit waiting time, wait|wartung maintenance|wartungsarbeiten maintenance work, maintenance
wartungsfenster maintenance window|wartungsmodus maintenance mode|wasser water|wasserkuhlung water cooling, cooling|webauftritt website
weboberflache web interface, web ui, dashboard|webseite website, web page|wechsel change, switch|wechselkosten switching costs
wechselnd rotating, alternating|weg way, path|wegewahl routing|wegfall removal|wegfallen removed, dropped|weggang departure, leaving, leave
weggehen leave|weglassen omit, leave out|weich soft|weiche switch|weigern refuse|weihnachten christmas, xmas|weihnachtsfeier christmas party
weihnachtspause christmas break, winter break|weise way|weiss white|weisung instruction|weit far, wide|weiterbildung training, education
weiterentwickeln develop further, evolve|weiterentwicklung development, further development, evolution|weiterfuhren continue
weitergabe passing on, passing, transfer, disclosure|weitergeben pass, share|weiterhin still|weiterleiten forward, redirect
weiterleitung forwarding, redirect, forward|weitermachen continue, proceed|welt world|weltweit worldwide, global|wenig few, little
werbeartikel swag, merchandise|werbegeschenk merch, swag|werbegeschenke swag, giveaways|werben advertise, promote
werbung advertising, marketing, promotion, advertisement|werden become|werfen throw|werk work|werkstatt workshop|werktag business day, working day
werkzeug tool|werkzeuge tools, tooling|werkzeugkasten toolbox, toolkit|werkzeugkette toolchain|wert value|wertvoll valuable|wesentlich essential
wettbewerb competition|wettbewerber competitor|wetter weather|wettlauf race|wettstreit contest|wichtig important|wichtigkeit importance, priority
widerruf revocation|widersprechen object, contradict|widerspruch objection, contradiction|widerspruchlich inconsistent
widerstandsfahig resilient, robust|widerstandsfahigkeit resilience|wiederanlauf recovery, restart|wiederaufnahme resume|wiederaufnehmen resume
wiederbeleben revive|wiederbelebung revive|wiederherstellen restore, recover|wiederherstellung restore, recovery|wiederholen repeat, retry
wiederholung repetition, repeat, retry|wiederkehrend recurring|wiederverwendbar reusable|wiederverwenden reuse|wiederverwendung reuse
wiedervorlage follow-up, resubmission|wien vienna|willkommen welcome|winter winter|winterpause winter break|winterzeit winter time, cet|winzig tiny
wirken act|wirklich really|wirksam effective|wirksamkeit effectiveness|wirkung effect|wirt host|wirtschaft economy, business, industry
wirtschaftlich economic|wirtschaftlichkeit economics, business case|wirtschaftsministerium ministry of economics, bmwk|wirtssystem host
wirtsystem host, hypervisor|wissen knowledge, know|wissensaustausch knowledge exchange, knowledge sharing|wissenschaft science, research
wissenschaftler researcher, scientist|wissenschaftlich scientific, academic|wissensdatenbank knowledge base
wissenstransfer knowledge transfer, knowledge sharing|wissenswert worth knowing|woche week|wochenende weekend|wochentlich weekly|wolke cloud
wollen want|workload workload|wort word|wortwahl wording|wunsch wish, request, desire|wunsche wishes|wunschen wish, want, desire
wunschenswert desirable, nice to have|wunschliste wishlist, wish list|wurm worm|wurzel root|wurzelzertifikat root certificate|zahl number
zahlen pay, numbers, figures, number|zahler meter, counter|zahlreich numerous|zahlung payment|zeichen sign, character|zeichenkette string
zeichensatz charset, font|zeichnen draw, sign|zeichnung drawing|zeigen show|zeiger pointer|zeile row, line|zeit time|zeitachse timeline
zeitaufwand effort, time|zeitfenster time slot, timeslot, window|zeitgesteuert timer, scheduled, cron|zeitlauf run|zeitleiste timeline
zeitlich temporal|zeitnah soon, timely|zeitplan schedule, timeline|zeitpunkt point in time, time, date|zeitrahmen timeframe|zeitraum period, timeframe
zeitreihe time series|zeitschrift magazine|zeitspanne period|zeitstempel timestamp|zeitstrahl timeline
zeitsynchronisation time synchronization, ntp, time sync|zeituberschreitung timeout|zeitumstellung daylight saving, time change, dst|zeitung newspaper
zeitungsartikel newspaper article, press article|zeitverzug delay|zeitweise temporary, temporarily|zeitzone timezone, time zone|zelle cell
zentral central|zentrale headquarters|zentralisieren centralize|zentralisierung centralization|zentrum center, centre|zerbrechen break
zerschossen broken|zerstoren destroy|zertifikat certificate, cert|zertifikatsablauf certificate expiry, expired certificate
zertifikatserneuerung certificate renewal|zertifikatsstelle certificate authority|zertifikatsverlangerung certificate renewal
zertifikatswechsel certificate rotation, certificate renewal|zertifizieren certify|zertifiziert certified|zertifizierung certification, certify
zertifizierungsprozess certification process|zertifizierungsstelle certification body, certificate authority|zertifizierungsstufe certification level
ziehen pull, move|ziel goal, target, outcome|zielarchitektur target architecture|zielbild vision, target|zielcluster target cluster, workload cluster
zielgruppe target group, audience|zielkonflikt conflict, trade-off|zielsetzung objective, goal|ziemlich quite|zimmer room|zitat quote
zivilgesellschaft civil society|zone zone|zonen zones|zuarbeit contribution, input|zuarbeiten contribute|zufall chance, random|zufallig random
zufallsauswahl random|zufallszahl random number, entropy|zufallszahlengenerator random number generator, rng, entropy|zufrieden satisfied
zug train, pull|zugang access|zugange access, accounts|zuganglich accessible|zugangsberechtigung access, permission
zugangsdaten credentials, password, login|zugangspunkt access point|zugeben admit|zugehorigkeit affiliation, membership
zugesagt accepted, confirmed, committed|zugewiesen assigned|zugfahrt train ride|zugig fast, quickly|zugreifen access|zugriff access
zugriffskontrolle access control, rbac|zugriffsrecht permission, access right|zugriffssteuerung access control|zugriffsverwaltung access management
zuhorer audience|zukunft future|zukunftig future|zukunftsfahig future-proof|zukunftsplanung roadmap|zulassen allow, admit
zulassig permitted, allowed, valid|zulassung approval, admission|zuliefern supply|zumindest at least|zunachst first, initially|zunahme increase
zunehmen increase|zuordnen map, assign|zuordnung mapping, assignment|zuraten recommend|zurich zurich|zuruck back|zuruckbauen remove
zuruckgestellt deferred, postponed|zuruckgezogen withdrawn, revoked|zuruckportieren backport|zuruckrollen rollback, roll back
zurucksetzen reset, revert|zuruckspielen restore|zuruckstellen postpone, defer|zuruckziehen withdraw, revoke|zurzeit currently
zusage commitment, acceptance|zusagen accept, commit, promise|zusammen together|zusammenarbeit cooperation, collaboration
zusammenarbeiten collaborate, cooperate, work together|zusammenbruch collapse, crash|zusammenfassen summarize, merge|zusammenfassung summary, recap
zusammenfuhren merge, consolidate|zusammenfuhrung merge, consolidation|zusammenfuhrungsanfrage merge request, pull request|zusammengefasst summarized
zusammenhang context, connection, relation|zusammenhangend related|zusammenkunft meeting, get-together|zusammenlegen consolidate, merge
zusammenlegung merger, merge, consolidation|zusammenschluss merger, association, alliance|zusammensetzung composition
zusammenspiel interplay, interaction|zusammenstellen compile, collect|zusammenstellung compilation, collection|zusammentragen collect, gather
zusammentreffen meeting, meet|zusatz addition, addon|zusatzlich additional|zuschauer audience, viewer|zuschlag award|zuschnitt scope|zuschuss grant
zusichern assure|zusicherung assurance, guarantee|zustand state, status, health|zustandig responsible|zustandigkeit responsibility
zustandigkeiten responsibilities|zustandsanzeige status display, dashboard, status page|zustandsprufung health check|zustellung delivery
zustimmen agree, approve|zustimmung approval, consent, agreement|zuteilen allocate|zuteilung allocation|zutritt access, entry|zuverlassig reliable
zuverlassigkeit reliability|zuverlassigkeitstest reliability test|zuweisen assign|zuweisung assignment, allocation|zuwendung grant
zwang enforcement, force, obligation|zweck purpose|zwei two|zweifaktor two factor, mfa, 2fa|zweifel doubt|zweig branch|zweige branches
zweigstelle branch|zweimal twice|zweisprachig bilingual|zweite second|zweitrangig secondary|zweiwochentlich biweekly, bi-weekly|zwingen force, enforce
zwingend mandatory, required|zwischenbericht interim report, status report|zwischenfall incident|zwischenlosung interim solution, workaround
zwischenschicht middleware, layer|zwischenspeicher cache, buffer|zwischenstand interim, progress, status, interim status
zwischenzeitlich meanwhile, meantime|zyklen cycles|zyklisch cyclic|zyklus cycle`
