import { describe, expect, test } from 'vitest'
import { expandByName } from '../../src/retrieval/expand-by-name.js'
import { termOf, terms } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf } from './builders/search.js'

function namesFor(name: string, corpus: string): readonly string[] {
  const index = indexOf([newsOf('a', [`It was ${corpus} there.`])])
  return terms(name).flatMap((term) => expandByName(term, index).map((found) => found.term))
}

describe('a name in any case', () => {
  test.each([
    ['Эльвиры Азимовой', 'Elvira Azimova'],
    ['Роману Василенко', 'Roman Vassilenko'],
    ['Жемис Турмагамбетовой', 'Zhemis Turmagambetova'],
    ['Артура Ластаева', 'Artur Lastaev'],
    ['Маттео Мекаччи', 'Matteo Mecacci'],
    ['Катажины Вавьерни', 'Katarzyna Wawiernia'],
    ['Вавиерния', 'Wawiernia'],
    ['Имона Гилмора', 'Eamon Gilmore'],
    ['Токаевым', 'Tokayev'],
    ['Тоқаевтың', 'Tokayev'],
    ['Сарсембаевке', 'Sarsembayev'],
    ['Чарльзу', 'Charles'],
    ['Хельсинкиде', 'Helsinki'],
    ['Гарвардского', 'Harvard'],
  ])('%s finds %s', (name, corpus) => {
    expect(namesFor(name, corpus)).toEqual(corpus.split(' ').map((w) => termOf(w.toLowerCase())))
  })
})

describe('another name or word', () => {
  test.each([
    ['Иванов', 'Iranian'],
    ['Азимов', 'Azimuth'],
    ['Токаев', 'Tokarev'],
    ['Петров', 'Patriot'],
    ['Роман', 'remain'],
    ['Марат', 'merit'],
    ['Нурлан', 'Nursultan'],
  ])('%s does not find %s', (name, corpus) => {
    expect(namesFor(name, corpus)).toEqual([])
  })
})

test('only the nearest are found', () => {
  expect(namesFor('Токаев', 'Tokayev Tokaev Takaya')).toEqual([termOf('tokaev'), termOf('tokayev')])
})
