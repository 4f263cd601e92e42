import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { OPEN_PLACE } from './open-button.js'
import { ACT, LIST, NOW, PAGE, SET } from './panel-data.js'
import { pressAction } from './press-action.js'
import { pressList } from './press-list.js'
import { pressNow } from './press-now.js'
import { pressPage } from './press-page.js'
import { pressPlace } from './press-place.js'
import { pressSetting } from './press-setting.js'

/** What the buttons of the panel do. Each asks Telegram first whether its presser may. */
export const PANEL_HANDLERS: readonly (readonly [kind: string, handler: CallbackHandler])[] = [
  [LIST, pressList],
  [OPEN_PLACE, pressPlace],
  [PAGE, pressPage],
  [SET, pressSetting],
  [ACT, pressAction],
  [NOW, pressNow],
]
