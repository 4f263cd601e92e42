import { decodeReferences } from './character-reference.js'
import { byteOffset, cannotParse, strictMarkup } from './markup-error.js'

export interface HtmlTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** Tags that stand for a style as they are. */
export const styleTags: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
])

type Need = 'required' | 'optional'

/** The other tags with their attributes. Telegram ignores any other attribute, which is refused here. */
const tagAttributes: ReadonlyMap<string, ReadonlyMap<string, Need>> = new Map([
  ['a', new Map([['href', 'required' as const]])],
  ['code', new Map([['class', 'optional' as const]])],
  ['pre', new Map()],
  ['span', new Map([['class', 'required' as const]])],
  ['blockquote', new Map([['expandable', 'optional' as const]])],
  ['tg-emoji', new Map([['emoji-id', 'required' as const]])],
  [
    'tg-time',
    new Map<string, Need>([
      ['unix', 'required'],
      ['format', 'optional'],
    ]),
  ],
])

const none: ReadonlyMap<string, Need> = new Map()

/** Reads the start tag at `at`; `end` is the place behind it. */
export const readHtmlTag = (source: string, at: number): HtmlTag & { readonly end: number } => {
  const place = `at byte offset ${byteOffset(source, at)}`
  const namePattern = /[^\s>]*/y
  namePattern.lastIndex = at + 1
  const name = (namePattern.exec(source)?.[0] ?? '').toLowerCase()
  if (namePattern.lastIndex >= source.length) throw cannotParse(`Unclosed start tag ${place}`)
  const allowed = styleTags.has(name) ? none : tagAttributes.get(name)
  if (allowed === undefined) throw cannotParse(`Unsupported start tag "${name}" ${place}`)

  const attributes = new Map<string, string>()
  const pattern = /\s*(?:(>)|([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?)/y
  pattern.lastIndex = namePattern.lastIndex
  for (;;) {
    const match = pattern.exec(source)
    if (match === null) throw cannotParse(`Unclosed start tag ${place}`)
    const [, close, key = '', ...values] = match
    if (close !== undefined) break
    const attribute = key.toLowerCase()
    const value = values.find((candidate) => candidate !== undefined)
    if (value === undefined && /^\s*=/.test(source.slice(pattern.lastIndex)))
      throw cannotParse(`Unclosed start tag ${place}`)
    if (value === undefined && attribute !== 'expandable')
      throw cannotParse(
        `Expected equal sign in declaration of an attribute of the tag "${name}" at byte offset ${byteOffset(source, pattern.lastIndex)}`,
      )
    if (!allowed.has(attribute))
      throw strictMarkup(`the tag "${name}" has an unknown attribute "${attribute}"`)
    attributes.set(attribute, decodeReferences(value ?? ''))
  }
  for (const [attribute, need] of allowed)
    if (need === 'required' && !attributes.has(attribute))
      throw strictMarkup(`the tag "${name}" lacks the attribute "${attribute}"`)
  return { name, attributes, end: pattern.lastIndex }
}
