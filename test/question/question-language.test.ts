import { describe, expect, test } from 'vitest'
import { questionLanguage } from '../../src/question/question-language.js'

describe('the language of a question', () => {
  test.each([
    ['Who signed the memorandum?', 'en'],
    ['wen did the court start work', 'en'],
    ['who is Тоқаев', 'en'],
    ['What does «Әділет» mean?', 'en'],
    ['Кто подписал меморандум?', 'ru'],
    ['Кто такой Қасым-Жомарт Тоқаев?', 'ru'],
    ['в каком году открыли суд', 'ru'],
    ['kto takoy Azimova', 'ru'],
    ['Меморандумға кім қол қойды?', 'kk'],
    ['Форум қай жылы өтті?', 'kk'],
    ['Меморандумга ким кол койды', 'kk'],
    ['форум кашан отти', 'kk'],
    ['forum qashan otti', 'kk'],
    ['Сот туралы айтып бер', 'kk'],
    ["What's app негізін қалаған кім?", 'kk'],
    ['Iphone қашан шықты?', 'kk'],
  ])('%s: %s', (text, lang) => {
    expect(questionLanguage(text)).toEqual({ lang, certain: true })
  })

  test.each([
    ['Тоқаев', 'kk', true],
    ['Токаев', 'ru', false],
    ['Tokayev', 'en', false],
    ['', 'en', false],
    ['🤔🤔', 'en', false],
    ['من هو الرئيس؟', 'en', false],
  ])('%s: %s, certain %s', (text, lang, certain) => {
    expect(questionLanguage(text)).toEqual({ lang, certain })
  })
})
