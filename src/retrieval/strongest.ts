/**
 * Keeps the `limit` strongest of the passages offered, in a binary heap whose root is the weakest of
 * them; of equally strong ones the lower number leads.
 */
export class Strongest {
  readonly #limit: number
  readonly #impacts: number[] = []
  readonly #passages: number[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Returns what the next passage must reach to be worth offering. */
  offer(impact: number, passage: number): number {
    const size = this.#impacts.length
    if (size < this.#limit) {
      this.#impacts.push(impact)
      this.#passages.push(passage)
      this.#rise(size)
    } else if (size > 0 && this.#isBehind(0, impact, passage)) {
      this.#put(0, impact, passage)
      this.#sink()
    }
    return this.#impacts.length < this.#limit ? 0 : this.#impactAt(0)
  }

  /** In no order. */
  kept(): readonly { readonly impact: number; readonly passage: number }[] {
    return this.#passages.map((passage, at) => ({ impact: this.#impactAt(at), passage }))
  }

  #impactAt(at: number): number {
    return this.#impacts[at] ?? 0
  }

  #passageAt(at: number): number {
    return this.#passages[at] ?? 0
  }

  #put(at: number, impact: number, passage: number): void {
    this.#impacts[at] = impact
    this.#passages[at] = passage
  }

  #isBehind(at: number, impact: number, passage: number): boolean {
    const own = this.#impactAt(at)
    return own < impact || (own === impact && this.#passageAt(at) > passage)
  }

  #isBehindAt(at: number, other: number): boolean {
    return this.#isBehind(at, this.#impactAt(other), this.#passageAt(other))
  }

  #swap(a: number, b: number): void {
    const [impact, passage] = [this.#impactAt(a), this.#passageAt(a)]
    this.#put(a, this.#impactAt(b), this.#passageAt(b))
    this.#put(b, impact, passage)
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!this.#isBehindAt(at, parent)) return
      this.#swap(parent, at)
      at = parent
    }
  }

  #sink(): void {
    const size = this.#impacts.length
    for (let at = 0; ;) {
      const left = 2 * at + 1
      if (left >= size) return
      const behind = left + 1 < size && this.#isBehindAt(left + 1, left) ? left + 1 : left
      if (!this.#isBehindAt(behind, at)) return
      this.#swap(at, behind)
      at = behind
    }
  }
}
