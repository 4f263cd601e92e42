import type { Article, PartialDate } from '../../corpus/article.js'
import type { Language } from '../../text/language.js'
import type { Draft, DraftRule } from './draft.js'

/** Which month a day is of, as the question needs it. */
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  kk: 'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
}

const WORDINGS: Readonly<Record<Language, (day: number, month: string, year: string) => string>> = {
  en: (day, month, year) => `What happened on ${day} ${month} ${year}?`,
  ru: (day, month, year) => `Что произошло ${day} ${month} ${year} года?`,
  kk: (day, month, year) => `${year} жылғы ${day} ${month} не болды?`,
}

/** What happened has a past form in it; a name or a place that an answer finds instead has none. */
const TELLS: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:\p{Ll}+ed|was|were|went|took|held|met|began|won|said|gave|made|came|underwent|left|became) /u,
  ru: /\p{Ll}(?:л|ла|ло|ли)(?:сь|ся)?(?!\p{L})/u,
  kk: /\p{Ll}(?:ды|ді|ты|ті)(?!\p{L})/u,
}

/** What happened on a day that the text names: something else of the day's sentence. */
export const dayDrafts: DraftRule = {
  name: 'what happened on the day',
  draft: (article, { mentions }, lang) =>
    mentions.flatMap((mention): readonly Draft[] => {
      if (mention.kind !== 'date' || mention.date === null || mention.until !== null) return []
      const text = question(mention.date, lang)
      const sentence = article.sentences[mention.sentence]
      if (text === null || sentence === undefined || isToCome(mention.date, article)) return []
      return [
        {
          text,
          type: 'what',
          holds: ({ answers: [best] }) =>
            best?.article === article &&
            best.start >= sentence.start &&
            best.end <= sentence.end &&
            TELLS[article.lang].test(best.text) &&
            (best.end <= mention.start || best.start >= mention.end),
        },
      ]
    }),
}

function isToCome({ value }: PartialDate, { published }: Article): boolean {
  return published !== null && value.slice(0, published.value.length) > published.value
}

function question({ value, precision }: PartialDate, lang: Language): string | null {
  if (precision !== 'day') return null
  const [year = '', month = '', day = ''] = value.split('-')
  const name = MONTHS[lang].split(' ')[Number(month) - 1]
  return name === undefined || !/^\d{4}$/u.test(year)
    ? null
    : WORDINGS[lang](Number(day), name, year)
}
