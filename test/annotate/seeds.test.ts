import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { parseArticle } from '../../src/corpus/parse-article.js'

const COURT = 'Constitutional Court of the Republic of Kazakhstan'
const ODIHR = 'OSCE Office for Democratic Institutions and Human Rights'

interface Expected {
  readonly file: string
  /** Each once, in order of appearance. */
  readonly people: readonly string[]
  readonly facts: readonly (readonly [
    person: string,
    office: string,
    organisation: string | null,
  ])[]
  /** Offices that nobody is named for. */
  readonly vacant: readonly string[]
  readonly speakers: readonly (string | null)[]
  readonly asOf: string | undefined
}

const EXPECTED: readonly Expected[] = [
  {
    file: '000_7339cb7163b2c10b.txt',
    people: ['Elvira Azimova', 'Katarzyna Wawiernia'],
    facts: [
      ['Elvira Azimova', `Chair of the ${COURT}`, COURT],
      [
        'Katarzyna Wawiernia',
        'UNDP Resident Representative in Kazakhstan',
        'United Nations Development Programme',
      ],
    ],
    vacant: ['Commissioner for Human Rights'],
    speakers: ['Elvira Azimova', 'Katarzyna Wawiernia'],
    asOf: '2023-03-01',
  },
  {
    file: '001_0f55b7b5fa43bf67.txt',
    people: [
      'Elvira Azimova',
      'Zhanat Ernst',
      'Kassym-Jomart Tokayev',
      'Zhemis Turmagambetova',
      'Artur Lastaev',
      'Eamon Gilmore',
      'Kairat Umarov',
    ],
    facts: [
      ['Elvira Azimova', 'Chairman of the Constitutional Court', 'Constitutional Court'],
      ['Zhanat Ernst', 'Correspondent', null],
      ['Elvira Azimova', 'Chairman of the Constitutional Court', 'Constitutional Court'],
      ['Kassym-Jomart Tokayev', 'President', null],
      ['Elvira Azimova', `Chairman of the ${COURT}`, COURT],
      [
        'Zhemis Turmagambetova',
        'Executive Director of the Charter for Human Rights Foundation',
        'Charter for Human Rights Foundation',
      ],
      ['Artur Lastaev', 'Commissioner for Human Rights of Kazakhstan', null],
      ['Artur Lastaev', 'Commissioner for Human Rights in Kazakhstan', null],
      ['Kassym-Jomart Tokayev', 'President', null],
      ['Eamon Gilmore', 'EU Special Representative for Human Rights', 'EU'],
      ['Elvira Azimova', 'Chairman of the Constitutional Court', 'Constitutional Court'],
      ['Kairat Umarov', 'First Deputy Minister of Foreign Affairs', null],
    ],
    vacant: ['Head of State', 'Commissioner for Human Rights'],
    speakers: [
      'Zhanat Ernst',
      'Zhanat Ernst',
      'Elvira Azimova',
      'Elvira Azimova',
      'Zhemis Turmagambetova',
      'Artur Lastaev',
      'Eamon Gilmore',
    ],
    asOf: '2023-12-15',
  },
  {
    file: '002_f27d79ec9bb3c41b.txt',
    people: ['Yerlan Sarsembayev'],
    facts: [
      ['Yerlan Sarsembayev', 'Minister of Justice of the Republic of Kazakhstan', null],
      ['Yerlan Sarsembayev', 'Minister of Justice', null],
    ],
    vacant: [],
    speakers: [],
    asOf: '2025-01-23',
  },
  {
    file: '003_6a340b9f012d0bbe.txt',
    people: ['Roman Vassilenko'],
    facts: [['Roman Vassilenko', 'Deputy Minister of Foreign Affairs', null]],
    vacant: [
      'Kazakh President',
      'Chairman of Kazakhstan’s Presidential Commission on Human Rights',
    ],
    speakers: ['Roman Vassilenko'],
    asOf: '2023-02-01',
  },
  {
    file: '004_bb4eba796883312e.txt',
    people: ['Elvira Azimova', 'Matteo Mecacci'],
    facts: [
      ['Elvira Azimova', 'Commissioner (Ombudsperson) for Human Rights', null],
      ['Matteo Mecacci', `Director of the ${ODIHR}`, ODIHR],
    ],
    vacant: [
      'Ombudsperson',
      'Ombudsperson for Human Rights in Kazakhstan',
      'Ombudsperson',
      'Ombudsperson',
    ],
    speakers: ['Elvira Azimova', 'Matteo Mecacci', 'Matteo Mecacci', 'Elvira Azimova'],
    asOf: undefined,
  },
]

describe.each(EXPECTED)('$file', ({ file, people, facts, vacant, speakers, asOf }) => {
  const text = readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')
  const outcome = parseArticle({ name: file, text, sidecar: null })
  if (outcome.kind === 'rejected') throw new Error(`${file} was rejected: ${outcome.reason}`)
  const annotations = annotateArticle(outcome.article)

  test('its people and no others', () => {
    const names = annotations.mentions.flatMap((each) =>
      each.kind === 'person' ? [each.name] : [],
    )
    expect([...new Set(names)]).toEqual(people)
  })

  test('who holds which office, and nothing else', () => {
    expect(annotations.facts.map((fact) => [fact.person, fact.office, fact.organisation])).toEqual(
      facts,
    )
    for (const fact of annotations.facts) expect(fact.asOf?.value).toBe(asOf)
  })

  test('offices without a holder', () => {
    const held = new Set(annotations.facts.map((fact) => fact.officeSpan.start))
    const others = annotations.mentions.flatMap((each) =>
      each.kind === 'office' && !held.has(each.start) ? [each.office] : [],
    )
    expect(others).toEqual(vacant)
  })

  test('who says what', () => {
    expect(annotations.quotations.map((quotation) => quotation.speakerName)).toEqual(speakers)
  })

  test('every mention stands in its sentence', () => {
    for (const mention of annotations.mentions) {
      const sentence = outcome.article.sentences[mention.sentence]
      expect(mention.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity)
      expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? -1)
      expect(mention.end).toBeGreaterThan(mention.start)
    }
  })
})
