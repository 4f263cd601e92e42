import { z } from 'zod'

const citation = z.object({
  article: z.string(),
  role: z.enum(['evidence', 'context']),
  excerpt: z.string(),
  start: z.number(),
  end: z.number(),
})

const reply = z.object({
  id: z.coerce.string(),
  type: z.string(),
  grade: z.enum(['answer', 'nearest', 'none']),
  answered: z.boolean(),
  answer: z.string().nullable(),
  citations: z.array(citation),
  ms: z.number(),
})

/** What is judged of a line that `zhauap ask --jsonl` writes. */
export type Reply = Readonly<z.infer<typeof reply>>
export type ReplyCitation = Readonly<z.infer<typeof citation>>

/** Throws on a line that is not an answer as the command line promises it. */
export function parseReply(line: string): Reply {
  return reply.parse(JSON.parse(line))
}
