import { articleChecksum } from '../../adapters/article-checksum.js'
import { dateIn } from '../../adapters/clock.js'
import { takeTurns } from '../../adapters/take-turns.js'
import type { Library } from '../../answer/library.js'
import { digestKey, digestSteps, type Digest } from '../../digest/compose-digest.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import type { Edition } from '../../digest/edition.js'
import { digestBlocks } from '../../messages/digest-blocks.js'
import { deepLink, startParameter, type StartLink } from '../links/start-parameter.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import { digestMessage, type DigestMessage } from './digest-message.js'
import type { NotedLibrary } from './note-articles.js'
import { packDigest, type DigestGroup } from './pack-digest.js'

/** A digest as it would be posted. */
export interface ComposedDigest {
  readonly messages: readonly DigestMessage[]
  readonly articles: Edition['articles']
  /** What the target is covered up to when it is posted. */
  readonly covered: number
}

/** The digest of a target at a moment, milliseconds since 1970. The messages of one without articles say so. */
export type ComposeFor = (target: DigestTarget, at: number) => Promise<ComposedDigest>

type ComposeDeps = Pick<BroadcastDeps, 'store' | 'messages' | 'botName'> & {
  readonly noteArticles: () => Promise<NotedLibrary>
}

/** What was composed of a library. */
interface Memory {
  readonly of: NotedLibrary
  readonly composed: Map<string, Promise<ComposedDigest>>
}

/** The latest editions whose stories are not told again. */
const EARLIER = 5
const REMEMBERED = 1000
const NEVER = new AbortController().signal

/** Digests are composed in turns, and once for all targets that get the same. */
export function createComposeFor(deps: ComposeDeps): ComposeFor {
  const { store, messages, botName, noteArticles } = deps
  let memory: Memory | null = null

  function earlierOf(target: DigestTarget, library: Library) {
    const editions = target.covered === null ? [] : store.targets.editionsOf(target.id, EARLIER)
    return editions.flatMap(({ articles }) =>
      articles.flatMap(({ id }) => library.byName.get(id) ?? []),
    )
  }

  async function compose(
    { settings, covered, audience }: DigestTarget,
    earlier: ReturnType<typeof earlierOf>,
    at: number,
    noted: NotedLibrary,
  ): Promise<ComposedDigest> {
    const { library, seen, latest } = noted
    const today = dateIn(settings.zone, at)
    const input = { library, choice: settings, seen, covered, earlier, today }
    const digest = await takeTurns(digestSteps(input), NEVER)
    const frame = {
      settings,
      at,
      questionLink: (text: string) => startLink(botName(), { kind: 'question', text }),
      moreLink: startLink(botName(), { kind: 'latest' }),
      settingsLink: audience === 'private' ? startLink(botName(), { kind: 'subscription' }) : null,
    }
    const groups = groupsOf(digest, digestBlocks(digest, frame, messages.in(settings.locale)))
    return {
      messages: packDigest(groups).map(({ text, shown }) => digestMessage(text, shown, settings)),
      articles: digest.stories.map(({ article }) => ({
        id: article.id,
        checksum: articleChecksum(article),
      })),
      covered: latest,
    }
  }

  return async (target, at) => {
    const noted = await noteArticles()
    const { composed } = (memory =
      memory?.of === noted
        ? memory
        : { of: noted, composed: new Map<string, Promise<ComposedDigest>>() })
    const { settings, covered, audience } = target
    const earlier = earlierOf(target, noted.library)
    const { title, hashtags, silent, linkPreviews, zone } = settings
    const today = dateIn(zone, at)
    const content = digestKey({ choice: settings, covered, earlier, today })
    const key = JSON.stringify([
      content,
      audience === 'private',
      title,
      hashtags,
      silent,
      linkPreviews,
    ])
    const known = composed.get(key)
    if (known !== undefined) return await known
    const composing = compose(target, earlier, at, noted)
    if (composed.size >= REMEMBERED) composed.clear()
    composed.set(key, composing)
    composing.catch(() => composed.delete(key))
    return await composing
  }
}

/** The first group begins with the heading; the following ones are stories as far as there are any. */
function groupsOf(
  { stories }: Digest,
  groups: ReturnType<typeof digestBlocks>,
): readonly DigestGroup[] {
  return groups.map((blocks, index): DigestGroup => {
    const article = stories[index]?.article
    const headings = index === 0 ? 1 : 0
    return {
      heading: blocks.slice(0, headings),
      blocks: blocks.slice(headings),
      article: article ? { id: article.id, checksum: articleChecksum(article) } : null,
    }
  })
}

function startLink(bot: string, link: StartLink): string | null {
  const parameter = startParameter(link)
  return parameter === null ? null : deepLink(bot, parameter)
}
