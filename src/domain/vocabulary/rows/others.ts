/** Headings of decisions, money, staffing: heading, kind, meaning, how far it tells, where met. */
export const OTHERS = `
gross	money	money		budgets beside plans
net	money	money		budgets beside plans
gross expenditure	money	money		budgets beside plans
net expenditure	money	money		budgets beside plans
expenditure	money	money		budgets beside plans
income	money	money		budgets beside plans
employee	money	money		budgets beside plans
employees	money	money		budgets beside plans
employee costs	money	money		budgets beside plans
running costs	money	money		budgets beside plans
cost centre	money	money		budgets beside plans
original budget	money	money		budgets beside plans
revised budget	money	money		budgets beside plans
variance	money	money		budgets beside plans
forecast outturn	money	money		budgets beside plans
net budget	money	money		budgets beside plans
external income	money	money		budgets beside plans
internal income	money	money		budgets beside plans
spend to date	money	money		budgets beside plans
actual to date	money	money		budgets beside plans
commitments	money	money		budgets beside plans
virement	money	money		budgets beside plans
cost code	money	money		budgets beside plans
budget code	money	money		budgets beside plans
annual budget	money	money		budgets beside plans
controllable expenditure	money	money		budgets beside plans
contracts & projects	money	money		budgets beside plans
budget line	money	money		budgets beside plans
activity/budget line	money	money		budgets beside plans
subjective	money	money		budgets beside plans
subjective code	money	money		budgets beside plans
ytd budget	money	money		budgets beside plans
ytd actual	money	money		budgets beside plans
forecast	money	money		budgets beside plans
outturn	money	money		budgets beside plans
full year budget	money	money		budgets beside plans
budget heading	money	money		budgets beside plans
decision	decisions	decision	whole	decision logs
decisions	decisions	decision	whole	decision logs
decision made	decisions	decision		decision logs
decisions made	decisions	decision		decision logs
decision taken	decisions	decision		decision logs
decisions taken	decisions	decision		decision logs
decision description	decisions	decision		decision logs
decision summary	decisions	decision		decision logs
decision title	decisions	decision		decision logs
decision detail	decisions	decision		decision logs
resolution	decisions	decision	whole	decision logs
resolved that	decisions	decision		decision logs
outcome of decision	decisions	decision		decision logs
what was decided	decisions	decision		decision logs
agreed	decisions	decision	whole	decision logs
resolution passed	decisions	decision		decision logs
minute	decisions	decision	whole	decision logs
decision id	decisions	ref		decision logs
decision number	decisions	ref		decision logs
decision no.	decisions	ref		decision logs
resolution number	decisions	ref		decision logs
minute no	decisions	ref		decision logs
minute number ref	decisions	ref		decision logs
decision date	decisions	decidedOn		decision logs
date of decision	decisions	decidedOn		decision logs
date decided	decisions	decidedOn		decision logs
decided on	decisions	decidedOn		decision logs
date made	decisions	decidedOn		decision logs
date taken	decisions	decidedOn		decision logs
meeting	decisions	decidedOn	whole	decision logs
meeting date	decisions	decidedOn		decision logs
decision maker	decisions	decidedBy		decision logs
decision taker	decisions	decidedBy		decision logs
decision by	decisions	decidedBy		decision logs
decided by	decisions	decidedBy		decision logs
made by	decisions	decidedBy		decision logs
taken by	decisions	decidedBy		decision logs
approved by	decisions	decidedBy		decision logs
agreed by	decisions	decidedBy		decision logs
authority	decisions	decidedBy	whole	decision logs
decision body	decisions	decidedBy		decision logs
proposer	decisions	decidedBy	whole	decision logs
seconder	decisions	decidedBy	whole	decision logs
reason	decisions	reason	whole	decision logs
reasons	decisions	reason	whole	decision logs
reason for decision	decisions	reason		decision logs
reasons for decision	decisions	reason		decision logs
rationale	decisions	reason	whole	decision logs
options considered	decisions	reason		decision logs
alternatives considered	decisions	reason		decision logs
alternative options	decisions	reason		decision logs
basis of decision	decisions	reason		decision logs
implications	decisions	implications	whole	decision logs
impact	decisions	implications	whole	decision logs
affects	decisions	implications	whole	decision logs
consequences	decisions	implications	whole	decision logs
call-in	decisions	implications	whole	decision logs
call in date	decisions	implications		decision logs
key decision	decisions	implications		decision logs
exempt	decisions	implications	whole	decision logs
urgent	decisions	implications	whole	decision logs
post	staffing	post	whole	staffing tables
posts	staffing	post	whole	staffing tables
post title	staffing	post		staffing tables
job title	staffing	post		staffing tables
role	staffing	post	whole	staffing tables
position	staffing	post	whole	staffing tables
job	staffing	post	whole	staffing tables
designation	staffing	post	whole	staffing tables
staff group	staffing	post		staffing tables
staff category	staffing	post		staffing tables
occupation	staffing	post	whole	staffing tables
grade	staffing	post	whole	staffing tables
grade/band	staffing	post		staffing tables
band	staffing	post	whole	staffing tables
pay band	staffing	post		staffing tables
team	staffing	post	whole	staffing tables
service	staffing	post	whole	staffing tables
department	staffing	post	whole	staffing tables
cost centre	staffing	post		staffing tables
post number	staffing	post		staffing tables
post no	staffing	post		staffing tables
position number	staffing	post		staffing tables
establishment post	staffing	post		staffing tables
fte	staffing	fte	whole	staffing tables
ftes	staffing	fte	whole	staffing tables
wte	staffing	fte	whole	staffing tables
wtes	staffing	fte	whole	staffing tables
full time equivalent	staffing	fte		staffing tables
full-time equivalents	staffing	fte		staffing tables
whole time equivalent	staffing	fte		staffing tables
headcount	staffing	fte	whole	staffing tables
head count	staffing	fte		staffing tables
number of posts	staffing	fte		staffing tables
no of posts	staffing	fte		staffing tables
number of staff	staffing	fte		staffing tables
no of staff	staffing	fte		staffing tables
staff numbers	staffing	fte		staffing tables
staff in post	staffing	fte		staffing tables
budgeted fte	staffing	fte		staffing tables
budgeted wte	staffing	fte		staffing tables
funded fte	staffing	fte		staffing tables
funded wte	staffing	fte		staffing tables
established fte	staffing	fte		staffing tables
establishment	staffing	fte	whole	staffing tables
establishment fte	staffing	fte		staffing tables
contracted fte	staffing	fte		staffing tables
contracted wte	staffing	fte		staffing tables
contracted hours	staffing	fte		staffing tables
actual fte	staffing	fte		staffing tables
actual wte	staffing	fte		staffing tables
in post	staffing	fte		staffing tables
filled	staffing	fte	whole	staffing tables
filled posts	staffing	fte		staffing tables
hours per week	staffing	fte		staffing tables
hours	staffing	fte	whole	staffing tables
vacancy	staffing	vacancies	whole	staffing tables
vacancies	staffing	vacancies	whole	staffing tables
vacant	staffing	vacancies	whole	staffing tables
vacant posts	staffing	vacancies		staffing tables
vacant fte	staffing	vacancies		staffing tables
vacant wte	staffing	vacancies		staffing tables
vacancy rate	staffing	vacancies		staffing tables
vacancy %	staffing	vacancies	whole	staffing tables
variance wte	staffing	vacancies		staffing tables
gap	staffing	vacancies	whole	staffing tables
sickness	staffing	absence	whole	staffing tables
sickness %	staffing	absence	whole	staffing tables
sickness rate	staffing	absence		staffing tables
sickness absence	staffing	absence		staffing tables
absence	staffing	absence	whole	staffing tables
absence rate	staffing	absence		staffing tables
days lost	staffing	absence		staffing tables
turnover	staffing	absence	whole	staffing tables
turnover %	staffing	absence	whole	staffing tables
turnover rate	staffing	absence		staffing tables
starters	staffing	absence	whole	staffing tables
leavers	staffing	absence	whole	staffing tables
agency use	staffing	absence		staffing tables
agency staff	staffing	absence		staffing tables
bank staff	staffing	absence		staffing tables
salary	staffing	cost	whole	staffing tables
salaries	staffing	cost	whole	staffing tables
salary cost	staffing	cost		staffing tables
pay cost	staffing	cost		staffing tables
pay	staffing	cost	whole	staffing tables
annual salary	staffing	cost		staffing tables
cost per post	staffing	cost		staffing tables
employer's costs	staffing	cost		staffing tables
on-costs	staffing	cost	whole	staffing tables
on costs	staffing	cost		staffing tables
pension	staffing	cost	whole	staffing tables
national insurance	staffing	cost		staffing tables
ni	staffing	cost	whole	staffing tables
total pay	staffing	cost		staffing tables
total cost	staffing	cost		staffing tables
`;
