/** Waits that can be cut short, also before they begin. */
export interface WakeUp {
  /** Ends the wait, or the next one. */
  readonly now: () => void
  /** Resolves when woken, or after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

export function createWakeUp(): WakeUp {
  let isWoken = false
  let end: (() => void) | null = null

  return {
    now() {
      isWoken = true
      end?.()
    },
    async wait(milliseconds) {
      if (!isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      isWoken = false
    },
  }
}
