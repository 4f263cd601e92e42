import { outletNamed } from '../../corpus/outlets.js'
import { fold } from '../../text/fold.js'
import { MOST_ARTICLES, type DigestSettings } from '../digest-settings.js'
import { readTopic } from '../read-topic.js'
import { typedPhrases } from '../typed-words.js'
import {
  change,
  problem,
  readSwitch,
  type DigestVerb,
  type Problem,
  type Read,
} from './digest-verb.js'

/** Words and phrases of one list. */
const MOST_TOPICS = 20
/** UTF-16 units. */
const LONGEST_TOPIC = 60

/** What is wrong with words to choose articles by; null where nothing is. */
export function problemOfTopics(phrases: readonly string[]): Problem | null {
  if (phrases.length > MOST_TOPICS) return problem('many-words')
  const long = phrases.find(({ length }) => length > LONGEST_TOPIC)
  if (long !== undefined) return problem('long-words', long)
  const empty = phrases.find((phrase) => readTopic(phrase).length === 0 && !outletNamed(phrase))
  return empty === undefined ? null : problem('empty-words', empty)
}

function readTopics(rest: string, setting: 'include' | 'exclude'): Read {
  if (readSwitch(rest) === false) return change({ [setting]: [] })
  const phrases = typedPhrases(rest)
  if (phrases.length === 0) return problem('no-words')
  return problemOfTopics(phrases) ?? change({ [setting]: phrases })
}

function readArticles(rest: string): Read {
  const typed = fold(rest)
  const articles = /^\d{1,4}$/u.test(typed) ? Number(typed) : 0
  if (articles < 1 || articles > MOST_ARTICLES) return problem('articles', rest)
  return change({ articles })
}

const ORDERS: Readonly<Record<DigestSettings['order'], string>> = {
  newest: 'newest new latest date новые сначалановые жаңа жаңалары',
  important: 'important importance главные важные маңызды маңыздылары',
}
const WHEN_EMPTY: Readonly<Record<DigestSettings['whenEmpty'], string>> = {
  skip: 'skip silent nothing пропустить пропускать молчать өткізу',
  tell: 'tell say сказать сообщить сообщать айту хабарлау',
}

function oneOf<T extends string>(words: Readonly<Record<T, string>>, rest: string): T | null {
  const word = fold(rest)
  const found = Object.entries<string>(words).find(([, names]) =>
    names.split(' ').map(fold).includes(word),
  )
  return found ? (found[0] as T) : null
}

export const CONTENT_VERBS: readonly DigestVerb[] = [
  {
    name: 'articles',
    aliases: ['article', 'limit', 'count', 'статей', 'статьи', 'мақала', 'мақалалар'],
    forms: ['articles 5'],
    read: readArticles,
    examples: {
      5: change({ articles: 5 }),
      20: change({ articles: 20 }),
      '１２': change({ articles: 12 }),
    },
    counterexamples: {
      '': problem('articles'),
      0: problem('articles', '0'),
      21: problem('articles', '21'),
      '5.5': problem('articles', '5.5'),
      many: problem('articles', 'many'),
    },
  },
  {
    name: 'include',
    aliases: ['only', 'about', 'только', 'только о', 'о', 'про', 'тек'],
    forms: ['include court, human rights', 'include off'],
    read: (rest) => readTopics(rest, 'include'),
    examples: {
      'court, human rights': change({ include: ['court', 'human rights'] }),
      '«права человека»; суд': change({ include: ['права человека', 'суд'] }),
      '"human rights" "rule of law", court': change({
        include: ['human rights', 'rule of law', 'court'],
      }),
      'Court, court': change({ include: ['Court'] }),
      Kazinform: change({ include: ['Kazinform'] }),
      off: change({ include: [] }),
    },
    counterexamples: {
      '': problem('no-words'),
      ' , ': problem('no-words'),
      'court, the': problem('empty-words', 'the'),
      '***': problem('empty-words', '***'),
      [`a${'b'.repeat(60)}`]: problem('long-words', `a${'b'.repeat(60)}`),
      [Array.from({ length: 21 }, (_, i) => `word${i}`).join(',')]: problem('many-words'),
    },
  },
  {
    name: 'exclude',
    aliases: ['without', 'except', 'без', 'кроме', 'исключить'],
    forms: ['exclude sport', 'exclude off'],
    read: (rest) => readTopics(rest, 'exclude'),
    examples: { sport: change({ exclude: ['sport'] }), нет: change({ exclude: [] }) },
    counterexamples: { '': problem('no-words') },
  },
  {
    name: 'order',
    aliases: ['sort', 'порядок', 'рет', 'реті'],
    forms: ['order newest', 'order important'],
    read: (rest) => {
      const order = oneOf(ORDERS, rest)
      return order === null ? problem('order', rest) : change({ order })
    },
    examples: { newest: change({ order: 'newest' }), Important: change({ order: 'important' }) },
    counterexamples: { '': problem('order'), oldest: problem('order', 'oldest') },
  },
  {
    name: 'empty',
    aliases: ['when empty', 'если пусто', 'пусто', 'бос болса'],
    forms: ['empty skip', 'empty tell'],
    read: (rest) => {
      const whenEmpty = oneOf(WHEN_EMPTY, rest)
      return whenEmpty === null ? problem('empty', rest) : change({ whenEmpty })
    },
    examples: { skip: change({ whenEmpty: 'skip' }), сообщать: change({ whenEmpty: 'tell' }) },
    counterexamples: { '': problem('empty'), on: problem('empty', 'on') },
  },
]
