import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { PartialDate } from '../corpus/article.js'
import { LANGUAGES } from '../text/language.js'
import { CATALOGUE, type MessageKey, type MessageVariables } from './catalogue.js'
import { dateMessage, type DateStyle } from './date-message.js'
import type { Locale } from './locale.js'

/** The messages of one locale. */
export interface LocalMessages {
  readonly locale: Locale
  text<K extends MessageKey>(
    key: K,
    ...variables: [(typeof CATALOGUE)[K][number]] extends [never] ? [] : [MessageVariables<K>]
  ): string
  /** A day, month or year as the language writes it: "1 March 2023", «1 марта 2023 г.». */
  date(date: PartialDate, style?: DateStyle): string
  /** "A, B and C". */
  list(items: readonly string[]): string
}

export interface Messages {
  in(locale: Locale): LocalMessages
}

/** A locale file leaves a message of the catalogue out, or does not parse at it. */
export class MissingMessageError extends Error {
  override readonly name = 'MissingMessageError'
}

/**
 * Reads the Fluent text of each locale.
 *
 * @throws MissingMessageError if a locale lacks a message of the catalogue.
 */
export function createMessages(ftl: Readonly<Record<Locale, string>>): Messages {
  const locales = new Map(LANGUAGES.map((locale) => [locale, localMessages(locale, ftl[locale])]))
  return {
    in(locale) {
      const messages = locales.get(locale)
      if (messages === undefined) throw new RangeError(`no messages for locale ${locale}`)
      return messages
    },
  }
}

function localMessages(locale: Locale, ftl: string): LocalMessages {
  const bundle = new FluentBundle(locale, { useIsolating: false })
  bundle.addResource(new FluentResource(ftl))
  const missing = Object.keys(CATALOGUE).filter((key) => !bundle.getMessage(key)?.value)
  if (missing.length > 0) {
    throw new MissingMessageError(`locales/${locale}.ftl lacks ${missing.join(', ')}: add them`)
  }

  function format(key: MessageKey, variables: Readonly<Record<string, string | number>>): string {
    const pattern = bundle.getMessage(key)?.value
    return bundle.formatPattern(pattern ?? key, variables)
  }

  return {
    locale,
    text: (key, ...variables) => format(key, variables[0] ?? {}),
    date(date, style = 'date') {
      const { key, variables } = dateMessage(date, style)
      return format(key, variables)
    },
    list(items) {
      const [last = '', ...before] = items.toReversed()
      if (before.length === 0) return last
      return format('list', { items: before.toReversed().join(', '), last })
    },
  }
}
