import type { DigestTarget } from '../../../digest/digest-target.js'
import type { HandlerDeps } from '../../handlers/handler.js'
import type { Asker } from '../refuse.js'
import type { PanelPlace } from '../show-panel.js'

/** Shows an admin something of a digest, or has it done: by a button of the panel, or typed. */
export type Action = (
  target: DigestTarget,
  asker: Asker,
  place: PanelPlace,
  deps: HandlerDeps,
) => Promise<void>
