import type { LinkedChat } from '../../digest/target-store.js'
import { inline, paragraph, type Block } from '../../messages/block.js'
import { importMistakes } from '../../messages/import-mistakes.js'
import { plainText } from '../../messages/plain-text.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { changeDigest } from './change-digest.js'
import { ensureTarget } from './ensure-target.js'
import { importDigests, type ImportedDigest } from './exported-digests.js'
import { findPlace } from './find-place.js'
import { privateAsker } from './private-asker.js'
import { sideBySide } from './side-by-side.js'

const AT_A_TIME = 8

/** `/digest import …`: sets up all digests of an export, or, where anything of it cannot be, none of them. */
export async function importAll(json: string, request: Request, deps: HandlerDeps): Promise<void> {
  const local = deps.messages.in(request.locale)
  const { asker } = privateAsker(request)
  const say = async (blocks: readonly Block[]) => void (await request.answer(blocks))
  if (json === '') return await say([said(local.text('import-what'))])
  const imported = importDigests(json)
  if (imported.kind === 'broken') {
    return await say([said(local.text('import-nothing')), said(local.text('import-broken'))])
  }
  if (imported.kind === 'mistakes') {
    return await say([
      said(local.text('import-nothing')),
      ...imported.mistakes.flatMap(({ named, mistakes }) => [
        paragraph(inline(plainText(named), 'code')),
        ...importMistakes(mistakes, local).map((block) => ({ ...block, tight: true })),
      ]),
    ])
  }
  const found = await sideBySide(imported.digests, AT_A_TIME, async (digest) => ({
    digest,
    chat: await findPlace(digest.chat, asker, deps),
  }))
  const refused = found.filter(({ chat }) => chat === null)
  if (refused.length > 0) {
    return await say([
      said(local.text('import-nothing')),
      ...refused.map(({ digest }) => said(local.text('import-refused', { chat: digest.named }))),
    ])
  }
  for (const { digest, chat } of found) if (chat !== null) setUp(digest, chat, request, deps)
  await say([said(local.text('import-done', { digests: found.length }))])
}

function setUp(
  { topicId, settings }: ImportedDigest,
  chat: LinkedChat,
  { message, locale }: Request,
  deps: HandlerDeps,
): void {
  const by = message.chat.id
  const { id } = ensureTarget({ chat, topicId }, by, locale, deps)
  changeDigest(id, [{ kind: 'change', changes: settings }], by, deps)
}

function said(text: string): Block {
  return paragraph(inline(text))
}
