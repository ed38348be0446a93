/** Headings of budget: heading, kind, meaning, how far it tells, where met. */
export const BUDGET2 = `
budget category	budget	section	whole	printed budgets
budget area	budget	section	whole	printed budgets
{cost centre,cost center,budget,account,ledger,cost,nominal} {code,no,number,ref}	budget	code	anywhere	printed budgets
code	budget	code	whole	printed budgets, workbook
ref	budget	code	whole	printed budgets, workbook
reference	budget	code	whole	printed budgets
cost centre	budget	code	whole	printed budgets, workbook
cost center	budget	code	whole	printed budgets
cc	budget	code	whole	printed budgets
account	budget	code	whole	printed budgets, workbook
nominal	budget	code	whole	printed budgets
nominal code	budget	code	whole	printed budgets
n/c	budget	code	whole	printed budgets
nc	budget	code	whole	printed budgets
gl code	budget	code	whole	printed budgets
gl	budget	code	whole	printed budgets
gl account	budget	code	whole	printed budgets
code no	budget	code	whole	printed budgets
project code	budget	code	whole	printed budgets
line no	budget	code	whole	printed budgets
no	budget	code	whole	printed budgets
#	budget	code	whole	printed budgets
budget id	budget	code	whole	printed budgets
line ref	budget	code	whole	printed budgets
centre	budget	code	whole	printed budgets, workbook
account reference	budget	code	whole	printed budgets
cipfa code	budget	code	whole	printed budgets
analysis code	budget	code	whole	printed budgets
budget ref no	budget	code	whole	printed budgets
{expected,anticipated,likely,estimated,predicted} {spend,spent,spending,cost,costs,expenditure,position,year end}	budget	forecastOutturn	anywhere	printed budgets
{spend,spending,expenditure} to year end	budget	forecastOutturn	anywhere	printed budgets
{actual,actuals,spend,spent,expenditure,spending,cost,costs} {to,as at,at}	budget	actualToDate	anywhere	printed budgets
ytd	budget	actualToDate	anywhere	printed budgets
year to date	budget	actualToDate	anywhere	printed budgets
spend	budget	actualToDate	whole	printed budgets
spent	budget	actualToDate	whole	printed budgets
spend so far	budget	actualToDate	whole	printed budgets
spent so far	budget	actualToDate	whole	printed budgets
paid to date	budget	actualToDate	whole	printed budgets
paid so far	budget	actualToDate	whole	printed budgets
net to date	budget	actualToDate	whole	printed budgets
expended	budget	actualToDate	whole	printed budgets
expended to date	budget	actualToDate	whole	printed budgets
invoiced to date	budget	actualToDate	whole	printed budgets
charged to date	budget	actualToDate	whole	printed budgets
to date	budget	actualToDate	whole	printed budgets
cumulative spend	budget	actualToDate	whole	printed budgets
cumulative actual	budget	actualToDate	whole	printed budgets
cumulative	budget	actualToDate	whole	printed budgets
position to date	budget	actualToDate	whole	printed budgets
total income	budget	totalIncome	anywhere	printed budgets
all income	budget	totalIncome	anywhere	printed budgets
gross income	budget	totalIncome	anywhere	printed budgets
income total	budget	totalIncome	anywhere	printed budgets
total incomes	budget	totalIncome	anywhere	printed budgets
total receipts	budget	totalIncome	anywhere	printed budgets
internal income	budget	internalIncome	anywhere	printed budgets, workbook
int income	budget	internalIncome	anywhere	printed budgets, workbook
internal inc	budget	internalIncome	anywhere	printed budgets, workbook
int inc	budget	internalIncome	anywhere	printed budgets
income internal	budget	internalIncome	anywhere	printed budgets
recharge income	budget	internalIncome	anywhere	printed budgets
recharges income	budget	internalIncome	anywhere	printed budgets
recharged income	budget	internalIncome	anywhere	printed budgets
income recharges	budget	internalIncome	anywhere	printed budgets
income recharge	budget	internalIncome	anywhere	printed budgets
income from recharges	budget	internalIncome	anywhere	printed budgets
income from internal recharges	budget	internalIncome	anywhere	printed budgets
internal recharge income	budget	internalIncome	anywhere	printed budgets
internal recharges	budget	internalIncome	anywhere	printed budgets
{grant,grants} {to,paid,awarded,made}	budget	transfers	anywhere	printed budgets
external income	budget	externalIncome	anywhere	printed budgets, workbook
income	budget	externalIncome	anywhere	printed budgets, workbook
external inc	budget	externalIncome	anywhere	printed budgets, workbook
income external	budget	externalIncome	anywhere	printed budgets
external grants	budget	externalIncome	anywhere	printed budgets
external grant	budget	externalIncome	anywhere	printed budgets
external funding	budget	externalIncome	anywhere	printed budgets
fees and charges	budget	externalIncome	anywhere	printed budgets, workbook
grant	budget	externalIncome	anywhere	printed budgets
grants	budget	externalIncome	anywhere	printed budgets
client contribution	budget	externalIncome	anywhere	printed budgets
client contributions	budget	externalIncome	anywhere	printed budgets
inc	budget	externalIncome	whole	printed budgets
inc.	budget	externalIncome	whole	printed budgets
sales	budget	externalIncome	whole	printed budgets
receipts	budget	externalIncome	whole	printed budgets
contribution	budget	externalIncome	whole	printed budgets
contributions	budget	externalIncome	whole	printed budgets
ext income	budget	externalIncome	whole	printed budgets, workbook
external	budget	externalIncome	whole	printed budgets, workbook
fees	budget	externalIncome	whole	printed budgets
precept	budget	externalIncome	whole	printed budgets
rents	budget	externalIncome	whole	printed budgets
rent	budget	externalIncome	whole	printed budgets
rental income	budget	externalIncome	whole	printed budgets
donations	budget	externalIncome	whole	printed budgets
donation	budget	externalIncome	whole	printed budgets
fundraising	budget	externalIncome	whole	printed budgets
interest	budget	externalIncome	whole	printed budgets
interest received	budget	externalIncome	whole	printed budgets
hire charges	budget	externalIncome	whole	printed budgets
lettings	budget	externalIncome	whole	printed budgets
sales and fees	budget	externalIncome	whole	printed budgets
other income	budget	externalIncome	whole	printed budgets
customer receipts	budget	externalIncome	whole	printed budgets
internal	budget	internalIncome	whole	printed budgets, workbook
gross	budget	gross	anywhere	printed budgets, workbook
total expenditure	budget	gross	anywhere	printed budgets, workbook
total cost	budget	gross	anywhere	printed budgets
total costs	budget	gross	anywhere	printed budgets
total spend	budget	gross	anywhere	printed budgets
total spending	budget	gross	anywhere	printed budgets
expenditure total	budget	gross	anywhere	printed budgets
commitment	budget	commitments	anywhere	printed budgets, workbook
commitments	budget	commitments	anywhere	printed budgets, workbook
committed	budget	commitments	anywhere	printed budgets, workbook
on order	budget	commitments	anywhere	printed budgets
orders	budget	commitments	whole	printed budgets
open orders	budget	commitments	whole	printed budgets
orders placed	budget	commitments	whole	printed budgets
encumbrance	budget	commitments	whole	printed budgets
encumbrances	budget	commitments	whole	printed budgets
accruals	budget	commitments	whole	printed budgets
outstanding orders	budget	commitments	whole	printed budgets
{prior year,previous year,last year} {actual,actuals,outturn}	budget	priorYearActual	anywhere	printed budgets
{actual,outturn} {prior year,previous year,last year}	budget	priorYearActual	anywhere	printed budgets
{prior year,previous year,last year,base year} {net,budget,estimate,net budget,original budget,revised budget,,approved budget,net expenditure,figure,base budget}	budget	priorYearNet	whole	printed budgets
forecast	budget	forecastOutturn	anywhere	printed budgets, workbook
forecasts	budget	forecastOutturn	anywhere	printed budgets
forecasted	budget	forecastOutturn	anywhere	printed budgets
projected	budget	forecastOutturn	anywhere	printed budgets
projection	budget	forecastOutturn	anywhere	printed budgets
projections	budget	forecastOutturn	anywhere	printed budgets
outturn	budget	forecastOutturn	anywhere	printed budgets, workbook
out turn	budget	forecastOutturn	anywhere	printed budgets
fot	budget	forecastOutturn	anywhere	printed budgets
yef	budget	forecastOutturn	anywhere	printed budgets
year end position	budget	forecastOutturn	anywhere	printed budgets
year end	budget	forecastOutturn	whole	printed budgets
year-end	budget	forecastOutturn	whole	printed budgets
year end forecast	budget	forecastOutturn	whole	printed budgets
full year forecast	budget	forecastOutturn	whole	printed budgets, workbook
end of year	budget	forecastOutturn	whole	printed budgets
end of year position	budget	forecastOutturn	whole	printed budgets
fyf	budget	forecastOutturn	whole	printed budgets
fye	budget	forecastOutturn	whole	printed budgets
eoy	budget	forecastOutturn	whole	printed budgets
estimated outturn	budget	forecastOutturn	whole	printed budgets
likely outturn	budget	forecastOutturn	whole	printed budgets
probable outturn	budget	forecastOutturn	whole	printed budgets
expected outturn	budget	forecastOutturn	whole	printed budgets
forecast to year end	budget	forecastOutturn	whole	printed budgets
forecast for the year	budget	forecastOutturn	whole	printed budgets
actual	budget	actualToDate	anywhere	printed budgets, workbook
actuals	budget	actualToDate	anywhere	printed budgets, workbook
prior year	budget	priorYearNet	anywhere	printed budgets, workbook
previous year	budget	priorYearNet	anywhere	printed budgets, workbook
last year	budget	priorYearNet	anywhere	printed budgets, workbook
base year	budget	priorYearNet	anywhere	printed budgets
{revised …,latest …,current …,working …,revised,latest,current,working,amended,updated} {budget,budgets,estimate,estimates,net,controllable,plan}	budget	revisedNet	anywhere	printed budgets
revised	budget	revisedNet	whole	printed budgets
latest	budget	revisedNet	whole	printed budgets
current	budget	revisedNet	whole	printed budgets
amended	budget	revisedNet	whole	printed budgets
budget (revised)	budget	revisedNet	whole	printed budgets
budget after virements	budget	revisedNet	whole	printed budgets
adjusted budget	budget	revisedNet	whole	printed budgets
budget revised	budget	revisedNet	whole	printed budgets
estimate revised	budget	revisedNet	whole	printed budgets
net	budget	net	anywhere	printed budgets, workbook
controllable	budget	net	anywhere	printed budgets, workbook
nett	budget	net	anywhere	printed budgets
{,original,annual,approved,agreed,proposed,full year,total,base,pooled,total pooled,cash,revenue,delegated,opening,draft,new,next year,this year,full,yearly,initial,planned,recommended,final,set,capital,operating,allocated,budgeted} {budget,estimate,allocation,plan}	budget	net	whole	printed budgets
{original,approved,total,annual,base,agreed,proposed} {budgets,estimates}	budget	net	whole	printed budgets
{,annual,approved,original,agreed,total,proposed} {budget,estimate} {for the year,for year,full year,amount,total,value}	budget	net	whole	printed budgets
{original,approved,agreed,proposed,total} {annual budget,annual estimate,net budget,revenue budget,cash budget,base budget}	budget	net	whole	printed budgets
original	budget	net	whole	printed budgets
approved	budget	net	whole	printed budgets
agreed	budget	net	whole	printed budgets
proposed	budget	net	whole	printed budgets
budget sum	budget	net	whole	printed budgets
budgeted	budget	net	whole	printed budgets
budgeted amount	budget	net	whole	printed budgets
budgeted cost	budget	net	whole	printed budgets
planned cost	budget	net	whole	printed budgets
planned spend	budget	net	whole	printed budgets
planned expenditure	budget	net	whole	printed budgets
cash limit	budget	net	whole	printed budgets
budgets	budget	net	whole	printed budgets
estimates	budget	net	whole	printed budgets
budget allocation	budget	net	whole	printed budgets
allocated	budget	net	whole	printed budgets
funding allocated	budget	net	whole	printed budgets
amount budgeted	budget	net	whole	printed budgets
sum allocated	budget	net	whole	printed budgets
provision	budget	net	whole	printed budgets
budget provision	budget	net	whole	printed budgets
budget request	budget	net	whole	printed budgets
budget requested	budget	net	whole	printed budgets
bid	budget	net	whole	printed budgets
amount requested	budget	net	whole	printed budgets
requirement	budget	net	whole	printed budgets
{,grand,overall} {total,totals}	budget	total	whole	printed budgets
full year	budget	total	whole	printed budgets
whole year	budget	total	whole	printed budgets
year	budget	total	whole	printed budgets
line total	budget	total	whole	printed budgets
`;
