import { DIGEST_VERBS } from '../../digest/verbs/digest-verbs.js'
import type { Handler } from '../handlers/handler.js'
import { exportAll } from './export-all.js'
import { handleDigestInGroup } from './handle-digest-in-group.js'
import { handleTyped } from './handle-typed.js'
import { privateAsker } from './private-asker.js'
import { importAll } from './import-all.js'
import { withForms } from './pages/page.js'
import { readTyped } from './read-typed.js'
import { showList } from './show-list.js'

/** What can stand behind `/digest` in place of a chat: it is about all digests of the asker. */
const ABOUT_ALL = /^(export|экспорт|import|импорт|help|помощь|көмек)(?:\s+([\s\S]*))?$/iu

/**
 * `/digest`: the chats whose digests the asker may manage. With a chat behind it, its settings; with commands behind
 * that, they are done. In a group: where its digest is set up.
 */
export const handleDigest: Handler = async (request, deps) => {
  const { ctx, text, isPrivate, answer, locale } = request
  if (!isPrivate) return await handleDigestInGroup(request, deps)
  const { asker, place } = privateAsker(request)
  if (text === '') return await showList(ctx, asker, place, deps)
  const [, word = '', rest = ''] = ABOUT_ALL.exec(text) ?? []
  if (/^(?:export|экспорт)$/iu.test(word) && rest === '') {
    return await exportAll(request, deps)
  }
  if (/^(?:import|импорт)$/iu.test(word)) return await importAll(rest, request, deps)
  if (/^(?:help|помощь|көмек)$/iu.test(word) && rest === '') {
    const forms = DIGEST_VERBS.flatMap((verb) => verb.forms)
    return await answer(withForms(deps.messages.in(locale).text('typed-help'), forms))
  }
  return await handleTyped(readTyped(text), request, deps)
}
