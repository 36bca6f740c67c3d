/** What commands may be told behind `--`: what an option is, and those that are settings and shared by several commands. */

export interface Option {
  /** What its help says. */
  says: string
  /** How its help calls the value. One without a value is there or not. */
  takes?: string
  /** The only values that there are, and what one of them is called. */
  values?: readonly string[]
  called?: string
  /** What is wrong with a value, as the end of a sentence; nothing when it is fit. */
  refuses?(value: string): string | undefined
  /** The value is a path from where the command was called, or an address. */
  isPlace?: true
  /** The variable of src/site.ts that it sets, and to what if it has no value of its own. */
  sets?: string
  to?: string
}

export type Options = Readonly<Record<string, Option>>

/** What a command is given for its options. */
export type ValuesOf<Told extends Options> = { [Name in keyof Told]?: ValueOf<Told[Name]> | undefined }
type ValueOf<One extends Option> = One extends { values: readonly (infer Value)[] }
  ? Value
  : One extends { takes: string }
    ? string
    : true

/** What the archive is, and how it is read. */
export const reading = {
  archive: {
    takes: 'SRC',
    says: 'the minutes: a folder (plain, work tree or bare repository), a git URL or a git bundle',
    isPlace: true,
    sets: 'MINUTES_ARCHIVE',
  },
  content: {
    takes: 'DIR',
    says: 'folder of the registries and hand-written pages',
    isPlace: true,
    sets: 'MINUTES_CONTENT',
  },
  repository: {
    takes: 'URL',
    says: 'web address of the repository, for links to source and edit',
    sets: 'MINUTES_REPOSITORY',
  },
  language: { values: ['en', 'de'], called: 'language', says: 'language of the interface', sets: 'MINUTES_LANGUAGE' },
} as const satisfies Options

export const ledger = {
  takes: 'FILE',
  says: 'text file with every address that the site has had; none of them is lost',
  isPlace: true,
  sets: 'MINUTES_LEDGER',
} as const satisfies Option

/** Where the site will live. */
export const living = {
  base: {
    takes: 'PATH',
    says: 'path below the host at which the site lives',
    sets: 'MINUTES_BASE',
    refuses: (path) =>
      /^[\w.~/-]*$/.test(path)
        ? undefined
        : 'is no path of an address: write letters, digits and hyphens, as in /minutes/',
  },
  site: {
    takes: 'URL',
    says: 'protocol and host of the site, for whole addresses',
    sets: 'MINUTES_SITE',
    refuses: (address) =>
      /^https?:\/\/[^\s/?#]+\/*$/.test(address) && URL.canParse(address)
        ? undefined
        : 'is no host of a site: write it with its protocol, as in https://minutes.example.org, and its path as --base',
  },
} as const satisfies Options

/** The folder of a site. @param says what is done with it */
export const out = <const Says extends string>(says: Says) =>
  ({ takes: 'DIR', says, isPlace: true, sets: 'MINUTES_OUT' }) as const satisfies Option

export const building = {
  ...reading,
  ...living,
  out: out('where the site is written; this folder is replaced as a whole, and only when all went well'),
  ledger,
  'no-cards': { says: 'draws no preview images', sets: 'MINUTES_CARDS', to: 'no' },
  clean: { says: 'uses nothing that an earlier build left', sets: 'MINUTES_CLEAN', to: 'yes' },
} as const satisfies Options

export const serving = {
  port: { takes: 'N', says: 'port to listen at; the next one that is free' },
  host: { takes: 'NAME', says: 'host to listen at' },
} as const satisfies Options

export const asJson = { says: 'answers as JSON' } as const satisfies Option
