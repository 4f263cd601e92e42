import { settingsFromJson } from '../../digest/settings-json.js'
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

/** Words that may stand behind `/digest` in place of a chat: then it is about all digests of the asker. */
const ABOUT_ALL: ReadonlyMap<string, 'export' | 'import' | 'help'> = new Map([
  ['export', 'export'],
  ['экспорт', 'export'],
  ['import', 'import'],
  ['импорт', 'import'],
  ['help', 'help'],
  ['помощь', 'help'],
  ['көмек', 'help'],
])

/**
 * `/digest`: the chats whose digests the asker may manage. With a chat behind it, its settings; with commands behind
 * that, they are done. In a group: where its digest is set up.
 */
export const handleDigest: Handler = async (request, deps) => {
  const { ctx, text, isPrivate, answer, locale } = request
  if (!isPrivate) return await handleDigestInGroup(request, deps)
  const { asker, place } = privateAsker(request)
  if (text === '') return await showList(ctx, asker, place, deps)
  const [, word = '', rest = ''] = /^(\S+)(?:\s+([^]*))?$/u.exec(text) ?? []
  const about = ABOUT_ALL.get(word.toLowerCase())
  if (about === 'export' && rest === '') return await exportAll(request, deps)
  // The settings of one digest are for the one that was shown last.
  if (about === 'import' && settingsFromJson(rest).kind !== 'settings') {
    return await importAll(rest, request, deps)
  }
  if (about === 'help' && rest === '') {
    const forms = DIGEST_VERBS.flatMap((verb) => verb.forms)
    return await answer(withForms(deps.messages.in(locale).text('typed-help'), forms))
  }
  return await handleTyped(readTyped(text), request, deps)
}
