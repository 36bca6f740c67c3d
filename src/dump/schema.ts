/**
 * The tables of the SQLite file. This text is run to make them, and the page about the file shows it: what is said here is
 * what there is. Names and values are those of the JSON lists; days are ISO dates, lines 1-based lines of the source file,
 * addresses root-relative with the base of the site.
 */
export const schema = `-- About the file: version of these tables, community, base and host of the site, commit of the archive, its newest day.
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE series (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, description TEXT NOT NULL, ended TEXT, url TEXT NOT NULL
) WITHOUT ROWID;

-- Meetings; status is held, cancelled, empty or copy, and a copy names the meeting whose text it repeats.
CREATE TABLE meetings (
  id TEXT PRIMARY KEY, series TEXT NOT NULL REFERENCES series, date TEXT NOT NULL, title TEXT NOT NULL,
  status TEXT NOT NULL, copy_of TEXT REFERENCES meetings, source TEXT NOT NULL, added TEXT, url TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX meetings_by_date ON meetings (date);

-- Subjects of the agenda, numbered within their meeting; id is the fragment in the meeting's page.
CREATE TABLE sections (
  meeting TEXT NOT NULL REFERENCES meetings, number INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
  line INTEGER NOT NULL, url TEXT NOT NULL, PRIMARY KEY (meeting, number)
) WITHOUT ROWID;

-- Every heading, bullet, paragraph, table row and block of code, in the order of the minutes.
CREATE TABLE passages (
  id INTEGER PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meetings, section INTEGER, kind TEXT NOT NULL,
  line INTEGER NOT NULL, text TEXT NOT NULL, anchor TEXT
);
CREATE INDEX passages_by_meeting ON passages (meeting, section);

-- Full text of the passages: WHERE search MATCH 'words', joined by rowid = passages.id.
CREATE VIRTUAL TABLE search USING fts5 (text, content = 'passages', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

-- People who may be listed; id is the canonical handle.
CREATE TABLE people (id TEXT PRIMARY KEY, handle TEXT NOT NULL, name TEXT, first TEXT, last TEXT, url TEXT NOT NULL) WITHOUT ROWID;
-- present is 1 for who took part, 0 for who was excused.
CREATE TABLE attendance (
  meeting TEXT NOT NULL REFERENCES meetings, person TEXT NOT NULL REFERENCES people, present INTEGER NOT NULL,
  PRIMARY KEY (meeting, person, present)
) WITHOUT ROWID;
CREATE TABLE section_people (
  meeting TEXT NOT NULL, section INTEGER NOT NULL, person TEXT NOT NULL REFERENCES people, PRIMARY KEY (meeting, section, person)
) WITHOUT ROWID;

CREATE TABLE topics (id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, description TEXT NOT NULL, url TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE section_topics (
  meeting TEXT NOT NULL, section INTEGER NOT NULL, topic TEXT NOT NULL REFERENCES topics, PRIMARY KEY (meeting, section, topic)
) WITHOUT ROWID;
CREATE TABLE releases (id TEXT PRIMARY KEY, title TEXT NOT NULL, number INTEGER NOT NULL, released TEXT, url TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE section_releases (
  meeting TEXT NOT NULL, section INTEGER NOT NULL, release TEXT NOT NULL REFERENCES releases, PRIMARY KEY (meeting, section, release)
) WITHOUT ROWID;

-- Work, once, at the earliest meeting that names it. status is what the minutes say (open, done, unknown); standing tells
-- stale from open; days counts from opened to done, else to the newest minutes.
CREATE TABLE actions (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meetings, section INTEGER, line INTEGER NOT NULL, text TEXT NOT NULL,
  latest TEXT, marker TEXT NOT NULL, status TEXT NOT NULL, standing TEXT NOT NULL, opened TEXT NOT NULL, seen TEXT NOT NULL,
  done TEXT, days INTEGER NOT NULL, url TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE action_owners (action TEXT NOT NULL REFERENCES actions, person TEXT NOT NULL REFERENCES people, PRIMARY KEY (action, person)) WITHOUT ROWID;
-- Later meetings that name an action; how tells why it counts as the same.
CREATE TABLE sightings (
  action TEXT NOT NULL REFERENCES actions, meeting TEXT NOT NULL REFERENCES meetings, line INTEGER NOT NULL,
  status TEXT NOT NULL, note TEXT, how TEXT NOT NULL, PRIMARY KEY (action, meeting, line)
) WITHOUT ROWID;

CREATE TABLE decisions (
  id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meetings, section INTEGER, line INTEGER NOT NULL, text TEXT NOT NULL,
  marker TEXT NOT NULL, votes_for INTEGER, votes_against INTEGER, abstained INTEGER, url TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE replaced (
  decision TEXT NOT NULL REFERENCES decisions, earlier TEXT NOT NULL REFERENCES decisions, PRIMARY KEY (decision, earlier)
) WITHOUT ROWID;

-- Issues, pull requests, standards, advisories, pads and links to other minutes, and each line that names one.
CREATE TABLE refs (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, target TEXT, repository TEXT, number INTEGER, url TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE mentions (
  reference TEXT NOT NULL REFERENCES refs, meeting TEXT NOT NULL REFERENCES meetings, section INTEGER, line INTEGER NOT NULL
);
CREATE INDEX mentions_by_reference ON mentions (reference);
CREATE INDEX mentions_by_meeting ON mentions (meeting);
`

export const tables = [
  'about',
  'series',
  'meetings',
  'sections',
  'passages',
  'people',
  'attendance',
  'section_people',
  'topics',
  'section_topics',
  'releases',
  'section_releases',
  'actions',
  'action_owners',
  'sightings',
  'decisions',
  'replaced',
  'refs',
  'mentions',
] as const
export type Table = (typeof tables)[number]
