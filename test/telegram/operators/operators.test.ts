import { describe, expect, test } from 'vitest'
import type { Reloaded } from '../../../src/telegram/operators/reload.js'
import { aStoredAnswer, aTurn } from '../../builders/turns.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

const asOperator = () => ({ operatorIds: [stage.user.id] })

async function replyTo(text: string, count = 1): Promise<string> {
  stage.ask(text)
  const replies = await stage.api.waitForReplies(stage.chat, count)
  return replies[count - 1]?.text ?? ''
}

describe('the commands for operators', () => {
  test.each(['/stats', '/unanswered', '/reload'])('%s does not exist for others', async (text) => {
    let reloads = 0
    const reload = (): Promise<Reloaded> => {
      reloads++
      return Promise.resolve({ kind: 'failed', reason: '' })
    }
    stage.run({ operatorIds: [stage.user.id + 1], reload })
    expect(await replyTo(text)).toMatch(/^I do not know this command/)
    expect(reloads).toBe(0)
  })

  test('are not heard in groups', async () => {
    stage.run(asOperator())
    const chat = stage.api.supergroup({ members: [stage.user] })
    stage.api.sendText(chat, stage.user, '/stats@zhauap_test_bot')
    stage.api.sendText(chat, stage.user, '/ask Who opened the bridge?')
    expect((await stage.api.waitForReplies(chat))[0]?.text).toMatch(/^Dana/)
  })

  test('/stats counts questions, answers and verdicts', async () => {
    const at = Date.now()
    const answers = [aStoredAnswer(), aStoredAnswer({ grade: 'none' })]
    const { id } = stage.store.turns.add(aTurn({ at, answers }))
    stage.store.turns.add(aTurn({ at: at - 2 * 24 * 3600_000, chatId: 8 }))
    stage.store.feedback.vote(id, 1, 'helpful')
    stage.run(asOperator())
    const text = await replyTo('/stats')
    expect(text).toMatch(/^Articles: 1\nRunning for: 0 h 0 min\nMemory: \d+ MB\n/)
    const [day, week] = text.split('\n\n').slice(1)
    expect(day).toBe(
      [
        'The last 24 hours',
        '2 questions from one chat',
        'Answered: 1 · only the nearest passage: 0 · not answered: 1',
        'English: 2 · Russian: 0 · Kazakh: 0',
        'Helpful: 1 · not helpful: 0',
      ].join('\n'),
    )
    expect(week).toMatch(/^The last 7 days\n3 questions from 2 chats\n/)
  })

  test('/stats of a new bot', async () => {
    stage.run(asOperator())
    expect(await replyTo('/stats')).toMatch(/The last 24 hours\nNo questions\n\n/)
  })

  test('/unanswered gathers questions, those asked most often first', async () => {
    const at = Date.now()
    const refused = aStoredAnswer({ grade: 'none', refusal: 'weak evidence' })
    for (const question of ['Who won?', 'Who closed it?', 'who  won']) {
      stage.store.turns.add(aTurn({ at, answers: [{ ...refused, question }] }))
    }
    const { id } = stage.store.turns.add(aTurn({ at }))
    stage.store.feedback.vote(id, 7, 'not helpful')
    stage.run(asOperator())
    expect((await replyTo('/unanswered')).split('\n')).toEqual([
      '3 questions that were not answered or whose answer did not help:',
      '• who  won — en, who · not answered 2 times',
      '• Who opened the bridge? — en, who · did not help',
      '• Who closed it? — en, who · not answered',
      '',
      'All of them, for the evaluator: zhauap feedback --jsonl',
    ])
  })

  test('/unanswered of a bot that answered everything', async () => {
    stage.run(asOperator())
    expect(await replyTo('/unanswered')).toMatch(/^Every question was answered/)
  })

  test.each<[string, Reloaded, readonly string[]]>([
    [
      'what has changed and what was left out',
      {
        kind: 'reloaded',
        articles: 6,
        added: 2,
        changed: 0,
        removed: 1,
        rejected: [{ file: 'a.txt', reason: 'empty' }],
      },
      [
        'Done. I now answer from 6 articles.',
        'New: 2 · changed: 0 · removed: 1',
        '',
        'One file was left out:',
        'a.txt: empty',
      ],
    ],
    [
      'why it did not work',
      { kind: 'failed', reason: 'Cannot read the corpus folder' },
      [
        'The articles could not be read. I go on answering from the ones before.',
        'Cannot read the corpus folder',
      ],
    ],
  ])('/reload says %s', async (_what, reloaded, lines) => {
    stage.run({ ...asOperator(), reload: () => Promise.resolve(reloaded) })
    expect((await replyTo('/reload')).split('\n')).toEqual(lines)
  })
})
