import type { FurnitureRule } from './furniture-rule.js'

/** Lines that belong to pictures. */
export const PICTURE_FURNITURE: readonly FurnitureRule[] = [
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
    name: 'image',
    kind: 'caption',
    places: ['anywhere'],
    pattern: /^!\[[^\]]*\]\([^)]*\)$/u,
    examples: ['![The court](court.jpg)'],
    counterexamples: ['[The court](court.html)', 'See ![it](it.png) here.'],
  },
]
