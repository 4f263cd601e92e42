import type { Part } from '../../delivery/part.js'
import type { SendOutcome, SendPart } from '../../delivery/sender.js'
import type { Gateway, Outcome } from '../api/gateway.js'
import { refusesEntities } from '../handlers/send-blocks.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { messageBody, messagePlace, readDigestMessage } from './digest-message.js'
import type { PostingRights } from './posting-rights.js'
import { readRefusal } from './read-refusal.js'

export interface SendPartDeps extends Pick<HandlerDeps, 'store' | 'report'> {
  readonly gateway: Pick<Gateway, 'once'>
  readonly rights: PostingRights
}

/**
 * Sends parts of digests: once each, or a second time without its formatting where Telegram refuses that. To a channel
 * or group only while the one it is sent for may post there, which is asked again when it has waited. The gateway
 * follows a group that has become a supergroup, and moves what is stored of it.
 */
export function createSendPart({ gateway, rights, store, report }: SendPartDeps): SendPart {
  async function mayPost(part: Part, signal: AbortSignal): Promise<SendOutcome | null> {
    if (part.address.audience === 'private') return null
    const edition = store.targets.edition(part.editionId)
    const target = edition === null ? null : store.targets.byId(edition.targetId)
    if (edition === null || target === null) return notSent('the target is gone', 'never')
    const sentFor = edition.requestedBy ?? target.responsible
    const right = await rights.confirm(part.address, sentFor, signal)
    if (right === 'granted') return null
    if (right === 'unknown') return notSent('the rights are not known', 'later')
    // Somebody else's schedule goes on.
    const isOthers = right === 'admin left' && sentFor !== target.responsible
    return notSent(right, isOthers ? 'never' : right)
  }

  return async (part, signal) => {
    try {
      const refused = await mayPost(part, signal)
      if (refused !== null) return refused
    } catch (error) {
      report(error, 'the rights to post could not be checked')
      return notSent('the store failed', 'later')
    }
    const message = readDigestMessage(part.payload)
    const payload = { ...messageBody(message), ...messagePlace(part.address) }
    let outcome = await gateway.once('sendMessage', payload, signal)
    if (refusesEntities(outcome)) {
      outcome = await gateway.once('sendMessage', { ...payload, entities: undefined }, signal)
    }
    return sendOutcomeOf(outcome)
  }
}

function notSent(
  reason: string,
  retry: Extract<SendOutcome, { readonly kind: 'not sent' }>['retry'],
  retryAfter: number | null = null,
): SendOutcome {
  return { kind: 'not sent', reason, retry, retryAfter, migratedTo: null }
}

function sendOutcomeOf(outcome: Outcome): SendOutcome {
  if (outcome.kind === 'uncertain') return outcome
  if (outcome.kind === 'not sent') {
    return notSent(outcome.reason, readRefusal(outcome), outcome.retryAfter)
  }
  const id = (outcome.result as { readonly message_id?: unknown } | null)?.message_id
  return { kind: 'sent', messageId: typeof id === 'number' ? id : null }
}
