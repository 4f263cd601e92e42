import type { Language } from '../text/language.js'
import { foldKazakh, kazakhFromLatin } from './kazakh/fold-kazakh.js'
import { readLine } from './question-line.js'

/** A question's language; `certain` where its letters or words told it, not where it is only the likeliest. */
export interface QuestionLanguage {
  readonly lang: Language
  readonly certain: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const ENGLISH = words(`
  who whom whose what which when where why how whats whos is are was were did does do has have can could will would
  should name list tell describe define the a an of in on at by for from and about many much waht wen wich hwo`)

const RUSSIAN = words(`
  кто кого кому кем ком чей чья чье чьи что чего чему чем когда где куда откуда сколько скольких почему зачем отчего
  как какой какая какое какие какого какую каком каких какими каким какому каков какова каково каковы который которая
  которое которые котором ли в во на и с со по о об от до из за для при у к назови назовите расскажи перечисли это
  был была было были года году такой такая такие што када кагда скока пачему почиму`)

/** Question and function words that only Kazakh has, in folded letters. */
const KAZAKH = new Set(
  foldKazakh(
    `қашан қашаннан қайда қайдан қайдағы қанша қаншаға неше нешеу нешінші қалай қалайша қандай қайсы қайсысы неге нені
     неліктен үшін неден немен неде кім кімі кімдер кімге кімнің кімді кімнен кіммен қай жылы болды болады екен туралы
     бойынша және мен бар жоқ деген аталады қалада елде бұл осы ол істеді айтты өтті кезінде немене себептен дегеніміз дегенді ма ме ба бе па пе`,
  )
    .trim()
    .split(/\s+/),
)

/** The same in Latin letters, without what is also an English word or a name. */
const KAZAKH_FROM_LATIN = new Set(
  [...KAZAKH]
    .filter((word) => word.length > 3 && !/^(?:бойынша|неше|неде|мен|бар)$/.test(word))
    .concat('неше', 'кай'),
)
const KAZAKH_LATIN_WEAK = words('kim kimdi kimnin kimge ne kay qay qai')

const RUSSIAN_LATIN = words(`
  kto kogo komu kogda gde kuda otkuda skolko skolko pochemu zachem chto kakoy kakoi kakaya kakie kakom kotoryi
  nazovi rasskazhi takoy takoi takaya`)

const KAZAKH_LETTERS = /[әғқңөұүһі]/iu

/** The language of a question: by its question and function words, else by its letters. Empty text is uncertain English. */
export function questionLanguage(text: string): QuestionLanguage {
  const norms = readLine(text).tokens.map((token) => token.norm)
  const counts = { en: 0, ru: 0, kk: 0 }
  const asking: Language[] = []
  let cyrillic = 0
  let latin = 0
  let weak = 0
  for (const norm of norms) {
    const lang = languageOfWord(norm)
    if (/\p{Script=Cyrillic}/u.test(norm)) cyrillic++
    else if (/\p{Script=Latin}/u.test(norm)) latin++
    if (KAZAKH_LATIN_WEAK.has(norm)) weak++
    if (lang) counts[lang]++
    if (lang && isQuestionWord(norm)) asking.push(lang)
  }
  const native = asking.find((lang) => lang !== 'en')
  let first = (cyrillic >= 2 ? native : undefined) ?? asking[0] ?? null
  const kazakhLetters = KAZAKH_LETTERS.test(text)
  if (first === 'ru' && counts.kk > counts.ru) first = 'kk'
  if (first) return { lang: first, certain: true }
  if (kazakhLetters && counts.en === 0) return { lang: 'kk', certain: true }
  if (weak > 0 && counts.en === 0 && latin > 1) return { lang: 'kk', certain: true }
  const best = (['en', 'ru', 'kk'] as const).reduce((a, b) => (counts[b] > counts[a] ? b : a))
  if (counts[best] > 0) return { lang: best, certain: true }
  return { lang: cyrillic > latin ? 'ru' : 'en', certain: false }
}

function languageOfWord(norm: string): Language | null {
  if (ENGLISH.has(norm)) return 'en'
  if (/\p{Script=Cyrillic}/u.test(norm)) {
    if (RUSSIAN.has(norm.replaceAll('ё', 'е'))) return 'ru'
    return KAZAKH.has(foldKazakh(norm)) ? 'kk' : null
  }
  if (RUSSIAN_LATIN.has(norm)) return 'ru'
  return KAZAKH_FROM_LATIN.has(kazakhFromLatin(norm)) ? 'kk' : null
}

const QUESTION_WORD = new RegExp(
  `^(?:wh[a-z]+|how|waht|wen|wich|hwo|${foldKazakh('қа[шйнл].*|неше.*|нені|неге|неліктен|неден|кім.*|қандай|немене')}|` +
    'кто|кого|кому|кем|чей|чья|что|чего|чему|чем|когда|где|куда|откуда|сколько.*|почему|зачем|отчего|как.*|котор.*|ли|' +
    'kto|kogda|gde|kuda|skolko|pochemu|zachem|chto|kako[yi]|[qk]a[a-z]+|neshe|nege|kim.*)$',
  'u',
)

const isQuestionWord = (norm: string): boolean => QUESTION_WORD.test(foldKazakh(norm))
