/** Headings of ledger: heading, kind, meaning, how far it tells, where met. */
export const LEDGER3 = `
batch no	ledger	ignored	whole	published spending lists
batch number	ledger	ignored	whole	published spending lists
company	ledger	ignored	whole	published spending lists
company code	ledger	ignored	whole	published spending lists
fund	ledger	ignored	whole	published spending lists
entity	ledger	ignored	whole	published spending lists
year	ledger	ignored	whole	published spending lists
financial year	ledger	ignored	whole	published spending lists
fiscal year	ledger	ignored	whole	published spending lists
quantity	ledger	ignored	whole	published spending lists
qty	ledger	ignored	whole	published spending lists
units	ledger	ignored	whole	published spending lists
irrecoverable vat	ledger	ignored	whole	published spending lists
card transaction	ledger	ignored	whole	published spending lists
cheque no	ledger	ignored	whole	published spending lists
bank account	ledger	ignored	whole	published spending lists
posting key	ledger	ignored	whole	published spending lists
rag	ledger	ignored	whole	published spending lists
company name	ledger	ignored	whole	published spending lists
text	ledger	ignored	whole	published spending lists
line text	ledger	ignored	whole	published spending lists
item text	ledger	ignored	whole	published spending lists
budget to date	ledger	budget 8	anywhere	monitoring reports
ytd budget	ledger	budget 8	anywhere	monitoring reports
budget ytd	ledger	budget 8	anywhere	monitoring reports
year to date budget	ledger	budget 8	anywhere	monitoring reports
profiled budget	ledger	budget 8	anywhere	monitoring reports
budget profile	ledger	budget 8	anywhere	monitoring reports
period budget	ledger	budget 8	anywhere	monitoring reports
budget for period	ledger	budget 8	anywhere	monitoring reports
{revised …,current …,latest …,working …,revised,current,latest,working} {budget,budgets,estimate,estimates}	ledger	budget 1	anywhere	finance systems
{annual …,full year …,fy …,total …,approved …,net …,annual,full year,fy,year,total,approved,net} {budget,budgets,estimate}	ledger	budget 2	anywhere	finance systems
budget annual	ledger	budget 2	anywhere	finance systems
budget full year	ledger	budget 2	anywhere	finance systems
budget … annual	ledger	budget 2	anywhere	finance systems
budget … full year	ledger	budget 2	anywhere	finance systems
{annual,full year} {plan,allocation}	ledger	budget 2	whole	finance systems
fy bud	ledger	budget 2	whole	finance systems
budget for the year	ledger	budget 2	whole	finance systems
budget for year	ledger	budget 2	whole	finance systems
whole year budget	ledger	budget 2	whole	finance systems
budget	ledger	budget 3	whole	finance systems
budgets	ledger	budget 3	whole	finance systems
estimate	ledger	budget 3	whole	finance systems
budget amount	ledger	budget 3	whole	finance systems
budget value	ledger	budget 3	whole	finance systems
estimates	ledger	budget 3	whole	finance systems
budget total	ledger	budget 3	whole	finance systems
bud amt	ledger	budget 3	whole	finance systems
budget balance	ledger	budget 3	whole	finance systems
budget sum	ledger	budget 3	whole	finance systems
original budget	ledger	budget 4	anywhere	finance systems
original estimate	ledger	budget 4	anywhere	finance systems
revised net	ledger	budget 5	whole	finance systems
net controllable	ledger	budget 5	whole	finance systems
cash limit	ledger	budget 6	whole	finance systems
alloc	ledger	budget 6	whole	finance systems
allocation	ledger	budget 6	whole	finance systems
plan	ledger	budget 6	whole	finance systems
planned	ledger	budget 6	whole	finance systems
plan amount	ledger	budget 6	whole	finance systems
plan value	ledger	budget 6	whole	finance systems
plan cost	ledger	budget 6	whole	finance systems
plan costs	ledger	budget 6	whole	finance systems
plan spend	ledger	budget 6	whole	finance systems
planned amount	ledger	budget 6	whole	finance systems
planned value	ledger	budget 6	whole	finance systems
planned cost	ledger	budget 6	whole	finance systems
planned costs	ledger	budget 6	whole	finance systems
planned spend	ledger	budget 6	whole	finance systems
budget	ledger	budget 7	anywhere	finance systems
budgets	ledger	budget 7	anywhere	finance systems
budgeted	ledger	budget 7	anywhere	finance systems
{actual …,actuals …,actual,actuals} {to date,ytd}	ledger	actual 1	anywhere	finance systems
{ytd …,year to date …,to date …,cumulative …,ytd,year to date,to date,cumulative} {actual,actuals}	ledger	actual 1	anywhere	finance systems
{spend,spent,expenditure,net} {to date,ytd}	ledger	actual 1	anywhere	finance systems
spend so far	ledger	actual 1	anywhere	finance systems
spent so far	ledger	actual 1	anywhere	finance systems
{,net} {actual,actuals}	ledger	actual 2	whole	finance systems
{actual,actuals,net actual,net actuals} {amount,value,spend,expenditure,net}	ledger	actual 2	whole	finance systems
spend	ledger	actual 2	whole	finance systems
spent	ledger	actual 2	whole	finance systems
net expenditure	ledger	actual 2	whole	finance systems
net spend	ledger	actual 2	whole	finance systems
actual balance	ledger	actual 2	whole	finance systems
act amt	ledger	actual 2	whole	finance systems
actual	ledger	actual 3	anywhere	finance systems
actuals	ledger	actual 3	anywhere	finance systems
ytd	ledger	actual 4	whole	finance systems
year to date	ledger	actual 4	whole	finance systems
to date	ledger	actual 4	whole	finance systems
cumulative	ledger	actual 4	whole	finance systems
ytd total	ledger	actual 4	whole	finance systems
cumulative total	ledger	actual 4	whole	finance systems
to date total	ledger	actual 4	whole	finance systems
year to date total	ledger	actual 4	whole	finance systems
total	ledger	actual 4	whole	finance systems
grand total	ledger	actual 4	whole	finance systems
row total	ledger	actual 4	whole	finance systems
total to date	ledger	actual 4	whole	finance systems
ytd balance	ledger	actual 4	whole	finance systems
cumulative balance	ledger	actual 4	whole	finance systems
closing balance	ledger	actual 4	whole	finance systems
balance to date	ledger	actual 4	whole	finance systems
{,net} {amount,value,balance}	ledger	actual 5	whole	finance systems
{amount,value,balance,net amount,net value} gbp	ledger	actual 5	whole	finance systems
expenditure	ledger	actual 5	whole	finance systems
amount in gbp	ledger	actual 5	whole	finance systems
amount (gbp)	ledger	actual 5	whole	finance systems
base amount	ledger	actual 5	whole	finance systems
home amount	ledger	actual 5	whole	finance systems
local amount	ledger	actual 5	whole	finance systems
amount in local currency	ledger	actual 5	whole	finance systems
base currency amount	ledger	actual 5	whole	finance systems
home currency amount	ledger	actual 5	whole	finance systems
accounted amount	ledger	actual 5	whole	finance systems
transaction amount	ledger	actual 5	whole	finance systems
trans amount	ledger	actual 5	whole	finance systems
line amount	ledger	actual 5	whole	finance systems
posted amount	ledger	actual 5	whole	finance systems
posting amount	ledger	actual 5	whole	finance systems
journal amount	ledger	actual 5	whole	finance systems
invoice amount	ledger	actual 5	whole	finance systems
payment amount	ledger	actual 5	whole	finance systems
amount paid	ledger	actual 5	whole	finance systems
paid amount	ledger	actual 5	whole	finance systems
amount net	ledger	actual 5	whole	finance systems
amount excl vat	ledger	actual 5	whole	finance systems
amount excluding vat	ledger	actual 5	whole	finance systems
net amount excl vat	ledger	actual 5	whole	finance systems
amount ex vat	ledger	actual 5	whole	finance systems
net of vat	ledger	actual 5	whole	finance systems
value ex vat	ledger	actual 5	whole	finance systems
gross amount	ledger	actual 5	whole	finance systems
total amount	ledger	actual 5	whole	finance systems
reporting amount	ledger	actual 5	whole	finance systems
functional amount	ledger	actual 5	whole	finance systems
cost	ledger	actual 5	whole	finance systems
spend amount	ledger	actual 5	whole	finance systems
total spend	ledger	actual 5	whole	finance systems
sum	ledger	actual 5	whole	finance systems
{,total,net,in year} {virement,virements}	ledger	virements	whole	finance systems
{budget,in year} {changes,adjustments,movements,transfers,virements} {,to date}	ledger	virements	whole	finance systems
virements to date	ledger	virements	whole	finance systems
supplementary	ledger	virements	whole	finance systems
supplementary estimate	ledger	virements	whole	finance systems
supplementary estimates	ledger	virements	whole	finance systems
commit	ledger	commitment 1	anywhere	finance systems
commits	ledger	commitment 1	anywhere	finance systems
commitment	ledger	commitment 1	anywhere	finance systems
commitments	ledger	commitment 1	anywhere	finance systems
committed	ledger	commitment 1	anywhere	finance systems
encumbrance	ledger	commitment 1	anywhere	finance systems
encumbrances	ledger	commitment 1	anywhere	finance systems
on order	ledger	commitment 2	anywhere	finance systems
order	ledger	commitment 2	whole	finance systems
orders	ledger	commitment 2	whole	finance systems
open orders	ledger	commitment 2	whole	finance systems
outstanding orders	ledger	commitment 2	whole	finance systems
po value	ledger	commitment 2	whole	finance systems
purchase order value	ledger	commitment 2	whole	finance systems
open po	ledger	commitment 2	whole	finance systems
open commitments	ledger	commitment 2	whole	finance systems
requisitions	ledger	commitment 2	whole	finance systems
pre encumbrance	ledger	commitment 2	whole	finance systems
`;
