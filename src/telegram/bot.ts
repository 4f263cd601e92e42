import { setMaxListeners } from 'node:events'
import { Agent } from 'node:https'
import { Telegraf } from 'telegraf'
import type { UserFromGetMe } from 'telegraf/types'
import type { BotContext } from './handlers/bot-context.js'
import { createCallApi } from './api/call-api.js'
import type { Broadcaster } from './broadcast/broadcaster.js'
import type { BroadcastDeps } from './broadcast/broadcast-deps.js'
import { createBroadcasts } from './broadcast/create-broadcasts.js'
import { createChatQueues } from './polling/chat-queues.js'
import { SYSTEM_CLOCK, type Clock } from './api/clock.js'
import { deadline } from './handlers/deadline.js'
import { countingReplies } from './api/counting-replies.js'
import { createGateway } from './api/gateway.js'
import { CALLBACK_HANDLERS } from './callbacks/callback-handlers.js'
import { createCallbackHandler } from './callbacks/handle-callback.js'
import { createEditHandler } from './edits/handle-edit.js'
import { createInlineQueryHandler } from './inline/handle-inline-query.js'
import { createMessageHandler } from './handlers/handle-message.js'
import type { HandlerDeps, Report } from './handlers/handler.js'
import { createErrorReports } from './operators/error-reports.js'
import { createDownloadFile } from './sources/download-file.js'
import { createFloodMeter } from './manners/flood-meter.js'
import { rememberingBlocks } from './manners/reachability.js'
import { pruneRegularly } from './privacy/prune-regularly.js'
import { createPendingPrompts } from './privacy/pending-prompts.js'
import { followMigration } from './membership/follow-migration.js'
import { followNames } from './membership/follow-names.js'
import { createMembershipHandler } from './membership/handle-membership.js'
import { createPoll } from './polling/poll-updates.js'
import { announceProfile } from './profile/announce-profile.js'
import { createPanelMemory } from './digests/panel-memory.js'
import { createChatRights } from './rights/chat-rights.js'
import { createSeenUpdates } from './polling/seen-updates.js'
import { createSupervise } from './polling/supervise.js'
import { TIMINGS, type Timings } from './api/timings.js'
import { warmUp } from './discovery/warm-up.js'
import { waitAtMost } from './api/wait-at-most.js'

/** Chats served side by side; more wait for their turn. */
const CONCURRENT_CHATS = 100

export interface BotDeps extends Omit<
  HandlerDeps,
  | 'gateway'
  | 'clock'
  | 'report'
  | 'startedAt'
  | 'pendingPrompts'
  | 'floodMeter'
  | 'download'
  | 'rights'
  | 'broadcaster'
  | 'panelMemory'
> {
  readonly token: string
  /** The URL of a Bot API server, such as `https://api.telegram.org`. */
  readonly apiRoot: string
  readonly clock?: Clock
  readonly timings?: Timings
  /** Messages of digests to all chats together. */
  readonly broadcastPerSecond: number
  readonly takeDeliveryLock: BroadcastDeps['takeLock']
}

/** How the bot came to its end: it was stopped, or Telegram does not know its token. */
export type BotOutcome =
  { readonly kind: 'stopped' } | { readonly kind: 'refused'; readonly description: string }

export interface Bot {
  /** Runs the bot, through outages and conflicts; resolves only when it has come to its end. */
  start(): Promise<BotOutcome>
  /** Takes no more updates, finishes those that run, and confirms them: within 5 s. */
  stop(): Promise<void>
  /** Logs an error and tells the operators, as those of updates. */
  readonly report: Report
  readonly broadcaster: Broadcaster
}

export function createBot(deps: BotDeps): Bot {
  const { token, logger, clock = SYSTEM_CLOCK, timings = TIMINGS } = deps
  /** Aborts when no more updates are to be taken, and when nothing more may be sent. */
  const [stopping, halting] = [new AbortController(), new AbortController()]
  setMaxListeners(0, stopping.signal, halting.signal)

  const telegraf = createTelegraf(token, deps.apiRoot)
  const callApi = createCallApi(telegraf.telegram)
  const onMigration = (from: number, to: number) => {
    try {
      deps.store.moveChat(from, to)
    } catch (error) {
      report(error, 'a migrated chat could not be moved', 0)
    }
  }
  const bareGateway = createGateway({ callApi, timings, clock, onMigration })
  telegraf.use(deadline(timings.handler, halting.signal))
  const report = createErrorReports({ ...deps, gateway: bareGateway, clock }, halting.signal)
  const reachable = rememberingBlocks(bareGateway, { store: deps.store, report })
  const gateway = countingReplies(reachable, () => broadcasts.noteReply())
  const botId = () => telegraf.botInfo?.id ?? 0
  const broadcasts = createBroadcasts({
    ...deps,
    gateway,
    clock,
    timings,
    report,
    rights: createChatRights({ gateway, botId, patience: 'once' }),
    botName: () => telegraf.botInfo?.username ?? '',
    perSecond: deps.broadcastPerSecond,
    takeLock: deps.takeDeliveryLock,
  })
  const handlerDeps: HandlerDeps = {
    ...deps,
    gateway,
    clock,
    report,
    startedAt: clock.date(),
    pendingPrompts: createPendingPrompts(),
    floodMeter: createFloodMeter(),
    download: createDownloadFile({ ...deps, gateway, deadline: timings.reply }),
    panelMemory: createPanelMemory(() => clock.now()),
    rights: createChatRights({ gateway, botId }),
    broadcaster: broadcasts.broadcaster,
  }
  telegraf.on(
    'message',
    followMigration(handlerDeps),
    followNames(handlerDeps),
    createMessageHandler(handlerDeps),
  )
  telegraf.on('edited_message', createEditHandler(handlerDeps))
  telegraf.on('my_chat_member', createMembershipHandler(handlerDeps))
  telegraf.on('inline_query', createInlineQueryHandler(handlerDeps))
  telegraf.on('callback_query', createCallbackHandler(handlerDeps, CALLBACK_HANDLERS))
  telegraf.catch((error, ctx) => {
    report(error, 'an update failed', ctx.update.update_id)
  })

  const queues = createChatQueues(CONCURRENT_CHATS, (error) => {
    report(error, 'an update failed')
  })
  const supervise = createSupervise({ callApi, timings, clock, logger, stopping: stopping.signal })
  const poll = createPoll({
    supervise,
    queues,
    seen: createSeenUpdates(),
    handle: async (update) => {
      if (!halting.signal.aborted) await telegraf.handleUpdate(update)
    },
    timings,
    stopping: stopping.signal,
  })

  /** What is left out will come again, to the next instance. */
  async function confirm(offset: number): Promise<void> {
    const { signal } = new AbortController()
    const payload = { offset, timeout: 0, limit: 1 }
    await callApi('getUpdates', payload, { deadline: timings.goodbye, signal })
  }

  async function run(): Promise<BotOutcome> {
    const me = await supervise('getMe', {}, timings.call)
    if (me.kind !== 'ok') return me
    telegraf.botInfo = me.result as UserFromGetMe
    logger.info({ username: telegraf.botInfo.username }, 'bot is ready')
    void warmUp(handlerDeps, stopping.signal)
    void announceProfile(telegraf.botInfo.id, handlerDeps, stopping.signal)
    void pruneRegularly(handlerDeps, timings.upkeep, stopping.signal)
    const broadcasting = broadcasts.run(stopping.signal, halting.signal)
    const end = await poll.run()
    // A bot that is refused has no digests to send either.
    stopping.abort()
    const drained = Promise.all([queues.fewerThan(1), broadcasting])
    await waitAtMost(drained, timings.drain, halting.signal)
    // Read before the halt, which ends handlers that have not answered.
    const offset = poll.handledBefore()
    halting.abort()
    await broadcasting
    if (end.kind === 'stopped' && offset !== undefined) await confirm(offset)
    return end
  }

  let running: Promise<BotOutcome> | undefined
  return {
    start: () => (running ??= run()),
    async stop() {
      stopping.abort()
      await running
    },
    report,
    broadcaster: broadcasts.broadcaster,
  }
}

function createTelegraf(token: string, apiRoot: string): Telegraf<BotContext> {
  return new Telegraf<BotContext>(token, {
    // Deadlines are our own: telegraf's would end neither the handler nor what it sends.
    handlerTimeout: Infinity,
    telegram: {
      // telegraf resolves the method against it, which drops a path without its slash.
      apiRoot: apiRoot.endsWith('/') ? apiRoot : `${apiRoot}/`,
      webhookReply: false,
      agent: new Agent({ keepAlive: true, ...PATIENT_CONNECT }),
    },
  })
}

/** Node gives each address of a host a quarter of a second, too little for some networks (ETIMEDOUT). */
const PATIENT_CONNECT = { autoSelectFamilyAttemptTimeout: 2_500 }
