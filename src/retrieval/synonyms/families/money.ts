/** Money, budgets, trade, business, work and property. */
export const MONEY = `
money funds cash finance | currency capital sum wealth
fund finance funding financing bankroll | money sponsor budget
financial monetary fiscal finance | economic
budget spending expenditure | fund finance
spend expenditure spending outlay | cost pay
cost price expense | worth value spend expensive
price cost tariff rate | value fee
fee charge payment | cost price
expensive costly dear | price cost
cheap inexpensive affordable | price cost
worth value | price cost
value worth | price importance
pay payment | spend compensate salary
payment remuneration pay | fee
salary wage pay wages earnings income
income earnings revenue | salary profit
revenue income turnover proceeds receipts | earnings sale
earn gain income earnings | receive salary
profit gain earnings profitable | benefit income
loss deficit shortfall | lose
deficit shortfall | debt
debt loan liability indebted | owe credit
owe debt | due
loan credit lend lending | debt
borrow loan borrowing | debt
lend loan lending | credit
bank lender banking | financial
investment invest investor capital | fund finance
invest investment | spend fund
investor shareholder | invest
share stake stock equity | shareholder
shareholder stockholder investor | owner
bond debenture | loan
currency money | exchange
tax levy duty taxation tariff | fee
tariff duty customs | tax
subsidy grant subsidise allowance | aid support
grant subsidy award | scholarship fund give
aid assistance relief | help support
donate give contribute donation contribution | gift charity
donation contribution gift | donate
donor contributor | donate
allocate assign earmark allot allocation | distribute budget give
afford | pay
trade commerce trading commercial | business exchange
trader merchant dealer | seller
merchant trader | dealer
buy purchase acquire procure | order obtain
purchase acquisition procurement buy | acquire
acquire obtain acquisition get | buy gain purchase takeover
takeover acquisition merger | buy
sell sale vend | market trade
sale sell selling | auction
export exporter | ship sell
import importer | bring
goods product merchandise commodity | item ware
product goods item commodity | produce
commodity goods raw | product
market marketplace bazaar | trade sell
marketing advertising promotion | market
advertise advertisement promote advertising | publicity
customer client buyer consumer | shopper
consumer customer user | buyer
consumption consume use usage | eat
supply provide deliver provision | furnish equip
supplier provider vendor | supply
deliver delivery supply ship | send
ship shipment cargo | deliver transport
company firm corporation business enterprise | manufacturer
business company enterprise firm | trade commercial
enterprise company firm venture | business
corporation company conglomerate corporate | firm
entrepreneur businessman businesswoman | founder business owner
businessman entrepreneur tycoon magnate | business
startup venture | company
industry sector industrial | manufacturing branch
industrial industry manufacturing | factory
manufacture produce production make manufacturing manufacturer | build fabricate
producer maker manufacturer | produce
factory plant mill works | manufacturing
plant factory | facility
output production yield | produce
produce generate yield production make | output manufacture
agriculture farming agricultural agrarian | farm crop
farm ranch farming | farmer agriculture
farmer peasant grower | farm
crop harvest yield | grain
grain wheat cereal | crop
livestock cattle animal | herd
mining extraction | dig coal
extract extraction mining | remove
oil petroleum crude | fuel
gas methane | fuel
fuel petrol gasoline diesel | oil energy
energy power | electricity
electricity power electric electrical | energy
retail shop store | sale
shop store | market
restaurant cafe eatery diner | food
hotel inn hostel | accommodation
economy economic economics | financial
economic economy | financial
growth increase expansion | grow
inflation price | rise
recession slump downturn depression | crisis
crisis emergency | recession trouble
bankrupt insolvent bankruptcy insolvency | collapse
wealth rich fortune wealthy | asset money
rich wealthy affluent | wealth
poor impoverished needy poverty
poverty poor destitution | hardship
job employment work occupation | post vacancy career
profession occupation job career vocation | work
career profession | job
employ hire recruit employment engage | job
employer company | boss
recruit hire enlist recruitment | employ
unemployed jobless unemployment | idle
unemployment jobless joblessness | unemployed
work labour job | function operate
labour work workforce | employment
worker labourer employee | labour
workforce labour worker personnel | staff
strike walkout stoppage | protest
union syndicate | labour
pension retirement annuity | retire
retire pension
insure insurance cover | policy
rent lease hire tenancy | let
lease rent | contract
tenant lodger renter | rent
landlord owner | rent
housing home accommodation | house
accommodation lodging housing | stay
customs border | duty
auction bid tender | sale
tender bid procurement | contract
bid offer tender | attempt
account bill invoice | bank
accountant auditor | accounting
audit review inspection | check
treasury exchequer | finance
stock share | inventory
economist | economics
brand trademark label | name
advertiser sponsor | advertise
discount reduction rebate | cheaper
refund repay reimburse reimbursement | compensation
compensate compensation reimburse damages | pay
compensation damages reparations | pay
benefit allowance payment | welfare
welfare benefit social | wellbeing
prize award reward | medal win trophy
reward prize bounty | award
lottery gambling | bet
gamble bet wager | casino
tourism tourist travel | visitor
`
