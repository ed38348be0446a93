/** Headings of budget: heading, kind, meaning, how far it tells, where met. */
export const BUDGET3 = `
row total	budget	total	whole	printed budgets
annual total	budget	total	whole	printed budgets
year total	budget	total	whole	printed budgets
12 month total	budget	total	whole	printed budgets
total for year	budget	total	whole	printed budgets
total for the year	budget	total	whole	printed budgets
amount	budget	total	whole	printed budgets
value	budget	total	whole	printed budgets
sum	budget	total	whole	printed budgets
employee	budget	employee	anywhere	printed budgets, workbook
employees	budget	employee	anywhere	printed budgets, workbook
staff	budget	employee	anywhere	printed budgets
staffing	budget	employee	anywhere	printed budgets, workbook
staffs	budget	employee	anywhere	printed budgets
salary	budget	employee	anywhere	printed budgets
salaries	budget	employee	anywhere	printed budgets, workbook
pay cost	budget	employee	anywhere	printed budgets
pay costs	budget	employee	anywhere	printed budgets
wages	budget	employee	anywhere	printed budgets
pay	budget	employee	whole	printed budgets, workbook
payroll	budget	employee	whole	printed budgets
people	budget	employee	whole	printed budgets
payroll costs	budget	employee	whole	printed budgets
personnel	budget	employee	whole	printed budgets
personnel costs	budget	employee	whole	printed budgets
emp	budget	employee	whole	printed budgets
emps	budget	employee	whole	printed budgets
employee related	budget	employee	whole	printed budgets
employer costs	budget	employee	whole	printed budgets
human resources	budget	employee	whole	printed budgets
staff time	budget	employee	whole	printed budgets
contract	budget	contracts	anywhere	printed budgets, workbook
contracts	budget	contracts	anywhere	printed budgets, workbook
contracted	budget	contracts	anywhere	printed budgets
contractor	budget	contracts	anywhere	printed budgets
contractors	budget	contracts	anywhere	printed budgets
contractual	budget	contracts	anywhere	printed budgets
third party	budget	contracts	anywhere	printed budgets, workbook
third parties	budget	contracts	anywhere	printed budgets
agency	budget	contracts	anywhere	printed budgets
projects	budget	contracts	anywhere	printed budgets
commissioned	budget	contracts	anywhere	printed budgets
agency and contracted	budget	contracts	whole	printed budgets
contracted services	budget	contracts	whole	printed budgets
commissioning	budget	contracts	whole	printed budgets
purchased services	budget	contracts	whole	printed budgets
purchase of care	budget	contracts	whole	printed budgets
care packages	budget	contracts	whole	printed budgets
consultants	budget	contracts	whole	printed budgets
consultancy	budget	contracts	whole	printed budgets
professional fees	budget	contracts	whole	printed budgets
subcontractors	budget	contracts	whole	printed budgets
external providers	budget	contracts	whole	printed budgets
private contractors	budget	contracts	whole	printed budgets
transfer	budget	transfers	anywhere	printed budgets, workbook
transfers	budget	transfers	anywhere	printed budgets, workbook
recharge	budget	transfers	anywhere	printed budgets
recharges	budget	transfers	anywhere	printed budgets, workbook
recharged	budget	transfers	anywhere	printed budgets
support services	budget	transfers	anywhere	printed budgets
central support	budget	transfers	anywhere	printed budgets
benefits	budget	transfers	whole	printed budgets
benefit payments	budget	transfers	whole	printed budgets
direct payments	budget	transfers	whole	printed budgets
grants to others	budget	transfers	whole	printed budgets
central charges	budget	transfers	whole	printed budgets
overheads	budget	transfers	whole	printed budgets
corporate recharges	budget	transfers	whole	printed budgets
sss	budget	transfers	whole	printed budgets
support costs	budget	transfers	whole	printed budgets
central costs	budget	transfers	whole	printed budgets
management charge	budget	transfers	whole	printed budgets
running	budget	running	anywhere	printed budgets, workbook
premises	budget	running	anywhere	printed budgets
transport	budget	running	anywhere	printed budgets
supplies	budget	running	anywhere	printed budgets
non pay	budget	running	anywhere	printed budgets
nonpay	budget	running	anywhere	printed budgets
other costs	budget	running	anywhere	printed budgets
other cost	budget	running	anywhere	printed budgets
other expenditure	budget	running	anywhere	printed budgets
other direct	budget	running	anywhere	printed budgets
other	budget	running	whole	printed budgets
goods and services	budget	running	whole	printed budgets
s&s	budget	running	whole	printed budgets
supplies & services	budget	running	whole	printed budgets
equipment	budget	running	whole	printed budgets
travel	budget	running	whole	printed budgets
office costs	budget	running	whole	printed budgets
materials	budget	running	whole	printed budgets
utilities	budget	running	whole	printed budgets
property	budget	running	whole	printed budgets
property costs	budget	running	whole	printed budgets
buildings	budget	running	whole	printed budgets
materials and equipment	budget	running	whole	printed budgets
general expenses	budget	running	whole	printed budgets
admin	budget	running	whole	printed budgets
administration	budget	running	whole	printed budgets
operating	budget	running	whole	printed budgets
operating costs	budget	running	whole	printed budgets
direct costs	budget	running	whole	printed budgets
other running	budget	running	whole	printed budgets
repairs	budget	running	whole	printed budgets
maintenance	budget	running	whole	printed budgets
insurance	budget	running	whole	printed budgets
printing	budget	running	whole	printed budgets
training	budget	running	whole	printed budgets
it	budget	running	whole	printed budgets
ict	budget	running	whole	printed budgets
postage	budget	running	whole	printed budgets
stationery	budget	running	whole	printed budgets
expenditure	budget	gross	whole	printed budgets, workbook
exp	budget	gross	whole	printed budgets
exp.	budget	gross	whole	printed budgets
payments total	budget	gross	whole	printed budgets
total payments	budget	gross	whole	printed budgets
total outgoings	budget	gross	whole	printed budgets
outgoings	budget	gross	whole	printed budgets
spending	budget	gross	whole	printed budgets
planned units	budget	activityPlanned	whole	activity tables
planned volume	budget	activityPlanned	whole	activity tables
budgeted volume	budget	activityPlanned	whole	activity tables
planned volumes	budget	activityPlanned	whole	activity tables
planned places	budget	activityPlanned	whole	activity tables
actual units	budget	activityToDate	whole	activity tables
actual volume	budget	activityToDate	whole	activity tables
volume to date	budget	activityToDate	whole	activity tables
actual volumes	budget	activityToDate	whole	activity tables
forecast volume	budget	activityForecast	whole	activity tables
forecast units	budget	activityForecast	whole	activity tables
projected volume	budget	activityForecast	whole	activity tables
cost centre code	budget	code	whole	workbook
budget code	budget	code	whole	workbook
cost code	budget	code	whole	workbook
activity/budget line	budget	service	whole	workbook
service area	budget	service	whole	workbook
budget	budget	service	whole	workbook
portfolio holder	budget	portfolio	whole	workbook
port-folio	budget	portfolio	whole	workbook
staff	budget	fte	whole	workbook
employee costs	budget	employee	whole	workbook
staff costs	budget	employee	whole	workbook
employee cost	budget	employee	whole	workbook
running costs	budget	running	whole	workbook
non-pay	budget	running	whole	workbook
supplies and services	budget	running	whole	workbook
running cost	budget	running	whole	workbook
contracts & projects	budget	contracts	whole	workbook
contracts and projects	budget	contracts	whole	workbook
third party payments	budget	contracts	whole	workbook
transfer payments	budget	transfers	whole	workbook
transfer & recharge	budget	transfers	whole	workbook
gross expenditure	budget	gross	whole	workbook
gross budget	budget	gross	whole	workbook
gross exp	budget	gross	whole	workbook
controllable expenditure	budget	net	whole	workbook
net budget	budget	net	whole	workbook
net expenditure	budget	net	whole	workbook
original budget	budget	net	whole	workbook
net controllable	budget	net	whole	workbook
revised net	budget	revisedNet	whole	workbook
revised budget	budget	revisedNet	whole	workbook
latest budget	budget	revisedNet	whole	workbook
current budget	budget	revisedNet	whole	workbook
working budget	budget	revisedNet	whole	workbook
prior-year net	budget	priorYearNet	whole	workbook
actual to date	budget	actualToDate	whole	workbook
spend to date	budget	actualToDate	whole	workbook
ytd actual	budget	actualToDate	whole	workbook
actual ytd	budget	actualToDate	whole	workbook
actual spend	budget	actualToDate	whole	workbook
forecast outturn	budget	forecastOutturn	whole	workbook
projected outturn	budget	forecastOutturn	whole	workbook
forecast spend	budget	forecastOutturn	whole	workbook
forecast variance	budget	variance	whole	workbook
over/(under)spend	budget	variance	whole	workbook
variance %	budget	varianceShare	whole	workbook
% variance	budget	varianceShare	whole	workbook
status	budget	rag	whole	workbook
reason for variance	budget	explanation	whole	workbook
funded by	budget	fundedBy	whole	workbook
funding source	budget	fundedBy	whole	workbook
previous forecast	budget	previousForecast	whole	workbook
last forecast	budget	previousForecast	whole	workbook
prior forecast	budget	previousForecast	whole	workbook
previous forecast outturn	budget	previousForecast	whole	workbook
last month forecast	budget	previousForecast	whole	workbook
forecast method	budget	forecastMethod	whole	workbook
method	budget	forecastMethod	whole	workbook
forecast basis	budget	forecastMethod	whole	workbook
spend profile	budget	profile	whole	workbook
budget profile	budget	profile	whole	workbook
profiled by	budget	profile	whole	workbook
activity unit	budget	activityUnit	whole	workbook
unit of activity	budget	activityUnit	whole	workbook
activity measure	budget	activityUnit	whole	workbook
activity planned	budget	activityPlanned	whole	workbook
planned activity	budget	activityPlanned	whole	workbook
budgeted activity	budget	activityPlanned	whole	workbook
activity budget	budget	activityPlanned	whole	workbook
activity to date	budget	activityToDate	whole	workbook
actual activity	budget	activityToDate	whole	workbook
activity actual	budget	activityToDate	whole	workbook
activity forecast	budget	activityForecast	whole	workbook
forecast activity	budget	activityForecast	whole	workbook
projected activity	budget	activityForecast	whole	workbook
`;
