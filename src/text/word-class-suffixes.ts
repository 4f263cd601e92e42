/** Endings that make a noun in singular. */
export const NOUN_SUFFIXES =
  /(?:tion|sion|ment|ness|ity|ism|ist|ance|ence|ancy|ency|ship|hood|dom|logy|graphy|cracy|ture|eer|ician|age|er|or|ость|ние|ство|ция|лық|лік|шы|ші)$/

/** Endings that make an adjective. */
export const ADJECTIVE_SUFFIXES =
  /(?:al|ial|ual|ic|ical|ous|ious|ive|able|ible|ful|less|ish|ary|ory|ant|ent|ese|ian|like|est|most|ный|ная|ное|ные|ский|ская|ское|ские)$/

/** Frequent adjectives that no ending tells. */
export const ADJECTIVES = `
able african american ancient asian available average bad basic best better big black blue brief british broad brown
central certain chief christian civil clean clear close cold common complete complex current daily dead deep
different difficult direct distinct due eastern early easy eastern elder entire equal european exact fair false
famous fast final fine firm flat foreign former free french frequent fresh full further future general german good
grand gray great green grey happy hard healthy heavy high higher highest human joint junior key kazakh large larger
largest late later latest legal less likely little local long longer longest low lower lowest main major male many
mass mature mean medium mere middle military minor mixed modern moral narrow native near necessary new newer newest
next nice normal northern notable old older oldest only open original other outer overall own past perfect plain
poor possible present previous prime prior private proper public pure quick quiet rapid rare raw ready real recent
red regular related remote rich right rough round royal rural russian safe same senior separate serious severe
sharp short similar simple single slow small smaller smallest smart social soft solid southern soviet special
specific stable steady steep strict strong stronger subject sudden sure sweet tall thick thin tiny top total tough
traditional true typical ultimate unique upper urban useful usual various vast very warm weak wealthy western wet
white whole wide wild wise worse worst worth wrong yellow young younger youngest
`
