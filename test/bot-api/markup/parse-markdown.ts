import type { WireEntity } from '../wire.js'
import { linkEntity, type FindUser } from './link-entity.js'
import { imageEntity, readMarkdownAddress } from './markdown-link.js'
import { byteOffset, cannotParse } from './markup-error.js'
import type { Markup } from './parse-html.js'

/** Kinds of markup by the names that Telegram's error texts have for them. */
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
  /** Where its markup begins in the source. */
  readonly at: number
  readonly language?: string
}

interface Delimiter {
  readonly token: string
  readonly kind: Kind
  readonly type: string
}

/** Longest first: `__` is underline even where `_` could start italic. */
const delimiters: readonly Delimiter[] = [
  { token: '__', kind: 'Underline', type: 'underline' },
  { token: '||', kind: 'Spoiler', type: 'spoiler' },
  { token: '*', kind: 'Bold', type: 'bold' },
  { token: '_', kind: 'Italic', type: 'italic' },
  { token: '~', kind: 'Strikethrough', type: 'strikethrough' },
]
const reserved = '_*[]()~`>#+-=|{}.!'

class MarkdownParser {
  readonly #source: string
  readonly #findUser: FindUser
  readonly #entities: WireEntity[] = []
  readonly #open: OpenEntity[] = []
  #text = ''
  #index = 0

  constructor(source: string, findUser: FindUser) {
    this.#source = source
    this.#findUser = findUser
  }

  parse(): Markup {
    while (this.#index < this.#source.length) this.#step()
    if (this.#open.at(-1)?.kind === 'BlockQuote') this.#finish({ type: 'blockquote' }, 0)
    const unclosed = this.#open.at(-1)
    if (unclosed === undefined) return { text: this.#text, entities: this.#entities }
    const at = byteOffset(this.#source, unclosed.at)
    throw cannotParse(`Can't find end of ${unclosed.kind} entity at byte offset ${at}`)
  }

  #step(): void {
    const top = this.#open.at(-1)
    if (this.#escaped()) return
    if (top?.kind === 'Code' || top?.kind === 'Pre' || top?.kind === 'PreCode') this.#inCode(top)
    else if (top?.kind === 'BlockQuote' && this.#inQuote()) return
    else if (this.#has(']') && (top?.kind === 'TextUrl' || top?.kind === 'CustomEmoji'))
      this.#endLink(top.kind === 'CustomEmoji')
    else if (this.#atLineStart() && top === undefined && (this.#has('>') || this.#has('**>')))
      // An empty bold entity before a quotation parts it from the quotation before.
      this.#start('BlockQuote', this.#has('>') ? 1 : 3)
    else if (this.#has('`')) this.#startCode()
    else this.#inText(top)
  }

  #inText(top: OpenEntity | undefined): void {
    const delimiter = delimiters.find(({ token }) => this.#has(token))
    if (delimiter !== undefined) {
      const { token, kind, type } = delimiter
      if (top?.kind === kind) this.#finish({ type }, token.length)
      else this.#start(kind, token.length)
    } else if (this.#has('[')) this.#start('TextUrl', 1)
    else if (this.#has('![')) this.#start('CustomEmoji', 2)
    else this.#take(reserved)
  }

  /** Any ASCII character can stand behind a backslash. */
  #escaped(): boolean {
    const next = this.#source.charCodeAt(this.#index + 1)
    if (!this.#has('\\') || !(next > 0 && next < 127)) return false
    this.#text += this.#source.charAt(this.#index + 1)
    this.#index += 2
    return true
  }

  #inCode({ kind, language }: OpenEntity): void {
    const token = kind === 'Code' ? '`' : '```'
    const rest = language === undefined ? {} : { language }
    if (this.#has(token))
      this.#finish({ type: kind === 'Code' ? 'code' : 'pre', ...rest }, token.length)
    else this.#take('`')
  }

  #startCode(): void {
    if (!this.#has('```')) {
      this.#start('Code', 1)
      return
    }
    const head = /```(?:([^\s`]+)\n|\n)?/y
    head.lastIndex = this.#index
    const [whole = '```', language] = head.exec(this.#source) ?? []
    if (language === undefined) this.#start('Pre', whole.length)
    else this.#start('PreCode', whole.length, language)
  }

  /** A quotation goes on in lines that begin with `>`; `||` at its very end makes it expandable. */
  #inQuote(): boolean {
    if (this.#has('||\n>')) return false
    if (this.#has('||\n') || this.#source.slice(this.#index) === '||') {
      this.#finish({ type: 'expandable_blockquote' }, 2)
      return true
    }
    if (!this.#has('\n')) return false
    const goesOn = this.#has('\n>')
    if (!goesOn) this.#finish({ type: 'blockquote' }, 0)
    this.#text += '\n'
    this.#index += goesOn ? 2 : 1
    return true
  }

  #endLink(isImage: boolean): void {
    const { address, end } = readMarkdownAddress(this.#source, this.#index)
    const at = { offset: this.#open.at(-1)?.offset ?? 0, length: 0 }
    const {
      offset: _,
      length: __,
      ...entity
    } = isImage ? imageEntity(address, at) : linkEntity(address, at, this.#findUser)
    this.#finish(entity, end - this.#index)
  }

  #has(token: string): boolean {
    return this.#source.startsWith(token, this.#index)
  }

  #atLineStart(): boolean {
    return this.#text === '' || this.#text.endsWith('\n')
  }

  #take(forbidden: string): void {
    const character = this.#source.charAt(this.#index)
    if (forbidden.includes(character))
      throw cannotParse(
        `Character '${character}' is reserved and must be escaped with the preceding '\\'`,
      )
    this.#text += character
    this.#index++
  }

  #start(kind: Kind, skip: number, language?: string): void {
    const rest = language === undefined ? {} : { language }
    this.#open.push({ kind, offset: this.#text.length, at: this.#index, ...rest })
    this.#index += skip
  }

  #finish(entity: Omit<WireEntity, 'offset' | 'length'>, skip: number): void {
    this.#index += skip
    const { offset = 0 } = this.#open.pop() ?? {}
    const length = this.#text.length - offset
    if (length > 0) this.#entities.push({ ...entity, offset, length })
  }
}

/** Parses the MarkdownV2 style (core.telegram.org/bots/api#markdownv2-style), or throws Telegram's error. */
export const parseMarkdown = (source: string, findUser: FindUser): Markup =>
  new MarkdownParser(source, findUser).parse()
