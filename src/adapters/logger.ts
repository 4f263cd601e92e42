import { pino } from 'pino'

/** What the rooms outside the core log with: pino's shape, as far as we use it. */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface LoggerOptions {
  /** pino's levels, and `silent`. */
  readonly level: string
  /** Never written, in whatever field, message or URL they turn up. */
  readonly secrets: readonly string[]
  /** Takes each line; stderr by default. */
  readonly write?: (line: string) => void
}

/** The form of any bot token, ours or not. */
const TOKEN = /\d{5,}(?::|%3A)[\w-]{30,}/gi

/** A logger of JSON lines, redacted as a whole so that no field can be forgotten. */
export function createLogger({ level, secrets, write = writeToStderr }: LoggerOptions): Logger {
  const hidden = secrets.flatMap((secret) =>
    secret === '' ? [] : [secret, encodeURIComponent(secret)],
  )
  const redact = (line: string) =>
    hidden.reduce((text, secret) => text.replaceAll(secret, '[redacted]'), line)
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => write(redact(line).replace(TOKEN, '[redacted]')) },
  )
}

function writeToStderr(line: string): void {
  process.stderr.write(line)
}
