import type { DigestSettings } from '../../digest/digest-settings.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import { LANGUAGE_NAMES } from '../language/language-keyboard.js'
import { localTime } from './moment-words.js'
import { scheduleWords } from './schedule-words.js'

/** What an admin typed is shown up to this length: all of it together has to fit one message. */
const LONGEST = 700

/** Settings in words, a line each. @param now - milliseconds since 1970 */
export function settingsLines(
  settings: DigestSettings,
  now: number,
  messages: LocalMessages,
): readonly string[] {
  const { schedule, zone, articles, order, locale, silent, linkPreviews, whenEmpty } = settings
  const { include, exclude, title, hashtags } = settings
  const listed = (words: readonly string[]) => truncate(plainText(words.join(', ')), LONGEST)
  return [
    messages.text('panel-schedule', { schedule: scheduleWords(schedule, messages) }),
    messages.text('panel-zone', { zone, time: localTime(now, zone) }),
    messages.text('panel-articles', { articles, order }),
    ...(include.length === 0 ? [] : [messages.text('panel-include', { words: listed(include) })]),
    ...(exclude.length === 0 ? [] : [messages.text('panel-exclude', { words: listed(exclude) })]),
    messages.text('panel-language', { language: LANGUAGE_NAMES[locale] }),
    ...(title === null ? [] : [messages.text('panel-title', { title: listed([title]) })]),
    ...(hashtags.length === 0
      ? []
      : [messages.text('panel-hashtags', { hashtags: truncate(hashtags.join(' '), LONGEST) })]),
    messages.text('panel-manner', { silent: yesNo(silent), previews: yesNo(linkPreviews) }),
    messages.text('panel-empty', { empty: whenEmpty }),
  ]
}

export function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no'
}
