import { inline, paragraph } from '../../messages/block.js'
import { plainText } from '../../messages/plain-text.js'
import { handleQuestion } from '../handlers/ask.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'

/** Answers a question that the reader has tapped and not written: the reply says which it is. */
export async function askForReader(
  question: string,
  request: Request,
  deps: HandlerDeps,
): Promise<void> {
  const heading = paragraph(inline(plainText(question).trim(), 'italic'))
  const answer: Request['answer'] = (blocks, keyboard) =>
    request.answer([heading, ...blocks], keyboard)
  await handleQuestion({ ...request, text: question, answer }, deps)
}
