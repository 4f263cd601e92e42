/** Words that differ in fact, however near they are in other ways; the gate leans on their difference. */
export const NEVER_SYNONYMS: readonly string[] = `
minister deputy|minister president|minister premier|president premier|president vice|king queen|governor mayor|mayor minister
judge prosecutor|judge lawyer|prosecutor lawyer|defendant plaintiff|police army|court police|court prosecutor|senate majilis
increase decrease|rise fall|grow decline|raise lower|raise cut|expand shrink|improve worsen|strengthen weaken|gain lose
arrest release|detain release|imprison release|jail free|convict acquit|guilty innocent|accuse convict|allow ban|permit ban
permit prohibit|legal illegal|lawful unlawful|accept reject|approve reject|adopt reject|agree refuse|confirm deny|admit deny
uphold overturn|ratify repeal|adopt repeal|sign repeal|adopt amend|propose adopt|draft adopt|bill act|appoint dismiss|appoint resign
appoint elect|elect dismiss|hire fire|recruit dismiss|dismiss resign|resign die|begin end|start finish|start stop|launch end|open close
found abolish|establish abolish|create destroy|build destroy|build demolish|build repair|restore abolish|restore destroy
win lose|victory defeat|winner loser|attack defend|attack protect|war peace|invade withdraw|invade retreat|enemy ally|friend enemy
support oppose|supporter opponent|praise criticise|thank blame|love hate|trust doubt|unite divide|join leave|join separate
enter leave|arrive depart|arrive leave|come go|import export|buy sell|buyer seller|supply demand|lend borrow|profit loss
surplus deficit|rich poor|cheap expensive|income expense|salary pension|tax subsidy|employ dismiss|employed unemployed
employer employee|birth death|born died|born married|live die|alive dead|killed injured|killed wounded|dead injured|kill wound
married divorced|marry divorce|marriage divorce|husband wife|father mother|son daughter|brother sister|man woman|boy girl
male female|parent child|adult child|young old|teacher student|teach learn|doctor patient|doctor nurse|disease cure
first second|second third|third fourth|first last|early late|before after|former current|past future|day night|morning evening
january february|june july|monday tuesday|north south|east west|northern southern|left right|top bottom|upper lower|inner outer
internal external|domestic foreign|public private|national international|local federal|urban rural|city village|sea land
river lake|mountain river|hot cold|summer winter|high low|long short|wide narrow|big small|large small|many few|major minor
strong weak|easy difficult|true false|good bad|best worst|positive negative|black white|war disaster|earthquake flood
million billion|thousand million|hundred thousand|half quarter|metre kilometre|kilometre mile|kilogram ton|dollar euro|euro pound
gold silver|iron gold|oil gas|coal oil|wheat rice|kazakh uzbek|kazakh kyrgyz|kazakhstan uzbekistan|russian ukrainian
russia ukraine|china japan|english french|christian muslim|church mosque|catholic orthodox|jew muslim|football basketball
football hockey|film book|song film|singer actor|writer actor|poet painter|car train|train plane|ship plane|cat dog|dog horse
ask answer|question answer|send receive|give receive|give take|remember forget|hide show|conceal reveal|find lose|push pull
enable prevent|encourage discourage|include exclude|add remove|appear disappear|succeed fail|success failure|continue stop
`
  .trim()
  .split(/[|\n]/u)
