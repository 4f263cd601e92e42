import { fold } from '../../text/fold.js'
import { LANGUAGES, type Language } from '../../text/language.js'
import { change, problem, readSwitch, type DigestVerb, type Read } from './digest-verb.js'

/** UTF-16 units. */
export const LONGEST_TITLE = 100
export const MOST_HASHTAGS = 10
const HASHTAG = /^#?(?<tag>(?=.*[\p{L}_])[\p{L}\p{M}\p{N}_]{1,50})$/u

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'en eng english английский ағылшынша ағылшын',
  ru: 'ru rus russian русский по-русски орысша орыс',
  kk: 'kk kz kaz kazakh казахский қазақша қазақ',
}

function readLanguage(rest: string): Read {
  const name = fold(rest)
  const locale = LANGUAGES.find((one) => LANGUAGE_NAMES[one].split(' ').map(fold).includes(name))
  return locale ? change({ locale }) : problem('language', rest)
}

/** A title in one line; null where it is none. */
export function readTitle(typed: string): string | null {
  const title = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return title === '' || title.length > LONGEST_TITLE ? null : title
}

/** The hashtag with its `#`; null where it cannot be one. */
export function readHashtag(typed: string): string | null {
  const tag = HASHTAG.exec(typed)?.groups?.['tag']
  return tag === undefined ? null : `#${tag}`
}

function readHashtags(rest: string): Read {
  if (readSwitch(rest) === false) return change({ hashtags: [] })
  const hashtags: string[] = []
  for (const typed of rest.split(/[\s,]+/u)) {
    const hashtag = readHashtag(typed)
    if (hashtag === null) return problem('hashtag', typed)
    if (!hashtags.includes(hashtag)) hashtags.push(hashtag)
  }
  return hashtags.length > MOST_HASHTAGS ? problem('many-hashtags') : change({ hashtags })
}

function readOnOff(rest: string, setting: 'silent' | 'linkPreviews'): Read {
  const isOn = rest === '' ? true : readSwitch(rest)
  return isOn === null ? problem('switch', rest) : change({ [setting]: isOn })
}

export const FRAME_VERBS: readonly DigestVerb[] = [
  {
    name: 'language',
    aliases: ['lang', 'язык', 'тіл', 'тілі'],
    forms: ['language en', 'language ru', 'language kk'],
    read: readLanguage,
    examples: {
      kk: change({ locale: 'kk' }),
      Russian: change({ locale: 'ru' }),
      қазақша: change({ locale: 'kk' }),
    },
    counterexamples: { '': problem('language'), klingon: problem('language', 'klingon') },
  },
  {
    name: 'title',
    aliases: ['heading', 'заголовок', 'название', 'тақырып', 'атауы'],
    forms: ['title Rights of the week', 'title off'],
    read: (rest) => {
      if (readSwitch(rest) === false) return change({ title: null })
      const title = readTitle(rest)
      return title === null ? problem('title') : change({ title })
    },
    examples: {
      'Rights of the week': change({ title: 'Rights of the week' }),
      'Rights\n of the  week': change({ title: 'Rights of the week' }),
      off: change({ title: null }),
    },
    counterexamples: { '': problem('title'), ['t'.repeat(101)]: problem('title') },
  },
  {
    name: 'hashtags',
    aliases: ['hashtag', 'tags', 'хештеги', 'хэштеги', 'теги', 'хештегтер'],
    forms: ['hashtags #rights #court', 'hashtags off'],
    read: readHashtags,
    examples: {
      '#rights #court': change({ hashtags: ['#rights', '#court'] }),
      'rights, court, #rights': change({ hashtags: ['#rights', '#court'] }),
      '#құқық_2026': change({ hashtags: ['#құқық_2026'] }),
      off: change({ hashtags: [] }),
    },
    counterexamples: {
      '': problem('hashtag'),
      '#rule-of-law': problem('hashtag', '#rule-of-law'),
      '#2026': problem('hashtag', '#2026'),
      [Array.from({ length: 11 }, (_, i) => `#tag${i}`).join(' ')]: problem('many-hashtags'),
    },
  },
  {
    name: 'silent',
    aliases: ['quiet', 'mute', 'тихо', 'без звука', 'дыбыссыз'],
    forms: ['silent on', 'silent off'],
    read: (rest) => readOnOff(rest, 'silent'),
    examples: {
      on: change({ silent: true }),
      '': change({ silent: true }),
      off: change({ silent: false }),
      да: change({ silent: true }),
    },
    counterexamples: { sometimes: problem('switch', 'sometimes') },
  },
  {
    name: 'previews',
    aliases: ['link previews', 'previews of links', 'превью', 'сілтеме көрінісі'],
    forms: ['previews on', 'previews off'],
    read: (rest) => readOnOff(rest, 'linkPreviews'),
    examples: { on: change({ linkPreviews: true }), нет: change({ linkPreviews: false }) },
    counterexamples: { large: problem('switch', 'large') },
  },
]
