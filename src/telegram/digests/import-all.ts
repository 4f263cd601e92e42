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
  const found: (readonly [digest: ImportedDigest, chat: LinkedChat])[] = []
  for (const digest of imported.digests) {
    const chat = await findPlace(digest.chat, asker, deps)
    // Nobody has chats asked about that are not theirs, one after the other.
    if (chat === null) {
      const refused = said(local.text('import-refused', { chat: digest.named }))
      return await say([said(local.text('import-nothing')), refused])
    }
    found.push([digest, chat])
  }
  for (const [digest, chat] of found) setUp(digest, chat, request, deps)
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
