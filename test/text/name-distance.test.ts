import { describe, expect, test } from 'vitest'
import { cyrillicKeys, latinKeys } from '../../src/text/consonant-keys.js'
import { fold } from '../../src/text/fold.js'
import { nameDistanceFrom } from '../../src/text/name-distance.js'

function share(cyrillic: string, latin: string): number {
  const keys = new Set(latinKeys(fold(latin)))
  const alike = cyrillicKeys(fold(cyrillic)).some((key) => keys.has(key))
  if (!alike) return 1
  const distance = nameDistanceFrom(fold(cyrillic))(fold(latin))
  return distance / Math.max(cyrillic.length, latin.length)
}

describe('spellings of one name', () => {
  test.each([
    ['Азимова', 'Azimova'],
    ['Сарсембаев', 'Sarsembayev'],
    ['Тоқаев', 'Tokayev'],
    ['Токаев', 'Tokaev'],
    ['Василенко', 'Vassilenko'],
    ['Вавьерня', 'Wawiernia'],
    ['Вавиерния', 'Wawiernia'],
    ['Катажина', 'Katarzyna'],
    ['Мекаччи', 'Mecacci'],
    ['Гилмор', 'Gilmore'],
    ['Ластаев', 'Lastayev'],
    ['Турмагамбетова', 'Turmagambetova'],
    ['Женева', 'Geneva'],
    ['Жумангарин', 'Jumangarin'],
    ['Щербаков', 'Shcherbakov'],
    ['Шевченко', 'Shevchenko'],
    ['Чехов', 'Tchekhov'],
    ['Хасанов', 'Khassanov'],
    ['Цой', 'Tsoi'],
    ['Ауэзов', 'Auezov'],
    ['Қасым', 'Kassym'],
    ['Евгений', 'Yevgeny'],
    ['Дмитрий', 'Dmitri'],
    ['Сергей', 'Sergey'],
    ['Алексей', 'Alexei'],
    ['Максим', 'Maxim'],
    ['Смайылов', 'Smailov'],
    ['Нұрлан', 'Nurlan'],
    ['Қайрат', 'Kairat'],
    ['Ержан', 'Yerzhan'],
    ['Вильсон', 'Wilson'],
    ['Уильям', 'William'],
    ['Фридрих', 'Friedrich'],
    ['Йозеф', 'Joseph'],
    ['Чарльз', 'Charles'],
    ['Джеймс', 'James'],
    ['Гарвард', 'Harvard'],
    ['Шумахер', 'Schumacher'],
    ['Революция', 'revolution'],
    ['Университет', 'university'],
  ])('%s and %s', (cyrillic, latin) => {
    expect(share(cyrillic, latin)).toBeLessThan(0.15)
  })
})

describe('different names', () => {
  test.each([
    ['Азимова', 'Azimut'],
    ['Сарсембаев', 'Sarsenbayev'],
    ['Токаев', 'Tokarev'],
    ['Василенко', 'Vasilev'],
    ['Иванов', 'Iranian'],
    ['Женис', 'Denis'],
    ['Ким', 'Kin'],
    ['Шаров', 'Zharov'],
    ['Нурлан', 'Nursultan'],
    ['Петров', 'Patriot'],
    ['Марат', 'Merit'],
    ['Ирина', 'Iran'],
  ])('%s and %s', (cyrillic, latin) => {
    expect(share(cyrillic, latin)).toBeGreaterThan(0.15)
  })
})

test('the distance of nothing to nothing is 0, and that to a word grows with its consonants', () => {
  expect(nameDistanceFrom('')('')).toBe(0)
  expect(nameDistanceFrom('')('brt')).toBe(3)
  expect(nameDistanceFrom('брт')('')).toBe(3)
})
