import { describe, expect, test } from 'vitest'
import {
  ENGLISH_EVENT,
  KAZAKH_EVENT,
  RUSSIAN_EVENT,
  type EventForm,
} from '../../../src/answer/suggestions/event-forms.js'

/** The question to a sentence whose date stands between braces, and whose first names follow `@`. */
function ask(form: EventForm, marked: string): string | null {
  const names: number[] = []
  const plain = marked.replace(/@/gu, (_mark, at: number) => {
    const braces = marked.slice(0, at).match(/[{}]/gu)?.length ?? 0
    names.push(at - names.length - braces)
    return ''
  })
  const [before = '', date = '', after = ''] = plain.split(/[{}]/u)
  const afterStart = before.length + date.length
  return form({ before, after, start: 0, afterStart, startsWithName: (at) => names.includes(at) })
}

describe('an English sentence with a date', () => {
  test.each([
    ['The court opened on {3 May 2023}.', 'When did the court open?'],
    ['@Dana Omarova signed the law on {3 May} in Astana.', 'When did Dana Omarova sign the law?'],
    ['On {3 May 2023}, the court opened in Astana.', 'When did the court open in Astana?'],
    ['On {3 May 2023}, @Omarova left Astana.', 'When did Omarova leave Astana?'],
    ['The first meeting took place in {May 2023}.', 'When did the first meeting take place?'],
    ['The bridge was opened on {3 May}.', 'When was the bridge opened?'],
    ['The talks stopped on {3 May}.', 'When did the talks stop?'],
  ])('%s', (sentence, question) => {
    expect(ask(ENGLISH_EVENT, sentence)).toBe(question)
  })

  test.each([
    'She signed the law on {3 May}.',
    'Kazakh deputies signed the law on {3 May}.',
    'The court, which met on {3 May}, adopted it.',
    'The court that met on {3 May} adopted it.',
    'The deadline is {3 May}.',
    'The law signed by ministers came into force on {3 May}.',
    'On {3 May}, he left.',
    'The {3 May} meeting.',
    'The court said it opened on {3 May}.',
  ])('that is not plain enough: %s', (sentence) => {
    expect(ask(ENGLISH_EVENT, sentence)).toBeNull()
  })
})

describe('a Russian sentence with a date', () => {
  test.each([
    ['{3 мая 2023 года} в Астане открылся мост.', 'Когда в Астане открылся мост?'],
    ['В {мае 2023 года} президент подписал закон.', 'Когда президент подписал закон?'],
  ])('%s', (sentence, question) => {
    expect(ask(RUSSIAN_EVENT, sentence)).toBe(question)
  })

  test.each([
    'Мост открылся {3 мая}.',
    '{3 мая} он подписал закон.',
    '{3 мая} мост открылся, сообщили в министерстве.',
    '{3 мая} открылся.',
  ])('that is not plain enough: %s', (sentence) => {
    expect(ask(RUSSIAN_EVENT, sentence)).toBeNull()
  })
})

describe('a Kazakh sentence with a date', () => {
  test.each([
    ['Астанада {3 мамырда} көпір ашылды.', 'Астанада қашан көпір ашылды?'],
    ['{2023 жылғы 3 мамырда} президент заңға қол қойды.', 'Қашан президент заңға қол қойды?'],
  ])('%s', (sentence, question) => {
    expect(ask(KAZAKH_EVENT, sentence)).toBe(question)
  })

  test.each([
    'Ол {3 мамырда} келді.',
    'Көпір {3 мамырда}, таңертең ашылды.',
    'Мерзімі — {3 мамыр}.',
  ])('that is not plain enough: %s', (sentence) => {
    expect(ask(KAZAKH_EVENT, sentence)).toBeNull()
  })
})
