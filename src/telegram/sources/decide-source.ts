import type { ArticleId } from '../../corpus/article.js'
import { inline, paragraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { CallbackHandler, Press } from '../callbacks/callback-handler.js'
import { showLast } from '../evidence/show-evidence.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { isOperator } from '../operators/is-operator.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { arrivalOf } from './arrival-of.js'
import { draftArticle } from './article-draft.js'
import { findCopy } from './find-copy.js'
import { knownArticleKeyboard } from './known-article-keyboard.js'
import { noDraftBlocks, reasonBlocks, sourceLine } from './source-blocks.js'
import { CHOICES } from './source-keyboard.js'
import { readSource, type SourceMessage } from './source-message.js'

/** Adds what an operator sent to the corpus, or leaves it, and tells when it can be asked about, or why not. */
export const decideSource: CallbackHandler = async (press, deps) => {
  const { data, userId, place, locale } = press
  const messages = deps.messages.in(locale)
  const choice = CHOICES.find((one) => one === data.id)
  const source = sourceOf(press)
  const mayUse = isOperator(userId, place?.isPrivate ?? false, deps)
  if (!mayUse || choice === undefined || source === null) {
    return { text: messages.text('button-stale') }
  }
  const said =
    choice === 'no'
      ? { blocks: line('source-declined', messages), keyboard: [] }
      : await add(source, choice === 'own' ? null : choice === 'whole', press, deps)
  return await showLast(press, said.blocks, said.keyboard, deps)
}

interface Said {
  readonly blocks: readonly Block[]
  readonly keyboard: Keyboard
}

/** The message that the offer replies to. */
function sourceOf({ message }: Press): SourceMessage | null {
  if (message === null || !('reply_to_message' in message)) return null
  return message.reply_to_message === undefined ? null : readSource(message.reply_to_message)
}

async function add(
  source: SourceMessage,
  whole: boolean | null,
  press: Press,
  deps: HandlerDeps,
): Promise<Said> {
  const { locale, signal, ctx, userId } = press
  const { library, shelf, logger } = deps
  const messages = deps.messages.in(locale)
  const draft = await draftArticle(source, whole, deps, signal)
  if (draft.kind !== 'draft') return { blocks: noDraftBlocks(draft, messages), keyboard: [] }
  // The button may be pressed twice.
  const copy = findCopy(draft.article, library().articles)
  if (copy !== null) {
    const blocks = [sourceLine('source-copy', copy, messages)]
    return { blocks, keyboard: knownArticleKeyboard(copy, messages) }
  }
  const shelved = await shelf.add(draft.name, draft.text)
  if (shelved.kind === 'failed') {
    return { blocks: reasonBlocks('source-not-saved', shelved.reason, messages), keyboard: [] }
  }
  logger.info({ update: ctx.update.update_id, by: userId, file: shelved.id }, 'article added')
  await showLast(press, line('source-saved', messages), [], deps)
  return await arrival(shelved.id, press, deps)
}

/** What becomes of a new file; what holds it up is told. */
async function arrival(id: ArticleId, { locale, signal }: Press, deps: HandlerDeps): Promise<Said> {
  const { library } = deps
  const messages = deps.messages.in(locale)
  const outcome = await arrivalOf(() => library().byName.has(id), deps, signal)
  const article = library().byName.get(id)
  if (article !== undefined) {
    const blocks = [sourceLine('source-added', article, messages)]
    return { blocks, keyboard: knownArticleKeyboard(article, messages) }
  }
  const rejected = outcome.kind === 'missing' ? outcome.rejected : []
  const reason = rejected.find(({ file }) => file === id)?.reason
  const said = reason === undefined ? id : `${id}: ${reason}`
  return { blocks: reasonBlocks('source-left-out', said, messages), keyboard: [] }
}

function line(key: 'source-declined' | 'source-saved', messages: LocalMessages): readonly Block[] {
  return [paragraph(inline(messages.text(key)))]
}
