/** Joining, gathering, handling, moving, preparing, comparing, trusting. */
export const DEALINGS = `
join unite connect link | combine
connect link join connection | relate
connection link relationship tie | connect
link connect tie connection | relate
relate connect concern | link
associate connect link association
attach fasten join | connect
combine unite merge combination | mix
mix blend combine mixture | combination
mixture mix blend combination | compound
collect gather accumulate collection | assemble
gather collect assemble | meet
accumulate collect gather | build
store keep storage | save
remove eliminate withdraw removal | delete take
eliminate remove eradicate elimination | abolish
eradicate eliminate wipe | destroy
delete erase remove | cancel
clear clean | remove
clean wash cleanse | pure
fill occupy | full
empty vacant | void
full complete whole entire | total
cover wrap | hide
hide conceal | secret
open unlock | start
close shut | end
enter join | go
follow pursue chase | observe succeed
pursue follow chase pursuit | seek
chase pursue | follow
accompany escort attend | join
lead guide conduct | direct
guide lead direct guidance | manual
direct lead guide | manage
control manage regulate | check
handle manage treat deal | tackle
deal handle address tackle | concern
tackle address combat deal handle | solve
address tackle solve | deal concern
combat fight counter tackle | prevent struggle
counter combat oppose | resist
solve resolve settle solution | fix
solution answer resolution | solve
cope manage deal | handle
overcome defeat conquer | solve
face confront encounter | meet
confront face confrontation | challenge
meet encounter | face
challenge dare | contest
suffer undergo | endure
undergo experience pass | suffer
endure suffer withstand | last
tolerate endure withstand
tolerate tolerance | accept
experience undergo | feel
feel sense felt | think
touch contact feel | reach
hear listen | hearing
listen hear | attend
read reading | study
play | perform
walk stroll march | go
run operate manage | function
operate run function work operation | use
function work operate | purpose role
work operate function | job labour
rest relax | stop
wait await expect | delay
sit seat | chair
rise arise stand | emerge
fall drop | collapse
drop fall | decrease
lift raise hoist | increase
raise lift bring | increase collect
push press shove | force
press push | urge
pull drag tow | draw
throw cast hurl | launch
hit strike beat | affect
beat hit strike | defeat
touch handle | feel
hang suspend | execute
wear put | clothes
change alter | exchange
prepare ready preparation arrange | train
preparation readiness | prepare
ready | willing
arrange organise prepare arrangement | order
arrangement agreement order | organise
order arrange sequence | organise
list enumerate register | catalogue
register record enrol registration | list
registration enrolment | register
enrol register enlist | join
record register note | document
document record register | file
count number calculate | include
measure gauge assess | quantity
test check try | examine
compare comparison contrast | similar
comparison compare contrast | similar
match correspond fit | equal
correspond match accord | write
fit suit match | suitable
suit fit | appropriate
deserve merit worthy | earn
enjoy like | benefit
benefit advantage gain profit | help
advantage benefit merit | strength
disadvantage drawback shortcoming | weakness
shortcoming flaw defect drawback | disadvantage
defect fault flaw | error
error mistake fault | wrong
mistake error blunder | wrong
correct right accurate | fix
wrong incorrect mistaken | error
test exam | check
share divide | distribute
spread distribute disseminate circulate | dissemination
disseminate spread distribute dissemination | promote
transmit send pass transmission | broadcast
absorb assimilate | take
produce yield generate | cause
generate produce create | cause
form shape make | create
shape form figure | mould
develop elaborate prepare | create
draft prepare write | draw
plan prepare scheme | project
schedule plan set | timetable
target aim goal | object
focus concentrate centre | emphasis
concentrate focus concentration | attention
attention focus notice | interest
interest attention curiosity | concern
interest keen | eager
devote dedicate devotion | commit
dedicate devote dedication | commit
commit perpetrate | crime
attract draw lure | interest
attractive beautiful appealing | attract
beautiful pretty handsome lovely | beauty
beauty beautiful | attractive
inspect examine visit | check
persist continue insist | remain
trust confidence faith | believe
confidence trust certainty | confident
confident sure certain | confidence
sure certain confident | ensure
certain sure definite | particular
possible potential feasible likely | possibility
possibility chance likelihood opportunity | possible
opportunity chance possibility | prospect
chance opportunity luck | possibility
luck fortune | lucky
probable likely | probably
likely probable possible | probably
potential possible capacity | ability
prospect outlook opportunity | future
willing ready | want
able capable
replace substitute switch | exchange
exceed surpass outnumber
surpass exceed outdo | overtake
reach hit attain | total
total amount number | overall
amount total sum quantity | number
sum total amount | add
equip furnish supply | provide
install fit installation | set
mount install | climb
climb ascend mount scale | rise
ascend climb rise ascent | mountain
descend descent | go
dig excavate
bind tie | oblige
tie bind link | draw
hurt injure harm | damage
waste squander | lose
miss lack lose | absent
lack shortage absence deficiency | need
shortage lack scarcity deficit | shortfall
absent missing absence | lack
present attend attending | participate
available accessible access | free
access availability entry | available
accessible available access | open
wish want | hope
dream vision | hope
ignore neglect disregard | overlook
neglect ignore disregard | forget
abandon leave desert quit | give
quit leave abandon | stop
permit licence pass
`
