import {
  lineOf,
  readLine,
  withoutMarks,
  withoutOpening,
  type QuestionLine,
} from '../question-line.js'
import { russianFromLatin } from './from-latin.js'

const MISSPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    когда: 'кагда када кода когдо кагдо кокда',
    где: 'гдe гд гдк',
    кто: 'кта ктo хто ктр',
    что: 'што шо чо че чё чта чтo',
    сколько: 'скока сколко скольк скоко сколька скальк скалько',
    почему: 'почиму пачему почмеу поч пачиму',
    зачем: 'зачм зочем',
    какой: 'кокой какои какй кокои',
    каком: 'каккм коком',
    как: 'каг',
    куда: 'кудо',
  }).flatMap(([right, slips]) => slips.split(' ').map((slip) => [slip, right] as const)),
)

const OPENING =
  /^(?:(?:скажи(?:те)?|подскажи(?:те)?|ответь(?:те)?|расскажи(?:те)?|объясни(?:те)?|поясни(?:те)?|уточни(?:те)?|укажи(?:те)?|нам|сообщи(?:те)?|напомни(?:те)?|пожалуйста|привет|здравствуйте|добрый день|слушай|слушайте|а|и|ну|так|интересно|хочу (?:знать|узнать)|хотел(?:а|ось)? бы (?:знать|узнать)|(?:ты |вы )?зна(?:ешь|ете)(?: ли)?(?: (?:ты|вы))?|не подскаж(?:ешь|ете)|можешь сказать|можете сказать|мне) ?(?:, |! )?)+(?=.)/

const WH =
  /^(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи|что|чего|чему|чем|когда|где|куда|откуда|сколько|скольких|скольким|почему|зачем|отчего|как|как(?:ой|ая|ое|ие|ого|ую|ом|их|ими|им|ому)|каков(?:а|о|ы)?|который|котором|насколько)$/
const PREPOSITION =
  /^(?:в|во|на|о|об|с|со|к|ко|у|от|до|из|за|по|под|при|для|над|между|через|про|без|после|перед|около|из-за)$/

/** A Russian question as its rules want it: ё as е, slips repaired, openings and final marks off, the question word first. */
export function readRussian(text: string): QuestionLine {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  const line = readLine(text, (norm) => {
    const plain = (cyrillic ? norm : russianFromLatin(norm)).replaceAll('ё', 'е')
    return MISSPELT.get(plain) ?? plain
  })
  return questionWordFirst(withoutOpening(withoutMarks(line), OPENING))
}

function questionWordFirst(line: QuestionLine): QuestionLine {
  const { tokens } = line
  const norm = (i: number): string => tokens[i]?.norm ?? ''
  if (WH.test(norm(0)) || (PREPOSITION.test(norm(0)) && WH.test(norm(1)))) return line
  const found = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      WH.test(token.norm) &&
      (!/^(?:что|как|чем|кем)$/.test(token.norm) || i === tokens.length - 1) &&
      norm(i - 1) !== 'том',
  )
  if (found < 0) return line
  const at = PREPOSITION.test(norm(found - 1)) ? found - 1 : found
  const front = tokens.slice(0, at).filter((token, i) => i !== at - 1 || token.norm !== ',')
  return lineOf(line.text, [...tokens.slice(at), ...front])
}
