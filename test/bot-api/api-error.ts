/** Fields that Telegram adds to an error for programs to act on. */
export interface ErrorParameters {
  readonly retry_after?: number
  readonly migrate_to_chat_id?: number
}

/** A call refused by the Bot API: `code` is the HTTP status, `message` the full description with its prefix. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: number
  readonly parameters: ErrorParameters | undefined

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (text: string, parameters?: ErrorParameters): ApiError =>
  new ApiError(400, `Bad Request: ${text}`, parameters)

export const forbidden = (text: string): ApiError => new ApiError(403, `Forbidden: ${text}`)

export const conflict = (text: string): ApiError => new ApiError(409, `Conflict: ${text}`)

export const tooManyRequests = (retryAfter: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter })

/** What Telegram would let pass (it drops or ignores the mistake) and this server refuses on purpose. */
export const strict = (text: string): ApiError => badRequest(`strict server: ${text}`)
