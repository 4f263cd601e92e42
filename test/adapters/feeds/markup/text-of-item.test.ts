import { expect, test } from 'vitest'
import { textOfItem } from '../../../../src/adapters/feeds/markup/text-of-item.js'

const SENTENCE = 'The court met in Aktau on Friday and heard the case of the bridge.'
const LONG = Array.from({ length: 10 }, () => SENTENCE)
const LONGER = Array.from({ length: 30 }, () => SENTENCE)

test.each<[string, readonly string[], readonly string[], boolean]>([
  ['a long content', LONG, [SENTENCE], true],
  ['a short content', [SENTENCE], [], false],
  ['a content that is cut off', [...LONG, 'And then the judge said …'], [], false],
  ['a content that is cut off by a program', [...LONG, 'And then the judge said [...]'], [], false],
  ['a summary', [], [SENTENCE], false],
  ['ten lines of summary', [], LONG, false],
  ['a summary that is a text', [], LONGER, true],
  ['a summary longer than the content', [SENTENCE], LONGER, true],
  ['nothing', [], [], false],
])('%s', (_, content, summary, isWhole) => {
  expect(textOfItem({ content, summary }).isWhole).toBe(isWhole)
})

test.each([
  'The post Court meets appeared first on Steppe Courier.',
  'Read more',
  'Continue reading Court meets →',
  'Читать далее',
  'Подробнее →',
  'Подробнее на сайте',
  'Источник: Steppe Courier',
  'Read the full story on Steppe Courier',
  'Сообщение «Суд» появились сначала на Steppe.',
  'Толығырақ',
])('"%s" is what a program added', (line) => {
  expect(textOfItem({ content: [...LONG, line], summary: [] })).toEqual({
    paragraphs: LONG,
    isWhole: true,
  })
})

test.each([
  'The post office in Aktau was closed.',
  'Read more than one book, the judge said.',
  'Далее выступил министр.',
  'Источник в министерстве сообщил об этом.',
  'Подробнее о мосте расскажут завтра.',
])('"%s" stays', (line) => {
  expect(textOfItem({ content: [...LONG, line], summary: [] }).paragraphs).toContain(line)
})
