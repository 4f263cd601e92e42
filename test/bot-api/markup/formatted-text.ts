import { badRequest, strict } from '../api-error.js'
import type { WireEntity } from '../wire.js'
import { checkEntities, sortEntities } from './check-entities.js'
import { detectEntities } from './detect-entities.js'
import { detectedKinds } from './entity-kinds.js'
import { linkEntity, type FindUser } from './link-entity.js'
import { parseHtml, type Markup } from './parse-html.js'
import { parseMarkdown } from './parse-markdown.js'

/** An entity as a bot gives it: of a mentioned user only the id is read. */
type InputEntity = Omit<WireEntity, 'user'> & { readonly user?: { readonly id: number } }

export interface TextInput {
  readonly text: string
  readonly parse_mode?: string
  readonly entities?: readonly InputEntity[]
}

const maxSourceBytes = 32_768

/** Text as Telegram stores it: without markup, carriage returns, control characters and white space around it. */
export const formatText = (input: TextInput, findUser: FindUser): Markup => {
  const { text: source, parse_mode: mode = '', entities = [] } = input
  if (Buffer.byteLength(source) > maxSourceBytes) throw badRequest('text is too long')
  if (mode !== '' && entities.length > 0)
    throw strict('parse_mode and entities exclude one another')
  const markup = parse(source, mode.toLowerCase(), entities, findUser)
  checkEntities(markup.entities, markup.text)
  const { text, entities: formatting } = trim(clean(markup))
  return { text, entities: sortEntities([...formatting, ...detectEntities(text, formatting)]) }
}

const parse = (
  source: string,
  mode: string,
  entities: readonly InputEntity[],
  findUser: FindUser,
): Markup => {
  if (mode === 'html') return parseHtml(source, findUser)
  if (mode === 'markdownv2') return parseMarkdown(source, findUser)
  if (mode === 'markdown')
    throw strict('the legacy Markdown style is ambiguous; use HTML, MarkdownV2 or entities')
  if (mode !== '' && mode !== 'none') throw badRequest('unsupported parse_mode')
  const supplied = entities.filter(({ type }) => !detectedKinds.includes(type))
  return { text: source, entities: supplied.map((entity) => resolveTarget(entity, findUser)) }
}

/** A link gets the address that Telegram keeps, a mention the user it names. */
const resolveTarget = ({ user, ...entity }: InputEntity, findUser: FindUser): WireEntity => {
  const { type, offset, length, url = '' } = entity
  const link = user === undefined ? url : `tg://user?id=${user.id}`
  return type === 'text_link' || type === 'text_mention'
    ? linkEntity(link, { offset, length }, findUser)
    : entity
}

/** Control characters become spaces; carriage returns go, and what stands behind them moves up. */
const clean = ({ text, entities }: Markup): Markup => {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const spaced = text.replace(/[\u0000-\u0009\u000B\u000C\u000E-\u001F]/g, ' ')
  if (!spaced.includes('\r')) return { text: spaced, entities }
  const kept = (from: number, length: number) =>
    spaced.slice(from, from + length).replaceAll('\r', '').length
  return {
    text: spaced.replaceAll('\r', ''),
    entities: entities.map((e) => ({
      ...e,
      offset: kept(0, e.offset),
      length: kept(e.offset, e.length),
    })),
  }
}

const trim = ({ text, entities }: Markup): Markup => {
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  const clipped = entities.map((entity) => {
    const start = Math.max(entity.offset - lead, 0)
    const end = Math.min(entity.offset - lead + entity.length, trimmed.length)
    return { ...entity, offset: start, length: end - start }
  })
  return { text: trimmed, entities: clipped.filter(({ length }) => length > 0) }
}
