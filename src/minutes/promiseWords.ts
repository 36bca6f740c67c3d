/** Pieces of the forms in promises.ts: what stands between the names and the work. */
import { oneOf, wordsOf } from './forms.ts'
import { someone } from './handles.ts'

/** "@x will", "@x is going to", "@x volunteered to": what follows is a verb in plain form. */
export const promise = oneOf([
  'will',
  "'ll",
  '(?:(?:is|are) )?(?:going|planning|about|asked|expected) to',
  '(?:is|are) (?:willing|happy|supposed) to',
  'to',
  'should',
  'shall',
  'must',
  'can and will',
  '(?:has|have|had) to',
  '(?:needs?|wants?|plans?|intends?|aims?) to',
  '(?:(?:has|have) )?(?:volunteers?|volunteered|promises?|promised|agrees?|agreed|commits?|committed) to',
  '(?:is|are) (?:tasked )?to',
  'offer(?:s|ed)? to(?! (?:provide|help|support))',
  '(?:tries|try|continues?) to',
  'would (?:like|love) to',
  // German
  'wird',
  'soll(?:te)?',
  'möchte',
  'muss',
])

/** Names, with a remark beside them. */
export const who = String.raw`${someone}(?:\s*\([^()${someone}]{0,24}\))?`

/** Between the names and the promise, and between the promise and the verb. */
export const adverb = String.raw`(?:(?:also|then|still|probably|gladly|kindly|now|soon|already|both|just|first|maybe|possibly|hopefully|together)\s+)?`

/** Being there, or not: no work. */
export const presence = String.raw`(?!(?:also\s+)?${oneOf([
  // "add @x to the list"
  ...wordsOf('the a an our their this these that'),
  ...wordsOf('been not no never sein nicht'),
  ...wordsOf('participate attend join moderate facilitate leave stay miss speak'),
  'talk about',
  'give a talk',
  '(?:only )?(?:return|come)(?! (?:the|it|up|this|that)\\b)',
  // "will be looking into it" is work, "will be joining" is none
  String.raw`be(?!\s+\p{L}+ing\s)`,
  `be\\s+${oneOf(wordsOf('joining attending participating moderating travell?ing leaving missing'))}`,
  'be working from',
  '(?:continue|keep|go on) (?:to be|being)',
  String.raw`have(?!\s+a\s+(?:\p{L}+\s+)?look)`,
])}(?![\p{L}-]))`

/** Words before a name in brackets: "(lead: @x)", "(PR from @x)". */
export const byWhom = String.raw`(?:(?:lead(?: by)?|led by|owner|(?:PR |done )?by|PR(?: from)?|[^()@${someone}]{3,40}!)\s*:?\s*)?`

/** "to be reviewed", "will be written down": the task of whoever stands behind "by". */
export const toBe = String.raw`(?:to|will|should|must|can|shall|going to|needs? to|has to|have to|planned to) (?:be|get)`
export const done = String.raw`(?:\p{L}{2,}(?:ed|en|ne|pt|lt|wn|nt)|done|set up|made|held|put|taken|built|sent)(?![\p{L}-])`
