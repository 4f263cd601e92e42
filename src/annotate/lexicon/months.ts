/** Month and weekday names with their numbers (January and Monday are 1), lower case; abbreviations without their full stop. */
const table = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => line.split(' ').map((name) => [name, i + 1] as const)))

export const ENGLISH_MONTHS = table([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

export const RUSSIAN_MONTHS = table([
  'января январь январе янв',
  'февраля февраль феврале фев',
  'марта март марте мар',
  'апреля апрель апреле апр',
  'мая май мае',
  'июня июнь июне',
  'июля июль июле',
  'августа август августе авг',
  'сентября сентябрь сентябре сент сен',
  'октября октябрь октябре окт',
  'ноября ноябрь ноябре ноя',
  'декабря декабрь декабре дек',
])

export const KAZAKH_MONTHS = table([
  'қаңтар қаңтарда қаңтарында қаңтардың',
  'ақпан ақпанда ақпанында ақпанның',
  'наурыз наурызда наурызында наурыздың',
  'сәуір сәуірде сәуірінде сәуірдің',
  'мамыр мамырда мамырында мамырдың',
  'маусым маусымда маусымында маусымның',
  'шілде шілдеде шілдесінде шілденің',
  'тамыз тамызда тамызында тамыздың',
  'қыркүйек қыркүйекте қыркүйегінде қыркүйектің',
  'қазан қазанда қазанында қазанның',
  'қараша қарашада қарашасында қарашаның',
  'желтоқсан желтоқсанда желтоқсанында желтоқсанның',
])

export const WEEKDAYS = table([
  'monday mon понедельник дүйсенбі дүйсенбіде',
  'tuesday tue tues вторник сейсенбі сейсенбіде',
  'wednesday wed среду среда сәрсенбі сәрсенбіде',
  'thursday thu thurs четверг бейсенбі бейсенбіде',
  'friday fri пятницу пятница жұма жұмада',
  'saturday sat субботу суббота сенбі сенбіде',
  'sunday sun воскресенье жексенбі жексенбіде',
])
