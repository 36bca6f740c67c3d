/** The words that mark work ("AI", "TODO", "Action Item"), and what is none or only leads to a list; where they may stand, markedActions.ts says. */
import { arrow, oneOf } from './forms.ts'

const markers = [
  'AIs?',
  String.raw`AI ?#\d{1,3}`,
  String.raw`AI ?\d{1,2}(?=[\s:]*@)`,
  String.raw`APs?(?=[\s:]*@)`,
  '[Aa]ction [Pp]oints?(?=[\\s:]*@|:)',
  String.raw`A\.I\.`,
  'TODO',
  'ToDo',
  'To-?[Dd]o',
  'Todo',
  'TO-DO',
  String.raw`[Tt]o [Dd]o(?=:|\s+@)`,
  'todo(?=:)',
  String.raw`todo(?=\s*\(@)`,
  'to-do(?=:)',
  String.raw`todo(?=\s+@)`,
  '[Aa]ction [Ii]tems?',
  'ACTION(?: ITEM)?',
  String.raw`[Aa]ction(?=\s*:?\s*(?:(?:for|on)\s+)?@)`,
  String.raw`[Tt]asks?(?=\s*(?::|\sfor)?\s*@)`,
  String.raw`(?:Action|Task|Aufgabe)(?=:\s)`,
]
/** Any of them, as a piece of a pattern: upper and lower case matter. */
export const marker = oneOf(markers)
/** "AI-based" is no marker. */
export const wordEnd = String.raw`(?![\p{L}\p{N}]|-\p{L})`

/** "AI" that is no action item. */
export const noAction = new RegExp(
  String.raw`^(?:\s*(?:${[
    'that',
    '/ ML',
    'and ML',
    'stuff',
    'models?',
    'workloads?',
    'use[- ]cases?',
    'tools?',
    'factory',
    'act',
    'gigafactory',
    'cluster',
    'training',
    'inference',
    'generated',
    'based',
    'hype',
    'agents?',
    'assistants?',
    'services?',
    'applications?',
    'features?',
    'summit',
    'conference',
    'in',
    'is',
    'are',
    'was',
    'of',
    'from (?:the )?(?:last|previous)',
    'to-?do',
    String.raw`(?:scribes?|keepers?|trackers?|(?:note[- ]?)?takers?)\s*:`,
  ].join('|')})(?![\p{L}\p{N}])|\s*/\s*ML)`,
  'iu',
)

const header = new RegExp(
  String.raw`^[\s*_\p{Extended_Pictographic}\uFE0F–—>-]*(?:${arrow}\s*)?(?:(?:[Nn]ew|[Nn]ext|[Oo]pen|[Oo]ther|[Oo]ur|[Mm]y)\s+)?${oneOf(
    [
      ...markers,
      "AI'?s",
      '[Tt][Oo][Dd][Oo]s?',
      '[Tt][Oo][- ][Dd]os?',
      '[Aa]ction [Pp]oints',
      String.raw`[Nn]ext [Ss]teps? \(AIs?\)`,
      '[Aa]ctions',
    ],
  )}(?:\s+for\s+(?:this|next)\s+(?:week|time|meeting))?[\s_*\p{Extended_Pictographic}\uFE0F]*:?[\s_*]*$`,
  'u',
)

/** A marker and nothing to do: the list below holds the actions. @param plain masked */
export const isActionHeader = (plain: string): boolean => plain.length < 80 && header.test(plain)
