import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsFromJson, settingsToJson } from '../../../src/digest/settings-json.js'
import { isDigestCommand } from '../../../src/telegram/digests/is-digest-command.js'
import { readCommands } from '../../../src/telegram/digests/read-commands.js'
import { readTyped } from '../../../src/telegram/digests/read-typed.js'
import { buttonsOf, usePanelStage } from './panel-stage.js'

const stage = usePanelStage()
const STEPS = 120

/** Numbers from 0 to 1, the same in each run: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test(
  'whatever an admin presses, every press is answered and the settings stay sound',
  { timeout: 60_000 },
  async () => {
    stage.api.setBot(stage.channel, stage.admin, 'administrator')
    const [first] = await stage.api.waitForReplies(stage.adminChat)
    if (first === undefined) throw new Error('the bot said nothing')
    const random = randomFrom(7)
    for (let step = 0; step < STEPS; step++) {
      const shown = stage.now(first)
      const buttons = buttonsOf(shown)
        .flat()
        .filter((text) => !text.startsWith('Add me'))
      const button = buttons[Math.floor(random() * buttons.length)] ?? ''
      const { text } = await stage.press(shown, button)
      expect(text ?? '').not.toMatch(/something went wrong|does not work any more/i)
      const settings = stage.target()?.settings
      if (settings === undefined) continue
      expect(settingsFromJson(settingsToJson(settings)).kind).toBe('settings')
      const { state, nextSlot } = stage.target() ?? { state: { kind: 'paused' }, nextSlot: null }
      const isPlanned = state.kind === 'active' && settings.schedule !== null
      expect(nextSlot !== null).toBe(isPlanned)
    }
    expect(stage.lines().filter((line) => line.includes('"level":50'))).toEqual([])
  },
)

const WORDS = `daily 09:00 weekly mon,thu include bridge off {"version":1} /digest @garden
  -1002300000001 2 ? now history суд “`.split(/\s+/)
const word = fc.oneof(fc.constantFrom(...WORDS), fc.constant('\n'))
const typed = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('any text is read, and a command without /digest has no mistake', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const sections = readTyped(text)
      const read = sections.map(({ lines }) => readCommands(lines))
      expect(read.length).toBe(sections.length)
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      expect(isDigestCommand(text) && readCommands(lines).mistakes.length > 0).toBe(false)
    }),
    { numRuns: 500 },
  )
})
