import type { Language } from '../text/language.js'

/** What people say to a bot that is no question. */
export interface Courtesy {
  readonly name: 'thanks' | 'greeting' | 'farewell'
  readonly lang: Language
}

export interface CourtesyRule extends Courtesy {
  /** Reads the whole text: lower case, without marks at its ends. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const COURTESIES: readonly CourtesyRule[] = [
  {
    name: 'thanks',
    lang: 'en',
    pattern:
      /^(?:(?:ok|okay|great|no),? )?(?:(?:many )?thanks(?: a lot| so much| very much)?|thank you(?: so much| very much)?|thx|cheers)$/u,
    examples: ['Thanks!', 'Ok, thank you very much.', 'No, thanks'],
    counterexamples: ['Thanks to whom did it open?', 'Who gave thanks?'],
  },
  {
    name: 'thanks',
    lang: 'ru',
    pattern:
      /^(?:(?:хорошо|нет|понятно|ок),? )?(?:спасибо(?: большое| огромное| вам)?|большое спасибо|благодарю(?: вас)?)$/u,
    examples: ['Спасибо большое', 'Хорошо, спасибо!'],
    counterexamples: ['Кому сказали спасибо?'],
  },
  {
    name: 'thanks',
    lang: 'kk',
    pattern: /^(?:жарайды,? )?(?:(?:көп |үлкен )?ра[хқ]мет(?: сізге)?)$/u,
    examples: ['Көп рақмет!', 'рахмет', 'Рақмет сізге'],
    counterexamples: ['Рақмет деген кім?'],
  },
  {
    name: 'greeting',
    lang: 'en',
    pattern:
      /^(?:hi|hello|hey|hi there|hello there|good (?:morning|afternoon|evening|day))(?:,? (?:bot|zhauap))?$/u,
    examples: ['Hello', 'Good morning!', 'hi, bot'],
    counterexamples: ['Hello Kitty', 'Who says hello?', 'Hi, who chairs the court?'],
  },
  {
    name: 'greeting',
    lang: 'ru',
    pattern:
      /^(?:привет|здравствуй|здравствуйте|добрый (?:день|вечер)|доброе утро)(?:,? (?:бот|жауап))?$/u,
    examples: ['Здравствуйте!', 'привет, бот'],
    counterexamples: ['Кто передал привет?'],
  },
  {
    name: 'greeting',
    lang: 'kk',
    pattern:
      /^(?:сәлем|салам|сәлеметсіз бе|сәлеметсіздер ме|қайырлы (?:таң|күн|кеш)|ассалаумағалейкум|армысыз)(?:,? (?:бот|жауап))?$/u,
    examples: ['Сәлеметсіз бе?', 'Қайырлы күн!'],
    counterexamples: ['Кім сәлем айтты?'],
  },
  {
    name: 'farewell',
    lang: 'en',
    pattern: /^(?:bye|bye-bye|goodbye|good night|see you(?: later)?)$/u,
    examples: ['Bye!', 'See you later'],
    counterexamples: ['When did they say goodbye?'],
  },
  {
    name: 'farewell',
    lang: 'ru',
    pattern: /^(?:пока|до свидания|до встречи|спокойной ночи|всего доброго)$/u,
    examples: ['До свидания', 'Пока!'],
    counterexamples: ['Пока что решил суд?'],
  },
  {
    name: 'farewell',
    lang: 'kk',
    pattern: /^(?:сау бол|сау болыңыз|сау болыңыздар|көріскенше|қайырлы түн)$/u,
    examples: ['Сау болыңыз!'],
    counterexamples: ['Сау болу үшін не керек?'],
  },
]

const MARKS = /^[^\p{L}]+|[^\p{L}]+$/gu

/** The courtesy that a text is, and nothing else; null for a question. */
export function courtesyIn(text: string): Courtesy | null {
  const plain = text.replace(MARKS, '').replace(/\s+/gu, ' ').toLowerCase()
  return COURTESIES.find(({ pattern }) => pattern.test(plain)) ?? null
}
