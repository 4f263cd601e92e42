import { conflict } from './api-error.js'
import { defaultUpdateKinds } from './update-kinds.js'
import type { WireUpdate } from './wire.js'

export interface PollOptions {
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly allowed_updates?: readonly string[]
}

interface Entry {
  readonly update: WireUpdate
  readonly expires: number
  /** Handed out once at the next poll, whatever its offset says: a copy, or an update made by hand. */
  readonly once: boolean
}

interface Waiter {
  readonly wake: () => void
  readonly fail: (error: Error) => void
}

/** Why a poll ended when another one came. */
export const pollTaken =
  'terminated by other getUpdates request; make sure that only one bot instance is running'

const dayMs = 86_400_000
const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)

/**
 * The updates of one bot, with the rules of getUpdates: an update stays until a higher offset confirms it or a day has
 * passed; a poll that waits ends an earlier one that waits.
 */
export class UpdateQueue {
  readonly #now: () => number
  readonly #confirmed: WireUpdate[] = []
  #entries: Entry[] = []
  #nextId = 700_000_001
  #kinds: ReadonlySet<string> = defaultUpdateKinds
  #waiter: Waiter | undefined
  #wakePlanned = false

  constructor(now: () => number) {
    this.#now = now
  }

  get pending(): readonly WireUpdate[] {
    return this.#entries.map(({ update }) => update)
  }

  /** Confirmed by the bot with an offset, in order. */
  get confirmed(): readonly WireUpdate[] {
    return this.#confirmed
  }

  get isPolled(): boolean {
    return this.#waiter !== undefined
  }

  get allowedUpdates(): ReadonlySet<string> {
    return this.#kinds
  }

  /** The subscription keeps until the next one; an empty list is the default one. It affects only later updates. */
  subscribe(kinds: readonly string[]): void {
    this.#kinds = kinds.length === 0 ? defaultUpdateKinds : new Set(kinds)
  }

  /** Queues an update unless the bot is not subscribed to its kind; returns it with its id. */
  push(kind: string, content: unknown): WireUpdate | undefined {
    if (!this.#kinds.has(kind)) return undefined
    const update = { update_id: this.#nextId++, [kind]: content }
    this.#add({ update, expires: this.#now() + dayMs, once: false })
    return update
  }

  /**
   * Queues any object, subscribed or not, well formed or not. An absent `update_id` is filled in; with one, the update
   * is handed out once and never confirmed, so that one with an old id arrives at all.
   */
  pushRaw(content: Readonly<Record<string, unknown>>): WireUpdate {
    const once = Object.hasOwn(content, 'update_id')
    const update = { update_id: once ? 0 : this.#nextId++, ...content }
    this.#add({ update, expires: Infinity, once })
    return update
  }

  drop(): void {
    this.#entries = []
  }

  /** Updates from `offset` on, waiting up to `timeout` seconds (at most 50) for the first one. */
  async poll(options: PollOptions, signal?: AbortSignal): Promise<readonly WireUpdate[]> {
    if (options.allowed_updates !== undefined) this.subscribe(options.allowed_updates)
    const limit = clamp(options.limit ?? 100, 1, 100)
    this.#confirm(options.offset ?? 0)
    const ready = this.#take(limit)
    const timeoutMs = clamp(options.timeout ?? 0, 0, 50) * 1000
    if (ready.length > 0 || timeoutMs === 0) return ready
    this.interrupt(pollTaken)
    await this.#wait(timeoutMs, signal)
    return signal?.aborted === true ? [] : this.#take(limit)
  }

  /** Ends the waiting poll, if any, with 409. */
  interrupt(reason: string): void {
    this.#waiter?.fail(conflict(reason))
  }

  #add(entry: Entry): void {
    this.#entries.push(entry)
    if (this.#waiter === undefined || this.#wakePlanned) return
    // Updates of the same moment reach the bot in one batch, as Telegram collects them for a few milliseconds.
    this.#wakePlanned = true
    setImmediate(() => {
      this.#wakePlanned = false
      this.#waiter?.wake()
    })
  }

  #confirm(offset: number): void {
    const now = this.#now()
    this.#entries = this.#entries.filter(({ expires }) => expires > now)
    if (offset < 0) this.#forget(Math.max(0, this.#entries.filter((e) => !e.once).length + offset))
    // An offset far beyond the last update is ignored.
    else if (offset > 0 && offset <= this.#nextId + 10)
      this.#forget(this.#entries.filter((e) => !e.once && e.update.update_id < offset).length)
  }

  #forget(count: number): void {
    let left = count
    this.#entries = this.#entries.filter((entry) => {
      if (left === 0 || entry.once) return true
      left--
      this.#confirmed.push(entry.update)
      return false
    })
  }

  #take(limit: number): readonly WireUpdate[] {
    const taken = this.#entries.slice(0, limit)
    if (taken.some(({ once }) => once))
      this.#entries = this.#entries.filter((entry, index) => index >= limit || !entry.once)
    return taken.map(({ update }) => update)
  }

  #wait(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', wake)
        if (this.#waiter === waiter) this.#waiter = undefined
      }
      const wake = () => {
        leave()
        resolve()
      }
      const fail = (error: Error) => {
        leave()
        reject(error)
      }
      const waiter: Waiter = { wake, fail }
      const timer = setTimeout(wake, timeoutMs)
      signal?.addEventListener('abort', wake)
      this.#waiter = waiter
    })
  }
}
