import type { Language } from '../../text/language.js'

/** What may open a follow-up without changing what it asks. */
const OPENINGS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and|but|or|so|then|also|ok|okay|well|yes|thanks|thank you|great|right|sorry|i see|i mean|i meant|no(?=[,.!]))(?![\p{L}'’])[\s,.!–—-]*)+/iu,
  ru: /^(?:(?:а также|а|и|но|или|ну|так|тогда|да|хорошо|ладно|ок|окей|спасибо|понятно|ясно|то есть|также|скажи|скажите|пожалуйста|нет(?=[,.!]))(?!\p{L})[\s,.!–—-]*)+/iu,
  kk: /^(?:(?:ал|және|немесе|сонда|иә|жарайды|рақмет|рахмет|түсінікті|сондай-ақ|енді|яғни|жоқ(?=[,.!]))(?!\p{L})[\s,.!–—-]*)+/iu,
}

/** Those that put what follows in the place of something said before. */
const INSTEAD: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:and|but|or|also|no|i mean|i meant|sorry)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:а|и|но|или|нет|то есть|также)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ал|және|немесе|жоқ|яғни|сондай-ақ)(?!\p{L})/iu,
}

const MARKS = /[\s?？!.…,;:)]+$/u

/** A text without the marks at its end. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

export interface PlainFollowUp {
  /** One line, without what opened it and without marks at its end. */
  readonly plain: string
  /** "And", "а", "ал" stood before it. */
  readonly instead: boolean
}

export function plainFollowUp(text: string, lang: Language): PlainFollowUp {
  const whole = withoutMarks(text.trim().replace(/\s+/gu, ' '))
  const [opening = ''] = OPENINGS[lang].exec(whole) ?? []
  const plain = whole.slice(opening.length)
  if (plain === '') return { plain: whole, instead: false }
  return { plain, instead: INSTEAD[lang].test(opening) }
}
