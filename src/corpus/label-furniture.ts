import type { FurnitureRule } from './furniture-rule.js'
import { OUTLET_NAMES } from './outlets.js'
import { escapeRegExp } from './escape-reg-exp.js'

const section = (words: string): RegExp => new RegExp(`^(?:${words})[.:]?$`, 'iu')

/** Lines that say where a story belongs and whose it is. */
export const LABEL_FURNITURE: readonly FurnitureRule[] = [
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
    pattern:
      /^(?:home|main|главная|басты бет)\s*(?:[/»>›|→]\s*[^\s.!?/»>›|→][^.!?/»>›|→]{0,60})+$/iu,
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
    name: 'address of the page',
    kind: 'link',
    places: ['anywhere'],
    pattern:
      /^(?:(?:url|link|source|original|источник|ссылка|сілтеме)\s*:?\s*)?<?https?:\/\/\S+$/iu,
    examples: ['https://steppe.kz/news/1', 'URL: https://steppe.kz/news/1'],
    counterexamples: ['See https://steppe.kz/news/1', 'https://steppe.kz is a site'],
  },
  {
    name: 'tags',
    kind: 'section',
    places: ['tail', 'head'],
    pattern: /^(?:tags?|keywords|topics|теги|тэги|метки|тегтер)\s*:.{1,300}$/iu,
    examples: ['Tags: court, Geneva', 'Теги: суд'],
    counterexamples: ['Tag teams met', 'Topics ranged from law to art.'],
  },
]
