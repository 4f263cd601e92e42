import type { DigestSettings } from './digest-settings.js'
import { isRecord, SETTING_FIELDS } from './setting-fields.js'

/** Counts up when a field changes its meaning. */
const VERSION = 1
/** UTF-16 units: many times what settings take. */
const LONGEST = 20_000

export interface ImportMistake {
  /** `json`: it is none, or no object; `version`: not of this version. */
  readonly problem: 'json' | 'version' | 'missing' | 'unknown' | 'wrong'
  /** Empty where it is not about one field. */
  readonly field: string
  /** The field as it could stand there, as JSON; empty where it should not. */
  readonly example: string
}

export type ImportedSettings =
  | { readonly kind: 'settings'; readonly settings: DigestSettings }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ImportMistake[] }

/** All settings as JSON, a field a line. */
export function settingsToJson(settings: DigestSettings): string {
  const fields = SETTING_FIELDS.map(({ name, setting }) => [name, settings[setting]] as const)
  const lines = [['version', VERSION] as const, ...fields].map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `{\n${lines.join(',\n')}\n}`
}

/** Reads what {@link settingsToJson} writes: each field has to be there, and nothing else. Every mistake is told. */
export function settingsFromJson(json: string): ImportedSettings {
  const parsed = parse(json)
  if (!isRecord(parsed)) return mistakes([mistake('json')])
  if (parsed['version'] !== VERSION) {
    return mistakes([mistake('version', 'version', String(VERSION))])
  }
  const known = new Set<string>(['version', ...SETTING_FIELDS.map(({ name }) => name)])
  const wrong = Object.keys(parsed)
    .filter((name) => !known.has(name))
    .map((name) => mistake('unknown', name))
  const read: [string, unknown][] = []
  for (const { name, setting, example, read: readField } of SETTING_FIELDS) {
    const isThere = Object.hasOwn(parsed, name)
    const value = isThere ? readField(parsed[name]) : undefined
    if (value === undefined) {
      wrong.push(mistake(isThere ? 'wrong' : 'missing', name, JSON.stringify(example)))
    } else read.push([setting, value])
  }
  if (wrong.length > 0) return mistakes(wrong)
  return { kind: 'settings', settings: Object.fromEntries(read) as unknown as DigestSettings }
}

function parse(json: string): unknown {
  if (json.length > LONGEST) return undefined
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

function mistakes(all: readonly ImportMistake[]): ImportedSettings {
  return { kind: 'mistakes', mistakes: all }
}

function mistake(problem: ImportMistake['problem'], name = '', example = ''): ImportMistake {
  return { problem, field: name, example }
}
