/** Every message the program can say, with its variables. `locales/*.ftl` hold the words. */
export const CATALOGUE = {
  'start-intro': ['articles'],
  'examples-heading': [],
  'example-who': [],
  'example-when': [],
  'example-what': [],
  'start-more': [],
  'help-private': [],
  'help-group': ['bot'],
  'help-answer': [],

  'ask-how': [],
  'unknown-command': [],
  unsupported: [],
  failure: [],
  'too-many-questions': ['answered'],
  'button-helpful': [],
  'button-not-helpful': [],
  'noted-helpful': [],
  'noted-not-helpful': [],
  'button-stale': [],
  'button-failure': [],

  nearest: ['passages'],
  'refusal-no-words': [],
  'refusal-too-long': [],
  'refusal-unknown-words': [],
  'refusal-weak-evidence': [],
  repairs: ['to', 'from'],
  quoted: ['text'],
  list: ['items', 'last'],

  'coverage-articles': ['articles'],
  'coverage-dates': ['from', 'to'],
  'coverage-date': ['date'],
  'coverage-outlets': ['outlets'],
  'coverage-titles': [],

  'latest-heading': [],
  'articles-heading': [],
  'articles-search': [],
  'articles-range': ['from', 'to', 'total'],
  'articles-read': [],
  'articles-hint': [],
  'articles-none': [],
  'articles-empty': [],
  'article-gone': [],

  'language-choose': [],
  'language-each': [],
  'language-chosen': [],
  'language-each-chosen': [],
  'language-admins': [],

  'inline-more': [],
  'inline-none': [],
  'inline-nothing': [],

  'date-day': ['day', 'month', 'year'],
  'date-month': ['month', 'year'],
  'date-year': ['year'],
  'date-inferred': ['date'],
  'date-no-year': ['day', 'month'],
  'reported-day': ['day', 'month', 'year'],
  'reported-month': ['month', 'year'],
  'reported-year': ['year'],
  'as-of-day': ['day', 'month', 'year'],
  'as-of-month': ['month', 'year'],
  'as-of-year': ['year'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MessageKey = keyof typeof CATALOGUE

/** The variables of a message: numbers take plural forms and the locale's digits, strings stay as they are. */
export type MessageVariables<K extends MessageKey> = Readonly<
  Record<(typeof CATALOGUE)[K][number], string | number>
>
