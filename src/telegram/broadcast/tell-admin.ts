import { inline, paragraph } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { DigestTarget, StopReason } from '../../digest/digest-target.js'
import { localDay } from '../../digest/local-day.js'
import { chatName } from '../digests/chat-name.js'
import { openButton } from '../digests/open-button.js'
import { tellUser, type Note } from '../digests/tell-user.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import { partButtons, type PartPlace } from './part-buttons.js'

/** What somebody who looks after a target is told, in private. */
export type AdminNews =
  | { readonly kind: 'stopped'; readonly reason: Exclude<StopReason, 'off'> }
  /** `next`: the next slot, milliseconds since 1970. */
  | { readonly kind: 'missed'; readonly next: number | null }
  /** `link`: to the first message, where it has one. */
  | { readonly kind: 'posted'; readonly link: string | null }
  | { readonly kind: 'too old' }
  /** `parts`: how many the edition has. */
  | { readonly kind: 'uncertain'; readonly place: PartPlace; readonly parts: number }
  | {
      readonly kind: 'failed'
      readonly place: PartPlace
      readonly parts: number
      readonly reason: string
    }

/** `unreachable`: never started the bot, or has blocked it. `later`: Telegram could not be reached. */
export type Told = 'told' | 'unreachable' | 'later'

export type TellAdmin = (
  target: DigestTarget,
  userId: number,
  news: AdminNews,
  signal: AbortSignal,
) => Promise<Told>

/** Never rejects. */
export function createTellAdmin(
  deps: Pick<BroadcastDeps, 'gateway' | 'store' | 'report' | 'messages'>,
): TellAdmin {
  return async (target, userId, news, signal) => {
    try {
      const note = (messages: LocalMessages) => noteOf(target, news, messages)
      const sent = await tellUser(userId, target.settings.locale, note, deps, signal)
      if (sent === null) return 'unreachable'
      const { outcome } = sent
      if (outcome.kind === 'sent') return 'told'
      const isRefused =
        outcome.kind === 'not sent' && (outcome.code === 403 || outcome.code === 400)
      return isRefused ? 'unreachable' : 'later'
    } catch (error) {
      deps.report(error, 'an admin could not be told of a digest')
      return 'later'
    }
  }
}

function noteOf(target: DigestTarget, news: AdminNews, messages: LocalMessages): Note {
  if (news.kind === 'uncertain' || news.kind === 'failed') return partNote(target, news, messages)
  const keyboard = news.kind === 'stopped' ? [[openButton(target, messages)]] : []
  const link = news.kind === 'posted' ? news.link : null
  const text = inline(textOf(target, news, messages), 'plain', link)
  return { blocks: [paragraph(text)], keyboard }
}

function textOf(target: DigestTarget, news: OtherNews, messages: LocalMessages): string {
  const title = chatName(target)
  if (news.kind === 'stopped') return messages.text(STOPPED[news.reason], { title })
  if (news.kind === 'missed') return missedText(target, news.next, messages)
  return messages.text(news.kind === 'posted' ? 'report-posted' : 'report-too-old', { title })
}

function partNote(target: DigestTarget, news: PartNews, messages: LocalMessages): Note {
  const { place, parts } = news
  const numbers = { title: chatName(target), part: place.position + 1, parts }
  const text =
    news.kind === 'uncertain'
      ? messages.text('report-uncertain', numbers)
      : messages.text('report-failed', { ...numbers, reason: news.reason })
  return {
    blocks: [paragraph(inline(text))],
    keyboard: partButtons(place, news.kind, messages),
  }
}

type PartNews = Extract<AdminNews, { readonly place: PartPlace }>
type OtherNews = Exclude<AdminNews, PartNews>

const STOPPED = {
  'admin left': 'report-admin-left',
  'no right': 'report-no-right',
  unreachable: 'report-unreachable',
} as const

function missedText(target: DigestTarget, next: number | null, messages: LocalMessages): string {
  const day = next === null ? '' : localDay(next, target.settings.zone)
  const date = day === '' ? '' : messages.date({ value: day, precision: 'day' })
  return messages.text('report-missed', { title: chatName(target), date })
}
