import { expect, test } from 'vitest'
import type { Language } from '../../src/text/language.js'
import { textLanguage } from '../../src/text/text-language.js'

test.each<[Language, string]>([
  ['en', 'The judges of the court met in the capital on Monday.'],
  ['en', 'The minister met Тоқаев, the president, and told him about the budget of the year.'],
  ['en', 'Фото: Ministry of Labour. The minister met the judges of the court.'],
  ['en', ''],
  ['en', '522.42 — 543.89'],
  ['ru', 'Судьи встретились в столице в понедельник и говорили о законе.'],
  [
    'ru',
    'Глава государства Касым-Жомарт Тоқаев встретился с судьями Қазақстан медиа и говорил о законе.',
  ],
  ['ru', 'Агентство Reuters и портал Tengrinews сообщили о законе о судах, принятом в столице.'],
  ['kk', 'Судьялар дүйсенбі күні елордада кездесіп, заң туралы сөйлесті.'],
  ['kk', 'Мемлекет басшысы заң жобасына қол қойды.'],
  ['kk', 'Казакстан жане ресей арасындагы келисим бойынша мемлекет басшысы айтты.'],
  ['kk', 'Memleket basşysy jäne parlament deputattary Qazaqstan turaly söylesti.'],
])('%s: %s', (language, text) => {
  expect(textLanguage(text)).toBe(language)
})
