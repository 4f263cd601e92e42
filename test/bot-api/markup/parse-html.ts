import type { WireEntity } from '../wire.js'
import { customEmojiEntity, dateEntity, linkEntity, type FindUser } from './link-entity.js'
import { byteOffset, cannotParse, strictMarkup } from './markup-error.js'

export interface Markup {
  readonly text: string
  readonly entities: readonly WireEntity[]
}

type Attributes = ReadonlyMap<string, string>

interface OpenTag {
  readonly tag: string
  readonly attributes: Attributes
  readonly offset: number
  /** Number of entities found before it: none since then means that nothing stands inside but text. */
  readonly before: number
}

const simpleTags: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
}

/** Attributes a tag must (`true`) or may (`false`) have; Telegram ignores others, which are refused here. */
const tagAttributes: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  ...Object.fromEntries(Object.keys(simpleTags).map((tag) => [tag, {}])),
  a: { href: true },
  code: { class: false },
  pre: {},
  span: { class: true },
  blockquote: { expandable: false },
  'tg-emoji': { 'emoji-id': true },
  'tg-time': { unix: true, format: false },
}

const characterReference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot));?/giy
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

const decodeAt = (source: string, index: number): { text: string; end: number } | undefined => {
  characterReference.lastIndex = index
  const match = characterReference.exec(source)
  if (match === null) return undefined
  const [whole, decimal, hexadecimal, name = ''] = match
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (Number.isNaN(code))
    return { text: named[name.toLowerCase()] ?? '', end: index + whole.length }
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? { text: String.fromCodePoint(code), end: index + whole.length } : undefined
}

const decode = (source: string): string =>
  source.replace(
    new RegExp(characterReference.source, 'gi'),
    (reference) => decodeAt(reference, 0)?.text ?? reference,
  )

const readTag = (
  source: string,
  at: number,
): { tag: string; attributes: Attributes; end: number } => {
  const unclosed = () => cannotParse(`Unclosed start tag at byte offset ${byteOffset(source, at)}`)
  const tag = /[^\s>]*/y
  tag.lastIndex = at + 1
  const name = (tag.exec(source)?.[0] ?? '').toLowerCase()
  if (tag.lastIndex >= source.length) throw unclosed()
  const allowed = Object.hasOwn(tagAttributes, name) ? tagAttributes[name] : undefined
  if (allowed === undefined)
    throw cannotParse(`Unsupported start tag "${name}" at byte offset ${byteOffset(source, at)}`)
  const attributes = new Map<string, string>()
  const attribute = /\s*(?:(>)|([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?)/y
  attribute.lastIndex = tag.lastIndex
  for (;;) {
    const match = attribute.exec(source)
    if (match === null) throw unclosed()
    const [, close, key = '', ...values] = match
    if (close !== undefined) break
    const value = values.find((candidate) => candidate !== undefined)
    const attributeName = key.toLowerCase()
    if (value === undefined && attributeName !== 'expandable')
      throw cannotParse(
        `Expected equal sign in declaration of an attribute of the tag "${name}" at byte offset ${byteOffset(source, attribute.lastIndex)}`,
      )
    if (!Object.hasOwn(allowed, attributeName))
      throw strictMarkup(`the tag "${name}" has an unknown attribute "${attributeName}"`)
    attributes.set(attributeName, decode(value ?? ''))
  }
  for (const [key, isRequired] of Object.entries(allowed))
    if (isRequired && !attributes.has(key)) throw strictMarkup(`the tag "${name}" lacks "${key}"`)
  return { tag: name, attributes, end: attribute.lastIndex }
}

const entityOf = (
  { tag, attributes, offset }: OpenTag,
  length: number,
  findUser: FindUser,
): WireEntity => {
  const place = { offset, length }
  const value = (name: string) => attributes.get(name) ?? ''
  const simple = simpleTags[tag]
  if (simple !== undefined) return { type: simple, ...place }
  switch (tag) {
    case 'a':
      return linkEntity(value('href'), place, findUser)
    case 'span':
      if (value('class') !== 'tg-spoiler')
        throw cannotParse(`Tag "span" must have class "tg-spoiler", not "${value('class')}"`)
      return { type: 'spoiler', ...place }
    case 'blockquote':
      return {
        type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote',
        ...place,
      }
    case 'tg-emoji':
      return customEmojiEntity(value('emoji-id'), place)
    case 'tg-time':
      return dateEntity(value('unix'), value('format'), place)
    default: {
      const language = /^language-(.+)$/.exec(value('class'))?.[1]
      return { type: tag, ...place, ...(language === undefined ? {} : { language }) }
    }
  }
}

/** `<pre><code class="language-x">` is one `pre` with a language, when nothing else stands in it. */
const addEntity = (entities: WireEntity[], entity: WireEntity, before: number): void => {
  const last = entities.at(-1)
  const fills = last?.offset === entity.offset && last.length === entity.length
  const only = fills && entities.length === before + 1
  if (entity.type === 'pre' && only && last.type === 'code') {
    entities.pop()
    entities.push({ ...last, type: 'pre' })
    return
  }
  entities.push(entity)
}

/** Parses the HTML style of messages (core.telegram.org/bots/api#html-style) into text and entities, or throws. */
export const parseHtml = (source: string, findUser: FindUser): Markup => {
  const entities: WireEntity[] = []
  const open: OpenTag[] = []
  let text = ''
  let index = 0
  while (index < source.length) {
    const character = source.charAt(index)
    if (character === '&') {
      const decoded = decodeAt(source, index)
      text += decoded?.text ?? '&'
      index = decoded?.end ?? index + 1
    } else if (character !== '<') {
      text += character
      index++
    } else if (source.charAt(index + 1) !== '/') {
      const { tag, attributes, end } = readTag(source, index)
      open.push({ tag, attributes, offset: text.length, before: entities.length })
      index = end
    } else {
      const end = source.indexOf('>', index)
      const at = byteOffset(source, index)
      const started = open.pop()
      if (started === undefined) throw cannotParse(`Unexpected end tag at byte offset ${at}`)
      if (end < 0) throw cannotParse(`Unclosed end tag at byte offset ${at}`)
      const name = source
        .slice(index + 2, end)
        .trim()
        .toLowerCase()
      if (name !== started.tag)
        throw cannotParse(
          `Unmatched end tag at byte offset ${at}, expected "</${started.tag}>", found "</${name}>"`,
        )
      const length = text.length - started.offset
      const entity = entityOf(started, length, findUser)
      if (length > 0) addEntity(entities, entity, started.before)
      index = end + 1
    }
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined)
    throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  return { text, entities: entities.map(withoutCodeLanguage) }
}

/** A language belongs to `pre` only. */
const withoutCodeLanguage = (entity: WireEntity): WireEntity => {
  if (entity.type !== 'code' || entity.language === undefined) return entity
  const { language, ...rest } = entity
  throw strictMarkup(`code with the language "${language}" outside of pre at ${rest.offset}`)
}
