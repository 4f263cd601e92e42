import { wordSet } from './word-set.js'

/** Verbs that report what somebody says, in the forms that news uses; lower case. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(`
said says say saying told tells telling added adds adding noted notes noting stated states stating declared declares declaring announced announces explained explains explaining emphasized emphasised emphasizes stressed stresses stressing underlined underlines underscored
pointed remarked remarks commented comments observed observes replied replies answered answers asked asks admitted admits acknowledged acknowledges argued argues arguing claimed claims claiming insisted insists warned warns warning wrote writes writing tweeted posted recalled recalls concluded concludes
continued continues confirmed confirms denied denies revealed reveals reported reiterated reiterates vowed vows promised promises pledged urged urges joked complained complains testified asserted asserts maintained maintains suggested suggests predicted predicts quipped responded responds believes believed
mentioned highlighted highlights elaborated informed expressed thanked
сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула подчеркнули добавил добавила сообщил сообщила сообщили рассказал рассказала пояснил пояснила объяснил объяснила уточнил уточнила напомнил напомнила написал написала ответил ответила признал признала считает говорит отмечает поделился поделилась
деді дейді айтты айтқан атап мәлімдеді хабарлады түсіндірді қосты жазды
`)

/** Nouns that follow the name of somebody whose they are: "Azimova’s speech"; lower case. */
export const PERSONAL_NOUNS: ReadonlySet<string> = wordSet(`
mother father brother sister wife husband son daughter family parents children child widow partner friend friends colleague colleagues boyfriend girlfriend lawyer lawyers attorney office_mate death life career speech visit words remarks statement comments decision arrest resignation
trial body face hand hands head eyes voice home house birthday wedding funeral biography memoir novel book album supporters fans followers relatives arrest murder election appointment statue portrait return release disappearance aide aides spokesman spokeswoman cabinet leadership presidency tenure reforms wish condition killer
`)

/** Verbs whose subject is nearly always a person: evidence for an unknown name before them; lower case. */
export const PERSON_VERBS: ReadonlySet<string> = wordSet(`
resigned died born married retired smiled spoke arrived attended visited met thanked apologised apologized won scored wrote sang starred graduated studied taught testified pleaded confessed wept
travelled traveled flew took received accepted presented addressed chaired chairs headed heads led leads joined left signed expressed congratulated praised criticised criticized accused condemned voted campaigned served appointed elected nominated beat defeated won lost ran led sang wrote left came went fell held made gave kept told denies admits faces hopes wants plans thinks knows
who whose became briefed hosted welcomed inaugurated represented
принял приняла провел провела посетил посетила встретился встретилась
`)
