/** Supergroups and channels are numbered from here down; links name them without it. */
const SUPERGROUPS = -1_000_000_000_000

/** The address of a message in a chat; null in private chats and basic groups, where messages have none. */
export function messageLink(
  { chatId, username }: { readonly chatId: number; readonly username: string | null },
  messageId: number,
): string | null {
  if (username !== null) return `https://t.me/${username}/${messageId}`
  return chatId < SUPERGROUPS ? `https://t.me/c/${SUPERGROUPS - chatId}/${messageId}` : null
}
