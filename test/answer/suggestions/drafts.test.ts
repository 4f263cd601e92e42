import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../../src/annotate/annotate-article.js'
import { dayDrafts } from '../../../src/answer/suggestions/day-drafts.js'
import type { DraftRule } from '../../../src/answer/suggestions/draft.js'
import {
  leaderDrafts,
  officeDrafts,
  personDrafts,
} from '../../../src/answer/suggestions/office-drafts.js'
import { speechDrafts } from '../../../src/answer/suggestions/speech-drafts.js'
import { whoHeads, whoHolds, whoIs } from '../../../src/answer/suggestions/wordings.js'
import type { Language } from '../../../src/text/language.js'
import { articleOf } from '../../builders/article-of.js'

function drafts({ draft }: DraftRule, text: string, lang: Language): readonly string[] {
  const article = articleOf(text, { published: '2023-05-04' })
  return draft(article, annotateArticle(article), lang).map((one) => one.text)
}

const office = 'Dana Omarova, Chair of the Supreme Court, opened the bridge on 3 May 2023.'
const speech = '“The bridge will carry nine thousand cars a day,” said Dana Omarova.'

describe('an article is asked', () => {
  test.each<[DraftRule, string, Language, string]>([
    [personDrafts, office, 'en', 'Who is Dana Omarova?'],
    [personDrafts, office, 'ru', 'Кто такая Dana Omarova?'],
    [personDrafts, office, 'kk', 'Dana Omarova деген кім?'],
    [leaderDrafts, office, 'en', 'Who heads the Supreme Court?'],
    [leaderDrafts, office, 'ru', 'Кто возглавляет Supreme Court?'],
    [officeDrafts, office, 'en', 'Who is the Chair of the Supreme Court?'],
    [speechDrafts, speech, 'en', 'What did Dana Omarova say?'],
    [speechDrafts, speech, 'kk', 'Dana Omarova не деді?'],
    [dayDrafts, office, 'en', 'What happened on 3 May 2023?'],
    [dayDrafts, office, 'ru', 'Что произошло 3 мая 2023 года?'],
    [dayDrafts, office, 'kk', '2023 жылғы 3 мамырда не болды?'],
  ])('$name: %s %s', (rule, text, lang, question) => {
    expect(drafts(rule, text, lang)).toContain(question)
  })

  test.each<[string, DraftRule, string, Language]>([
    ['about a surname alone', personDrafts, 'Minister of Transport Omarova left.', 'en'],
    ['for an office in another language', officeDrafts, office, 'ru'],
    ['what nobody said', speechDrafts, '“The bridge will carry nine thousand cars a day.”', 'en'],
    ['about a month', dayDrafts, 'The bridge opened in May 2023.', 'en'],
    ['about a day to come', dayDrafts, 'The bridge will open on 5 May 2023.', 'en'],
    [
      'about a deputy as the head',
      leaderDrafts,
      'Dana Omarova, adviser to the Supreme Court, left.',
      'en',
    ],
  ])('nothing %s', (_what, rule, text, lang) => {
    expect(drafts(rule, text, lang)).toEqual([])
  })
})

test.each([
  [whoIs.ru('Эльвира Азимова'), 'Кто такая Эльвира Азимова?'],
  [whoIs.ru('Ерлан Сарсембаев'), 'Кто такой Ерлан Сарсембаев?'],
  [whoIs.ru('Matteo Mecacci'), 'Matteo Mecacci — кто это?'],
  [whoHeads.en('UNDP'), 'Who heads UNDP?'],
  [whoHeads.en('Ministry of Justice'), 'Who heads the Ministry of Justice?'],
  [whoHolds.en('the mayor of Oskemen'), 'Who is the mayor of Oskemen?'],
  [whoHolds.en("Stardust's project manager"), "Who is Stardust's project manager?"],
])('%s', (question, expected) => {
  expect(question).toBe(expected)
})
