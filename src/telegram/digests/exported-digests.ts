import type { DigestSettings } from '../../digest/digest-settings.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import { isRecord } from '../../digest/setting-fields.js'
import { settingsFromJson, settingsToJson, type ImportMistake } from '../../digest/settings-json.js'
import type { ChatReference } from './find-place.js'

/** Counts up when the form of an export changes; that of the settings in it has a version of its own. */
const VERSION = 1
/** Digests of one import: each chat is asked about. */
const MOST_IMPORTED = 60

type Exported = Pick<DigestTarget, 'chatId' | 'topicId' | 'title' | 'settings'>

/** A digest as an import sets it up. */
export interface ImportedDigest {
  readonly chat: ChatReference
  readonly topicId: number | null
  /** As the import names the chat. */
  readonly named: string
  readonly settings: DigestSettings
}

export type ImportedDigests =
  | { readonly kind: 'digests'; readonly digests: readonly ImportedDigest[] }
  | { readonly kind: 'broken' }
  | {
      readonly kind: 'mistakes'
      /** Of each chat that has any. */
      readonly mistakes: readonly {
        readonly named: string
        readonly mistakes: readonly ImportMistake[]
      }[]
    }

/**
 * The settings of digests as JSON, in as few texts as fit: each a whole export by itself.
 *
 * @param longest - UTF-16 units of one text; a digest that is longer has one to itself all the same
 */
export function exportDigests(targets: readonly Exported[], longest: number): readonly string[] {
  const texts: string[] = []
  let lines: readonly string[] = []
  for (const target of targets) {
    const longer = [...lines, lineOf(target)]
    const isTooLong = lines.length > 0 && documentOf(longer).length > longest
    if (isTooLong) texts.push(documentOf(lines))
    lines = isTooLong ? longer.slice(-1) : longer
  }
  return lines.length === 0 ? texts : [...texts, documentOf(lines)]
}

function lineOf({ chatId, topicId, title, settings }: Exported): string {
  const topic = topicId === null ? {} : { topic: topicId }
  const json: unknown = JSON.parse(settingsToJson(settings))
  return JSON.stringify({ chat: chatId, ...topic, title, settings: json })
}

function documentOf(lines: readonly string[]): string {
  return `{"version": ${VERSION}, "digests": [\n${lines.join(',\n')}\n]}`
}

/** Reads what {@link exportDigests} writes. Every mistake is told, with the chat that it is about. */
export function importDigests(json: string): ImportedDigests {
  const entries = entriesOf(json)
  if (entries === null) return { kind: 'broken' }
  const read = entries.map((entry) => ({ ...entry, read: settingsFromJson(entry.settings) }))
  const mistakes = read.flatMap(({ named, read: settings }) =>
    settings.kind === 'settings' ? [] : [{ named, mistakes: settings.mistakes }],
  )
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
  return {
    kind: 'digests',
    digests: read.flatMap(({ chat, topicId, named, read: settings }) =>
      settings.kind === 'settings' ? [{ chat, topicId, named, settings: settings.settings }] : [],
    ),
  }
}

type Entry = Omit<ImportedDigest, 'settings'> & { readonly settings: string }

function entriesOf(json: string): readonly Entry[] | null {
  const whole = parse(json)
  const digests = isRecord(whole) && whole['version'] === VERSION ? whole['digests'] : null
  if (!Array.isArray(digests) || digests.length === 0 || digests.length > MOST_IMPORTED) return null
  const entries = digests.flatMap((value: unknown) => entryOf(value) ?? [])
  return entries.length === digests.length ? entries : null
}

function entryOf(value: unknown): Entry | null {
  if (!isRecord(value)) return null
  const { chat, topic = null, settings } = value
  const reference = referenceOf(chat)
  const isTopic = topic === null || (typeof topic === 'number' && Number.isSafeInteger(topic))
  if (reference === null || !isTopic || !isRecord(settings)) return null
  return {
    chat: reference,
    topicId: topic,
    named: String(chat),
    settings: JSON.stringify(settings),
  }
}

function referenceOf(chat: unknown): ChatReference | null {
  if (typeof chat === 'number' && Number.isSafeInteger(chat)) return { chatId: chat }
  const [, username] = typeof chat === 'string' ? (/^@(\w{4,32})$/.exec(chat) ?? []) : []
  return username === undefined ? null : { username }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
