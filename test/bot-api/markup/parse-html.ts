import type { WireEntity } from '../wire.js'
import { characterReferenceAt } from './character-reference.js'
import { customEmojiEntity, dateEntity, linkEntity, type FindUser } from './link-entity.js'
import { byteOffset, cannotParse, strictMarkup } from './markup-error.js'
import { readHtmlTag, styleTags, type HtmlTag } from './read-html-tag.js'

/** Text without markup, and the entities that the markup stood for. */
export interface Markup {
  readonly text: string
  readonly entities: readonly WireEntity[]
}

interface OpenTag extends HtmlTag {
  readonly offset: number
  /** How many entities were found before it. */
  readonly before: number
}

const entityOf = (tag: OpenTag, length: number, findUser: FindUser): WireEntity => {
  const { name, attributes, offset } = tag
  const place = { offset, length }
  const value = (attribute: string) => attributes.get(attribute) ?? ''
  const style = styleTags.get(name)
  if (style !== undefined) return { type: style, ...place }
  switch (name) {
    case 'a':
      return linkEntity(value('href'), place, findUser)
    case 'span':
      if (value('class') !== 'tg-spoiler')
        throw cannotParse(`Tag "span" must have class "tg-spoiler"`)
      return { type: 'spoiler', ...place }
    case 'blockquote':
      return { type: attributes.has('expandable') ? 'expandable_blockquote' : name, ...place }
    case 'tg-emoji':
      return customEmojiEntity(value('emoji-id'), place)
    case 'tg-time':
      return dateEntity(value('unix'), value('format'), place)
    default: {
      const language = /^language-(.+)$/.exec(value('class'))?.[1]
      return { type: name, ...place, ...(language === undefined ? {} : { language }) }
    }
  }
}

/** Adds an entity; `<pre><code class="language-x">` around the same text is one `pre` with a language. */
const addEntity = (entities: WireEntity[], entity: WireEntity, before: number): void => {
  const inner = entities.at(-1)
  const isPreOfCode =
    entity.type === 'pre' &&
    inner?.type === 'code' &&
    entities.length === before + 1 &&
    inner.length === entity.length
  if (isPreOfCode) entities.pop()
  entities.push(isPreOfCode ? { ...inner, type: 'pre' } : entity)
}

const checkLanguages = (entities: readonly WireEntity[]): void => {
  const stray = entities.find(({ type, language }) => type === 'code' && language !== undefined)
  if (stray !== undefined) throw strictMarkup(`code in "${stray.language}" outside of pre`)
}

/** Parses the HTML style of messages (core.telegram.org/bots/api#html-style), or throws Telegram's error. */
export const parseHtml = (source: string, findUser: FindUser): Markup => {
  const entities: WireEntity[] = []
  const open: OpenTag[] = []
  let text = ''
  let index = 0

  const endTag = (): void => {
    const at = byteOffset(source, index)
    const started = open.pop()
    if (started === undefined) throw cannotParse(`Unexpected end tag at byte offset ${at}`)
    const close = source.indexOf('>', index)
    if (close < 0) throw cannotParse(`Unclosed end tag at byte offset ${at}`)
    const name = source
      .slice(index + 2, close)
      .trim()
      .toLowerCase()
    if (name !== started.name)
      throw cannotParse(
        `Unmatched end tag at byte offset ${at}, expected "</${started.name}>", found "</${name}>"`,
      )
    const length = text.length - started.offset
    const entity = entityOf(started, length, findUser)
    if (length > 0) addEntity(entities, entity, started.before)
    index = close + 1
  }

  while (index < source.length) {
    const character = source.charAt(index)
    if (character === '<' && source.charAt(index + 1) === '/') endTag()
    else if (character === '<') {
      const { name, attributes, end } = readHtmlTag(source, index)
      open.push({ name, attributes, offset: text.length, before: entities.length })
      index = end
    } else {
      const reference = character === '&' ? characterReferenceAt(source, index) : undefined
      text += reference?.text ?? character
      index = reference?.end ?? index + 1
    }
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined)
    throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  checkLanguages(entities)
  return { text, entities }
}
