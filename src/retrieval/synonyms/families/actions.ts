/** Doing, giving, taking, helping, choosing, showing. */
export const ACTIONS = `
make create produce | build
perform make | carry
act action deed | behave
action act measure step activity | move
activity action work pursuit | active
behave act conduct behaviour | treat
behaviour conduct manner | behave
perform execute implement fulfil | carry
implement execute fulfil realise implementation | carry apply
fulfil perform implement fulfilment | meet complete
apply use application employ | implement
application request | apply use
use employ utilise usage apply used | exploit
usage use utilisation | application
user consumer | use
exploit use exploitation | utilise
help assist aid support assistance | facilitate serve
assist help aid support assistance | facilitate
assistance help aid support | relief
support back assist help endorse | supporter assistance favour promote
supporter advocate backer adherent | fan support
facilitate ease promote | help
ease relieve alleviate | facilitate
contribute contribution promote | help give
promote advance foster encourage promotion | support develop
promotion advancement | promote
foster promote encourage | develop
serve service | function act
service serve | facility
provide supply give offer render | ensure deliver grant
give provide grant | hand donate present
grant give award | allow
award grant present bestow | prize win receive
receive get obtain gain accept
get obtain receive acquire gain | become
obtain get acquire gain receive | achieve
gain acquire obtain win | get increase
take seize grab | accept
bring carry | deliver
send dispatch transmit | delegate
put place set lay | position
place put set | position
set put place | establish
keep hold retain | maintain
hold keep possess
possess | hold
grab seize catch | hold
catch capture | seize
find discover locate | detect
seek search look | try
search seek hunt | look
look watch see gaze | appear
see view watch | look notice
show demonstrate display indicate | reveal prove illustrate
demonstrate show prove illustrate demonstration | display
indicate show suggest indication | signal
illustrate show demonstrate illustration | example
prove show demonstrate | confirm
appear seem | look
seem appear | look
try attempt effort endeavour | seek
attempt try effort endeavour | bid
effort attempt endeavour | work
struggle effort fight | strive
strive endeavour try | struggle
intend plan mean | want
decide choose determine decision | resolve
choose select pick choice selection | opt elect decide
select choose pick selection | appoint
choice option selection alternative | choose
option choice alternative | possibility
alternative option substitute | choice
need require necessary necessity | want demand
require need demand requirement | necessary
requirement need condition demand | require
necessary essential | need
essential vital crucial necessary key | important
important significant major key essential crucial vital | importance main
importance significance role value | important
significant important considerable major | significance
significance importance meaning | significant
main chief principal major primary key central | leading
primary main principal chief
major main important large | significant
key main essential crucial | important
leading top main foremost | lead
allow let permit enable | make
enable allow permit | help
force compel coerce make | power
compel force oblige | make
power strength force | energy
strength power force strong | potential
strong powerful mighty | strength
powerful strong mighty | power
weak feeble fragile | weakness
prevent stop avert hinder | block
block obstruct hinder bar | prevent
hinder hamper impede obstruct | obstacle
limit restrict cap | boundary
avoid evade shun | escape prevent
reject refuse decline rejection refusal | turn deny
refuse reject decline refusal | deny
accept receive acceptance | agree adopt approve
recognise acknowledge accept recognition | know
recognition acknowledgement acceptance | recognise
consider regard deem examine | think discuss study
examine study consider | review
review revise examine revision | assess consider
check verify inspect control | examine
verify check confirm verification | prove
ensure guarantee secure assure | provide
secure obtain ensure guarantee | safe
`
