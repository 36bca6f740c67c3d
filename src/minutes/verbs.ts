/**
 * What people take on to do, in plain form: "AI check …", "@x: ask …", "@x will send …", "@x prepares …".
 * To read one more verb, add it here.
 */
import { oneOf, oneOfAlsoCapital, wordsOf } from './forms.ts'

/** Verbs that are hardly anything else. */
const plain = wordsOf(`
  accept adapt add adjust advertise align allocate allow amend analyse analyze announce apply approach arrange ask
  assemble assess assign attach automate
  backport bring broaden build bump buy
  calculate cancel celebrate check cherry-pick choose clarify clean cleanup clear close collect combine communicate compare
  compile complete conclude condense configure confirm connect consolidate construct consult contact containerise containerize continue convert
  coordinate correct create
  decide decommission deduplicate define delete deliver deploy deprecate derive describe determine differentiate dig
  disable discuss distribute document doodle double-check draft drop
  edit educate elaborate eliminate enable encourage encrypt enhance enrich ensure enumerate escalate establish eval evaluate evolve examine
  execute expand explain explore expose extend extract
  fetch figure file fill finalise finalize find fine-tune finetune finish fix follow formalise formalize formulate forward
  gather generate get give go
  handle hire hold harden harmonise harmonize help
  identify implement improve include incorporate inform inject inquire insert inspect install integrate introduce invest
  investigate invite involve isolate join keep kick
  label launch learn let link look lower
  maintain make manage measure mention merge migrate modify monitor move
  negotiate nominate notify
  observe obtain offer onboard open optimise optimize organise organize outline
  paint pay perform persist pester phone pick ping polish populate post postpone prepare prioritise prioritize proceed produce
  promote propose provide publish purchase purge pursue push put
  query
  raise re-check reactivate recruit renew reply resume re-evaluate re-open re-send re-test reach read rebase recheck recommend reconfigure reconsider redeploy
  redesign redo reduce reevaluate refactor refer refine reflect refresh register reimplement reinitiate reinstall relax relay
  remind remove rename reopen reorganise reorganize rephrase replace reproduce require reschedule resend reserve resolve
  respond restart restructure resubmit retest retry return reuse revert revise revisit rework rewrite rotate run
  schedule secure send sign separate set setup share shorten simplify slim solve sort spawn specify spread split squash supply stabilise
  stabilize standardise standardize start state steer stop streamline submit substantiate suggest summarise summarize
  switch sync synchronise synchronize
  troubleshoot tackle tag take talk teach tell think tidy tighten transcribe translate transport trigger try turn tweak
  unblock understand unify unlock upload use
  validate verify visit wait watch wrap write
`)

/** Verbs that are names of things, too ("Update on …", "Review: …"): they need an object behind them. */
const alsoNouns = wordsOf(`
  answer archive audit benchmark block book
  call change comment commit contribute copy cut
  debug demo design estimate filter focus group guard host
  import increase interview issue lead limit list log
  mail map mark message mirror mock name note order
  patch pilot pin plan port present process pull
  recap record release repair request research reset review roll rollout
  scan search ship sketch store structure sum support survey switch
  test track train transfer transform update upgrade upstream
  work
`)

/** Behind such a verb stands what is done, not what it is about. */
const object = String.raw`\s+(?:the|a|an|all|any|this|that|these|those|it|its|our|their|his|her|my|your|new|more|other|each|every|both|on it|up|out|with|if|whether|how|what|which|open|old|existing|next|remaining|further|PRs?|MRs?|issues?|[#"“'‘\[(@]|\d)`

/** A verb in plain form that begins a demand: "check if …", "review the PR", not "Update on …" or "Release notes". */
export const demand = oneOf([
  '[Rr]eport (?:to|it)(?![\\p{L}-])',
  '[Hh]ave a (?:\\p{L}+ )?look(?![\\p{L}-])',
  '[Dd]o (?:this|that|it|on|the|a)(?![\\p{L}-])',
  `${oneOfAlsoCapital(plain)}(?![\\p{L}-])(?!\\s*(?::|–|—|-\\s|of\\b|is\\b|are\\b|was\\b))`,
  // "Issue #4" is a thing.
  `(?![Ii]ssue\\s+[#\\d])${oneOfAlsoCapital(alsoNouns)}(?=${object})`,
])

/** Third person, for work and not for talk: "@x prepares …", "@x looks into …". "@x proposes …" tells what was said. */
export const takesOn = oneOf([
  ...wordsOf(`
    adds adjusts adapts aligns arranges assigns builds checks clarifies cleans closes collects compiles completes consolidates
    contacts converts coordinates creates defines delivers deploys documents drafts ensures evaluates extends files finalises
    drives finalizes finishes fixes forwards gathers handles implements improves informs integrates investigates invites
    merges migrates moves opens organises owns organizes pings posts prepares produces provides publishes pushes puts refines
    reaches removes renames resolves reviews revises runs schedules sends shares simplifies submits
    archives automates books buys cancels designs draws enables escalates fills hires installs
    labels launches measures orders pays proofreads pursues rebases refactors registers replaces reserves rewrites selects signs
    sketches sorts splits switches translates triggers unblocks upgrades validates
    summarises summarizes tackles tests tries updates uploads verifies writes
  `),
  'assists with',
  'continues (?:to|with|\\p{L}+ing)',
  'follows up',
  'gets (?:in touch|in contact|back)',
  'looks (?:for|into|after|at)',
  'picks (?:it|this|that|up)',
  'sets up',
  'starts (?:to|with|the|a|\\p{L}+ing)',
  'takes (?:care|over|the lead|this|that|it|on|a look)',
  'talks (?:to|with)',
  'supports',
  'helps (?:with|to|out)',
  'plans (?:a|an|the|\\p{L}+s?)(?! to)',
  'volunteers',
  // "@x taking the lead", "@x creating a first proposal"
  'taking (?:care|over|the lead|this|it)',
  '(?:(?:is|are) (?:currently )?)?(?:creating|preparing|writing|drafting|looking into|following up|setting up)',
  '(?:is|are) (?:taking care|organi[sz]ing|arranging|scheduling)',
  'asks (?:around|at)',
  '(?:calls|mails) (?:them|the|him|her)',
  'brings (?:it|this|that)',
  'does (?:it|this|that|the)(?! (?:all|him|her|them))',
  'gives feedback',
  'has a (?:\\p{L}+ )?look',
  'keeps an eye',
  'steps (?:up|in) to',
  // German
  'fragt',
  'klärt',
  'kümmert sich',
  'macht',
  'prüft',
  'schickt',
  'schreibt',
  'erstellt',
  'übernimmt',
  'bereitet',
  'legt',
  'meldet sich',
  'organisiert',
  'kontaktiert',
  'ruft',
])
