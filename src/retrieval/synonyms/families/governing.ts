/** Offices, elections, appointments, leaders, states and their bodies. */
export const GOVERNING = `
head lead chair leader | director run
lead head direct guide leadership | chair run command
leader head chief boss | ruler president captain
leadership management direction | leader
chair chairman chairperson chairwoman | head preside president chairmanship
chairman chair chairperson | head president
preside chair | head
chief head principal | main leader
president head presidential presidency | leader state
premier premiership
minister ministry ministerial | secretary
ministry department | minister office
secretary secretariat | clerk
monarch sovereign ruler | throne monarchy
king monarch royal | ruler throne
queen monarch royal | throne
emperor ruler tsar czar empire | monarch
empire imperial | emperor dominion
crown throne coronation | king
crown coronate coronation | king
ruler sovereign leader | king govern
rule govern reign | control power
reign rule | throne king
govern rule administer government | manage
government cabinet administration authorities | state executive ministry
authorities government official | power
authority power jurisdiction | mandate right body
administration management | government
administer manage run administration | govern
administrative executive | administration
state country nation | national
country nation state land | republic
nation country people state | national
national nationwide state | country domestic
republic state | country
regime government rule | dictatorship
dictator tyrant despot dictatorship | ruler
democracy democratic | republic
federal national | federation
parliament legislature assembly | congress parliamentary deputy
parliamentary legislative | parliament
legislature parliament legislative | congress
congress legislature congressional | parliament
senate senator | upper
majilis mazhilis | lower chamber
chamber house | room
lawmaker legislator parliamentarian deputy mp | senator member
legislator lawmaker | parliament
senator senate | lawmaker
governor akim governorship | head
mayor akim mayoral | city
akim akimat | governor
commissioner ombudsman ombudsperson ombudswoman | commission
ombudsman ombudsperson ombudswoman | commissioner right
official officer functionary bureaucrat | authorities
officer official | police
office post position | role job
post position job office | role
position post role rank | office stance
role function part | position
title rank | name position
director manager head | chief leader
manager director management | boss executive
manage run administer operate management | direct control
executive director manager | ceo
ceo chief executive | head director
supervise oversee monitor supervision oversight | control inspect
oversee supervise oversight | control manage
supervisor overseer | manager
control command dominate | govern power
dominate domination dominant | control rule
command order | lead control
commander general commanding chief | officer lead captain
employee worker staff | personnel
staff personnel employee | worker team
civil public | citizen
servant official employee | service
appoint name designate nominate appointment nomination | assign select post choose
appointment nomination | appoint
nominate nomination candidate | propose appoint
assign allocate assignment | appoint task
elect vote election | choose
election vote poll ballot electoral | elect referendum
vote ballot voting | elect election poll
referendum plebiscite | vote
voter electorate | vote
candidate contender nominee applicant | run
constituency district | electoral
dismiss fire sack oust remove dismissal removal | depose relieve
oust depose overthrow topple ouster | remove dismiss coup
overthrow topple depose coup | revolution
coup putsch overthrow | takeover
resign quit step resignation | leave retire
resignation departure | resign
retire retirement | resign leave
succeed replace follow successor succession | heir
successor replacement heir | succeed
replace substitute supersede replacement | succeed change
predecessor former | precede
inherit inheritance heir | succeed
term tenure mandate | period serve
serve work act | service tenure
tenure term | serve
party faction political | movement
politics political politician | policy
politician statesman | political leader
policy strategy | plan approach
strategy plan approach policy | concept programme
programme plan scheme project initiative | strategy
project programme initiative | scheme plan
initiative project programme | proposal launch idea
reform overhaul restructure restructuring modernise | change transformation improve
transform transformation | change reform convert
independence sovereignty independent | freedom autonomy
autonomy autonomous independence | self
sovereignty sovereign | independence
colony settlement colonial | territory
colonise settle colonisation | colony
territory region land | area
province region oblast | area district
region area district territory | province zone regional
regional local | region
district county area | region borough
municipality municipal city town | local
capital city | seat
city town urban | municipality capital
town settlement | city village
village settlement rural | town
local municipal | region
citizen national resident | citizenship people
citizenship nationality naturalisation | citizen
resident inhabitant citizen | population live
population people resident inhabitant | demographic census populace citizen live
people individual person citizen | population public human folk
public people society | citizen open
society community | public social
community society | group
civil civic | society
ethnic ethnicity | minority national
minority ethnic | group
bureaucracy administration | official
flag banner | symbol
anthem hymn | song
constitution charter constitutional | law
constitutional constitution | law
charter constitution | document
capital | centre
summon call | invite convene
delegate assign | representative
`
