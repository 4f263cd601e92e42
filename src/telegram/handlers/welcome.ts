import { helpBlocks, startBlocks } from '../../messages/welcome-blocks.js'
import type { Handler } from './handler.js'

export const handleStart: Handler = (request, { coverage, messages }) =>
  request.answer(startBlocks(coverage().articles, messages.in(request.locale)))

export const handleHelp: Handler = (request, { messages }) =>
  request.answer(helpBlocks(request.ctx.me, messages.in(request.locale)))
