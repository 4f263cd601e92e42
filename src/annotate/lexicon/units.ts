/** Sources of patterns for units, longest forms first where one begins another; matched in lower case. */
export const CURRENCY_SIGN = String.raw`(?:(?:US|A|C|NZ|HK)?[$]|[€£¥₸₽₹₩₺₴]|USD ?|EUR ?|GBP ?|KZT ?|Rs\.? ?|R\$)`

export const CURRENCY = String.raw`(?:(?:US|U\.S\.|American|Canadian|Australian|Hong Kong|Singapore) )?(?:dollars?|euros?|pounds?(?: sterling)?|tenge|roubles?|rubles?|yen|yuan|renminbi|rupees?|won|pesos?|reals?|reais|rand|lira|francs?|kron(?:a|e|or|er)|crowns?|dirhams?|riyals?|rials?|dinars?|shillings?|naira|som|soms|sums?|manats?|hryvnias?|lari|zlotys?|forints?|cents?|USD|EUR|GBP|KZT|RUB|CNY|теңге(?:ні|нің|ге)?|тенге|руб(?:л(?:ь|я|ей))?|доллар(?:а|ов|ы)?|евро)`

export const PERCENT = String.raw`(?:%|per ?cent(?:age points?)?(?![a-zà-ӿ])|процент(?:а|ов)?(?![a-zà-ӿ])|пайыз(?:ы|ға|дан|ын)?(?![a-zà-ӿ]))`

export const MEASURE = String.raw`(?:square (?:kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|foot)|cubic (?:met(?:re|er)s?|kilomet(?:re|er)s?|feet)|kilomet(?:re|er)s? (?:per|an) hour|miles? (?:per|an) hour|km\/h|mph|knots?|m\/s|(?:kilo|centi|milli)?met(?:re|er)s?|km²|km2|sq km|sq mi|km|cm|mm|miles?|yards?|feet|foot|inch(?:es)?|ft|acres?|hectares?|ha|(?:kilo|milli)?grams?|kg|mg|tonnes?|tons?|pounds|lbs?|ounces?|(?:kilo|milli)?lit(?:re|er)s?|gallons?|barrels?|degrees?(?: (?:Celsius|Fahrenheit|north|south|east|west))?|°[CF]?|K|(?:mega|giga|kilo|tera)?watts?(?:[ -]hours?)?|[kMGT]Wh?|(?:mega|giga|kilo|tera)?bytes?|[GMTk]B|volts?|(?:mega|giga|kilo)?hertz|[kMG]Hz|decibels?|calories|light[- ]years?|carats?|magnitude|км\/ч|км|километр(?:а|ов)?|метр(?:а|ов)?|кг|тонн[аы]?|гектар(?:а|ов)?|шақырым)`

export const TIME_UNIT = String.raw`(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century|millennia|seasons?|generations?|(?:лет|года|год|месяц(?:а|ев)?|недел[ьюи]|дн(?:я|ей)|час(?:а|ов)?|минут[уы]?|жыл(?:дан|ға)?|ай|апта|күн|сағат|минут)(?![a-zà-ӿ]))`

/** Plurals without an "s" that numbers count. */
export const PLURALS = new Set(
  'people men women children police officers cattle sheep fish staff personnel deer feet teeth criteria phenomena data species aircraft series media alumni youth troops'.split(
    ' ',
  ),
)

/** Words that end the noun phrase after a number. */
export const STOPS = new Set(
  'of in on at to for from with by and or but is are was were be been has have had will would could can may might as than that which who whose while when where if not into over under between against during before after since until about per a an the this these his her their its our your my him them it he she they we said says told also more other'.split(
    ' ',
  ),
)
