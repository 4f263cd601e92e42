/**
 * The steps that make the database, in order; `user_version` counts those that are done. A step that was
 * released is never changed: what has to differ is a further step.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE chats (
    chat_id INTEGER PRIMARY KEY,
    locale TEXT,
    blocked INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE turns (
    id TEXT PRIMARY KEY,
    chat_id INTEGER NOT NULL,
    topic_id INTEGER,
    user_id INTEGER,
    question_message_id INTEGER NOT NULL,
    question TEXT NOT NULL,
    understood TEXT,
    lang TEXT NOT NULL,
    at INTEGER NOT NULL,
    answers TEXT NOT NULL,
    answered INTEGER NOT NULL,
    nearest INTEGER NOT NULL,
    unanswered INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX turns_by_message ON turns (chat_id, question_message_id);
  CREATE INDEX turns_by_place ON turns (chat_id, at);
  CREATE INDEX turns_by_time ON turns (at, chat_id, lang, answered, nearest, unanswered);
  CREATE INDEX turns_with_asker ON turns (user_id, at)
    WHERE user_id IS NOT NULL AND user_id <> chat_id;

  CREATE TABLE answer_messages (
    turn_id TEXT NOT NULL REFERENCES turns ON DELETE CASCADE,
    position INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (turn_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX answer_messages_by_message ON answer_messages (message_id);

  CREATE TABLE votes (
    turn_id TEXT NOT NULL REFERENCES turns ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    PRIMARY KEY (turn_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX votes_by_user ON votes (user_id);

  CREATE TABLE open_questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn_id TEXT NOT NULL REFERENCES turns ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    question TEXT NOT NULL,
    lang TEXT NOT NULL,
    type TEXT NOT NULL,
    answer_type TEXT NOT NULL,
    day TEXT NOT NULL,
    UNIQUE (turn_id, position, reason)
  ) STRICT;

  CREATE TABLE memos (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE seen_articles (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    checksum TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX seen_articles_by_checksum ON seen_articles (checksum);

  CREATE TABLE linked_chats (
    chat_id INTEGER PRIMARY KEY,
    audience TEXT NOT NULL,
    title TEXT NOT NULL,
    username TEXT,
    may_post INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX linked_chats_by_username ON linked_chats (lower(username));

  CREATE TABLE chat_admins (
    chat_id INTEGER NOT NULL REFERENCES linked_chats ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (chat_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX chat_admins_by_user ON chat_admins (user_id);

  CREATE TABLE targets (
    id TEXT PRIMARY KEY,
    chat_id INTEGER NOT NULL,
    -- 0 outside of topics
    topic_id INTEGER NOT NULL,
    audience TEXT NOT NULL,
    title TEXT NOT NULL,
    username TEXT,
    settings TEXT NOT NULL,
    responsible INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    skip_next INTEGER NOT NULL,
    next_slot INTEGER,
    covered INTEGER,
    -- null while it is not stopped
    stopped_at INTEGER,
    UNIQUE (chat_id, topic_id)
  ) STRICT;
  CREATE INDEX targets_due ON targets (next_slot) WHERE state = 'active' AND next_slot IS NOT NULL;

  CREATE TABLE editions (
    id TEXT PRIMARY KEY,
    target_id TEXT NOT NULL REFERENCES targets ON DELETE CASCADE,
    kind TEXT NOT NULL,
    slot INTEGER,
    at INTEGER NOT NULL,
    articles TEXT NOT NULL,
    requested_by INTEGER,
    UNIQUE (target_id, slot)
  ) STRICT;
  CREATE INDEX editions_by_time ON editions (target_id, at);
  CREATE INDEX editions_by_age ON editions (at);

  -- Many chats get the same message: it is kept once.
  CREATE TABLE payloads (
    checksum TEXT PRIMARY KEY,
    payload TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE parts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edition_id TEXT NOT NULL REFERENCES editions ON DELETE CASCADE,
    position INTEGER NOT NULL,
    chat_id INTEGER NOT NULL,
    topic_id INTEGER NOT NULL,
    audience TEXT NOT NULL,
    payload TEXT NOT NULL REFERENCES payloads,
    state TEXT NOT NULL,
    since INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    claimed_by TEXT,
    at INTEGER,
    message_id INTEGER,
    reason TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    repeats INTEGER NOT NULL DEFAULT 0,
    -- somebody has to be told what became of it
    untold INTEGER NOT NULL DEFAULT 0,
    UNIQUE (edition_id, position)
  ) STRICT;
  CREATE INDEX parts_waiting ON parts (not_before, id) WHERE state = 'waiting';
  CREATE INDEX parts_claimed ON parts (chat_id) WHERE state = 'claimed';
  CREATE INDEX parts_untold ON parts (id) WHERE untold = 1;
  CREATE INDEX parts_by_payload ON parts (payload);

  -- Feeds: those of the environment without, those added in chat with the operator who did.
  CREATE TABLE feeds (
    url TEXT PRIMARY KEY,
    added_by INTEGER,
    whole INTEGER NOT NULL,
    title TEXT,
    moved_to TEXT,
    etag TEXT,
    modified TEXT,
    interval INTEGER,
    read_at INTEGER,
    next_at INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    problem TEXT
  ) STRICT, WITHOUT ROWID;

  -- What was taken from feeds: the file of an article, or nothing worth one. It stays when its feed is removed.
  CREATE TABLE feed_items (
    id INTEGER PRIMARY KEY,
    feed TEXT NOT NULL,
    file TEXT,
    -- of the item as the feed gave it, and of the file as it was written
    given TEXT NOT NULL,
    written TEXT,
    tries INTEGER,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX feed_items_by_feed ON feed_items (feed) WHERE file IS NOT NULL;

  -- The ways in which an item is known again.
  CREATE TABLE feed_item_keys (
    key TEXT PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES feed_items ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feed_item_keys_by_item ON feed_item_keys (item_id);
  `,
]
