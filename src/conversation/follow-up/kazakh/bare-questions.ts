import type { BareQuestionRule } from '../bare-question.js'

const THAT = '(?: (?:бұл|ол))?(?: (?:болды|болған|болады|болып еді|өтті|екен))?'

const EXACTLY = '(?: нақты| дәл| ғой)?'

const bare = (words: string): RegExp =>
  new RegExp(`^(?:нақты |дәл |бұл |ол )?(?:${words})${EXACTLY}${THAT}$`, 'u')

export const KAZAKH_BARE_QUESTIONS: readonly BareQuestionRule[] = [
  {
    asks: 'since when',
    pattern: bare(
      'қашаннан бері|қашаннан|қай (?:жылдан|күннен|уақыттан)(?: бері| бастап)?|қашаннан бастап',
    ),
    examples: ['Қашаннан бері?', 'Ал қай жылдан бері?'],
    counterexamples: ['Сот қашаннан бері жұмыс істейді?'],
  },
  {
    asks: 'until when',
    pattern: bare('қашанға дейін|қай (?:жылға|күнге|уақытқа) дейін'),
    examples: ['Қашанға дейін?'],
    counterexamples: ['Кеңсе қашанға дейін ашық?'],
  },
  {
    asks: 'when',
    pattern: bare('қашан|қай (?:жылы|күні|айда|уақытта|кезде)|нешінші жылы'),
    examples: ['Қашан?', 'Ал қашан?', 'Қашан болды?', 'Қай жылы?', 'Бұл қашан болды?'],
    counterexamples: ['Көпір қашан ашылды?', 'Қашан келеді екен ол'],
  },
  {
    asks: 'where from',
    pattern: bare('қайдан|қай жерден'),
    examples: ['Қайдан?'],
    counterexamples: ['Ол қайдан келді?'],
  },
  {
    asks: 'where to',
    pattern: bare('қайда қарай|қай жаққа|қай жерге'),
    examples: ['Қай жаққа?'],
    counterexamples: ['Министр қай жаққа кетті?'],
  },
  {
    asks: 'where',
    pattern: bare('қайда|қай (?:қалада|елде|жерде|өңірде|облыста)'),
    examples: ['Қайда?', 'Ал қайда?', 'Қай қалада?', 'Қайда өтті?'],
    counterexamples: ['Алматы қайда?', 'Меморандумға қайда қол қойылды?'],
  },
  {
    asks: 'what for',
    pattern: bare('не үшін|қандай мақсатпен|не мақсатпен'),
    examples: ['Не үшін?', 'Қандай мақсатпен?'],
    counterexamples: ['Көпір не үшін салынды?'],
  },
  {
    asks: 'why',
    pattern: bare('неге|неліктен|не себепті|қандай себеппен|неге олай'),
    examples: ['Неге?', 'Ал неліктен?'],
    counterexamples: ['Неге көпір жабылды?'],
  },
  {
    asks: 'how long',
    pattern: bare('қанша уақыт|қанша уақытқа|ұзақ па|қанша жыл'),
    examples: ['Қанша уақыт?'],
    counterexamples: ['Сот қанша уақытқа созылды?'],
  },
  {
    asks: 'how often',
    pattern: bare('қаншалықты жиі|жиі ме'),
    examples: ['Қаншалықты жиі?'],
    counterexamples: ['Комитет қаншалықты жиі жиналады?'],
  },
  {
    asks: 'how many',
    pattern: bare('қанша|неше|нешеу|қанша адам|неше адам|барлығы қанша'),
    examples: ['Қанша?', 'Нешеу?', 'Неше адам?'],
    counterexamples: ['Қанша ел қатысты?'],
  },
  {
    asks: 'how',
    pattern: bare('қалай|қалайша|қандай жолмен'),
    examples: ['Қалай?', 'Ал қалай?'],
    counterexamples: ['Қалайсыз?', 'Ол қалай құрылды?'],
  },
  {
    asks: 'with whom',
    pattern: bare('кіммен|кіммен бірге'),
    examples: ['Кіммен?'],
    counterexamples: ['Министр кіммен кездесті?'],
  },
  {
    asks: 'to whom',
    pattern: bare('кімге|кім үшін'),
    examples: ['Кімге?'],
    counterexamples: ['Сыйлық кімге берілді?'],
  },
  {
    asks: 'about what',
    pattern: bare('не туралы|не жайында|не жөнінде|қандай тақырыпта'),
    examples: ['Не туралы?'],
    counterexamples: ['Министр не туралы айтты?'],
  },
  {
    asks: 'who',
    pattern: /^(?:нақты |дәл )?кім(?: еді| нақты)?$/u,
    examples: ['Кім?', 'Ал кім?'],
    counterexamples: ['Ол кім?', 'Эльвира Азимова кім?'],
  },
]
