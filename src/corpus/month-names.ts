const NAMES: readonly string[] = [
  'january jan январь января янв қаңтар',
  'february feb февраль февраля фев ақпан',
  'march mar март марта мар наурыз',
  'april apr апрель апреля апр сәуір',
  'may май мая мамыр',
  'june jun июнь июня июн маусым',
  'july jul июль июля июл шілде',
  'august aug август августа авг тамыз',
  'september sept sep сентябрь сентября сен қыркүйек',
  'october oct октябрь октября окт қазан',
  'november nov ноябрь ноября ноя қараша',
  'december dec декабрь декабря дек желтоқсан',
]

/** Names of months in lower case, English, Russian (nominative, genitive) and Kazakh, to 1–12. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
