import type { BareQuestionRule } from '../bare-question.js'

const THAT =
  '(?: (?:это|то)(?: (?:было|будет|есть|происходит|произошло|случилось|состоялось|происходило))?| (?:было|будет|произошло|случилось)(?: это)?)?'

const EXACTLY = '(?: именно| же| конкретно| точно)?'

const bare = (words: string): RegExp => new RegExp(`^(?:${words})${EXACTLY}${THAT}${EXACTLY}$`, 'u')

/** The text is folded: ё as е. */
export const RUSSIAN_BARE_QUESTIONS: readonly BareQuestionRule[] = [
  {
    asks: 'since when',
    pattern: bare(
      'с каких пор|с какого (?:времени|года|момента|числа|дня)|давно ли|давно|с каких лет',
    ),
    examples: ['С каких пор?', 'А с какого года?', 'Давно ли?'],
    counterexamples: ['С каких пор действует закон?'],
  },
  {
    asks: 'until when',
    pattern: bare(
      'до каких пор|до какого (?:времени|года|числа|срока)|к какому (?:сроку|времени|году)',
    ),
    examples: ['До каких пор?', 'К какому сроку?'],
    counterexamples: ['До какого числа открыт приём?'],
  },
  {
    asks: 'when',
    pattern: bare(
      'когда|в каком (?:году|месяце|веке)|какого числа|в какой день|в какое время|во сколько',
    ),
    examples: ['Когда?', 'А когда это было?', 'Когда именно?', 'В каком году?'],
    counterexamples: ['Когда открыли мост?', 'Когда он приехал?', 'Когда как'],
  },
  {
    asks: 'where from',
    pattern: bare('откуда'),
    examples: ['Откуда?'],
    counterexamples: ['Откуда он?', 'Откуда прибыла делегация?'],
  },
  {
    asks: 'where to',
    pattern: bare('куда'),
    examples: ['Куда?', 'А куда именно?'],
    counterexamples: ['Куда поехал министр?'],
  },
  {
    asks: 'where',
    pattern: bare('где|в каком (?:городе|месте|зале|регионе|районе)|в какой (?:стране|области)'),
    examples: ['Где?', 'А где это было?', 'В каком городе?', 'В какой стране?'],
    counterexamples: ['Где находится Алматы?'],
  },
  {
    asks: 'what for',
    pattern: bare('зачем|для чего|с какой целью|ради чего'),
    examples: ['Зачем?', 'С какой целью?'],
    counterexamples: ['Зачем построили мост?'],
  },
  {
    asks: 'why',
    pattern: bare('почему|отчего|по какой причине|из-за чего|почему так'),
    examples: ['Почему?', 'А почему это произошло?', 'По какой причине?'],
    counterexamples: ['Почему бы нет?', 'Почему закрыли мост?', 'Почему нет?'],
  },
  {
    asks: 'how long',
    pattern: bare('как долго|сколько времени|как давно|на какой срок|надолго ли|надолго'),
    examples: ['Как долго?', 'На какой срок?'],
    counterexamples: ['Сколько времени шёл суд?'],
  },
  {
    asks: 'how often',
    pattern: bare('как часто|часто ли'),
    examples: ['Как часто?'],
    counterexamples: ['Как часто заседает комитет?'],
  },
  {
    asks: 'how many',
    pattern: bare('сколько|сколько (?:их|человек|всего)'),
    examples: ['Сколько?', 'А сколько их?', 'Сколько человек?'],
    counterexamples: ['Сколько стран участвовало?'],
  },
  {
    asks: 'how',
    pattern: bare('как|каким образом|каким способом|как так'),
    examples: ['Как?', 'Каким образом?'],
    counterexamples: ['Как дела?', 'Как его зовут?'],
  },
  {
    asks: 'by whom',
    pattern: bare('кем'),
    examples: ['Кем?', 'А кем именно?'],
    counterexamples: ['Кем он работает?'],
  },
  {
    asks: 'with whom',
    pattern: bare('с кем|вместе с кем'),
    examples: ['С кем?'],
    counterexamples: ['С кем встретился министр?'],
  },
  {
    asks: 'to whom',
    pattern: bare('кому|для кого'),
    examples: ['Кому?'],
    counterexamples: ['Кому вручили премию?'],
  },
  {
    asks: 'about what',
    pattern: bare('о чем|про что|на какую тему'),
    examples: ['О чём?', 'На какую тему?'],
    counterexamples: ['О чём говорил министр?'],
  },
  {
    asks: 'who',
    pattern: bare('кто|кто это сделал'),
    examples: ['Кто?', 'А кто именно?'],
    counterexamples: ['Кто он?', 'Кто такая Дана Омарова?', 'Кто ещё?'],
  },
]
