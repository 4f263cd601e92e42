import type { Mention } from '../../annotate/mention.js'
import type { Article } from '../../corpus/article.js'
import type { Answer } from '../answer.js'
import type { Draft, DraftRule } from './draft.js'
import { ENGLISH_EVENT, KAZAKH_EVENT, RUSSIAN_EVENT, type EventForm } from './event-forms.js'

const FORMS = { en: ENGLISH_EVENT, ru: RUSSIAN_EVENT, kk: KAZAKH_EVENT } as const

/** When the event of a plain sentence was, in the sentence's own words: its date. */
export const eventDrafts: DraftRule = {
  name: 'when the event was',
  draft: (article, { mentions }, lang) =>
    article.lang === lang
      ? mentions.flatMap((mention) => draftOf(article, mention, mentions, FORMS[lang]))
      : [],
}

function draftOf(
  article: Article,
  date: Mention,
  mentions: readonly Mention[],
  form: EventForm,
): readonly Draft[] {
  if (date.kind !== 'date' || date.date === null || date.until !== null) return []
  const { value, precision } = date.date
  const sentence = article.sentences[date.sentence]
  if (precision === 'year' || sentence === undefined) return []
  const names = mentions.filter(({ kind }) => kind !== 'date' && kind !== 'quantity')
  const text = form({
    before: article.text.slice(sentence.start, date.start),
    after: article.text.slice(date.end, sentence.end),
    startsWithName: (offset) => names.some(({ start }) => start === offset),
    start: sentence.start,
    afterStart: date.end,
  })
  const holds = (answer: Answer): boolean =>
    answer.date?.value === value && answer.answers[0]?.article === article
  return text === null ? [] : [{ text, type: 'when', holds }]
}
