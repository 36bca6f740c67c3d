/** German words with what English minutes say for them: meetings, people, clouds, software. Umlauts without their dots. */
export const germanWords = `
abandern amend, change, modify|abanderung amendment, modification|abarbeiten work through|abarbeitung processing|abarbeitungszeit processing time
abbau removal, reduction|abbaubar removable|abbauen remove, dismantle, reduce|abbestellen unsubscribe, cancel|abbiegen turn|abbild image, snapshot
abbilddatei image, image file|abbilden map, model|abbildformat image format|abbildgrosse image size|abbildname image name
abbildregister image registry, registry|abbildung mapping, figure, image|abbildverwaltung image management, glance
abbildverzeichnis image registry, registry|abbrechen abort, cancel|abbremsen slow down, throttle|abbruch abort, cancel|abbuchen charge
abbuchung charge, payment|abdecken cover|abdeckung coverage|abdichten seal, fix|abdruck print, footprint|abend evening|abendessen dinner
abendessensplanung dinner|abendprogramm evening, social event, dinner|abendveranstaltung evening, social event, evening event|aberkennen revoke
aberkennung revocation, revoke|abfahrt departure|abfall waste|abfangen catch, handle|abfassen write, draft|abfassung draft, wording|abfedern mitigate
abfliessen leak|abflug departure, flight|abfluss leak, egress|abfolge sequence, order|abfrage query|abfrageintervall polling interval, scrape interval
abfragen query, queries|abfragesprache query language, promql|abfuhren pay, drain|abgabe submission|abgabefrist deadline|abgabenfrei free
abgabetermin deadline|abgang egress, departure, leaving|abgebildet mapped, shown, modelled|abgebrochen aborted, cancelled|abgehakt done, checked
abgehandelt covered, handled|abgehangt detached, lost|abgeklart clarified|abgekoppelt decoupled, detached|abgekundigt deprecated, end of life
abgelaufen expired|abgelegen remote|abgelegt stored, filed|abgelehnt rejected, declined|abgeleitet derived|abgelost replaced|abgelten pay, compensate
abgemeldet logged out|abgenommen accepted, approved|abgeordnete member of parliament|abgerechnet billed, charged|abgerissen disconnected, broke
abgerundet rounded|abgesagt cancelled|abgeschafft abolished, removed, dropped|abgeschaltet switched off, disabled|abgeschirmt shielded, isolated
abgeschlossen finished, completed|abgeschnitten truncated, cut|abgeschottet air-gapped, isolated|abgeschottete air gapped, air-gapped|abgesehen except
abgesenkt lowered, reduced|abgesetzt dropped, deposed|abgesichert secured, hardened, protected|abgesondert isolated, separate
abgespalten forked, split|abgespeckt slim, minimal, reduced|abgespeichert saved, stored|abgesprochen agreed, aligned|abgesprungen left, dropped out
abgestanden stale|abgesteckt defined, scoped|abgestimmt aligned, coordinated|abgestuft graded, levels, tiered|abgesturzt crashed|abgeteilt separated
abgewichen deviated|abgewiesen rejected, denied|abgewogen weighed|abgezogen removed, left|abgleich comparison, sync, reconciliation
abgleichen compare, sync|abgrenzung delimitation, boundary|abgucken copy|abhaken check off, done, tick|abhalten hold, prevent|abhaltung holding
abhandeln handle, cover|abhandengekommen lost, missing|abhandenkommen lose, lost|abhangen detach, depend|abhangig dependent|abhangigkeit dependency
abhangigkeiten dependencies|abhangigkeitsaktualisierung dependency update, renovate|abhangigkeitsbaum dependency tree
abhangigkeitsliste sbom, dependency|abhangigkeitsprufung dependency check, dependency track|abhangigkeitsverwaltung dependency management
abharten harden|abhartung hardening|abhauen leave|abheben stand out|abhilfe remedy, fix, workaround|abholen pull, fetch
abhoren eavesdrop, intercept, eavesdropping, wiretapping|abklaren clarify, check|abklarung clarification|abklemmen disconnect|abklingen decline
abkommen agreement, contract|abkoppeln decouple, detach|abkoppelung decoupling|abkopplung decoupling|abkuhlen cool|abkundigung deprecation
abkurzen shorten, abbreviate|abkurzung abbreviation, acronym, shortcut|ablage storage, filing, repository|ablagefach bucket
ablageort location, storage location, path|ablagesystem filing, storage|ablageverzeichnis directory, folder
ablauf process, expiry, workflow, procedure|ablaufdatum expiry date, expiration|ablaufdiagramm flow chart, flowchart, sequence diagram
ablaufe processes, workflows, procedures|ablaufen expire|ablauflogik logic, workflow|ablauforganisation process, organization
ablaufplan schedule, timeline, agenda|ablaufplanung scheduling, planning|ablaufsteuerung workflow, orchestration, scheduling|ablaufverfolgung tracing
ablaufzeit expiry, expiration|ablegen store, put, file|ableger fork, offshoot|ablehnen reject|ablehnung rejection|ableiten derive|ableitung derivation
ablenken distract|ablenkung distraction|ablesen read|abliefern deliver|ablieferung delivery|ablose replacement, successor|ablosen replace
abloseplan migration plan|ablosung replacement, successor, replace|abmachen agree|abmachung agreement|abmahnen warn|abmahnung warning
abmelden logout, unregister, unsubscribe, log out|abmeldung logout|abmildern mitigate|abmilderung mitigation|abmuhen struggle|abnabeln detach
abnahme acceptance, approval, decrease|abnehmen accept, decrease|abnehmer customer, consumer|abnutzung wear|abo subscription|abonnieren subscribe
abordnen delegate|abordnung delegation|abraten advise against, discourage|abraum garbage|abrechenbar billable|abrechnen bill, charge
abrechnung billing, metering|abrechnungsdaten billing data, metering data|abrechnungsdienst billing service, metering
abrechnungsmodell billing model, pricing|abrechnungssystem billing system|abrechnungszeitraum billing period|abreise departure
abreissen break, disconnect|abriegeln lock|abriss summary, outline|abrissbirne destroy|abruf retrieval, fetch|abrufbar available, retrievable
abrunden round|abrusten downgrade|absage cancelled|absagen cancel|absatz paragraph|abschaffen drop, remove, abolish, get rid
abschaffung abolition, removal|abschaltdatum end of life, shutdown|abschalten switch off, disable, shut down|abschaltplan shutdown plan
abschalttermin shutdown, end of life|abschaltung shutdown, deprecation|abschatzen estimate|abschatzung estimate|abschicken send, submit
abschied farewell, goodbye|abschiedsfeier farewell|abschirmen shield, isolate|abschirmung shielding, isolation
abschliessen finish, complete, conclude, close, sign|abschliessend final, finally|abschluss completion, final|abschlussarbeit thesis
abschlussbericht final report|abschlussgesprach final meeting, wrap-up|abschlusskonferenz final event, final conference
abschlussprasentation final presentation|abschlussrunde wrap-up, final round|abschlusstreffen final meeting, closing
abschlussveranstaltung final event, closing event|abschmieren crash|abschneiden cut, truncate|abschnitt section|abschnittsweise section by section
abschotten isolate|abschottung isolation|abschottungsmassnahme isolation|abschrecken deter|abschreckend deterrent|abschreiben copy, write off
abschrift copy|abschuss kill|abschwachen mitigate|abschwachung mitigation|abschwatzen talk into|absegnen approve, sign off
absegnung approval, sign off|absehbar foreseeable|absenden send|absenken reduce, lower|absenkung reduction|absetzen drop, cancel, remove
absichern secure, harden, protect|absicherung hardening, securing|absicht intention|absichtlich intentional, intentionally, on purpose, deliberate
absichtserklarung letter of intent, statement|absolvieren complete, pass|absondern isolate|absorbieren absorb|abspalten fork, split|abspaltung fork
abspeckung slimming|abspeichern save|abspielen play|absprache agreement, alignment|absprechen agree, align|abspringen drop out, leave|abstand distance
abstecken define, scope|absteigen descend|abstellen stop, disable, fix|abstimmen vote, align, tune, coordinate|abstimmung vote, voting, alignment
abstimmungsbedarf alignment|abstimmungsergebnis vote, voting result|abstimmungsgesprach alignment meeting, sync
abstimmungsprozess alignment process, voting|abstimmungsrecht voting right|abstimmungsrunde alignment meeting
abstimmungstermin alignment meeting, sync|abstimmungstreffen alignment meeting, sync meeting|abstimmungsverfahren voting, vote, voting procedure
abstossen reject|abstrahieren abstract|abstrakt abstract|abstraktion abstraction|abstraktionsschicht abstraction layer|abstreifen strip
abstufen downgrade, grade|abstufung levels, tiers, grading|absturz crash|absturzbericht crash report|absturzursache crash, root cause
absuchen scan, search|abtasten scan|abtauchen dive|abteil compartment|abteilung department|abtippen type|abtrennen separate, detach
abtrennung separation, isolation|abtreten resign, hand over|abtretung assignment|abwagen weigh
abwagung trade-off, weighing, trade off, tradeoffs, pros|abwahlen deselect, vote out|abwandeln modify|abwandern leave, migrate
abwanderung migration, leaving|abwarme waste heat, heat|abwarten wait, wait and see|abwarts downwards|abwartskompatibel backwards compatible
abwechseln alternate, rotate|abwechselnd alternating, rotating|abwechslung variety, rotation|abwegig unlikely|abwehr defence, protection
abweichen deviate|abweichend deviating, different|abweichung deviation|abweisen reject, deny|abweisung rejection|abwenden prevent, avert
abwerben headhunt, hire|abwerten downgrade|abwesend absent|abwesenheit absence, vacation|abwesenheitsnotiz out of office
abwesenheitsplan absence, vacation|abwickeln handle, process|abwicklung handling, processing|abwracken scrap|abzeichen badge|abziehen withdraw, remove
abzielen aim|abzug deduction, dump|abzweigen branch|abzweigung branch, fork|achse axis|achten watch, care, respect|achtung attention, caution
ackern work|adaptieren adapt|adaptierung adaptation|adaption adaptation, adoption|additiv additive|adoptieren adopt|adress address
adressat recipient, target audience|adressbereich address range, cidr, subnet|adressbuch address book|adressieren address|adressierung addressing
adresskonflikt address conflict|adresspool address pool|adressraum address space, ip range|adressubersetzung nat, address translation
adressvergabe address allocation, dhcp|adressverwaltung address management, ipam|advokat advocate|affe monkey|affinitat affinity|afrika africa
agentenlos agentless|agentur agency|agieren act|ahnlich similar|ahnlichkeit similarity|akte record, file|aktenzeichen reference
akteur actor, player, stakeholder|aktiengesellschaft company|aktion action, campaign|aktionsplan action plan|aktionspunkt action item|aktiv active
aktivieren activate, enable|aktivierung activation, enable|aktivist activist|aktivitat activity|aktualisieren update, upgrade|aktualisiert updated
aktualisierung update, upgrade|aktualisierungsanleitung upgrade guide|aktualisierungspfad upgrade path|aktualisierungsplan update plan, upgrade plan
aktualisierungstest upgrade test|aktualisierungszyklus update cycle|aktualitat currency, recency|aktuell current|aktuelles news, updates
akut urgent, acute|akzentuieren emphasize|akzeptanz acceptance|akzeptanztest acceptance test|akzeptieren accept|akzeptiert accepted|alarm alert, alarm
alarmbereitschaft on-call, alert|alarmieren alert, notify|alarmiert alerted|alarmierung alerting|alarmierungsregel alerting rule, alert rule
alarmkette alerting, escalation|alarmmeldung alert, alarm|alarmmudigkeit alert fatigue, warning fatigue|alarmregel alert rule, alerting rules
alarmverwaltung alertmanager, alert management|alarmweiterleitung alertmanager, alerting|albtraum nightmare|algorithmus algorithm|aliasname alias
allein alone, only|alleingang alone, on its own|alleinig sole, only|alleinstellungsmerkmal unique selling point, usp|allerdings however
allgegenwartig ubiquitous|allgemein general|allgemeingultig generic, universal|allgemeinheit public|allianz alliance|allmahlich gradually
allmende commons|alltag everyday|alltaglich everyday, common|alltagsbetrieb daily operations, day 2|alt old|altbestand legacy, existing
altdaten legacy data, old data|altdatenubernahme migration, data migration|alteingesessen established|alter age|alternative alternative, option
alternativlos no alternative|alternativtermin alternative date|alternativvorschlag alternative proposal, counter-proposal|altersgrenze age limit
altersschwach old, outdated|altgerat old hardware|althergebracht traditional|altlast legacy|altlasten legacy, technical debt|altmodisch old-fashioned
altsystem legacy system, legacy|altversion old version, old release|ambition ambition|ambitioniert ambitious|amerika america, us
amerikanisch american, us|amt office, agency|amtlich official|amtsgericht court|amtsinhaber incumbent|amtsubergabe handover|amtszeit term
analog analogous, similar|analphabet illiterate|analyse analysis|analysebericht analysis report|analysewerkzeug analysis tool
analysieren analyze, analyse|anbahnen initiate|anbahnung initiation|anbauen attach, add|anbei attached|anbieten offer|anbieter provider, csp
anbieterabhangigkeit vendor lock-in|anbieterauswahl provider selection, choice of provider|anbieterbindung vendor lock-in
anbieterkatalog provider catalog, catalogue|anbieterlandschaft provider landscape|anbieterliste provider list, list of providers
anbieterneutral vendor neutral, provider-agnostic|anbieterspezifisch provider specific|anbietertreffen provider meeting, csp meeting
anbieterubergreifend cross provider, multi cloud|anbieterumfrage provider survey, csp survey|anbieterunabhangig vendor neutral, provider independent
anbieterwechsel provider switching|anbinden connect, integrate|anbindung integration, connection|anbindungsleitung uplink|anbringen attach, mention
anbruch start|andauern continue, last|andauernd ongoing, continuous, permanent|andenken souvenir, consider|andere other|andererseits other hand
andern change|andernfalls otherwise|andersherum reverse|anderswo elsewhere|anderthalb one and a half|anderung change
anderungsanfrage change request, pull request|anderungsantrag change request, pull request|anderungshistorie changelog, history
anderungsliste changelog|anderungsprotokoll changelog, change log|anderungsvorschlag pull request, proposed change|anderungswunsch change request
andeuten indicate, hint|andeutung hint|andocken dock, connect, attach|andrang crowd, demand|aneignen acquire, learn|aneinander together
aneinanderhangen concatenate, chain|aneinanderreihung sequence, chain|anerkannt recognized, accepted|anerkennen recognize, acknowledge, accept
anerkennung recognition|anfahren start, boot|anfahrt travel, directions|anfallen occur|anfallend occurring|anfallig prone, vulnerable|anfang beginning
anfangen start, begin|anfanger beginner, newcomer|anfangerfreundlich beginner friendly, good first issue|anfanglich initial|anfangs initially
anfechtbar questionable|anfechten challenge|anfeinden attack|anfeindung harassment|anfertigen create, make|anfertigung creation|anfeuern encourage
anfordern request|anforderung requirement|anforderungsanalyse requirements analysis
anforderungsaufnahme requirements gathering, requirements engineering|anforderungsdokument requirements document, requirements
anforderungserhebung requirements gathering, requirements engineering|anforderungskatalog requirements catalog, requirements
anforderungsliste requirements|anforderungsprofil requirements profile, requirements|anforderungssammlung requirements collection, requirements
anfrage request, inquiry|anfreunden make friends|anfuhren lead, mention, quote|anfuhrungszeichen quote, quotes, quoting|angabe information, data
angeben specify, state, provide|angeblich supposedly, allegedly|angebot offer|angebotsabgabe bid, offer|angebotserstellung offer
angebotsfrist deadline, tender|angebotsphase tender, offer|angebotsvergleich comparison, offers|angebracht appropriate, attached|angebunden connected
angedacht planned, considered, intended|angefallen occurred, incurred|angefangen started, begun|angefasst touched|angefertigt created
angefordert requested|angefragt requested, asked|angegangen tackled, addressed|angegeben specified, stated|angeglichen aligned|angegriffen attacked
angehangt attached|angehen tackle, address, approach|angehoren belong|angehorig belonging, member, relatives|angekommen arrived|angekreuzt checked
angekundigt announced|angelegenheit matter, issue|angelegt created|angelehnt based on, inspired|angeleint bound|angelernt trained|angemahnt reminded
angemeldet logged in, registered|angemerkt noted, commented, remarked|angemessen appropriate, adequate|angenehm pleasant, comfortable
angenommen accepted, adopted, assumed|angepasst adapted, adjusted, customized, custom|angepeilt targeted, aimed|angepinnt pinned|angerissen outlined
angeschafft procured, bought|angeschaut looked at|angeschlossen connected|angeschoben started, pushed|angeschrieben contacted, written
angesehen considered, viewed|angesetzt scheduled|angesiedelt located|angespannt tense|angesprochen mentioned, addressed|angestellt employed, hired
angestellte employee, employees, staff|angestossen triggered, initiated|angestrebt aimed, targeted, envisioned|angetreten started
angetrieben driven, powered|angewandt applied|angewendet applied|angewiesen dependent, rely|angezeigt displayed, shown|angezogen pulled, tightened
angleichen align, harmonize|angleichung alignment|angreifbar vulnerable|angreifer attacker|angrenzen border|angrenzend adjacent|angriff attack
angriffserkennung intrusion detection, attack detection|angriffsflache attack surface|angriffspfad attack path, attack vector
angriffsszenario attack scenario, threat model|angriffsvektor attack vector|angst fear|anhalten stop, pause, halt|anhaltend ongoing, persistent
anhaltspunkt indication, hint|anhang attachment|anhangen attach, append|anhaufen accumulate|anhaufung accumulation|anheben raise, increase
anhebung raise, increase, bump|anheften pin, attach|anheuern hire|anhieb first try|anhoren listen|anhorung hearing|ankauf purchase|anker anchor
ankern anchor|ankerpunkt anchor|ankick kickoff|anklagen accuse|anklang approval|ankleben stick|ankleiden dress|anklicken click|anknupfen link, connect
anknupfungspunkt touchpoint, link|ankommen arrive|ankommend incoming, ingress|ankoppeln couple, attach|ankreuzen check, tick|ankundigen announce
ankundigung announcement|ankunft arrival|ankurbeln boost|anlage attachment, facility, creation|anlass occasion|anlassbezogen ad hoc, on demand
anlasslich occasion|anlasten blame|anlauf start, attempt|anlaufphase start, ramp up|anlaufpunkt contact point|anlaufschwierigkeiten initial problems
anlaufstelle contact point|anlegen create|anlehnen lean, align|anlehnung based on|anleiten guide, instruct, mentor
anleitung guide, howto, instructions, manual|anlernen train|anliefern deliver|anlieferung delivery|anliegen concern, request, issue|anlocken attract
anlockend attractive|anmahnen remind|anmassend presumptuous|anmeldebestatigung registration confirmation|anmeldebildschirm login screen, login page
anmeldedaten credentials, login|anmeldedienst login service, authentication service, identity provider|anmeldeende registration deadline
anmeldefehler login error, login failure|anmeldeformular registration form|anmeldefrist registration deadline|anmeldelink registration link
anmeldeliste registration list|anmeldemaske login form|anmeldemethode login method, authentication method|anmelden login, sign in, register
anmeldename username, login|anmeldephase registration|anmeldeportal registration, portal|anmeldeproblem login problem, login
anmeldeprozess login process, registration process|anmeldeschirm login screen|anmeldeschluss registration deadline|anmeldeseite login page
anmeldestand registrations|anmeldeverfahren login, authentication method, registration procedure|anmeldezahlen registrations
anmeldung login, registration|anmerken note, comment|anmerkung remark, comment, note|anmieten rent, lease|anmietung rental, rent|anmutung look
annahern approach|annahernd approximately, almost|annaherung approximation, convergence|annahme acceptance, assumption|annehmbar acceptable
annehmen accept, assume|annotieren annotate|annullieren cancel, void|annullierung cancellation|anomalie anomaly|anonym anonymous
anonymisieren anonymize|anonymisierung anonymization|anordnen arrange, order|anordnung arrangement, layout|anpacken tackle
anpassbar adaptable, customizable, configurable|anpassbarkeit adaptability, customization|anpassen adjust, adapt|anpassung adjustment, customization
anpassungen adjustments, changes, customization|anpassungsbedarf needs changes, adjustments|anpassungsfahig adaptable, flexible
anpassungsfahigkeit flexibility, adaptability|anpeilen aim, target|anpingen ping|anpinnen pin|anprechen address, reach out
anpreisen promote, advertise|anprobieren try|anrechnen count, credit|anrechnung credit|anrede salutation|anregen suggest, inspire
anregung suggestion, inspiration|anreichern enrich|anreicherung enrichment|anreise arrival, travel|anreisetag arrival|anreissen outline
anreiz incentive|anrichten cause|anruf call|anruhren touch|ansage announcement|ansagen announce|ansammeln accumulate|ansammlung collection, pile
ansatz approach|ansatze approaches|anschaffen buy, procure, purchase|anschaffung purchase, procurement|anschaffungskosten purchase cost, cost
anschauen look at, view|anschaulich clear, illustrative|anschauung view|anschein appearance|anschieben push, start, kick off|anschlag attack
anschlagen alert, fire|anschliessen connect, attach|anschluss connection, port|anschlussfinanzierung follow-up funding, funding
anschlussprojekt follow-up project, successor project|anschlusspunkt connection point, uplink|anschlusstermin follow-up meeting
anschlussvertrag follow-up contract|anschmeissen start|anschreiben contact, write|anschrift address|anschub push, start
anschubfinanzierung initial funding, seed funding|anschwellen grow|ansehen view, look, reputation, look at|ansehnlich considerable
ansetzen schedule, plan|ansicht view, opinion|ansiedeln locate, place|ansiedlung location|ansonsten otherwise|ansporn incentive, motivation
ansprache speech, outreach|ansprechbar responsive, available|ansprechen approach, address, mention|ansprechend appealing, attractive
ansprechpartner contact, contact person|anspringen start|anspruch claim|anspruchsvoll demanding, ambitious, challenging|anstalt institution
anstand decency|anstatt instead|anstecken infect|anstecker pin, badge|anstehen pending, upcoming|anstehend upcoming, pending|anstellen hire
anstellung employment|ansteuern control, address|ansteuerung control|anstieg increase, rise|anstiftung incitement|anstoss kickoff, trigger, impulse
anstossen trigger, kick off, initiate, start|anstreben aim, strive|anstrengend exhausting, strenuous|anstrengung effort|ansturm rush|antasten touch
anteil share, part|anteilig proportional|antiaffinitat anti-affinity, anti affinity|antiquiert outdated, archaic|antrag application, proposal, request
antragsformular application form|antragsfrist application deadline, deadline|antragsteller applicant|antragstellung application, proposal
antreiben drive, push|antreten start|antrieb drive, motivation, momentum|antun do|antwort answer, response, reply
antworten answer, answers, reply, respond, responses|antwortverhalten response|antwortzeit latency, response time|anvertrauen entrust
anvisieren target, aim|anwalt lawyer|anweisung instruction|anwendbar applicable|anwendbarkeit applicability, usability|anwenden apply, use
anwender user|anwenderbericht user report, success story, case study|anwenderfreundlich user friendly|anwendergeschichte user story
anwenderkreis user community, audience|anwendertreffen user meeting, user group, meetup|anwenderumfrage user survey|anwendung application, app
anwendungsbeispiel use case, example|anwendungsbereich scope, scope of application|anwendungsebene application layer, application level
anwendungsentwickler application developer, developer|anwendungsfall use case|anwendungsgebiet field of application, scope|anwendungslast workload
anwendungsschicht application layer|anwerben recruit, hire|anwerbung recruiting|anwesend present, attending|anwesende attendees, participants
anwesenheit attendance|anwesenheitskontrolle attendance|anwesenheitsliste attendance, participants, attendee list|anzahl number, count|anzapfen tap
anzeichen sign, indication|anzeige display, dashboard, ad|anzeigefehler display bug, display error|anzeigen show, display|anzeigename display name
anzeigetafel dashboard|anzetteln start|anziehen attract, tighten|anziehend attractive|anzweifeln doubt, question|apparat appliance, device
appell appeal|applaus applause|april april|arbeit work|arbeitend working|arbeiterknoten worker node, worker|arbeitgeber employer|arbeitnehmer employee
arbeitsablauf workflow|arbeitsamt employment agency|arbeitsanweisung work instruction, instruction|arbeitsauftrag task, assignment
arbeitsaufwand effort, workload|arbeitsbedingungen working conditions|arbeitsbeginn start of work|arbeitsbelastung workload
arbeitsbereich workspace, work area|arbeitscluster workload cluster|arbeitsdokument working document, draft|arbeitseinheit work unit
arbeitsergebnis result, deliverable|arbeitserleichterung relief, automation|arbeitsfahig working, able to work|arbeitsfluss workflow
arbeitsfortschritt progress, work progress|arbeitsgebiet field of work|arbeitsgemeinschaft working group|arbeitsgerat tool|arbeitsgericht labour court
arbeitsgruppe working group, sig|arbeitsgruppentreffen working group meeting, sig meeting|arbeitsknoten worker node, worker|arbeitskopie working copy
arbeitskraft manpower, worker|arbeitskreis working group|arbeitskreistreffen working group meeting|arbeitslast workload|arbeitslos unemployed
arbeitsmarkt job market|arbeitsname working title, codename|arbeitspaket work package|arbeitsplan work plan
arbeitsplanung work planning, sprint planning|arbeitsplatz workplace, job|arbeitsprobe sample|arbeitspunkt task, action item|arbeitsrecht labour law
arbeitsruckstand backlog|arbeitsschritt step, work step|arbeitssitzung working session, hacking session|arbeitsspeicher memory, ram
arbeitsstand status, progress, work in progress|arbeitsstelle job|arbeitsstunde working hour, hours|arbeitstag business day, working day
arbeitstage working days, business days|arbeitsteilung division of work|arbeitstitel working title|arbeitstreffen workshop, working meeting
arbeitsumfang scope of work, effort|arbeitsumgebung work environment|arbeitsunfahig sick|arbeitsvertrag employment contract, contract
arbeitsverzeichnis working directory|arbeitsvorrat backlog|arbeitsweise way of working, workflow|arbeitswoche week|arbeitszeit working hours
arbeitszimmer office|arbeitszweig branch|architekt architect|architektur architecture|architekturdiagramm architecture diagram
architekturentscheidung architecture decision, adr|architekturskizze architecture diagram, architecture draft|architekturtreffen architecture meeting
architekturuberblick architecture overview|architekturvorschlag architecture proposal|archiv archive|archivdatei archive|archivieren archive
archivierung archive, archiving|archivsystem archive, archival|arger trouble|argument argument|argumentation reasoning, argumentation
argumentieren argue|armee army|art type, kind|artefakt artifact|arten types, kinds|artikel article|artikelreihe article series, blog series
artikelserie article series, blog series|aspekt aspect|assistent assistant, wizard|assistieren assist|assoziieren associate|asymmetrisch asymmetric
asynchron asynchronous, async|atmosphare atmosphere|attacke attack|attackieren attack|attestieren attest|attestierung attestation|attraktiv attractive
attraktivitat attractiveness|attrappe mock, dummy|attribut attribute|audienz audience|auditierung audit|auditor auditor
aufarbeiten catch up, review, process|aufarbeitung postmortem, review|aufbau setup, structure, build|aufbauanleitung setup guide, build guide
aufbauen build, set up|aufbauend based on, building on|aufbauphase setup|aufbaustudium study|aufbereiten prepare, process
aufbereitung preparation, processing|aufbewahren keep, retain|aufbewahrung retention|aufbewahrungsfrist retention, retention period
aufbewahrungszeit retention|aufblahen bloat|aufbohren extend|aufbrauchen exhaust, use up|aufbrechen break up, split|aufbringen raise, provide
aufbruch departure, start|aufdecken uncover, reveal, discover|aufdeckung discovery, disclosure|aufdringlich intrusive|aufdrucken impose
aufeinander together|aufeinanderfolgend consecutive, successive|aufenthalt stay|auferlegen impose|auffahrt ramp|auffallen notice, stand out
auffallig conspicuous, anomaly, suspicious, noticeable|auffalligkeit anomaly|auffangen catch|auffassen understand
auffassung opinion, view, understanding|auffindbar findable, discoverable|auffindbarkeit discoverability|auffinden find, locate
auffordern ask, invite, request|aufforderung request, call, invitation|auffrischen refresh|auffrischung refresh, recap|auffuhren list, perform
auffuhrung list|auffullen fill, refill|aufgabe task, todo|aufgabenbereich area of responsibility|aufgabengebiet area of responsibility
aufgabenliste task list, todo list|aufgabenpaket work package|aufgabenplanung task planning, scheduling|aufgabensammlung backlog, task list
aufgabensteller customer|aufgabenstellung task, assignment|aufgabentafel task board, kanban, board
aufgabenteilung division of work, separation of duties|aufgabentrennung separation of duties|aufgabenverteilung assignment, task distribution
aufgabenverwaltung task management, issue tracker|aufgabenzuweisung assignment|aufgearbeitet reviewed|aufgebaut built, set up
aufgeben give up, abandon|aufgeblaht bloated|aufgebohrt extended|aufgebraucht exhausted|aufgedeckt discovered, uncovered|aufgefallen noticed
aufgefuhrt listed|aufgefullt filled|aufgegeben abandoned, given up|aufgegriffen picked up|aufgehalten held|aufgehoben lifted, cancelled
aufgeholt caught up|aufgehort stopped, left|aufgeklappt expanded|aufgeklart clarified, resolved|aufgekommen came up|aufgelegt hung up
aufgelistet listed|aufgelost resolved, dissolved|aufgenommen recorded, included, added|aufgeraumt cleaned up|aufgerufen called, invoked
aufgerustet upgraded|aufgeschlossen open|aufgeschlusselt broken down|aufgeschoben postponed|aufgeschrieben written down, documented|aufgesetzt set up
aufgespielt installed|aufgesplittet split|aufgestanden stood up|aufgestellt set up|aufgestockt increased|aufgetaucht came up, appeared
aufgeteilt split, divided|aufgetreten occurred, happened|aufgeweckt awake|aufgewertet upgraded|aufgezeichnet recorded|aufgezeigt shown
aufgliedern break down, split|aufgliederung breakdown|aufgreifen pick up, take up|aufgrundung founding|aufhalten stop, delay|aufhangen hang
aufhanger hook|aufhebbar revocable|aufheben keep, lift, preserve|aufhebung cancellation, abolition, removal|aufheizen heat|aufholbedarf backlog|aufholen catch up
aufhoren stop|aufkaufen acquire, buy|aufklappbar expandable, collapsible|aufklappen expand, open|aufklappmenu dropdown|aufklaren clarify, explain
aufklarung clarification, education|aufkleber sticker|aufkommen come up, arise|aufladen charge, load|auflage condition, edition, requirement
auflaufen accumulate|aufleben revive|auflegen launch|auflisten list, enumerate|auflistung list, listing|auflockern loosen|auflosbar resolvable
auflosen resolve, dissolve|auflosung resolution, dissolution|aufmachen open|aufmachung layout|aufmarsch march|aufmerksam attentive, aware
aufmerksamkeit attention|aufmischen mix|aufmuntern encourage|aufnaher patch|aufnahme recording, onboarding, admission
aufnahmeantrag membership application, application|aufnahmegerat recorder|aufnahmeprozess onboarding|aufnehmen record, include, add, start, accept
aufpassen watch out, careful, take care|aufplatzen burst|aufpolieren polish|aufpreis surcharge, extra cost|aufraffen pull together
aufraumaktion cleanup|aufraumarbeiten cleanup, housekeeping|aufraumen cleanup, clean up, housekeeping|aufraumskript cleanup script, janitor
aufraumwerkzeug cleanup tool, janitor|aufraumwoche cleanup|aufregen upset|aufregend exciting, thrilling|aufreihen line up|aufreissen tear
aufrichtig honest|aufrollen roll up|aufruf call|aufrufbar callable, reachable|aufruhr uproar|aufrunden round|aufrusten upgrade
aufrustpfad upgrade path|aufrustplan upgrade plan|aufrusttest upgrade test|aufrustung upgrade|aufsatz article, paper, essay|aufsaugen absorb
aufschalten enable|aufschaukeln escalate|aufschieben postpone|aufschlag surcharge|aufschlagen hit, arrive|aufschliessen catch up, unlock
aufschlusseln break down|aufschlusselung breakdown|aufschlussreich informative, insightful|aufschnappen pick up|aufschneiden cut
aufschreiben write down, note, document|aufschrieb notes|aufschrift label|aufschub delay, postponement|aufschwung boost, momentum|aufsehen attention
aufseher supervisor|aufsetzanleitung setup guide|aufsetzen set up, setup|aufsicht supervision
aufsichtsbehorde supervisory authority, authority, regulator|aufsichtsrat supervisory board, board|aufspalten split|aufspaltung split
aufsperren unlock|aufspielen install|aufspringen jump|aufspuren detect, track down, find|aufstand revolt|aufsteigen rise|aufstellen set up, establish
aufstellung list, overview|aufstieg rise, ascent|aufstocken increase, top up|aufstockung increase|aufstossen push|aufsuchen visit
auftakt kickoff, kick-off|auftaktgesprach kickoff, kick-off|auftakttreffen kickoff meeting|auftaktveranstaltung kickoff, kick-off
auftauchen appear, come up, show up|auftauen unfreeze|aufteilbar divisible|aufteilen split, divide|aufteilung split, division
auftrag contract, order, job, task|auftragen apply, assign|auftraggeber customer, client, contracting authority|auftragnehmer contractor
auftragsbearbeitung order processing|auftragsforschung contract research|auftragslage orders
auftragsverarbeitung data processing agreement, data processing, dpa|auftragsvergabe procurement, tender, contract award
auftragsvolumen contract volume|auftreiben find, get|auftrennen split|auftreten occur, happen, appear|auftrieb boost|auftritt appearance, talk
aufwachen wake|aufwachsen grow|aufwand effort|aufwandig laborious|aufwandsabschatzung effort estimation, estimate|aufwandsentschadigung compensation
aufwandslos effortless|aufwandsschatzung effort estimation, estimate|aufwarts upwards|aufwartskompatibel forward compatible|aufwecken wake
aufweisen have, show|aufwenden spend|aufwendig expensive, complex, elaborate|aufwerfen raise|aufwerten upgrade, enhance
aufwertung upgrade, enhancement|aufzahlen list, enumerate|aufzahlung list, enumeration|aufzeichnen record|aufzeichnung recording, record
aufzeichnungspflicht record keeping|aufzeigen show, point out|aufziehen set up|aufzug elevator|aufzwingen force, impose|augenblick moment
augenblicklich current, instantly|augenhohe eye level|augenmerk focus|augenzeuge witness|august august|ausarbeiten elaborate, work out
ausarbeitung elaboration, draft|ausarten escalate|ausbaden suffer|ausbalancieren balance|ausbaldowern explore|ausbau expansion, extension
ausbauen extend, expand|ausbaufahig expandable|ausbaustufe stage, expansion stage|ausbedingen stipulate|ausbessern fix, repair, improve
ausbesserung fix, repair|ausbeute yield|ausbilden train, educate|ausbilder trainer|ausbildung training, education
ausbleiben absence, not happen, absent|ausblenden hide|ausblick outlook|ausbooten remove|ausbrechen escape, break out|ausbremsen slow down, block
ausbrennen burnout|ausbringen deploy, rollout|ausbringung deployment, rollout|ausbruch outbreak, escape|ausdauer endurance|ausdehnen extend, expand
ausdehnung extension, expansion|ausdenken come up, invent|ausdiskutieren discuss, settle|ausdruck expression, term|ausdrucken print, express
ausdrucklich explicit, explicitly|auseinander apart|auseinanderdriften diverge, divergence|auseinanderlaufen diverge|auseinandernehmen disassemble
auseinandersetzung dispute, debate, discussion|ausfall outage, failure, downtime|ausfallbereich failure domain, failure zone
ausfallbericht outage report, incident report|ausfallen fail, cancelled|ausfallend cancelled|ausfallgrund outage, cause|ausfallrisiko risk of failure
ausfallschutz failover, failsafe, redundancy|ausfallsicher highly available, failover|ausfallsicherheit failsafe, high availability, resilience, failover
ausfallstufe failsafe level, failsafe levels|ausfallumschaltung failover|ausfallzeit downtime
ausfallzone failure zone, failure domain, availability zone|ausfechten fight|ausfiltern filter|ausfindig find, locate|ausfluchte excuses
ausflug trip, excursion|ausformulieren write, formulate, word|ausformulierung wording|ausforschen investigate|ausfransen fray|ausfuhr export
ausfuhrbar executable|ausfuhrbarkeit feasibility|ausfuhren execute, run|ausfuhrlich detailed, in-depth|ausfuhrung execution|ausfuhrungsort location
ausfuhrungsumgebung runtime|ausfuhrungszeit execution time, runtime|ausfullen fill in|ausfullhilfe guide|ausgabe output, issue, release, edition
ausgabeformat output format|ausgaben expenses, outputs|ausgang exit, outcome, egress|ausgangslage starting point, status quo, initial situation
ausgangspunkt starting point|ausgangssituation starting point, initial situation|ausgangszustand initial state|ausgearbeitet elaborated, worked out
ausgebaut extended, expanded|ausgeben output, print|ausgebildet trained|ausgebracht deployed|ausgebremst slowed, blocked
ausgebucht booked out, fully booked, sold out|ausgedacht invented|ausgedehnt extended|ausgedient obsolete, retired|ausgedruckt printed
ausgefallen failed, cancelled, down|ausgefeilt sophisticated|ausgefuhrt executed, run|ausgefullt filled|ausgegeben issued, spent, output
ausgeglichen balanced|ausgegliedert outsourced, split|ausgegraut greyed|ausgegrundet spun off|ausgehandelt negotiated|ausgehangt detached
ausgehebelt bypassed|ausgehen assume, run out|ausgehend outgoing, egress|ausgeklammert excluded|ausgeklugelt sophisticated|ausgekuppelt decoupled
ausgelagert outsourced, moved, offloaded|ausgelassen skipped, omitted|ausgelastet busy, utilized, loaded|ausgelaufen expired|ausgeleitet derived
ausgelesen read|ausgeliefert delivered, shipped, deployed|ausgelost triggered|ausgemacht agreed|ausgemustert retired, decommissioned
ausgenommen except, excluded|ausgenutzt exploited|ausgepackt unpacked|ausgepragt pronounced|ausgerechnet calculated|ausgereift mature
ausgerichtet aligned, organized|ausgerollt rolled out, deployed|ausgerustet equipped|ausgeschaltet disabled, switched off|ausgeschieden left
ausgeschildert signposted|ausgeschlossen excluded|ausgeschopft exhausted|ausgeschrieben tendered, spelled out|ausgesetzt suspended, paused, exposed
ausgesondert removed|ausgespart skipped|ausgesperrt locked out|ausgesprochen pronounced|ausgestattet equipped|ausgestellt issued
ausgestiegen left, dropped out|ausgestorben dead|ausgesucht selected, chosen|ausgetauscht replaced, exchanged, swapped|ausgeteilt distributed
ausgetreten left|ausgewahlt selected, chosen|ausgewertet evaluated, analyzed|ausgewichen moved|ausgewiesen designated|ausgewogen balanced
ausgezahlt paid|ausgezeichnet excellent, awarded|ausgiebig extensive, extensively|ausgleich balancing, compensation|ausgleichen balance, compensate
ausgliedern outsource, split off|ausgliederung spin-off, outsourcing|ausgraben dig|ausgrenzen exclude|ausgrundung spin-off|aushalten endure
aushandeln negotiate|aushandlung negotiation|aushang notice|aushangen detach, post|aushebeln bypass, circumvent|aushelfen help out, assist
aushilfe temporary help, substitute|auskennen know|ausklammern exclude|ausklang wrap-up, social event|ausklappen expand|auskommen get by
auskommentieren comment out|auskommentiert commented out|auskoppeln decouple|auskundschaften explore|auskunft information|auskunftspflicht disclosure
auslagern outsource, move, offload|auslagerung outsourcing, offload|auslagerungsdatei swap|auslagerungsspeicher swap|ausland abroad
auslassen skip, omit|auslastung load, utilization, capacity, usage|auslastungsgrenze capacity, limit|auslauf phase out|auslaufen expire, phase out
auslaufend ending, expiring|auslegen interpret, design|auslegung interpretation, design|ausleihen borrow, lend|ausleiten export|auslesen read
ausleuchten illuminate|ausliefern deliver, ship, deploy|auslieferung delivery, release, rollout|auslieferungsdatum release date
auslieferungspipeline deployment pipeline, release pipeline|auslieferungsstand release, version|auslieferungszustand default, delivery
ausloschen erase, wipe|ausloschung erasure|ausloser trigger, cause|auslosung raffle|ausloten explore, sound out|ausmachen agree, determine
ausmass extent, scale, degree|ausmerzen eliminate, remove|ausmisten clean up, cleanup|ausmustern decommission, retire|ausnahme exception, exemption
ausnahmebehandlung exception handling|ausnahmefall exception, exceptional case|ausnahmegenehmigung exemption, waiver
ausnahmeregelung exception, exemption|ausnahmslos without exception|ausnehmen exclude, except|ausnutzbar exploitable|ausnutzbarkeit exploitability
ausnutzen exploit|ausnutzung exploit|auspacken unpack|ausplaudern leak, disclose|auspowern exhaust|auspragung flavor, variant
ausprobieren try, try out|ausrangieren discard, retire|ausrede excuse|ausreichen suffice|ausreichend sufficient|ausreifen mature|ausreisser outlier
ausrichten host, align|ausrichtung alignment, orientation, focus, direction|ausrollen rollout, deploy, roll out|ausrollvorgang rollout
ausruf call, announce|ausrufezeichen exclamation|ausruhen rest|ausrusten equip|ausrustung equipment|ausrutscher slip|aussage statement, message
aussagekraftig meaningful|ausschalten disable, switch off, turn off|ausschau watch|ausscheiden leave, leaving|ausscheidend leaving|ausscheren deviate
ausschlafen sleep|ausschlag decision|ausschlaggebend decisive|ausschliessen exclude|ausschliesslich exclusive, exclusively|ausschluss exclusion
ausschlusskriterium exclusion criterion, blocker, show stopper|ausschlussliste blocklist, exclude list|ausschmucken decorate
ausschnitt excerpt, section, snippet|ausschopfen exhaust, use|ausschreiben tender|ausschreibung tender, call for bids, procurement
ausschreibungsende tender deadline|ausschreibungsfrist tender deadline|ausschreibungspaket tender package, tender|ausschreibungsportal tender platform
ausschreibungstext tender, tender text|ausschreibungsunterlagen tender documents|ausschuss committee, board|ausschutten distribute
aussehen look, appearance, look like|aussen outside, external|aussenauftritt visibility, marketing, website|aussendarstellung visibility, marketing
aussendienst sales|aussenkommunikation external communication, public relations|aussenministerium foreign office|aussensicht external view, outside
aussenstehend outsider|aussenstelle branch, edge|aussenwelt outside world|aussenwirkung visibility, publicity|ausserbetriebnahme decommission
ausserdem also|ausserdienststellung decommissioning, retirement|aussergerichtlich out of court|aussergewohnlich extraordinary, exceptional
ausserhalb outside|ausserlich external|aussern express, comment|ausserordentlich extraordinary|ausserplanmassig unscheduled, extraordinary
ausserung statement, comment|aussetzen suspend, pause, skip|aussetzer glitch, outage|aussetzung suspension, pause|aussicht outlook, prospect
aussichtslos hopeless|aussichtsreich promising|aussieben filter|aussitzen wait|aussondern remove|aussortieren sort out|aussparen skip
aussperren lock out|aussperrung lockout|ausspielen deploy, roll out, play|ausspielung rollout|aussprache pronunciation, discussion
aussprechen pronounce, express|ausstand farewell|ausstatten equip|ausstattung equipment, hardware|ausstehen pending|ausstehend pending, outstanding
aussteigen leave, exit|ausstellen issue|aussteller exhibitor, issuer|ausstellung exhibition, issuing|ausstellungsdatum issue date
ausstellungsflache booth, exhibition|ausstellungsstand booth|ausstellungsstelle issuer|aussterben die out|aussteuern control|ausstieg exit
ausstiegsklausel exit|ausstiegsstrategie exit strategy|ausstoss output, emission|ausstrahlen broadcast, stream|ausstrahlung broadcast
ausstreichen strike|aussuchen choose, select, pick|austarieren balance|austausch exchange, replacement, sharing|austauschbar interchangeable
austauschbarkeit interoperability|austauschbau replacement|austauschen exchange, replace, swap|austauschformat exchange format
austauschplattform exchange platform|austauschprogramm exchange program|austauschrunde exchange, round table|austauschtreffen exchange meeting
austeilen hand out, distribute|austesten test, try out|austragen remove, deliver|austragung delivery|austragungsort venue, location|austreten leave
austritt leave, leak|austrittserklarung resignation|austrocknen drain|ausuben exercise, perform|ausubung exercise|ausufern get out of hand
auswahl selection, choice|auswahlen select, choose|auswahlkriterien selection criteria|auswahlliste selection list|auswahlmenu dropdown, selection
auswahlverfahren selection|auswandern emigrate|auswarts external|auswechseln replace, exchange, swap|auswechslung replacement
ausweichen fallback, workaround, alternative|ausweichlosung workaround, fallback, alternative|ausweichplan backup plan, fallback
ausweichrechenzentrum secondary data center, disaster recovery|ausweichtermin alternative date|ausweis id card|ausweisen show, designate
ausweiten extend, expand|ausweitung escalation, extension, expansion|auswendig by heart|auswerten evaluate, analyze|auswertung evaluation, analysis
auswirken affect, impact|auswirkung impact, effect, consequence|auswirkungsanalyse impact analysis|auswischen wipe|auswuchs excess|auszahlen pay
auszahlung payment|auszeichnen award|auszeichnung award|auszubildende apprentice, trainee|auszug extract, excerpt
autark autonomous, self-sufficient, air-gapped|autarkie autonomy, self-sufficiency|authentifizieren authenticate|authentifizierung authentication
authentifizierungsablauf authentication flow, auth flow|authentifizierungsdienst authentication service, identity provider, keycloak
authentifizierungsverfahren authentication method, authentication|authentisieren authenticate|authentisierung authentication
authentizitat authenticity|autobahn highway|autofahrt drive|automatik automatic|automatisch automatic, automated, automatically
automatisieren automate|automatisiert automated|automatisierung automation|automatisierungsgrad automation
automatisierungsskript automation script, automation|automatismus automatism, automation|autonom autonomous|autonomie autonomy|autor author
autorisieren authorize|autorisierung authorization|autorisierungsablauf authorization flow|autoritat authority|autoritativ authoritative
bachelorarbeit bachelor thesis|backstein brick|bahn train|bahnhof station|ballast bloat, legacy|ballung concentration|bandansage announcement
bandbreite bandwidth|bandlaufwerk tape drive, tape|bandsicherung tape backup, backup|bankrott bankrupt, insolvency|bargeld cash|barriere barrier
barrierefrei accessible, accessibility|barrierefreiheit accessibility|basis base, basis|basisabbild base image|basisdienst base service, basic service
basiseinstellung base setting, baseline|basiskonfiguration base configuration, baseline|basissystem base system|basisversion base version
bastelei hack|bastellosung workaround, hack|basteln tinker, hack|bau build, construction|bauanleitung build guide, howto|bauauftrag build job
bauen build|baufehler build failure, build error|bauherr owner|baukasten toolkit, building blocks|baukastensystem modular|baulauf build, build job
baulich structural|baum tree|baumstruktur tree structure, tree|bauplan blueprint|bauplattform build platform|bauprozess build process
bauskript build script|baustein building block, component, module|baustelle construction, work in progress, open issue|baut builds|bauteil component
bauumgebung build environment|bauvorhaben construction project|bauweise architecture|bauzeit build time|bayern bavaria|beabsichtigen intend, plan
beabsichtigt intended|beachten observe, note, consider|beachtlich considerable, significant|beachtung attention|beamer projector|beamte civil servants
beanspruchen claim, use|beanspruchung load, stress|beanstanden complain, object|beanstandung objection, complaint, finding|beantragen request, apply
beantragt requested, applied|beantragung request, application|beantworten answer|beantwortung answer|bearbeitbar editable
bearbeiten edit, work on, process|bearbeiter assignee, editor|bearbeitet edited, processed|bearbeitung processing, editing
bearbeitungsstand status, progress|bearbeitungszeit processing time|beaufsichtigen supervise|beaufsichtigung supervision|beauftragen commission
beauftragt commissioned, contracted, assigned|beauftragter officer|beauftragung commissioning, contract, order|bebildern illustrate|bedacht considered
bedachtsam careful|bedanken thank|bedarf demand, need|bedarfsabfrage survey, demand|bedarfsanalyse requirements analysis
bedarfsermittlung requirements, demand|bedarfsgerecht on demand|bedarfsplanung capacity planning|bedarfsweise on demand, if needed
bedauerlich unfortunate|bedauerlicherweise unfortunately|bedauern regret|bedenken concern, concerns|bedenkenlos without concerns
bedenklich concerning, problematic|bedenkzeit time to think|bedeuten mean|bedeutend important, significant|bedeutet means|bedeutsam significant
bedeutsamkeit significance|bedeutung meaning, importance|bedeutungslos irrelevant|bedienbarkeit usability|bedienelement control, button
bedienen operate|bediener operator|bedienerfreundlich user friendly|bedienfehler user error, mistake, operator error|bedienfeld dashboard, panel
bedienkonzept usability|bedienoberflache user interface|bedienung operation, usability|bedienungsanleitung manual, user guide
bedienungsfehler user error|bedienungshilfe help|bedingt conditional, caused|bedingung condition, terms|bedingungslos unconditional, unconditionally
bedrohlich threatening|bedrohung threat|bedrohungsanalyse threat analysis, threat model|bedrohungslage threat|bedrohungsmodell threat model
bedurfnis need|bedurftig in need|beeilen hurry|beeindrucken impress|beeindruckend impressive|beeinflussen influence, affect, impact
beeinflussung influence, interference|beeintrachtigen impair, affect, degrade|beeintrachtigt impaired, affected, degraded, impacted
beeintrachtigung impairment, degradation, impact|beenden end, stop, finish, terminate|beendet ended, finished|beendigung termination, end
beerdigen drop, abandon|befahigen enable, empower|befahigung enablement, qualification|befallen infected|befangen biased|befassen deal with, look into
befehl command|befehlsfolge sequence of commands, script|befehlssatz instruction set|befehlsubersicht cheat sheet|befehlszeile command line, cli
befehlszeilenwerkzeug command line tool, cli|befestigen attach, fix|befolgen follow, comply|befolgung compliance|befragen ask, survey, interview
befragte respondents, asked|befragung survey, poll|befreien free, exempt|befreiung exemption, liberation|befristet limited, temporary, fixed-term
befristung time limit|befugnis authorization|befugt authorized|befullen fill, populate|befullung population|befund finding|befurchten fear
befurchtung concern, fear|befurworten support, in favour|befurwortung endorsement, approval|begabt talented|begeben go|begebenheit event|begegnen meet
begegnung meeting, encounter|begehren request|begehrt popular, wanted|begeistern inspire|begeistert enthusiastic, happy|begeisterung enthusiasm
beginn start, beginning|beginnen start, begin|beginnend starting|beglaubigen certify, attest|begleitdokument companion document
begleiten accompany, support|begleitend accompanying|begleitforschung research|begleitprogramm side events, social event
begleitprojekt accompanying project|begleitung support|begleitveranstaltung side event|begraben drop, bury|begradigen straighten|begreifen understand
begrenzen limit|begrenzt limited|begrenzung limit, quota, limitation|begriff term, terminology|begriffsbestimmung definition
begriffsklarung terminology, definition|begriffswelt terminology|begriffswirrwarr confusion, terminology|begrunden justify
begrundung reason, justification|begrussen welcome, appreciate|begrussung welcome, greeting|begrussungsbildschirm welcome screen
begrussungsrunde welcome, introduction|begunstigen favor|begunstigter beneficiary|begutachten review|begutachtung review, code review
begutachtungsverfahren review process|behalten keep|behalter container|behaltnis container|behandeln treat, handle|behandelt handled, covered
behandlung handling|behangen hang|beharren insist|beharrlich persistent|behaupten claim|beheben fix, resolve|behebung fix, resolution
beheimatet hosted, located, home|beheizen heat|behelf workaround|behelfslosung workaround|behelfsmassig makeshift, temporary|beherbergen host, house
beherbergung hosting|beherrschbar manageable|beherrschen master, manage|beherrschung control|behinderung disability, impediment
behoben fixed, resolved|behorde authority, agency, government, public authority|behorden authorities, public sector|behordencloud government cloud
behordenspiegel behoerdenspiegel, behordenspiegel|behordenvertreter government, public sector|behordlich official, governmental
beibehalten keep, retain|beibehaltung keep|beigefugt attached|beigelegt settled, attached|beigetragen contributed|beigetreten joined
beihilfe aid, subsidy|beilage attachment|beilaufig incidental|beilegen attach, settle|beiliegend attached|beinahe almost|beinhalten contain, include
beinhaltet contains, includes|beipflichten agree|beirat advisory board, board|beirren confuse|beisammen together
beisammensein get-together, social event|beisitzer assessor, board|beispiel example, sample|beispieldaten sample data, example data
beispielhaft exemplary|beispielinstallation example installation, reference installation|beispielkonfiguration example configuration
beispielprojekt sample project|beispielsweise for example, example|beispieltext sample text|beistand support|beistellen provide|beistellung provision
beisteuern contribute|beitrag contribution, post, fee|beitragen contribute|beitragende contributors, contributor|beitrager contributor
beitragsaufruf call for papers, cfp|beitragsleitfaden contributor guide, contribution guide|beitragsordnung fee schedule
beitragsrichtlinie contribution guideline, contributor guide|beitreten join|beitritt accession, joining, join|beitrittsantrag membership application
beitrittserklarung membership, declaration of accession|beiwohnen attend|beizeiten early|bejahen affirm, agree|bekannt known|bekanntgabe announcement
bekanntgeben announce|bekanntheit visibility, awareness, publicity|bekanntheitsgrad awareness, visibility|bekanntlich known|bekanntmachen announce
bekanntmachung announcement|bekanntschaft acquaintance|bekenntnis commitment|bekleidung clothing|bekommen get, receive|bekommt gets, receives
bekraftigen confirm, reaffirm|beladen load|belang interest, concern|belanglos irrelevant|belastbar resilient, robust|belastbarkeit resilience
belastet loaded, burdened|belastigen harass|belastigung harassment|belastung load, stress|belastungsgrenze limit, capacity|belastungsprobe stress test
belastungstest stress test, load test|beleben revive|belebt busy|belebung revival|beleg evidence, proof, receipt|belegbar verifiable
belegen prove, document, occupy|belegschaft staff|belegt occupied, allocated|belegung allocation, usage, occupancy
belegungsplan schedule, room booking|beleidigung insult, harassment|beleuchten illuminate, highlight|beleuchtung lighting|belgien belgium
belichten expose|belieben discretion|beliebig arbitrary|beliebigkeit arbitrariness|beliebt popular|beliebtheit popularity|belohnen reward
belohnung reward|bemangeln criticize, complain|bemerkbar noticeable|bemerken notice|bemerkenswert remarkable, notable|bemerkung remark, comment
bemessen size, measure|bemessung sizing, dimension|bemuhen try, strive|bemuhung effort|benachbart adjacent, neighbouring|benachrichtigen notify
benachrichtigung notification, alert|benachrichtigungsdienst notification service|benachrichtigungskanal notification channel
benachteiligen discriminate|benachteiligung discrimination, disadvantage|benannt named|benehmen behavior, conduct|benennen name, nominate, rename
benennung naming|benennungsschema naming scheme|benotigen need|benotigt needed, required|benotung grading|benutzbar usable|benutzbarkeit usability
benutzen use, users|benutzer user|benutzeranlage user creation, create user|benutzeranmeldung user login, login|benutzerdaten user data
benutzerdefiniert custom, user-defined|benutzerdokumentation user documentation, user docs|benutzererlebnis user experience
benutzerfreundlich user friendly|benutzerfreundlichkeit usability|benutzerfuhrung user guidance, ux|benutzergruppe user group
benutzerhandbuch user guide, user manual|benutzeridentitat user identity|benutzerkennung user id, username|benutzerkonto user account, account
benutzerkreis users|benutzername username|benutzeroberflache user interface, ui, dashboard|benutzerrechte user rights, permissions
benutzerregistrierung user registration, registration|benutzerrolle user role|benutzerschnittstelle user interface
benutzersicht user perspective, user view|benutzersuche user search, user lookup|benutzerverwaltung user management, idm
benutzerverzeichnis user directory, ldap|benutzerzugang user access, access|benutzt used|benutzung use, usage|beobachtbarkeit observability
beobachten observe, watch, monitor|beobachtung observation, observability|bequem convenient, comfortable, easy|bequemlichkeit convenience
beraten advise, discuss|beratend advisory|berater consultant, advisor|beraterin consultant, advisor|beratung consulting, advice, discussion
beratungsbedarf consulting|beratungsgremium advisory board|beratungsstelle advice|beratungsunternehmen consultancy, consulting
berechnen calculate, compute|berechnet calculated|berechnung calculation, computation|berechtigen authorize, entitle|berechtigt authorized, entitled
berechtigung permission, authorization, right|berechtigungskonzept authorization concept, rbac|berechtigungsmodell permission model, rbac
berechtigungsprufung authorization, access control|berechtigungsstufe permission level, role|berechtigungsvergabe permissions, access rights
berechtigungsverwaltung permission management, rbac|bereich area, scope, realm, domain|bereichern enrich|bereicherung enrichment
bereichsleiter head of|bereichsubergreifend cross-functional, cross-team|bereinigen clean up, cleanup|bereinigt cleaned, cleaned up
bereinigung cleanup|bereit ready|bereitgestellt provided, deployed, provisioned|bereits already|bereitschaft on-call, standby, readiness
bereitschaftsdienst on-call|bereitschaftsplan on-call schedule, on-call|bereitstellen provide, deploy, provision
bereitstellung provisioning, deployment|bereitstellungsmodell deployment model|bereitstellungszeit provisioning time|bereitwillig willing
bereuen regret|berghutte mountain|bericht report|berichterstatter reporter|berichterstattung reporting|berichterstattungspflicht reporting obligation
berichtet reported|berichtigen correct|berichtigung correction|berichtspflicht reporting, reporting obligation|berichtsrunde reports, round of reports
berichtswesen reporting|berichtszeitraum reporting period|berucksichtigen consider, take into account|berucksichtigt considered
berucksichtigung consideration|beruf job|berufen appoint|beruflich professional|berufung appointment, appeal|beruhend based|beruhigen calm
beruhigt relieved, calm|beruhmt famous|beruhren touch|beruhrung touch|beruhrungspunkt touchpoint|beschadigt damaged, corrupt
beschadigung damage, corruption|beschaffbar available, purchasable|beschaffen procure, purchase|beschaffenheit nature, properties
beschaffer buyer, procurement|beschafft procured, purchased|beschaffung procurement, purchase|beschaffungsamt procurement office
beschaffungsprozess procurement process|beschaffungsstelle procurement|beschaftigen employ, deal with, work on|beschaftigt busy, employed
beschaftigte employees, staff|beschaftigung employment, work|bescheid notice, decision|bescheiden modest|bescheinigen certify, attest
bescheinigung certificate, attestation|bescheren give|beschildern label, sign|beschilderung signs|beschleunigen accelerate, speed up
beschleuniger accelerator|beschleunigung acceleration|beschliessen decide|beschlossen decided|beschluss decision, resolution, vote
beschlussfahig quorum|beschlussfahigkeit quorum|beschlussfassung decision, vote|beschlusslage decisions|beschlussprotokoll decision record, decisions
beschlussvorlage proposal, decision proposal, draft|beschlussvorschlag proposal, decision proposal|beschneiden cut|beschnitten truncated, cut
beschranken limit, restrict|beschrankung limitation, restriction, limit|beschreiben describe|beschreibung description|beschriebenes described
beschriften label|beschriftung label|beschuldigen blame, accuse|beschuldigung blame|beschutzen protect|beschwerde complaint|beschweren complain
beseitigen remove|beseitigt removed, fixed|beseitigung removal, fix|besetzen fill, staff|besetzt occupied, busy, staffed|besetzung staffing
besichtigen visit|besichtigung tour, visit|besiegeln seal|besinnen reflect|besitz ownership, possession|besitzen own, have|besitzer owner
besitzerwechsel change of ownership, ownership|besonderheit specialty|besonders especially, particularly, special|besonnen calm|besorgen get, procure
besorgnis concern|besorgt concerned, worried|bespassung entertainment|bespielen populate|besprechen discuss|besprechung meeting, discussion
besprechungsnotizen meeting minutes, notes|besprechungsprotokoll meeting minutes, minutes|besprechungsraum meeting room
besprechungsreihe meeting series|besprechungstermin meeting, meeting date|besprechungszeit meeting time|besprochen discussed|besser better
bessern improve|besserung improvement|bestand stock, inventory|bestandig persistent|bestandigkeit persistence, stability
bestandsaufnahme inventory, stocktaking, assessment|bestandskunde existing customer|bestandsliste inventory|bestandsnutzer existing users
bestandsschutz grandfathering, legacy|bestandssystem existing system, legacy system, legacy|bestandteil component, part|bestatigen confirm
bestatigt confirmed|bestatigung confirmation|beste best|bestechung bribery, corruption|bestehen exist, pass, consist|bestehend existing
bestellen order|bestellt ordered|bestellung order|besteuerung taxation|bestimmen determine, define|bestimmt certain, determined
bestimmung regulation, determination, provision|bestimmungsort destination|bestmoglich best possible|bestrafen punish|bestrafung punishment
bestreben effort, strive|bestreiten dispute|bestucken equip, populate|besturzt shocked|besuch visit|besucher visitor, visitors|besuchergruppe visitors
besucherzahl visitors, number of visitors|beta beta|betatigen press, operate|betauben mute|beteiligen participate, involve
beteiligte participants, stakeholders, involved|beteiligung participation, involvement|beteiligungsverfahren participation|beteuern assert
betonen emphasize, stress|betont emphasized, stressed|betonung emphasis|betrachten consider, view|betrachtlich considerable
betrachtung consideration, view|betrag amount|betraut entrusted|betreff subject|betreffen affect, concern|betreiben operate, run
betreiber operator, provider, csp|betreiberhandbuch operator guide, operator manual|betreiberkreis operators
betreiberrunde operator meeting, operator coffee, operators|betreibersicht operator perspective|betreiberteam operator team
betreibertreffen operator meeting, operator coffee|betreiberwechsel provider change|betreiberwissen operational knowledge|betretbar enterable
betreuen support, maintain|betreuer maintainer, mentor, supervisor|betreut supported, maintained, mentored|betreuung support, maintenance
betreuungsperson mentor|betrieb operations, operation, running, ops|betrieben operated, run|betriebsanleitung operations guide, manual
betriebsart mode|betriebsaufgaben operations, operational tasks|betriebsaufwand operational effort, operations|betriebsausfall outage
betriebsbereit operational, ready|betriebsbereitschaft readiness, operational readiness|betriebsdaten operational data, metrics
betriebsdokumentation operations documentation, operator docs|betriebseinstellung shutdown, discontinued
betriebserfahrung operational experience, operational knowledge|betriebsfahig operational|betriebsferien company holidays, vacation
betriebsfremd external|betriebsfuhrung operations|betriebsgeheimnis trade secret|betriebsgesellschaft operating company
betriebshandbuch operations manual, runbook|betriebshilfe operations support|betriebskonzept operations concept
betriebskosten operating costs, operational costs|betriebskultur ops culture, culture|betriebsleitung operations management
betriebsmannschaft ops team, operations team, operators|betriebsmittel resource|betriebsmodell operating model|betriebsmodus mode
betriebsphase operations phase, production|betriebsprozess operational process, operations|betriebsrat works council|betriebssicher reliable
betriebssicherheit reliability|betriebsstabilitat stability|betriebssystem operating system, os, distribution|betriebssystemabbild os image, image
betriebssystemaktualisierung os upgrade, os update|betriebssystemversion os version|betriebsteam ops, operations team|betriebstreffen ops meeting
betriebsumgebung production environment, environment|betriebsunterbrechung downtime, outage|betriebsunterlagen runbooks
betriebsverantwortung operational responsibility|betriebswerkzeug ops tooling, tooling|betriebswissen operational knowledge|betriebszeit uptime
betriebszustand operational state, status|betrifft affects|betroffen affected, impacted|betroffenheit impact|betrublich sad|betrug fraud
betrugen cheat|betteln beg|beugen bend|beurkundung certification|beurlaubt on leave|beurteilen assess, judge|beurteilung assessment
bevolkerung population|bevollmachtigen authorize, delegate|bevollmachtigt authorized|bevollmachtigter representative, delegate|bevor before
bevormunden patronize|bevorstehend upcoming|bevorzugen prefer|bevorzugt preferred|bevorzugung preference|bewachen guard, monitor|bewahren preserve
bewahrheiten prove|bewahrt proven, best practice|bewaltigen manage, handle, cope|bewaltigung handling|bewegen move|beweggrund motivation, reason
beweglich mobile, flexible|beweglichkeit mobility|bewegtbild video|bewegung movement, move|beweis proof, evidence|beweisen prove
bewerben apply, promote|bewerber applicant, candidate|bewerbung application|bewerbungsfrist application deadline, deadline
bewerbungsgesprach interview, job interview|bewerbungsverfahren application process, hiring|bewerkstelligen accomplish
bewerten evaluate, assess, rate, review|bewertung evaluation, review, assessment, rating|bewertungsbogen assessment
bewertungskriterien evaluation criteria, criteria|bewertungsmatrix evaluation matrix|bewilligen approve, grant|bewilligt approved, granted
bewilligung approval, grant|bewirken cause|bewirten host|bewirtschaften manage|bewirtschaftung management|bewirtung catering, food|bewohner resident
bewusst aware|bewusstlos unconscious|bewusstsein awareness|bezahlbar affordable|bezahldienst payment service|bezahlen pay|bezahlt paid
bezahlung payment|bezeichner identifier, name|bezeichnung name, label, designation|beziehen refer, obtain|beziehung relation, relationship
bezirk district|bezogen related, based|bezug reference, relation|bezuglich regarding, concerning|bezugspunkt reference, reference point
bezugsquelle source, download|bezuschussen subsidize, fund|bezuschussung subsidy, funding|bezwecken aim|bezweifeln doubt, question|bibliothek library
bibliotheken libraries|biegen bend|biene bee|bier beer|bieten offer, provide|bieter bidder|bieterfrage bidder question
bietergemeinschaft bidding consortium, consortium|bieterverfahren tender, bidding|bietet offers|bilanz balance|bilateral bilateral|bild image, picture
bilden form|bilderrechte copyright|bildlich visual|bildmarke logo|bildmaterial pictures, images, photos|bildschirm screen
bildschirmaufnahme screenshot, screencast|bildschirmfoto screenshot|bildschirmteilung screen sharing, screen share
bildschirmubertragung screen sharing|bildung education|bildungsministerium ministry of education|bildungstrager education, school
bildungswesen education|bildwiederholung refresh|billig cheap|binar binary|binardatei binary|binarpaket binary package|binden bind, tie
bindend binding, mandatory|bindestrich hyphen|bindung binding|binnen within|binnenmarkt single market|bisher so far|bislang so far|bisweilen sometimes
bitrate bandwidth|bitte request, please|bitten ask, request, please|blackout outage|blamieren embarrass|blanko blank|blase bubble|blatt leaf, sheet
blattknoten leaf node|blau blue|blaupause blueprint|blech bare metal, hardware|blechserver bare metal, physical server|bleiben stay, remain
bleibend remaining|bleibt remains, stays|blendend great|blick view, look|blickwinkel perspective|blind blind|blitz lightning|blitzschnell fast
blitzvortrag lightning talk, lightning|blockade blocker|blockgerat block device|blockieren block|blockiert blocked|blocklager block storage
blockspeicher block storage, cinder|blod stupid|blog blog|blogartikel blog post|blogbeitrag blog post|bluhen bloom|boden ground, floor
bodenstandig down-to-earth|bogen form, questionnaire|bohren drill|bollwerk firewall|bombe bomb|bordmittel native, built-in|borse exchange, market
bosartig malicious|boswillig malicious|bote bot, messenger|botenstoff message|botnetz botnet|botschaft message, embassy|botschafter ambassador
boykott boycott|boykottieren boycott|brach fallow|brainstormen brainstorm|branche industry, sector|branchenstandard industry standard
branchentreffen industry event, conference|branchenublich industry standard|branchenverband industry association, association|brand fire
brandabschnitt fire zone, failure domain, fire protection zone|brandaktuell latest|branddatum date|brandgefahr fire|brandherd fire|brandmauer firewall
brandschutz fire protection|brandschutzzone fire zone, availability zone, fire protection zones|brandzone fire zone|brauchbar usable|brauchen need
breit broad, wide|breite width|brennend burning, urgent|brennpunkt focus|brennstoff fuel|brett board|brettspiel game|brief letter|briefing briefing
briefkasten mailbox|briefwahl vote|bringen bring|brisant critical, sensitive|brisanz severity|britisch british, uk|brockeln fall apart|brodeln boil
broschure brochure, flyer|bruch break, breach|bruchig fragile, brittle|bruchlandung crash|bruchstuck fragment|bruchteil fraction|brucke bridge
brullen shout|brummen hum|brussel brussels|brutto gross|buch book|bucherei library|buchhalter accountant|buchhaltung accounting|buchprojekt book
buchsprint book sprint|buchstabe letter|buchung booking|buchungssystem booking system|buchvorstellung book|bucken bend|budgetplanung budget planning
bufett buffet|bugfix bugfix|buhne stage|buhnenprogramm stage|bummeln delay|bund federal, federal government, federation|bundel bundle|bundelung bundle
bundesagentur federal agency|bundesamt bsi, federal, federal office|bundesbehorde federal authority, federal agency
bundescloud federal cloud, government cloud|bundesdruckerei bundesdruckerei|bundesebene federal level, federal
bundesforderung federal funding, funding|bundesinnenministerium ministry of the interior, bmi|bundeskanzleramt chancellery, federal
bundesland state, federal state|bundesministerium ministry, bmwk|bundesnetz federal network|bundesrat federal council
bundesrechnungshof court of auditors|bundesregierung federal government, government|bundesrepublik germany|bundestag parliament, bundestag
bundestagswahl election|bundesverwaltung federal administration|bundeswehr army, bundeswehr|bundesweit nationwide, federal
bundeswirtschaftsministerium bmwk, ministry of economics|bundnis alliance|bunt colourful, color|burger citizen|burgerinnen citizens
burgermeister mayor|burgernah citizen|burgschaft guarantee|buro office|burokratie bureaucracy, red tape|burokratisch bureaucratic
buroraum office, office space|burosoftware office suite|burozeit office hours|bussen pay|bussgeld fine, penalty|byzantinisch byzantine|campen camp
caritativ charitable|chance opportunity, chance|chancengleichheit equal opportunity|chaos chaos|chaosaffe chaos monkey|chaosstudie chaos engineering
charakteristik characteristics|chatkanal chat channel, matrix channel|chatraum chat room, matrix room, channel|checkliste checklist
chef boss, head, lead|chefin head, lead, boss|chiffre cipher|chiffrieren encrypt|chiffrierung encryption|china china|chinesisch chinese
chronik history, changelog, timeline|chronisch chronic, persistent|chronologisch chronological|cloudanbieter cloud provider, csp
cloudbetreiber cloud operator, csp, operator, cloud operators|clouddienst cloud service|cloudinfrastruktur cloud infrastructure
cloudlandschaft cloud landscape|cloudnutzer cloud user|cloudplattform cloud platform|cloudressourcen cloud resources
cloudspeicher cloud storage, object storage|cloudstrategie cloud strategy|cloudsystem cloud system|cloudumgebung cloud environment
cloudumzug cloud migration|cloudwechsel cloud switching, migration, cloud migration|clusteranlage cluster creation
clusteraufbau cluster setup, cluster creation|clusterbetrieb cluster operations|clustererstellung cluster creation|clustererzeugung cluster creation
clusterklasse cluster class|clusterlandschaft clusters|clusterloschung cluster deletion|clusterrolle cluster role
clusterverbund clusters, multi cluster|clusterverwaltung cluster management, gardener|clustervorlage cluster template, cluster class, cluster stack
codefreeze code freeze|codezeile line of code|containerabbild container image|containerdienst container service|containerebene container layer
containerlager container registry, registry|containerlaufzeit container runtime, containerd
containerregistrierung container registry, registry, harbor|containerschicht container layer|containerspeicher container registry
containerteam container team|containertechnik container technology|containerumgebung container environment
containerverwaltung container management, kubernetes|corona covid, corona|cyberabwehr cyber defence|cyberangriff cyber attack
cyberattacke cyber attack|cyberresilienz cyber resilience|cyberresilienzgesetz cyber resilience act, cra|cybersicherheit cyber security, cybersecurity
dach roof|dachmarke brand|dachorganisation umbrella organization, foundation|dachverband umbrella association|dagegen against|daheim home
dahinter behind|damalig then, former|danebengehen fail|danemark denmark|dank thanks|dankbar thankful, grateful|dankeschon thank you|dankesrede speech
dargestellt shown|darlegen present|darlehen loan|darstellbar displayable|darstellen display, visualize
darstellung presentation, view, visualization, display|darunter below, among|datei file|dateiablage file storage, nextcloud
dateiaustausch file exchange, file transfer|dateiendung file extension|dateiformat file format|dateifreigabe file share, shared filesystem, manila
dateigrosse file size|dateiliste file list|dateiname filename, file name|dateipfad file path|dateirechte file permissions|dateiserver file server, nfs
dateispeicher file storage, manila|dateisystem file system, filesystem|dateisystemfreigabe shared filesystem, manila|dateisystemprufung fsck
dateityp file type|dateiubertragung file transfer|daten data|datenabfluss data leak, exfiltration|datenablage data storage|datenabzug dump, export
datenanalyse data analysis|datenaustausch data exchange|datenbank database, db|datenbankabbild database dump, dump
datenbankabfrage database query, query|datenbankausfall database outage|datenbankbetreiber database operator|datenbankcluster database cluster, galera
datenbankdienst database service, dbaas|datenbankfehler database error|datenbankmigration database migration|datenbankmodell database schema
datenbankpflege database maintenance|datenbankserver database server, mariadb|datenbanksicherung database backup
datenbankverbindung database connection|datenbankverschlusselung database encryption|datenbankwiederherstellung database recovery, database restore
datenbasis data base|datenbestand data set|datenebene data plane|datenerfassung data collection|datenerhebung data collection, survey
datenexport data export|datenfeld field|datenfluss data flow|datenflut flood|datenformat data format|datengrab data
datenhaltung data storage, persistence|datenherkunft provenance|datenhoheit data sovereignty|datenimport data import|datenknoten storage node
datenkorruption data corruption|datenleck data leak, leak|datenloschung data deletion, wipe|datenmenge amount of data|datenmigration data migration
datenmodell data model|datenmull garbage|datennetz network|datenpaket packet|datenpanne data breach, data leak|datenpartition partition
datenpfad data path|datenplatte data disk|datenportabilitat data portability, portability|datenquelle data source|datenrate throughput, bandwidth
datenraum data space|datenrettung data recovery, recovery|datensammlung data collection|datensatz record, dataset|datenschema schema
datenschicht data layer|datenschutz privacy, gdpr, data protection|datenschutzanforderung privacy requirement, gdpr
datenschutzbeauftragter data protection officer|datenschutzbedenken privacy concerns, gdpr|datenschutzbehorde data protection authority
datenschutzerklarung privacy policy, data protection statement, privacy statement|datenschutzfolgenabschatzung impact assessment, dpia
datenschutzfreundlich privacy friendly|datenschutzgrundverordnung gdpr|datenschutzhinweis privacy notice|datenschutzkonform gdpr, compliant
datenschutzkonzept data protection concept|datenschutzrecht data protection law, gdpr|datenschutzrechtlich privacy, gdpr, data protection
datenschutzvereinbarung data protection agreement, dpa|datenschutzverletzung data breach|datenschutzvorfall data breach|datensicherheit data security
datensicherung backup|datensicherungsdienst backup service|datensicherungskonzept backup concept|datensouveranitat data sovereignty
datensparsamkeit data minimization|datenspeicher storage|datenspur trace|datenstrom data stream|datenstruktur data structure
datentrager disk, volume, media|datentragerabbild disk image, volume snapshot|datentragersicherung volume backup|datentragertyp volume type
datentragervergrosserung volume resize|datentragerverschlusselung disk encryption, volume encryption|datentransfer data transfer
datentunnel tunnel, vpn|datenubernahme data migration, import|datenubertragung data transfer|datenumzug data migration
datenverarbeitung data processing|datenverarbeitungsvertrag data processing agreement, dpa|datenverkehr traffic|datenverlust data loss
datenvernichtung data destruction, wipe|datenverordnung data act|datenverschlusselung data encryption, encryption|datenweitergabe data sharing
datenwiederherstellung data recovery, restore|datenzentrale data center, datacenter|datenzentrum datacenter, data center|datenzugriff data access
datiert dated|datum date|datumsfehler date|datumsformat date format|dauer duration|daueraufgabe ongoing task, recurring|dauerbaustelle ongoing
dauerbetrieb continuous operation|dauerbrenner recurring topic|dauerhaft permanent, persistent|dauerhaftigkeit persistence, durability
dauerlast continuous load|dauerlauf long-running, endurance test|dauern take, last|dauertest long-running test, long term test|davonlaufen run away
deaktivieren deactivate, disable|debatte debate, discussion|deckel lid, cap|deckelung cap, limit|deckung coverage|defekt defective, broken, defect
definieren define|definiert defined|definition definition|defizit deficit, gap, gaps|dehnbar flexible|deinstallation uninstall, removal
deinstallieren uninstall, remove|deklarativ declarative|deklarieren declare|dekodieren decode|delegation delegation|delegieren delegate
delegierter delegate|dementieren deny|demnach therefore|demnachst soon, upcoming|demo demo|demokratie democracy|demokratisch democratic
demonstration demo|demonstrieren demonstrate, show|demosystem demo system, demonstrator|demoumgebung demo environment
denkanstoss food for thought, impulse|denkbar conceivable|denken think|denkmodell concept|denkpause break|denkweise mindset|dennoch nevertheless
deponieren deposit|deprimierend depressing|derart such|derselbe same|derzeit current, currently|desaster disaster|desinteresse lack of interest
desto more|detail detail|detailarbeit details|detailfrage detail, details|detailgrad level of detail|detailkonzept detailed concept
detailliert detailed|detaillierungsgrad level of detail, granularity|detailtiefe level of detail, granularity|detektieren detect|deuten interpret
deutlich clear, clearly, significant|deutlichkeit clarity|deutsch german|deutschland germany|deutschlandstack deutschland-stack
deutschlandweit nationwide, germany|deutschsprachig german|deutung interpretation|devise motto|dezember december|dezentral decentralized
diagnose diagnosis, analysis, debugging|diagnostik diagnostics|diagnostizieren diagnose, debug|diagramm diagram|dialog dialog|dialogfeld dialog
dicht tight, dense|dichte density|dichtmachen close|dickes thick|dieb thief|diebstahl theft|dienen serve|dienlich useful|dienst service
dienstabhangigkeit service dependency|dienstag tuesday|dienstanbieter service provider|dienstangebot service offering|dienstantritt start
dienstausfall service outage, outage|dienstbeschreibung service description, self-description|diensteanbieter service provider
dienstebene service level|dienstekatalog service catalogue, service catalog|dienstelandschaft service landscape|dienstgute service level, sla, qos
dienstgutevereinbarung sla, service level agreement|dienstguteziel slo, service level objective|dienstguteziele slos, sla
dienstkatalog service catalogue, service catalog|dienstkennung service account|dienstkonto service account
dienstleister provider, contractor, service provider, service providers|dienstleistung service|dienstleistungsvertrag service contract, contract
dienstlich business|dienstnetz service mesh|dienstnutzer service user|dienstplan schedule, on-call|dienstqualitat quality of service, qos
dienstreise business trip, travel|dienstschluss end of day|dienststelle office, authority|diensttauglich fit|dienstumgebung environment
dienstunterbrechung service interruption, downtime, outage|dienstverfugbarkeit service availability|dienstvertrag contract
dienstverwaltung service management|dienstwagen car|differenz difference|diffus vague|digital digital|digitalagentur agency
digitalgipfel digital summit|digitalisieren digitize|digitalisiert digitized|digitalisierung digitalization, digitization
digitalministerium digital ministry|digitalpolitik digital policy|digitalstrategie digital strategy|diktat dictate|diktieren dictate|dilemma dilemma
dimension dimension|dimensionieren size|dimensionierung sizing|ding thing|diplomarbeit thesis|diplomatisch diplomatic|direkt direct, directly
direktor director|direktverbindung direct connection|direktvergabe direct award|diskreditieren discredit|diskret discreet
diskriminierung discrimination|diskussion discussion|diskussionsbedarf discussion, needs discussion|diskussionsbeitrag comment, contribution
diskussionsforum forum|diskussionsgrundlage basis for discussion, draft|diskussionspapier discussion paper
diskussionspunkt discussion topic, discussion point|diskussionsrunde discussion, panel, round table|diskussionsthema discussion topic
diskutabel debatable|diskutierbar debatable, discussable|diskutieren discuss|diskutiert discussed|disqualifizieren disqualify|dissens disagreement
distanz distance|distanzieren distance|distributionswechsel distribution upgrade, migration|disziplin discipline|doktorarbeit thesis
doku documentation, docs|dokument document|dokumentation documentation, docs|dokumentationsaufwand documentation effort
dokumentationsgruppe sig documentation, documentation team|dokumentationslucke missing documentation, documentation gap
dokumentationspflicht documentation requirement|dokumentationsseite docs page, documentation page, docs|dokumentationsstruktur documentation structure
dokumentationstreffen documentation meeting|dokumentenablage document storage, nextcloud|dokumentenvorlage template, document template
dokumentieren document|dokumentiert documented|dolmetscher interpreter|domane domain|domanenadministrator domain admin, domain manager
domanenrolle domain role|domanenspezifisch domain specific|domanenubergreifend cross-domain|domanenverwalter domain manager, domain admin
dominieren dominate|donnerstag thursday|doppel double, duplicate|doppelarbeit duplicate work, duplication|doppelbelegung conflict
doppelbuchung conflict|doppeldeutig ambiguous|doppelmitgliedschaft member|doppelpunkt colon|doppelspitze co-lead, lead
doppelt double, duplicate, twice|doppelung duplication, duplicate|dopplung duplication|dorf village|dortig there|dosis dose
downloadlimit pull limit, rate limit|dozent lecturer, trainer|drahtlos wireless|drama drama|dramatisch dramatic|drangen push, urge
drangend urgent, pressing|drastisch drastic, massively|draussen outside|dreh shooting|drehbuch playbook, script|drehen turn|drehscheibe hub
drehung rotation|dreieck triangle|dreifach triple, three|dreigliedrig three|dreimonatig three months|dreitagig three days|dreiwochig three weeks
dringend urgent, urgently|dringlich urgent|dringlichkeit urgency, priority|drinnen inside|drittanbieter third party, third-party|dritte third
drittel third|drittland third country|drittmittel third-party funding, funding|drittpartei third party|drohen threaten|drohend impending, threatening
drohung threat|drosseln throttle, rate limit, limit|drosselung throttling, rate limit|druck pressure, print|drucken print, push, press|drucker printer
druckerei print|druckfrisch fresh|druckmittel leverage|druckreif ready|drucksache print|druckvorlage template|dsgvo gdpr|dulden tolerate
duldung tolerance|dumm stupid|dunkel dark|dunkelmodus dark mode|dunn thin|duplikat duplicate|duplizieren duplicate|duplizierung duplication
durchblick overview|durchbrechen break|durchbruch breakthrough|durchdacht well thought|durchdenken think through
durchdringungstest penetration test, pentest|durcheinander mess, confusion, chaos|durchfahren drive|durchfallen fail|durchfluss throughput, flow
durchforsten search|durchfuhrbar feasible|durchfuhrbarkeit feasibility|durchfuhren run, perform, execute, conduct|durchfuhrung execution, conducting
durchgang pass, run, round|durchgangig consistent, consistently|durchgeben pass|durchgefallen failed|durchgefuhrt performed, done, carried out
durchgegangen went through, walked through|durchgehen go through, review, walk through|durchgehend continuous|durchgelesen read
durchgereicht passed through|durchgesehen reviewed|durchgesetzt enforced|durchgesickert leaked|durchgesprochen discussed|durchgestellt forwarded
durchgestrichen strikethrough|durchgriff access|durchhalten persist|durchkommen get through|durchkreuzen cross|durchlassen allow, pass
durchlassig permeable|durchlauf run, pass|durchlaufzeit lead time|durchleiten pass, forward|durchlesen read|durchleuchten scan|durchmachen go through
durchprobieren try|durchreiche passthrough, pass through|durchsage announcement|durchsatz throughput|durchsatzmessung throughput, benchmark
durchschauen understand|durchschlagen impact|durchschnitt average|durchschnittlich average|durchsehen review, look through|durchsetzbar enforceable
durchsetzen enforce|durchsetzung enforcement|durchsicht review|durchsichtig transparent|durchsickern leak|durchspielen simulate, play
durchsprechen discuss, go through|durchstarten launch|durchstellen forward|durchstich tunnel, proof of concept|durchstreichen strike
durchsuchbar searchable|durchsuchen search, browse|durchtesten test|durchtrennen cut|durchwachsen mixed|durchwahl phone
durchwinken approve, wave through|durchziehen pull through|durchzug pass|durfen may, allowed|dusseldorf duesseldorf, dusseldorf|dutzend dozen
dynamik dynamics, momentum|dynamisch dynamic, dynamically|ebene level, layer, plane|ebenengrenze layer|ebenfalls also|echt real|echtbetrieb production
echtdaten real data, production data|echtzeit real time, realtime|eckdaten key data|ecke corner|eckfall corner case|eckpfeiler pillar, cornerstone
eckpunkt key point|editierbar editable|editieren edit|effekt effect|effektiv effective|effizient efficient|effizienz efficiency|ehe before
ehemalig former|ehemals formerly|ehepartner partner|ehre honor|ehren honor|ehrenamt volunteer, volunteering|ehrenamtler volunteer
ehrenamtlich volunteer, voluntary|ehrgeiz ambition|ehrgeizig ambitious|ehrlich honest|ehrlichkeit honesty|eiche calibration|eichen calibrate
eifer eagerness|eifrig eager|eigen own|eigenart peculiarity|eigenbau homegrown, self-built|eigenbedarf own use|eigenbetrieb self-hosted, self-hosting
eigenentwicklung in-house development, own development|eigenerklarung self-declaration|eigenhandig manually|eigenheit quirk, specifics
eigeninitiative initiative|eigenleistung own work|eigenname name|eigennutzung own use, dogfooding|eigenschaft property, feature, attribute
eigenschaften properties, attributes, features, characteristics|eigenstandig independent, standalone|eigenstandigkeit independence|eigentlich actually
eigentum ownership, property|eigentumer owner|eigentumlich peculiar|eigenverantwortlich responsible|eigenverantwortung responsibility, ownership
eignen suit|eignung suitability|eignungsprufung qualification, assessment|eilantrag urgent|eile hurry, rush|eilen hurry|eilig urgent|eilt urgent
einarbeiten onboard, incorporate|einarbeitung onboarding, training|einarbeitungszeit onboarding|einbau installation, integration
einbauen integrate, add, build in|einberufen convene, summon|einberufung summon, invitation|einbetten embed|einbettung embedding
einbeziehen involve, include|einbeziehung inclusion, involvement|einbezogen included, involved|einbinden integrate, include, mount
einbindung integration, involvement, inclusion|einblenden show|einblick insight|einbrechen break in, drop|einbringen contribute, bring in
einbringung contribution|einbruch intrusion, break-in, breach, drop|einbuchen book|einbusse loss, degradation|eindammen contain, mitigate
eindammung mitigation, containment|eindeutig unique, unambiguous, clear|eindeutigkeit uniqueness|eindringen intrusion, penetration, intrude, penetrate
eindringlich urgent|eindringling intruder, attacker|eindringtest pentest, penetration test|eindringversuch intrusion|eindruck impression
eindrucksvoll impressive|einengen narrow|einfach easy, simple, simply|einfachheit simplicity|einfall idea|einfallen occur|einfangen capture, catch
einfliessen incorporate, flow|einfluss influence|einflussreich influential|einfordern demand, request|einfrieren freeze, feature freeze
einfriertermin freeze, code freeze|einfugen insert, add, paste|einfugung insertion|einfuhren introduce, adopt|einfuhrend introductory
einfuhrung introduction, rollout, intro|einfuhrungsphase introduction, rollout|einfuhrungsveranstaltung introduction, kickoff
einfuhrungsvortrag introduction, keynote|eingabe input|eingabeaufforderung prompt|eingabemaske form|eingang input, receipt, inbox, entrance, ingress
eingangs initially|eingangscontroller ingress controller, ingress|eingangsdatum date|eingangsregler ingress controller|eingangstor ingress, gateway
eingearbeitet incorporated|eingebaut built-in, integrated, built in|eingeben enter, input|eingebettet embedded|eingebracht contributed, submitted
eingebunden integrated, involved, mounted|eingebungen ideas|eingefroren frozen, freeze|eingefugt inserted, added|eingefuhrt introduced
eingegangen received|eingegeben entered|eingegliedert integrated|eingegrenzt narrowed|eingehalten met, complied|eingehangt mounted, attached
eingehen respond, address|eingehend incoming, ingress|eingeladen invited|eingeleitet initiated|eingelesen read|eingeloggt logged in|eingelost redeemed
eingemischt intervened|eingemottet mothballed|eingepflegt added, maintained|eingeplant planned, scheduled|eingereicht submitted
eingerichtet set up, configured|eingeruckt indented|eingeschaltet enabled, switched on|eingeschlafen inactive, dormant, stale
eingeschlichen slipped in|eingeschlossen included|eingeschrankt restricted, limited|eingeschrieben enrolled, registered|eingesehen viewed
eingesendet submitted|eingesetzt used, deployed|eingespart saved|eingespielt applied, installed|eingesprungen stepped in|eingestanden admitted
eingestellt discontinued, hired, configured, stopped|eingestiegen joined|eingestuft classified, rated|eingesturzt collapsed|eingeteilt divided
eingetragen registered, added, entered|eingetreten joined, occurred|eingeweiht inaugurated|eingewohnen get used|eingewohnung onboarding
eingezogen moved in|eingliedern integrate|eingliederung integration|eingreifen intervene|eingrenzen narrow down, limit|eingrenzung narrowing, scope
eingriff intervention, change|einhalten adhere, comply, meet|einhaltung compliance, adherence, conformance|einhangen mount, attach
einhangepunkt mount point|einheimisch local, native|einheit unit, unity|einheitlich uniform, consistent, unified, standardized
einheitlichkeit consistency, uniformity|einheitstest unit test|einhellig unanimous|einhergehen come with|einholen obtain, get|einig agree, agreed
einiges several, some|einigkeit consensus, agreement|einigung agreement, consensus|einkapseln encapsulate|einkapselung encapsulation
einkauf purchase, procurement|einkaufen buy, purchase|einkaufspreis price|einkerben notch|einklang alignment, sync|einklinken join, hook in
einkommen income|einkommensteuer tax|einladen invite|einladend welcoming|einladung invitation, invite|einladungslink invitation link, invite
einlagern store|einlass entrance, admission|einlassen admit|einlasskontrolle admission control|einlauf inbox|einlegen insert|einleiten initiate, start
einleitung introduction, intro|einlenken give in|einlesen read, import|einleuchtend plausible|einloggen login, log in|einlosen redeem
einmal once, single|einmalanmeldung single sign-on, sso|einmalig one-time, unique, once|einmalpasswort otp, one-time password
einmischen intervene, interfere|einmischung interference|einmutig unanimous|einnahmen income, revenue|einnehmen take|einordnen classify
einordnung classification|einpacken pack|einparken park|einpflegen add, maintain, integrate, enter|einplanen plan, schedule|einplanung scheduling
einpragsam memorable|einprogrammiert hard coded|einquartieren accommodate|einrahmen frame|einraumen grant, admit|einraumung grant|einreden talk into
einreichen submit, file|einreichfrist submission deadline, cfp deadline, deadline|einreichung submission, cfp
einreichungsfrist submission deadline, cfp deadline, deadline|einreihen queue|einreise entry|einreisen enter|einreissen tear down
einrichten set up, setup|einrichtung setup, installation, configuration, set up|einrichtungsanleitung setup guide, installation guide
einrichtungsassistent setup wizard|einrichtungsschritte setup steps|einrollen enroll|einrucken indent|einruckung indentation
einsammeln collect, gather|einsatz use, deployment, usage|einsatzbereich field of use, scope|einsatzbereit ready, production ready
einsatzbereitschaft readiness|einsatzfall use case|einsatzgebiet use case|einsatzkrafte emergency|einsatzmoglichkeit use case|einsatzort location
einsatzplan schedule, deployment plan|einsatzszenarien scenarios, use cases|einsatzszenario scenario, use case|einsatzzweck purpose, use case
einsaugen ingest|einscannen scan|einschalten enable, switch on|einschatzen assess, estimate|einschatzung assessment, estimate|einschicken submit
einschieben insert|einschlafen dormant, inactive|einschlagig relevant|einschleichen slip in|einschleusen inject|einschleusung injection
einschliessen include|einschliesslich including|einschneidend drastic|einschnitt cut|einschranken restrict, limit
einschrankung limitation, restriction|einschreiben enroll, register|einschreibung enrolment, registration|einschreiten intervene|einschub insert
einschwenken align|einsehbar visible, viewable|einsehbarkeit visibility|einsehen view|einseitig one-sided, unilateral|einsenden submit, send
einsendeschluss deadline, cfp|einsendung submission|einsetzbar usable, deployable|einsetzen use, deploy|einsicht insight, access|einsichtig reasonable
einsichtnahme inspection, access|einsickern seep|einsilbig short|einsortieren sort|einsparen save|einsparpotenzial savings|einsparung saving, savings
einspeisen feed, inject|einsperren lock in|einsperrung lock-in|einspielen install, deploy, apply, import|einsprechen record|einspringen step in
einspruch objection, veto|einsprung entry|einsprungpunkt entry point|einstampfen scrap, drop|einstand start|einstecken plug in|einsteckkarte card
einsteigen join, start|einsteiger beginner, newcomer|einstellbar configurable|einstellen set, hire, discontinue, configure, stop
einstellig single digit|einstellung setting, configuration, hiring|einstellungsgesprach job interview|einstellungsseite settings page
einstellungsstopp hiring freeze|einstieg onboarding, introduction, getting started, entry, joining|einstiegsdokumentation getting started, onboarding
einstiegshilfe getting started, onboarding|einstiegshurde barrier, entry barrier|einstiegskurs introduction, beginner course
einstiegsleitfaden getting started, onboarding guide|einstiegspunkt entry point, starting point|einstiegsseite landing page, start page
einstimmen agree|einstimmig unanimous|einstimmung agreement|einstmals formerly|einstufen classify, rate|einstufig single-stage
einstufung classification, rating|einsturz collapse|einstweilen meanwhile|einstweilig temporary|eintagig one-day|eintauchen dive|eintausch exchange
einteilung division|eintippen type|eintracht harmony|eintrag entry|eintrage entries, records|eintragen enter, register, add|eintraglich profitable
eintreffen arrive|eintreten join, enter|eintritt join, entry, admission|eintrittskarte ticket|eintrittspreis ticket price, price
eintrittswahrscheinlichkeit probability|einvernehmen agreement, consensus|einvernehmlich consensual, by consensus|einverstanden agreed, agree
einverstandnis consent, agreement|einverstandniserklarung consent|einwahl dial-in, dial in|einwahldaten dial-in, dial in
einwahlnummer dial-in, telephone|einwand objection, concern|einwanderung immigration|einwandfrei flawless, flawlessly|einweihen inaugurate
einweihung inauguration|einweisen brief|einweisung briefing|einwerfen throw in|einwilligen consent, agree|einwilligung consent|einwirken affect
einwohner inhabitants|einwurf comment, interjection|einzahl singular|einzahlen pay in|einzel single|einzelabstimmung vote|einzelarbeit individual work
einzelausfall single failure, single point of failure|einzeldienst service|einzelfall individual case, case by case
einzelfallentscheidung case by case|einzelgesprach one-on-one|einzelheit detail|einzelknoten single node|einzeln single, individual
einzelprojekt single project|einzelpunkt single point|einzelserver single server|einzeltermin single meeting|einziehen move in|einzigartig unique
einzigartigkeit uniqueness|einzige only, single|einzug move in, adoption|einzugsbereich region|eisen iron|eisenbahn train|eiszeit freeze|ekelig ugly
elan momentum, energy|elastisch elastic|elastizitat elasticity|elegant elegant, nice|elektrisch electric|elektrizitat electricity
elektronisch electronic, electronically|elend misery|eliminieren eliminate|eltern parents|elternknoten parent node|elternprozess parent
elternteil parent|elternzeit parental leave|email email|emissionen emissions|emotional emotional|empfang reception, receive
empfanger recipient, receiver|empfangsbestatigung receipt, acknowledgement|empfehlen recommend|empfehlenswert recommended|empfehlung recommendation
empfinden feel|empfindlich sensitive|empfohlen recommended|emsig busy|emulation emulation|emulieren emulate|endabnahme final acceptance
endabrechnung billing|endausbau final|endbenutzer end user|enddatum end date|ende end|endergebnis final result|endfassung final version
endgerat device|endgultig final|endkunde end customer, end user|endlich finally|endlos endless, infinite|endlosschleife infinite loop
endnutzer end user|endphase final phase|endpunkt endpoint|endspurt final sprint|endstand final state|endtermin deadline, end date|endung suffix
endverbraucher consumer|endversion final version|endzustand final state|energie energy, power|energieeffizient energy efficient
energieeffizienz energy efficiency|energiekosten energy cost, power cost|energiemessung energy measurement, scaphandre, power
energiesparen energy saving, power saving|energieverbrauch power consumption, energy, energy consumption|energieversorger utility, energy
energieverwaltung power management|energisch energetic|eng tight, narrow|engagement commitment|engagieren engage, contribute
engagiert committed, engaged|enger closer|england england, uk|englisch english|englischkenntnisse english|englischsprachig english
engpass bottleneck, shortage|enorm huge|entbehrlich dispensable|entbinden release|entblossen expose|entdecken discover, find|entdecker discoverer
entdeckt discovered|entdeckung discovery|enteignung expropriation|entfallen drop, cancelled, dropped, skip|entfallt cancelled, skipped
entfalten unfold|entfernen remove|entfernt removed, remote|entfernung removal, distance|entfesseln unleash|entflechten disentangle, decouple
entflechtung disentangling, decoupling|entfremden alienate|entfuhren hijack|entgegen against|entgegenkommen accommodate|entgegennehmen accept, receive
entgegenwirken counteract, mitigate|entgehen miss|entgelt fee|entgeltlich paid|entgleisen derail|enthalten contain, included
enthaltung abstain, abstention|enthullen reveal, disclose|enthullung disclosure|enthusiasmus enthusiasm|enthusiastisch enthusiastic|entkernen gut
entkommen escape|entkoppeln decouple|entkoppelt decoupled|entkopplung decoupling, decouple|entladen unload|entlarven expose|entlassen dismiss, fire
entlassung dismissal|entlasten relieve, offload|entlastung relief|entlaufen run away|entleeren empty, drain|entleerung drain|entlegen remote
entlohnen pay|entlohnung payment|entnahme removal|entnehmen take, extract|entpacken unpack, extract|entpuppen turn out|entrichten pay
entriegeln unlock|entrollen unroll|entropie entropy|entrumpeln declutter|entrustung outrage|entschadigen compensate|entschadigung compensation
entscharfen mitigate, defuse|entscharfung mitigation|entscheidbar decidable|entscheiden decide|entscheidend decisive, crucial
entscheider decision maker|entscheidet decides|entscheidung decision|entscheidungsbaum decision tree|entscheidungsbedarf decision needed, decision
entscheidungsbefugnis authority|entscheidungsbuch decision records, adr|entscheidungsdokument decision record, adr
entscheidungsfindung decision making|entscheidungsgremium decision board, board, committee|entscheidungsgrundlage basis for decision
entscheidungshilfe decision support, guidance|entscheidungsprotokoll decision record, adr|entscheidungsprozess decision process, decision making
entscheidungstrager decision maker|entscheidungsverzeichnis decision records, adr|entscheidungsvorlage decision proposal|entschieden decided
entschleunigen slow down|entschlossen determined|entschlossenheit determination|entschluss decision|entschlusseln decrypt|entschlusselung decryption
entschuldigen apologize, excuse|entschuldigt excused, absent|entschuldigung sorry, apology|entsenden delegate, send|entsetzt shocked|entsiegeln unseal
entsinnen remember|entsorgen dispose, remove|entsorgung disposal|entspannen relax|entspannt relaxed|entsperren unlock, unblock
entsprechen comply, match|entsprechend corresponding, respective, accordingly|entsprechung counterpart, equivalent|entspricht complies
entstanden arose, created, emerged|entstehen arise|entstehung creation, origin|entstehungsgeschichte history|entstoren fix|entstorung fix, incident
enttauschen disappoint|enttauschend disappointing|enttauschung disappointment|entwarnung all clear|entweder either|entwenden steal|entwendet stolen
entwerfen design, draft|entwertung devaluation|entwickeln develop|entwickler developer|entwicklerdokumentation developer documentation, developer docs
entwicklergemeinschaft developer community|entwicklerin developer|entwicklerkonferenz developer conference|entwicklerleitfaden developer guide
entwicklersicht developer perspective|entwicklerteam developer team, development team|entwicklertreffen developer meeting, hackathon
entwicklerversion development version|entwicklung development|entwicklungsabteilung development|entwicklungsauftrag development contract
entwicklungsaufwand development effort|entwicklungsbedarf development needed|entwicklungsfortschritt development progress
entwicklungskosten development cost|entwicklungsland developing country|entwicklungsleiter head of development|entwicklungsmodell development model
entwicklungspartner development partner|entwicklungsplan roadmap, development plan|entwicklungsprozess development process
entwicklungsrechner development machine|entwicklungsstand state of development|entwicklungssystem development system|entwicklungsteam development team
entwicklungsumgebung development environment|entwicklungsvertrag development contract|entwicklungsziel development goal
entwicklungszweig development branch|entwicklungszyklus development cycle, release cycle|entwirren disentangle|entwohnen wean|entwurf draft, design
entwurfsdokument design doc, design document, draft|entwurfsentscheidung design decision|entwurfsfassung draft|entwurfsmuster design pattern
entwurfsphase design phase, draft|entwurfsstadium draft state, draft|entwurzeln uproot|entziehen revoke, withdraw|entziffern decipher|entzogen revoked
entzug revocation|entzunden ignite|entzwei broken|episch epic|epoche era|erachten consider|erarbeiten develop, work out
erarbeitet developed, worked out|erarbeitung development|erbauen build|erbe legacy, inherit|erben inherit|erbeuten capture|erbitten request, ask
erbracht provided|erbringen provide, deliver|erden ground|erdenklich imaginable|ereignen happen, occur|ereignis event|ereigniskette chain of events
ereignislos uneventful|ereignisprotokoll event log, audit log|ereigniszeitachse timeline|erfahren learn, experienced|erfahrung experience, lessons
erfahrungsaustausch exchange of experience, experience sharing|erfahrungsbericht experience report, lessons learned|erfahrungsstufe experience level
erfahrungswert experience|erfassen record, capture, collect|erfassung capture, recording, collection|erfinden invent|erfinder inventor
erfindung invention|erfolg success, achievement|erfolgen happen, take place|erfolglos unsuccessful|erfolgreich successful|erfolgsaussicht prospects
erfolgsfaktor success factor|erfolgsgeschichte success story|erfolgskontrolle evaluation, metrics|erfolgskriterium success criterion
erfolgsmeldung success|erfolgsmessung metrics, kpi|erfolgsquote success rate|erforderlich required, necessary|erfordern require
erfordernis requirement|erforschen explore, investigate|erforschung exploration, research|erfragen ask|erfreulich pleasant, good news
erfrischen refresh|erfrischung refreshment|erfullen fulfil, comply, fulfill, meet|erfullt fulfilled, met|erfullung fulfilment, compliance, fulfillment
erfullungsgrad conformance, compliance|erganzen add, complete, complement, amend|erganzend additional, supplementary, complementary
erganzt added, extended|erganzung addition, supplement, amendment|ergeben result|ergebnis result, outcome|ergebnisbericht final report, report
ergebnisdokument deliverable, report|ergebnisliste list of results, results|ergebnislos without result|ergebnisoffen open
ergebnisprotokoll minutes, summary|ergiebig productive|ergreifen take, seize|ergrunden explore, find out|erhalten receive, get, preserve, keep
erhaltlich available|erhaltung preservation|erhaltungszustand condition|erheben collect, raise|erheblich significant, substantial|erhebung survey
erhellen illuminate|erhitzen heat|erhohen increase, raise|erhoht increased, raised|erhohung increase|erholen recover|erholung recovery, rest
erinnern remind, remember|erinnerung reminder|erinnerungsmail reminder|erkannt recognized, detected|erkennbar recognizable, detectable
erkennen recognize, detect|erkenntnis finding, insight, lesson, learning|erkenntnisgewinn insight|erkenntnisse findings, insights, lessons learned
erkennung detection|erklarbar explainable|erklaren explain, declare|erklart explained|erklarung explanation, declaration, statement
erklarvideo explainer, video|erklingen sound|erkranken sick|erkrankt sick, ill|erkrankung illness, sick|erkunden explore|erkundigen inquire, ask
erkundung exploration|erlangen obtain, gain|erlass decree|erlassen issue, waive|erlauben allow, permit, enable|erlaubnis permission|erlaubt allowed
erlautern explain, clarify|erlauterung explanation|erleben experience|erlebnis experience|erlebnisbericht report|erledigen do, done, complete, finish
erledigt done, completed|erledigung completion|erleichtern ease, facilitate|erleichterung relief, easier|erleiden suffer|erlernen learn|erlesen choose
erleuchten illuminate|erliegen succumb|erlos revenue|erloschen expire, expired|ermachtigen authorize, empower|ermachtigung authorization
ermahnen remind|ermassigt reduced|ermassigung discount|ermessen discretion|ermitteln determine, investigate|ermittlung determination
ermoglichen enable|ermoglicht enables, allows|ermudend tiring, tedious|ermuntern encourage|ermunterung encouragement|ermutigen encourage|ernahren feed
ernannt appointed, nominated|ernennen appoint, nominate|ernennung appointment, nomination|erneuerbar renewable|erneuern renew|erneuerung renewal
erneut again|ernst serious|ernstfall emergency|ernsthaft serious|ernten harvest|erobern conquer|eroffnen open|eroffnung opening, keynote
erortern discuss|erorterung discussion|erpressen blackmail, ransom|erpressung ransom|erpressungssoftware ransomware|erproben try, test
erprobt proven, tested|erprobung trial, testing|erraten guess|errechnen calculate|erregen excite|erreichbar reachable, available
erreichbarkeit availability, reachability|erreichen reach, achieve|erreicht reached, achieved|errichten establish, build, set up
errichtung establishment|errungenschaft achievement|ersatz replacement, substitute|ersatzbank backup|ersatzgerat spare, replacement
ersatzhardware spare hardware, replacement|ersatzlos without replacement|ersatzlosung replacement, alternative, workaround|ersatzmann substitute
ersatzperson substitute, deputy|ersatzplan backup plan|ersatzprojekt replacement project|ersatzteil spare part
ersatztermin alternative date, replacement date|ersatzvertreter substitute, deputy|ersatzweise alternatively|erschaffen create|erschaffung creation
erscheinen appear|erscheint appears|erscheinung appearance|erscheinungsbild appearance, look|erscheinungsdatum release date
erscheinungstermin release date|erschliessen open up|erschopft exhausted|erschopfung exhaustion|erschrecken scare|erschuttern shake
erschutterung disturbance|erschweren complicate, hinder|erschwernis difficulty|erschwinglich affordable, inexpensive|ersetzbar replaceable
ersetzen replace|ersetzt replaced|ersetzung replacement|ersichtlich visible, apparent|ersinnen devise|ersparen save|ersparnis savings, saving
erstatten refund|erstattung reimbursement, refund|erstaunlich surprising|erstbeitrag first contribution|erstbesuch first visit|erste first
ersteinrichtung initial setup|erstellen create|ersteller creator, author|erstellt created|erstellung creation|erstellungsdatum creation date
erstellungsprozess creation process|erstfassung first version, first draft|erstgesprach first meeting, initial meeting
erstinstallation initial installation|erstkontakt first contact|erstlauf first run|erstlinie first line|erstmal first|erstmalig first time
erstmals first time|erstmeldung initial report|erstnutzer first user|erstrecken extend|ersttater newcomer|erstteilnehmer newcomer, first-time attendee
ersttreffen first meeting, kickoff|erstversion first version, initial version|ersuchen request|erteilen grant, give|erteilt granted|erteilung grant
ertrag yield|ertragen bear|ertraglich bearable|ertragreich profitable|erwachen wake|erwachsen adult|erwagen consider|erwahnen mention
erwahnenswert noteworthy, worth mentioning|erwahnt mentioned|erwahnung mention|erwarten expect, await|erwartet expected|erwartung expectation
erwartungsgemass as expected|erwartungshaltung expectation, expectations|erweisen prove|erweiterbar extensible|erweitern extend, expand
erweitert extended|erweiterung extension, expansion|erweiterungen extensions, addons|erweiterungsantrag extension|erweiterungskarte card
erweiterungsmodul extension, plugin, module|erweiterungsvorschlag enhancement proposal|erwerb purchase, acquisition, acquire, buy|erwidern reply
erwirken obtain|erwirtschaften earn|erwogen considered|erworben acquired, bought|erwunscht wanted, desired|erzahlen tell|erzahlung narrative, story
erzeugen create, generate|erzeuger producer, generator|erzeugnis product|erzeugt created, generated|erzeugung generation, creation|erziehen educate
erzielen achieve|erzieltes achieved|erzwingen enforce, force|erzwingung enforcement|erzwungen forced, enforced|eskalation escalation
eskalationsstufe escalation level|eskalationsweg escalation path|eskalieren escalate|eskaliert escalated|essen food, meal, dinner, lunch
essensbestellung food, catering|essenspause lunch break|essensplan menu|essenz essence|essenziell essential|etablieren establish|etabliert established
etappe stage, milestone|etat budget|etatkurzung budget cut|ethik ethics|etikett label|etikettieren label|etwa approximately|etwaig possible
europa europe, eu|europaer europeans|europaisch european|europaparlament european parliament|europarecht eu law|europawahl election
europaweit european, europe|evaluation evaluation|evaluieren evaluate|evaluierung evaluation|eventualitat contingency|eventuell possibly, maybe
exakt exact, exactly|exemplar copy|exemplarisch exemplary, example|existenz existence|existieren exist|existierend existing
exklusiv exclusive, exclusively|exkurs digression|exkursion excursion, trip|exotisch exotic|expansion expansion|experimentell experimental
experimentieren experiment|experimentierumgebung playground, lab, sandbox|experte expert|expertengruppe expert group|expertenrunde expert round, panel
expertenwissen expertise, expert knowledge|expertin expert|explizit explicit, explicitly|explodieren explode|explosion explosion|exponieren expose
exponiert exposed|exportdienst exporter|exporteur exporter|exportieren export|exportkontrolle export control|extern external|extraaufwand extra effort
extrahieren extract|extraktion extraction|extrem extreme, extremely|exzellent excellent|fabrik factory|fach subject|fachabteilung department
fachartikel article|fachausschuss committee|fachaustausch exchange, expert exchange|fachbegriff term, terminology|fachfremd non-technical
fachgebiet field, area|fachgesprach technical discussion|fachgruppe special interest group, sig|fachkenntnis expertise|fachkonferenz conference
fachkongress congress, conference|fachkraft specialist, expert|fachkraftemangel shortage of skilled workers, staff shortage|fachleute experts
fachlich technical, professional|fachmann expert|fachmesse trade fair, fair|fachpresse press|fachtagung conference
fachverfahren government application|fachvortrag talk, tech talk|fachwissen knowledge, expertise|fachzeitschrift magazine|faden thread|fahig capable
fahigkeit capability, skill, ability|fahigkeiten capabilities, skills|fahne flag|fahren drive|fahrgemeinschaft carpool|fahrkarte ticket
fahrkosten travel costs|fahrlassig negligent|fahrplan roadmap, schedule|fahrplananderung roadmap change, schedule change
fahrplantreffen roadmap meeting|fahrrad bike|fahrt trip, travel|fahrtkosten travel costs|fakten facts|faktisch de facto|faktor factor|fall case
fallback fallback|fallbeispiel example, case study|falle trap, pitfall, cases|fallig due|falligkeit due date|falligkeitsdatum due date
fallstrick pitfall, caveat|fallstudie case study|fallunterscheidung case distinction|falsch wrong, false|falschaussage false statement
falschen forge, spoof|falschlich wrongly, false|falschmeldung false positive|falschpositiv false positive|falschung forgery, spoofing
falschungssicher tamper-proof|faltblatt flyer, leaflet|familie family|familienname last name|fangen catch|fantastisch fantastic|farbe colour, color
farbenblind colorblind, colour blind|farbenblindheit colour blindness, colorblind|farbig coloured|farbschema color scheme|farbwahl color
faserkabel fiber|fassen grasp|fassung version|fassungsvermogen capacity|fastenzeit lent|faulheit laziness|favorisieren prefer, favor|februar february
federfuhrend leading, lead|federfuhrung lead|feedback feedback|feedbackrunde feedback round, feedback|fegen sweep
fehlalarm false positive, false alarm|fehlanzeige nothing|fehlbar fallible|fehlbedienung operator error, user error|fehlbetrag deficit
fehleinschatzung misjudgment|fehlen missing, absent, lack|fehlend missing|fehler error, bug, fault, failure, mistake
fehleranalyse debugging, analysis, root cause|fehleranfallig error-prone, error prone, fragile|fehleranfalligkeit fragility|fehlerbaum fault tree
fehlerbehandlung error handling|fehlerbehebung fix, bugfix, debugging, troubleshooting|fehlerbereich failure domain, failure zone
fehlerbericht bug report|fehlerbeschreibung issue description, bug report|fehlerbeseitigung bug fix, bugfix, fix|fehlerbild symptom
fehlercode error code|fehlerdatenbank bug tracker, issue tracker|fehlerdomane failure domain, failure zone, fault domain
fehlereingrenzung debugging, troubleshooting|fehlerfall failure, error case|fehlerfrei error-free, without errors
fehlerhaft faulty, broken, failing, buggy|fehlerklasse error class, failsafe level|fehlerkorrektur correction, bugfix, ecc
fehlerkultur blameless, culture|fehlerlos flawless|fehlermeldung error message|fehlerprotokoll error log|fehlerquelle source of errors
fehlerquote error rate|fehlerrate error rate, failure rate|fehlerrobust robust, fault tolerant|fehlersicher failsafe
fehlersuche debugging, troubleshooting|fehlerticket bug, issue|fehlertolerant fault tolerant|fehlertoleranz fault tolerance|fehlerursache root cause
fehlerverfolgung issue tracking, bug tracking|fehlerzone failure zone, failure domain|fehlerzustand error state|fehlgeleitet misdirected
fehlgeschlagen failed, failing|fehlinformation misinformation|fehlinterpretation misinterpretation, misunderstanding|fehlinterpretieren misinterpret
fehlinvestition bad investment|fehlkonfiguration misconfiguration|fehlkonfiguriert misconfigured|fehlplanung bad planning|fehlschlag failure
fehlschlagen fail|fehlstart failed start, false start|fehlstelle gap|fehlstellung misalignment|fehltritt blunder|fehlverhalten misbehavior, misconduct
fehlversuch failed attempt|fehlzeit absence|feier party, celebration|feierabend end of day|feierlich ceremonial|feiern celebrate, party
feiertag holiday, public holiday|feiertage holidays, public holidays|feilen polish|feinabstimmung tuning|feind enemy|feindlich hostile
feingranular fine-grained, fine grained|feinheit detail, subtlety|feinjustierung fine tuning, tuning|feinkonzept detailed concept
feinkornig fine-grained, fine grained|feinplanung refinement, detailed planning|feinschliff polish, polishing|feld field|fenster window
ferien holidays, vacation|fern remote|fernbedienung remote control|fernbleiben absence|ferne distance|ferner furthermore|fernmelden telecom
fernsehen tv, television|fernsprecher telephone|fernteilnahme remote participation, remote, online|fernverwaltung remote management, ipmi
fernwartung remote maintenance, remote access|fernzugang remote access, vpn|fernzugriff remote access, vpn|fertig done, finished, ready
fertiggestellt finished, completed|fertigkeit skill|fertigmachen finish|fertigstellen finish, complete|fertigstellung completion
fest party, celebration, fixed, hard|festgefahren stuck|festgehalten noted, recorded|festgelegt defined, specified|festgeschrieben fixed, pinned
festgesetzt set, fixed|festgestellt found, noticed|festgezurrt fixed, settled|festhalten record, note, stick|festhangen stuck|festhangt stuck, hangs
festigen strengthen, stabilize|festival festival|festkommitee committee|festlegen define, fix, specify, decide
festlegung definition, decision, specification|festlich festive|festnageln pin|festnetz phone|festpinnen pin|festplatte disk, hard disk, hdd
festplattenabbild disk image|festplattenausfall disk failure|festplattenlos diskless|festplattenplatz disk space|festplattentausch disk replacement
festplattenverschlusselung disk encryption|festpreis fixed price|festschreiben pin, fix, codify|festschreibung pinning, codify|festsetzen set, fix
feststehen fixed, certain|feststehend fixed|feststellen determine, notice|feststellung finding|festverdrahtet hardcoded, hard coded
festzurren fix, settle|feuer fire|feuerprobe trial by fire|feuerwand firewall|feuerwehr fire brigade|feuerwehrubung fire drill, exercise|figur figure
fiktiv fictional|filiale branch|film video, film|filtern filter|filterregel filter rule|filterung filtering|finalisieren finalize
finalisierung finalization, finalize|finanzamt tax office|finanzbehorde tax authority|finanzbranche financial sector|finanzen finances, finance
finanziell financial|finanzieren fund, finance|finanzierung funding, financing|finanzierungslucke funding gap|finanzierungszusage funding commitment
finanzlage finances|finanzministerium ministry of finance|finanzplan budget plan, budget|finanzspritze funding|finden find, discover|finger finger
fingerabdruck fingerprint|finnland finland|firma company|firmen companies, company|firmenevent company event|firmengrundung company founding
firmenkunde business customer|firmenlogo company logo, logo|firmenname company name|firmensitz headquarters|firmenubergreifend cross-company
firmenubernahme acquisition, takeover|firmenvertreter company representative|fisch fish|fixieren fix, pin|fixpunkt fixed point|flach flat|flache area
flachendeckend comprehensive|flackern flapping|flagge flag|flamme flame|flanke edge|flaschenhals bottleneck|flattern flapping|flau weak|flaute lull
fleiss diligence|fleissig diligent, hard working|flexibel flexible|flexibilitat flexibility|flicken patch, fix|flickenteppich patchwork, fragmentation
flickwerk patchwork|fliegen fly|fliessband pipeline|fliessen flow|fliessend fluent|flink quick|flohmarkt market|flott quick|fluch curse|flucht escape
fluchtig volatile, ephemeral|fluchtigkeitsfehler slip, typo|flug flight|flughafen airport|flugzeug plane|fluktuation churn, fluctuation
fluss flow, river|flussdiagramm flow chart|flussig smooth, liquid|flustern whisper|flut flood|flyer flyer, flyers|foderal federal
foderalismus federalism|foderation federation, federated|foderationsdienste federation services, gxfs|foderationsworkshop federation workshop
foderieren federate|foderiert federated|foerderprojekt funded project|fokus focus|fokussieren focus|folge consequence, sequence, episode, result
folgeantrag follow-up application|folgeauftrag follow-up contract|folgefehler follow-up error|folgefinanzierung follow-up funding, funding
folgekosten follow-up costs|folgen follow, consequences|folgend following, next|folgeprojekt follow-up project, successor|folgerung conclusion
folgeserie series|folgetermin follow-up|folgetreffen follow-up meeting|folgeveranstaltung follow-up event|folgeversion next version, successor
folgevorhaben follow-up project|folie slide|folienprasentation slides|foliensatz slide deck, slides|folienvorlage slide template|folterbank torture
foltern torture|forderantrag funding application, grant|forderbank grant|forderbescheid grant, funding|forderende end of funding
forderer sponsor, sponsors, supporters|forderfahig eligible|fordergeber funding|fordergelder funding, funds|forderkennzeichen funding
forderlich beneficial|fordermitglied member, sponsor|fordermitgliedschaft membership, sponsorship|fordermittel funding, grant
fordern promote, fund, demand, request, require|forderphase funding, funded|forderprogramm funding program, grant
forderprojekt funded project, funding|forderung funding, grant, demand, support|forderungsende end of funding|forderverein association
forderzeitraum funding period|form form, shape|formal formal|formalie formality|formalitat formality|format format|formatieren format
formatierung formatting|formatierungsfehler formatting error|formatvorlage template|formel formula|formfehler formal error|formlich formal
formlos informal|formsache formality|formular form|formularfeld form field, field|formulieren phrase, word, formulate|formulierung wording, phrasing
formulierungsvorschlag suggested wording, wording|forschen research, investigate|forscher researcher|forscherin researcher|forschung research
forschungsforderung research funding|forschungsgruppe research group|forschungsinstitut research institute|forschungsministerium ministry of research
forschungspartner research partner|forschungsprojekt research project|forschungszentrum research center|fortan henceforth|fortbildung training
fortdauer continuation|fortfuhren continue, maintain|fortfuhrung continuation|fortgang progress|fortgefuhrt continued|fortgeschritten advanced
fortgesetzt continued|fortlaufend continuous, continuously, ongoing|fortpflanzen propagate|fortpflanzung propagation|fortschreiben update, continue
fortschreibung update, revision|fortschreiten progress|fortschritt progress, status|fortschrittlich advanced
fortschrittsanzeige progress bar, progress|fortschrittsbericht progress report|fortschrittsverfolgung progress tracking, tracking
fortsetzen continue, resume|fortsetzung continuation|fortsetzungstermin follow-up meeting|forum forum|foto photo, picture|fotoerlaubnis photo consent
fotograf photographer|fotografieren photo|foyer lobby|fracht freight, payload|frage question|fragebogen questionnaire, survey, questionnaires
fragen questions, ask, question|fragend asking|fragerunde questions, q&a, ask me anything|fragestellung question
fragestunde office hours, q&a, questions|fragezeichen question mark|fragil fragile, brittle|fraglich questionable|fragment fragment
fragmentieren fragment|fragmentierung fragmentation|fragwurdig questionable|fraktion faction|franchise franchise|frankreich france|franzosisch french
frau woman|frauen women|frei free, open, vacant|freiberufler freelancer|freiberuflich freelance|freibier beer|freifahrt free
freigabe release, approval, share, sharing|freigabehinweise release notes|freigabeplan release plan|freigabeprozess approval process, release process
freigabezyklus release cycle|freigeben release, approve, unlock, publish|freigeber approver|freigegeben released, approved, shared
freigeschaltet enabled, activated, unlocked|freigestellt exempt|freigiebig generous|freihalten reserve, keep free, save the date
freihaltetermin save the date|freiheit freedom|freiheitsgrad degree of freedom|freikarte free ticket, tickets|freilassen release|freilegen expose
freimachen free|freiraum space|freischalten enable, activate, unlock|freischaltung activation, enable|freisetzen release|freispeichern save
freistaat state|freistellen exempt|freistellung leave, exemption|freitag friday|freitags fridays|freitext free text
freiwillig voluntary, optional, volunteer|freiwilligenarbeit volunteering|freizeit leisure, spare time|freizeitaktivitat social event
freizugig permissive|fremd foreign, third-party, external|fremdabhangigkeit dependency|fremdanbieter third-party provider
fremdbeitrag third-party contribution|fremdbestimmt heteronomous|fremde strangers, foreign|fremdfirma contractor|fremdleistung external service
fremdnetz foreign network|fremdprojekt upstream|fremdsoftware third-party software|fremdsprache language|fremdzugriff unauthorized access
frequenz frequency|freude joy|freudig happy|freuen happy, look forward|freund friend|freundlich friendly|freundschaft friendship|frieden peace
friedlich peaceful|frieren freeze|frisch fresh|frist deadline, period|fristende deadline|fristgerecht in time, on time|fristlos immediate
fristsetzung deadline|fristverlangerung deadline extension|frohlich happy|frontend frontend, user interface|frucht fruit
fruchtbar fruitful, productive|fruh early|fruher earlier, former|fruhestens earliest|fruhjahr spring|fruhjahrsputz spring cleaning|fruhling spring
fruhphase early stage|fruhstuck breakfast|fruhstuckstreffen breakfast|fruhwarnsystem early warning, alerting|fruhwarnung early warning
fruhzeitig early, in time|frust frustration|frustrierend frustrating|frustriert frustrated|fugen joints|fuhren lead|fuhrend leading, leader
fuhrerschein license|fuhrung tour, guidance, leadership, guided tour|fuhrungsaufgabe leadership|fuhrungsgremium board, executive board
fuhrungskraft manager, lead|fuhrungsposition leadership|fuhrungsrolle leadership, lead role|fuhrungsteam leadership team
fuhrungstreffen leadership meeting|fuhrungswechsel new lead, change of leadership|fullstand fill level, usage, capacity|fullung filling
fundament foundation, base|fundiert well-founded|fundstelle location, finding|fundstuck finding|funf five|funk radio|funke spark|funkstille silence
funktion function, feature|funktionalitat functionality|funktionieren work, function|funktioniert works|funktionsanfrage feature request
funktionsbereich area|funktionsfahig working|funktionsfahigkeit functionality|funktionslos not working|funktionsprufung functional test, check
funktionsrolle role|funktionsstorung malfunction|funktionstest functional test|funktionstuchtig working
funktionsubersicht feature overview, feature list|funktionsumfang feature set, features, scope|funktionsvergleich feature comparison
funktionsweise functionality, how it works|funktionswunsch feature request|furchten fear|furchterlich terrible|fusion merger, merge|fusionieren merge
fuss foot|fussabdruck footprint|fussball football, soccer|fussballturnier tournament, soccer|fussganger pedestrian|fussnote footnote|fusszeile footer
futter food|gabe gift, talent|gabeln fork|gabelung fork|gahnen yawn|galerie gallery|gangbar viable, feasible|gangig common, usual|ganz whole
garantie guarantee, warranty|garantiert guaranteed|garten garden|gartner gardener|gast guest|gastbeitrag guest post, guest article|gastgeber host
gastgeberin host|gastgeschenk gift|gasthaus restaurant, pub|gastredner guest speaker, speaker|gaststatte restaurant, pub|gastsystem guest, vm
gastvortrag guest talk, talk|gastzugang guest access|gatter gate|gattung type|geandert changed|gebarden sign|gebardensprache sign language
gebaren behavior|gebaude building|gebaudetechnik building|gebaut built|gebe give|geben give|gebeten asked, requested|gebiet area, region
gebilligt approved|gebirge mountains|geblieben remained, stayed|geblockt blocked|gebogen bent|geboten offered, provided|gebrauch use
gebrauchlich common|gebrauchsanleitung user guide, instructions, manual|gebrauchsfertig ready to use|gebraucht needed, used|gebrochen broken
gebucht booked|gebuhr fee|gebuhren fees|gebuhrenfrei free|gebuhrenordnung fee schedule, fees|gebundelt bundled|gebunden bound|geburtstag birthday
geburtstagsfeier birthday party|gecacht cached|gedacht intended, thought|gedachtnis memory|gedanke thought, idea
gedankenaustausch exchange, brainstorming|gedankenspiel thought experiment|gedeckelt capped, limited|gedeckt covered|gedeihen thrive|gedrange crowd
gedrangt crowded|gedreht turned, rotated|gedrosselt throttled, rate limited|gedruckt printed|geduld patience|geduldet tolerated|geduldig patient
geebnet paved|geeicht calibrated|geeignet suitable, appropriate|geeinigt agreed|geerbt inherited|gefahr danger, risk, threat
gefahrden endanger, compromise|gefahrdet endangered, at risk|gefahrdung risk, threat|gefahrlich dangerous|gefalle gap|gefallen like|gefalligkeit favor
gefalscht forged, spoofed|gefangen trapped, captured|gefasst prepared|gefiltert filtered|gefixt fixed|geflecht mesh, network|geflissentlich deliberate
geflogen flew|gefolgt followed|gefordert funded, required, demanded|geforkt forked|gefragt asked, wanted|gefrieren freeze|gefroren frozen
gefuge structure|gefuhl feeling, sense|gefuhlt felt|gefuhrt led, guided|gefullt filled|gefunden found|gegeben given
gegebenenfalls if necessary, possibly|gegebenheiten circumstances, conditions|gegenanzeige contraindication|gegenargument counter argument|gegend area
gegenentwurf alternative, counter-proposal|gegenfrage counter question|gegenleistung return|gegenlesen review, proofread
gegenmassnahme countermeasure, mitigation|gegenpart counterpart|gegenprobe cross-check, verify|gegenprufen double check, cross-check, verify
gegenprufung double check, cross-check|gegenrede objection|gegenredner opponent|gegensatz contrast|gegensatzlich opposite, contrary
gegenseite other side, peer, counterpart|gegenseitig mutual|gegenspieler opponent|gegenstand subject, object|gegenstelle peer, remote
gegenstimme vote against, objection|gegenstuck counterpart|gegenteil opposite|gegentest cross-check|gegenuber compared, opposite
gegenuberstellen compare|gegenuberstellung comparison|gegenvorschlag counter-proposal, alternative proposal|gegenwart present
gegenwartig current, currently, present|gegenwehr resistance|gegenwind headwind, resistance|gegenzeichnen countersign, approve|gegliedert structured
gegluckt succeeded|gegner opponent|gegrillt barbecue|gegrundet founded|gegrusst greetings|gehackt hacked|gehalt salary|gehalten held, kept
gehangen hung|gehartet hardened|gehasst hated|gehause chassis, case|geheftet pinned|geheilt healed|geheim secret, confidential
geheimdienst secret service, intelligence|geheimhaltung embargo, confidentiality, secrecy, nda|geheimhaltungsvereinbarung nda, non-disclosure
geheimnis secret|geheimnisverwaltung secret management, vault|geheimtext ciphertext|geheimtipp insider tip|geheimzahl pin|geheissen named
gehemmt blocked|gehen go|gehirn brain|geholfen helped|geholt fetched|gehor hearing|gehorchen obey|gehoren belong|gehort heard, belongs|gehostet hosted
geist spirit|geisterhaft ghost, orphan|geistern haunt|geisteswissenschaften humanities|geistig mental|geistiges intellectual|geizig stingy
gekapert hijacked|geklappt worked|geklart clarified|geklaut stolen|geklont cloned|geknackt cracked|geknupft tied, bound|gekommen came|gekonnt skilled
gekoppelt coupled, linked|gekundigt terminated, cancelled|gekurt chosen, awarded|gekurzt shortened, cut|gelagert stored|gelande site
gelangen reach, get|gelangweilt bored|gelaufen ran|gelaufig common|gelauncht launched|gelb yellow|geld money, funding|geldgeber sponsor, funder
geldmangel lack of funding|geldmittel funds|geldquelle source of funding|geldstrafe fine|geleakt leaked|gelegen located|gelegenheit opportunity
gelegentlich occasional|gelegt put|geleitet led|gelenkt steered|gelernt learned, learnt|gelesen read|geliefert delivered|geliehen borrowed
gelingen succeed|gelistet listed|gelitten suffered|geloben pledge|gelockert relaxed|gelogen lied|geloggt logged|geloscht deleted
gelost solved, resolved|gelotet soldered|gelten apply|geltend effective, valid|geltung validity|geltungsbereich scope|geltungsdauer validity period
gelungen successful|gemachlich slowly|gemacht done, made|gemanagt managed|gemass according|gemassigt moderate|gemein common
gemeinde municipality, community|gemeinden municipalities, communities|gemeinhin commonly|gemeinkosten overhead|gemeinnutzig non-profit
gemeinsam joint, shared, common, together|gemeinsamkeit commonality, common ground|gemeinschaft community|gemeinschaftlich community, joint
gemeinschaftsarbeit joint work, teamwork|gemeinschaftsaufruf community call|gemeinschaftsprojekt community project, joint project
gemeinschaftsregeln community guidelines, code of conduct|gemeinschaftsseite community page, community pages|gemeinschaftstreffen community meeting
gemeinschaftsveranstaltung community event|gemeinschaftsverwalter community manager|gemeint meant|gemeinwohl common good, public good
gemeldet reported|gemenge mix|gemerkt noticed|gemessen measured|gemietet rented|gemischt mixed|gemocht liked|genannt named, mentioned
genau exact, precise, exactly|genauigkeit precision, accuracy|genehmigen approve|genehmigt approved|genehmigung approval, permission
generalprobe rehearsal|generaluberholen overhaul|generaluberholung overhaul|generalunternehmer general contractor|generalversammlung general assembly
generation generation|generationenwechsel generation|generator generator|generell general|generieren generate|generisch generic|genervt annoyed
genesen recovered|genesung recovery|genf geneva|genial brilliant|geniessen enjoy|genommen taken|genossen enjoyed|genossenschaft cooperative
genug enough, sufficient|genugen suffice|genutzt used|geoffnet opened|geografisch geographic, geographical|geographisch geographic, geographical
geordnet ordered, structured|gepaart paired|gepackt packed|gepatcht patched|gepflegt maintained|gepinnt pinned|geplant planned|geplatzt failed
gepoolt pooled|gepragt shaped|geprobt rehearsed, practised|gepruft checked, verified, tested, reviewed|gepusht pushed|gequalt tortured|gerade straight
geradlinig straightforward, straight forward|gerahmt framed|gerat device|gerateanmeldung device authorization, device auth
gerateausstattung equipment, hardware|gerateautorisierung device authorization, device auth|geratedatei device|geratelager hardware|geraten advised
geratepool hardware|geratetrager device|geratetreiber device driver, driver|geraum considerable|geraumt cleared|gerausch noise|gerechnet calculated
gerecht fair|gerechtfertigt justified|gerechtigkeit justice, fairness|gerede talk|geregelt regulated, settled|gereift matured|gerettet saved, rescued
gericht court|gerichtlich judicial|gering low|geringer lower|geringfugig minor|gerissen broken|gerucht rumor|geruchtekuche rumors|gerundet rounded
gerust framework, skeleton, scaffold|gerustet prepared|gesagt said|gesammelt collected, gathered|gesamt total, whole, overall, entire
gesamtaufwand total effort|gesamtbild big picture, overview|gesamtbudget total budget, overall budget|gesamtergebnis overall result
gesamtheit entirety|gesamtkosten total costs, tco|gesamtlosung overall solution|gesamtpaket overall package|gesamtplan overall plan
gesamtsystem overall system|gesamtuberblick overview|gesamtverantwortung overall responsibility|gesamtzahl total number|gesandt sent
geschachtelt nested|geschadigt damaged|geschaffen created|geschafft done, achieved|geschaft business|geschaftlich business
geschaftsanbahnung sales, business development|geschaftsbedingungen terms and conditions, terms|geschaftsbereich business unit
geschaftsentwicklung business development|geschaftsessen dinner, lunch|geschaftsfall business case|geschaftsfuhrer ceo, managing director
geschaftsfuhrung management, managing director, ceo|geschaftsgeheimnis trade secret|geschaftsidee business idea|geschaftsjahr fiscal year
geschaftskunde business customer|geschaftsleitung management|geschaftsmassig business|geschaftsmodell business model
geschaftsordnung charter, rules of procedure|geschaftspartner business partner|geschaftsplan business plan|geschaftsprozess business process
geschaftsreise business trip|geschaftsstelle office|geschaftsverteilung allocation of responsibilities|geschaftszeit business hours, office hours
geschaltet switched|geschatzt estimated, appreciated|geschehen happen, happened|geschehnis event|gescheit smart|gescheitert failed
geschenk gift, present|geschenke gifts, swag|geschenkt free, gifted|geschichte history, story|geschichten stories|geschick skill
geschickt skilled, sent|geschieden divorced|geschlecht gender|geschlechtergerecht gender|geschlechtergerechtigkeit gender equality|geschlossen closed
geschmack flavor|geschmacksrichtung flavor|geschmuggelt smuggled|geschossen shot|geschrumpft shrunk|geschubst pushed|geschuldet due, owed
geschult trained|geschutzt protected|geschwind fast|geschwindigkeit speed, performance
geschwindigkeitsbegrenzung rate limit, rate limiting, speed limit|geschwindigkeitsgewinn speedup, performance gain
geschwindigkeitsproblem performance problem, performance issue|geschwindigkeitstest speed test, benchmark, performance test
geschwindigkeitsvergleich performance comparison, benchmark|geschwister siblings|gesellig social|geselligkeit social event
gesellschaft company, society|gesellschafter shareholder|gesellschaftlich social, societal|gesellschaftsabend social event|gesendet sent
gesetz law, act|gesetzbuch law|gesetze laws, regulations|gesetzentwurf draft law, act|gesetzeskonform compliant|gesetzeslage legal situation
gesetzesvorhaben legislation|gesetzesvorschlag draft law|gesetzgeber legislator|gesetzgebung legislation|gesetzlich legal, statutory|gesetzt set
gesetzwidrig illegal|gesichert secured, ensured, backed up|gesicht face|gesichtspunkt aspect|gesinnung attitude|gesondert separate, separately
gespalten split|gespannt curious, excited|gespeichert stored, saved|gespendet donated|gesperrt locked, blocked|gespiegelt mirrored|gespielt played
gesprach talk, conversation, discussion|gesprachig verbose, chatty|gesprachsbedarf discussion, needs discussion|gesprachskreis round table
gesprachsleiter moderator, facilitator, chair|gesprachsleitung moderation|gesprachsnotiz notes, minutes|gesprachspartner contact, interviewee
gesprachsrunde round table, panel, discussion|gesprachstermin meeting|gesprachsthema topic, discussion topic|gespur sense|gestaffelt staggered, tiered
gestalten design|gestaltung design|gestartet started, launched|gestatten allow, permit|gestattet allowed, permitted|geste gesture|gesteigert increased
gestell rack|gestellt provided, asked, put|gestern yesterday|gesteuert controlled, driven|gestohlen stolen|gestoppt stopped|gestorben died, dead
gestort disrupted, disturbed, broken|gestreamt streamed|gestreut spread|gestrichen dropped, removed|gestrig yesterday|gestutzt supported, based
gesuch request, application|gesucht wanted, sought|gesund healthy|gesundheit health|gesundheitscheck health check
gesundheitsdatenraum health data space|gesundheitsmonitor health monitor|gesundheitsmonitoring health monitoring, health monitor
gesundheitsprufung health check|gesundheitsuberwachung health monitor, health monitoring|gesundheitswesen health, healthcare
gesundheitszustand health, health status|gesundung recovery|getaggt tagged|getaktet timed|getan done|getaucht dived|getauscht swapped, exchanged
geteilt shared|getestet tested|getrackt tracked|getragen carried, supported|getrank drink|getrennt separate, separated|getriggert triggered
getroffen met, hit|getunnelt tunneled|gewachsen grown|gewahlt elected, chosen, selected|gewahren grant|gewahrleisten ensure, guarantee
gewahrleistet ensured, guaranteed|gewahrleistung warranty|gewahrt granted|gewahrung granting, grant|gewalt violence
gewaltenteilung separation of powers|gewaltig huge, massive|gewandt skilled|gewartet maintained, waited|gewebe mesh, fabric
gewechselt changed, switched|gewerbe business, trade|gewerblich commercial|gewerk work package, trade|gewerkschaft union|gewicht weight
gewichtig weighty|gewichtung weighting, weight, priority|gewiesen assigned|gewillt willing|gewinn profit, gain, win|gewinnbringend profitable
gewinner winner|gewinnerzielung profit|gewinnspiel raffle, lottery|gewinnung acquisition, recruiting|gewiss certain|gewissenhaft thorough, careful
gewissheit certainty|gewohnen get used|gewohnheit habit|gewohnlich usual|gewonnen won, gained|geworben promoted, recruited|geworfen thrown
gewunscht wanted, desired, wish|gezahlt counted|gezeichnet drawn, signed|gezeigt shown|gezielt targeted, specific|gezogen pulled, drawn
gezwungen forced|giesskanne shotgun|giftig toxic|gigantisch gigantic, huge|gilde guild|gipfel summit|gipfeltreffen summit|gitter grid, mesh
glanzen shine|glasfaser fiber|glasfaserleitung fiber|glasklar clear|glaube belief|glauben believe|glaubhaft credible|glaubwurdig credible
glaubwurdigkeit credibility|gleich same, equal|gleichartig similar, homogeneous|gleichbedeutend equivalent|gleichbehandlung equal treatment
gleichberechtigung equality|gleichbleibend constant|gleichermassen equally|gleichgestellt equal|gleichgewicht balance|gleichgultig indifferent
gleichheit equality|gleichlast load|gleichlautend identical|gleichmassig even, evenly|gleichnamig same name|gleichrangig equal|gleichsetzen equate
gleichstand sync|gleichwertig equivalent|gleichwertigkeit equivalence|gleichwohl nevertheless
gleichzeitig simultaneous, parallel, simultaneously, same time|gleichzeitigkeit concurrency|gleichziehen catch up|gliedern structure
gliederung structure, outline|gliederungspunkt section, item|global global|glocke bell|glossar glossary|gluck luck|glucken succeed|glucklich happy
glucklicherweise fortunately, luckily|glucksspiel lottery|gluckwunsch congratulations|gmbh company, gmbh|gnade mercy|golden golden|goldgraber gold
gonnen afford|graben dig|grad degree|grafik graphic, chart, graph|grafikbeschleuniger gpu, accelerator|grafikeinheit gpu
grafikkarte gpu, graphics card|grafikprozessor gpu|grafikspeicher vram, gpu memory|grafisch graphical|gramm gram|grammatik grammar
granularitat granularity|gratis free|gratulieren congratulate|grau grey|grauzone grey area|gravierend severe, serious|greifbar tangible, available
greifen grab, take effect|gremien committees, boards|gremium committee, board, body|grenze limit, quota, border, boundary|grenzen limits, boundaries
grenzenlos unlimited|grenzfall corner case, edge case|grenzubergreifend cross-border|grenzuberschreitend cross-border|grenzwert limit, threshold
griechenland greece|griff grip, handle|grillen bbq, barbecue|grillfest bbq, barbecue|grob rough, coarse|grobentwurf rough draft
grobgranular coarse-grained|grobkonzept rough concept, concept|grobplanung rough planning, roadmap|gross large, big|grossartig great
grossbritannien uk, britain|grossbuchstaben uppercase, capital letters|grosse size, big, large|grossen sizes|grossenanderung resize
grossenbegrenzung size limit|grossenbeschrankung size limit|grossenklasse flavor, size|grossenordnung order of magnitude, size|grossenteils largely
grossenvergleich size comparison|grossflachig large scale|grosshandel wholesale|grosskunde major customer|grossprojekt large project|grossputz cleanup
grossrechner mainframe|grossschreibung uppercase, capitalized|grossstadt city|grossstorung major outage, major incident|grosste biggest, largest
grossteil majority, most|grosstenteils mostly, largely|grossumbau major refactoring, refactoring|grossveranstaltung large event, event
grosszugig generous|grubeln ponder|grun green|grunanlage greenfield|grund reason, base, ground|grundabsicherung baseline security
grundaufbau basic structure|grundausstattung basic equipment|grundbaustein building block|grundbegriff basic term|grundbestandteil basic component
grundeinstellung default setting, baseline|grunden found, establish|grunder founder|grundfunktion basic function
grundfunktionalitat basic functionality|grundgedanke basic idea|grundgerust skeleton, framework|grundgesetz constitution|grundidee basic idea
grundinstallation base installation|grundkenntnisse basic knowledge|grundkonfiguration base configuration|grundkonzept basic concept
grundkurs basic course, beginner course|grundlage basis, foundation, base|grundlagen basics, fundamentals|grundlagenarbeit groundwork
grundlagenschulung basic training|grundlegend basic, fundamental|grundlich thorough|grundlos without reason|grundregel basic rule
grundriss floor plan, layout|grundsatz principle|grundsatzdiskussion fundamental discussion|grundsatzentscheidung fundamental decision
grundsatzfrage fundamental question|grundsatzlich in principle|grundschule school|grundschutz baseline security, it-grundschutz, baseline protection
grundschutzkatalog it-grundschutz, baseline protection|grundsicherung baseline|grundstein foundation|grundstruktur basic structure|grundton tone
grundung foundation, founding|grundungsmitglied founding member|grundungsurkunde charter|grundungsversammlung founding meeting
grundvoraussetzung prerequisite|grundwert base value|grundzustand initial state|gruppe group|gruppenarbeit breakout, group work
gruppenbild group photo|gruppenchat group chat|gruppenfoto group photo|gruppenkanal channel|gruppenkonto group account
gruppenmitgliedschaft group membership, group memberships|gruppenrichtlinie group policy|gruppenrolle group role|gruppenverwaltung group management
gruppenzuordnung group mapping|gruppieren group|gruppierung grouping|gruss greeting|gucken look|gultig valid|gultigkeit validity
gultigkeitsablauf expiry, expiration|gultigkeitsdauer validity period, lifetime, validity|gunstig cheap|gunstigste cheapest|gut good
gutachten expert opinion, report|gutachter reviewer, expert|gutartig benign|gutdunken discretion|gute quality, good
gutesiegel seal, label, certificate|gutglaubig gullible|guthaben credit|gutschein voucher|gutschrift credit|gymnasium school|haar hair|habgier greed
hackathonbericht hackathon report, hackathon recap|hackathonort hackathon venue, hackathon location|hacken hack|hackersitzung hacking session
hackertreffen hackathon|haengen hang, stuck|hafen port, harbor|haft arrest|haften liable|haftung liability|hakchen checkmark, checkbox, check mark
haken catch, hook|halb half|halbherzig half-hearted|halbiert halved|halbjahr half year|halbjahrlich half-yearly, twice a year|halbleiter semiconductor
halboffen semi-open|halboffentlich semi-public|halbtags part time|halbwegs reasonably, halfway|halbzeit half time|halfte half|halle hall|hallo hello
hals neck|haltbar durable|haltbarkeit durability, retention|haltedauer retention|halten keep, hold|haltepunkt breakpoint|haltezeit retention
haltung attitude, position|handabstimmung vote by hand|handarbeit manual work|handbetrieb manual operation|handbremse brake
handbuch manual, handbook, guide|handchen knack|handeingriff manual intervention|handel trade|handeln act|handelnd acting|handelsmesse trade fair
handelsname trade name|handelsregister commercial register|handgemacht hand-made, manual|handgreiflich tangible|handhabbar manageable|handhaben handle
handhabung handling|handisch manual, manually|handlich handy|handlung action|handlungsanweisung instruction|handlungsbedarf action
handlungsempfehlung recommendation|handlungsfahig able to act|handlungsfahigkeit ability to act|handlungsfeld field of action|handlungsoption option
handlungsspielraum leeway|handreichung guideline, handout|handschlag handshake|handschrift handwriting|handschriftlich handwritten|handtuch towel
handvoll handful|handwerk craft|handwerker craftsman|handwerklich craft|handwerkszeug tools|handzettel flyer, handout|hang slope|hangen hang, stuck
hangenbleiben stuck, hang|hangend hanging, stuck, pending|hangengeblieben stuck, hung|hangepartie pending|hangt hangs, stuck|hannover hanover
hardwareausfall hardware failure|hardwarebeschaffung hardware procurement|hardwarebeschleunigung hardware acceleration
hardwarefehler hardware failure, hardware error|hardwarekosten hardware cost|hardwarelandschaft hardware landscape|hardwarenah bare metal
hardwarespende hardware donation|hardwaretausch hardware replacement|hardwareverwaltung hardware management, baremetal|harmlos harmless
harmonisierung harmonization|hart hard, hardening|hartcodiert hard coded, hardcoded|harte hardness|hartnackig persistent|hartung hardening|hass hate
hasslich ugly|hast rush|hastig hasty|haufen pile, accumulate|haufig frequent, often|haufigkeit frequency|haufigste most common|haufung accumulation
haupt main|hauptabnehmer main customer|hauptamtlich full-time|hauptansprechpartner main contact|hauptaufgabe main task|hauptausschuss main committee
hauptberuflich full-time|hauptbetreuer main maintainer|hauptentwickler main developer, lead developer|hauptgrund main reason
haupthindernis main obstacle, blocker|hauptknoten control plane node, master node|hauptnutzer main user|hauptproblem main problem
hauptpunkt main point|hauptredner keynote speaker|hauptrichtung main direction|hauptsache main|hauptsachlich mainly|hauptschlussel master key
hauptseite main page, landing page|hauptspeicher memory, ram|hauptspeicherverbrauch memory usage|hauptsprecher keynote speaker|hauptstadt capital
hauptstrom mainstream|hauptsystem primary system|hauptteil main part|haupttermin main meeting|hauptthema main topic|hauptunterschied main difference
hauptursache main cause, root cause|hauptverantwortlich responsible|hauptversammlung general assembly|hauptversion major version, major release
hauptvortrag keynote|hauptziel main goal|hauptzielgruppe main target group|hauptzweig main branch, main|haus house|hausaufgabe homework
hausgemacht home-made|haushalt budget, household|haushaltsjahr fiscal year|haushaltskurzung budget cut|haushaltsmittel budget, funding
haushaltsplan budget|haushaltssperre budget freeze|hausintern internal, in-house|hausmeister janitor|hausordnung house rules
hausputz cleanup, cleaning|hausrecht domiciliary right|hebel lever|heben lift, raise|hecke hedge|heer army|heft magazine|heften pin|heftig severe
heikel sensitive, tricky|heilen heal, fix|heilung healing|heim home|heimanbieter home provider|heimarbeit home office, remote|heimat home
heimburo home office|heimisch local|heimkehren return|heimlaufwerk home directory|heimlich secret|heimreise return travel
heimverzeichnis home directory|heimweg way home|heirat marriage|heiraten marry|heizen heat|heizung heating|helfen help|helfer helper, volunteer
helferlein helper, tool|helferskript helper script|hellmodus light mode|hemd shirt|hemmen block, hinder|hemmnis obstacle, blocker, barrier
hemmschuh blocker|hemmschwelle barrier, threshold|herabsetzen lower, reduce|herabstufen downgrade|herabstufung downgrade|heran closer
herangehen approach|herangehensweise approach|heranwachsen grow|heranziehen use, consult|heraufsetzen raise, increase|heraufstufen upgrade, promote
heraus out|herausarbeiten work out|herausbringen release, publish|herausfallen drop out|herausfinden find out|herausfordern challenge
herausfordernd challenging|herausforderung challenge|herausgabe release|herausgeben publish, release|herausgeber publisher, issuer, editor
herausgefunden found out|herausgegeben released, published|herausgekommen came out|herausgelost extracted|herausgenommen removed
herausgestellt turned out|herausgezogen extracted|herausgreifen pick|herauskommen come out|herauslosen extract, split|herausnehmen remove, take out
herausragend outstanding|herausstellen turn out, highlight|heraussuchen look up, find|heraustreten step out|herauswerfen remove, kick out
herausziehen extract|herbei here|herbeifuhren cause|herbergen host|herbst autumn, fall|herbstferien autumn holidays|herbsttreffen autumn meeting
herkommlich conventional, traditional|herkunft origin, provenance|herleiten derive|hermetisch airtight|herrenlos orphaned, orphan|herrschaft ownership
herrschen prevail|herstellen create, establish, produce|hersteller vendor, manufacturer|herstellerabhangigkeit vendor lock-in
herstellerbindung vendor lock-in|herstellerhilfe vendor support|herstellerneutral vendor neutral|herstellerspezifisch vendor specific
herstellerunabhangig vendor neutral|herstellerunterstutzung vendor support|herstellerverband vendor association|herstellung production, manufacture
herum around|herumprobieren experiment, try|herumreichen pass around|herumschlagen struggle|herumspielen play around|herunter down
herunterbrechen break down|herunterfahren shutdown|heruntergefahren shut down|heruntergeladen downloaded|heruntergesetzt lowered
heruntergestuft downgraded|herunterladbar downloadable|herunterladelimit pull limit, rate limit|herunterladen download|heruntersetzen lower
herunterskalieren scale down|herunterstufen downgrade|hervorgehoben highlighted|hervorheben highlight, emphasize|hervorhebung highlight
hervorragend excellent|hervorrufen cause|herz heart|herzlich welcome|herzschlag heartbeat|herzstuck core|hessen hesse|heterogen heterogeneous, diverse
heterogenitat heterogeneity|heuristik heuristic|heute today|heutig today, todays, current|heutzutage nowadays|hierarchie hierarchy
hierarchisch hierarchical|hierauf hereupon|hieraus from this|hilfe help|hilfeportal support portal|hilferuf call for help|hilfeseite help page
hilfestellung help, support|hilflos helpless|hilfreich helpful|hilfsbereit helpful|hilfsdienst helper service|hilfskraft assistant
hilfsmittel tool, aid|hilfsprogramm tool, utility|hilfsskript helper script|hilfswerkzeug tool, helper|hinauf up|hinaus out, beyond
hinauslaufen result|hinausschieben postpone, delay|hinausschmeissen remove|hinauszogern delay|hinbekommen manage|hinblick regard|hinderlich blocking
hindern prevent|hindernis obstacle, blocker, impediment|hindurch through|hinein into|hineinziehen pull in|hingehen go, attend|hingewiesen pointed out
hinkommen get there|hinlegen lay|hinreichend sufficient|hinreise travel|hinsehen look|hinsetzen sit|hinsicht respect
hinsichtlich regarding, concerning|hintereinander sequentially, consecutive|hinterfragen question, challenge|hintergrund background
hintergrundarbeit background work|hintergrundbild background image|hintergrunddienst daemon, background service|hintergrundgesprach background talk
hintergrundinformation background information|hintergrundprozess background process|hintergrundwissen background knowledge|hinterlassen leave
hinterlegen deposit, store|hinterlegt stored, deposited|hintermann backer|hintertur backdoor|hinterziehen evade|hinuber over|hinweg across
hinweis hint, note, notice|hinweisen point out|hinweisgeber reporter, whistleblower|hinweisschild sign|hinwerfen quit|hinzu added|hinzufugen add
hinzufugung addition|hinzugefugt added|hinzugekommen added, joined|hinzugenommen added|hinzukommen join, added|hinzunehmen add
hinzuziehen involve, consult|historie history|historisch historical, historic|hitze heat|hitzewelle heat wave|hobby hobby|hoch high
hochaktuell up to date|hochfahren boot, start|hochgefahren booted, started|hochgeladen uploaded|hochgesteckt ambitious|hochgestuft upgraded, promoted
hochgezogen bumped, set up|hochheben raise|hochkant portrait|hochkaratig high-ranking|hochladen upload|hochlast high load
hochlauf boot, ramp up, start|hochleistung high performance|hochleistungsrechnen high performance computing, hpc|hochlohn wage|hochmodern modern
hochnehmen raise|hochrangig high-level|hochrechnen extrapolate|hochrechnung projection|hochrisiko high risk|hochschule university
hochschulgruppe university|hochschulprojekt university project|hochsicherheit high security|hochskalieren scale up|hochsommer summer
hochst highest, top|hochstens at most, maximum|hochstgrenze limit, maximum|hochstufen upgrade, promote
hochverfugbar highly available, high availability, ha|hochverfugbarkeit high availability, ha|hochwasser flood|hochwertig high quality
hochzeit wedding|hochziehen bump, bring up, set up|hof court|hoffen hope|hoffentlich hopefully|hoffnung hope|hoflich polite|hohe height, amount
hoheit sovereignty|hohepunkt highlight|hoher higher|hohl hollow|holen fetch, get|holprig bumpy|homogen homogeneous|homogenisieren harmonize
honorar fee|honorieren reward, honor|horbar audible|horen hear|horer listener, audience|horizont horizon|horizontal horizontal|horsaal lecture hall
hosentasche pocket|hosten host|hotel hotel|hotelbuchung hotel booking, hotel|hotelempfehlung hotel recommendation, hotel|hotelzimmer hotel room
hubsch pretty|hulle pod, wrapper, envelope|humor humor|hund dog|hundefutter dogfood|hundert hundred|hunger hunger|hurde hurdle, obstacle|hybrid hybrid
hybridveranstaltung hybrid event|hygiene hygiene|hypothese hypothesis|hypothesen hypotheses|ideal ideal, ideally|idealerweise ideally|idee idea
ideell conceptual|ideen ideas|ideenaustausch brainstorming|ideengeber initiator|ideenliste ideas list|ideensammlung brainstorming, ideas
ideenspeicher backlog|ideenwettbewerb contest|identifikation identification|identifizierbar identifiable|identifizieren identify
identifizierung identification|identisch identical, same|identitat identity|identitaten identities|identitatsanbieter identity provider, idp
identitatsbroker identity broker, idp broker|identitatsdiebstahl identity theft|identitatsdienst identity service, keystone
identitatsfoderation identity federation|identitatsmanagement identity management, iam|identitatsnachweis authentication, identity proof
identitatsprovider identity provider, idp|identitatsquelle identity provider|identitatsverbund identity federation, federation
identitatsvermittler identity broker, broker|identitatsverwaltung identity management, iam, identity and access management|igel hedgehog
ignorieren ignore|ignoriert ignored|illegal illegal|illusion illusion|illustrieren illustrate|imitieren imitate|immens immense|immer always
immerhin at least|immobilie real estate|impfung vaccination|implementieren implement|implementierung implementation
implementierungsaufwand implementation effort|implementierungsdetail implementation detail|implementierungshinweis implementation note
implementierungsstand implementation status|implementierungsvorschlag implementation proposal|implizieren imply|implizit implicit, implicitly
import import|importieren import|impressum imprint, legal notice|improvisieren improvise|impuls impulse, input|impulsgeber initiator
impulsvortrag keynote, input, talk|inaktiv inactive|inaktivitat inactivity|inakzeptabel unacceptable|inbegriffen included
inbetriebnahme commissioning, bootstrap, go live, launch|inbetriebnehmen commission, launch|indem by|indes meanwhile|indexieren index|indien india
indikator indicator|indirekt indirect, indirectly|indiskret indiscreet|individualisieren customize|individualisierung customization
individuell individual, custom|indiz indication|industrie industry|industriell industrial|industriepartner industry partner
industriestandard industry standard|ineffektiv ineffective|ineffizient inefficient|infiziert infected|infolge due to
infomaterial information material, flyer|informatik computer science, informatics|informatiker computer scientist|informationen information
informationsaustausch information exchange|informationsfluss information flow|informationsmodell information model|informationssammlung information
informationsseite information page|informationssicherheit information security, isms|informationsstand booth
informationstechnik information technology|informationsveranstaltung information event|informativ informative|informell informal|informieren inform
informiert informed|infos info, information|infostand booth|infotafel dashboard|infrage question|infrastruktur infrastructure
infrastrukturausfall infrastructure outage|infrastrukturdienst infrastructure service|infrastrukturebene infrastructure layer
infrastrukturgruppe infrastructure team|ingenieur engineer|ingenieurin engineer|inhaber owner, holder|inhalt content|inhaltlich content
inhaltsubersicht overview, table of contents|inhaltsverzeichnis table of contents|initialisieren initialize|initialisierung initialization
initiative initiative|initiator initiator|initiieren initiate|initiiert initiated|inklusion inclusion|inklusiv inclusive, including
inkompatibel incompatible|inkompatibilitat incompatibility|inkonsequent inconsistent|inkonsistent inconsistent|inkonsistenz inconsistency
inkorrekt incorrect, wrong|inkrafttreten effective, come into force|inkrementell incremental|inland domestic|inlandisch domestic|innehaben hold
innen inside, internal|innenministerium ministry of the interior, bmi|innenstadt city center|innere inner, internal|innerhalb within, inside
innovation innovation|innovationskraft innovation|innovativ innovative|inoffiziell unofficial|inplace in-place|input input
insbesondere especially, particularly|insel island|insellosung silo, isolated solution|insgesamt overall, total|insolvenz insolvency, bankruptcy
inspektion inspection|inspirieren inspire|inspiriert inspired|instabil unstable, flaky|instabilitat instability
installation installation, deployment, install|installationsabbild installation image, installer|installationsanleitung installation guide
installationsfehler installation error|installationsmedium installation medium, installer|installationspaket package|installationsprogramm installer
installationsroutine installer|installationsserver provisioning|installationsskript install script, installer|installierbar installable
installieren install|installiert installed|instandhaltung maintenance|instandsetzen repair|instandsetzung repair|instanz instance
instanzgrosse flavor, instance size|instanztyp flavor, instance type|institut institute|institution institution|instrument instrument, tool
instrumentarium tools|instrumententafel dashboard|instrumentieren instrument|instrumentierung instrumentation|inszenieren stage
integration integration|integrationsaufwand integration effort|integrationspartner integrator, integration partner|integrationstest integration test
integrationsumgebung integration environment, staging|integrieren integrate|integriert integrated|integrierung integration|integritat integrity
intelligent intelligent, smart|intelligenz intelligence|intensiv intensive|intensivieren intensify|intention intention|interagieren interact
interaktion interaction|interaktiv interactive|interessant interesting|interessanterweise interestingly|interesse interest
interessenbekundung expression of interest|interessengemeinschaft interest group|interessengruppe special interest group, sig, stakeholder
interessenkonflikt conflict of interest|interessenlage interests|interessensgruppe interest group, stakeholder
interessent prospect, interested, stakeholder, interested party|interessenten prospects, interested parties|interessenvertretung lobby, representation
interessieren interest, care|interessiert interested|interimslosung interim solution, workaround|intern internal|international international
internet internet|internetadresse url|internetanbindung internet connection, uplink|internetanschluss internet connection|internetauftritt website
internetausfall internet outage, network outage|internetdienst internet service|internetlos air-gapped, airgapped, air gapped|internetprasenz website
internetseite website|internetverbindung internet connection|internetwache police|internetzugang internet access, air-gapped, airgapped
internetzugriff internet access|interoperabel interoperable|interoperabilitat interoperability|interpretation interpretation|interpretieren interpret
intervall interval|intervention intervention|interview interview|intolerant intolerant|intransparent opaque|intransparenz opacity|intuitiv intuitive
invasiv invasive|inventar inventory|investieren invest|investition investment|investor investor|involvieren involve|involviert involved|inwiefern how
inzwischen meanwhile, meantime|ironie irony|ironisch ironic|irrefuhrend misleading|irrefuhrung misleading|irrelevant irrelevant|irren err
irrtum mistake, error|irrtumlich accidentally, mistakenly|irrweg wrong path|isolation isolation|isolieren isolate, encapsulate|isoliert isolated
isolierung isolation|iststand current state, status quo|istzustand current state, status quo|italien italy|italienisch italian
iterativ iterative, iteratively|jagd hunt|jahr year|jahresabschluss annual report, year end|jahresanfang beginning of the year
jahresauftakt kickoff, new year|jahresbeginn beginning of the year|jahresbeitrag annual fee, membership fee|jahresbericht annual report
jahresende end of year, year end|jahresgesprach annual meeting|jahreshalfte half year|jahreshauptversammlung general assembly, annual general meeting
jahresplan annual plan, roadmap|jahresplanung annual planning, roadmap|jahresruckblick year in review, recap|jahrestag anniversary
jahrestagung annual conference, annual meeting|jahrestreffen annual meeting|jahreswechsel new year, turn of the year|jahreszahl year|jahreszeit season
jahrhundert century|jahrige year|jahrlich yearly, annual|jahrzehnt decade|jammern complain|januar january|japan japan|jetzt now
jeweils each, respectively|jobportal job board|journalist journalist, press|jubeln celebrate|jubilaum anniversary|jubilaumsfeier anniversary party
juli july|jung young|jungfernfahrt maiden|jungfraulich pristine|jungst recently|juni june|jurisdiktion jurisdiction|jurist lawyer|juristisch legal
jury jury|justieren adjust, tune|justierung adjustment|justiz justice|justiziabel legal|kabel cable|kabelfuhrung cabling|kabeln wire
kabelsalat cabling|kabinett cabinet|kachel tile|kafer bug|kaffee coffee|kaffeepause coffee break|kafig cage|kalender calendar
kalenderdatei calendar file, ics|kalendereinladung calendar invite, invite|kalendereintrag calendar entry, invite
kalenderwoche calendar week, cw, week|kalibrieren calibrate|kalkulation calculation, cost calculation|kalkulierbar predictable|kalkulieren calculate
kalt cold|kaltstart cold start|kamera camera|kammerer treasurer|kampagne campaign|kampf fight, struggle|kanada canada|kanal channel
kanarienvogel canary|kandidat candidate|kandidatenliste candidates, list of candidates|kandidatur candidate, candidacy|kandidieren run for, candidate
kannbestimmung optional|kante edge|kantine canteen|kanzlei law firm, lawyer|kapazitat capacity|kapazitatsengpass capacity bottleneck, shortage
kapazitatserweiterung capacity extension|kapazitatsgrenze capacity limit|kapazitatsmangel lack of capacity
kapazitatsplanung capacity planning, capacity management|kapazitatsverwaltung capacity management|kapern hijack|kapieren understand|kapital capital
kapitel chapter|kappen cut, cap|kapsel capsule|kapseln encapsulate|kapselung encapsulation|kaputt broken, failing|kaputtgegangen broke, broken
kaputtgehen break|kapuzenpulli hoodie|kapuzenpullover hoodie|karren cart|karriere career|karte map, card|karteileiche stale, inactive|kartell cartel
kartellrecht antitrust|kartographie map|karton box|kaskade cascade|kaskadieren cascade|kaskadierend cascading|kasse cash
kassenbericht financial report|kassenprufer auditor|kassenwart treasurer|kassieren collect|kastchen checkbox|kasten box|katalog catalog, catalogue
katalogisieren catalog|katalogisierung cataloging|katastrophal catastrophic|katastrophe disaster|katastrophenfall disaster recovery
katastrophenschutz disaster protection, disaster recovery|katastrophenubung disaster recovery exercise|katastrophenwiederherstellung disaster recovery
kategorie category|kategorisieren categorize|kategorisierung categorization|katze cat|kauf purchase|kaufen buy|kauflich purchasable
kaufmannisch commercial|kaum hardly|kaution deposit|kehrseite downside|keim seed|keller cellar|kennen know|kennenlernen get to know, introduction
kennenlernrunde introduction, introductions|kennenlerntreffen introduction, get-together|kenner expert|kenngrosse metric, parameter|kenntlich marked
kenntnis knowledge|kenntnisnahme acknowledgement|kenntnisse knowledge, skills|kennung id, identifier|kennwerte values, metrics|kennwort password
kennwortablauf password expiry|kennwortanderung password change|kennwortdatei password file|kennwortrichtlinie password policy
kennwortspeicher password store, password manager|kennwortverwaltung password management, password manager
kennwortwechsel password rotation, password change|kennzahl metric, kpi, figure|kennzeichnen label, mark|kennzeichnung label, tag, labeling, marking
kern core, kernel|kernarbeitszeit core hours|kernaufgabe core task|kernaussage key message|kerndienst core service|kernel kernel
kernfrage key question|kernfunktion core function|kernfunktionalitat core functionality|kerngedanke key idea|kerngruppe core team, core group
kernidee key idea|kernkompetenz core competence|kernkomponenten core components|kernmodul kernel module|kernproblem core problem
kernprojekt core project|kernprozess core process|kernpunkt key point|kernteam core team|kernthema core topic|kernversion kernel version|kerze candle
kette chain|kettenglied link|kettenreaktion chain reaction, cascading|kilometer kilometers|kindcluster workload cluster|kinder children
kinderbetreuung childcare|kinderfreundlich childcare|kinderkrankheit teething problem|kindgerecht child|kindprozess child process|kiosk kiosk
kippen tip, drop|kiste box, server|kita childcare|kittel coat|kladde draft, notes, pad|klage complaint, lawsuit|klagen complain, sue|klammer bracket
klang sound|klappe flap|klappen work|klappt works|klar clear|klaren clarify, resolve|klarheit clarity|klarkommen cope, manage|klarmachen clarify
klarname real name|klarstellen clarify|klarstellung clarification|klartext plaintext, plain text, clear text|klarung clarification, clarify
klarungsbedarf clarification, open questions|klarungsgesprach clarification|klarungspunkt open question, clarification|klasse class
klassifikation classification, taxonomy|klassifizieren classify|klassifizierung classification, taxonomy|klassisch classic, classical, traditional
klausel clause|klausur retreat|klausurtagung retreat, workshop|klausurtreffen retreat, workshop|kleben stick, glue|klebrig sticky|klebstoff glue
kleid dress|kleidung clothing|klein small|kleinanbieter small provider|kleinbuchstaben lowercase|kleiner smaller|kleingedrucktes fine print
kleingruppe breakout, small group|kleinigkeit minor, detail|kleinkram minor, small things|kleinprojekt small project|kleinschreibung lowercase
kleinstcluster mini cluster|kleinste smallest, tiny|kleinstmaschine tiny, small flavor|kleinteilig fine-grained, fragmented
kleinunternehmen small business|klemme trouble|klemmen stuck|klemmt stuck|klettern climb|klick click|klickbar clickable|klient client|klima climate
klimaanlage air conditioning, cooling|klimafreundlich green, sustainable|klimaneutral carbon neutral|klimaschutz climate, sustainability
klimatisierung air conditioning, cooling|klinik hospital|klinkenputzen outreach|klischee cliche|klonen clone|klopfen knock|kloster retreat
klug smart, clever|klugheit wisdom|klumpen cluster|knacken crack|knackpunkt crux, issue|knapp scarce, short, tight|knappheit scarcity, shortage
kneipe bar, pub|knicken drop|knien kneel|kniff trick|knifflig tricky|knirschen friction|knopf button|knoten node|knotenabbild node image
knotenausfall node failure|knotenbezeichnung node name|knotendichte node density|knotengruppe node group, node pool, nodegroup
knotenneustart node reboot|knotenpool node pool, nodepool|knotenpunkt node|knotenrolle node role|knotenubergreifend cross-node, between nodes
knotenverteilung node distribution|knotenwechsel node replacement|knowhow know-how, knowledge|knupfen tie|koalition coalition
koalitionsverhandlungen coalition negotiations|koalitionsvertrag coalition agreement|kochen cook|kochrezept recipe, cookbook|kodex code
kodieren encode, code|kodiert coded, encoded|kodierung encoding|kohle money|kohlendioxid co2, carbon|kollaboration collaboration
kollaborativ collaborative, collaboratively|kollege colleague|kollegial collegial|kollegin colleague|kollektion collection
kollidieren collide, conflict, clash|kollision collision, conflict|koln cologne|kolonie colony|kolonne column|koloriert colored|kombi combination
kombination combination|kombinierbar combinable|kombinieren combine|kombiniert combined|komfort comfort, convenience
komfortabel comfortable, convenient|komisch strange, weird|komitee committee|komma comma|kommandieren command|kommando command
kommandozeile command line, cli|kommen come|kommend upcoming, coming|kommentar comment|kommentarfunktion comments|kommentarlos without comment
kommentieren comment|kommentierung comments, comment|kommerz commerce|kommerziell commercial|kommission commission, committee|kommunal municipal
kommunalverwaltung municipality, local government, municipal|kommune municipality|kommunen municipalities|kommunikation communication
kommunikationskanal communication channel|kommunikationskonzept communication concept|kommunikationsmittel communication tool
kommunikationsplan communication plan|kommunikationsproblem communication problem|kommunikationsstrategie communication strategy
kommunikativ communicative|kommunizieren communicate|kompakt compact|kompaktieren compact|kompaktierung compaction|kompatibel compatible
kompatibilitat compatibility|kompetent competent|kompetenz competence|kompetenzzentrum competence center|kompilieren compile
kompilierung compilation, build|komplementar complementary|komplett complete|komplettausfall complete outage, total outage
komplettlosung complete solution, turnkey|komplettpaket complete package|komplex complex|komplexitat complexity|komplikation complication
kompliziert complicated|komponente component|komponententest component test, unit test|komponieren compose|kompression compression
komprimieren compress|komprimierung compression|kompromiss compromise|kompromissvorschlag compromise|kompromittieren compromise
kompromittiert compromised|kompromittierung compromise|konferenz conference, summit|konferenzbeitrag conference talk, talk
konferenzbericht conference report|konferenzbesuch conference|konferenzort venue|konferenzprogramm conference program, schedule
konferenzraum conference room, meeting room|konferenzsoftware video conference, jitsi|konferenzstand booth|konferenzsystem conferencing, jitsi, bbb
konferenzteilnahme conference|konferieren confer|konfiguration configuration, config|konfigurationsablage config repo, configuration repository
konfigurationsanderung config change, configuration change|konfigurationsbeispiel example configuration
konfigurationsdatei config file, configuration file|konfigurationsdatenbank etcd, configuration database
konfigurationseinstellung configuration setting|konfigurationsfehler misconfiguration, configuration error
konfigurationsmoglichkeit configuration option|konfigurationsoption configuration option, config option
konfigurationsparameter configuration parameter|konfigurationsprufung configuration check|konfigurationsschalter configuration option, flag
konfigurationsschnittstelle configuration interface|konfigurationsverwaltung configuration management|konfigurationsvorlage configuration template
konfigurierbar configurable|konfigurierbarkeit configurability|konfigurieren configure|konfiguriert configured|konflikt conflict
konfliktfrei without conflict|konform compliant, conformant|konformitat conformance, compliance, conformity|konformitatsbericht compliance report
konformitatsbescheinigung certificate, attestation of conformity|konformitatserklarung declaration of conformity, self-declaration
konformitatsnachweis compliance, certificate|konformitatsprufung conformance test, compliance check|konformitatsskript compliance check, check script
konformitatsstatus compliance status|konformitatstest compliance test, conformance test|konformitatsuberwachung compliance monitor
konfus confused, confusing|kongress congress, conference|konkret concrete, specific|konkretisieren specify, refine
konkretisierung refinement, specification|konkurrent competitor|konkurrenz competition|konkurrenzfahig competitive|konkurrieren compete
konkurrierend competing, concurrent|konkurs bankruptcy|konnen can|konsens consensus|konsequent consistent|konsequenz consequence
konservativ conservative|konservieren preserve|konsistent consistent|konsistenz consistency|konsistenzprufung consistency check|konsole console
konsolenzugriff console access|konsolidieren consolidate|konsolidierung consolidation|konsortialpartner consortium partner|konsortium consortium
konstant constant|konstellation constellation|konstruieren construct|konstrukt construct|konstruktiv constructive|konsultation consultation
konsultieren consult|konsum consumption|konsument consumer|konsumierbar consumable|konsumieren consume|kontakt contact|kontaktadresse contact address
kontaktaufnahme contact, reach out|kontaktaustausch contact, networking|kontaktdaten contact data, contact|kontaktfreudig outgoing
kontaktieren contact, reach out|kontaktperson contact person|kontaktpflege networking|kontaktstelle contact point|kontaktvermittlung introduction
konten accounts, account|kontext context|kontinent continent|kontingent quota, contingent|kontingentanfrage quota request
kontingenterhohung quota increase|kontingentgrenze quota limit|kontingentuberschreitung quota exceeded|kontingentverwaltung quota management
kontinuierlich continuous, continuously|kontinuitat continuity|konto account|kontoerstellung account creation|kontoloschung account deletion
kontoverwaltung account management|kontrast contrast|kontrolle control, check|kontrollebene control plane|kontrollgruppe cgroup
kontrollierbar controllable|kontrollierbarkeit controllability|kontrollieren check, control, monitor|kontrolliert controlled
kontrollinstanz control instance|kontrollknoten control node, control plane|kontrollschleife control loop, reconciliation
kontrollverlust loss of control|kontrollzentrum control center|kontrovers controversial|kontroverse controversy|konvention convention
konventionell conventional|konvergenz convergence|konversation conversation|konvertieren convert|konvertierung conversion
konzentration concentration, focus|konzentrieren focus, concentrate|konzentriert focused|konzept concept|konzeptentwurf draft concept
konzeption concept, design|konzeptionell conceptual|konzeptionierung concept|konzeptpapier concept paper|konzeptphase concept phase
konzern corporation|konzipieren design, conceive|kooperation cooperation, collaboration|kooperationspartner cooperation partner, partner
kooperationsvereinbarung cooperation agreement|kooperationsvertrag cooperation agreement|kooperativ cooperative|kooperieren cooperate
koordination coordination|koordinationsgruppe coordination group|koordinationstreffen coordination meeting|koordinator coordinator
koordinatorin coordinator|koordinieren coordinate|koordiniert coordinated|koordinierung coordination|koordinierungsstelle coordination office
kopenhagen copenhagen|kopf head|kopfhorer headphones, headset|kopfnote note|kopfrechnen calculate|kopfschmerzen headache|kopfzeile header|kopie copy
kopierschutz copy protection|kopiert copied|koppeln couple, link|kopplung coupling|korb basket|korpus corpus|korrekt correct|korrektheit correctness
korrektur correction, fix|korrekturlesen proofread, review|korrekturschleife review|korrespondenz correspondence|korrespondieren correspond
korridor corridor|korrigieren correct, fix|korrigiert corrected, fixed|korrupt corrupt|korruption corruption|kostbar valuable
kosten cost, price, budget, costs|kostenaufstellung cost|kosteneffizient cost-efficient|kostenersparnis cost savings|kostenfrei free
kostengunstig cheap, inexpensive|kostenkontrolle cost control|kostenlos free|kostenmodell cost model, pricing|kostenneutral cost neutral
kostenpflichtig paid|kostenpunkt cost|kostenrechnung cost calculation|kostenschatzung cost estimate|kostensenkung cost reduction
kostenstelle cost center|kostenubernahme cost coverage, funding|kostenubersicht cost overview|kostenvergleich cost comparison
kostenvoranschlag quote, cost estimate|kostspielig expensive|krach noise|kraft force|kraftig strong|krank sick, ill|krankenhaus hospital
krankenkasse health insurance|krankgemeldet sick|krankheit illness, sick|krankheitsbedingt sick, illness|krankheitsfall sick leave, illness
krankheitsvertretung sick, substitute|krankheitswelle sick|krankmeldung sick|kraut kraut|kreativ creative|kreativitat creativity|kredit credit
kreditkarte credit card|kreieren create|kreis circle, loop|kreislauf cycle|kreislaufwirtschaft circular economy|kreuz cross|kreuzung crossing
kreuzverweis cross reference|krieg war|kriegen get|krimi mystery|krise crisis|krisenstab crisis team|kristallisieren crystallize|kriterien criteria
kriterium criterion, criteria|kritik criticism, feedback|kritikalitat criticality|kritiker critic|kritikpunkt criticism|kritisch critical
kritisieren criticize|krypto crypto|kryptografie cryptography|kryptographie cryptography|kryptographisch cryptographic|kuche kitchen|kuchen cake
kuchentisch kitchen|kuhlen cool|kuhlschrank fridge|kuhlung cooling|kuhlwasser cooling water|kulisse backdrop|kultur culture|kulturell cultural
kulturwandel cultural change, culture|kummern take care|kumulativ cumulative|kunde customer, client|kundenabrechnung customer billing
kundenabsprung churn|kundenanforderung customer requirement|kundenanfrage customer request|kundenbeispiel customer example
kundenbetreuung customer support, support|kundencluster customer cluster, workload cluster|kundendaten customer data
kundendienst customer service, support|kundendomane customer domain|kundenfreundlich customer friendly|kundengesprach customer meeting
kundenidentitat customer identity|kundenkonto customer account|kundenmaschine customer vm|kundennetz customer network, tenant network
kundenorientierung customer focus|kundenperspektive customer perspective|kundenportal customer portal|kundenprojekt customer project
kundenreferenz customer reference|kundenschlussel customer key, bring your own key, byok|kundensicht customer perspective, customer view
kundenspezifisch customer specific, custom|kundensystem customer system|kundentermin customer meeting
kundentrennung tenant separation, tenant isolation|kundenumfrage customer survey|kundenumgebung customer environment|kundenumzug customer migration
kundenvertrag customer contract|kundenverwaltung customer management|kundenwunsch customer request|kundenzufriedenheit customer satisfaction
kundig knowledgeable|kundigen cancel, terminate|kundigung termination, cancellation, notice|kundigungsfrist notice period|kundin customer
kunftig future|kunst arts|kunstler artist|kunstlich artificial|kunterbunt colorful|kupfer copper|kuppel dome|kuratieren curate|kuratiert curated
kuriositat oddity|kurs course|kurswechsel change of course, change of direction|kurve curve, graph|kurz short, brief
kurzanleitung quickstart, quick start|kurzbericht short report|kurzbeschreibung short description, abstract|kurzel abbreviation, acronym, handle
kurzen shorten|kurzer shorter|kurzfassung abstract, summary|kurzform abbreviation, short form|kurzfristig short term, short-term, short notice
kurzgeschichte story|kurzhinweis hint|kurzlebig short-lived, ephemeral|kurzlebigkeit ephemeral|kurzlich recently|kurzmeldung news, notification
kurzreferat lightning talk|kurztreffen short meeting|kurzum short|kurzung cut, shortening|kurzvorstellung short introduction
kurzvortrag lightning talk|kurzweilig entertaining|kurzzeitig short, temporarily, briefly|kurzzusammenfassung summary|kuscheltier plush|labor lab
laboraufbau lab setup|labormaschine lab machine, testbed|laborumgebung lab environment, testbed, test bench|lachen laugh|lade charging, load
laden load, charge|ladezeit loading time|ladung load|lage situation, location|lagebericht status report|lagebild status, overview
lager camp, warehouse|lagern store|lagerung storage|lahmen block|lahmlegen paralyze, break|laie beginner|laienhaft amateurish|land country, state
lander countries, states|landesbehorde state authority|landesebene state level|landesprogramm state program|landesrechenzentrum state data center
landesregierung state government|landesverwaltung state administration|landkarte map|landkreis county, district|landratsamt county
landschaft landscape|landtag state parliament|landungsseite landing page|lang long|langatmig lengthy|lange length, long
langerfristig long-term, longer term|langfristig long term, long-term|langjahrig long-standing|langlebig long-lived, durable|langsam slow
langst long ago|langwierig lengthy, tedious|langzeit long term|langzeitarchivierung archival|langzeittest long-term test
langzeitunterstutzung long-term support, lts|laptop laptop|larm noise|lassen let|last load|lastausgleich load balancing, loadbalancer
lastausgleicher load balancer, loadbalancer|lastgrenze limit|lastig annoying|lastproblem load problem|lastprofil load profile
lastspitze peak load, peak, load spike|lasttest load test, benchmark|lastverteiler load balancer, loadbalancer, octavia
lastverteilung load balancing, load balancer|lastverteilungsdienst load balancer service, octavia|latenz latency|latenzarm low latency
latenzmessung latency measurement|latenzproblem latency problem|lauf run|laufend ongoing, running|lauffahig runnable|lauft running
laufwerk drive, disk, volume|laufzeit runtime, term|laufzeitende end of term, expiry|laufzeitfehler runtime error
laufzeitumgebung runtime, runtime environment|laufzettel checklist|laune mood|lauschangriff eavesdropping, wiretapping|lauschen listen
laut noisy, loud|lautet reads|lautsprecher speaker|leasing leasing|leben life|lebendig alive, vivid|lebensdauer lifetime|lebensende end of life, eol
lebenslauf cv, lifecycle|lebensmittel food|lebenswichtig vital|lebenszeichen heartbeat|lebenszyklus lifecycle, life cycle
lebenszyklusverwaltung lifecycle management|lebhaft lively|leck leak|leer empty|leerzeichen space, whitespace|legen put|legitim legitimate
legitimation legitimation|lehrbuch textbook|lehre lesson, teaching, lessons learned|lehren lessons, teach|lehrer teacher|lehrgang course
lehrgeld lesson|lehrling apprentice|lehrmaterial training material|lehrreich instructive, educational|lehrstuhl university
lehrveranstaltung course, lecture|leicht easy, light, slightly|leichtgewichtig lightweight|leichtigkeit ease|leiden suffer|leidenschaft passion
leider unfortunately|leidig annoying|leihen borrow, lend|leihgabe loan|leinwand screen|leise quiet, silent|leisten afford|leistung performance, power
leistungsabfall performance degradation, performance|leistungsaufnahme power consumption|leistungsbeschreibung service description
leistungsdaten performance data|leistungseinbruch performance drop, performance degradation|leistungseinbusse performance loss, performance
leistungsfahig performant, powerful|leistungsfahigkeit performance|leistungsgrenze performance limit|leistungskennzahl kpi, performance metric
leistungsklasse performance class, flavor|leistungsmangel poor performance|leistungsmerkmal feature
leistungsmessung benchmark, metering, performance measurement|leistungsprobleme performance problems, performance issues|leistungsschein certificate
leistungsstark powerful|leistungstest benchmark, performance test|leistungsumfang scope of services, scope
leistungsvergleich benchmark, performance comparison|leistungsverlust performance loss|leistungsverzeichnis specification of services
leistungszusage sla|leitbild mission, vision, manifesto, mission statement|leiten lead|leitend leading|leiter lead, head, leader, manager
leitfaden guide, guideline, guides, guidelines|leitfrage key question|leitlinie guideline|leitplanke guardrail, guideline
leitprinzip guiding principle|leitsatz mission statement|leitseite landing page|leitstand dashboard|leitstelle control center
leitung lead, line, management|leitungsausfall link failure|leitungsgremium board, steering|leitungsteam leadership team
leitungsverschlusselung link encryption, encryption in transit|leitweg route|leitweglenkung routing|lenken steer|lenkung steering
lenkungsausschuss steering committee|lenkungsgruppe steering|lenkungskreis steering committee, steering|lernen learn, learning|lernend learning
lernkurve learning curve|lernplattform learning platform|lernumgebung learning environment|lernunterlagen training material|lernziel learning goal
lesbar readable|lesbarkeit readability|lese read|leseberechtigung read permission, reader role|lesefehler read error|lesen read
lesenswert worth reading|leser reader|leserecht read permission, reader|leserlich readable|leserolle reader role|leserunde reading
lesezeichen bookmark|lesezugriff read access|letzte last|letztendlich ultimately, finally|letztjahrig last year|letztlich ultimately
leuchtturm lighthouse|leuchtturmprojekt lighthouse project|leute people|lichtblick hope|lichten clear|lieb dear|lieben love|liebling favorite
lieferant supplier, vendor|lieferbar deliverable|lieferengpass supply shortage|lieferergebnis deliverable|liefergegenstand deliverable
lieferkette supply chain|lieferkettensicherheit supply chain security|liefern deliver|lieferobjekt deliverable|liefertermin delivery date
lieferumfang scope of delivery|lieferung delivery|liefervertrag supply contract|lieferverzug delivery delay|lieferzeit delivery time|liegen lie
liegenbleiben left behind, stale|liegengeblieben stale, left behind|liegenschaft property, site|linear linear|linie line|linuxkern linux kernel
linuxtage linux days, linux|lissabon lisbon|liste list|literatur literature|live live|lizenz license, licence|lizenzanderung license change
lizenzbedingungen license terms, license conditions|lizenzbestimmungen license terms|lizenzfrage license, licensing|lizenzgebuhr license fee
lizenzgebuhren license fees|lizenzhinweis license notice|lizenzierung licensing|lizenzkonform license compliant|lizenzkosten license costs
lizenzmodell license model|lizenzprufung license check|lizenzrechtlich licensing, license|lizenzscan license scan|lizenztext license text
lizenzverletzung license violation|lizenzvertrag license agreement|lizenzwahl license choice|lizenzwechsel license change|lob praise|loben praise
lochen punch|locker loose|lockerung relaxation|lockvogel honeypot|logbuch log, logbook|logik logic|logisch logical|lohn pay, wage|lohnen worthwhile
lohnend worthwhile|lohnenswert worthwhile|lokal local|lokalisieren localize, locate|lokalitat locality|los lot, lottery|losbar solvable|losch delete
loschanfrage deletion request|loschantrag deletion request|loschbar deletable|loschen delete, remove, wipe, deletion|loschfrist retention
loschkonzept deletion concept, retention|loschschutz deletion protection|loschskript cleanup script, deletion script|loschung deletion
loschvorgang deletion|lose loose, lots|losen solve, resolve|losgehen start|losgelost detached, decoupled|loslassen let go|loslegen start, get started
loslosen detach|lostreten trigger|losung solution, fix|losungsanbieter solution provider|losungsansatz approach, solution|losungsidee idea, solution
losungsmoglichkeit possible solution, options|losungsorientiert constructive, pragmatic|losungsvorschlag proposal, proposed solution
losungsweg solution, approach|losverfahren lottery|loswerden get rid, rid|lucke gap, vulnerability, hole|luckenhaft incomplete
luckenlos complete, seamless|luckenschluss gap|luft air|lufter fan|luftlucke air gap|luftspalt air gap
luftspaltinstallation air-gapped installation, air gapped|lugen lie|lukrativ profitable|lust interest, motivation|lustig funny, fun|luxus luxury
machbar feasible|machbarkeit feasibility|machbarkeitsnachweis proof of concept, poc|machbarkeitsstudie feasibility study, proof of concept
machen make, do|macher maker|machine machine|macht power|machtmissbrauch abuse|machtwort decision|magazin magazine|mager lean|magisch magic
mahnen remind, warn|mahnung reminder|mai may|mailadresse email address, mail address|mailand milan|mailingliste mailing list|mailkonto mail account
mailverteiler mailing list|makel flaw|makler broker|malware malware|manchmal sometimes|mandant tenant
mandantenfahig multi-tenant, multitenancy, multi tenancy|mandantenfahigkeit multi-tenancy, multi tenancy
mandantenkonzept tenant concept, multi-tenancy|mandantennetz tenant network|mandantenspezifisch tenant specific
mandantentrennung tenant isolation, multi tenancy|mandantenubergreifend cross tenant|mandantenverschlusselung tenant encryption
mandantenverwaltung tenant management|mandat mandate|mangel lack, shortage, deficiencies, flaws|mangelhaft poor, insufficient|mangelliste issue list
mangelnd lacking|manifest manifesto, manifest|manipulation tampering, manipulation|manipulationssicher tamper-proof|manko drawback, flaw|mann man
manner men|mannschaft team|manuell manual, manually|marginal marginal|marke brand, trademark|markenname brand|markenrecht trademark
marketing marketing|markieren mark, highlight, tag, label|markiert marked, tagged|markierung mark, tag, label|markt market
marktanalyse market analysis|marktanteil market share|marktbegleiter competitor|marktbeobachtung market
markteinfuhrung market launch, go to market, launch|markterkundung market research|marktforschung market research|marktfuhrer market leader
marktplatz marketplace|marktreif production ready|marktreife maturity|marktstand booth|marktstart launch|markttreffen sig market
marktubersicht market overview|marz march|maschine machine|maschinell machine|maschinengrosse flavor, size|maschinenidentitat machine identity
maschinenkonto machine account, service account|maschinenlesbar machine-readable|maschinenpark hardware, machines|maschinenraum engine room
maschinentyp flavor, instance type|maschinenvorlage machine template|maske form, mask|maskieren mask|maskottchen mascot, maskottchen|mass measure
massen mass|massenspeicher mass storage|massgabe requirement|massgeblich authoritative|massgeschneidert tailored, custom|massiv massive, massively
massnahme measure, action|massnahmenkatalog measures, action items|massnahmenplan action plan|massstab scale|massstabe benchmarks|masszahl metric
masterarbeit thesis, master thesis|material material, materials|mathematik mathematics|mauer wall|maus mouse|maximal maximum|maximalwert maximum
maximieren maximize|mechanik mechanics|mechanismus mechanism|medien media|medienarbeit press, media|medienbericht media report, press
medienecho press, media coverage|medienpartner media partner|meeting meeting|mehr more|mehrarbeit extra work|mehraufwand overhead
mehrbedarf additional demand|mehrbenutzer multi-user|mehrdeutig ambiguous|mehrdeutigkeit ambiguity|mehrere several, multiple|mehrfach multiple, multi
mehrfachanmeldung multiple logins|mehrfachauslegung redundancy|mehrfachauswahl multiple choice|mehrfachnennung multiple choice
mehrfaktor mfa, multi-factor, multi factor, 2fa|mehrfaktorauthentifizierung multi-factor authentication, mfa, 2fa|mehrheit majority
mehrheitlich majority|mehrheitsentscheidung majority vote|mehrjahrig multi-year|mehrknoten multi node|mehrkosten extra cost
mehrmals several times, repeatedly|mehrmandantenfahig multi-tenant|mehrmandantenfahigkeit multi-tenancy|mehrschichtig multi-layer
mehrsprachig multilingual|mehrstufig multi-stage|mehrstundig hours|mehrtagig multi-day|mehrteilig multi-part|mehrwert value|mehrwertsteuer vat
mehrzahl majority, plural|meiden avoid|meilenplan roadmap|meilenstein milestone|meilensteinplanung milestone planning, roadmap|meinen mean
meinung opinion|meinungsausserung opinion, comment|meinungsaustausch exchange, discussion|meinungsbild opinion, poll|meinungsumfrage poll, survey
meinungsverschiedenheit disagreement|meist most|meister master|meldefrist reporting deadline|meldekanal reporting channel
melden report, contact, notify|meldepflicht reporting obligation|meldepflichtig reportable|meldeprozess reporting process|meldestelle reporting
meldesystem reporting system, alerting|meldeverfahren reporting process, disclosure process|meldeweg reporting, disclosure
meldung message, report, notification, alert|memorandum memorandum|menge amount, set, quantity|mengengerust quantity, sizing|mensch human
menschen people|menschlich human|mentor mentor|menu menu|menupunkt menu item|merkblatt leaflet, guideline|merken remember, notice, note
merklich noticeable|merkmal feature, characteristic, property, attribute|merkwurdig strange, weird|messauflosung resolution|messbar measurable
messbarkeit measurability|messbecher meter|messbericht report|messdaten metrics, metering|messdatum metric|messe fair, conference, expo, exhibition
messeauftritt booth, fair|messebesuch fair, conference|messen measure, meter, fairs, metrics|messeplanung fair, event planning
messergebnis measurement, benchmark results, results|messestand booth, stand|messestandort booth|messeteilnahme fair, booth, exhibition
messgerat meter|messgrosse metric|messinstrument metric|messmethode measurement method, metric|messpunkt metric|messreihe measurements
messskript benchmark script|messung measurement, metering|messwert metric, measurement, value|messwerterfassung metrics collection, metering
metadaten metadata|methode method|methodik methodology|metrik metric|metriksammlung metrics collection|miete rent|mieter tenant
mietserver rented server, hosted server|mietvertrag rental|migrationsanleitung migration guide|migrationsaufwand migration effort
migrationshilfe migration guide|migrationspfad migration path|migrationsprojekt migration project|migrationsstrategie migration strategy
migrationstest migration test|migrationswerkzeug migration tool|migrieren migrate|migriert migrated|mikrofon microphone|minderheit minority
minderheitsmeinung minority opinion|minderung mitigation, reduction|minderwertig inferior|mindest minimum, minimal
mindestanforderung minimum requirement|mindestanzahl minimum number|mindestens at least, minimum|mindestgrosse minimum size|mindestmass minimum
mindeststandard minimum standard|mindestversion minimum version|minimal minimal, minimum|minimieren minimize|minimierung minimization
minister minister|ministerien ministries|ministerium ministry|minute minute|mischbetrieb mixed operation|mischen mix|mischung mix|missachten ignore
missachtung disregard|missbrauch abuse, misuse|missbrauchsmeldung abuse report|misserfolg failure|missfallen dislike|missgeschick mishap
misslich unfortunate|misslingen fail|misslungen failed|missstand grievance|misstrauen distrust|misstrauisch suspicious|missverstanden misunderstood
missverstandlich misleading|missverstandnis misunderstanding|misswirtschaft mismanagement|mitarbeit participation, contribution, collaboration
mitarbeiten collaborate, contribute|mitarbeitende employees, staff|mitarbeiter employee, staff, colleague|mitarbeiterin employee, colleague
mitarbeiterwechsel staff change|mitautor co-author|mitbekommen notice|mitbenutzen share|mitbestimmen participate|mitbestimmung participation
mitbetreiber co-operator|mitbewerber competitor|mitbringen bring|mitdenken think along|miteigentumer co-owner|miteinander together, with each other
mitentwickeln contribute, co-develop|mitfahren travel|mitfahrgelegenheit ride, travel|mitgeben pass|mitgedacht considered|mitgelesen read along
mitgenommen taken along|mitgestalten shape, participate|mitgestaltung participation|mitgewirkt contributed|mitglied member
mitgliederliste list of members|mitgliederversammlung general assembly, member meeting|mitgliederwerbung membership, recruiting
mitgliedsantrag membership application|mitgliedsbeitrag membership fee|mitgliedschaft membership|mitgliedsstaat member state
mitgliedsunternehmen member company, members|mitgrunder co-founder|mithelfen help, contribute|mitherausgeber co-editor|mithilfe help
mithoren listen in, eavesdropping|mitlaufen run along|mitlaufer follower|mitlesen read along, eavesdrop|mitmachaktion participation, contribute
mitmachen participate, contribute, join|mitnehmen take along, take, pick up|mitorganisator co-organizer|mitreden participate|mitschneiden record
mitschnitt recording|mitschreiben take notes, minutes|mitschrift notes, minutes|mitsprache say, participation|mitspracherecht say
mitstreiter fellow, contributors|mittag noon, lunch|mittagspause lunch break|mittagstisch lunch|mitte middle|mitteilen inform, tell
mitteilung announcement, message, notice|mitteilungsblatt newsletter|mittel means, funds, medium|mittelabruf funding
mittelfristig medium term, mid-term|mittelkurzung budget cut|mittelmassig mediocre|mitteln average|mittelpunkt focus, center
mittelstand medium-sized companies, sme, medium-sized|mittelstandisch medium-sized, sme|mittelstandler sme, medium-sized|mittelstandspartner sme
mittelverwendung budget|mittelwert average, mean|mitternacht midnight|mittlere medium, middle|mittlerweile meanwhile, meantime|mittwoch wednesday
mitverantwortung shared responsibility|mitverfasser co-author|mitwirken contribute, participate, collaborate|mitwirkende contributors
mitwirkung participation, contribution|mitzeichnen sign, approve|mitziehen follow|mobel furniture|mobil mobile|mobilfunk mobile|mobilisieren mobilize
modell model|modellieren model|modellierung modeling|modellversuch pilot|moderation moderation, facilitation, moderator
moderator moderator, facilitator, host, chair|moderatorin moderator, facilitator|moderieren moderate|modern modern|modernisieren modernize
modernisierung modernization|modifikation modification|modifizieren modify|modul module|modular modular|modularisieren modularize
modularisierung modularization|modus mode|moglich possible|moglicherweise possibly|moglichkeit possibility, option
moglichkeiten possibilities, options|moglichst preferably, possible|moment moment|momentan currently, moment|momentaufnahme snapshot|monat month
monatlich monthly|monatsbericht monthly report|monatsende end of month|monatstreffen monthly meeting|moniert complained|monolith monolith
monolithisch monolithic|monopol monopoly|montag monday|montage mounting|montags mondays|montieren mount|morgen tomorrow, morning|motiv motive
motivation motivation|motivieren motivate|motiviert motivated|motto motto, slogan|mude tired|mudigkeit fatigue|muhe effort|muhelos effortless
muhsam tedious|muhselig tedious|mull garbage, waste|mullabfuhr garbage collection, cleanup|mulleimer trash|mullsammler garbage collector
munchen munich|mundig mature|mundlich oral|munze coin|mussen must|muster pattern, template, sample|musterbeispiel example|mustererkennung pattern
musterinstallation reference installation|musterkonfiguration example configuration, reference configuration
musterlosung reference implementation, reference solution|musterumgebung reference environment|mustervertrag contract template|mustervorlage template
mut courage|mutig brave, bold|mutmasslich presumably|muttersprache native language|mutwillig intentional|mythos myth|nachahmen imitate
nacharbeit rework, follow-up|nachbar neighbour, neighbor|nachbarschaft neighbourhood|nachbau replica, rebuild|nachbauen rebuild, reproduce
nachbehandeln post-process|nachbereiten follow up, post-process|nachbereitung follow-up, postmortem, recap, post processing|nachbericht recap, report
nachbesetzen replacement, staffing|nachbesetzung replacement, successor|nachbesprechen debrief|nachbesprechung retrospective, debriefing
nachbessern improve, rework|nachbesserung rework, improvement|nachbestellen order|nachbestellung order|nachbetrachtung postmortem, retrospective
nachbilden replicate, reproduce|nachbildung replica|nachdenken think|nachdenklich thoughtful|nachdokumentieren document|nachdruck emphasis
nacheinander sequentially, one after another, serially|nachfassen follow up|nachfinanzierung funding, follow-up funding
nachfolge successor, succession|nachfolgemodell successor|nachfolgend following, subsequent|nachfolgeplanung succession
nachfolgeprojekt successor project, follow-up project|nachfolgerin successor|nachfolgetermin follow-up meeting
nachfolgeversion successor, next version|nachforderung additional demand|nachforschen investigate|nachforschung investigation, research
nachfrage demand, inquiry, question|nachfragen ask, inquire|nachfuhren update, track|nachgang follow-up, aftermath|nachgebaut rebuilt, reproduced
nachgeben yield|nachgebessert improved|nachgefragt asked|nachgelagert downstream|nachgelesen read|nachgereicht follow up|nachgeschaltet downstream
nachgesehen looked|nachgestellt reproduced|nachgewiesen proven|nachgezogen updated|nachhaken follow up|nachhalten track|nachhaltig sustainable
nachhaltigkeit sustainability|nachher after, afterwards|nachhinein retrospect, afterwards|nachholbedarf backlog|nachholen catch up
nachjustieren readjust, tune|nachladbar loadable|nachladen reload|nachlassen decline|nachlassig careless|nachlesen read up|nachlieferung delivery
nachmittag afternoon|nachnutzbar reusable|nachnutzen reuse|nachnutzung reuse|nachpflegen update|nachprufbar verifiable|nachprufen verify
nachrangig secondary, low priority|nachregeln adjust|nachreichen submit later, follow up|nachricht message, news|nachrichtenbus message bus, rabbitmq
nachrichtendienst messenger, intelligence|nachrichtensystem messaging system|nachrichtenverkehr messaging
nachrichtenwarteschlange message queue, rabbitmq|nachrucken succeed|nachrucker successor|nachrusten retrofit, upgrade|nachrustung upgrade
nachsatz postscript|nachschauen look up, check|nachschlagen look up|nachschub supply|nachsehen look, check|nachsicht patience|nachsichtig lenient
nachspielen reproduce, replay|nachste next|nachstellen reproduce|nachsteuern adjust|nachtarbeit night|nachtbau nightly build
nachteil disadvantage, downside, con, drawback|nachteilig disadvantageous, detrimental|nachteilsausgleich compensation|nachtens nightly
nachtlauf nightly run|nachtlich nightly, night|nachtrag addendum, amendment|nachtragen add later, add, amend
nachtraglich retroactively, afterwards, later|nachverfolgbar traceable|nachverfolgbarkeit traceability|nachverfolgen track, trace, follow up
nachverfolgung tracking, traceability, follow-up|nachverhandeln renegotiate|nachverhandlung renegotiation
nachvollziehbar traceable, reproducible, comprehensible, transparent|nachvollziehbarkeit traceability, reproducibility, transparency
nachvollziehen comprehend, trace, reproduce, understand|nachweis proof, evidence|nachweisbar verifiable, detectable|nachweisen prove
nachweislich demonstrably|nachweispflicht burden of proof|nachwirkung aftermath|nachwuchs young talent, talent, junior
nachziehen catch up, follow, update|nachzugler late|nackt bare|nadel needle|nagelneu brand new|nagelprobe acid test|nah near, close
nahe proximity, affinity|nahelegen suggest|naher closer|naherung approximation|nahtlos seamless, seamlessly|name name|namen names
namensanderung rename, renaming, name change|namensauflosung dns, name resolution|namensdienst dns, name service|namensfindung naming
namensgebung naming|namenskonflikt name conflict, naming conflict|namenskonvention naming convention, naming|namensnennung attribution
namensraum namespace|namensregel naming rule, naming convention|namensschema naming scheme, naming|namensschild name badge, badge, name tag
namensserver name server, dns|namensspiel naming|namensstandard naming standard|namensvergabe naming|namensverwirrung naming, confusion
namensvorschlag name proposal, name suggestion|namenswechsel rename, renaming|namentlich by name|namentliche named|namlich namely|narbe scar
nation nation|national national|nativ native|naturlich natural, of course|navigation navigation|nebel fog|neben beside, side, secondary
nebenbedingung constraint|nebenbei aside, by the way|nebenbemerkung side note, sidenote|nebendiskussion side discussion|nebeneffekt side effect
nebeneinander side by side|nebenlaufig concurrent|nebenlaufigkeit concurrency|nebenprodukt by-product|nebenraum side room|nebensache minor
nebentatigkeit sideline|nebenthema side topic|nebenveranstaltung side event|nebenversion minor version, minor release|nebenwirkung side effect
negativ negative|negativbeispiel bad example|negativliste blocklist|nehmen take|neigen tend|neigung tendency|nennen name, mention
nennenswert notable, worth mentioning|nennung mention|nerven annoy|nervig annoying|nest nest|netto net|netz network, net|netzabschnitt network segment
netzadapter network adapter, nic|netzadresse ip address|netzanbindung uplink|netzanschluss network connection|netzarchitektur network architecture
netzauftritt website|netzausfall network outage, power outage|netzbetreiber network operator|netzdienst network service|netzebene network layer
netzentwurf network design|netzfehler network error|netzfreigabe network share, nfs|netzgerat network device, switch
netzgeschwindigkeit network speed, bandwidth|netzinfrastruktur network infrastructure|netzkarte nic, network card|netzknoten network node
netzkonzept network concept|netzlast network load|netzlos offline|netzmaske netmask|netzmodell network model|netzpaket packet|netzplan network plan
netzpolitik policy|netzproblem network problem|netzregel network rule|netzrichtlinie network policy|netzsegment network segment|netzseite website
netzsicherheit network security|netzspeicher network storage|netzstorung network outage, network problem|netzteil power supply
netzteile power supplies|netztopologie network topology|netztrennung network segmentation, network isolation, network split|netzubergang gateway
netzuberwachung network monitoring|netzumbau network rebuild|netzverkehr network traffic|netzverschlusselung network encryption
netzwerk network, networking|netzwerkadapter network adapter, nic|netzwerkadresse network address|netzwerkausfall network outage
netzwerkausrustung network equipment|netzwerkbandbreite network bandwidth|netzwerkdienst network service|netzwerkdurchsatz network throughput
netzwerkebene network layer|netzwerkeinstellung network setting|netzwerkfehler network error|netzwerkgerat network device, switches
netzwerkhardware network hardware, switches|netzwerkinfrastruktur network infrastructure|netzwerkisolation network isolation
netzwerkkabel network cable|netzwerkkarte nic, network card|netzwerkknoten network node|netzwerkkonfiguration network configuration
netzwerklatenz network latency|netzwerkpaket packet|netzwerkplan network plan|netzwerkproblem network problem, network issue
netzwerkregel network rule, security group rule|netzwerkrichtlinie network policy|netzwerkschnittstelle network interface
netzwerksicherheit network security|netzwerkspeicher network storage|netzwerkteam network team|netzwerktechnik network technology
netzwerkthemen network topics|netzwerktreffen networking event, network meeting|netzwerktrennung network segmentation, network isolation
netzwerkuberwachung network monitoring|netzwerkverbindung network connection|netzwerkverkehr network traffic
netzwerkverschlusselung network encryption|netzwerkzugang network access|netzwerkzugriff network access|netzzugang network access|neu new
neuanfang restart|neuankommling newcomer|neuanlage creation|neuanschaffung purchase, procurement|neuaufbau rebuild, redeploy
neuauflage new edition, relaunch|neuaufnahme new member, admission|neuaufsetzen reinstall, redeploy|neuausrichtung realignment, reorganization
neuausschreibung new tender, tender|neubau rebuild|neubeginn restart, fresh start|neubesetzung replacement, new lead
neubewertung reassessment, reevaluate|neuentwicklung new development, rewrite|neuerdings recently|neuerstellung recreate, recreation
neuerung innovation, news, change, new feature|neufassung rewrite, new version|neugebaut rebuilt|neugestaltung redesign|neugier curiosity
neugierig curious|neugrundung founding|neuheit news|neuigkeit news, update|neuimplementierung rewrite, reimplementation
neuinstallation reinstall, reinstallation, new installation, fresh installation|neujahr new year|neujahrsempfang new year|neukunde new customer
neulich recently|neuling newcomer, beginner|neumitglied new member|neuordnung reorganisation|neuorganisation reorganization
neuorientierung reorientation|neuplanung replanning|neuschreiben rewrite|neustart restart, reboot|neustrukturierung restructuring|neutral neutral
neutralitat neutrality|neuverhandlung renegotiation|neuverteilung redistribution, rebalancing|neuwahl election|neuwert new value
neuzugang newcomer, new member|nichterfullung non-compliance|nichtfunktional non-functional|nichtoffentlich private, non-public|nichtteilnahme absence
nichtverfugbar unavailable|nichtverfugbarkeit unavailability, unavailable|nichtzulassung rejection|niedergang decline|niederlage defeat
niederlande netherlands|niederlandisch dutch|niederlassung branch, office|niedersachsen lower saxony|niederschreiben write down
niederschrift minutes, record|niederschwellig low threshold, low-threshold|niedrig low|niedrigschwellig low threshold|niedrigste lowest|nische niche
niveau level|nominieren nominate|nominierung nomination|nordamerika north america|norden north|norm standard, norm|normal normal, normally
normalbetrieb regular operation, normal operation|normalerweise normally, usually|normalfall normal case, default|normalisieren normalize
normalisierung normalization|normativ normative|normenkonform conformant, compliant|normierung standardization|normung standardization
normungsgremium standards body|norwegen norway|notabschaltung emergency shutdown|notar notary|notbetrieb emergency operation|notebook notebook
notfall emergency, disaster|notfallkontakt emergency contact|notfallplan emergency plan, disaster recovery
notfallubung disaster recovery test, exercise|notfallubungen disaster recovery exercises|notfallumgebung disaster recovery
notfallwiederherstellung disaster recovery|notfallzugang emergency access, break glass|notieren note, write down|notiert noted, written
notig necessary, needed|notigenfalls if necessary|notiz note|notizblock etherpad, pad, notepad|notizdienst etherpad, hedgedoc|notizen notes, minutes
notlage emergency|notlosung workaround|notruf emergency call|notstopp emergency stop|notstrom emergency power, ups|notwendig necessary, required
notwendigkeit necessity, need|november november|nuchtern sober|nullpunkt zero|nummer number|nummerieren number|nummerierung numbering
nummernschild plate|nur only|nurnberg nuremberg|nutzbar usable|nutzbarkeit usability|nutzbringend beneficial|nutzdaten payload, user data
nutzen benefit, use|nutzer user|nutzerakzeptanz user acceptance, adoption|nutzeranforderung user requirement|nutzeranmeldung user login, login
nutzerbefragung user survey|nutzerdaten user data|nutzerdokumentation user documentation|nutzererfahrung user experience
nutzerfreundlich user friendly|nutzerfreundlichkeit usability, user experience|nutzerfuhrung ux, user guidance|nutzergeschichte user story
nutzerhandbuch user manual, user guide|nutzerkonto user account|nutzerkreis users, audience|nutzername username|nutzeroberflache user interface
nutzerperspektive user perspective|nutzerrechte user permissions|nutzerrolle user role|nutzerschnittstelle user interface
nutzersicht user perspective, user view|nutzertest user test, usability test|nutzertreffen user meeting, meetup|nutzerumfrage user survey
nutzervereinigung user group|nutzerverwaltung user management, idm|nutzerverzeichnis user directory, ldap|nutzerzahl number of users|nutzgarten garden
nutzlast payload|nutzlich useful|nutzlichkeit usefulness|nutzlos useless|nutzniesser beneficiary|nutzung use, usage|nutzungsart usage
nutzungsbedingungen terms of use, terms|nutzungsbeispiel use case, example|nutzungsdaten usage data, metering|nutzungsdauer lifetime
nutzungsentgelt fee|nutzungserfassung metering|nutzungsgrad utilization|nutzungslimit usage limit, quota|nutzungsmessung metering
nutzungsrecht license, right of use|nutzungsstatistik usage statistics|nutzungsvereinbarung usage agreement, terms|nutzungszahlen usage numbers
obdach shelter|oben above, top|oberbegriff umbrella term|obere upper|oberflache surface, ui, dashboard, user interface|oberflachlich superficial
obergeschoss floor|obergrenze upper limit, limit|oberhalb above|oberklasse parent class|oberste top, highest|objekt object
objektablage object storage, object store|objektive objective|objektlager object storage, object store|objektspeicher object storage, s3, swift, rgw
obligatorisch mandatory, obligatory, required|oeffnen open|offen open|offenbar apparently|offenbaren reveal|offengelegt disclosed|offenheit openness
offenkundig obvious|offenlassen leave open|offenlegen disclose, publish|offenlegung disclosure|offensichtlich obvious, obviously|offensiv offensive
offenstehen open|offentlich public|offentlichkeit public|offentlichkeitsarbeit public relations, marketing, press, pr
offentlichkeitswirksam visibility, publicity|offiziell official|offline offline|offnen open|offnung opening|offnungszeit opening hours|ohnehin anyway
okobilanz environmental footprint|okologie ecology|okologisch ecological|okonomie economy|okonomisch economic|okosystem ecosystem|oktober october
operativ operational|opfer victim|opfern sacrifice|opposition opposition|optik look|optimal optimal|optimieren optimize|optimierung optimization
optimierungspotenzial optimization, improvement|optimismus optimism|optimistisch optimistic|option option|optisch visual|orchestrieren orchestrate
orchestrierung orchestration|ordentlich proper, properly|ordnen sort|ordner folder, directory|ordnerstruktur folder structure, directory structure
ordnung order|ordnungsgemass proper, properly|ordnungsschema scheme, taxonomy|ordnungszahl number|orga organization, orga
organigramm organization chart|organisation organization|organisationsform organization|organisationsfragen organizational
organisationskomitee organizing committee|organisationsstruktur organization structure|organisationsteam organizing team|organisator organizer
organisatorin organizer|organisatorisch organizational, housekeeping|organisieren organize|organisiert organized|orientieren orient
orientierung orientation|orientierungshilfe guidance, guide|original original|originell original|orkan storm|ort place, location, venue|ortlich local
ortlichkeit location, venue|ortschaft village|ortstermin on-site, meeting|ortsunabhangig remote|ortswechsel move, relocation|osten east
osterferien easter holidays|ostern easter|osterpause easter break|osterreich austria|osteuropa eastern europe|ostseite east|paar pair, couple
pachten lease|paket package|paketbau package build|paketbauer packager|paketfilter packet filter, firewall|paketformat package format
paketgrosse packet size, mtu|paketieren package|paketierung packaging|paketliste package list|paketquelle package repository, repository, mirror
paketspiegel package mirror, mirror|paketumlauf packet|paketverlust packet loss|paketversion package version
paketverwaltung package manager, package management|paketverzeichnis package repository|pandemie pandemic, covid|panik panic|panne glitch, incident
pannenhilfe support|papier paper|parallel parallel|parallelbetrieb parallel operation|parallelisieren parallelize|parallelisierung parallelization
parallelitat concurrency, parallelism|parallelsitzung breakout session|parallelstruktur parallel|parameter parameter|parametrieren parametrize
parametrisieren parametrize|parat ready|paritat parity|parken park|parkplatz parking|parlament parliament|partei party|partition partition
partitionieren partition|partitionierung partitioning|partitionstabelle partition table|partizipation participation|partizipieren participate
partner partner|partnerfirma partner company, partner|partnerorganisation partner organization|partnerprogramm partner program
partnerschaft partnership|partnersuche partner|partnertreffen partner meeting|partnerunternehmen partner company, partner|passage passage
passen fit, match|passend suitable, matching, fitting|passgenau exact, tailored|passiert happened|passiv passive|passt fits, matches|passwort password
passwortablage password store, vault|passwortanderung password change|passwortdatei password file|passwortlos passwordless
passwortmanager password manager|passwortrichtlinie password policy|passwortspeicher password store, vault
passwortverwaltung password management, password manager|passwortwechsel password change, password rotation|patch patch|pate sponsor, mentor
patenschaft mentorship, sponsorship|patent patent|patentieren patent|pauschal flat|pauschale flat rate, lump sum|pause break, pause|pausieren pause
pausiert paused|pedantisch pedantic|peinlich embarrassing|pendeln commute|penetrationstest penetration test, pentest|penibel meticulous
pension guesthouse|pensum workload|perfekt perfect|perfektionieren perfect|performanz performance|periodisch periodic|peripherie periphery
permanent permanent|persistenz persistence|persistieren persist|persistiert persisted|person person|personal staff, personnel
personalabgang departure, leaving|personalabteilung human resources, hr|personalausfall absence, staff shortage|personalausweis id card
personalbedarf staffing|personalengpass staff shortage|personalie personnel|personalisieren personalize, customize
personalmangel staff shortage, lack of people|personalrat works council|personalsuche hiring, recruiting|personalwechsel staff change
personalwesen human resources|personell staff|personen people, persons|personenbezogen personal|personengruppe group of people
personenkreis group of people|personlich personal, in person|personlichkeit personality|perspektive perspective|pessimistisch pessimistic
petition petition|pfad path|pfadname path|pfeife pipe|pfeil arrow|pfeiler pillar|pferdefuss catch|pfingsten whitsun, pentecost|pflanzen plant
pflege maintenance, care|pflegeaufwand maintenance effort|pflegeleicht easy to maintain|pflegen maintain|pfleger maintainer|pflegt maintains
pflicht mandatory, duty, obligation|pflichtabbild mandatory image|pflichtangabe mandatory, required|pflichtaufgabe mandatory
pflichtbestandteil mandatory|pflichtenheft specification|pflichtfeld mandatory field, required|pflichtflavors mandatory flavors
pflichtlekture must read|pflichtteil mandatory|pflichtveranstaltung mandatory|pforte gate|pfosten post|phantasie imagination|phase phase
philosophie philosophy|physik physics|physikalisch physical|physisch physical|piepser pager|pilot pilot|pilotbetrieb pilot, pilot operation
pilotieren pilot|pilotierung pilot|pilotinstallation pilot installation|pilotkunde pilot customer|pilotphase pilot|pilotprojekt pilot project, pilot
pinnwand board|pionier pioneer|pixel pixel|pladieren advocate|pladoyer plea|plagen pester|plakat poster|plakette badge|plan plan
planabweichung deviation|planbar predictable|planbarkeit predictability|planlos without plan|planmassig scheduled, planned
planspiel simulation, tabletop exercise|planung planning, plan|planungsphase planning phase|planungssicherheit predictability
planungssitzung planning session, sprint planning|planungsstand planning|planungstreffen planning meeting, sprint planning
planungszeitraum planning period|plappern chat|platte disk|plattenplatz disk space|plattform platform|plattformubergreifend cross-platform
plattformwechsel migration, platform|platz space, place, room|platzbedarf space, disk space|platzen burst, fail|platzhalter placeholder
platzhirsch market leader|platzieren place|platzierung placement|platzierungsregel placement rule, affinity|platzmangel disk space, no space
platzproblem disk space|platzvergabe allocation|plauderei chat|plausibel plausible|plausibilitat plausibility|plausibilitatsprufung sanity check
pleite bankruptcy|plenum plenary|plotzlich sudden, suddenly|plural plural|pochen insist|podcast podcast|podium panel, stage
podiumsdiskussion panel discussion, panel|podiumsgast panelist|podiumsgesprach panel, panel discussion|podiumsteilnehmer panelist, panel|pokal cup
polarisieren polarize|polen poland|politik politics, policy|politiker politician|politikum political issue|politisch political|polizei police
polizist police|polnisch polish|pool pool|popular popular|popularitat popularity|poren pores|portabel portable|portabilitat portability|portal portal
portfreigabe open port, firewall rule|portieren port|portierung port, porting|portion portion|porto postage|portugal portugal|posieren pose
positionieren position|positionierung positioning|positionspapier position paper, white paper|positiv positive|positivbeispiel good example
positivliste allowlist, whitelist|post mail|posteingang inbox|posten post, position|postenvergabe election|postfach mailbox|postleitzahl zip
potentiell potential, potentially|potenzial potential|potenziell potential, potentially|praambel preamble|prafix prefix|prag prague|pragend formative
pragmatisch pragmatic|pragmatismus pragmatism|pragnant concise|praktikabel practical, feasible|praktikant intern|praktiken practices
praktiker practitioner|praktikum internship|praktisch practical|prall full|pramie bonus, award|pramisse premise|prangern denounce
prasentation presentation, slides|prasentieren present, show|prasenz presence, in person, on-site, visibility|prasenztag in-person
prasenztreffen in-person meeting, in person|prasident president|prasidium executive board|pratentios pretentious|pravention prevention
praventiv preventive|praxis practice|praxisbeispiel practical example|praxisbericht experience report|praxiserfahrung practical experience
praxisnah practical, hands-on|praxistauglich practical|praxistest field test|praxisworkshop hands-on workshop|prazedenzfall precedent|prazise precise
prazisieren clarify, specify|prazisierung clarification|prazision precision|preis price, award, cost|preisanfrage quote|preisanstieg price increase
preiserhohung price increase|preisgeben disclose, reveal|preisgekront award|preisgestaltung pricing|preisliste price list
preismodell pricing model, pricing|preistrager winner, award|preisvergleich price comparison|preisverleihung award|preiswert cheap, inexpensive
prekar precarious|premiere premiere|presse press, media|presseanfrage press inquiry|pressearbeit press|presseartikel press article
pressekonferenz press conference|pressekontakt press contact|pressemeldung press release|pressemitteilung press release
pressespiegel press review, press|presseverteiler press|prestige prestige|primar primary, primarily|primarsystem primary|prinzip principle
prinzipiell in principle|prinzipien principles|priorisieren prioritize|priorisiert prioritized|priorisierung prioritization, priorization
prioritat priority|prioritaten priorities|prioritatenliste priorities, backlog|privat private|privatadresse private address
privatisierung privatization|privatnutzer private user|privatsphare privacy|privatwirtschaft private sector|privileg privilege|privilegien privileges
privilegiert privileged|proaktiv proactive|probe trial, rehearsal, test, sample|probebetrieb trial operation, pilot
probeinstallation test installation|probelauf trial run, dry run, test run|probelesen proofread|probeversion trial version|probeweise trial
probezeit trial period, probation|probieren try|problem problem, issue|problemanalyse analysis, troubleshooting|problematik problem, issue
problematisch problematic|problembehandlung troubleshooting|problembericht issue report, bug report|problembeschreibung problem statement
problemfall problem|problemlos without problems, smooth, smoothly|problemlosung troubleshooting, solution|problemstellung problem statement
produkt product|produktbeschreibung product description|produkteigentumer product owner|produkteigner product owner|produktgremium product board
produktion production|produktionsausfall production outage|produktionsbereit production ready|produktionsnah production-like
produktionsreif production ready|produktionsreife production readiness|produktionsumgebung production environment, production
produktiv production, productive|produktivbetrieb production|produktivcluster production cluster|produktiveinsatz production use
produktivitat productivity|produktivnahme go live|produktivsetzung go live, production|produktivsystem production system
produktivumgebung production environment, production|produktlebenszyklus product lifecycle|produktmanager product manager
produktmanagerin product manager|produktplanung product planning, roadmap|produktrunde product board|produktteam product team
produktverantwortliche product owner|produktvision product vision|produzieren produce|professionell professional|profi professional, expert
profil profile|profilbild avatar|profilieren profile|profit profit|profitabel profitable|profitieren benefit, profit|prognose forecast
prognostizieren forecast|programm program|programmablauf program, schedule|programmabsturz crash|programmanderung schedule change, program change
programmatisch programmatic|programmausschuss program committee|programmbibliothek library|programmcode code, source code|programmfehler bug
programmheft program|programmieraufgabe coding task|programmieren program, code|programmierer developer, programmer|programmierfehler bug
programmierschnittstelle api|programmiersprache programming language|programmierung programming|programmierwettbewerb hackathon
programmierwoche hackathon|programmkomitee program committee|programmplan schedule|programmpunkt agenda item, session|programmschnittstelle api
projekt project|projektabschluss project end, end of project|projektantrag project proposal, application|projektarbeit project work
projektauftrag project contract|projektbeginn project start|projektbeirat advisory board|projektbericht project report
projektbeschreibung project description|projektbeteiligte stakeholders, project members|projektbezogen project-scoped, project related
projektbudget project budget|projektburo project office|projektende end of project, end of funding|projektforderung project funding, funding
projektgebunden project-scoped|projektgruppe project group, project team|projekthomepage project website
projektlaufzeit project duration, end of project|projektleiter project lead, project manager|projektleitung project lead, project management
projektloschung project deletion|projektmitarbeiter project staff, team member|projektname project name|projektpartner project partner
projektphase project phase|projektplan project plan|projektplanung project planning|projektrolle project role
projektseite project page, project website|projektsitzung project meeting|projektskizze project outline|projektstand project status
projektstart project start, kickoff|projektstruktur project structure|projekttafel project board|projektteam project team
projekttrager project sponsor|projekttreffen project meeting|projektubergabe project handover|projektubergreifend cross-project
projektumgebung project environment|projektverantwortliche project lead|projektverlangerung project extension|projektverwaltung project management
projektverzeichnis project directory|projektvorstellung project presentation|projektzeit project duration|projektziel project goal
prokura power of attorney|prominent prominent|prompt prompt, promptly|propagieren propagate|proprietar proprietary|protest protest
protokoll minutes, protocol, log|protokollabbild audit log|protokollablage minutes repository, log storage|protokollanalyse log analysis
protokollant minutes taker, scribe, note taker, minute taker|protokollausgabe log output|protokollauswertung log analysis|protokolldatei log file
protokolldateien log files, logs|protokolldaten logs|protokollebene log level|protokolleintrag log entry, logs
protokollfuhrer minutes taker, scribe, note taker, minute taker|protokollfuhrung minutes, note taking|protokollieren log, logging, minutes
protokollierung logging, log|protokollierungsdienst logging service|protokollsammlung log collection, logging|protokollstufe log level
protokollversand minutes|protokollverwaltung log management, logging|protokollvorlage minutes template|prototyp prototype|provider provider
provisorisch provisional, temporary|provisorium temporary solution, workaround|provozieren provoke|prozedur procedure|prozent percent
prozentual percentage|prozess process|prozessablauf process, workflow|prozessbeobachtung monitoring|prozessbeschreibung process description
prozessdokumentation process documentation|prozesse processes|prozesskette process chain, pipeline|prozesskosten cost|prozessor processor, cpu
prozessorarchitektur cpu architecture|prozessorfehler cpu vulnerability, cpu bug|prozessorkern cpu core, core|prozessorlast cpu load
prozessorzeit cpu time|prozessschritt process step|prozessverantwortlich process owner|prozessverbesserung process improvement|pruf check, test
prufbar verifiable|prufbericht audit report, test report|prufbit parity|prufen check, test, verify, review, validate|prufer auditor, checker, reviewer
prufergebnis check result, test result|prufinstanz auditor|prufkatalog checklist, criteria|prufkriterien criteria|pruflauf test run
prufliste checklist, check list|prufpfad audit trail|prufplan test plan|prufprotokoll audit log|prufpunkt check, checkpoint
prufskript check script, test script|prufstand test bench|prufstein touchstone|prufstelle auditor, test body|prufsumme checksum|prufsystem test system
prufumgebung test environment, testbed|prufung test, audit, check, examination, review|prufverfahren test procedure, audit
prufwerkzeug check tool, test tool|prufzeichen certificate, label|prufzeitraum audit period|psychologisch psychological|publik public
publikation publication|publikum audience|publizieren publish|puffer buffer|pufferspeicher buffer, cache|pufferung buffering|pullover hoodie
pulver powder|punkt point, item, dot|punktlich on time|punktuell selective|pushen push|putz cleaning|putzaktion cleanup|putzen clean|putzfrau janitor
putzig cute|quadrat square|qual pain|qualifikation qualification|qualifizieren qualify|qualifizierung qualification|qualitat quality
qualitativ qualitative|qualitatsanspruch quality|qualitatskontrolle quality control|qualitatsmangel quality issue|qualitatsmerkmal quality
qualitatssicherung quality assurance, qa|qualitatssiegel quality label, certificate|qualitatsstandard quality standard|qualitatsverlust quality loss
quantifizieren quantify|quantitativ quantitative|quarantane quarantine|quartal quarter|quartalsbericht quarterly report|quartalsweise quarterly
quartier accommodation, hotel|quatsch nonsense|quelladresse source address|quellcode source code|quellcodeverwaltung source code management, git
quelldatei source file|quelldaten source data|quelle source|quellenangabe reference, attribution|quelloffen open source|quellpaket source package
quelltext source code|quelltextverwaltung version control, git|quer cross|querelen quarrels|querschnitt cross-cutting
querschnittsthema cross-cutting topic|querverweis cross reference|quittieren acknowledge|quittung receipt|quorum quorum|quote quota, rate
quotierung quota|rabatt discount|radfahren cycling|radio radio|raffiniert clever|rahmen framework, scope, frame
rahmenbedingung framework, condition, constraint|rahmenplan framework|rahmenprogramm social event, side events
rahmenvertrag framework contract, framework agreement|rahmenwerk framework|rand edge, border|randfall corner case, edge case|rang rank
rangfolge ranking, order|ranghoher senior|rangieren rank|rangliste ranking|rasant rapid|rasch quick, quickly|rat council|raten guess, advise
ratenbegrenzung rate limit, rate limiting|ratgeber advisor, guide|rathaus city hall|ratifizieren ratify|rationell efficient|ratschlag advice
ratsel puzzle, mystery|ratselhaft mysterious|ratseln wonder|raum room|raumbuchung room booking|raumlichkeit venue|raumlichkeiten venue, rooms
raumplan floor plan|raumsuche venue, room|raumwechsel room change|raus out|rauschen noise|rausfallen drop out|rausfinden find out|rausnehmen remove
rausschmeissen remove|rauswerfen remove, kick out|rauswurf removal|razzia raid|reagieren react, respond|reaktion reaction, response
reaktionsfahig responsive|reaktionsfahigkeit responsiveness|reaktionsplan incident response|reaktionsschnell responsive|reaktionszeit response time
reaktivieren reactivate, revive|reaktivierung reactivation, revive|real real|realisierbar feasible|realisieren realize, implement
realisierung realization, implementation|realistisch realistic|realitat reality|realitatsnah realistic|rebellieren rebel|rechen compute
rechenaufwand compute effort|rechenbetonte compute|rechenfehler miscalculation|rechengruppe compute group|rechenkapazitat compute capacity
rechenkern core, cpu|rechenknoten compute node, compute, compute host|rechenlast workload|rechenleistung compute power, compute, computing power
rechenschaft accountability|rechenschaftsbericht report|rechenzeit compute time|rechenzentren data centers, datacenter
rechenzentrum datacenter, data center, dc|rechenzentrumsausfall data center outage|rechenzentrumsbetreiber data center operator
rechenzentrumsbetrieb data center|rechenzentrumsbrand data center fire|rechenzentrumsfuhrung data center tour
rechenzentrumsstandort data center location|rechenzentrumsubergreifend multi-datacenter|rechenzentrumsumzug data center migration
recherche research, investigation|recherchieren research, investigate|rechnen compute, calculate|rechner computer, host, machine, server
rechnerausfall host failure, node failure|rechnergrosse flavor|rechnerisch arithmetical|rechnername hostname, host name|rechnernetz network
rechnerraum server room|rechnertyp flavor|rechnerumgebung computing environment|rechnerverbund cluster|rechnung invoice, billing, bill
rechnungsprufer auditor|rechnungsstellung invoicing, billing|rechnungswesen accounting|recht right, law, legal|rechte rights, permissions
rechteausweitung privilege escalation|rechteckig rectangular|rechteentzug revocation|rechteinhaber copyright owner
rechtekonzept permission concept, rbac|rechtemanagement permission management, rbac|rechtemodell permission model, rbac|rechteprufung permission check
rechtetrennung separation of privileges|rechtevergabe rbac, permission, roles|rechteverwaltung permissions management, permission management, rbac
rechtfertigung justification|rechtlich legal|rechtsabteilung legal department, legal|rechtsakt legal act|rechtsanwalt lawyer
rechtsberatung legal advice, legal counsel|rechtschreibung spelling|rechtsform legal form, legal entity|rechtsfragen legal questions, legal
rechtsgrundlage legal basis|rechtsgutachten legal opinion|rechtskonform legally compliant, compliant|rechtskraftig legally binding
rechtslage legal situation|rechtsprechung jurisdiction|rechtsrahmen legal framework|rechtsschutz legal protection
rechtssicher legally, legally compliant|rechtssicherheit legal certainty|rechtsstaat rule of law|rechtsstreit lawsuit, dispute
rechtstrager legal entity|rechtsverstoss violation|rechtswidrig illegal|rechtzeitig in time, timely|redaktion editorial, editors
redaktionell editorial|redaktionsschluss deadline|redaktionssitzung editorial meeting|rede speech, talk|redebedarf discussion|reden talk
redesign redesign|redezeit talk time|redlich honest|redner speaker|redundant redundant|redundanz redundancy|redundanzgruppe redundancy, failover
reduzierbar reducible|reduzieren reduce|reduzierung reduction|reell real|referent speaker|referentin speaker|referenz reference
referenzarchitektur reference architecture|referenzaufbau reference setup|referenzieren reference, link|referenzierung reference
referenzimplementierung reference implementation|referenzinstallation reference installation|referenzkunde reference customer
referenzprojekt reference project|referenzumgebung reference environment|referenzumsetzung reference implementation|reflektieren reflect
reflexion reflection|reform reform|regal shelf, rack|rege active|regel rule|regelbasiert rule-based|regelbetrieb regular operation
regelgerecht compliant|regelkonform compliant|regelkonformitat compliance|regelkreis control loop|regelmassig regular, recurring, regularly
regelmassigkeit cadence|regelmenge ruleset|regelprufung rule check|regelsatz ruleset|regeltermin regular meeting, recurring meeting
regelung regulation, rule|regelverstoss violation|regelwerk rules, ruleset, regulation|regelwidrig non-compliant|regenerieren regenerate
regieren govern|regierung government|regierungsbildung government|regierungscloud government cloud|regierungsstelle government
regierungsvertreter government|regierungswechsel election, new government|region region|regional regional
regionsubergreifend cross-region, multi-region|register registry, register|registerdienst registry|registergericht register court
registerspiegel registry mirror|registrieren register|registrierung registration, registry|registrierungslink registration link
registrierungsseite registration page|reglement rules|regler knob, controller|regress regression|regressionstest regression test|regular regular
regulatorisch regulatory|reguliert regulated|regulierung regulation|reibung friction|reibungslos smooth|reibungsverlust friction|reichen suffice
reichhaltig rich|reicht suffices|reichweite reach, range|reif mature, ready|reife maturity|reifegrad maturity|reifegradmodell maturity model
reifeprozess maturity|reihe series, row|reihenfolge order, sequence|reihum round robin|rein pure|reinfall failure|reinigen clean
reinigung cleaning, cleanup|reinigungslauf cleanup|reinschauen look|reinschrift final version|reinstecken put|reise travel, trip
reisebericht travel report|reisebudget travel budget|reisekosten travel expenses, travel costs|reisekostenabrechnung travel expenses
reiseplan itinerary|reiseplanung travel planning|reiz appeal|reklamation complaint|reklame advertising|rekonstruieren reconstruct
rekonstruktion reconstruction|rekord record|rekrutieren recruit|rekrutierung recruiting, hiring|rekursiv recursive|relativ relative, relatively
relevant relevant|relevanz relevance|rennen race|renommiert renowned|renovieren renovate|renovierung renovation|rentabel profitable
reparatur repair, fix|reparaturarbeiten repair, fixes|reparaturskript repair script|reparieren repair, fix|repariert fixed, repaired
replikation replication|replizieren replicate|replizierung replication|reprasentant representative|reprasentation representation
reprasentativ representative|reprasentieren represent|reproduzierbar reproducible|reproduzierbarkeit reproducibility|reproduzieren reproduce
reserve reserve|reservieren reserve, reservation, book|reservierung reservation|reservoir pool|resilient resilient|resilienz resilience
resonanz response, feedback|respekt respect|respektieren respect|respektvoll respectful|ressort department|ressource resource
ressourcenauslastung resource utilization|ressourcenbedarf resource requirements|ressourcenbegrenzung resource limits, quota
ressourcenengpass resource shortage|ressourcenerfassung metering|ressourcenmangel resource shortage
ressourcenplanung resource planning, capacity planning|ressourcenschonend sustainable, green|ressourcenverbrauch resource usage, resource consumption
ressourcenverwaltung resource management|ressourcenzuteilung resource allocation|rest rest, remaining|restarbeiten remaining work, leftovers
restaurant restaurant|restaurieren restore|restbestand leftovers|restbudget remaining budget, budget left|reste leftovers, remaining
restlaufzeit remaining time|restlich remaining|restriktion restriction|restriktiv restrictive|restrisiko residual risk|restrukturieren restructure
resultat result|resultieren result|resumieren summarize|retrospektive retrospective, retro|retten save, rescue|rettung rescue|reue regret
revidieren revise|revision audit, revision|revisionsprotokoll audit log|revisionssicher audit-proof|revisionssicherheit audit-proof, audit
revolution revolution|rezension review|rezept recipe|rezertifizieren recertify|rezertifizierung recertification|rhythmisch regular
rhythmus cadence, rhythm|richten direct|richter judge|richtig right, correct|richtigkeit correctness|richtigstellung correction
richtlinie policy, guideline, directive|richtlinien guidelines, policies|richtliniendokument policy document|richtlinienkonform compliant
richtung direction|richtungsanderung change of direction|richtungsentscheidung decision, direction|richtungsweisend directional
richtwert guideline, benchmark|riegel bar|riesig huge|ring ring|risiken risks|risiko risk|risikoanalyse risk analysis, risk assessment
risikoarm low risk|risikobehaftet risky|risikobewertung risk assessment|risikoeinschatzung risk assessment|risikomanagement risk management
riskant risky|riskieren risk|riss crack|ritual ritual|rivale competitor|rivalitat competition|roboter robot, bot|robust robust|robustheit robustness
roh raw|rohdaten raw data|rohentwurf rough draft|rohfassung draft|rohling blank|rohr pipe, pipeline|rolle role|rollenbasiert role-based
rollenbeschreibung role description|rollendefinition role definition|rollenkonzept role concept, rbac|rollenmodell role model, rbac
rollenspiel role play|rollenstandard role standard|rollentausch role swap|rollenvergabe role assignment|rollenverteilung roles, role assignment
rollenverwaltung role management|rollenwechsel role change|rollenzuordnung role mapping, role assignment|rollenzuweisung role assignment|rom rome
romantisch romantic|rot red|rotation rotation|rotationsprinzip rotation, rotating|rotieren rotate|rotierend rotating, round robin|router router
routine routine|routiniert experienced|ruckabwickeln revert|ruckabwicklung rollback, revert|ruckantwort reply|ruckbau removal, decommission
ruckblick retrospective, recap, review|ruckerstattung refund|ruckfall fallback, regression|ruckfallebene fallback|ruckfalllosung fallback
ruckfrage query, question|ruckgabe return|ruckgabewert return value|ruckgang decline, decrease|ruckgangig undo, revert, rollback|ruckgriff fallback
ruckhalt support|ruckkanal feedback channel|ruckkehr return|ruckkopplung feedback|rucklauf responses, feedback|rucklaufig declining
rucklaufquote response rate|ruckmeldefrist deadline|ruckmelden report back, feedback|ruckmeldung feedback|ruckmigration back migration, rollback
rucknahme withdrawal|rucknehmen withdraw, revert|ruckportierung backport|ruckreise return travel|ruckrollen rollback|ruckruf callback
ruckschau retrospective, review, recap|ruckschlag setback|ruckschluss conclusion|ruckschritt regression|ruckseite back|rucksetzen reset, rollback
rucksetzpunkt restore point|rucksetzung reset|rucksicherung restore|rucksicht consideration|ruckspiegel mirror|rucksprache consultation, sync, talk
ruckstand backlog, delay|ruckstau backlog|ruckstellen defer|ruckstufen downgrade|rucktransfer transfer back|rucktritt resignation, step down
ruckverfolgbarkeit traceability|ruckverfolgen trace|ruckverweis back reference|ruckwarts backwards
ruckwartskompatibel backward compatible, backwards compatible|ruckwartskompatibilitat backward compatibility, backwards compatibility
ruckweisung rejection|ruckwirkend retroactively|ruckwirkung side effect|ruckzahlung refund|ruckzug withdrawal|ruf reputation, call
rufbereitschaft on-call|rufen call|ruge complaint|rugen complain|ruhe rest, calm|ruhelos restless|ruhen paused, dormant|ruhend at rest
ruhestand retirement|ruhezustand at rest, hibernate|ruhig quiet|ruhmreich famous|ruhren stir|ruht paused|ruinieren ruin|rumoren rumble|rund around
rundbrief newsletter|runde round|rundenzeit round|rundfrage survey, poll|rundgang tour|rundgesprach round table|rundherum around
rundmail mailing, mail|rundruf broadcast|rundschreiben newsletter, circular|rundung rounding|runterfahren shutdown|runterladen download
runterschalten switch off|runterstufen downgrade|russland russia|rutschen slip|rutteln shake|saal hall, room|sabotage sabotage|sabotieren sabotage
sachbearbeiter clerk|sachbezogen factual|sachgemass proper, properly|sachgerecht appropriate|sachkenntnis expertise|sachkundig knowledgeable
sachlage situation|sachlich factual|sachmittel resources|sachsen saxony|sachstand status, state|sachverhalt matter, issue, facts
sachverstand expertise|sachverstandiger expert|sackgasse dead end|sagen say, saw|saldo balance|sammelband collection|sammeldienst collector
sammelliste collection, list|sammeln collect, gather|sammelpunkt collection point|sammelstelle collection point, registry|sammelthema epic
sammelticket epic|sammelvorgang epic|sammlung collection|samstag saturday|samt including|samtliche all|sanduhr hourglass|sanft gentle, graceful
sanieren renovate, fix|sanierung renovation|sanktion sanction|sattigen saturate|sattigung saturation|satz sentence, set
satzung statutes, charter, bylaws|satzungsanderung statutes, bylaws|sauber clean|saubern clean, clean up|sauberung cleanup, purge|saule pillar
saumig overdue, late|schablone template|schadcode malware, malicious code|schaden damage, harm, damages|schadenersatz compensation
schadensbegrenzung damage control, mitigation|schadhaft faulty|schadigen harm, damage|schadigend harmful|schadlich harmful, malicious
schadlinge malware|schadprogramm malware|schadsoftware malware|schaffen create|schafkopf sheep|schale shell|schalten switch|schaltflache button
schaltjahr leap year|schaltplan diagram|schaltung circuit, switch|schaltzentrale control center|scham shame|schamen ashamed|schande shame|scharf sharp
schatten shadow|schattenseite downside|schatze treasure|schatzen estimate|schatzung estimate, estimation|schatzwert estimate|schaubild chart, diagram
schauen look|schaufenster showcase|schaumstoff foam|schauplatz scene, venue|schauspieler actor|schautafel dashboard|scheibchenweise incremental
scheiben slices|scheiden leave|schein certificate|scheinbar apparently, seemingly|scheinen seem, shine|scheitern fail|scheitert fails
schelte criticism|schema schema, scheme|schenken gift, give|scherz joke|scheu shy|scheuen avoid|schicht layer|schichtbetrieb shifts
schichtenmodell layer model, layers|schichtubergreifend across layers, cross-layer|schicken send|schicksal fate|schiebefenster sliding window
schieben push|schieberegler slider|schief askew|schiefgegangen went wrong, failed|schiefgehen go wrong, fail|schiefgelaufen went wrong, failed
schieflage imbalance|schiene track|schier sheer|schiff ship|schifffahrt shipping|schikane harassment|schild sign, badge|schildern describe
schilderung description|schimmer clue|schimpfen complain|schirm screen, umbrella|schirmherr patron|schirmherrschaft patronage|schlacht battle
schlafen sleep|schlag strike|schlagabtausch debate|schlagartig sudden|schlagen beat, hit|schlagkraftig powerful|schlagwort keyword, tag
schlagzeile headline|schlampig sloppy|schlange queue, snake|schlank lean, slim, thin|schlappe defeat|schlau clever|schlauch tunnel|schlecht bad
schleichend gradual|schleife loop|schleppen drag|schleppend slow|schleuse gateway|schleusen smuggle|schlicht plain|schlichten settle
schlichtung mediation|schliessen close|schliesslich finally|schliessung closing, closure, shutdown|schlimm bad, severe|schlimmste worst
schlimmstenfalls worst case|schlucken swallow|schlupfloch loophole|schlussbemerkung closing remark|schlussbericht final report|schlussel key
schlusselablage key store, barbican, vault|schlusselaustausch key exchange|schlusselbereitstellung key delivery|schlusselbund keyring, keystore
schlusseldatei key file|schlusseldienst key manager, barbican|schlusselerneuerung key rotation|schlusselerzeugung key generation
schlusselfertig turnkey|schlusselfigur key person|schlusselfrage key question|schlusselfunktion key function|schlusselkompetenz key competence
schlussellange key length|schlusselpaar key pair, keypair|schlusselperson key person|schlusselpunkt key point|schlusselrotation key rotation
schlusselserver key server, tang|schlusselspeicher key store, keystore|schlusseltausch key rotation|schlusseltechnologie key technology
schlusselubergabe key handover|schlusselverlust key loss|schlusselverwahrung key manager
schlusselverwaltung key management, barbican, key manager, vault|schlusselwechsel key rotation|schlusselwort keyword|schlussfolgerung conclusion
schlussig conclusive|schlussphase final phase|schlussredaktion final editing|schlussrunde final round|schlusstermin deadline|schlusswort closing
schmal narrow|schmalern diminish|schmerz pain|schmerzhaft painful|schmerzpunkt pain point|schmieren grease|schmollen sulk|schmuck decoration
schmuggeln smuggle|schmutzig dirty|schnack chat|schnappchen bargain|schnappschuss snapshot|schnee snow|schneiden cut|schnell fast, quick
schnelleinstieg quickstart, quick start, getting started|schnellkurs crash course|schnelllebig fast-moving|schnellspeicher ssd, nvme
schnellstart quickstart, quick start|schnellsten fastest|schnellstmoglich asap|schnelltest quick test|schnellzugriff quick access|schnipsel snippet
schnitt cut, average|schnittmenge intersection, overlap|schnittstelle interface, api|schnittstellenanderung api change
schnittstellenbeschreibung api specification, openapi|schnittstellendefinition api definition, interface definition
schnittstellendokumentation api documentation|schnittstellenspezifikation api specification, openapi spec|schnittstellenzugriff api access
schnuffeln sniffing|schnupperkurs introduction|schock shock|schockierend shocking|schokolade chocolate|schon beautiful, nice|schonen protect, spare
schonend gentle|schonfrist grace period|schopfen create|schopfer creator|schrank rack, cabinet|schranke barrier, limit|schraube screw, tune
schrecklich terrible|schreibarbeit writing|schreibberechtigung write permission|schreibblockade write block|schreiben write|schreibfehler typo, typos
schreibgeschutzt read-only, read only|schreiblast write load|schreibleistung write performance|schreibrecht write access, write permission
schreibschema notation|schreibschutz write protection, read-only|schreibtisch desk|schreibweise spelling, notation
schreibwerkstatt writing, book sprint|schreibzugriff write access|schrein shrine|schreiten proceed|schrift font|schriftart font
schriftform written form|schriftfuhrer minute taker, scribe|schriftlich written|schriftstuck document|schriftverkehr correspondence|schriftzug logo
schritt step|schritthalten keep up|schritttempo slow|schrittweise step by step, gradually, incremental|schrott scrap|schrumpfen shrink
schub push, boost|schublade drawer|schubladisieren shelve|schuchtern shy|schuften work|schuhe shoes|schulcloud school cloud|schuld debt, blame, fault
schuldfrei blameless|schuldig guilty|schuldkultur blame culture|schuldlos blameless|schuldzuweisung blame, blameless|schule school
schulen schools, train, educate|schuler pupil, students, pupils|schulerin student|schulferien school holidays, vacation|schulter shoulder
schulung training, course|schulungsangebot training offering|schulungsbedarf training needed|schulungskonzept training concept
schulungspartner training partner|schulungsumgebung training environment|schulungsunterlagen training material|schulungsvideo training video
schuppen shed|schuss shot|schutteln shake|schutten pour|schutz protection|schutzbedarf protection|schutzbedarfsanalyse protection needs analysis
schutzen protect|schutzfrist embargo|schutzgebuhr fee|schutzklasse protection class|schutzlos unprotected
schutzmassnahme protection, measure, mitigation|schutzmechanismen protection mechanisms|schutzmechanismus protection mechanism
schutzniveau protection level, security level|schutzprofil protection profile|schutzrecht intellectual property|schutzschicht protection layer
schutzschild shield|schutzwall firewall|schutzziel protection goal|schwach weak|schwache weakness|schwachpunkt weak point
schwachstelle vulnerability, weakness, cve|schwachstellenanalyse vulnerability analysis|schwachstellenbericht vulnerability report
schwachstellenmanagement vulnerability management|schwachstellenprufung vulnerability scan, security scan
schwachstellenscanner vulnerability scanner, trivy|schwachstellenverwaltung vulnerability management, defectdojo|schwanken fluctuate
schwankend varying|schwankung fluctuation|schwanzen skip|schwarm swarm|schwarz black|schwarzen redact|schwarzes brett board|schwatzchen chat
schwatzen chat|schwebe limbo|schweben pending|schwebend pending|schweden sweden|schwedisch swedish|schweigen silence|schweigepflicht nda|schwein pig
schweiz switzerland, swiss|schwelle threshold, barrier|schwellenwert threshold|schwellwert threshold|schwenk switch|schwer difficult, heavy, hard
schweregrad severity|schwerfallig cumbersome|schwergewicht heavyweight|schwerpunkt focus, emphasis|schwerpunkte focus areas|schwerpunktmassig focus
schwerpunktthema focus topic, main topic|schwert sword|schwerwiegend severe, serious|schwester sister|schwestergesellschaft sister company
schwesterprojekt sister project|schwierig difficult, hard, tricky|schwierigkeit difficulty, problem|schwierigkeiten difficulties, trouble
schwimmbad swimming|schwimmen swimming|schwimmende floating|schwinden vanish|schwingen swing|schwund loss, decline|schwung momentum, drive, energy
schwungvoll energetic|sehen see|sehenswert worth seeing|seite page, site, side|seitenkanal side channel
seitenkanalangriff side-channel attack, side channel|seitenleiste sidebar|seitens by|seitenthema side topic|seitenwechsel change
sekretariat secretariat|sektor sector|sekundar secondary|sekunde second|selbst self|selbstandig independent
selbstauskunft self-assessment, self-declaration|selbstbedienung self-service|selbstbedienungsportal self-service portal, self-service
selbstbeschreibung self-description, self description|selbstbestimmt self-determined, sovereign|selbstbestimmung self-determination
selbstbetrieb self-hosting|selbstbewusst confident|selbsterklarung self-declaration|selbstgebaut self-built, homegrown|selbstgehostet self-hosted
selbstgemacht self-made|selbstheilung self-healing, auto-healing, remediation|selbsthilfe self-help
selbstregistrierung self-registration, self registration|selbstsigniert self-signed|selbststandig independent, freelance|selbsttest self-test
selbstverpflichtung commitment, pledge|selbstverstandlich of course|selbstverwaltet self-managed|selbstverwaltung self-service
selbstzertifizierung self-certification, self-assessment|selten rare, rarely|seltenheit rarity|seltsam strange, weird|seminar seminar|senden send
sendung broadcast|senior senior|senke sink|senken reduce, lower|senkung reduction|sensibel sensitive|sensibilisieren raise awareness
sensibilisierung awareness|sensor sensor|separat separate|september september|sequentiell sequential|sequenziell sequential|serie series|server server
serverausfall server failure, host failure|serverdienst server|servergruppe server group, anti-affinity|serverlandschaft servers|serverlos serverless
serverraum server room, data center|serverschrank rack|serverseitig server-side|sessel chair|setzen set|seuche epidemic|sicher secure, safe
sicherheit security|sicherheitsabfrage confirmation|sicherheitsaktualisierung security update|sicherheitsanforderung security requirement
sicherheitsausschuss security committee|sicherheitsbeauftragter security officer|sicherheitsbedenken security concerns
sicherheitsbefund security finding|sicherheitsbericht security report|sicherheitsbeurteilung security assessment
sicherheitsbewertung security assessment|sicherheitsebene security layer|sicherheitseinstellung security setting
sicherheitsforscher security researcher|sicherheitsfrage security question|sicherheitsfunktion security feature|sicherheitsgrunde security reasons
sicherheitsgruppe security group|sicherheitshinweis security advisory, advisory|sicherheitskonzept security concept
sicherheitskopie backup, backup copy|sicherheitslage security situation|sicherheitsleitfaden security guide
sicherheitsloch vulnerability, security hole|sicherheitslucke vulnerability, security issue, cve|sicherheitsmangel security flaw
sicherheitsmassnahme security measure|sicherheitsmeldung security advisory, advisory|sicherheitsniveau security level
sicherheitspatch security patch, security fix|sicherheitspipeline security pipeline|sicherheitsproblem security issue
sicherheitsprufung security audit, pentest, security check|sicherheitsregel security rule|sicherheitsrelevant security relevant, security related
sicherheitsrichtlinie security policy|sicherheitsrisiko security risk|sicherheitsscan security scan, vulnerability scan
sicherheitsstandard security standard|sicherheitsstufe security level|sicherheitsteam security team|sicherheitstest security test, pentest
sicherheitsthemen security topics|sicherheitstreffen security meeting|sicherheitsuberprufung security review, security audit, pentest
sicherheitsupdate security update|sicherheitsverantwortlicher security officer|sicherheitsvorfall security incident
sicherheitswarnung advisory, security|sicherheitszertifikat security certificate, certificate|sicherlich certainly|sichern secure, back up, backup
sicherstellen ensure|sicherstellung ensure|sicherung backup|sicherungsdienst backup service|sicherungskonzept backup concept
sicherungskopie backup, backup copy|sicherungslauf backup run|sicherungsmedium backup medium|sicherungsplan backup plan
sicherungspunkt restore point, snapshot|sicherungsschnittstelle backup api|sicherungsziel backup target|sicht view|sichtbar visible
sichtbarkeit visibility|sichtweise view, perspective|sieben seven|siegel seal, badge, certificate, label|siegen win|sieger winner|signal signal
signalisieren signal|signatur signature|signieren sign|signiert signed|signierung signing|signifikant significant|silbe syllable|silvester new year
simulation simulation|simulieren simulate|sinken decrease|sinn sense, meaning|sinngemass analogous|sinnlos pointless
sinnvoll useful, sensible, reasonable, meaningful|situation situation|sitz seat, headquarters|sitzen sit|sitzung meeting, session|sitzungsleiter chair
sitzungsleitung chair, moderation|sitzungsprotokoll meeting minutes, minutes|sitzungssaal meeting room|sitzungsschlussel session key
sitzungstermin meeting date|skalierbar scalable|skalierbarkeit scalability|skalieren scale|skalierung scaling|skalierungsgrenze scaling limit
skalierungsproblem scaling problem|skalierungstest scalability test, scale test|skandal scandal|skepsis skepticism|skeptisch skeptical
skizze sketch, scribble|skizzieren sketch, outline|skript script|skriptsprache scripting language|sockel base|sofa sofa|sofort immediately, immediate
sofortig immediate|sofortmassnahme immediate measure, mitigation|software software|softwareentwickler software developer, developer
softwareentwicklung software development|softwarefehler bug|softwarelieferkette software supply chain|softwarepaket package|softwarestuckliste sbom
softwareverteilung software distribution, deployment|sogenannt so-called|solidarisch solidary|solide solid|sollbruchstelle breaking point
sollzustand target state|sommer summer|sommerferien summer holidays, summer break|sommerfest summer party|sommerpause summer break
sommertreffen summer meeting|sommerzeit summer time, cest, dst|sonder special|sonderangebot offer|sonderausgabe special edition
sonderfall special case, corner case|sonderformat special format|sonderrechte privileges|sonderregelung exception, special|sonderrolle special role
sondersitzung special meeting, extraordinary|sondertermin special meeting|sonderthema special topic|sonderwunsch special request
sonderzeichen special character|sonnabend saturday|sonne sun|sonnenuntergang sunset|sonntag sunday|sonstiges miscellaneous, aob, misc, other
sorge concern, worry|sorgen concerns, worries, care, ensure|sorgfalt care|sorgfaltig careful, thorough|sorglos careless|sorte kind, type
sortieren sort, order|sortierung sorting, order|souveran sovereign|souveranitat sovereignty|sozial social|sozialraum social|spahen spy|spalte column
spalten split|spaltenweise column|spaltung split|spam spam|spanien spain|spanisch spanish|spannend exciting|spannung tension, voltage|sparen save
sparkasse bank|sparsam economical|sparte division|spass fun|spassig fun|spat later, late|spatestens latest|speicher storage, memory
speicherabbild snapshot, dump|speicheranbindung storage connection|speicherausfall storage failure|speicherbackend storage backend
speicherbedarf storage demand|speicherbegrenzung memory limit, storage limit|speicherdienst storage service|speicherebene storage layer
speicherengpass out of memory, storage shortage|speichererweiterung storage expansion|speicherfehler memory error|speicherfresser memory leak
speichergeschwindigkeit storage performance|speichergrosse storage size, memory size|speicherkapazitat storage capacity|speicherklasse storage class
speicherknoten storage node|speicherkosten storage cost|speicherleck memory leak|speicherlosung storage solution|speichermangel out of memory, oom
speichermedium storage medium|speichern store, save|speicherort location, storage location|speicherplatz disk space, storage|speicherpool storage pool
speicherproblem storage problem, memory problem|speicherserver storage server|speicherstandard storage standard|speichersystem storage system, ceph
speichertechnik storage technology|speichertyp storage type, volume type|speicheruberlauf overflow|speicherung storage
speicherverbrauch memory usage, memory consumption|speichervirtualisierung software defined storage|speicherzugriff storage access|speisekarte menu
spektrum spectrum|spekulation speculation|spekulativ speculative|spekulieren speculate|spende donation|spenden donate, donation
spendenbescheinigung donation|spender donor|sperre lock, block, embargo|sperrfrist embargo|sperrig bulky|sperrliste blocklist, crl
sperrung lock, block|spesen expenses, travel expenses|spezialfall special case|spezialisieren specialize|spezialisiert specialized
spezialist specialist|spezialrolle special role|speziell special|spezifikation specification, spec|spezifisch specific|spezifizieren specify
spiegel mirror|spiegelbild mirror image|spiegelserver mirror|spiegelung mirroring, mirror|spiel game|spieleabend game night, social event|spielen play
spielfeld playground|spielraum leeway, margin|spielregel rule, code of conduct|spielwiese playground, sandbox|spion spy|spionage espionage
spitze peak, top|spitzenlast peak load|spitzenwert peak|spitzfindig pedantic|splitten split|sponsern sponsor|sponsor sponsor|sponsorensuche sponsors
spontan spontaneous, ad hoc|sporadisch intermittent, flaky|sportlich ambitious, sport|spotteln mock|sprachbarriere language barrier|sprache language
sprachkanal channel|sprachlich language, linguistic|sprachmodell language model, llm|sprachwahl language|sprechen speak, talk|sprecher speaker
sprecherliste speakers|sprechstunde office hours|sprechzeit office hours|sprengen blow|sprung jump|spur trace, track|spurbar noticeable
staat state, government|staatlich governmental, state, government|staatsanwalt prosecutor|staatsanwaltschaft prosecution|staatskanzlei chancellery
staatssekretar state secretary|staatsvertrag treaty|stabil stable|stabilisieren stabilize|stabilisierung stabilization, stabilize|stabilitat stability
stabilitatsprobleme stability problems|stabilitatstest stability test, longterm test|stabsstelle staff unit|stadien stages|stadium stage
stadt city, town|stadte cities|stadtfuhrung city tour|stadtrat city council|stadtverwaltung municipality|stadtwerke municipal utility
staffel relay, season|stahlern steel|stamm root, trunk|stammdaten master data|stammkunde regular customer|stammnutzer regular user
stammschlussel root key, master key|stammtisch meetup, regulars table|stammzertifikat root certificate|stand status, booth, state|stand-up standup
standard standard, default|standardabbild standard image, default image|standardabweichung deviation|standardaktualisierung standard update
standardanwendung standard application|standardauswahl default choice|standardeinstellung default, default setting
standardentwurf draft standard, standard draft|standardflavor standard flavor|standardgremium standards board|standardgruppe sig standardization
standardisieren standardize|standardisiert standardized|standardisierung standardization|standardisierungsgremium standardization body, standards body
standardisierungsgruppe sig standardization|standardisierungsprozess standardization process
standardisierungstreffen sig standardization, standardization meeting|standardkonfiguration default configuration
standardkonform conformant, compliant|standardkonformitat standard compliance, conformance|standardlosung standard solution
standardmassig default, by default|standardnetzwerk default network|standardpasswort default password|standardprozess standard process
standardregel default rule|standardrichtlinie default policy|standardrolle default role|standardspeicher default storage|standardsprache language
standardversion standard version|standardvorlage default template|standardwert default, default value|standbesetzung booth, booth staff
standbetreuung booth, booth staff|standdienst booth|standfest stable|standhaft steadfast|standhalten withstand|standig permanent
standort location, site, region|standortubergreifend multi-site, across regions|standortwechsel relocation, move|standpunkt position, view, viewpoint
stapel stack, batch|stapelverarbeitung batch|stark strong|starke strength|starr rigid|start launch|startbereit ready|startbildschirm start screen
startdatum start date|startdiskette boot|starten start, boot|startfehler boot failure|starthilfe getting started, bootstrap|startmenu menu
startpaket starter|startphase start phase, bootstrap|startproblem startup problem|startpunkt starting point|startreihenfolge boot order
startschuss kickoff, launch|startseite homepage, landing page, start page|starttermin start date|startvorgang boot|startzeit boot time, start time
station station|statisch static|statistik statistics|statistiken statistics, stats|statistisch statistical|stattfinden take place|status status
statusabfrage status, health check|statusaktualisierung status update|statusanzeige status display, status page|statusbericht status report
statusmeldung status message|statusprufung status check, health check|statusrunde status update, standup|statusseite status page
statustreffen status meeting, standup|stau jam, congestion|staub dust|steckbrief profile|steckdose socket|stecken stuck|steckenbleiben stuck
stecker plug|steckkarte card|stehen stand|stehenbleiben stop, stuck|stehengeblieben stuck, stopped|stehlen steal|steigen rise|steigern increase
steigerung increase|steil steep|stelle position, job, place|stellen put, positions, jobs, request|stellenangebot job offer, job posting
stellenanzeige job ad, job offer, job posting|stellenausschreibung job posting, job offer, position|stellenbeschreibung job description
stellenbesetzung hiring, staffing|stellenmarkt job market|stellenwert importance|stellschraube knob, parameter
stellungnahme statement, position, comment|stellvertretend deputy, on behalf|stellvertreter deputy|stellvertreterin deputy|stellvertreterserver proxy
stellvertretung deputy, substitute|stempel stamp|sterben die|steuer tax|steuerbar controllable|steuerberater tax advisor|steuerebene control plane
steuergruppe steering group|steuerknoten control node, controller|steuerkreis steering committee|steuerlich tax|steuern control, tax
steuerprogramm controller|steuerrecht tax law|steuerung control, governance, steering|steuerungsebene control plane|steuerungsgremium steering
steuerungsgruppe steering group|steuerungskomitee steering committee|steuerungsrunde steering|steuerungsschicht control plane|steuerzahler taxpayer
stichelei mockery|stichhaltig sound|stichprobe sample|stichpunkt bullet point, note|stichtag cut-off date, deadline, cut-off|stichwahl election
stichwort keyword|stiften donate|stifter founder|stiftung foundation|stil style|stilblute wording|stilfrage style|still quiet, silent
stillgelegt decommissioned, shut down|stillhalten hold still|stilllegen decommission, shut down, retire
stilllegung decommissioning, shutdown, decommission|stillschweigen embargo, confidentiality|stillstand downtime, standstill|stillstehen stand still
stilprufung linter, linting|stilrichtlinie style guide, styleguide|stimmberechtigt eligible to vote, vote|stimmberechtigung voting rights
stimme vote, voice|stimmenthaltung abstention|stimmgewicht voting|stimmrecht voting right, vote|stimmung mood|stimmzettel ballot
stipendium grant, scholarship|stolpern stumble|stolperstein pitfall|stolz proud|stopfen plug|stoppen stop|storanfallig fragile, unstable
storen disturb, disrupt, interfere, annoy|storend noisy, annoying|storfall incident, outage|stormeldung incident report, alert|stornieren cancel
stornierung cancellation|storquelle interference|storung incident, outage, disruption, disturbance|storungsbehebung troubleshooting, fix
storungsfrei without disruption|storungsmanagement incident management|storungsmeldung incident report, outage notification|storungsursache root cause
stoss push|stossrichtung direction|strafbar illegal|strafe penalty|straffen streamline|strafrecht criminal law, criminal|strand beach
strapazieren strain|strasse street|strategie strategy|strategiepapier strategy paper, white paper|strategietreffen strategy meeting
strategisch strategic|streben strive|strecke route|streichen delete, drop, remove, cut|streichung removal, drop|streifen stripe|streik strike
streit dispute, conflict|streiten argue|streitfall dispute|streitig disputed|streitpunkt point of contention|streng strict|strenge strictness
streuung spread|strichliste list|strikt strict|strittig controversial, disputed|strom power, electricity|stromanschluss power connection
stromausfall power outage|stromen stream|stromkosten power cost, energy cost|strommessung power measurement, energy measurement|stromnetz power grid
stromsparen power saving, energy saving|stromung flow|stromverbrauch power consumption|stromversorgung power supply|stromzufuhr power supply
struktur structure|strukturell structural|strukturieren structure|strukturiert structured|strukturiertheit structure
strukturierung structuring, structure|strukturvorschlag structure proposal|stuckliste sbom, bill of materials, bom|stuckweise piecewise
student student|studie study|studierende students|stufe stage, level, tier|stufenmodell level, tier|stufenweise gradually, staged|stufig levels
stummschalten mute|stummschaltung mute|stunde hour|stundenlang hours|stundlich hourly|stur stubborn|sturm storm|sturz fall|sturzen crash
stutze support|stutzpunkt base|subunternehmer subcontractor|subvention subsidy|subventionieren subsidize|suchbegriff search term, keyword|suche search
suchen search, look, look for|suchergebnis search result|suchfeld search field|suchfunktion search function, search|suchmaschine search engine
suchmuster search pattern|summe sum, total|support support|supportende end of support, eol|symbol symbol, icon|symmetrisch symmetric
synchron synchronous, in sync|synchronisation synchronization, sync|synchronisieren synchronize, sync|synchronisiert synchronized
synchronisierung synchronization, sync|synergie synergy|system system|systemabbild image|systemadministrator system administrator, admin
systematisch systematic|systemausfall system outage, outage|systembetreuer admin|systemdienst system service|systemfehler system error
systemhaus system integrator, integrator|systemintegrator system integrator, integrator|systemlandschaft system landscape|systemneustart reboot
systemnutzer system user|systemprotokoll syslog, system log|systemtest system test|systemubergreifend cross-system|systemuhr system clock, clock
systemverwalter administrator, admin|systemzeit system time, clock|szenarien scenarios|szenario scenario|szene scene|tabellarisch tabular, table
tabelle table|tabellenkalkulation spreadsheet|tadel blame|tafel board|tag day|tage days|tagebuch diary, log|tagen meet|tagesaktuell up to date
tagesform mood|tagesgeschaft day-to-day business, daily operations|tageslauf daily run|tageslicht daylight|tagesordnung agenda
tagesordnungspunkt agenda item, topic|tagesprogramm program, schedule|tageszeit time|taglich daily|tagsuber daytime|tagung conference|tagungsort venue
tagungsprogramm program|takt rhythm, cadence, clock|taktgeber clock, pacemaker|taktik tactics|taktisch tactical|taktung cadence, interval
talent talent|talsperre dam|tanzen dance|tarif rate|tarnen disguise|taschenmesser knife|tasse mug, cup|tastatur keyboard|tastenkurzel shortcut
tatbestand facts|tatig active|tatigen make|tatigkeit activity, job|tatigkeitsbericht report|tatsache fact|tatsachlich actual, actually|tauchen dive
tauglich suitable|tauglichkeit suitability|tausch exchange|tauschen swap, exchange, deceive|tauschung deception|tausend thousand
teambildung team building, team event|teamgeist team spirit|teamleiter team lead|teamleitung team lead|teammitglied team member
teamtreffen team meeting|teamwechsel team change|teamzuordnung team assignment|technik technology, technical|techniker technician
technikgruppe technical team|technikschulden technical debt|technikvorschau tech preview, technical preview|technisch technical|technologie technology
technologieoffen technology neutral, agnostic|technologiepartner technology partner|teil part, partial|teilaspekt aspect|teilaufgabe subtask, task
teilausfall partial outage, partial failure|teilbar divisible|teilbereich subarea|teilen share, split|teilerfolg partial success
teilfinanzierung partial funding|teilhabe participation|teilhaben participate|teilmenge subset|teilnahme participation, attendance
teilnahmebedingungen terms|teilnahmebestatigung confirmation|teilnahmegebuhr fee, ticket|teilnahmelink meeting link, link
teilnahmeliste attendee list, participants|teilnehmen participate, attend, join|teilnehmende participants, attendees|teilnehmer participant, attendee
teilnehmerin participant, attendee|teilnehmerkreis participants|teilnehmerliste participants, attendee list|teilnehmerzahl number of participants
teilnetz subnet|teilprojekt subproject|teilschritt step|teilsystem subsystem|teilthema subtopic|teilung split|teilweise partially, partial, partly
teilzeit part-time, part time|telefon phone, call|telefonat call, phone call, telephone|telefonisch by phone, telephone
telefonkonferenz call, conference call|telefonnummer phone number, telephone|telekommunikation telecommunications, telco|temperatur temperature
temperaturmessung temperature|tempo speed|temporar temporary|tendenz tendency, trend|tendenziell tend|teppich carpet
termin date, appointment, schedule, slot, meeting|terminabsage cancelled, cancel|terminabsprache scheduling|terminal terminal
terminanderung reschedule, date change|terminanfrage meeting request|terminankundigung announcement, save the date|termine dates, appointments, events
terminerinnerung reminder|terminfindung scheduling, poll, doodle, find a date|termingerecht on time|terminhinweis save the date, reminder
terminieren schedule|terminkalender calendar|terminkollision conflict, date conflict|terminkonflikt conflict, scheduling conflict
terminliste events, dates|terminologie terminology|terminplan schedule|terminplanung scheduling|terminreihe meeting series
terminserie recurring meeting, series|terminsuche scheduling, find a date, doodle|terminubersicht events, calendar|terminumfrage doodle, poll
terminverschiebung reschedule, postponed|terminvorschlag proposed date, date|terminwunsch date|terrasse terrace|test test|testabbruch test failure
testabdeckung test coverage, coverage|testablauf test run|testaufbau test setup|testautomatisierung test automation, automated testing
testbericht test report|testbetrieb test operation|testcluster test cluster|testdaten test data|testdauer test duration|testergebnis test result
testfall test case|testfeld testbed, lab|testgerat test device|testinstallation test installation, test deployment|testinstanz test instance
testkandidat test candidate, guinea pig|testkonto test account|testlabor lab, testbed|testlauf test run, dry run|testlaufe test runs
testmaschine test machine|testmatrix test matrix|testnetz test network|testnutzer test user, tester|testphase test phase|testplan test plan
testprotokoll test report, test log|testrahmen test framework|testreihe test series|testsammlung test suite, testsuite|testskript test script
teststellung test system|teststrategie test strategy|testsystem test system|testumfang test scope|testumgebung test environment, testbed
testverfahren test procedure|testwerkzeug test tool|testzugang test account|testzweck testing purposes|teuer expensive|text text|textbaustein snippet
textdatei text file|textstelle passage|textverarbeitung word processing|theater theater|theke bar|thema topic, subject|thematik topic
thematisch thematic|thematisieren address, discuss|themen topics|themenabend evening|themenbereich topic area|themenblock block, topics
themenfeld topic area|themenliste list of topics, topics|themenplan topics, agenda|themensammlung topic collection|themenspeicher backlog, parking lot
themenspezifisch topic specific|themenvorschlag topic proposal|themenwunsch topic request|theoretisch theoretical, theoretically|theorie theory
these thesis, hypothesis|thesen hypotheses|thuringen thuringia|ticket ticket, issue|ticketpreis ticket price|ticketsystem ticket system, issue tracker
tief deep|tiefe depth|tiefenprufung deep inspection|tiefergehend deep dive, in-depth|tiefgehend deep dive, in-depth|tippfehler typo|tisch table
titel title|tochter subsidiary|tochtergesellschaft subsidiary|toilette toilet|tolerant tolerant|toleranz tolerance|tolerieren tolerate|toll great
ton audio, sound|tonaufnahme audio recording, recording|tonausfall audio|tonproblem audio problem, audio|topf pot|topologie topology|tor gate, gateway
torwachter gateway|tot dead|totalausfall total outage, complete outage|tote dead|toter dead|tour tour|tourist tourist|tragbar portable|tragen carry
trager sponsor, carrier|tragerschaft sponsorship|tragerverein association|tragfahig viable|traggruppe team|tragweite scope, impact|trainieren train
trainings trainings|transaktion transaction|transfer transfer|transformation transformation|transformieren transform|transitnetz transit network
transparent transparent|transparenz transparency|transport transport|transportieren transport
transportverschlusselung transport encryption, tls, encryption in transit|traumhaft dreamlike|traurig sad
treffen meeting, meet, meetup, get-together, events|treffend apt|treffer hit, hits, matches|treffpunkt meeting point|treiber driver
treiberaktualisierung driver update|trend trend|trennbar separable|trennen separate, split, disconnect|trenner separator|trennlinie line
trennung separation, isolation|trennzeichen separator, delimiter|treppe stairs|treten step|treu loyal|treuhander trustee|treuhanderisch trust
triage triage|triebfeder driver|trigger trigger|trivial trivial|trocken dry|trockenlauf dry run|trockenubung dry run, exercise|tropfen drop
trotzdem nevertheless, still|trube cloudy|trugschluss fallacy|tschechien czech|tucke pitfall|tufteln tinker|tugend virtue|tummeln romp|tun do
tunnel tunnel|tunnelung tunnel|tur door|turnier tournament|turnus cadence, rhythm, rotation|turnusmassig regular|typ type|typen types
typenbezeichnung type name|typisch typical|typisierung typing|typkonvertierung conversion|ubel bad|ubelst worst|uben practise
uberall everywhere, anywhere|uberarbeiten revise, rework, update|uberarbeitet reworked, revised|uberarbeitung revision, rework, refactor, refactoring
uberarbeitungsbedarf needs rework|uberbau superstructure|uberbelegt overcommitted|uberbelegung overcommit, oversubscription|uberbewerten overestimate
uberbleibsel leftovers, leftover|uberblick overview|uberblicksfolie overview slide|uberbringen deliver|uberbrucken bridge
uberbruckung bridge, stop gap|uberbruckungslosung stop gap, interim solution|uberbuchen overcommit, oversubscribe
uberbuchung overcommit, overbooking, oversubscription|uberdenken rethink, reconsider|uberdies moreover|uberdimensioniert oversized|ubereilt rushed
ubereinkommen agree, agreement|ubereinkunft agreement|ubereinstimmen match, agree|ubereinstimmend matching, consistent
ubereinstimmung conformance, match, agreement|uberfahren run over|uberfall attack|uberfallig overdue|uberfluss abundance
uberflussig superfluous, redundant, unnecessary|uberflussigkeit redundancy|uberfluten flood|uberfordern overwhelm|uberfordert overwhelmed
uberfuhren transfer, migrate, convert|uberfuhrt transferred, migrated|uberfuhrung transfer, migration|uberfullt overcrowded
ubergabe handover, transfer|ubergabedokument handover document|ubergabegesprach handover meeting|ubergabeprotokoll handover|ubergabepunkt handover
ubergabetermin handover date|ubergang transition, handover|ubergangsfrist transition period, grace period|ubergangslosung interim solution, workaround
ubergangsmodell transition|ubergangsphase transition, transition phase, interim|ubergangsweise interim, temporary
ubergangszeit transition period, grace period|ubergeben hand over, transfer, pass|ubergehen skip, pass|ubergelaufen overflow
ubergeordnet superordinate, higher level|ubergreifend overarching, across, comprehensive|uberhang overhang|uberhaupt at all|uberhitzung overheating
uberhoht excessive|uberholen overtake, overhaul|uberholt outdated, obsolete|uberholung overhaul|uberkommen outdated|uberkomplex over-engineered
uberladen overloaded|uberlagern overlay|uberlagerung overlay|uberlagerungsnetz overlay network, overlay|uberlang too long|uberlappen overlap
uberlappung overlap|uberlassen leave, hand over|uberlassung transfer|uberlast overload|uberlastet overloaded|uberlastung overload|uberlauf overflow
uberleben survive|uberlebt survived|uberlegen consider, think, superior|uberlegt considered|uberlegung consideration
uberlegungen considerations, thoughts|uberleiten transition|uberleitung transition|uberlesen overlook|uberlisten trick|ubermassig excessive
ubermitteln transmit|ubermittlung transmission|ubernachste next but one|ubernachten stay overnight|ubernachtung accommodation, hotel
ubernachtungskosten travel costs|ubernachtungsmoglichkeit accommodation, hotel|ubernahme takeover, adoption|ubernahmefall failover
ubernahmefrist handover|ubernehmen take over, adopt, take|ubernommen taken over, adopted|uberprovisionieren overprovision, overcommit
uberprovisionierung overcommit, overprovisioning|uberprufbar verifiable|uberprufen check, verify, review|uberpruft checked
uberprufung review, check, verification, audit|uberqueren cross|uberragend outstanding|uberraschend surprising|uberrascht surprised
uberraschung surprise|uberreden persuade|uberregional regional|uberreichen hand over|uberrest leftover|uberschatzen overestimate
uberschaubar manageable|uberschneiden overlap|uberschneidung overlap, conflict|uberschreibbar overridable|uberschreiben overwrite, override
uberschreiten exceed|uberschreitung exceed|uberschrift heading, title, headline|uberschuss surplus|uberschussig excess|uberschwemmen flood
ubersehen overlooked|ubersenden send|ubersetzbar translatable|ubersetzen translate|ubersetzer translator|ubersetzt translated|ubersetzung translation
ubersicht overview, dashboard|ubersichtlich clear|ubersichtlichkeit clarity|ubersichtsseite overview page, dashboard|ubersichtstabelle overview table
ubersichtstafel dashboard|ubersiedeln move|uberspannen span|uberspielen overwrite|uberspitzt exaggerated|uberspringen skip|ubersprungen skipped
uberstimmen overrule|uberstunden overtime|ubersturzt hasty|ubertragbar transferable|ubertragbarkeit portability|ubertragen transfer, stream, transmit
ubertragung transfer, transmission, transferral|ubertragungsfehler transmission error|ubertragungsrate throughput|ubertragungsweg channel
ubertreffen exceed|ubertreiben exaggerate|ubertrieben exaggerated, excessive|uberwachen monitor, observe|uberwacht monitored
uberwachung monitoring, observability|uberwachungsdaten monitoring data|uberwachungsdienst monitoring service|uberwachungsinstanz monitoring instance
uberwachungslosung monitoring solution|uberwachungslucke monitoring gap|uberwachungssystem monitoring, monitoring system
uberwachungstafel monitoring dashboard|uberwachungstreffen sig monitoring|uberwachungswerkzeug monitoring tool|uberweisen transfer
uberweisung transfer|uberwiegend mostly, predominantly|uberwinden overcome|uberzahl majority|uberzahlen overpay|uberzeugen convince
uberzeugend convincing|uberzeugt convinced|uberziehen overrun|uberzogen overrun, exaggerated|ublich usual|ublicherweise usually|ubrig left, remaining
ubrigbleiben remain|ubrigens by the way|ubung exercise, practice|ubungsaufgabe exercise|ubungsumgebung training environment, lab|uferlos endless
uhr clock, o'clock|uhrzeit time|ukraine ukraine|umarbeiten rework|umarmen embrace|umbau rebuild, refactoring, rework, restructuring
umbauen rebuild, refactor, restructure|umbaumassnahme rebuild|umbenannt renamed|umbenennen rename|umbenennung rename, renaming
umbesetzung staffing, replacement|umbruch change, upheaval|umbuchen rebook|umdefinieren redefine|umdenken rethink|umdrehen reverse
umfang scope, extent|umfangreich extensive, comprehensive|umfassen comprise, include|umfassend comprehensive|umfeld environment
umformulieren rephrase, reword|umformulierung rewording, rephrase|umfrage survey, poll, questionnaire
umfrageauswertung survey results, survey evaluation|umfragebogen questionnaire|umfrageergebnis survey result|umfrageteilnahme survey participation
umfragewerkzeug survey tool, limesurvey|umgang handling, dealing|umgangen bypassed, circumvented|umgebaut rebuilt, refactored|umgebung environment
umgebungsvariable environment variable|umgehen handle, work around, bypass, workaround|umgehend immediately, promptly|umgehung workaround, bypass
umgehungslosung workaround|umgekehrt reverse, vice versa|umgelegt moved|umgeleitet redirected|umgeschaltet switched|umgeschrieben rewritten
umgeschwenkt switched|umgesetzt implemented|umgestalten redesign|umgestaltung redesign|umgestellt switched, migrated, converted
umgestiegen switched, migrated|umgewandelt converted|umgewidmet repurposed|umgezogen moved, migrated|umgruppieren regroup|umgruppierung regrouping
umhangen reattach|umkehr reversal|umkehrbar reversible|umkehren revert|umkonfiguration reconfiguration|umkonfigurieren reconfigure|umkopieren copy
umkreis area|umlage levy|umlagern move|umlauf circulation|umlaufbeschluss async vote, circular resolution|umlaufverfahren async vote, circular
umlaut umlaut|umlegen move|umleiten redirect|umleitung redirect|umlenken redirect|umlernen relearn|umliegend surrounding|umnutzen repurpose
umorganisation reorganization|umorganisieren reorganize|umplanen reschedule, replan|umplanung replanning|umprogrammieren reprogram|umraumen rearrange
umrechnen convert|umrechnung conversion|umreissen outline|umriss outline|umrusten migrate, convert|umsatz revenue|umsatzsteuer vat, tax
umschalten switch, switchover, failover|umschaltung switchover, failover|umschichten shift|umschreiben rewrite|umschrieben paraphrased
umschulung training|umschwenken switch|umsehen look around|umsetzbar feasible, implementable|umsetzbarkeit feasibility|umsetzen implement
umsetzung implementation|umsetzungsfrist deadline|umsetzungshinweis implementation note, implementation guide|umsetzungsplan implementation plan
umsetzungsstand implementation status|umsetzungsvorschlag implementation proposal|umsiedeln relocate, move|umsiedlung relocation|umsonst free
umsortieren reorder|umstand circumstance|umstandlich cumbersome, complicated|umsteigen switch, migrate|umstellen switch, migrate, convert, change
umstellung migration, switch, transition, conversion|umstellungsplan migration plan|umstieg migration, switch, transition
umstiegshilfe migration guide|umstossen overturn|umstritten controversial|umstrukturieren restructure, reorganize
umstrukturierung restructuring, reorganization|umtaufen rename|umtausch exchange|umtopfen move|umtriebig active|umverlagern relocate
umverteilen redistribute, rebalance|umverteilung redistribution, rebalancing|umwalzung upheaval|umwandeln convert, transform|umwandler converter
umwandlung conversion, transformation|umweg detour, workaround|umwelt environment|umweltbundesamt uba|umweltfreundlich environmentally friendly, green
umweltpreis award|umweltschutz sustainability, environment|umweltzeichen blue angel, eco label|umwidmen repurpose|umwidmung repurposing
umziehen move, migrate|umzug move, migration, relocation|umzugshelfer migration|umzugsplan migration plan|umzugstermin migration date
unabdingbar essential|unabgestimmt uncoordinated|unabhangig independent|unabhangigkeit independence, sovereignty|unabkommlich unavailable
unabsehbar unforeseeable|unabsichtlich accidentally, unintentionally|unangekundigt unannounced|unangemessen inappropriate
unangenehm unpleasant, uncomfortable|unannehmbar unacceptable|unattraktiv unattractive|unauffallig inconspicuous|unauffindbar untraceable, not found
unaufgefordert unsolicited|unaufhaltsam unstoppable|unausgereift immature|unausgewogen unbalanced|unausweichlich inevitable|unbeabsichtigt unintended
unbeantwortet unanswered|unbearbeitet unprocessed|unbedenklich harmless|unbedeutend insignificant, minor|unbedingt absolutely, necessarily
unbeeinflusst unaffected|unbefriedigend unsatisfactory|unbefristet permanent|unbefugt unauthorized|unbegrenzt unlimited|unbegrundet unfounded
unbekannt unknown|unbelegt unproven|unbeliebt unpopular|unbemerkt unnoticed|unbenannt unnamed|unbenutzt unused|unberechtigt unauthorized
unberucksichtigt ignored|unbeschrankt unlimited, unrestricted|unbesetzt vacant, open|unbestatigt unconfirmed|unbestimmt undefined, indefinite
unbeteiligt uninvolved|unbetreut unmaintained|unbetroffen unaffected|unbezahlt unpaid|unbrauchbar unusable|undefiniert undefined|undenkbar unthinkable
undeutlich unclear|undicht leaky|undokumentiert undocumented|undurchsichtig opaque|uneingeschrankt unrestricted, unlimited|uneinheitlich inconsistent
uneinig disagree|uneinigkeit disagreement|unendlich infinite|unentbehrlich indispensable|unentschieden undecided, tie|unentschlossen undecided
unerfahren inexperienced|unerfullt unmet|unerheblich negligible|unerklarlich inexplicable, mysterious|unerlaubt unauthorized, not allowed
unerledigt open, pending|unerreichbar unreachable|unerwartet unexpected|unerwunscht unwanted, undesirable|unfahig unable|unfahigkeit inability
unfair unfair|unfall accident|unfertig unfinished|ungarn hungary|ungeahnt unexpected|ungebeten uninvited|ungebraucht unused|ungedeckt uncovered
ungeduldig impatient|ungeeignet unsuitable|ungefahr about, approximately|ungefahrlich harmless|ungefixt unfixed|ungehindert unhindered
ungeklart unclear, unresolved|ungelegen inconvenient|ungelesen unread|ungelost unsolved, unresolved|ungemein extremely|ungemutlich uncomfortable
ungenannt unnamed|ungenau imprecise, inaccurate|ungenauigkeit inaccuracy|ungenugend insufficient|ungenutzt unused|ungepatcht unpatched
ungepflegt unmaintained|ungeplant unplanned|ungepruft unverified, untested|ungerecht unfair|ungern reluctantly|ungeschutzt unprotected
ungesichert unsecured, insecure|ungestort undisturbed|ungesund unhealthy|ungetestet untested|ungewiss uncertain, unsure|ungewohnlich unusual
ungewollt unintended, unwanted|ungleich unequal|ungleichgewicht imbalance|ungleichmassig uneven|ungluck accident, disaster
unglucklich unfortunate, unhappy|ungultig invalid|unhaltbar untenable|unhandlich unwieldy|uni university|uniform uniform|unionsrecht eu law
universell universal|universitat university|unklar unclear|unklarheit ambiguity, unclear|unkompliziert uncomplicated|unkontrolliert uncontrolled
unkosten expenses|unkritisch uncritical|unlogisch illogical|unlosbar unsolvable|unmittelbar immediate, directly|unmodern outdated|unmoglich impossible
unmut displeasure|unnotig unnecessary|unnutz useless|unordnung mess|unpassend inappropriate|unpersonlich impersonal|unpraktisch impractical
unprivilegiert unprivileged|unproblematisch unproblematic|unrealistisch unrealistic|unrecht wrong|unregelmassig irregular
unregelmassigkeit irregularity|unreif immature|unruhe unrest|unsachgemass improper|unschon ugly|unschuldig innocent|unselbstandig dependent
unsicher insecure, unsure, unsafe|unsicherheit uncertainty|unsichtbar invisible|unsigniert unsigned|unsignifikant insignificant|unsinn nonsense
unspezifiziert unspecified|unstabil unstable|unstimmigkeit inconsistency|unstrittig undisputed|unstrukturiert unstructured|unten below
unterauftrag subcontract|unterauftragnehmer subcontractor|unterbau foundation, infrastructure|unterbesetzt understaffed|unterbieten undercut
unterbinden prevent, disallow|unterbleiben not happen|unterbrechen interrupt, pause|unterbrechung interruption, disruption, downtime
unterbrechungsfrei without downtime, zero downtime, uninterrupted|unterbringen accommodate, place|unterbringung accommodation, hotel
unterbrochen interrupted|unterdomane subdomain|unterdrucken suppress|unterdruckung suppression|untereinander among|unterfinanziert underfunded
untergebracht accommodated|untergeordnet subordinate|untergraben undermine|untergrenze lower limit|untergruppe subgroup|unterhalb below
unterhalt maintenance|unterhalten maintain, talk|unterhaltung conversation, chat|unterkategorie subcategory|unterkunft accommodation, hotel
unterlage document|unterlagen documents, material|unterlassen omit|unterlaufen happen|untermauern support|untermenu submenu
unternehmen company, enterprise, business|unternehmung enterprise|unternetz subnet|unterordner subfolder|unterprojekt subproject|unterpunkt subitem
unterredung talk|unterricht teaching, lesson|unterrichten inform, teach|unterrichtung information|untersagen prohibit, forbid
unterschatzen underestimate|unterschatzt underestimated|unterscheiden distinguish, differentiate, differ|unterscheidet differs
unterscheidung distinction|unterscheidungsmerkmal distinguishing feature, differentiation|unterschied difference, differentiation
unterschiedlich different|unterschreiben sign|unterschrift signature|unterseite subpage|unterste lowest|unterstellen assume|unterstrich underscore
unterstutzen support|unterstutzend supporting|unterstutzer supporter|unterstutzerkreis supporters|unterstutzt supported|unterstutzung support
unterstutzungsaufruf call for help|unterstutzungsbedarf support, help wanted, help|unterstutzungsende end of support, eol
unterstutzungsvertrag support contract|unterstutzungszeitraum support period|untersuchen investigate, examine|untersucht investigated
untersuchung investigation, research, analysis|unterteilen split|unterteilung division|unterthema subtopic|untertitel subtitle
unterversion minor version|unterverzeichnis subdirectory|unterwandern undermine|unterwegs travelling|unterweisung briefing, training
unterzeichnen sign|unterzeichner signatory, signers|unterzeichnet signed|unterzeichnung signing|untragbar unacceptable|untrennbar inseparable
untypisch atypical|unumganglich unavoidable, inevitable|unumkehrbar irreversible|unumstritten undisputed|ununterbrochen continuous
ununterscheidbar indistinguishable|unveranderlich immutable|unverandert unchanged, unmodified|unverbindlich non-binding, optional
unverbunden disconnected|unvereinbar incompatible|unverfugbar unavailable|unvergleichbar incomparable|unverhaltnismassig disproportionate
unverhofft unexpected|unvermeidbar unavoidable|unvermeidlich inevitable|unveroffentlicht unpublished, unreleased
unverschlusselt unencrypted, plain text, plaintext|unversorgt unsupplied|unverstandlich incomprehensible|unvertraut unfamiliar|unverwaltet unmanaged
unverzichtbar indispensable, essential|unverzuglich immediately|unvollkommen imperfect|unvollstandig incomplete|unvorbereitet unprepared
unvorhergesehen unforeseen, unexpected|unvorhersehbar unpredictable|unvorsichtig careless|unwahr untrue|unwahrscheinlich unlikely|unweit near
unwesentlich minor, insignificant|unwichtig unimportant|unwiderruflich irrevocable|unwirksam ineffective|unwissend ignorant|unwohl uncomfortable
unwucht imbalance|unzahlig countless|unzeitgemass outdated|unzertifiziert uncertified|unzufrieden dissatisfied|unzuganglich inaccessible
unzugeordnet unassigned, orphaned|unzugewiesen unassigned|unzulanglich inadequate|unzulassig invalid, not allowed|unzureichend insufficient
unzusammenhangend unrelated|unzustandig not responsible|unzuverlassig unreliable, flaky|update update|urgestein veteran|urheber author
urheberrecht copyright|urheberrechtlich copyright|urheberschaft authorship|urkunde certificate, charter|urlader bootloader
urlaub vacation, holiday, pto, leave|urlaubsbedingt vacation|urlaubsplanung vacation planning, vacation|urlaubsreif tired
urlaubsvertretung vacation, substitute, stand-in|urlaubszeit vacation, holiday season|ursache cause, root cause, reason
ursachenanalyse root cause analysis|ursachenforschung root cause|ursachensuche root cause analysis, troubleshooting|ursprung origin
ursprunglich original, originally|ursprungsort origin|urteil judgement|urteilen judge|usa us|usability usability|utopie utopia|utopisch utopian
validieren validate|variable variable|variante variant, flavor|venedig venice|verabschieden adopt, pass, farewell, say goodbye
verabschiedung farewell, adoption|veralten deprecated, outdated, deprecate, become outdated|veraltet outdated, deprecated, old, eol, obsolete
verandern change|veranderung change|veranlassen initiate|veranschaulichen visualize, illustrate|veranstalten host, organize|veranstalter organizer
veranstaltung event|veranstaltungshinweis event|veranstaltungsort venue, location|veranstaltungsreihe event series|verantworten be responsible
verantwortlich responsible|verantwortlichkeit responsibility|verantwortung responsibility|verarbeiten process|verarbeitung processing
verband association, osba, alliance|verbergen hide|verbessern improve|verbessert improved|verbesserung improvement, enhancement
verbesserungsbedarf improvement|verbesserungsvorschlag improvement, suggestion, enhancement proposal|verbieten forbid, prohibit, disallow
verbinden connect|verbindlich mandatory, binding|verbindung connection, connectivity, link|verbindungsabbruch connection loss, disconnect
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
