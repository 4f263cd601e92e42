import { describe, expect, test } from 'vitest'
import { aCitation } from '../builders/answers.js'
import { bridge, older, opener, opening, shown } from './shown.js'

describe('facts', () => {
  const fact = { person: 'Dana Omarova', organisation: null } as const
  test('are dated by their evidence, newest first, and numbered', () => {
    const facts = [
      { ...fact, office: 'Deputy Minister', asOf: older.published, citation: 1 },
      { ...fact, office: 'Minister', asOf: bridge.published, citation: 0 },
    ]
    const citations = [aCitation(bridge, opening), aCitation(older, older.text)]
    expect(shown({ ...opener, facts, citations })).toContain(
      '\n\nDana Omarova — Minister, as of 1 March 2023 [1]\n' +
        'Dana Omarova — Deputy Minister, as of June 2021 [2]\n\n',
    )
  })

  test('name the body where the office does not', () => {
    const facts = [
      { ...fact, office: 'Chair', organisation: 'Bridge Board', asOf: null, citation: 0 },
    ]
    expect(shown({ ...opener, facts })).toContain('Dana Omarova — Chair, Bridge Board\n')
  })
})
