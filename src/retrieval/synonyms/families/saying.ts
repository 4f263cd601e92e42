/** Saying, reporting, asking, thinking, praising and blaming. */
export const SAYING = `
say state declare remark note comment tell | mention add stress assert announce explain speak claim
statement declaration remark comment announcement | communique speech address
tell inform notify brief advise apprise | report update say
information data detail fact | knowledge intelligence
announce declare proclaim announcement proclamation | unveil reveal publish report
report reporting coverage account | article story dispatch describe
claim allege assert contend maintain allegation assertion | accuse argue
emphasise stress underline underscore highlight emphasis | note focus importance point
mention note cite name refer reference | point remark
describe depict portray characterise characterisation description portrayal | explain define
explain clarify elaborate interpret explanation clarification | describe outline
call name term dub label title | describe nickname
name title | entitled
mean signify denote meaning | imply represent definition sense
abbreviate abbreviation acronym short | mean
define definition meaning | describe
discuss debate discussion deliberate deliberation consider | talk address agenda negotiate topic examine exchange
talk converse chat conversation speak | discuss dialogue
dialogue conversation discussion talks | exchange consultation
agenda programme schedule | discuss topic issue item discussion
topic subject theme matter issue question | discuss focus
debate argument dispute controversy | discuss disagreement
speak address deliver talk speech | remark present lecture
speech address talk oration lecture | remark statement
speaker orator lecturer | presenter
ask inquire enquire question query request | demand
request ask appeal petition demand | seek call application
question inquiry enquiry query | issue
answer reply respond response | reaction
react respond reaction response | reply
beg plead implore appeal | urge
urge call appeal exhort encourage | press recommend advise demand
demand require insist requirement | request claim need call
suggest propose recommend proposal suggestion recommendation | advise offer initiative
advise counsel recommend advice guidance recommendation | consult
consult consultation advise | confer discuss
adviser advisor counsellor consultant aide | assistant
propose nominate proposal initiative | submit present
present submit introduce presentation submission | show deliver unveil offer
submit file lodge submission filing | present apply
introduce introduction present bring | launch establish institute
offer propose provide proposal | give
warn caution alert warning | threaten
threaten threat menace | warn danger
promise pledge vow commit undertake commitment assurance | swear guarantee
guarantee assure ensure assurance | secure promise warrant
swear oath vow | inauguration pledge
confirm verify affirm corroborate confirmation verification | acknowledge prove validate
acknowledge admit concede recognise acknowledgement admission | confess confirm accept
confess admit confession admission | acknowledge
deny refute dispute reject denial | contradict
reveal disclose divulge unveil expose disclosure revelation | show leak announce uncover
publish release issue publication | print post announce
conceal hide cover concealment | secret
express voice convey expression | state show communicate
communicate convey communication contact | inform correspond
communication correspondence message | contact
message letter note | communication text
letter missive correspondence | message note mail
write pen author compose writing | draft
broadcast air transmit televise broadcasting | show stream
thank gratitude grateful thanks appreciation | appreciate
appreciate value praise appreciation | commend thank
praise commend laud applaud acclaim hail | welcome compliment appreciate admire
welcome greet hail greeting | receive praise
congratulate congratulation | praise greet
criticise condemn denounce criticism condemnation | blame attack rebuke slam censure oppose
blame fault accuse | criticise responsible
accuse accusation allege charge allegation | blame suspect indict
complain complaint grievance objection | protest claim appeal
complaint claim grievance | appeal petition application
apologise apology sorry regret | forgive
forgive pardon forgiveness | amnesty
insult offend offence insulting | slander
think believe consider deem regard reckon view | opinion
believe belief faith conviction | think trust
opinion view viewpoint belief stance position | attitude judgement
view see regard perceive consider perception | appreciate assess rate
rate assess evaluate appraise judge assessment evaluation appraisal | measure review note grade
assess evaluate evaluation assessment | review analysis examine estimate
estimate calculate calculation reckon | assess approximate guess
expect anticipate foresee expectation anticipation | predict await hope forecast
predict forecast prediction foresee foretell prophecy | expect
hope wish aspire aspiration | want expect desire
want wish desire seek | need hope intend
intend plan aim intention mean | seek
plan intend intention scheme | project programme strategy blueprint
aim goal objective purpose target | intention mission ambition task
purpose reason aim intent | goal function
know aware knowledge understand awareness | familiar
understand comprehend grasp comprehension understanding | realise know
realise recognise realisation | understand achieve
remember recall recollect memory | commemorate
forget oblivion | neglect
learn discover study | find hear
imagine envision envisage conceive imagination | dream
invent devise invention inventor | create discover develop design
idea concept notion conception | theory proposal
doubt suspect uncertainty suspicion | question
worry concern anxiety fear | trouble
concern worry interest | issue problem
fear dread afraid terror | worry
like enjoy love favour | prefer
prefer preference favour | choose
love affection adore | romance
hate hatred detest loathe | dislike hostility
agree concur consent | accept approve
disagree dispute differ disagreement | oppose
convince persuade persuasion | urge influence
discourage deter dissuade | prevent
encourage promote foster stimulate encouragement | support urge inspire
inspire motivate inspiration motivation | influence encourage
order command instruct instruction directive | decree direct
instruct order task instruction | direct teach
notice note observe spot | see
quote cite quotation citation | say
rumour gossip hearsay | claim
interview conversation | question ask
spokesman spokeswoman spokesperson | representative press
press media journalist newspaper | reporter news
news report information | media announcement
journalist reporter correspondent columnist | editor newspaper writer
newspaper daily journal gazette paper | magazine tabloid press
headline title heading | caption
survey poll questionnaire | study census
slogan motto catchphrase | phrase
language tongue speech dialect | speak
word term expression | phrase vocabulary
translate render translation | interpret interpreter
sign signal indication indicate | mark symbol
symbol emblem sign | represent symbolise logo
represent symbolise embody | mean stand
greet welcome salute greeting | meet
invite invitation summon | call
visit tour trip stay | travel
`
