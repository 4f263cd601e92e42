import type { WireChat, WireMessage, WireUser } from '../wire.js'
import { createChat, type Chat, type User } from './chat.js'

/** All users and chats of one server. Ids are beyond 32 bits, as real ones are. */
export class World {
  readonly users = new Map<number, User>()
  readonly chats = new Map<number, Chat>()
  readonly bot: WireUser
  #nextUser = 5_200_000_001
  #nextGroup = 4_900_000_001
  #nextSupergroup = 2_300_000_001
  #nextMessage = 1

  constructor(bot: WireUser) {
    this.bot = bot
  }

  addUser(options: Partial<WireUser>): User {
    const id = options.id ?? this.#nextUser++
    const wire = { id, is_bot: false, first_name: `Reader ${this.users.size + 1}`, ...options }
    const user: User = { wire, state: 'new' }
    this.users.set(id, user)
    return user
  }

  addChat(wire: Omit<WireChat, 'id'>): Chat {
    const id =
      wire.type === 'group' ? -this.#nextGroup++ : -1_000_000_000_000 - this.#nextSupergroup++
    return this.#add({ id, ...wire })
  }

  /** The private chat with a user; made on first use, which does not start the bot. */
  privateChat(user: User): Chat {
    const { id, first_name, username } = user.wire
    const known = this.chats.get(id)
    if (known !== undefined) return known
    return this.#add({
      id,
      type: 'private',
      first_name,
      ...(username === undefined ? {} : { username }),
    })
  }

  /** A chat by its id, as a number or in digits, or by @username. */
  find(idOrName: number | string): Chat | undefined {
    if (typeof idOrName === 'number' || /^-?\d+$/.test(idOrName))
      return this.chats.get(Number(idOrName))
    const name = idOrName.slice(1).toLowerCase()
    return [...this.chats.values()].find(
      ({ wire }) => wire.type !== 'private' && wire.username?.toLowerCase() === name,
    )
  }

  /** Message ids are the chat's own in supergroups and channels, and the bot's own elsewhere. */
  nextMessageId(chat: Chat): number {
    const { type } = chat.wire
    if (type === 'private' || type === 'group') return this.#nextMessage++
    chat.lastMessageId++
    return chat.lastMessageId
  }

  store(chat: Chat, message: WireMessage): WireMessage {
    chat.messages.set(message.message_id, message)
    return message
  }

  #add(wire: WireChat): Chat {
    const chat = createChat(wire)
    this.chats.set(wire.id, chat)
    return chat
  }
}
