/** A feed of the environment. */
export interface ConfiguredFeed {
  readonly url: string
  readonly whole: boolean
}

const WHOLE = /#whole$/iu

/** Feeds as `FEEDS` names them: with `#whole` behind it, the whole text of one's articles may be shown. */
export function configuredFeeds(urls: readonly string[]): readonly ConfiguredFeed[] {
  const feeds = urls.map((given) => ({
    url: new URL(given.replace(WHOLE, '')).href,
    whole: WHOLE.test(given),
  }))
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()]
}
