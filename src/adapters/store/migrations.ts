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
]
