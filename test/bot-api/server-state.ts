import { CallLog } from './call-log.js'
import { Faults } from './faults.js'
import { RateMeter } from './rate-meter.js'
import { UpdateQueue } from './update-queue.js'
import type { FindUser } from './markup/link-entity.js'
import type { WireMessage, WireUser } from './wire.js'
import type { Chat } from './world/chat.js'
import { World } from './world/world.js'

/** A button press or an inline query that waits for its answer. `answer` holds the parameters of the answer. */
export interface Query {
  readonly id: string
  readonly kind: 'callback' | 'inline'
  readonly from: WireUser
  readonly text: string
  expired: boolean
  answer: Readonly<Record<string, unknown>> | undefined
}

/** A file that a user sent. */
export interface StoredFile {
  readonly id: string
  readonly uniqueId: string
  /** Where it can be downloaded, below `/file/bot<token>/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What the bot has told Telegram about itself, by method and by scope and language. */
export type Profile = Map<string, unknown>

/** Everything one server knows. */
export class ServerState {
  readonly token: string
  readonly world: World
  readonly queue: UpdateQueue
  readonly log = new CallLog()
  readonly faults = new Faults()
  readonly meter = new RateMeter()
  readonly queries = new Map<string, Query>()
  readonly profile: Profile = new Map()
  /** Messages sent from inline results: the id the bot edits them by, and where they are. */
  readonly inlineMessages = new Map<string, { readonly chat: Chat; readonly messageId: number }>()
  /** By their id. */
  readonly files = new Map<string, StoredFile>()
  webhook: { readonly url: string; readonly maxConnections: number } | undefined
  /** Only messages meant for the bot reach it in groups. */
  privacyMode: boolean
  loggedOut = false
  #skewMs = 0
  #nextQuery = 1

  constructor(token: string, bot: WireUser, privacyMode: boolean) {
    this.token = token
    this.world = new World(bot)
    this.privacyMode = privacyMode
    this.queue = new UpdateQueue(() => this.now())
  }

  /** Milliseconds since 1970; runs like the machine's clock, `advance` apart. */
  now(): number {
    return Date.now() + this.#skewMs
  }

  /** Seconds since 1970, as dates of messages are. */
  date(): number {
    return Math.floor(this.now() / 1000)
  }

  advance(ms: number): void {
    this.#skewMs += ms
  }

  readonly findUser: FindUser = (id) =>
    id === this.world.bot.id ? this.world.bot : this.world.users.get(id)?.wire

  addQuery(kind: Query['kind'], from: WireUser, text: string): Query {
    const id = `${5_100_000_000_000_000n + BigInt(this.#nextQuery++)}`
    const query: Query = { id, kind, from, text, expired: false, answer: undefined }
    this.queries.set(id, query)
    return query
  }

  /** Stores a message of the bot and counts it as sent. */
  addBotMessage(chat: Chat, message: WireMessage): WireMessage {
    chat.lastBot = this.world.bot.id
    chat.botMessages.add(message.message_id)
    return this.world.store(chat, message)
  }
}
