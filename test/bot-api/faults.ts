import { ApiError, conflict, tooManyRequests, type ErrorParameters } from './api-error.js'
import { pollTaken } from './update-queue.js'

/** The call is refused in Telegram's own form, without effect. */
type RefusalFault =
  | { readonly kind: 'too-many-requests'; readonly retryAfter: number }
  | {
      readonly kind: 'error'
      readonly code: number
      readonly description: string
      readonly parameters?: ErrorParameters
    }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'unauthorized' }

/** The way to the bot breaks. `accepted`: the call took effect all the same, and only its answer is lost. */
export type TransportFault =
  | { readonly kind: 'bad-gateway'; readonly accepted?: boolean }
  | { readonly kind: 'reset'; readonly accepted?: boolean }
  | { readonly kind: 'hang'; readonly accepted?: boolean }
  /** An answer that is no JSON, with the status 200. */
  | { readonly kind: 'garbled'; readonly body?: string; readonly accepted?: boolean }
  /** The answer comes `ms` late, or its head comes at once and its body `ms` late. */
  | { readonly kind: 'slow'; readonly ms: number; readonly part?: 'answer' | 'body' }

export type FaultKind = RefusalFault | TransportFault

/** The error with which a fault answers, if it is one that answers in Telegram's form. */
export const faultError = (fault: RefusalFault): ApiError => {
  if (fault.kind === 'too-many-requests') return tooManyRequests(fault.retryAfter)
  if (fault.kind === 'error') return new ApiError(fault.code, fault.description, fault.parameters)
  if (fault.kind === 'unauthorized') return new ApiError(401, 'Unauthorized')
  return conflict(pollTaken)
}

const refusals: ReadonlySet<FaultKind['kind']> = new Set([
  'too-many-requests',
  'error',
  'conflict',
  'unauthorized',
] as const)

export const isRefusal = (fault: FaultKind): fault is RefusalFault => refusals.has(fault.kind)

interface FaultScope {
  /** A method's name, or every method without one. */
  readonly method?: string
  /** How many calls it meets, 1 without it; Infinity until it is lifted. */
  readonly times?: number
  /** Lets this many matching calls pass first. */
  readonly after?: number
  /** Meets only calls with such parameters. */
  readonly when?: (params: Readonly<Record<string, unknown>>) => boolean
}

export type Fault = FaultKind & FaultScope

export interface FaultHandle {
  /** How many calls it has met. */
  readonly met: number
  /** Ends the fault; calls that it left hanging are reset. */
  lift(): void
}

interface Planned {
  readonly fault: Fault
  readonly handle: { met: number; lift: () => void }
  readonly hanging: Set<() => void>
  seen: number
}

/** The faults planned for one server; of several that match a call, the one planned first meets it. */
export class Faults {
  #planned: Planned[] = []

  plan(fault: Fault): FaultHandle {
    const hanging = new Set<() => void>()
    const lift = () => {
      this.#planned = this.#planned.filter((other) => other !== planned)
      for (const reset of hanging) reset()
      hanging.clear()
    }
    const planned: Planned = { fault, handle: { met: 0, lift }, hanging, seen: 0 }
    this.#planned.push(planned)
    return planned.handle
  }

  /** The fault that meets this call, which is counted, and where to leave the way to reset a hanging call. */
  meet(
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): { readonly fault: Fault; readonly hanging: Set<() => void> } | undefined {
    const found = this.#planned.find((planned) => {
      const { fault, handle } = planned
      if (fault.method !== undefined && fault.method !== method) return false
      if (fault.when !== undefined && !fault.when(params)) return false
      if (handle.met >= (fault.times ?? 1)) return false
      planned.seen++
      return planned.seen > (fault.after ?? 0)
    })
    if (found === undefined) return undefined
    found.handle.met++
    return found
  }
}
