/** Qualities, kinds and states, and the nouns for them. */
export const QUALITIES = `
rare scarce uncommon | unusual
unusual strange uncommon | rare
strange odd weird unusual | mysterious
mystery enigma puzzle mysterious | secret
special particular specific | unique
particular specific special | certain
specific particular concrete | certain
general common overall universal | broad
universal general global | worldwide
overall total general | whole
whole entire total full | complete
entire whole full complete
common joint mutual | general
joint common | together
mutual common reciprocal | joint
similar alike like comparable
identical equal | similar
identical equal | twin
equal equivalent | equality
equivalent equal
different distinct diverse | various differ
opposite contrary reverse | oppose
separate distinct independent | different
kind type sort category form | class species
type kind sort category form | class
category class type group | kind
class category type | group
form type shape kind | make
feature characteristic trait attribute property | quality
characteristic feature trait typical | quality
property characteristic quality | feature
quality characteristic property | standard
aspect side facet | part
factor cause element | reason
detail particular | information
fact truth reality | actual
truth fact reality true | honest
true real actual genuine | truth
real actual true genuine | reality
genuine real authentic true | original
false fake untrue | wrong
fake false counterfeit forged | fraud
simple easy plain | basic
easy simple | ease
difficult hard complicated tough challenging | difficulty
hard difficult tough | solid
complex complicated intricate | difficult
basic fundamental essential elementary | main
fundamental basic essential | foundation
basis foundation base ground | basic
base basis foundation
foundation basis base | ground
background context history | setting
context background setting circumstance | situation
situation circumstance condition state | position
circumstance condition situation | fact
condition term requirement | state
term condition | provision
status position rank standing | state
right correct proper | suitable
proper appropriate suitable right | correct
appropriate suitable proper relevant | fit
relevant pertinent | appropriate
suitable appropriate fit | right
good excellent fine great | positive
best finest top | excellent
excellent outstanding great superb | best
outstanding excellent remarkable exceptional | prominent
great large outstanding | famous
positive favourable good | constructive
favourable positive good | advantageous
bad poor negative | worse
negative bad adverse | harmful
harmful damaging adverse | harm
serious grave severe | significant
severe serious harsh heavy | strict
strict rigid tough severe | strong
harsh severe strict | cruel
urgent pressing immediate | emergency
immediate instant prompt | urgent
direct immediate | straight
new novel fresh | recent
public open | state
private personal individual | secret
personal private individual
effective efficient productive | efficiency effect
efficiency effectiveness productivity effective | efficient
effectiveness efficiency | effective
fair equitable impartial | justice
impartial objective unbiased neutral | fair
objective impartial | goal
honest truthful sincere | honesty
loyal faithful | loyalty
brave courageous bold | courage
courage bravery | brave
strict rigorous | severe
popular favourite beloved | famous
favourite popular | favour
beloved dear
well | famous
official formal
formal official | form
informal unofficial casual
national domestic state | country
domestic internal home
internal domestic inner | inside
inner internal | inside
external outer outside | foreign
outer outside external
upper top higher | high
lower bottom | low
top summit upper highest | best
bottom base lower | foot
front forward | face
back rear behind | return
side flank part | party
corner angle | edge
line row | queue
row line | rank
circle ring round | circular
round circular | circle
square rectangular | area
`
