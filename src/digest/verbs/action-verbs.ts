import type { DigestCommand } from '../digest-command.js'
import { problem, readSwitch, type DigestVerb } from './digest-verb.js'

type Action = Exclude<DigestCommand['kind'], 'change' | 'skip' | 'import'>

function action(name: Action, aliases: readonly string[]): DigestVerb {
  return {
    name,
    aliases,
    forms: [name],
    read: (rest) => (rest === '' ? { kind: name } : problem('extra', rest)),
    examples: { '': { kind: name } },
    counterexamples: { tomorrow: problem('extra', 'tomorrow') },
  }
}

export const ACTION_VERBS: readonly DigestVerb[] = [
  action('preview', ['show', 'предпросмотр', 'показать', 'көрсету', 'алдын ала көру']),
  action('now', ['send', 'send now', 'сейчас', 'отправить', 'қазір', 'жіберу']),
  {
    name: 'skip',
    aliases: ['skip next', 'пропустить', 'өткізу', 'өткізіп жіберу'],
    forms: ['skip', 'skip off'],
    read: (rest) => {
      const isOn = rest === '' ? true : readSwitch(rest)
      return isOn === null ? problem('switch', rest) : { kind: 'skip', skip: isOn }
    },
    examples: {
      '': { kind: 'skip', skip: true },
      on: { kind: 'skip', skip: true },
      off: { kind: 'skip', skip: false },
    },
    counterexamples: { twice: problem('switch', 'twice') },
  },
  action('pause', ['пауза', 'приостановить', 'кідірту', 'тоқтата тұру']),
  action('resume', ['continue', 'unpause', 'продолжить', 'возобновить', 'жалғастыру']),
  action('history', ['история', 'тарих']),
  action('export', ['экспорт']),
  {
    name: 'import',
    aliases: ['импорт'],
    forms: ['import {"version": 1, …}'],
    read: (rest) => ({ kind: 'import', json: rest }),
    examples: {
      '': { kind: 'import', json: '' },
      '{"version": 1}': { kind: 'import', json: '{"version": 1}' },
    },
    counterexamples: {},
  },
  action('off', ['stop', 'выключить', 'отключить', 'стоп', 'өшіру', 'тоқтату']),
]
