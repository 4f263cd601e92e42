import type { WordClass } from './word-class.js'

/**
 * The closed classes of English with the ones of Russian and Kazakh that decide where a phrase can begin
 * or end, folded. A word of several classes stands in the likeliest.
 */
export const CLOSED_CLASSES: Readonly<Partial<Record<WordClass, string>>> = {
  article: 'a an the',
  determiner: `this that these those each every some any no another either neither all both such many few
    several most more less much fewer enough other half этот эта это эти тот та те тех этих каждый
    все бұл осы сол әр барлық`,
  possessive:
    'my your his her its our their whose мой свой его ее их наш ваш өз біздің оның олардың',
  pronoun: `i you he she it we they me him us them himself herself itself themselves myself yourself ourselves
    ones oneself someone anyone everyone nobody something anything everything nothing none others mine
    yours hers ours theirs there here я ты он она оно мы вы они ему ей им него ол олар біз сіз мен сен`,
  preposition: `of in on at for from by with into onto upon about over under after before between among amongst
    amid during through throughout against within without since until till near behind beyond across along
    alongside around above below inside outside per via as than toward towards off like despite besides beside
    including regarding concerning unlike except versus out up down to в во на с со к по из от до для при о об
    обо за под над через между без около после перед у үшін туралы дейін кейін бойынша арқылы бен пен`,
  conjunction: 'and or nor & plus и или либо және немесе әрі',
  subordinator: `but because although though while whereas unless if whether so yet however once hence thus
    therefore что чтобы если но а потому поскольку когда хотя бірақ егер өйткені себебі`,
  relative: `who whom which what when where why how whoever whatever whichever который которая которое которые
    которых которой кто где қашан қайда`,
  modal: 'can could will would shall should may might must ought cannot',
  be: 'be is am are was were been being был была было были есть еді болды',
  have: 'have has had having',
  do: 'do does did',
  negation: 'not never не ни емес',
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    billion trillion dozen dozens hundreds thousands millions billions один два три четыре пять шесть семь
    восемь девять десять сто тысяча тысяч миллион миллионов миллиард бір екі үш төрт бес алты жеті сегіз тоғыз
    он жүз мың`,
  ordinal: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth last
    первый второй третий бірінші екінші үшінші`,
  time: `january february march april june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday
    tomorrow января февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
  unit: `second seconds minute minutes hour hours day days week weeks month months year years decade decades
    century centuries millennium millennia percent cent dollar dollars euro euros pound pounds tenge ruble
    rubles yen metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet
    inch inches acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kg gram grams degree
    degrees yard yards litre litres liter liters square cubic times points год года лет жыл`,
  adverb: `also only just even still already again ever often always usually sometimes soon now then later
    earlier ago almost about approximately nearly roughly around very too quite rather perhaps together away
    back instead else far well forward abroad home far-reaching overall indeed moreover furthermore meanwhile
    especially particularly namely too ahead aside apart today thereby`,
}
