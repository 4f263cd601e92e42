import { resolveFollowUp } from '../../conversation/follow-up/resolve-follow-up.js'
import { storedTurnBefore } from '../../conversation/follow-up/stored-turn-before.js'
import type { ArticleId } from '../../corpus/article.js'
import type { Locale } from '../../messages/locale.js'
import { questionLanguage } from '../../question/question-language.js'
import type { HandlerDeps, Request } from './handler.js'
import { turnsBefore } from './turns-before.js'

/** A message as it is looked up. */
export interface Understood {
  readonly text: string
  /** The text again where it is not the message's own; else null. */
  readonly followUp: string | null
  /** The article that a follow-up speaks of. */
  readonly near: ArticleId | null
  /** The language that a follow-up is written in; null where the question itself tells. */
  readonly lang: Locale | null
}

/**
 * Reads a message with the turns before it. Where the store cannot tell of them, it is read as it stands.
 *
 * @param before - milliseconds since 1970: only earlier turns count
 */
export function understand(
  { ctx, message, text }: Pick<Request, 'ctx' | 'message' | 'text'>,
  before: number,
  deps: Pick<HandlerDeps, 'store' | 'library' | 'report'>,
): Understood {
  const asItStands = { text, followUp: null, near: null, lang: null }
  try {
    const { byName } = deps.library()
    const turns = turnsBefore(message, before, deps).flatMap(
      (turn) => storedTurnBefore(turn, byName) ?? [],
    )
    const followUp = resolveFollowUp(text, turns)
    if (followUp === null) return asItStands
    const { lang, certain } = questionLanguage(text)
    const { question, near } = followUp
    return { text: question, followUp: question, near, lang: certain ? lang : null }
  } catch (error) {
    deps.report(error, 'the turns before could not be read', ctx.update.update_id)
    return asItStands
  }
}
