import { describe, expect, test } from 'vitest'
import { expandTerm } from '../../src/retrieval/expand-term.js'
import { documentFrequency } from '../../src/retrieval/search-index.js'
import { termOf, terms } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf } from './builders/search.js'

/** What the word stands for in a corpus of the given words. */
function expansionOf(word: string, corpus: string): ReturnType<typeof expandTerm> {
  const [term] = terms(word)
  if (!term) throw new Error(`${word} is no term`)
  return expandTerm(term, indexOf([newsOf('a', [`In ${corpus} it was.`])]))
}

function wordsFoundBy(word: string, corpus: string): readonly string[] {
  const found = new Set(expansionOf(word, corpus).alternatives.map(({ term }) => term))
  return corpus.split(' ').filter((other) => found.has(termOf(other.toLowerCase())))
}

describe('a word of the corpus', () => {
  test.each([
    ['courts', 'court'],
    ['Azimova', 'Azimova'],
    ['2,000', '2000'],
    ['сот', 'сот'],
  ])('%s stands for %s with full weight', (word, corpus) => {
    const { alternatives, repairedTo } = expansionOf(word, corpus)
    expect(alternatives).toEqual([{ term: termOf(corpus.toLowerCase()), weight: 1 }])
    expect(repairedTo).toBeNull()
  })

  test('comes before its family, which weighs less', () => {
    const { alternatives } = expansionOf('submit', 'submit submission')
    expect(alternatives[0]).toEqual({ term: termOf('submit'), weight: 1 })
    expect(alternatives.length).toBe(2)
    expect(alternatives.slice(1).every(({ weight }) => weight > 0 && weight < 1)).toBe(true)
  })

  test.each([
    ['court', 'court count'],
    ['order', 'order border'],
    ['Tokayev', 'Tokayev Tokaev'],
  ])('%s is not repaired to another in “%s”', (word, corpus) => {
    expect(wordsFoundBy(word, corpus)).toEqual([word])
  })
})

describe('the family of a word', () => {
  test.each([
    ['constitution', 'constitutionality'],
    ['submit', 'submission'],
    ['investigate', 'investigators'],
    ['конституция', 'конституционный'],
  ])('%s finds %s', (word, corpus) => {
    expect(wordsFoundBy(word, corpus)).toEqual([corpus])
  })

  test.each([
    ['constitution', 'construction'],
    ['court', 'courtesy'],
    ['law', 'lawn'],
    ['2023', '20231'],
    ['president', 'presumption'],
  ])('%s does not find %s', (word, corpus) => {
    expect(wordsFoundBy(word, corpus)).toEqual([])
  })
})

describe('a misspelt word', () => {
  test.each([
    ['cuort', 'court'],
    ['parlament', 'parliament'],
    ['parlaiment', 'parliament'],
    ['goverment', 'government'],
    ['Azimvoa', 'azimova'],
    ['Sarsenbaev', 'sarsembayev'],
    ['Gilmoore', 'gilmore'],
    ['үкімент', 'үкімет'],
    ['призедент', 'президент'],
  ])('%s is repaired to %s', (word, repaired) => {
    const { alternatives, repairedTo } = expansionOf(word, repaired)
    expect(repairedTo).toBe(repaired)
    expect(alternatives.map(({ term }) => term)).toEqual([termOf(repaired)])
    expect(alternatives[0]?.weight).toBeLessThan(1)
  })

  test.each([
    ['border', 'order', 'the first letter differs'],
    ['order', 'border', 'the first letter is missing'],
    ['curt', 'court', 'it is short'],
    ['lwa', 'law', 'it is short'],
    ['cuotr', 'court', 'it is two edits away and not long'],
    ['parlimetn', 'parliamentary', 'it is too far'],
    ['1991', '1990', 'it is a number'],
    ['20233', '2023', 'it is a number'],
    ['covid19', 'covid18', 'it holds a number'],
    ['Nairobi', 'Astana', 'nothing is like it'],
  ])('%s is not repaired to %s: %s', (word, corpus) => {
    expect(expansionOf(word, corpus)).toEqual({ alternatives: [], repairedTo: null })
  })

  const index = indexOf([
    newsOf('a', ['In parlamento and Marsten it was.']),
    newsOf('b', ['In Marston and Kostanay it was.']),
    newsOf('c', ['In parliament and Marston and Kostanai it was.']),
    newsOf('d', ['In Kostanaya it was.']),
  ])

  test.each([
    ['Marstin', 'marston', 'the more frequent of two as near'],
    ['parlament', 'parliament', 'the one with the same ending of two as near'],
    ['Kostannay', 'kostanay', 'the nearest'],
  ])('%s is repaired to %s, %s', (word, repaired) => {
    expect(terms(word).map((term) => expandTerm(term, index).repairedTo)).toEqual([repaired])
  })
})

describe('another ending is no misspelling', () => {
  test.each([
    ['Kazakhstani', 'Kazakhstan'],
    ['Azimov', 'Azimova'],
    ['presidency', 'president'],
  ])('%s finds %s without a repair', (word, corpus) => {
    expect(expansionOf(word, corpus).repairedTo).toBeNull()
    expect(wordsFoundBy(word, corpus)).toEqual([corpus])
  })
})

describe('a Cyrillic name', () => {
  test.each([
    ['Азимова', 'Azimova'],
    ['Азимовой', 'Azimova'],
    ['Азимову', 'Azimova'],
    ['Сарсембаев', 'Sarsembayev'],
    ['Сарсембаевтың', 'Sarsembayev'],
    ['Сәрсембаев', 'Sarsembayev'],
    ['Тоқаев', 'Tokayev'],
    ['Тоқаевқа', 'Tokayev'],
    ['Токаевым', 'Tokayev'],
    ['Токаева', 'Tokaev'],
    ['Гилмор', 'Gilmore'],
    ['Гилмору', 'Gilmore'],
    ['Василенко', 'Vassilenko'],
    ['Женисова', 'Zhenisova'],
    ['Алексей', 'Alexei'],
    ['Страсбурге', 'Strasbourg'],
    ['Астанада', 'Astana'],
  ])('%s finds %s', (word, corpus) => {
    expect(wordsFoundBy(word, corpus)).toEqual([corpus])
  })

  test.each([
    ['Азимова', 'Azimuth'],
    ['Сарсембаев', 'Sarsenov'],
    ['Тоқаев', 'Tokarev'],
    ['Гилмор', 'Gilbert'],
    ['Василенко', 'Vasilyeva'],
    ['суд', 'side'],
    ['закон', 'second'],
    ['Петров', 'Patriot'],
  ])('%s does not find %s', (word, corpus) => {
    expect(wordsFoundBy(word, corpus)).toEqual([])
  })

  test('prefers the spelling that is nearer', () => {
    const { alternatives } = expansionOf('Токаев', 'Tokayev Tokaev')
    expect(alternatives.map(({ term }) => term)).toEqual([termOf('tokaev'), termOf('tokayev')])
  })

  test('stands in its own letters before others', () => {
    expect(wordsFoundBy('Токаев', 'Tokayev Токаев')).toEqual(['Токаев'])
  })
})

test('every alternative stands in the corpus, once in the set', () => {
  const corpus = 'constitution constitutional Azimova Azimov organised organisation Tokayev court'
  const index = indexOf([newsOf('a', [`In ${corpus} it was.`])])
  for (const word of `${corpus} Азимов Токаев organsation cuort constitutive`.split(' ')) {
    for (const term of terms(word)) {
      const found = expandTerm(term, index).alternatives.map((alternative) => alternative.term)
      expect(new Set(found).size).toBe(found.length)
      expect(found.filter((other) => documentFrequency(index, other) === 0)).toEqual([])
    }
  }
})
