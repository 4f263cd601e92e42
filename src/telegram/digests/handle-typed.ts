import { inline, paragraph, type Block } from '../../messages/block.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { ensureTarget } from './ensure-target.js'
import { mistakeBlocks } from './mistake-blocks.js'
import { readCommands, type ReadCommands } from './read-commands.js'
import type { TypedSection } from './read-typed.js'
import { privateAsker } from './private-asker.js'
import { resolveAddress, type ResolvedAddress } from './resolve-address.js'
import { runTyped, type TypedWork } from './run-typed.js'
import { showList } from './show-list.js'

/** Digests of one message: each chat is asked about. */
const MOST_SECTIONS = 20

interface Resolved extends ReadCommands {
  readonly where: ResolvedAddress
}

/** Does what was typed: all of it, or, where anything of it cannot be done, nothing, and says why. */
export async function handleTyped(
  sections: readonly TypedSection[],
  request: Request,
  deps: HandlerDeps,
): Promise<void> {
  const { asker, place } = privateAsker(request)
  const local = deps.messages.in(request.locale)
  const say = async (text: string) => await request.answer([paragraph(inline(text))])

  if (sections.length > MOST_SECTIONS) {
    return void (await say(local.text('typed-too-many', { most: MOST_SECTIONS })))
  }
  const resolved: Resolved[] = []
  for (const { address, lines } of sections) {
    const where = await resolveAddress(address, place.chatId, asker, deps)
    // Nobody has chats asked about that are not theirs, one after the other.
    if (where.kind === 'refused') return void (await say(local.text('panel-refused')))
    resolved.push({ where, ...readCommands(lines) })
  }
  const kinds = new Set(resolved.map(({ where }) => where.kind))
  if (kinds.has('no number') || kinds.has('none')) {
    const above = kinds.has('no number') ? [said(local.text('panel-numbers'))] : []
    return await showList(request.ctx, asker, place, deps, above)
  }
  const mistakes = resolved.flatMap((section) => section.mistakes)
  if (mistakes.length > 0) return void (await request.answer(mistakeBlocks(mistakes, local)))
  const work = resolved.flatMap((section) => workOf(section, request, deps) ?? [])
  for (const { target, commands } of work) {
    const isResumed = commands.some(({ kind }) => kind === 'resume')
    if (isResumed && (await deps.rights.ofBot(target, asker.signal)) === 'denied') {
      return void (await say(local.text('panel-no-right')))
    }
  }
  for (const one of work) await runTyped(one, asker, place, deps)
}

function workOf(
  { where, commands }: Resolved,
  { message, locale }: Request,
  deps: HandlerDeps,
): TypedWork | null {
  if (where.kind === 'target') return { target: where.target, commands }
  if (where.kind !== 'place') return null
  return { target: ensureTarget(where, message.chat.id, locale, deps), commands }
}

function said(text: string): Block {
  return paragraph(inline(text))
}
