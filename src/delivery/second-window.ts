/**
 * How full the second is, at both ends. What leaves is known to the millisecond; when it arrived at Telegram, only
 * that it was before the answer: a message that was slow on its way stands closer to those that left after it.
 */
export interface SecondWindow {
  left(chatId: number, now: number): void
  /** The answer to the message of this chat has come. */
  answered(chatId: number, now: number): void
  /** When one more may leave, so that no second has more of them than these at this end, and at the other. */
  free(here: number, there: number, now: number): number
}

interface Message {
  readonly chatId: number
  readonly left: number
  answered: number | null
}

/** A second and some more, as clocks are not exact, and ways even less. */
const HERE = 1_002
const THERE = 1_010
/** Messages that take longer are not waited for. */
const SLOWEST = 250
/** The usual way is that of the fastest of so many messages. */
const RECENT = 50

/** @param most - messages to remember */
export function createSecondWindow(most: number): SecondWindow {
  const messages: Message[] = []
  const ways: number[] = []
  const onTheWay = new Map<number, Message>()

  /** The latest moment at which the message may have arrived, less what the way usually takes. */
  function late({ left, answered }: Message, now: number): number {
    const usual = Math.min(SLOWEST, ...ways)
    return Math.min(left + SLOWEST, Math.max(left, (answered ?? now) - usual))
  }

  return {
    left(chatId, now) {
      const message: Message = { chatId, left: now, answered: null }
      messages.push(message)
      if (messages.length > most) messages.shift()
      onTheWay.set(chatId, message)
    },
    answered(chatId, now) {
      const message = onTheWay.get(chatId)
      if (message === undefined) return
      onTheWay.delete(chatId)
      message.answered = now
      ways.push(now - message.left)
      if (ways.length > RECENT) ways.shift()
    },
    free(here, there, now) {
      const [atThisEnd, atTheOther] = [messages.at(-here), messages.at(-there)]
      return Math.max(
        atThisEnd === undefined ? -Infinity : atThisEnd.left + HERE,
        atTheOther === undefined ? -Infinity : late(atTheOther, now) + THERE,
      )
    },
  }
}
