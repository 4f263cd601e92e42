import type { DateRule } from './date-rule.js'
import { M, month } from './date-patterns.js'
import {
  single,
  impliedYear,
  weekday,
  offset,
  shifted,
  calendarWeek,
  SEASONS,
  season,
} from './date-readings.js'
import { monthDate } from './calendar.js'
import { NUMBER, numberValue } from './number-words.js'

/** Dates that count from the day of publication. In order. */
export const RELATIVE_DATE_RULES: readonly DateRule[] = [
  {
    name: 'time ago',
    needs: 'word',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<count>${NUMBER}|an?|several|a few) (?<unit>days?|weeks?|months?|years?|decades?|centuries|century) (?:ago|earlier)|(?<ru>${NUMBER} )?(?<unit2>год|года|лет|дней|дня|день|неделю|недели|месяц|месяца|месяцев|жыл|күн|ай|апта) (?:назад|бұрын))(?!\p{L})`,
      'giu',
    ),
    reads: ({ count, unit, ru, unit2 }, { anchor }) => {
      const written = count ?? ru
      const value = written === undefined || /^an?$/iu.test(written) ? 1 : numberValue(written)
      const name = unit2 === 'лет' ? 'год' : (unit ?? unit2 ?? '')
      return value === null ? single(null, false) : shifted(anchor, name.toLowerCase(), -value)
    },
    examples: [
      ['The mine closed three years ago.', 'three years ago', '2020'],
      ['She left two days ago.', 'two days ago', '2023-03-13'],
    ],
    counterexamples: ['It lasted three years.'],
  },
  {
    name: 'month last or next',
    needs: 'month',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) ${M}(?! \d)`,
      'gu',
    ),
    reads: ({ which, month: name }, context) => {
      const future = /next|coming/iu.test(which ?? '')
      const year = impliedYear({ ...context, future: future || context.future }, month(name), null)
      return single(year === null ? null : monthDate(year, month(name)), false)
    },
    examples: [['He resigned last November.', 'last November', '2022-11']],
    counterexamples: [],
  },
  {
    name: 'bare month',
    needs: 'month',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]f|[Ll]ate|[Ee]arly|to|this|every) (?:(?:early|mid|late)[- ]?)?(?<at>${M})(?! \d)(?!(?<=March|April|May|June) \p{Lu})`,
      'gu',
    ),
    reads: ({ month: name }, context) => {
      const year = impliedYear(context, month(name), null)
      return single(year === null ? null : monthDate(year, month(name)), false)
    },
    examples: [
      ['Prices fell in January.', 'January', '2023-01'],
      ['In July Malaysia closed the border.', 'July', '2022-07'],
    ],
    counterexamples: ['Mrs. May arrived.', 'They began to march in silence.'],
  },
  {
    name: 'weekday',
    needs: 'weekday',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<at>(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|прошлый|прошлую) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|дүйсенбіде|сейсенбіде|сәрсенбіде|бейсенбіде|жұмада|сенбіде|жексенбіде)(?: (?:morning|afternoon|evening|night))?)(?!s?\p{L}| (?:Times|sales|prayers|Night))`,
      'gu',
    ),
    reads: weekday,
    examples: [
      ['The minister spoke on Monday.', 'Monday', '2023-03-13'],
      ['Last Wednesday night a fire broke out.', 'Last Wednesday night', '2023-03-08'],
      ['The talks will resume on Friday.', 'Friday', '2023-03-17'],
    ],
    counterexamples: ['Black Friday sales rose.'],
  },
  {
    name: 'day beside today',
    needs: 'word',
    pattern:
      /(?<!\p{L})(?<which>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast night|[Tt]omorrow|[Сс]егодня|[Вв]чера|[Зз]автра|[Бб]үгін|[Кк]еше|[Ее]ртең)(?!\p{L}|['’]s)/gu,
    reads: ({ which }, { anchor }) => shifted(anchor, 'day', offset(which)),
    examples: [
      ['He was freed yesterday.', 'yesterday', '2023-03-14'],
      ['Вчера суд вынес решение.', 'Вчера', '2023-03-14'],
    ],
    counterexamples: ['Today’s challenges need solutions.'],
  },
  {
    name: 'week, month, year beside this one',
    needs: 'word',
    pattern:
      /(?<!\p{L})(?<which>[Ee]arlier this|[Ll]ater this|[Tt]his|[Cc]urrent|[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming) (?<unit>week|month|year|decade|century|spring|summer|autumn|fall|winter)(?!\p{L}|['’]s|-)/gu,
    reads: ({ which, unit = '' }, context) => {
      const by = offset(which)
      if (unit === 'week') return calendarWeek(context.anchor, by)
      const first = SEASONS.get(unit)
      if (first === undefined) return shifted(context.anchor, unit, by)
      const year = impliedYear({ ...context, future: by > 0 }, first, null)
      return season(year, unit, false)
    },
    examples: [
      ['It will be celebrated this year.', 'this year', '2023'],
      ['Rates rose last month.', 'last month', '2023-02'],
      ['Floods came last week.', 'last week', '2023-03-06/2023-03-12'],
    ],
    counterexamples: ['Last year’s harvest was poor.'],
  },
]
