import type { PartialDate } from '../corpus/article.js'
import type { MessageKey } from './catalogue.js'

/** A date by itself, "Reported on …", or "as of …": languages inflect each in their own way. */
export type DateStyle = 'date' | 'reported' | 'as-of'

export interface DateMessage {
  readonly key: MessageKey
  readonly variables: Readonly<Record<string, string | number>>
}

/** The message for a date as precise as it is known. The year is a string, so that no locale groups its digits. */
export function dateMessage(date: PartialDate, style: DateStyle): DateMessage {
  const [year = '', month = '', day = ''] = date.value.split('-')
  return {
    key: `${style}-${date.precision}`,
    variables: { year, month: Number(month), day: Number(day) },
  }
}

/** The message for a day whose year nobody gives (`--12-15`). */
export function yearlessDateMessage(value: string): {
  readonly day: number
  readonly month: number
} {
  const [month = '', day = ''] = value.replace(/^--/, '').split('-')
  return { day: Number(day), month: Number(month) }
}
