import type { Gateway } from './gateway.js'

/** A gateway that tells of each message to a reader who waits: broadcasts make room for it. */
export function countingReplies(gateway: Gateway, onReply: () => void): Gateway {
  return {
    once: (...call) => gateway.once(...call),
    reply(method, payload, signal) {
      if (method === 'sendMessage') onReply()
      return gateway.reply(method, payload, signal)
    },
  }
}
