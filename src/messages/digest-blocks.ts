import type { Article } from '../corpus/article.js'
import type { Digest, DigestStory } from '../digest/compose-digest.js'
import type { DigestSettings } from '../digest/digest-settings.js'
import { localDay } from '../digest/local-day.js'
import { articleLink } from './article-link.js'
import { articleDetails } from './article-reference.js'
import { inline, paragraph, tightParagraph, type Block, type Inline } from './block.js'
import { headline } from './headline.js'
import { leadQuote } from './lead-quote.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_HEADLINE = 200
const MAX_OUTLET = 80
/** Other outlets of a story that are named. */
const MOST_OTHERS = 5

export interface DigestFrame {
  readonly settings: Pick<DigestSettings, 'title' | 'hashtags' | 'zone'>
  /** When it is due, milliseconds since 1970: the heading names its day. */
  readonly at: number
  /** Where the bot answers a question; null where questions have no links. */
  readonly questionLink: (question: string) => string | null
  /** Where the bot lists the newest articles; null where there is no link to it. */
  readonly moreLink: string | null
  /** Where its reader changes or ends it; none for a digest that is no reader's own. */
  readonly settingsLink?: string | null
}

/**
 * A digest as groups of blocks that belong together: its heading with the first story, each further story, then the
 * questions and hashtags. A digest that is too long for one message is split between groups.
 */
export function digestBlocks(
  digest: Digest,
  frame: DigestFrame,
  messages: LocalMessages,
): readonly (readonly Block[])[] {
  const heading = headingBlock(frame, messages)
  const [first, ...others] = digest.stories.map((story) => storyBlocks(story, messages))
  return [
    [heading, ...(first ?? [nothingBlock(digest, messages)])],
    ...others,
    ...moreBlocks(digest.more, frame, messages),
    ...questionBlocks(digest.questions, frame, messages),
    ...hashtagBlocks(frame),
    ...footBlocks(frame, messages),
  ].filter((group) => group.length > 0)
}

function headingBlock({ settings, at }: DigestFrame, messages: LocalMessages): Block {
  const day = messages.date({ value: localDay(at, settings.zone), precision: 'day' })
  const title = settings.title ?? messages.text('digest-title')
  return paragraph(inline(plainText(title), 'bold'), inline(` · ${day}`))
}

function nothingBlock({ isFirst }: Digest, messages: LocalMessages): Block {
  const message = isFirst ? 'digest-no-articles' : 'digest-nothing-new'
  return paragraph(inline(messages.text(message)))
}

/** A story as digests show it. */
export function storyBlocks(story: DigestStory, messages: LocalMessages): readonly Block[] {
  const { article } = story
  const details = articleDetails(article, messages).join(' · ')
  return [
    paragraph(inline(headline(article, MAX_HEADLINE), 'bold', articleLink(article))),
    ...(details === '' ? [] : [tightParagraph(inline(details, 'italic'))]),
    ...leadQuote(story),
    ...othersBlocks(story.others, messages),
  ]
}

function othersBlocks(others: readonly Article[], messages: LocalMessages): readonly Block[] {
  const named = others
    .slice(0, MOST_OTHERS)
    .flatMap((article, i): readonly Inline[] => [
      ...(i === 0 ? [] : [inline(', ')]),
      inline(truncate(plainText(article.outlet ?? ''), MAX_OUTLET), 'plain', articleLink(article)),
    ])
  if (named.length === 0) return []
  return [tightParagraph(inline(`${messages.text('digest-also')} `), ...named)]
}

function moreBlocks(
  more: number,
  { moreLink }: DigestFrame,
  messages: LocalMessages,
): readonly (readonly Block[])[] {
  if (more === 0) return []
  return [[paragraph(inline(messages.text('digest-more', { more }), 'plain', moreLink))]]
}

function questionBlocks(
  questions: readonly string[],
  { questionLink }: DigestFrame,
  messages: LocalMessages,
): readonly (readonly Block[])[] {
  if (questions.length === 0) return []
  return [
    [
      paragraph(inline(messages.text('digest-questions'), 'bold')),
      ...questions.map((question) =>
        tightParagraph(inline('• '), inline(question, 'plain', questionLink(question))),
      ),
    ],
  ]
}

function hashtagBlocks({ settings }: DigestFrame): readonly (readonly Block[])[] {
  const { hashtags } = settings
  return hashtags.length === 0 ? [] : [[paragraph(inline(hashtags.join(' ')))]]
}

function footBlocks(
  { settingsLink = null }: DigestFrame,
  messages: LocalMessages,
): readonly (readonly Block[])[] {
  if (settingsLink === null) return []
  return [[paragraph(inline(messages.text('digest-foot'), 'plain', settingsLink))]]
}
