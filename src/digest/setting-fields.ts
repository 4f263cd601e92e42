import { LANGUAGES } from '../text/language.js'
import { MOST_ARTICLES, type DigestSettings } from './digest-settings.js'
import { isZone } from './read-zone.js'
import { WEEKDAYS, type Schedule } from './schedule.js'
import { problemOfTopics } from './verbs/content-verbs.js'
import { MOST_HASHTAGS, readHashtag, readTitle } from './verbs/frame-verbs.js'

/** A field of exported settings: called as the typed command is. */
interface Field<K extends keyof DigestSettings> {
  readonly name: string
  readonly setting: K
  readonly example: DigestSettings[K]
  /** Undefined for a value that is none. */
  readonly read: (value: unknown) => DigestSettings[K] | undefined
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readStrings(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const strings = value.filter((item): item is string => typeof item === 'string')
  return strings.length === value.length && new Set(strings).size === strings.length
    ? strings
    : undefined
}

function readSchedule(value: unknown): Schedule | null | undefined {
  if (value === null) return null
  if (!isRecord(value) || Object.keys(value).length !== 2) return undefined
  const [named, time] = [readStrings(value['days']), value['time']]
  const days = WEEKDAYS.filter((day) => named?.includes(day))
  if (days.length === 0 || days.length !== named?.length) return undefined
  return typeof time === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)
    ? { days, time }
    : undefined
}

function readTopics(value: unknown): readonly string[] | undefined {
  const topics = readStrings(value)
  const areWritten = topics?.every((topic) => topic.trim() === topic && !/[\p{Cc},;]/u.test(topic))
  return topics && areWritten && problemOfTopics(topics) === null ? topics : undefined
}

function readHashtags(value: unknown): readonly string[] | undefined {
  const hashtags = readStrings(value)
  const areWritten = hashtags?.every((hashtag) => readHashtag(hashtag) === hashtag)
  return areWritten && hashtags && hashtags.length <= MOST_HASHTAGS ? hashtags : undefined
}

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function readOneOf<T extends string>(...values: readonly T[]): (value: unknown) => T | undefined {
  return (value) => values.find((one) => one === value)
}

function field<K extends keyof DigestSettings>(
  name: string,
  setting: K,
  example: DigestSettings[K],
  read: Field<K>['read'],
): Field<K> {
  return { name, setting, example, read }
}

/** All settings, in the order in which they are exported. */
export const SETTING_FIELDS = [
  field('schedule', 'schedule', { days: ['mon', 'thu'], time: '09:00' }, readSchedule),
  field('zone', 'zone', 'Asia/Almaty', (value) =>
    typeof value === 'string' && isZone(value) ? value : undefined,
  ),
  field('articles', 'articles', 5, (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_ARTICLES
      ? Number(value)
      : undefined,
  ),
  field('include', 'include', ['court', 'human rights'], readTopics),
  field('exclude', 'exclude', [], readTopics),
  field('language', 'locale', 'kk', readOneOf(...LANGUAGES)),
  field('title', 'title', null, (value) =>
    value === null || (typeof value === 'string' && readTitle(value) === value) ? value : undefined,
  ),
  field('hashtags', 'hashtags', ['#court'], readHashtags),
  field('silent', 'silent', false, readBoolean),
  field('previews', 'linkPreviews', false, readBoolean),
  field('order', 'order', 'newest', readOneOf('newest', 'important')),
  field('empty', 'whenEmpty', 'skip', readOneOf('skip', 'tell')),
] as const
