import type { FurnitureRule } from './furniture-rule.js'
import { DATE_SOURCE } from './calendar-date.js'

/** A code, a sign, or a number with decimals: never two ways to read one line, so no backtracking. */
const RATE_WORD = String.raw`(?:[A-Z]{3}(?:/[A-Z]{3})?:?|[$€£₽₸¥%▲▼↑↓+-]|[$€£₽₸¥]?[▲▼↑↓+-]?\d{1,6}[.,]\d{1,4}[%₸₽$€£]?)`
const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[aApP]\.?[mM]\.?)?`
const VIEWS = String.raw`(?:(?:[Vv]iews?|[Rr]eads?|[Пп]росмотр[а-я]*|[Кк]өрілді|[Ққ]аралды|👁)?:? ?\d[\d ,]*(?: (?:views?|reads?|просмотр[а-я]*|рет))?)`
const PUBLISHED = String.raw`(?:[Pp]ublished|PUBLISHED|[Uu]pdated|[Pp]osted|[Ll]ast updated|[Dd]ate|[Дд]ата|[Оо]публикован[а-я]*|[Оо]бновлен[а-я]*|[Жж]арияланды|[Жж]аңартылды|[Кк]үні)`

/** Lines of figures: rates, counters, dates. */
export const FIGURE_FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'exchange rate',
    kind: 'rate',
    places: ['anywhere'],
    pattern: new RegExp(
      String.raw`^(?=\D*\d{1,6}[.,]\d)${RATE_WORD}(?:[\s|;]+${RATE_WORD}){0,30}$`,
      'u',
    ),
    examples: [
      '522.42',
      'USD 522.42',
      '€ 543,89',
      '5.28 ▲',
      'USD/KZT 522.42 +0.35%',
      'USD 522.42 | EUR 543.89 | RUB 5.28',
    ],
    counterexamples: [
      '5.28 percent of the voters stayed at home',
      '42',
      '23.01.2025',
      'USD',
      '1984',
    ],
  },
  {
    name: 'counter',
    kind: 'rate',
    places: ['kicker', 'tail'],
    pattern: /^\d{1,3}(?:[ ,]?\d{3}){0,2}$/u,
    examples: ['54', '12 304', '1,024'],
    counterexamples: ['54 judges', '3rd'],
  },
  {
    name: 'counter of views or minutes',
    kind: 'rate',
    places: ['anywhere'],
    pattern:
      /^(?:(?:[Vv]iews?|[Rr]eads?|[Пп]росмотр[а-я]*|[Ққ]аралды)\s*:?\s*\d[\d ,]*|\d[\d ,]*\s*(?:views?|reads?|просмотр[а-я]*|рет қаралды|min(?:ute)?s?(?: to)? read))$/u,
    examples: ['Просмотров: 1 204', 'Views 54', '54 views', '3 min read'],
    counterexamples: ['54 judges read', 'Views: three judges speak', '3 minutes'],
  },
  {
    name: 'date line',
    kind: 'date',
    places: ['head', 'tail'],
    pattern: new RegExp(
      String.raw`^(?=.*(?:(?:19|20)\d\d|\d:\d\d))(?:${PUBLISHED}:?\s*(?:on |at )?)?(?:${TIME}[\s,|•·—–-]*)?(?:${DATE_SOURCE})(?:[\s,|•·—–-]*(?:at |в )?${TIME})?(?:[\s|]*(?:GMT|UTC)\s?[+-]?\d{1,2})?(?:[\s,|•·]*${VIEWS})?[.,|]?$`,
      'u',
    ),
    examples: [
      '23 January 2024, 18:08',
      'Published: March 5, 2024',
      '18:08, 05.03.2024',
      '18:08, 23 January 2024 | GMT +5',
      '5 марта 2024',
    ],
    counterexamples: ['On March 5 the court met.', 'May 5', 'March 5 protests', 'Updated rules'],
  },
]
