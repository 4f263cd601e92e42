/**
 * Words too frequent to tell passages apart, folded: articles, pronouns, prepositions, auxiliaries,
 * conjunctions and question words of English, Russian and Kazakh. They are neither indexed nor searched.
 */
const ENGLISH = `
a an the this that these those such
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
myself yourself himself herself itself ourselves themselves
am is are was were be been being do does did doing done has have had having
will would shall should can could may might must
not no nor so too very just also only
and or but if than then as at by for from in into of off on onto out over to under up upon with within
without about above after again against below before between down during through until while per via
here there when where why how what which who whom whose
all any both each few more most other some own same
's 't 'd 'll 're 've 'm don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't
it's that's there's what's who's i'm
`

const RUSSIAN = `
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот
от меня еще нет о об из ему ли если или ни быть был была были него до вас нибудь уж вам ведь там
потом себя ей может они тут где есть надо ней для мы тебя их чем сам чтоб без будто чего раз тоже себе
под будет кто этот того потому этого какой какая какое какие каком какую каких каким какими какого
совсем ним этом почти мой тем чтобы нее были куда зачем при два об над тот через эти нас про всех них
эта эту моя свою этой между такой такие это этих был которая который которое которые которых которой
когда сколько почему откуда кого кем кому ком чей чья чье чьи
`

const KAZAKH = `
және мен бен пен да де та те ма ме ба бе па пе бұл осы сол ол олар оның оны оған онда біз біздің сіз
сіздің мен менің сен сенің өз үшін туралы дейін кейін бойынша арқылы сияқты ретінде болып болды болған
бар жоқ емес еді екен деп деген еткен етті кім кімнің кімге кімді кіммен не нені неге ненің немен қашан
қайда қайдан қай қандай қалай қанша неше неліктен ғой ал бірақ немесе әрі тағы
`

const STOP_WORDS: ReadonlySet<string> = new Set(
  `${ENGLISH} ${RUSSIAN} ${KAZAKH}`.split(/\s+/).filter((word) => word !== ''),
)

export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded)
}
