/** Travel, places and borders, nature, weather, transport. */
export const PLACES = `
place location site spot | locate venue area
location place site position | locate
locate situate | lie find place
lies | stand
site place location | area
lie | stand
area zone territory | region
zone area belt | district
space room area | place
border frontier boundary | edge
boundary border limit | line
border neighbour adjoin | adjacent
edge border margin | rim
centre middle core heart | central
central middle centre | main
middle centre mid
downtown centre | city
suburb outskirts suburban | city
neighbourhood district quarter | area
street road avenue | highway
road highway street route | motorway
highway motorway freeway | road
route path way road | course
path way trail track | road
bridge crossing viaduct | span
tunnel underpass | underground
underground subway metro | tunnel
metro subway underground | train
train railway rail | station
railway railroad rail | train
station stop terminal | depot
airport airfield airbase | flight
airline carrier | flight
aircraft plane airplane jet | fly
plane airplane aircraft jet | flight
helicopter chopper | aircraft
flight fly flying | plane
fly flight | plane
pilot aviator | fly
ship vessel boat | sail
boat vessel ship | sail
vessel ship boat | container
sail voyage sailing | ship
sailor seaman mariner | ship
port harbour dock | ship
harbour port | dock
car automobile vehicle | auto drive
vehicle car automobile | transport
truck lorry | vehicle
bus coach | transport
drive driver | car
driver motorist | drive
transport transportation carry | vehicle traffic
traffic transport | car
carry transport bring
passenger traveller | travel
travel journey go trip | traveller
traveller passenger tourist | travel
journey trip voyage travel | expedition
voyage journey expedition | sail
expedition journey voyage | explore
explore explorer exploration | discover
explorer discoverer navigator | explore
go travel move | leave
leave depart departure left | go
depart leave departure | go
departure leaving exit | leave
enter entry entrance | come
entrance entry gate door | enter
gate entrance door
exit leave | way
return back | come
cross crossing | pass
pass cross | go
reach arrive attain | achieve
migrate migration move emigrate | migrant
emigrate emigration leave | emigrant
settle settlement settler | live
settler colonist | settle
wander roam | nomad
abroad overseas foreign | outside
nearby near close adjacent | neighbouring
near close nearby | adjacent
close near | nearby
distance far | kilometre mile length
remote distant far isolated | distance
distant far remote | distance
far distant | distance
long length | lengthy
length long | duration size
tall height high | elevation
height tall high altitude elevation | level
high height tall
altitude elevation height | high
deep depth | profound
depth deep | profound
wide width broad | breadth
width wide breadth | broad
broad wide | extensive
large big huge vast | size great major
big large | great huge size major
huge enormous vast immense giant massive gigantic | large
size large big area extent dimension | measure
extent scope scale range | degree
scope range extent | scale
scale size extent | degree
small little tiny | minor
little small | minor
tiny minute small | little
world globe global worldwide earth | international
global worldwide international world | universal
international global worldwide | foreign
continent continental | land
island isle islet | archipelago
peninsula cape | land
land ground earth territory | country soil
ground soil earth land | floor
soil earth ground | land
field meadow | area
mountain mount peak hill | range alpine
peak summit top | mountain
summit peak top | mountain
hill mound | slope
valley gorge canyon | dale
desert arid | sand
steppe prairie grassland plain | desert
plain flat | steppe
forest wood woodland jungle | tree
tree | forest
plant flora vegetation | grow flower
flower bloom blossom | plant
grass lawn | meadow
animal creature beast fauna | wildlife species
wildlife fauna animal | nature
bird avian | fowl
fish fishing | fishery
horse equine stallion mare | rider
dog canine hound
cat feline
hunt hunting hunter | chase
nature natural environment | wild
environment environmental ecological ecology | nature
ecology ecological environmental | environment
pollute pollution contaminate contamination | dirty
pollution contamination emission | pollute
waste garbage rubbish trash litter | refuse
emission discharge | pollution
climate climatic | weather
weather climate meteorological | forecast
temperature heat degree | hot cold
hot heat warm | temperature
heat hot warmth | temperature
cold freezing frost chilly | winter
freeze frost | cold
rain rainfall precipitation | rainy
rainfall rain precipitation | wet
snow snowfall | winter
wind gust breeze | storm
cloud cloudy | sky
sea ocean marine maritime | coast
ocean sea oceanic | water
marine maritime sea | ocean
coast shore coastal seaside coastline | beach
shore coast beach bank | sea
beach shore | coast
river stream waterway | tributary
stream river brook creek | flow
tributary river | flow
lake reservoir pond | water
reservoir dam lake | water
dam reservoir | river
canal channel waterway | river
flow stream run | current
water aquatic | liquid
ice glacier icy
glacier ice glacial
island | archipelago
cave cavern | grotto
rock stone | boulder
stone rock | gem
gold golden
silver argent
iron steel | metal
metal metallic | iron
wood timber wooden lumber | tree
coal anthracite | mining
glass pane | window
house home building cottage | dwelling
flat apartment | housing
apartment flat | housing
palace castle residence | royal
castle fortress fort | palace
fortress fort citadel stronghold castle
tower skyscraper spire | building
skyscraper tower | building
wall fence barrier
roof ceiling top | dome
room chamber hall | space
hall auditorium room | chamber
door gate entrance
floor storey level | ground
storey floor | level
office bureau | workplace
bureau office agency | department
department division ministry office | section
agency bureau office | body
branch division office | department
facility plant installation | building
infrastructure facility | road
park garden reserve | square
garden park | yard
square plaza | piazza
north northern | northward
south southern | southward
east eastern | orient
west western | occident
northern north
southern south
eastern east
western west
flee escape | refugee
move relocate transfer | shift
relocate move resettle relocation | transfer
resettle relocate | displaced
nationwide country | national
surface top | area
map chart atlas | plan
direction course way | route
population inhabitant | people
`
