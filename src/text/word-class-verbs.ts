/**
 * Irregular English verbs: base, past forms, and participles where they differ, `/` between alternatives.
 * Forms that are mostly other words ("left", "found", "felt" are kept; "saw", "rose", "ground" too) follow usage
 * in news and encyclopedias.
 */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|learn learnt learnt|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|misunderstand misunderstood misunderstood|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|sow sowed sown|speak spoke spoken|spend spent spent|spin spun spun|split split split
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`

/** Base forms of frequent verbs, so that their present tense is known; many are nouns too, which context tells. */
export const VERB_BASES = `
accept accompany account accuse achieve acknowledge acquire act adapt add address adjust administer admit adopt
advance advise affect agree aim allege allocate allow alter amend amount analyse analyze announce answer appeal
appear apply appoint approach approve argue arrange arrest arrive ask assert assess assign assist associate assume
assure attach attack attempt attend attract avoid award ban base believe belong benefit blame block borrow call
campaign cancel capture care carry cause celebrate challenge change charge check cite claim classify clear climb
close collapse collect combine command comment commit compare compete complain complete compose comprise compute
concern conclude conduct confirm connect conquer consider consist constitute construct consult consume contain
contend continue contribute control convert convict cooperate coordinate cope correspond count cover create criticise
criticize cross damage date deal debate decide declare decline decrease dedicate defeat defend define deliver demand
demonstrate deny depend deploy derive describe deserve design destroy detain determine develop die differ direct
disappear discover discuss dismiss display dissolve distinguish distribute divide dominate donate draft drop earn
eliminate elect emerge emphasise emphasize employ enable encourage end endorse enforce engage enhance enjoy ensure
enter equal escape establish estimate evaluate evolve examine exceed exchange exclude execute exercise exist expand
expect experience explain explore export express extend face fail favour favor feature fill finance finish fit
focus follow force form found free fulfil fulfill function gain gather generate govern grant guarantee guide handle
happen harm head help highlight hope host identify ignore illustrate imagine impact implement imply import impose
impress improve include incorporate increase indicate influence inform inherit initiate injure insist inspect
inspire install integrate intend introduce invade invent invest investigate invite involve issue join judge justify
kill label lack last launch leave legislate like limit link list live locate look maintain manage manufacture mark
marry match matter measure mention merge migrate modify monitor move name need negotiate nominate note notice
obtain occupy occur offer open operate oppose order organise organize originate outline own participate pass
perform permit persuade place plan play point possess practise practice predict prefer prepare present preserve
press prevent proceed process produce prohibit promise promote propose prosecute protect protest provide publish
pull punish purchase pursue push qualify question raise range rank ratify reach react realise realize receive
recognise recognize recommend record recover reduce refer reflect reform refuse regard register regulate reject relate
release rely remain remember remind remove render renew repeal repeat replace report represent request require
rescue resemble reserve resign resist resolve respond rest restore restrict result resume retain retire return
reveal review revise rule satisfy save seem select separate serve settle shape share shift sign specify spread
stage start state stay stimulate stop store strengthen stress study submit succeed suffer suggest suit supply
support suppose surround survive suspend talk target tend terminate test threaten touch trace track trade train
transfer transform translate transmit travel treat trigger try turn undermine unite urge use utilise utilize value
vary view violate visit vote wait walk want warn waste watch wish wonder work worry yield
abandon abolish absorb abuse accelerate accommodate accumulate activate adjourn afford aid align allude ally amass
annex apologise apologize appease assassinate assemble assault authorise authorize automate await back balance battle
bar bid boast boost bother brand brief bypass calculate calm cater celebrate certify chair chase clarify clash coach
coin colonise colonize commemorate commence commission communicate compel compensate compile comply conceal concede
condemn confer confess confront congratulate consolidate contact contest convene convey convince correct corrupt
counter curb cure deem defer deliberate denounce deport depict deprive detect deter devastate devise devote dictate
dig diminish dine disagree disclose disrupt dissent divert document dominate donate double downgrade drain dump echo
edit educate elaborate embark embrace emit empower enact encounter endanger endure enlarge enlist enrich enrol enroll
entail entitle envisage equip erect erode erupt evacuate evade exacerbate excavate excel exclaim exempt exert exile
expel expire exploit expose facilitate fast fetch file film filter fine fix flag float flood flow fold forge
formulate foster fuel fund gauge graduate grasp greet halt hamper handicap haul heal hinder hire honour honor hunt
ignite immigrate impair impeach imprison inaugurate incite incur induce infect inflict inhabit inhibit inject innovate
insert insult intensify interact intercept interfere interpret interrupt intervene interview invoke irrigate isolate
jail jeopardise jump kick kidnap knock land lecture level levy liberate license lift lobby lock loot lower mandate march
mature mediate melt memorise migrate mine mobilise mobilize modernise modernize mount mourn murder navigate neglect
nationalise nationalize nurture obey object obstruct offend omit ordain oust overturn overwhelm paint pardon park
patrol penetrate persecute persist phase photograph pick pilot plant plead pledge plunge populate portray pose
postpone pour practice praise pray preach precede preside prevail privatise privatize probe proclaim procure program
project prolong prompt propagate protect provoke purge raid rally react reaffirm rebel recall reclaim reconcile
reconstruct recruit rectify redistribute rehabilitate reinforce reiterate relax relieve relocate remedy rent repair
repatriate repel reproduce resettle resort restrain restructure resurrect retrieve reunite reverse revive revoke
reward rob roll rotate sack sail sanction scale scan schedule seal search seize sentence shelter shift ship shock
shoulder shout signal simplify simulate sketch slow smuggle solve spark specialise specialize sponsor spot stabilise
stabilize staff steer stem step straighten strip structure subdue subsidise subsidize substitute suppress surpass
surrender sustain swap symbolise symbolize tackle tap tax televise tempt tighten tolerate top torture tour transcend
transform trap traverse trick triple trust tutor undergo unify unlock unveil update upgrade uproot utter vacate
validate vanish venture verify veto violate void volunteer vow warrant wash weaken wear weigh welcome widen wield
wipe withdraw witness worsen wound wreck
`
