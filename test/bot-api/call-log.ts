import type { Fault } from './faults.js'
import type { ErrorParameters } from './api-error.js'

export type CallOutcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'accepted'; readonly result: unknown }
  | {
      readonly kind: 'refused'
      readonly code: number
      readonly description: string
      readonly parameters?: ErrorParameters
    }
  /** A fault met it before it could take effect. */
  | { readonly kind: 'lost' }

/** A call of the bot. `at` and `doneAt` are milliseconds of the server's clock; a hanging call is done when it is met. */
export interface Call {
  readonly index: number
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly at: number
  readonly doneAt?: number
  readonly outcome: CallOutcome
  readonly fault?: Fault['kind']
}

export type CallPredicate = (call: Call) => boolean

interface Waiting {
  readonly matches: CallPredicate
  readonly resolve: (call: Call) => void
}

/** Every call in the order of arrival, and a way to wait for one. */
export class CallLog {
  readonly #calls: Call[] = []
  readonly #waiting = new Set<Waiting>()

  get calls(): readonly Call[] {
    return this.#calls
  }

  begin(method: string, params: Call['params'], at: number): number {
    const index = this.#calls.length
    this.#calls.push({ index, method, params, at, outcome: { kind: 'pending' } })
    return index
  }

  finish(index: number, change: Pick<Call, 'outcome' | 'fault' | 'doneAt'>): void {
    const begun = this.#calls[index]
    if (begun === undefined) return
    const call = { ...begun, ...change }
    this.#calls[index] = call
    for (const waiting of this.#waiting)
      if (waiting.matches(call)) {
        this.#waiting.delete(waiting)
        waiting.resolve(call)
      }
  }

  /** The first finished call that matches, past ones included, from the index `from` on. */
  waitFor(matches: CallPredicate, timeoutMs: number, from = 0): Promise<Call> {
    const isWanted = (call: Call) =>
      call.index >= from && call.outcome.kind !== 'pending' && matches(call)
    const known = this.#calls.find(isWanted)
    return known === undefined ? this.waitForNext(isWanted, timeoutMs) : Promise.resolve(known)
  }

  /** The first call to finish from now on that matches. */
  waitForNext(matches: CallPredicate, timeoutMs: number): Promise<Call> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        matches,
        resolve: (call) => {
          clearTimeout(timer)
          resolve(call)
        },
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting)
        const last = this.#calls.slice(-8).map(describe).join('\n  ')
        reject(new Error(`no such call within ${timeoutMs} ms; the last calls were:\n  ${last}`))
      }, timeoutMs)
      this.#waiting.add(waiting)
    })
  }
}

const describe = ({ method, params, outcome }: Call): string => {
  const how = outcome.kind === 'refused' ? `refused: ${outcome.description}` : outcome.kind
  return `${method} ${JSON.stringify(params).slice(0, 160)} (${how})`
}
