/**
 * What stands in minutes and is for few: phone numbers, rooms that a link opens, shares, passwords and keys.
 * A notice never repeats the secret, since notices are published.
 */
export interface PersonalFinding {
  rule: 'secret' | 'room-with-key' | 'open-share' | 'personal-data'
  /** Completes the message of its rule: "This looks like …", "A link lets anybody who has it into …". */
  detail: string
  line: number
  column: number
  /** What is to be taken out; for the terminal of the one who checks, and for no output. */
  secret: string
}

interface Rule {
  rule: PersonalFinding['rule']
  detail: string
  form: RegExp
  /** Says no to a match that only looks like one; gets the groups of the form. */
  unless?: (match: RegExpMatchArray) => boolean
}

const digits = (text: string): number => text.replace(/\D/g, '').length

/** Letters and digits mixed, as people's words never are. */
const random = (text: string): boolean =>
  /\d/.test(text) && /\p{L}/u.test(text) && !/^(?:v?\d+(?:\.\d+)*|\d{4}-\d\d-\d\d)$/.test(text)

/** "…", "<password>", "$SECRET", "xxxx", "changeme": examples that keep nothing secret. */
const placeholder =
  /^(?:[<${*[(]|x+$|\.+$|(?:your|my|the|change|example|placeholder|redacted|secret|password|none|null|true|false|required|optional|todo|tbd|unknown|same|see|stored)(?:[\W_]|$|me$))/i

const rules: Rule[] = [
  {
    rule: 'personal-data',
    detail: 'a phone number',
    form: /(?<![\w/.=+@#&?-])(?:\+|00)[1-9]\d{0,2}[ ()/.-]*\d(?:[ ()/.-]{0,3}\d){6,13}(?![\w-]|\.\d)/g,
    unless: ([number = '']) => digits(number) < 9 || digits(number) > 16,
  },
  {
    rule: 'personal-data',
    detail: 'a phone number',
    form: /\b(?:tel(?:ephone|efon)?|phone|mobile|mobil|handy|dial-?in|call-?in|einwahl|fax)\b[^\w+\n]{1,6}(?:(?:number|nummer|no)\b[^\w+\n]{1,4})?(?:\+|\(?0)[\d ()/.-]{6,20}\d/gi,
    unless: ([number = '']) => digits(number) < 7,
  },
  {
    rule: 'room-with-key',
    detail: 'a meeting',
    form: /https?:\/\/teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join\/[^\s<>)]{20,}|meet\/\d+\?p=\w+)/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a meeting',
    form: /https?:\/\/[^\s<>)?]{1,300}\/(?:j|w|wc|my|s|join)\/[^\s<>)?]{1,200}\?[^\s<>)]{0,300}\b(?:pwd|tk|passcode|password)=[^\s<>)&]+/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a meeting',
    form: /https?:\/\/[^\s<>)]{0,200}\/(?:bigbluebutton\/api\/join|html5client\/join)\?[^\s<>)]{0,300}\b(?:checksum|sessionToken)=\w{8,}/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a meeting',
    form: /https?:\/\/[^\s<>)]*[?&#](?:jwt|MTID|accessCode|roomPassword|moderatorPW|attendeePW)=[^\s<>)&]{4,}/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a drawing, with its key',
    form: /https?:\/\/[^\s<>)#]{1,200}#(?:room|json)=[\w-]{1,60},[\w-]{16,}/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a room, with its key',
    form: /https?:\/\/[^\s<>)#]{1,200}#(?:[^\s<>)#]{0,100}&)?(?:e2ee?_?)?key=(?:"|%22)?[\w+%-]{4,}/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a board',
    form: /https?:\/\/[^\s<>)?]{1,200}\?(?:[^\s<>)]{0,200}&)?share_link_id=\d{6,}/gi,
  },
  {
    rule: 'room-with-key',
    detail: 'a meeting, with its code',
    form: /\b(?:passcode|access code|meeting (?:password|pin|key)|room (?:password|pin|key)|conference pin|zugangscode|einwahlcode|pin)\b["'`*_]{0,3}\s{0,3}(?::|=|\bis\b)\s{0,3}["'`*_]{0,3}([A-Za-z0-9!#+-]{4,20})(?![\w])/gi,
    unless: ([, code = '']) => !/\d/.test(code) || placeholder.test(code),
  },
  // Nextcloud and ownCloud give shares 15 letters and digits, wherever they live; of forms and polls they are more.
  {
    rule: 'open-share',
    detail: 'a share',
    form: /https?:\/\/[^\s<>)?#]{1,200}\/s\/([A-Za-z0-9]{15})(?![A-Za-z0-9])/g,
    unless: ([url = '', token = '']) =>
      /\/apps\//.test(url) || !/\d/.test(token) || !/[a-z]/.test(token) || !/[A-Z]/.test(token),
  },
  {
    rule: 'open-share',
    detail: 'a share',
    form: /https?:\/\/(?:www\.)?dropbox\.com\/[^\s<>)]{1,200}[?&]rlkey=\w{8,}/gi,
  },
  {
    rule: 'open-share',
    detail: 'a pad that its link decrypts',
    form: /https?:\/\/[^\s<>)#]{1,100}\/#\/\d\/\w{2,12}\/(?:edit|view)\/[\w+-]{16,}/gi,
  },
  {
    rule: 'open-share',
    detail: 'a paste that its link decrypts',
    form: /https?:\/\/[^\s<>)?#]{1,100}\/?\?[0-9a-f]{16}#[A-Za-z0-9]{32,}/g,
  },
  {
    rule: 'secret',
    detail: 'an address with a signature or token',
    form: /https?:\/\/[^\s<>)]*[?&](?:X-Amz-Signature|sig|sharekey|sharing_?key|access_?token|auth_?token|token|api_?key)=[^\s<>)&]{12,}/gi,
    unless: ([url = '']) => placeholder.test(url.split('=').at(-1)!),
  },
  {
    rule: 'secret',
    detail: 'a user and a password in an address',
    form: /\b[a-z][a-z0-9+.-]{1,10}:\/\/[^\s:/@<>]{1,60}:([^\s:/@<>]{3,60})@[\w.-]+/gi,
    unless: ([, word = '']) => placeholder.test(word),
  },
  { rule: 'secret', detail: 'a private key', form: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
  {
    rule: 'secret',
    detail: 'an access token',
    form: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,}|glpat-[\w-]{18,}|AKIA[0-9A-Z]{16}|xox[abprs]-[\w-]{10,}|sk-[A-Za-z0-9_-]{30,}|eyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{15,})/g,
  },
  {
    rule: 'secret',
    detail: 'a password or key',
    form: /(?:passwor[dt]|passwd|passphrase|kennwort|\bpwd?|secret|api[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token)["'`*_]{0,3}[ \t]{0,3}[:=][ \t]{0,3}["'`*_]{0,3}([^\s"'`<>,;]{4,200})(["'`*_.,;)]{0,3}[ \t]*$|(?=[\s"'`,;]))/gim,
    // "password: needs work" is prose: a word without digits counts only where it ends the line.
    unless: ([, word = '', end]) =>
      placeholder.test(word) ||
      /^https?:|^\[/.test(word) ||
      !(random(word) || (end !== undefined && word.length >= 6 && /[^\p{L}_.:)-]|\p{Ll}\p{Lu}/u.test(word))),
  },
  {
    rule: 'secret',
    detail: 'a user with a password',
    form: /\b(?:user(?:name)?|login|account|benutzer)\b["'`*_]{0,3}[ \t]{0,3}[:=]?[ \t]{0,3}["'`*_]{0,3}[\w.@+-]{2,60}["'`*_]{0,3}[ \t,;/|-]{1,6}(?:and |und |with )?(?:the )?(?:passwor[dt]|pass|pw|pwd|kennwort)\b["'`*_]{0,3}[ \t]{0,3}[:=]?[ \t]{1,3}["'`*_]{0,3}(\S{4,60})/gi,
    unless: ([whole = '', word = '']) => placeholder.test(word) || (!random(word) && !/[:=]/.test(whole)),
  },
  {
    rule: 'secret',
    detail: 'a user with a password',
    // "admin@example.org / Eo3aephaeRai"
    form: /(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}["'`*_)]{0,3}[ \t]{0,4}[/:|,;][ \t]{0,4}["'`*_]{0,3}([^\s"'`<>/@]{8,60})(?![\w/])/g,
    unless: ([, word = '']) =>
      !(/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word) && /\d/.test(word)) || placeholder.test(word),
  },
]

/** A line beyond this is no line that somebody wrote; below this there is no room for a secret. */
const longest = 3000
const shortest = 8

/** @returns findings in the order of the file; each line has each secret once. */
export function personalIn(text: string): PersonalFinding[] {
  const found: PersonalFinding[] = []
  const lines = text.split('\n').map((line) => (line.length > longest ? '' : line))
  // Most files hold nothing: one look at the whole text is much less than one at each line.
  const whole = lines.join('\n')
  const likely = rules.filter(({ form }) => whole.search(form) >= 0)
  if (likely.length === 0) return found
  for (const [at, line] of lines.entries()) {
    if (line.length < shortest) continue
    const before = found.length
    for (const { rule, detail, form, unless } of likely) {
      for (const match of line.matchAll(form)) {
        if (unless?.(match)) continue
        // A share is taken out with its address, of a password only itself.
        const secret = rule === 'secret' || detail.endsWith('its code') ? (match[1] ?? match[0]) : match[0]
        if (
          found.slice(before).some(
            (other) =>
              // `](https://…?pwd=…)`: the bracket of a link is no part of it.
              other.secret.includes(secret.replace(/[)\]>]+$/, '')) ||
              (other.rule === rule && secret.includes(other.secret)),
          )
        )
          continue
        found.push({ rule, detail, line: at + 1, column: match.index + 1, secret })
      }
    }
  }
  return found
}
