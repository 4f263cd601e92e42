/**
 * News outlets and agencies by every name they sign with. To add one, write an entry with a real
 * dateline, credit or phrase as its example; the tests run `findOutlet` over each example.
 */
export interface Outlet {
  readonly name: string
  /** Other spellings; upper and lower case are the same. */
  readonly aliases: readonly string[]
  /**
   * A news wire: others quote it all the time ("Reuters reports"), so only a dateline, a header or a
   * footer makes it the outlet of an article.
   */
  readonly wire?: true
  readonly examples: readonly string[]
}

export const OUTLETS: readonly Outlet[] = [
  {
    name: 'Kazinform',
    aliases: ['Казинформ', 'ҚазАқпарат', 'Qazinform', 'QazAqparat', 'inform.kz', 'МИА «Казинформ»'],
    examples: ['ASTANA. KAZINFORM The court met.', 'Суд собрался, передает Казинформ.'],
  },
  {
    name: 'The Astana Times',
    aliases: ['Astana Times', 'astanatimes.com'],
    examples: ['Get The Astana Times stories sent directly to you!'],
  },
  {
    name: 'El.kz',
    aliases: ['El kz'],
    examples: ['The minister spoke, El.kz reports citing the ministry.'],
  },
  {
    name: 'ANI',
    aliases: ['Asian News International'],
    wire: true,
    examples: ['Astana [Kazakhstan], May 2 (ANI): The court met.'],
  },
  {
    name: 'Tengrinews',
    aliases: ['Tengrinews.kz', 'Tengri News'],
    examples: ['Суд собрался, сообщает Tengrinews.kz.'],
  },
  {
    name: 'Zakon.kz',
    aliases: ['Закон.kz'],
    examples: ['Суд собрался, сообщает Zakon.kz.'],
  },
  {
    name: 'Kursiv',
    aliases: ['Kursiv Media', 'Курсив', 'kz.kursiv.media'],
    examples: ['The bank grew, Kursiv reports.'],
  },
  { name: 'Kapital.kz', aliases: ['Капитал.кз'], examples: ['Суд собрался, передает Kapital.kz.'] },
  {
    name: 'Egemen Qazaqstan',
    aliases: ['Егемен Қазақстан', 'egemen.kz'],
    examples: ['Сот өтті, деп хабарлайды Egemen.kz.'],
  },
  {
    name: '24.kz',
    aliases: ['Хабар 24', 'Khabar 24'],
    examples: ['The court met, 24.kz reports.'],
  },
  { name: 'Orda.kz', aliases: [], examples: ['Суд собрался, пишет Orda.kz.'] },
  {
    name: 'Vlast.kz',
    aliases: ['Власть.кз', 'Власть.kz'],
    examples: ['The court met, Vlast.kz reports.'],
  },
  {
    name: 'Informburo.kz',
    aliases: ['Информбюро'],
    examples: ['Суд собрался, сообщает informburo.kz.'],
  },
  { name: 'Nur.kz', aliases: [], examples: ['Суд собрался, сообщает NUR.KZ.'] },
  {
    name: 'Interfax-Kazakhstan',
    aliases: ['Интерфакс-Казахстан'],
    examples: ['АСТАНА. 5 марта. ИНТЕРФАКС-КАЗАХСТАН - Суд собрался.'],
  },
  {
    name: 'The Times of Central Asia',
    aliases: ['Times of Central Asia', 'timesca.com'],
    examples: ['Follow The Times of Central Asia on Telegram'],
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
    name: 'Interfax',
    aliases: ['Интерфакс'],
    wire: true,
    examples: ['Москва. 5 марта. INTERFAX.RU - Суд собрался.'],
  },
  {
    name: 'Trend',
    aliases: ['Trend News Agency'],
    wire: true,
    examples: ['ASTANA, Kazakhstan, May 2. Trend - The court met.'],
  },
  {
    name: 'AKIpress',
    aliases: ['АКИpress'],
    wire: true,
    examples: ['AKIPRESS.COM - The court met.'],
  },
  { name: 'UN News', aliases: [], examples: ['Subscribe to UN News'] },
]

const byAlias: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) =>
    [outlet.name, ...outlet.aliases].map((alias) => [alias.toLowerCase(), outlet] as const),
  ),
)

/** Finds an outlet by any of its names. */
export function outletNamed(name: string): Outlet | undefined {
  return byAlias.get(name.toLowerCase().replace(/\s+/gu, ' ').trim())
}
