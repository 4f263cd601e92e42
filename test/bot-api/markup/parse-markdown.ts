import type { WireEntity } from '../wire.js'
import { customEmojiEntity, dateEntity, linkEntity, type FindUser } from './link-entity.js'
import { byteOffset, cannotParse } from './markup-error.js'
import type { Markup } from './parse-html.js'

type Kind =
  | 'Bold'
  | 'Italic'
  | 'Underline'
  | 'Strikethrough'
  | 'Spoiler'
  | 'Code'
  | 'Pre'
  | 'PreCode'
  | 'TextUrl'
  | 'CustomEmoji'
  | 'BlockQuote'

interface OpenEntity {
  readonly kind: Kind
  readonly offset: number
  readonly at: number
  readonly language?: string
}

/** Delimiters, longest first: `__` is underline even where `_` could start italic. */
const delimiters: readonly (readonly [string, Kind, string])[] = [
  ['```', 'Pre', 'pre'],
  ['__', 'Underline', 'underline'],
  ['||', 'Spoiler', 'spoiler'],
  ['*', 'Bold', 'bold'],
  ['_', 'Italic', 'italic'],
  ['~', 'Strikethrough', 'strikethrough'],
  ['`', 'Code', 'code'],
]
const reserved = new Set('_*[]()~`>#+-=|{}.!')

/** Parses the MarkdownV2 style (core.telegram.org/bots/api#markdownv2-style) into text and entities, or throws. */
export const parseMarkdown = (source: string, findUser: FindUser): Markup => {
  const entities: WireEntity[] = []
  const open: OpenEntity[] = []
  let text = ''
  let index = 0

  const has = (token: string) => source.startsWith(token, index)
  const atLineStart = () => text === '' || text.endsWith('\n')
  const start = (kind: Kind, skip: number, language?: string) => {
    open.push({
      kind,
      offset: text.length,
      at: index,
      ...(language === undefined ? {} : { language }),
    })
    index += skip
  }
  const finish = (
    make: (place: { offset: number; length: number }) => WireEntity,
    skip: number,
  ) => {
    const started = open.pop()
    index += skip
    if (started === undefined) return
    const place = { offset: started.offset, length: text.length - started.offset }
    const entity = make(place)
    if (place.length > 0) entities.push(entity)
  }
  const endQuote = (expandable: boolean, skip: number) =>
    finish(
      (place) => ({ type: expandable ? 'expandable_blockquote' : 'blockquote', ...place }),
      skip,
    )

  /** The address in parentheses behind `]`, with its escapes resolved; `index` stands on the `]`. */
  const readAddress = (): string => {
    const at = index
    if (source.charAt(index + 1) !== '(') return ''
    let address = ''
    index += 2
    while (index < source.length && source.charAt(index) !== ')') {
      if (source.charAt(index) === '\\') index++
      address += source.charAt(index++)
    }
    if (index >= source.length)
      throw cannotParse(`Can't find end of a URL at byte offset ${byteOffset(source, at)}`)
    index++
    return address
  }

  const endLink = (kind: 'TextUrl' | 'CustomEmoji') => {
    const address = readAddress()
    finish((place) => {
      if (kind === 'TextUrl') return linkEntity(address, place, findUser)
      const query = URL.canParse(address) ? new URL(address) : undefined
      const value = (name: string) => query?.searchParams.get(name) ?? ''
      if (address.startsWith('tg://emoji')) return customEmojiEntity(value('id'), place)
      if (address.startsWith('tg://time')) return dateEntity(value('unix'), value('format'), place)
      throw cannotParse('Custom emoji URL must have the scheme tg')
    }, 0)
  }

  const step = (): void => {
    const top = open.at(-1)
    const character = source.charAt(index)
    const inCode = top?.kind === 'Code' || top?.kind === 'Pre' || top?.kind === 'PreCode'
    const next = source.charCodeAt(index + 1)
    if (character === '\\' && next > 0 && next < 127) {
      text += source.charAt(index + 1)
      index += 2
      return
    }
    if (inCode) {
      const end = top.kind === 'Code' ? '`' : '```'
      if (has(end)) {
        const { language } = top
        const type = top.kind === 'Code' ? 'code' : 'pre'
        finish(
          (place) => ({ type, ...place, ...(language === undefined ? {} : { language }) }),
          end.length,
        )
      } else if (character === '`') throwReserved('`')
      else {
        text += character
        index++
      }
      return
    }
    if (top?.kind === 'BlockQuote') {
      const closesExpandable = /\|\|(\n|$)/y
      closesExpandable.lastIndex = index
      if (closesExpandable.test(source) && !source.startsWith('||\n>', index)) {
        endQuote(true, 2)
        return
      }
      if (character === '\n') {
        if (source.charAt(index + 1) !== '>') endQuote(false, 0)
        text += '\n'
        index += source.charAt(index + 1) === '>' ? 2 : 1
        return
      }
    }
    if (character === ']' && (top?.kind === 'TextUrl' || top?.kind === 'CustomEmoji')) {
      endLink(top.kind)
      return
    }
    // An empty bold entity before a quotation parts it from the quotation before.
    if (has('**>') && atLineStart()) {
      index += 2
      return
    }
    if (character === '>' && atLineStart() && open.length === 0) {
      start('BlockQuote', 1)
      return
    }
    const delimiter = delimiters.find(([token]) => has(token))
    if (delimiter !== undefined) {
      const [token, kind, type] = delimiter
      if (top?.kind === kind) finish((place) => ({ type, ...place }), token.length)
      else if (kind === 'Pre') startPre()
      else start(kind, token.length)
    } else if (character === '[') start('TextUrl', 1)
    else if (has('![')) start('CustomEmoji', 2)
    else if (reserved.has(character)) throwReserved(character)
    else {
      text += character
      index++
    }
  }

  const startPre = () => {
    const language = /```([^\s`]+)\n/y
    const newline = /```\n?/y
    language.lastIndex = index
    newline.lastIndex = index
    const found = language.exec(source)
    const skip = found === null ? (newline.exec(source)?.[0].length ?? 3) : found[0].length
    start(found === null ? 'Pre' : 'PreCode', skip, found?.[1])
  }

  while (index < source.length) step()
  if (open.at(-1)?.kind === 'BlockQuote') endQuote(false, 0)
  const unclosed = open.at(-1)
  if (unclosed !== undefined)
    throw cannotParse(
      `Can't find end of ${unclosed.kind} entity at byte offset ${byteOffset(source, unclosed.at)}`,
    )
  return { text, entities }
}

const throwReserved = (character: string): never => {
  throw cannotParse(
    `Character '${character}' is reserved and must be escaped with the preceding '\\'`,
  )
}
