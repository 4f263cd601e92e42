/** Beginning and ending, growing and shrinking, making and breaking, order in time. */
export const CHANGE = `
begin start commence launch initiate beginning onset | open origin
start begin launch commence beginning | open initiate introduce
launch start begin initiate introduce | open unveil inaugurate
originate arise stem origin | begin come start derive
origin source root beginning | originate
initiate launch begin start | initiative
open launch opening | begin unveil
unveil reveal launch present | open
end finish conclude terminate cease stop | complete close expire
finish complete end conclude | completion
complete finish conclude completion | end full
completion finish end | complete
conclude end finish conclusion | close
close shut closure | end
stop halt cease end | prevent suspend
halt stop suspend suspension | pause
suspend halt pause suspension | stop
cease stop end | halt
expire lapse end expiry | finish
final last ultimate | end
last final latest | end
last endure continue persist | duration long take
continue proceed persist continuation | remain resume last ongoing
ongoing continuing current | present
proceed continue | go
duration length period time | long last
period time era span phase | term
era age epoch period | time
phase stage step | period
stage phase step | level
step stage measure | move
measure step action | policy
found establish create set institute form founding establishment foundation | start launch open build
founder creator establisher | found father
establish found create set form establishment | institute introduce start launch
create establish form make creation | found produce invent develop set
creation establishment formation founding | create
form establish create formation constitute | found shape
formation creation establishment | form
institute establish introduce | found
introduce institute establish introduction | launch implement
dissolve disband dissolution | abolish break
disband dissolve | break
restore reinstate revive reestablish restoration revival renew | rebuild repair return
restoration revival renewal reconstruction | restore
revive revival resurrect | restore renew
renew renewal extend | restore resume
repair fix mend restore | renovate maintenance
renovate refurbish renovation restore | repair modernise
maintain preserve keep maintenance | upkeep sustain
preserve conserve maintain preservation conservation | protect keep save
conservation preservation | protection
keep retain maintain | hold
retain keep | maintain
remain stay continue | keep
stay remain | live
return restore comeback | back come
recover recovery regain | restore
build construct erect construction | make develop establish
construction building build | construct
builder contractor | build
building structure edifice construction | house tower
structure building construction | framework organisation
rebuild reconstruct reconstruction restore | renovate repair
demolish raze dismantle demolition | destroy
destroy ruin devastate wreck demolish destruction | damage
destruction ruin devastation | destroy damage
ruins remains
damage harm destroy | hurt loss
harm damage hurt injure | harmful
break fracture rupture shatter | split
split divide separate division | break
divide split separate division partition | share
separate divide split separation | apart distinct
section part segment division | chapter
part portion section component | piece share
component element part | ingredient
element component factor | part
consist comprise include contain compose | form
comprise include consist contain
include contain comprise involve incorporate inclusion | consist cover number
contain include hold | comprise
composition makeup structure | compose consist
involve include engage entail involvement | participate
cover include | span
exclude omit exclusion | leave
add include addition | additional
additional extra further | add
supplement addition complement | add
increase rise grow raise growth boost | climb soar expand surge gain enlarge escalate jump
rise increase grow climb | growth
raise increase lift boost | elevate
grow increase expand growth rise | develop
boost increase strengthen enhance | promote
expand extend enlarge widen broaden expansion extension | grow increase
expansion extension enlargement growth | expand
extend expand prolong lengthen extension | stretch
spread extend expand | distribution
surge soar jump rise | increase
double twofold twice | increase
multiply increase | grow
decrease decline fall reduce drop reduction | shrink lower cut lessen dwindle
reduce decrease cut lower diminish reduction lessen | minimise curb decline
decline decrease fall drop | deteriorate reduction
fall drop decline decrease | collapse
cut reduce slash trim | reduction
shrink contract diminish | reduce decrease
minimise reduce | minimum
improve enhance better improvement upgrade | strengthen develop reform progress
improvement enhancement upgrade | improve progress
enhance improve strengthen boost enhancement | increase
upgrade modernise update improve | modernisation
modernise modernisation update upgrade | reform
strengthen reinforce consolidate bolster fortify | enhance improve support
worsen deteriorate aggravate deterioration | decline
develop evolve advance development | grow progress create elaborate
development evolution progress | develop growth
evolve evolution develop | change
progress advance advancement headway | development achievement improve
advance progress advancement | promote improve
achieve attain accomplish reach achievement attainment accomplishment | gain success fulfil
achievement accomplishment attainment success feat | achieve progress
succeed achieve success | successful
success achievement triumph successful | victory
successful effective | success
fail failure unsuccessful | collapse
change alter modify transform alteration modification | shift amend reform vary convert
modify alter adapt modification | change
convert turn transform conversion | change
adapt adjust adaptation adjustment modify | change
adjust adapt adjustment | change
vary differ variation | change
differ vary difference different | distinguish
difference distinction disparity gap | different differ
gap difference disparity | hole
distinguish differentiate distinction | separate recognise
distribute share distribution | divide allocate spread
shift move change | transfer
transfer move hand | shift transmit
replace change exchange replacement | swap
collapse fall crumble | fail
survive survival endure | remain live
appear emerge arise appearance emergence | come seem
emerge appear arise emergence | rise
disappear vanish disappearance | missing
exist existence | live
existence life | exist
cause reason source | lead result
reason cause motive ground rationale | purpose
motive reason motivation | purpose
cause bring produce lead provoke trigger | create result
trigger cause provoke spark | start
result outcome consequence effect | lead cause
effect impact consequence influence result | effective
impact effect influence affect | consequence
influence affect impact | effect power
affect influence impact | effect hit
consequence result effect outcome aftermath | impact
lead result cause | bring
depend rely dependence reliance | need
rely depend reliance | trust
former previous past | earlier old
previous earlier prior former preceding | last
earlier previous | ago
current present contemporary today | existing now
recent latest new | last
latest newest recent | new
new novel recent modern | fresh latest
modern contemporary new | current
old ancient aged age | former
ancient old | antique
future coming upcoming forthcoming | next
upcoming forthcoming coming | future
annual yearly | year
year annual yearly
month monthly
week weekly
day daily date
daily day | everyday
century centenary
date day time | year
quick fast rapid swift speedy | speed
fast quick rapid | speed
slow gradual | speed
speed pace rate velocity | fast
early initial | beginning
initial original | early
original initial | authentic
initial debut premiere | earliest
debut premiere
temporary interim provisional | short
permanent lasting constant | continual
constant continuous permanent | steady
regular periodic frequent | usual
periodic regular | period
frequent often common | regular
often frequent commonly | usually
usual common normal ordinary typical | regular
turn become | change
become turn grow
`
