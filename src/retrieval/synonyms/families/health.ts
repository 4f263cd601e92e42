/** Health and disease, birth, life and death, family, people. */
export const HEALTH = `
health medical healthcare | medicine wellbeing
medical medicine health clinical | doctor
medicine drug medication pharmaceutical | treatment
drug medication medicine | narcotic
narcotic drug | opium
doctor physician medic | surgeon
physician doctor | medical
surgeon surgery | doctor
surgery operation surgical | operate
nurse nursing | care
hospital clinic | medical
clinic hospital | medical
patient sick | case
disease illness sickness ailment disorder | infection condition
illness disease sickness | ill
ill sick unwell | disease
sick ill | illness
disorder disease condition | syndrome
condition state | disease
symptom sign | disease
syndrome disorder | disease
infection infectious contagious infect | virus disease
infect infection contract | spread
virus infection viral | coronavirus
coronavirus covid | pandemic virus
epidemic outbreak pandemic | disease plague
outbreak epidemic | eruption
pandemic epidemic | coronavirus
plague epidemic pestilence | disease
cancer tumour | oncology
tumour cancer | growth
heart cardiac | cardiovascular
brain cerebral | mind
mental psychological psychiatric | mind
psychologist psychology psychiatrist | mental
vaccine vaccination inoculation immunisation | vaccinate jab
vaccinate immunise inoculate vaccination | vaccine
treat cure treatment therapy heal | care
treatment therapy cure | treat care
cure heal remedy | treat
therapy treatment | treat
diagnose diagnosis | detect identify
pain ache painful | suffer
suffer experience endure | undergo pain
disabled disability | impairment
disability impairment handicap | disabled
blind sight | vision
deaf hearing | hear
care caring | look treatment attention
pregnant pregnancy | birth
birth born childbirth | birthplace birthday
born birth native | birthplace birthday
birthplace born | native home
birthday born birth | anniversary
die death pass perish dead
death die dead decease demise | fatal mortality
dead | death
dead late
fatal deadly lethal | death
deadly lethal fatal | death
mortality death
kill die | death
suicide | death
bury burial grave | cemetery funeral tomb interred
funeral burial | bury
grave tomb burial | bury cemetery
cemetery graveyard | burial
tomb mausoleum grave | burial
mourn grief mourning grieve | sad
alive living live | survive
live reside dwell inhabit residence | life stay home
life living lifetime | live
lifespan longevity lifetime | life
reside live | residence
home house residence dwelling | live
house home residence | building
residence home | live
household family home | domestic
age old aged | year
aged elderly old | age
elderly aged old senior | pensioner
senior older elder | elderly
young youth youthful | age
youth young teenager adolescent | juvenile
teenager adolescent teen | youth
child kid minor | infant
kid child | young
child kid minor | offspring
baby infant newborn | child
infant baby newborn | child
minor child juvenile | underage
juvenile minor | youth
adult | mature
boy lad | male
girl lass | female
man male men | gentleman
woman female women lady | feminine
male man men | masculine
female woman women | feminine
person individual human | people
individual person | people single
human person people | man
mankind humanity humankind | human
family relative household kin | parent
relative kin family | relation
parent mother
parent father
father dad paternal | parent
mother mom mum maternal | parent
son boy
daughter girl
sibling brother
sibling sister
husband spouse | marry
wife spouse | marry
spouse partner
marry marriage wed | spouse wedding
marry wed marriage | wedding spouse
wedding marriage | marry bride
divorce separate
ancestor forefather ancestry descent | lineage
descendant offspring | descend
orphan | parentless
twin | double
adoptive foster
friend companion friendly | ally
companion friend | partner
colleague coworker | fellow
fellow peer colleague
hero heroine | heroic
celebrity star famous | fame
famous notable prominent | fame popular
prominent notable leading | famous outstanding
fame reputation renown | famous
reputation fame image
ethnic racial | race
race ethnicity racial | people
nationality citizenship | ethnic
native indigenous aboriginal | local
indigenous native | aboriginal
tribe clan tribal | people
clan tribe family | kin
nomad nomadic | wander
foreigner foreign alien | stranger
foreign overseas international | abroad
stranger unknown | foreigner
body corpse remains | dead
corpse remains | body
skin flesh
bone skeleton | skeletal
blood bleed | bloody
eye sight vision | see
weight weigh heavy | mass
obese overweight obesity | fat
diet nutrition food | eat
nutrition nutrient diet | food
food meal nutrition cuisine | eat dish
eat consume feed | food
meal dinner lunch | food
dish meal | food cuisine
cuisine cooking food | dish
cook chef cooking | prepare
drink beverage | alcohol
alcohol alcoholic liquor | drink
smoke smoking tobacco cigarette
tobacco cigarette | smoking
sleep asleep | rest
rest relax | remainder
exercise workout | training fitness
clothes clothing garment dress | wear
clothing clothes garment apparel | wear
wear clothed | clothes
gene genetic | dna
genetic hereditary gene | dna
emotion feeling sentiment | feel
feel sense feeling | emotion
happy glad joyful happiness | pleased
sad unhappy sorrow | grief
angry anger furious rage | outrage
anger rage fury | angry
proud pride | dignity
dignity honour | respect
shame disgrace | ashamed
surprise astonish amaze | unexpected
`
