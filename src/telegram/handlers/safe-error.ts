/** What a log may hold of an error: its name and place, not its message, which may quote a user. */
export function safeError(error: unknown): { readonly name: string; readonly stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return { name: error.name, stack: frames.map((line) => line.trim()).join(' < ') }
}
