/** Meetings, hosts and guests, agreements, diplomacy, cooperation. */
export const MEETING = `
meeting session conference gathering talks assembly | summit forum encounter sitting event discussion
meet gather convene assemble meeting | encounter sit
summit conference forum meeting | talks
conference congress symposium convention forum | seminar meeting summit
seminar workshop training | course conference
event occasion function ceremony gathering | meeting happening activity
ceremony ritual rite celebration | event inauguration
hold organise host stage convene arrange conduct | run
host organise hold organiser | receive stage venue
organise arrange hold coordinate organisation | plan prepare host run
organiser host sponsor | organise
conduct carry hold run | perform implement lead
sponsor fund back sponsorship | support finance organise
happen occur place | arise
occur happen arise occurrence | place
attend participate join visit present attendance | go participation
participate join attend participation partake | involve part contribute engage take
participant attendee delegate participation | member guest competitor contestant
attendance audience turnout | visitor crowd
guest visitor invitee | participant
visit arrive come arrival | tour trip stay travel
visitor tourist guest | traveller
come arrive arrival visit | reach
tour trip journey | visit travel
represent representation representative | delegate
representative delegate envoy representation | member official ambassador spokesperson
envoy ambassador representative emissary diplomat | delegate special
ambassador envoy diplomat embassy | consul representative
diplomat envoy ambassador diplomatic | official
delegation mission representative | team group delegate
diplomacy diplomatic | negotiation relations
embassy consulate mission | ambassador
consul consulate | embassy
agreement accord deal pact treaty | contract memorandum convention arrangement understanding
agree accord deal | sign consent
treaty pact agreement convention accord | protocol
contract agreement deal | sign
memorandum agreement memo | document understanding
convention treaty covenant | agreement
sign conclude ink signing signature | agreement
signatory party signer | sign
ratify approve ratification | adopt sign endorse
negotiate bargain negotiation talks | discuss mediate
negotiation talks bargaining | dialogue
mediate mediation mediator broker intermediary | negotiate
alliance coalition bloc union | partnership pact
ally partner alliance | friend
partner partnership associate | ally collaborate
partnership cooperation collaboration | alliance
cooperate collaborate cooperation collaboration | interact partner work interaction
interaction cooperation engagement | contact dialogue
interact engage interaction engagement | communicate
relation relationship tie link bond relations ties | connection
relations ties link | cooperation
neighbour neighbouring adjacent bordering | nearby
join enter accede accession unite | member enlist
accession entry membership joining | join
member membership participant | part belong
belong member part
invite invitation | ask
celebrate commemorate mark observe celebration commemoration | anniversary honour
anniversary jubilee birthday commemoration | celebrate
commemorate honour remember commemoration memorial | mark
honour award recognise homage tribute | respect
festival celebration fair feast | holiday
holiday vacation festival | celebration leave
party celebration | gathering
inaugurate inauguration open | launch swear
opening inauguration launch | start ceremony
exchange swap trade | share
share divide distribute | split
unite unify merge combine union unification | join integrate
unity union solidarity | cohesion
integrate integration | unite combine
merge merger combine amalgamate | unite consolidate
coordinate coordination | organise
committee commission council board panel | body group
commission committee panel | body board
council board committee | assembly
board council directors | committee
panel committee jury | group
body organisation agency institution entity | authority organ structure
organisation body association institution agency | group company society organization
institution body organisation establishment | institute
association society union federation | league organisation
federation union league confederation | association
union association | federation
group organisation team | band set collection
team squad group crew | side
network system web | group
charity foundation nonprofit | fund
foundation fund charity | establishment
activist campaigner advocate defender | protester
campaign drive movement | effort
movement campaign group | organisation
volunteer voluntary | help
audience spectator viewer public | crowd
crowd mob throng | audience people
headquarters headquarter base | seat office locate
sideline side margin | edge
hybrid | online
online virtual internet remote | web
format form manner | way
schedule timetable programme | plan
postpone delay defer adjourn postponement | late
cancel call scrap cancellation | abandon
resume restart continue resumption | reopen
`
