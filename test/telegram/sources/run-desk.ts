import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { createArticleShelf } from '../../../src/adapters/article-shelf.js'
import { createFolderReader } from '../../../src/adapters/corpus-watcher/folder-reader.js'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import { createLogger } from '../../../src/adapters/logger.js'
import { buildLibrary } from '../../../src/answer/library.js'
import { followCorpus } from '../../../src/cli/follow-corpus.js'
import { createLiveLibrary } from '../../../src/cli/live-library.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { useStage, type Stage } from '../run-bot.js'

/** An operator with a bot whose corpus folder is real and followed. */
export interface Desk {
  readonly stage: Stage
  /** Runs the bot; the user of the stage is its operator unless said otherwise. */
  readonly open: (operators?: readonly number[]) => Promise<void>
  /** Another process takes over. */
  readonly restart: (operators?: readonly number[]) => Promise<void>
  readonly write: (name: string, text: string) => void
  readonly read: (name: string) => string
  /** Files of the corpus, hidden ones too; or of another folder beside it. */
  readonly files: (folder?: string) => readonly string[]
  /** The bot's next message, once `act` is done. */
  readonly after: (act: () => unknown) => Promise<WireMessage>
  /** The message as it is now, once a button on it is pressed, and what the one who pressed is told. */
  readonly press: (
    message: WireMessage,
    button: string,
    options?: object,
  ) => Promise<{ readonly message: WireMessage; readonly told: unknown }>
}

export const STORY = 'The harbour of Aktau\n\nDana Omarova opened the harbour in Aktau.\n'

export function useDesk(): Desk {
  const stage = useStage()
  let root = ''
  let stop = idle
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'zhauap-desk-'))
    write('harbour.txt', STORY)
  })
  afterEach(async () => {
    await stop()
    rmSync(root, { recursive: true, force: true })
  })

  function write(name: string, text: string): void {
    const path = join(root, 'corpus', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  async function open(operators: readonly number[] = [stage.user.id]): Promise<void> {
    const corpusDir = join(root, 'corpus')
    const reader = createFolderReader(corpusDir)
    const { articles } = await reader.read()
    const library = buildLibrary(articles, createFlexsearchIndex)
    const live = createLiveLibrary({ reader, library, today: () => '2026-11-22' })
    const logger = createLogger({ level: 'silent', secrets: [], write: () => {} })
    const following = followCorpus({ reader, live, rejected: [], logger, tell: () => {} })
    const bot = stage.run({
      operatorIds: operators,
      library: () => live.view().library,
      ask: (text) => live.view().answer(text, '2026-11-22'),
      reload: live.reload,
      shelf: createArticleShelf({ corpusDir, withdrawnDir: join(root, 'withdrawn') }),
    })
    stop = async () => {
      await bot.stop()
      await following.stop()
    }
  }

  return {
    stage,
    open,
    async restart(operators) {
      await stop()
      await open(operators)
    },
    write,
    read: (name) => readFileSync(join(root, 'corpus', name), 'utf8'),
    files: (folder = 'corpus') => filesIn(join(root, folder)),
    after: (act) => after(stage, act),
    press: (message, button, options = {}) => press(stage, message, button, options),
  }
}

const idle = () => Promise.resolve()

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()
}

async function after({ api, chat }: Stage, act: () => unknown): Promise<WireMessage> {
  const before = api.replies(chat).length
  act()
  const reply = (await api.waitForReplies(chat, before + 1))[before]
  if (reply === undefined) throw new Error('no reply')
  return reply
}

async function press({ api, chat }: Stage, message: WireMessage, button: string, options: object) {
  const told = (await api.waitForAnswer(api.pressButton(message, button, options)))['text']
  const now = api.replies(chat).find(({ message_id: id }) => id === message.message_id)
  if (now === undefined) throw new Error('the message is gone')
  return { message: now, told }
}
