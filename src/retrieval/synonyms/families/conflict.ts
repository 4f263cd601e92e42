/** War and peace, protest, disasters and emergencies. */
export const CONFLICT = `
war conflict warfare hostility | fighting battle military
conflict war clash fighting dispute | confrontation struggle
battle fight combat clash | war struggle
fight battle combat struggle fighting | war oppose
fighter combatant militant | soldier
clash confrontation skirmish | conflict fight
attack assault raid strike offensive | invade bombing hit aggression
invade invasion occupy | attack enter incursion
occupy occupation | seize invade
aggression attack hostility aggressive | invasion
bomb bombing explosive explosion | blast attack
explosion blast detonation explode | bomb
explode detonate blow blast explosion | burst
shoot fire shooting gun | gunfire
gun firearm rifle pistol weapon | shoot
weapon arms armament munition | gun
arms weapon weaponry armament | military
missile rocket | weapon
tank armour | vehicle
military army armed forces troop | defence soldier
army military forces troop | soldier
troop soldier forces army | military
soldier troop serviceman trooper | military
navy naval fleet | maritime
naval navy | maritime
conscript draft conscription recruit | enlist
veteran | soldier
defeat beat conquer overcome vanquish | win
conquer conquest subjugate defeat | capture invade
victory win triumph | success beat
win victory triumph winner | beat gain
winner champion victor | win
lose loss | defeat
surrender capitulate capitulation | yield
retreat withdraw withdrawal | leave
withdraw withdrawal pullout retreat | remove leave
siege blockade besiege | surround
surround encircle besiege | around
peace peaceful ceasefire truce | calm
ceasefire truce armistice | peace
peacekeeper peacekeeping | peace
reconcile reconciliation | peace
enemy foe adversary opponent | rival
opponent rival adversary competitor | oppose
rival competitor opponent rivalry | compete
oppose resist opposition | object protest
opposition resistance | oppose
resist resistance withstand | oppose
rebel insurgent rebellion revolt | militant
revolt uprising rebellion insurrection mutiny | revolution unrest
revolution uprising revolutionary | revolt
uprising revolt rebellion insurgency | riot
riot unrest disturbance disorder | protest violence
unrest turmoil disturbance riot | protest
protest demonstrate demonstration rally march | picket oppose
demonstration protest rally march | demonstrator
protester demonstrator | activist
rally march demonstration | meeting protest
march parade procession | rally
strike hit | attack
hit strike | affect
defence protection | military
security safety | protection defence
safety security safe | protection
safe secure | safety
danger risk hazard peril threat | dangerous
risk danger hazard threat | chance
dangerous hazardous risky unsafe | danger
challenge difficulty problem | threat
problem issue difficulty trouble | challenge
difficulty problem trouble hardship | difficult
obstacle barrier hurdle hindrance | block
barrier obstacle | fence
spy espionage intelligence | agent
intelligence spy | secret
secret confidential
agent spy operative | representative
disaster catastrophe calamity | tragedy emergency
catastrophe disaster tragedy | catastrophic
emergency crisis | urgent disaster
accident crash collision incident | wreck
incident event accident | case
crash collide collision accident | wreck
collision crash | hit
fire blaze flame burn | firefighter
burn fire | blaze
firefighter fireman rescuer | fire
flood flooding inundation deluge | overflow water
earthquake quake tremor seismic | magnitude
magnitude strength intensity | earthquake
hurricane cyclone typhoon storm | wind tornado
storm tempest thunderstorm | wind
tornado twister | storm
drought dry arid | water
famine hunger starvation starve | food
hunger starvation hungry | famine
eruption erupt volcano volcanic | lava
avalanche landslide mudslide | slide
tsunami wave | earthquake
rescue save evacuate | relief help
rescuer saviour | rescue
evacuate evacuation | leave remove
save rescue | preserve
victim casualty sufferer | dead
casualty victim toll | dead
injure wound hurt injury | harm
injury wound trauma | injure
wound injury | hurt
survivor survive | alive
shelter refuge haven | protect home
trap stuck | catch
sink | shipwreck
shipwreck wreck | sink
wreck wreckage debris | crash
debris rubble wreckage | ruins
nuclear atomic | radioactive
atomic nuclear | atom
radiation radioactive radioactivity | nuclear
disarm disarmament | weapon
intervene intervention interfere | involve
interfere interference meddle | intervene
compete competition contest | rival
competition contest tournament championship | match
contest competition race | dispute
tension strain friction | conflict
provoke provocation incite | cause
hostile unfriendly hostility | enemy
neutral neutrality impartial | independent
guard protect sentry | security
patrol guard | monitor
deploy deployment station | send
mission operation task | assignment
operation mission campaign | action
genocide holocaust | massacre
captive prisoner hostage
`
