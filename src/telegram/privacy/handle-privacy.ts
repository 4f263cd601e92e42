import { ASKER_KEPT_FOR, KEPT_FOR } from '../../conversation/conversation-store.js'
import { inline, paragraph } from '../../messages/block.js'
import type { Handler } from '../handlers/handler.js'

const DAY = 24 * 3600_000
const MINUTE = 60_000

/** `/privacy`: what is stored, for how long, and how to have it deleted. */
export const handlePrivacy: Handler = async ({ locale, answer }, { messages }) => {
  const local = messages.in(locale)
  const [days, minutes] = [KEPT_FOR / DAY, ASKER_KEPT_FOR / MINUTE]
  await answer(
    [
      local.text('privacy-questions', { days }),
      local.text('privacy-groups', { minutes }),
      local.text('privacy-feedback'),
      local.text('privacy-digest', { days }),
      local.text('privacy-admins'),
      local.text('privacy-never'),
      local.text('privacy-forget'),
    ].map((text) => paragraph(inline(text))),
  )
}
