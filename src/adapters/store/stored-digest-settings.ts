import { z } from 'zod'
import {
  defaultSettings,
  MOST_ARTICLES,
  type DigestSettings,
} from '../../digest/digest-settings.js'
import { WEEKDAYS } from '../../digest/schedule.js'
import { LANGUAGES } from '../../text/language.js'

const DEFAULTS = defaultSettings('UTC', 'en')
const words = z.array(z.string()).catch([])
const SCHEDULE = z.object({
  days: z.array(z.enum(WEEKDAYS)).min(1),
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
})

/** Each setting that is missing, or that this version does not know, is the default one: other versions wrote it. */
const SCHEMA = z.object({
  schedule: SCHEDULE.nullable().catch(null),
  zone: z.string().refine(isTimeZone).catch(DEFAULTS.zone),
  articles: z.int().min(1).max(MOST_ARTICLES).catch(DEFAULTS.articles),
  include: words,
  exclude: words,
  locale: z.enum(LANGUAGES).catch(DEFAULTS.locale),
  title: z.string().nullable().catch(DEFAULTS.title),
  hashtags: words,
  silent: z.boolean().catch(DEFAULTS.silent),
  linkPreviews: z.boolean().catch(DEFAULTS.linkPreviews),
  order: z.enum(['newest', 'important']).catch(DEFAULTS.order),
  whenEmpty: z.enum(['skip', 'tell']).catch(DEFAULTS.whenEmpty),
})

/** Thousands of readers have the same settings: they are checked once. */
const known = new Map<string, DigestSettings>()
const MOST_KNOWN = 1000

/** The settings in a column; what is no JSON gives the default ones, which send nothing. */
export function readStoredSettings(json: string): DigestSettings {
  const found = known.get(json)
  if (found !== undefined) return found
  const parsed = SCHEMA.safeParse(parse(json))
  const settings = parsed.success ? parsed.data : DEFAULTS
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(json, settings)
  return settings
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}
