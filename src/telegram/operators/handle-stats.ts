import type { Statistics } from '../../conversation/statistics.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { Handler, HandlerDeps } from '../handlers/handler.js'
import { forOperators } from './for-operators.js'

const DAY = 24 * 3600_000

/** `/stats`: what was asked and answered, and how the bot is. */
export const handleStats: Handler = forOperators(async ({ locale, answer }, deps) => {
  const { store, clock, messages, library, startedAt } = deps
  const local = messages.in(locale)
  const now = clock.date()
  const periods = [1, 7, 90].flatMap((days) => [
    paragraph(inline(local.text('stats-period', { days }), 'bold')),
    ...statisticsLines(store.statistics(now - days * DAY), local),
  ])
  const minutes = Math.floor((now - startedAt) / 60_000)
  const running = {
    days: Math.floor(minutes / 1440),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  }
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20)
  await answer([
    paragraph(inline(local.text('stats-articles', { articles: library().articles.length }))),
    tightParagraph(inline(local.text('stats-running', running))),
    tightParagraph(inline(local.text('stats-memory', { megabytes }))),
    ...digestLines(store, now, local),
    ...periods,
  ])
})

/** Nothing where nobody has a digest. */
function digestLines(
  store: HandlerDeps['store'],
  now: number,
  messages: LocalMessages,
): readonly Block[] {
  const { private: readers, channel: channels, group: groups } = store.targets.counts()
  const { sent, failed, repeats, uncertain, dropped, waiting, claimed } = store.delivered(now - DAY)
  const recent = sent + failed + uncertain + dropped + waiting + claimed
  if (readers + channels + groups + recent === 0) return []
  return [
    paragraph(inline(messages.text('stats-digests', { readers, channels, groups }))),
    ...(recent === 0
      ? []
      : [
          messages.text('stats-sent', {
            sent,
            waiting: waiting + claimed,
            failed: failed + dropped,
            repeats,
            uncertain,
          }),
        ]
    ).map((line) => tightParagraph(inline(line))),
  ]
}

function statisticsLines(statistics: Statistics, messages: LocalMessages): readonly Block[] {
  const { chats, grades, languages, helpful, notHelpful } = statistics
  const { answer, nearest, none } = grades
  const questions = answer + nearest + none
  return [
    messages.text('stats-questions', { questions, chats }),
    ...(questions === 0
      ? []
      : [
          messages.text('stats-grades', { answer, nearest, none }),
          messages.text('stats-languages', languages),
        ]),
    ...(helpful + notHelpful === 0
      ? []
      : [messages.text('stats-verdicts', { helpful, notHelpful })]),
  ].map((line) => tightParagraph(inline(line)))
}
