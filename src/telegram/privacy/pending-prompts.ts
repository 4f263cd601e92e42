/** A message of the bot's that waits for a decision. */
export interface Prompt {
  readonly messageId: number
}

/**
 * The prompt that each chat has open, for `/cancel`. A restart forgets them: their buttons work all the same,
 * since they carry what they decide.
 */
export interface PendingPrompts {
  open(chatId: number, prompt: Prompt): void
  /** The open prompt, which is open no more. */
  take(chatId: number): Prompt | null
}

/** @param capacity - chats that are remembered; those that opened one longest ago are forgotten first */
export function createPendingPrompts(capacity = 1000): PendingPrompts {
  const prompts = new Map<number, Prompt>()
  return {
    open(chatId, prompt) {
      prompts.delete(chatId)
      prompts.set(chatId, prompt)
      const [oldest] = prompts.keys()
      if (prompts.size > capacity && oldest !== undefined) prompts.delete(oldest)
    },
    take(chatId) {
      const prompt = prompts.get(chatId) ?? null
      prompts.delete(chatId)
      return prompt
    },
  }
}
