import type { FurnitureKind } from './article.js'
import { DATE_SOURCE } from './calendar-date.js'
import { escapeRegExp } from './escape-reg-exp.js'
import { OUTLET_NAMES } from './outlets.js'

/**
 * Where a rule is believed:
 * - `anywhere`: the form of the line alone tells;
 * - `head`: above the first paragraph of running text;
 * - `kicker`: beside a headline; without one, the line is the title itself;
 * - `tail`: below the last paragraph of running text.
 */
export type FurniturePlace = 'anywhere' | 'head' | 'kicker' | 'tail'

/** One kind of line that is no part of the story. */
export interface FurnitureRule {
  readonly name: string
  readonly kind: FurnitureKind
  readonly places: readonly FurniturePlace[]
  /** Tried on a whole trimmed line or paragraph. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const RATE = String.raw`(?:(?:[A-Z]{3}(?:/[A-Z]{3})?|[$€£₽₸¥])\s?:?\s?)?[▲▼↑↓+-]?\s?\d{1,6}[.,]\d{1,4}\s?(?:[%₸₽$€£]|[A-Z]{3}(?! ?\d))?(?:\s?[▲▼↑↓+-]\s?\d*(?:[.,]\d+)?\s?%?)?`
const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[aApP]\.?[mM]\.?)?`
const VIEWS = String.raw`(?:(?:[Vv]iews?|[Rr]eads?|[Пп]росмотр[а-я]*|[Кк]өрілді|[Ққ]аралды|👁)?:? ?\d[\d ,]*(?: (?:views?|reads?|просмотр[а-я]*|рет))?)`
const PUBLISHED = String.raw`(?:[Pp]ublished|PUBLISHED|[Uu]pdated|[Pp]osted|[Ll]ast updated|[Dd]ate|[Дд]ата|[Оо]публикован[а-я]*|[Оо]бновлен[а-я]*|[Жж]арияланды|[Жж]аңартылды|[Кк]үні)`
const NETWORK =
  '(?:facebook|twitter|x|telegram|whatsapp|vk|vkontakte|вконтакте|instagram|linkedin|youtube|tiktok|viber|e-?mail|print|copy link)'
const CHANNEL = String.raw`(?:telegram|channel|newsletter|facebook|instagram|youtube|twitter|whatsapp|website|inbox|e-?mail|news|updates|sent directly|телеграм|канал|рассылк|новост|соцсет|арна|парақша|жаңалық)`

const section = (words: string): RegExp => new RegExp(`^(?:${words})[.:]?$`, 'iu')

/** Tried in this order; the first that fits names the kind. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: 'exchange rate',
    kind: 'rate',
    places: ['anywhere'],
    pattern: new RegExp(String.raw`^${RATE}(?:[\s|;]+${RATE}){0,9}$`, 'u'),
    examples: [
      '522.42',
      'USD 522.42',
      '€ 543,89',
      '5.28 ▲',
      'USD/KZT 522.42 +0.35%',
      'USD 522.42 | EUR 543.89 | RUB 5.28',
    ],
    counterexamples: [
      '5.28 percent of the voters stayed at home',
      '42',
      '23.01.2025',
      'USD',
      '1984',
    ],
  },
  {
    name: 'counter',
    kind: 'rate',
    places: ['kicker', 'tail'],
    pattern: /^\d{1,3}(?:[ ,]?\d{3}){0,2}$/u,
    examples: ['54', '12 304', '1,024'],
    counterexamples: ['54 judges', '3rd'],
  },
  {
    name: 'counter of views or minutes',
    kind: 'rate',
    places: ['anywhere'],
    pattern:
      /^(?:(?:[Vv]iews?|[Rr]eads?|[Пп]росмотр[а-я]*|[Ққ]аралды)\s*:?\s*\d[\d ,]*|\d[\d ,]*\s*(?:views?|reads?|просмотр[а-я]*|рет қаралды|min(?:ute)?s?(?: to)? read))$/u,
    examples: ['Просмотров: 1 204', 'Views 54', '54 views', '3 min read'],
    counterexamples: ['54 judges read', 'Views: three judges speak', '3 minutes'],
  },
  {
    name: 'section',
    kind: 'section',
    places: ['head', 'tail'],
    pattern: section(
      '(?:(?:breaking|latest|top|all|main|local|world) )?news(?: feed)?|headlines|(?:(?:главные|последние|все) )?новости|лента новостей|(?:(?:басты|соңғы|барлық) )?жаңалықтар',
    ),
    examples: ['News', 'Latest news', 'Новости', 'Басты жаңалықтар'],
    counterexamples: ['News of the deal spread.', 'News agencies of Kazakhstan', 'Новости суда'],
  },
  {
    name: 'breadcrumb',
    kind: 'section',
    places: ['head'],
    pattern: /^(?:home|main|главная|басты бет)(?:\s*[/»>›|→]\s*\S[^.!?]{0,60})+$/iu,
    examples: ['Home / News / Politics', 'Главная » Новости'],
    counterexamples: ['Home prices rose', 'Main points / questions?'],
  },
  {
    name: 'topic',
    kind: 'section',
    places: ['kicker'],
    pattern: section(
      'politics|society|economy|business|finance|world|international|nation|kazakhstan|central asia|law|opinions?|editorial|analysis|culture|sports?|education|health|technology|tech|environment|official|events|interview|video|photo|press releases?|' +
        'политика|общество|экономика|бизнес|финансы|в мире|мир|казахстан|право|мнения?|аналитика|культура|спорт|образование|здоровье|технологии|происшествия|официально|интервью|' +
        'саясат|қоғам|экономика|қаржы|әлем|қазақстан|құқық|пікір|мәдениет|спорт|білім|денсаулық|оқиға|ресми|сұхбат',
    ),
    examples: ['Politics', 'Общество', 'Қоғам', 'PRESS RELEASE'],
    counterexamples: ['Politics of memory', 'World Bank', 'Общество и право'],
  },
  {
    name: 'photo credit',
    kind: 'photo credit',
    places: ['anywhere'],
    pattern:
      /^[([]?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Vv]ideo|[Фф]ото|ФОТО|[Вв]идео|[Сс]урет|[Фф]отосурет)(?:\s+(?:[Cc]redits?|[Cc]ourtesy|[Ss]ource|автора|из архива))?\s*(?::\s*(?!.*[.!?]\s+\p{Lu}).{2,200}|(?:©|\/|\|)\s*.{2,200}|(?:[Bb]y|BY|courtesy of)\s+(?:\p{Lu}|the\s)[^!?]{1,80}(?<!\p{Ll}{4}\.))$/u,
    examples: [
      'Фото: Ministry of Labour 02.03.2024 10:15 310',
      'Photo: Akorda press service',
      'Photo credit: gov.kz',
      'Photo by Jane Doe / Agency',
      'Сурет: Ақорда',
    ],
    counterexamples: [
      'Photo by photo, the exhibition tells the story of the court.',
      'Photos of the court were shown.',
      'Фото суда показали в Женеве.',
    ],
  },
  {
    name: 'photo rights',
    kind: 'photo credit',
    places: ['anywhere'],
    pattern: /^©\s*(?:[Pp]hoto|[Фф]ото|\p{Lu}[\p{L} ]{1,40}\s\/)\s*[:/]?\s*.{2,120}$/u,
    examples: ['© Photo : Akorda', '© Steppe Press / Jane Doe', '© Фото: Акорда'],
    counterexamples: ['© 2024 Steppe Herald', 'Photo of the court'],
  },
  {
    name: 'caption with credit',
    kind: 'caption',
    places: ['anywhere'],
    pattern:
      /^.{5,300}?[.,|(]\s*\(?(?:Photo|Image|Picture|Фото|Сурет)(?:\s+(?:credit|courtesy|by))?(?:\s+of)?\s*[:/©]?\s*(?:[^.!?]|\.(?=\p{L})){2,60}\)?\.?(?:\s+Click\b.{0,120})?$/u,
    examples: [
      'The delegation in Geneva. Photo credit: gov.kz',
      'The delegation. Photo credit: gov.kz. Click to see it in full size.',
      'The judges at the opening (Photo: Akorda)',
      'Судьи в зале. Фото: Акорда',
    ],
    counterexamples: ['He showed the judge a photo by a friend.', 'The court met. It adjourned.'],
  },
  {
    name: 'named caption',
    kind: 'caption',
    places: ['anywhere'],
    pattern:
      /^(?:(?:[IiOo]n the (?:photo|picture|image)|[Pp]ictured|[Cc]aption|[Нн]а фото(?:графии)?|[Сс]уретте)\s*(?:\((?:left|right|слева|справа)\))?\s*[:,—–-]).{3,300}$/u,
    examples: [
      'In the photo: the judges of the court.',
      'Pictured: Ms. Ospanova',
      'На фото: судьи',
    ],
    counterexamples: ['In the photo album she found a letter.', 'На фото видны судьи.'],
  },
  {
    name: 'date line',
    kind: 'date',
    places: ['head', 'tail'],
    pattern: new RegExp(
      String.raw`^(?=.*(?:(?:19|20)\d\d|\d:\d\d))(?:${PUBLISHED}:?\s*(?:on |at )?)?(?:${TIME}[\s,|•·—–-]*)?(?:${DATE_SOURCE})(?:[\s,|•·—–-]*(?:at |в )?${TIME})?(?:[\s|]*(?:GMT|UTC)\s?[+-]?\d{1,2})?(?:[\s,|•·]*${VIEWS})?[.,|]?$`,
      'u',
    ),
    examples: [
      '23 January 2024, 18:08',
      'Published: March 5, 2024',
      '18:08, 05.03.2024',
      '18:08, 23 January 2024 | GMT +5',
      '5 марта 2024',
    ],
    counterexamples: ['On March 5 the court met.', 'May 5', 'March 5 protests', 'Updated rules'],
  },
  {
    name: 'byline',
    kind: 'byline',
    places: ['head'],
    pattern:
      /^(?:(?:by|BY|By|Автор:?|Авторы:|Авторы?:)\s+(?:\p{Lu}[\p{L}.’'-]+)(?:\s+\p{Lu}[\p{L}.’'-]*){1,3})(?:(?:,|\s+(?:in|on|IN|ON)\s|\s*\|).{1,80})?(?<!\p{Ll}{3}\.)$/u,
    examples: ['By Jane Doe', 'BY JANE DOE in NATION on 31 JANUARY 2024', 'Автор: Асель Оспанова'],
    counterexamples: ['By Monday the talks had ended.', 'By the numbers', 'By June'],
  },
  {
    name: 'source',
    kind: 'byline',
    places: ['head', 'tail'],
    pattern: /^(?:from|source|источник|дереккөз|author|автор)\s*:\s*[^!?]{2,80}$/iu,
    examples: ['Source: Kazinform', 'Источник: gov.kz', 'From: press service'],
    counterexamples: ['Sources close to the court say so.', 'Source code of the law'],
  },
  {
    name: 'outlet',
    kind: 'byline',
    places: ['kicker', 'tail'],
    pattern: new RegExp(`^(?:${OUTLET_NAMES.map(escapeRegExp).join('|')})$`, 'iu'),
    examples: ['The Astana Times', 'KAZINFORM'],
    counterexamples: ['The Astana Times grows', 'Kazinform reports'],
  },
  {
    name: 'share',
    kind: 'share',
    places: ['kicker', 'tail'],
    pattern:
      /^(?:share(?: (?:this|on|via|with|the)\b.{0,60})?|поделиться(?: .{0,40})?|бөлісу(?: .{0,40})?|tweet|print|copy link|save article|(?:no )?comments?(?: ?\(\d+\)|: ?\d+)?|комментарии(?: ?\(\d+\))?)\s*[:!]?$/iu,
    examples: ['Share:', 'Share this article', 'Поделиться в соцсетях', 'Comments (3)'],
    counterexamples: ['Share of exports grew.', 'Shares of the bank fell', 'Print media law'],
  },
  {
    name: 'share label',
    kind: 'share',
    places: ['anywhere'],
    pattern: /^(?:share|поделиться|бөлісу|tweet)\s*:$/iu,
    examples: ['Share:', 'Поделиться:'],
    counterexamples: ['Share', 'Share: a play in two acts'],
  },
  {
    name: 'networks',
    kind: 'share',
    places: ['kicker', 'tail'],
    pattern: new RegExp(String.raw`^${NETWORK}(?:[\s,|/·•]+${NETWORK})*$`, 'iu'),
    examples: ['Facebook Twitter Telegram', 'WhatsApp'],
    counterexamples: ['Telegram channels grow', 'Facebook and the law'],
  },
  {
    name: 'subscribe',
    kind: 'subscribe',
    places: ['anywhere'],
    pattern: new RegExp(
      String.raw`^(?:${NETWORK}\s+)?(?:subscribe (?:to|on|now)|sign up (?:for|to|via)|follow (?:us|our|the)|join (?:us|our)|подпи(?:сывайтесь|шитесь)|читайте нас|следите за|присоединяйтесь|жазылыңыз)\s.{0,300}?${CHANNEL}.{0,200}$`,
      'iu',
    ),
    examples: [
      'Telegram Subscribe to our Telegram channel and hear it first!',
      'Follow us on Instagram',
      'Подписывайтесь на наш Telegram-канал',
    ],
    counterexamples: [
      'Subscribers of the Telegram channel grew to 5,000.',
      'Join hands, the minister told the channel.',
      'Follow-up talks on the news law ended.',
    ],
  },
  {
    name: 'stories by mail',
    kind: 'subscribe',
    places: ['tail'],
    pattern: new RegExp(
      String.raw`^(?:get .{2,60} (?:stories|news|updates|headlines)\b|stay (?:tuned|informed|up to date)\b|download (?:our|the) .{0,30}app\b|.{0,60}(?:арнамызға|парақшамызға) жазыл\p{L}*|read more (?:on|at)\b).{0,300}$`,
      'iu',
    ),
    examples: [
      'Get The Steppe Herald stories sent directly to you! Sign up via the website.',
      'Біздің Telegram арнамызға жазылыңыз',
      'Read more on our website',
    ],
    counterexamples: ['Getting the news out is hard.', 'They stay informed.'],
  },
  {
    name: 'read also',
    kind: 'share',
    places: ['anywhere'],
    pattern:
      /^(?:read (?:also|more|next)|also read|see also|related(?: (?:news|articles|stories))?|читайте также|по теме|сондай-ақ оқыңыз)\s*:.{0,200}$/iu,
    examples: [
      'Read also: The court opens its doors',
      'Related news:',
      'Читайте также: Суд открыт',
    ],
    counterexamples: ['Read also what the court says.', 'Related talks ended.'],
  },
  {
    name: 'address of the page',
    kind: 'link',
    places: ['anywhere'],
    pattern:
      /^(?:(?:url|link|source|original|источник|ссылка|сілтеме)\s*:?\s*)?<?https?:\/\/\S+$/iu,
    examples: ['https://steppe.kz/news/1', 'URL: https://steppe.kz/news/1'],
    counterexamples: ['See https://steppe.kz/news/1', 'https://steppe.kz is a site'],
  },
  {
    name: 'press notice',
    kind: 'notice',
    places: ['tail'],
    pattern:
      /^(?:ends?|#{3}|for (?:more|further) information\b.{0,300}|(?:media|press) contacts?:.{0,300}|notes? to editors?\b.{0,300})$/iu,
    examples: ['ENDS', '###', 'For more information contact: press@steppe.kz'],
    counterexamples: ['It ends well.', 'Media contact with the court grew'],
  },
  {
    name: 'tag and share',
    kind: 'share',
    places: ['tail'],
    pattern: /^(?:tag and share|like and share|follow and share)\b.{0,200}$/iu,
    examples: ['Tag and share: @steppe'],
    counterexamples: ['Tags and shares'],
  },
  {
    name: 'misprint notice',
    kind: 'notice',
    places: ['anywhere'],
    pattern: /^.{0,200}ctrl\s*\+\s*enter.{0,60}$/iu,
    examples: ['Found a mistake? Select it and press Ctrl+Enter.'],
    counterexamples: ['They control who may enter.'],
  },
  {
    name: 'rights notice',
    kind: 'notice',
    places: ['tail'],
    pattern:
      /^(?:©|\(c\)|copyright\b|all rights reserved|все права защищены|барлық құқықтар).{0,200}$/iu,
    examples: ['© 2024 Steppe Herald', 'All rights reserved.'],
    counterexamples: ['The law gives all rights.', 'Rights reserved for judges'],
  },
  {
    name: 'tags',
    kind: 'section',
    places: ['tail', 'head'],
    pattern: /^(?:tags?|keywords|topics|теги|тэги|метки|тегтер)\s*:.{1,300}$/iu,
    examples: ['Tags: court, Geneva', 'Теги: суд'],
    counterexamples: ['Tag teams met', 'Topics ranged from law to art.'],
  },
  {
    name: 'image',
    kind: 'caption',
    places: ['anywhere'],
    pattern: /^!\[[^\]]*\]\([^)]*\)$/u,
    examples: ['![The court](court.jpg)'],
    counterexamples: ['[The court](court.html)', 'See ![it](it.png) here.'],
  },
]
