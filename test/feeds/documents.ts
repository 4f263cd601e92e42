/** One story of a feed; what is left out is not in the feed either. */
export interface Story {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly guid?: string | undefined
  readonly date?: string | undefined
  /** HTML. */
  readonly summary?: string | undefined
  readonly content?: string | undefined
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const element = (name: string, text: string | undefined, attributes = '') =>
  text === undefined ? '' : `<${name}${attributes}>${escape(text)}</${name}>`

/** About 650 characters, told apart by the name in it. */
export function longText(opener: string, what = 'bridge'): string {
  return [
    `<p>${opener} opened the ${what} in Aktau on Friday, in front of some six hundred residents who had waited since the morning.</p>`,
    `<p>The ${what} took four years to build and cost 31 billion tenge. "We were told twice that the money had run out," ${opener} said, "and twice it was found after all, so today we may be glad."</p>`,
    `<p>Work on the ${what} stopped in the winter because of storms. The builders paid a fine for the delay, and promised to repair the road that leads to it before the end of the year.</p>`,
    `<p>Buses will go to the ${what} from Monday. Residents asked for trees along the way, which the council wants to discuss.</p>`,
  ].join('\n')
}

/** Three stories, whole in the feed. */
export const STORIES = [
  bridgeStory('Dana Omarova', 1),
  bridgeStory('Yerlan Bekov', 2),
  bridgeStory('Aigerim Sadykova', 3),
] as const

export const TITLES = STORIES.map(({ title = '' }) => title)

export function bridgeStory(name: string, n: number): Story {
  return {
    title: `${name} opens bridge number ${n}`,
    link: `https://steppe.example/news/${n}`,
    guid: `tag:${n}`,
    date: `Sun, 0${n} Mar 2026 10:00:00 +0500`,
    content: longText(name),
  }
}

export function rss(
  stories: readonly Story[],
  channel = '',
  declaration = '<?xml version="1.0"?>',
) {
  const items = stories.map(
    ({ title, link, guid, date, summary, content }) =>
      `<item>${element('title', title)}${element('link', link)}${element('guid', guid, ' isPermaLink="false"')}${element('pubDate', date)}${element('description', summary)}${content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`,
  )
  return `${declaration}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Steppe Courier</title>${channel}${items.join('\n')}</channel></rss>`
}

export function atom(stories: readonly Story[]) {
  const entries = stories.map(
    ({ title, link, guid, date, summary, content }) =>
      `<entry>${element('title', title)}${element('id', guid)}${element('updated', date)}${link === undefined ? '' : `<link href="${escape(link)}"/>`}${element('summary', summary, ' type="html"')}${element('content', content, ' type="html"')}</entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Steppe Courier</title><id>urn:steppe</id><updated>2026-03-01T10:00:00Z</updated>${entries.join('\n')}</feed>`
}

export function rdf(stories: readonly Story[]) {
  const items = stories.map(
    ({ title, link, date, summary, content }) =>
      `<item rdf:about="${escape(link ?? '')}">${element('title', title)}${element('link', link)}${element('dc:date', date)}${element('description', summary)}${element('content:encoded', content)}</item>`,
  )
  return `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://steppe.example/"><title>Steppe Courier</title></channel>${items.join('\n')}</rdf:RDF>`
}

/** A web page with a story among what such pages have. */
export function page(title: string, story: string): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Steppe Courier</title></head><body>
<nav>${'<a href="/section">Section</a> '.repeat(20)}</nav>
<div class="cookie">We use cookies. <button>Accept</button></div>
<article><h1>${title}</h1><figure><img src="/p.jpg" alt="x"><figcaption>A caption of the picture</figcaption></figure>
${story}<script>track("every word of it")</script><div class="share">Share on Facebook</div></article>
<aside><h2>Read also</h2><ul><li><a href="/other">Something else entirely</a></li></ul></aside>
<footer>Copyright Steppe Courier. All rights reserved.</footer></body></html>`
}

export function jsonFeed(stories: readonly Story[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Steppe Courier',
    items: stories.map(({ title, link, guid, date, summary, content }) => ({
      id: guid,
      url: link,
      title,
      date_published: date,
      summary,
      content_html: content,
    })),
  })
}
