import { describe, expect, test } from 'vitest'
import { DATELINE_RULES } from '../../src/corpus/dateline-rules.js'
import { readDateline } from '../../src/corpus/dateline.js'

function read(text: string): ReturnType<typeof readDateline> {
  return readDateline(text, { start: 0, end: text.length })
}

describe.each(DATELINE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('takes %s', (example) => {
    expect(rule.pattern.test(example)).toBe(true)
    const first = DATELINE_RULES.find(({ pattern }) => pattern.test(example))
    expect(first?.name).toBe(rule.name)
  })

  test.each(rule.counterexamples)('leaves %s', (counterexample) => {
    expect(rule.pattern.test(counterexample)).toBe(false)
  })
})

test.each([
  ['ASTANA. KAZINFORM The court met.', 'ASTANA', null, 'KAZINFORM', 'ASTANA. KAZINFORM'],
  ['NUR-SULTAN – Judges met.', 'NUR-SULTAN', null, null, 'NUR-SULTAN –'],
  [
    'Astana [Kazakhstan], May 2 (ANI): The court met.',
    'Astana [Kazakhstan]',
    { year: null, month: 5, day: 2 },
    'ANI',
    'Astana [Kazakhstan], May 2 (ANI):',
  ],
  [
    'АСТАНА. 5 марта 2024. ИНТЕРФАКС-КАЗАХСТАН - Суд собрался.',
    'АСТАНА',
    { year: 2024, month: 3, day: 5 },
    'ИНТЕРФАКС-КАЗАХСТАН',
    'АСТАНА. 5 марта 2024. ИНТЕРФАКС-КАЗАХСТАН -',
  ],
  [
    'ALMATY, Kazakhstan, 2 May 2024 – The court met.',
    'ALMATY, Kazakhstan',
    { year: 2024, month: 5, day: 2 },
    null,
    'ALMATY, Kazakhstan, 2 May 2024 –',
  ],
])('%s', (text, place, date, agency, written) => {
  const dateline = read(text)
  expect(dateline).toMatchObject({ place, date, agency })
  expect(text.slice(dateline?.start, dateline?.end)).toBe(written)
})

test.each([
  'OSCE – The Organization for Security met.',
  'UNESCO – The agency said so. Others at UNESCO agreed.',
  'ASTANA is the capital. It is cold.',
  'Astana – The court met.',
  'The court – The one in Astana – met.',
  '',
])('no dateline: %s', (text) => {
  expect(read(text)).toBeNull()
})
