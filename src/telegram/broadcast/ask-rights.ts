import type { DigestTarget } from '../../digest/digest-target.js'
import { sideBySide } from '../digests/side-by-side.js'
import type { PostingRight, PostingRights } from './posting-rights.js'

/** Chats whose rights are asked for at a time. */
const SIDE_BY_SIDE = 8
/** So many in a row that Telegram does not tell are enough: the others wait along. */
const ENOUGH_UNKNOWN = 3

/** The rights to post to targets, for those who set them up, in the order of the targets. */
export async function askRights(
  targets: readonly DigestTarget[],
  rights: PostingRights,
  signal: AbortSignal,
): Promise<readonly PostingRight[]> {
  let unknown = 0
  return await sideBySide(targets, SIDE_BY_SIDE, async (target): Promise<PostingRight> => {
    if (unknown >= ENOUGH_UNKNOWN) return 'unknown'
    const right = await rights.ask(target, target.responsible, signal)
    unknown = right === 'unknown' ? unknown + 1 : 0
    return right
  })
}
