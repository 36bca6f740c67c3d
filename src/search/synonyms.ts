/** Other words for what meetings about clouds and software speak of. Names of products are topics of the registry instead. */
import { stem, wordsOf } from './fold.ts'

const groups = `
vm, virtual machine, instance, guest, virtual server
hypervisor, compute node, compute host, virtualization host
host, node, server, machine
operating system, os, linux distribution, distro
rhel, red hat, redhat, centos, alma
fip, floating ip, public ip
lb, load balancer, loadbalancer, lbaas
ca, certificate authority, root certificate
tls, ssl, https, certificate
self-signed, own certificate, custom ca
ha, high availability, highly available, failover, redundancy
mgmt, management
mon, monitoring, observability
docs, documentation
doc, document, documentation
repo, repository
org, organization, organisation
config, configuration, setting
db, database, mariadb, postgres
auth, authentication, login, sign in, single sign-on, sso
permission, authorization, rbac, access right, role
password, credential, secret, login
user, account
tenant, project, customer
storage, disk, volume, drive
ssd, nvme, flash
network, networking, sdn
ip, address, ipv4, ipv6
firewall, security group, packet filter
encrypt, encryption, encrypted, tls, ipsec
backup, restore, disaster recovery, snapshot
upgrade, update, migration
migrate, migration, move, transition
move, relocate, transfer
replace, replacement, successor, instead, alternative
deprecate, deprecation, discontinue, discontinued, phase out, sunset, retire, end of life, eol, drop, remove
old, outdated, legacy, deprecated, obsolete, eol
delete, remove, wipe, purge, cleanup, erase
leftover, orphan, stale, cleanup
broken, fail, failing, failure, error, bug, defect
crash, panic, reboot, die, dead
outage, downtime, incident, down, unavailable
unreachable, connectivity, connection problem, no connection
slow, performance, latency
benchmark, performance test, load test
bottleneck, noisy neighbour, overcommit
fix, solve, repair, workaround, patch
vulnerability, cve, security issue, security hole, exploit
pentest, penetration test, security assessment
advisory, disclosure, security report, vulnerability report
hardening, secure, security baseline
test, testing, check, verify
ci, pipeline, continuous integration, zuul, github actions
e2e, end to end
job, pipeline, build
metering, billing, charging, invoice, usage
price, cost, billing, money
money, budget, funding, financing
buy, purchase, procurement, tender
tender, procurement, bid, call for tenders
contract, agreement
company, enterprise, firm, business, partner
provider, csp, operator, cloud provider
customer, client, user
law, legal, regulation, act, directive
lawyer, legal, attorney
privacy, gdpr, data protection
license, licence, licensing, copyright
logo, branding, design, brand
shirt, merch, swag, sticker
blog, blog post, article, post
press, media, news, press release
talk, presentation, speech, lightning talk, session
conference, summit, event, fair
party, social event, dinner, evening, get-together, bar
trip, travel, visit
venue, location, place, room
hotel, accommodation
meetup, get-together, meeting
survey, poll, questionnaire, limesurvey
vote, voting, poll, ballot
election, vote, elected
rename, renaming, new name, naming
name, naming
rule, policy, guideline
rules, charter, code of conduct, policy
mandatory, required, must, obligatory
optional, recommended, voluntary
forbid, forbidden, prohibit, disallow
allow, permit
decide, decision, agree, consensus
propose, proposal, suggestion
draft, proposal
stable, stabilize, stabilization
effective, valid, in force
plan, planning, schedule, roadmap
schedule, timeline, date, calendar
deadline, due date, cut-off
postpone, delay, reschedule
cancel, cancelled, skip, skipped
attend, participate, participation, join
absence, absent, vacation, holiday, sick
leave, leaving, farewell, goodbye
newcomer, beginner, first-time, onboarding, new contributor
contributor, contribution, participate
volunteer, volunteering, help wanted
hire, hiring, job offer, job, position
training, course, workshop, education
guide, howto, tutorial, instructions, manual
minutes, notes, protocol
note taker, minute taker, scribe
chat, matrix, messenger, irc
mailing list, mail, list
mail, email, e-mail
video call, video conference, jitsi, zoom, teams
pad, etherpad, hedgedoc
website, web site, homepage, landing page
translation, translate, german, english
picture, photo, screenshot
diagram, drawing, graph
table, overview
dashboard, ui, user interface, web interface, frontend
cli, command line, client
api, interface, endpoint
library, sdk, module
script, tool, tooling
container, pod, docker
image, snapshot, template
registry, container registry, harbor
pull limit, rate limit, rate limiting
pull, download
bot, robot, automation, automatic
automate, automation, automatic
node-to-node, between nodes
at rest, disk encryption, encrypted storage
tunnel, vpn, vxlan, overlay, ipsec
time synchronization, ntp, clock
log, logging, logs
alert, alarm, notification, warning
metric, measurement, monitoring
power, energy, electricity
sustainability, carbon, green, energy
gpu, graphics card, accelerator
cpu, processor
memory, ram
rollback, revert
autoscaling, auto scaling, elastic
deploy, deployment, install, rollout, provisioning
bare metal, hardware, physical server
lab, testbed, test environment, test bench
production, productive, prod
public sector, government, administration, authority
university, school, research
retro, retrospective, lessons learned, recap
recap, summary, review
feedback, review, comment
handover, hand over, take over
responsible, owner, in charge, responsibility
maintainer, owner, lead, ptl
spec, specification, standard
compliance, conformance, conformity, compliant
hide, obfuscate, conceal, mask
permanent, stable, persistent, permalink
extra, additional, further
ai, artificial intelligence, llm, chatgpt, machine learning
raffle, lottery, prize draw, tombola
prize, award
colleague, team member, coworker
skip level, slurp
expire, expiry, expiration, renew, renewal, rotation
limit, quota, threshold, maximum
capacity, size, sizing
increase, raise, grow, growth
decrease, reduce, reduction, lower, shrink
missing, lack, lacking, gap
duplicate, redundant, double, twice
split, separate, divide
merge, combine, consolidate, unify
start, begin, kickoff, kick-off, launch
end, finish, close, complete
stuck, hang, freeze, blocked
choose, select, pick, selection, choice
compare, comparison, difference, evaluate, evaluation
estimate, estimation, effort
priority, prioritize, urgent, important
publish, share
private, internal, confidential
sound, audio, microphone
recording, video, youtube
stream, livestream, broadcast
invitation, invite, calendar
sign, signing, signature
sbom, bill of materials
dependency, third-party, upstream
isolation, separation, segregation
anti-affinity, spread, distribute, distribution
az, availability zone, zone, failure domain
region, site, data center, datacenter
switch, router, routing, sonic, bgp
dns, name resolution, domain name
proxy, reverse proxy, ingress, gateway
mirror, cache, proxy
flavor, instance type, vm size
token, credential, application credential
sync, synchronize, synchronization, replicate, replication
federation, federated, sso
availability, uptime, sla
explain, explanation, introduce, introduction, intro
reason, rationale, motivation
advantage, benefit, pro
disadvantage, drawback, con, downside
risk, danger, threat
complaint, criticism, complain
wish, request, feature request, requirement
link, url, address
folder, directory, path
parameter, option, flag, setting, variable
cycle, cadence, rhythm, schedule
daily, standup, stand-up
certify, certification, certificate, certified`

const alternatives = new Map<string, Set<string>>()
const keyOf = (text: string): string => wordsOf(text).map(stem).join(' ')
for (const group of groups.trim().split('\n')) {
  const words = group.split(', ')
  for (const word of words) {
    const others = alternatives.get(keyOf(word)) ?? new Set()
    alternatives.set(keyOf(word), others)
    for (const other of words) if (other !== word) others.add(other)
  }
}

/** @returns other words for a word or for several that stand side by side; none for itself */
export const synonymsOf = (text: string): string[] => [...(alternatives.get(keyOf(text)) ?? [])]
