/**
 * News outlets and agencies by every name they sign with. To add one, write an entry with a small
 * article that names it as its example; the tests look for the outlet in each.
 */
export interface Outlet {
  readonly name: string
  /** Other spellings; upper and lower case are the same. */
  readonly aliases: readonly string[]
  /**
   * A news wire: others quote it all the time ("Reuters reports"), so only a dateline, a byline or a
   * footer makes it the outlet of an article.
   */
  readonly wire: boolean
  readonly examples: readonly string[]
}

export const OUTLETS: readonly Outlet[] = [
  {
    name: 'Kazinform',
    aliases: ['Казинформ', 'ҚазАқпарат', 'Qazinform', 'QazAqparat', 'inform.kz', 'МИА «Казинформ»'],
    wire: false,
    examples: ['ASTANA. KAZINFORM The court met.', 'Суд собрался, передает Казинформ.'],
  },
  {
    name: 'The Astana Times',
    aliases: ['Astana Times', 'astanatimes.com'],
    wire: false,
    examples: ['The court met.\n\nGet The Astana Times stories sent directly to you!'],
  },
  {
    name: 'El.kz',
    aliases: ['El kz'],
    wire: false,
    examples: ['The minister spoke, El.kz reports citing the ministry.'],
  },
  {
    name: 'Tengrinews',
    aliases: ['Tengrinews.kz', 'Tengri News'],
    wire: false,
    examples: ['Суд собрался, сообщает Tengrinews.kz.'],
  },
  {
    name: 'Zakon.kz',
    aliases: ['Закон.kz'],
    wire: false,
    examples: ['Суд собрался, сообщает Zakon.kz.'],
  },
  {
    name: 'Kursiv',
    aliases: ['Kursiv Media', 'Курсив', 'kz.kursiv.media'],
    wire: false,
    examples: ['The bank grew, Kursiv reports.'],
  },
  {
    name: 'Kapital.kz',
    aliases: ['Капитал.кз'],
    wire: false,
    examples: ['Суд собрался, передаёт центр деловой информации Kapital.kz.'],
  },
  {
    name: 'Egemen Qazaqstan',
    aliases: ['Егемен Қазақстан', 'egemen.kz'],
    wire: false,
    examples: ['Сот өтті, деп хабарлайды Egemen.kz.'],
  },
  {
    name: '24.kz',
    aliases: ['Хабар 24', 'Khabar 24'],
    wire: false,
    examples: ['The court met, 24.kz reports.'],
  },
  { name: 'Orda.kz', aliases: [], wire: false, examples: ['Суд собрался, пишет Orda.kz.'] },
  {
    name: 'Vlast.kz',
    aliases: ['Власть.kz'],
    wire: false,
    examples: ['The court met, Vlast.kz reports.'],
  },
  {
    name: 'Informburo.kz',
    aliases: ['Информбюро'],
    wire: false,
    examples: ['Суд собрался, сообщает informburo.kz.'],
  },
  { name: 'Nur.kz', aliases: [], wire: false, examples: ['Суд собрался, сообщает NUR.KZ.'] },
  {
    name: 'The Times of Central Asia',
    aliases: ['Times of Central Asia', 'timesca.com'],
    wire: false,
    examples: ['The court met.\n\nFollow The Times of Central Asia on Telegram'],
  },
  {
    name: 'UN News',
    aliases: ['news.un.org'],
    wire: false,
    examples: ['The court met.\n\nSubscribe to UN News'],
  },
  {
    name: 'ANI',
    aliases: ['Asian News International'],
    wire: true,
    examples: ['Astana [Kazakhstan], May 2 (ANI): The court met.'],
  },
  {
    name: 'Reuters',
    aliases: ['Рейтер'],
    wire: true,
    examples: ['ASTANA, May 2 (Reuters) - The court met.'],
  },
  {
    name: 'Associated Press',
    aliases: ['AP', 'The Associated Press'],
    wire: true,
    examples: ['GENEVA (AP) — The court met.'],
  },
  {
    name: 'AFP',
    aliases: ['Agence France-Presse'],
    wire: true,
    examples: ['GENEVA, May 2 (AFP) - The court met.'],
  },
  {
    name: 'Xinhua',
    aliases: ['Синьхуа'],
    wire: true,
    examples: ['ASTANA, May 2 (Xinhua) -- The court met.'],
  },
  {
    name: 'TASS',
    aliases: ['ТАСС', 'ITAR-TASS'],
    wire: true,
    examples: ['АСТАНА, 5 марта. /ТАСС/. Суд собрался.'],
  },
  {
    name: 'RIA Novosti',
    aliases: ['РИА Новости'],
    wire: true,
    examples: ['АСТАНА, 5 мар — РИА Новости. Суд собрался.'],
  },
  {
    name: 'Sputnik',
    aliases: ['Sputnik Казахстан', 'Sputnik Kazakhstan', 'Спутник'],
    wire: true,
    examples: ['АСТАНА, 5 мар — Sputnik. Суд собрался.'],
  },
  {
    name: 'Interfax-Kazakhstan',
    aliases: ['Интерфакс-Казахстан'],
    wire: true,
    examples: ['АСТАНА. 5 марта. ИНТЕРФАКС-КАЗАХСТАН - Суд собрался.'],
  },
  {
    name: 'Interfax',
    aliases: ['Интерфакс', 'Interfax.ru'],
    wire: true,
    examples: ['Москва. 5 марта. INTERFAX.RU - Суд собрался.'],
  },
  {
    name: 'Trend',
    aliases: ['Trend News Agency'],
    wire: true,
    examples: ['ASTANA, Kazakhstan, May 2. Trend - The court met.'],
  },
]

/** Every spelling, the longest first, so that a pattern built of them takes the longest. */
export const OUTLET_NAMES: readonly string[] = namesOf(OUTLETS)

/** Those that a phrase such as "El.kz reports" makes the outlet of an article. */
export const SELF_NAMED: readonly string[] = namesOf(OUTLETS.filter(({ wire }) => !wire))

const byName: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) =>
    namesOf([outlet]).map((name) => [name.toLowerCase(), outlet] as const),
  ),
)

/** Finds an outlet by any of its names. */
export function outletNamed(name: string): Outlet | undefined {
  return byName.get(name.toLowerCase().replaceAll(/\s+/gu, ' ').trim())
}

function namesOf(outlets: readonly Outlet[]): readonly string[] {
  return outlets
    .flatMap(({ name, aliases }) => aliases.concat(name))
    .sort((a, b) => b.length - a.length)
}
