/** Small facts that survive a restart, by name: what the bot last told Telegram about itself, say. */
export interface Memos {
  get(name: string): string | null
  set(name: string, value: string): void
}
