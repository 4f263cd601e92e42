/** Function words that begin sentences and never names: they settle whether "U.S." ended one. */
const STARTERS = new Set(
  (
    'The A An In On At By For From With Without Under Over Of To Into Since Until During Despite Among ' +
    'Between Through Within Before After He She It They We I You His Her Its Their Our My Your This That ' +
    'These Those There Here But And Or Nor So Yet However Although Though Because If When While Where ' +
    'Who What Why How Which Whether As Also According Then Thus Therefore Meanwhile Moreover Furthermore ' +
    'Additionally Instead Still Some Many Most Much Several All Both Each Every Other Others Another One ' +
    'Not No None Nobody Nothing Someone Everyone Everything Anyone Only Even Is Are Was Were Do Does Did Has Have Had Can Could Will Would Once Later Today Now ' +
    'Again Just Nonetheless Nevertheless Initially Finally Eventually Subsequently Similarly Likewise Unlike ' +
    'Like Rather Perhaps Often Sometimes Usually Recently Currently Indeed Hence Besides Earlier ' +
    'В Во На По С Со К Ко О Об От До Из За У Для При Без Под Над Перед После Он Она Оно Они Это Этот Эта ' +
    'Эти Тот Та Те Мы Я Вы Его Её Ее Их Наш Наша Наши Но А И Или Как Если Когда Хотя Однако Также Кроме ' +
    'Так Такой Такая Такие Там Здесь Тогда Затем Потом Ранее Позже Поэтому Что Чтобы Кто Где Почему Все ' +
    'Всё Всего Согласно Сейчас Сегодня Напомним Вместе Между Среди Уже Ещё Еще Не Ни ' +
    'Ол Олар Бұл Осы Сол Біз Мен Сіз Оның Олардың Біздің Бірақ Және Алайда Сондай-ақ Сонымен Сондықтан ' +
    'Егер Яғни Себебі Қазір Бүгін Кейін Содан Осылайша Оған Оны Мұнда Онда'
  ).split(' '),
)

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/uy

/** Whether a function word begins at `index`. A letter with a full stop ("В. Иванов") is an initial. */
export function startsWithStarter(text: string, index: number): boolean {
  WORD.lastIndex = index
  const word = WORD.exec(text)?.[0]
  if (word === undefined) return false
  if (word.length === 1 && text[index + 1] === '.') return false
  return STARTERS.has(word) || STARTERS.has(word.replace(/[’'].*$/u, ''))
}
