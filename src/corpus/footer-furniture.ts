import type { FurnitureRule } from './furniture-rule.js'

const NETWORK =
  '(?:facebook|twitter|x|telegram|whatsapp|vk|vkontakte|вконтакте|instagram|linkedin|youtube|tiktok|viber|e-?mail|print|copy link)'
const CHANNEL = String.raw`(?:telegram|channel|newsletter|facebook|instagram|youtube|twitter|whatsapp|website|inbox|e-?mail|news|updates|sent directly|телеграм|канал|рассылк|новост|соцсет|арна|парақша|жаңалық)`

/** Lines that ask the reader for something, and notices. */
export const FOOTER_FURNITURE: readonly FurnitureRule[] = [
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
]
