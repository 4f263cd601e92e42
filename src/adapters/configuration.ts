import { config as readDotEnv } from 'dotenv'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../text/language.js'

/** Settings of one run; `.env.example` explains each. */
export interface Configuration {
  readonly botToken: string | null
  readonly telegramApiRoot: string
  readonly corpusDir: string
  readonly dataDir: string
  readonly feeds: readonly string[]
  /** Hosts inside a private network that feeds may be read from. */
  readonly feedsAllowPrivate: readonly string[]
  readonly operatorIds: readonly number[]
  readonly defaultLocale: Language
  readonly timeZone: string
  readonly broadcastPerSecond: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** The environment is wrong: every mistake by the name of its variable. */
export class ConfigurationError extends Error {
  readonly code = 'CONFIGURATION'

  constructor(mistakes: readonly string[]) {
    super(`The configuration is wrong:\n${mistakes.map((one) => `  ${one}`).join('\n')}`)
    this.name = 'ConfigurationError'
  }
}

const TOKEN = /^\d+:[\w-]+$/
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[\s,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const SCHEMA = z.object({
  BOT_TOKEN: z
    .string()
    .regex(TOKEN, 'is not a bot token; BotFather gives one like 123456:ABC-DEF')
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'is not an http(s) URL' })
    .default('https://api.telegram.org'),
  CORPUS_DIR: z.string().default('seeds'),
  DATA_DIR: z.string().default('data'),
  FEEDS: z
    .string()
    .default('')
    .transform(listOf)
    .pipe(
      z.array(z.url({ protocol: /^https?$/, error: 'holds something that is not an http(s) URL' })),
    ),
  FEEDS_ALLOW_PRIVATE: z.string().default('').transform(listOf),
  OPERATOR_IDS: z
    .string()
    .regex(/^[\d\s,]*$/, 'holds something that is not a numeric user id')
    .default('')
    .transform((text) => listOf(text).map(Number)),
  DEFAULT_LOCALE: z.enum(LANGUAGES, `is none of ${LANGUAGES.join(', ')}`).default('en'),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'is not a time zone such as Asia/Almaty')
    .default('Asia/Almaty'),
  BROADCAST_PER_SECOND: z.coerce
    .number('is not a number')
    .positive('must be above 0')
    .max(1000, 'must be 1000 at most')
    .default(25),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/** Reads settings from an environment; an empty value is an unset one. Throws {@link ConfigurationError}. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): Configuration {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = SCHEMA.safeParse(set)
  if (!parsed.success) {
    // Values are left out: one of them may be a token.
    throw new ConfigurationError(
      parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`),
    )
  }
  const values = parsed.data
  return {
    botToken: values.BOT_TOKEN ?? null,
    telegramApiRoot: values.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    corpusDir: values.CORPUS_DIR,
    dataDir: values.DATA_DIR,
    feeds: values.FEEDS,
    feedsAllowPrivate: values.FEEDS_ALLOW_PRIVATE,
    operatorIds: values.OPERATOR_IDS,
    defaultLocale: values.DEFAULT_LOCALE,
    timeZone: values.TIME_ZONE,
    broadcastPerSecond: values.BROADCAST_PER_SECOND,
    logLevel: values.LOG_LEVEL,
  }
}

/** The process environment, completed by a `.env` file of the working directory, which never overrides it. */
export function loadEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value?.trim()) merged[name] = value
  readDotEnv({ processEnv: merged, quiet: true })
  return merged
}
