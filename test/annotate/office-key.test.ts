import { describe, expect, test } from 'vitest'
import { answersForOffice, officeKey } from '../../src/annotate/office-key.js'

const answers = (held: string, asked: string): boolean =>
  answersForOffice(officeKey(held), officeKey(asked))

describe('whoever holds the one answers for the other', () => {
  test.each([
    [
      'Chairman of the Constitutional Court of the Republic of Kazakhstan',
      'head of the Constitutional Court',
    ],
    ['Chair of the Constitutional Court', 'chairwoman of the Constitutional Court of Kazakhstan'],
    ['Commissioner (Ombudsperson) for Human Rights', 'human rights ombudsman'],
    ['Commissioner for Human Rights in Kazakhstan', 'ombudsperson for human rights'],
    ['Minister of Foreign Affairs', 'foreign minister'],
    ['Minister of Foreign Affairs of Norway', 'Norwegian foreign minister'],
    ['UK Foreign Secretary', 'foreign minister'],
    ['Defence Minister', 'minister of defense'],
    ['Vice President of Zambia', 'deputy president of Zambia'],
    ['Head of State', 'president'],
    ['Prime Minister', 'head of government'],
    [
      'EU Special Representative for Human Rights',
      'European Union special representative for human rights',
    ],
    ['CEO of Nordbank', 'chief executive of Nordbank'],
    ['akim of Almaty', 'governor of Almaty'],
    ['president and chief executive of Nordbank', 'president of Nordbank'],
  ])('%s: %s', (held, asked) => {
    expect(answers(held, asked)).toBe(true)
  })
})

describe('but not here', () => {
  test.each([
    ['Deputy Minister of Foreign Affairs', 'minister of foreign affairs'],
    ['First Deputy Minister of Foreign Affairs', 'deputy minister of foreign affairs'],
    ['Minister of Justice', 'minister of foreign affairs'],
    ['President of Poland', 'president of Kazakhstan'],
    ['Polish president', 'president of Kazakhstan'],
    ['Chairman of the Supreme Court', 'chairman of the Constitutional Court'],
    ['former Minister of Justice', 'minister of justice'],
    ['Acting Governor of Kano', 'governor of Kano'],
    ['head coach of Lyon', 'head of Lyon'],
    ['UNDP Resident Representative in Kazakhstan', 'EU special representative in Kazakhstan'],
    ['President of South Korea', 'president of North Korea'],
    ['Director of the Museum', 'president of the museum'],
  ])('%s: %s', (held, asked) => {
    expect(answers(held, asked)).toBe(false)
  })
})
