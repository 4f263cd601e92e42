import type { ArticleId } from '../../corpus/article.js'
import { inline, paragraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { sleep } from '../api/sleep.js'
import type { CallbackHandler, Press } from '../callbacks/callback-handler.js'
import { showLast } from '../evidence/show-evidence.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { isOperator } from '../operators/is-operator.js'
import type { Keyboard } from '../rendering/keyboard.js'
import { draftArticle } from './article-draft.js'
import { findCopy } from './find-copy.js'
import { knownArticleKeyboard } from './known-article-keyboard.js'
import { noDraftBlocks, reasonBlocks, sourceLine } from './source-blocks.js'
import { CHOICES } from './source-keyboard.js'
import { readSource, type SourceMessage } from './source-message.js'

/**
 * How long a file is waited for to be among the articles, before all are read anew, and how often it is looked for;
 * milliseconds.
 */
const PATIENCE = 3_000
const EVERY = 100

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

/** Waits until the article is among those that are asked; what holds it up is told. */
async function arrival(id: ArticleId, { locale, signal }: Press, deps: HandlerDeps): Promise<Said> {
  const { library, reload, clock } = deps
  const messages = deps.messages.in(locale)
  const end = clock.now() + PATIENCE
  while (!library().byName.has(id) && clock.now() < end && !signal.aborted) {
    await sleep(EVERY, signal)
  }
  const reloaded = library().byName.has(id) ? null : await reload()
  const article = library().byName.get(id)
  if (article !== undefined) {
    const blocks = [sourceLine('source-added', article, messages)]
    return { blocks, keyboard: knownArticleKeyboard(article, messages) }
  }
  const rejected = reloaded?.kind === 'reloaded' ? reloaded.rejected : []
  const reason = rejected.find(({ file }) => file === id)?.reason
  return {
    blocks: reasonBlocks(
      'source-left-out',
      reason === undefined ? id : `${id}: ${reason}`,
      messages,
    ),
    keyboard: [],
  }
}

function line(key: 'source-declined' | 'source-saved', messages: LocalMessages): readonly Block[] {
  return [paragraph(inline(messages.text(key)))]
}
