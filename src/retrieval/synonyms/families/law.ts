/** Laws and courts, crime and punishment, rights and freedoms. */
export const LAW = `
law legislation statute code | legal rule regulation norm act
legislation law statute | legislative
legislative law legislation | parliament
legal lawful law juridical | legislation
regulation rule norm | law regulatory
rule regulation law norm | principle
regulate control regulation | govern
bill draft | law
draft bill project | write
act law statute
decree order edict | resolution law
resolution decision | decree
adopt approve pass endorse enact adoption approval passage | ratify accept ratification sign
approve endorse authorise approval adoption adopt endorsement sanction | accept pass permit sign consent
authorise permit authorisation approve | allow empower
amend revise change amendment | modify alter
amendment change revision | amend
article section clause | provision paragraph
provision clause article | requirement
repeal abolish revoke annul rescind abolition | cancel scrap
abolish abolition end | repeal ban eliminate
ban prohibit forbid outlaw bar prohibition | restrict illegal embargo prevent
prohibition ban | restriction
allow permit let enable | authorise permission
permission permit consent authorisation | licence allow
licence license permit | authorisation
restrict limit curb restriction limitation | constrain
restriction limit limitation curb | ban
sanction penalty embargo | measure
obligation duty commitment responsibility | requirement
oblige require compel obligation | force
duty obligation responsibility | task
responsibility accountability responsible duty | task
responsible accountable | charge
accountable responsible liable accountability | punishment
comply conform obey compliance adhere | observe
compliance conformity adherence | comply
violate breach infringe break contravene violation infringement | offence
violation breach infringement | abuse
abuse mistreatment misuse maltreatment | violation torture
enforce implement enforcement | apply
court tribunal judicial judiciary | courtroom judge justice
courtroom court | trial
judge justice magistrate judicial | court
judicial judiciary court legal | judge justice
judiciary court judge judicial | justice
justice judicial fairness | court law
tribunal court | trial
judge rule decide adjudicate judgement | verdict
verdict ruling judgement decision | sentence judge
ruling verdict decision judgement | rule
decide rule determine decision resolve | settle conclude
decision ruling resolution | decide judgment choice
settle resolve settlement | agree
resolve settle solve resolution | decision
uphold satisfy grant sustain | support confirm maintain
satisfy meet fulfil | uphold grant
appeal challenge | complaint contest
sue lawsuit litigation suit | complaint claim court
lawsuit suit litigation case claim | sue trial
case lawsuit trial | proceedings matter
proceedings trial process | case hearing
procedure process proceeding | method
trial prosecution hearing | court case
hearing session | trial
prosecute prosecution charge try | trial indict
prosecutor prosecution attorney
lawyer attorney solicitor barrister advocate counsel | legal
defendant suspect | trial
suspect | defendant
plaintiff claimant | lawsuit sue
witness eyewitness testify | testimony
testify testimony | witness
evidence proof testimony | prove
prove demonstrate establish proof | show evidence confirm
charge indict accuse indictment | accusation
convict conviction guilty | sentence
guilty guilt | responsible
sentence imprison imprisonment | convict jail punish term
imprison jail imprisonment incarcerate | prison detain sentence
prison jail penitentiary gaol | imprisonment colony cell
prisoner inmate convict detainee | captive
detain arrest apprehend detention custody | hold capture
arrest detain apprehend detention | custody capture
capture seize catch | arrest
detainee prisoner | detention
bail parole | release
release free liberate | discharge
punish penalise punishment penalty | accountable sentence fine discipline sanction
punishment penalty sentence sanction | punish
fine penalty | punishment
penalty fine punishment | sentence
execute hang behead | execution death
execution hanging beheading | execute
crime offence criminal felony | wrongdoing
criminal crime | offender penal
offender criminal perpetrator culprit | convict
offence crime violation | misconduct
kill murder slay assassinate shoot | death dead die killing
murder kill homicide killing manslaughter | assassination
murderer killer assassin | murder
assassinate assassination murder kill | shoot
massacre slaughter killing | genocide
genocide extermination massacre | killing
torture ill mistreatment cruel cruelty | abuse
rape assault | sexual
assault attack beating | violence
violence violent | force attack
steal theft rob | burglary robbery
theft robbery stealing burglary larceny | steal
thief robber burglar | theft
rob robbery | steal
fraud scam deception swindle | cheat
deceive mislead trick deception | cheat
cheat deceive fraud | trick
corruption bribery corrupt graft | bribe
bribe bribery kickback | corruption
smuggle smuggling trafficking contraband | traffic
trafficking traffic smuggling | slavery
kidnap abduct kidnapping abduction hijack | hostage
hostage captive | kidnap
slave slavery enslaved | servitude
terrorism terrorist terror | extremism
terrorist extremist militant | terrorism
extremism radicalism extremist | terrorism
gang mob | criminal mafia
mafia mob | gang
police policeman policemen cop constable | officer law
detective investigator | police
investigate probe examine inquiry investigation | inspect look
investigation inquiry probe | investigate examine
inspect check examine inspection | monitor audit
inspection check audit | examination
search seek hunt look | find
raid storm | search attack
escape flee fugitive | run
evade avoid evasion | escape
right entitlement | freedom
freedom liberty free | right independence
liberty freedom | right
liberate free liberation | release
equality equal parity | equity
discrimination bias prejudice | racism segregation
racism racial racist | discrimination
segregation segregate separation | apartheid
gender sex | women
privacy private | secret
protect safeguard defend protection shield | guard secure guarantee preserve
protection safeguard security | protect defence
defend protect defence | guard
defender protector | advocate
asylum refuge shelter | refugee
refugee displaced asylum | migrant
migrant immigrant migration | refugee
immigrant migrant immigration | foreigner
deport expel deportation expulsion | exile
expel banish expulsion exile | deport
exile banish banishment | deport
amnesty pardon clemency | forgive
patent copyright | trademark
property estate asset | possession
possess ownership owner | belong
owner proprietor holder ownership
inherit bequeath | heir
testament | inheritance
oversight monitoring supervision | control
transparency openness transparent | open
accountability responsibility | transparency
legitimate lawful legal valid | legitimacy
illegal unlawful illicit | criminal
valid force effective | validity
mandatory compulsory obligatory
voluntary optional | volunteer
expertise expert examination | knowledge skill
specialist expert professional | consultant
expert specialist professional | expertise analyst
preventive prevention prevent | precaution
prevent avert avoid prevention stop | block hinder
ombudsperson commissioner | right
`
