import { describe, expect, test } from 'vitest'
import { OUTLETS } from '../../src/corpus/outlets.js'
import { parseArticle } from '../../src/corpus/parse-article.js'

function outletOf(text: string): string | null {
  const outcome = parseArticle({ name: 'a.txt', text, sidecar: null })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article.outlet
}

describe.each(OUTLETS.map((outlet) => [outlet.name, outlet] as const))('%s', (name, outlet) => {
  test.each(outlet.examples)('signs %s', (example) => {
    expect(outletOf(example)).toBe(name)
  })
})

test.each([
  ['an agency nobody listed', 'GENEVA, May 2 (Steppe Press) - The court met.', 'Steppe Press'],
  ['a site nobody listed', 'The court met, Steppe.kz reports.', 'Steppe.kz'],
  [
    'a footer nobody listed',
    'The court met.\n\nGet Steppe Herald stories sent directly to you!',
    'Steppe Herald',
  ],
  ['a source line', 'The court met.\n\nSource: Казинформ', 'Kazinform'],
  ['a name above the headline', 'KAZINFORM\n\nThe court met on Monday\n\nIt sat.', 'Kazinform'],
  ['the end of the title', 'Court opens | The Astana Times\n\nIt met.', 'The Astana Times'],
  ['its correspondent', 'It met, Kazinform News Agency correspondent reports.', 'Kazinform'],
  ['a site in capitals', 'STEPPE.KZ - The court met.', 'STEPPE.KZ'],
  ['a copyright line', 'The court met.\n\n© 2024 Steppe Herald', 'Steppe Herald'],
])('%s', (_, text, outlet) => {
  expect(outletOf(text)).toBe(outlet)
})

test.each([
  ['a wire is quoted', 'The court met, Reuters reports.'],
  ['an outlet is spoken of', 'The editor of Kazinform met the judges.'],
  ['the title ends with another name', 'Court opens | Doors\n\nIt met.'],
  ['a ministry reports', 'The ministry reports citing the court.'],
  ['an outlet in the middle', `One.\n\nTwo.\n\nThree, Kursiv reports.\n\nFour.\n\nFive.`],
])('no outlet where %s', (_, text) => {
  expect(outletOf(text)).toBeNull()
})
