/** Headings of budget: heading, kind, meaning, how far it tells, where met. */
export const BUDGET1 = `
explanation	budget	explanation	opens	printed budgets, workbook
{main,key,brief} {explanation,explanations,reason,reasons,commentary,comments,narrative,notes,drivers}	budget	explanation	opens	printed budgets
explanations	budget	explanation	opens	printed budgets
reason	budget	explanation	opens	printed budgets, workbook
reasons	budget	explanation	opens	printed budgets
commentary	budget	explanation	opens	printed budgets, workbook
comment	budget	explanation	opens	printed budgets
comments	budget	explanation	opens	printed budgets, workbook
narrative	budget	explanation	opens	printed budgets
note	budget	explanation	opens	printed budgets
notes	budget	explanation	opens	printed budgets
remark	budget	explanation	opens	printed budgets
remarks	budget	explanation	opens	printed budgets
driver	budget	explanation	opens	printed budgets
drivers	budget	explanation	opens	printed budgets
{variance,budget,forecast,main,key,brief,budget variance,forecast variance,main variance,key variance} {explanation,explanations,reason,reasons,commentary,comments,narrative,notes,drivers}	budget	explanation	whole	printed budgets
justification	budget	explanation	whole	printed budgets
budget assumptions	budget	explanation	whole	printed budgets
basis of estimate	budget	explanation	whole	printed budgets
details of variance	budget	explanation	whole	printed budgets
reason for change	budget	explanation	whole	printed budgets
reason for movement	budget	explanation	whole	printed budgets
why	budget	explanation	whole	printed budgets
management comments	budget	explanation	whole	printed budgets
budget holder comments	budget	explanation	whole	printed budgets
manager comments	budget	explanation	whole	printed budgets
action and explanation	budget	explanation	whole	printed budgets
{funded,financed,paid for,paid,met} {by,from}	budget	fundedBy	whole	printed budgets
{funding,finance} {source,sources,body,partner,organisation,stream,streams}	budget	fundedBy	whole	printed budgets
source of funding	budget	fundedBy	whole	printed budgets
source of finance	budget	fundedBy	whole	printed budgets
source of funds	budget	fundedBy	whole	printed budgets
funder	budget	fundedBy	whole	printed budgets, workbook
funders	budget	fundedBy	whole	printed budgets
funding	budget	fundedBy	whole	printed budgets, workbook
grant funder	budget	fundedBy	whole	printed budgets
paid by whom	budget	fundedBy	whole	printed budgets
who pays	budget	fundedBy	whole	printed budgets
fund name	budget	fundedBy	whole	printed budgets
variance percent	budget	varianceShare	anywhere	printed budgets, workbook
percent variance	budget	varianceShare	anywhere	printed budgets
variance	budget	variance	anywhere	printed budgets, workbook
variances	budget	variance	anywhere	printed budgets
variation	budget	variance	anywhere	printed budgets, workbook
variations	budget	variance	anywhere	printed budgets
var	budget	variance	anywhere	printed budgets
over under	budget	variance	anywhere	printed budgets
over under spend	budget	variance	anywhere	printed budgets
in month	budget	ignored	opens	monitoring reports
current month	budget	ignored	opens	monitoring reports
this month	budget	ignored	opens	monitoring reports
month	budget	ignored	opens	monitoring reports
percent	budget	ignored	opens	monitoring reports
change	budget	ignored	opens	monitoring reports
changes	budget	ignored	opens	monitoring reports
movement	budget	ignored	anywhere	monitoring reports
per cent	budget	ignored	anywhere	monitoring reports
savings target	budget	ignored	anywhere	monitoring reports
saving target	budget	ignored	anywhere	monitoring reports
budget holder	budget	ignored	anywhere	monitoring reports
budget manager	budget	ignored	anywhere	monitoring reports
rag rating	budget	ignored	anywhere	monitoring reports
rag status	budget	ignored	anywhere	monitoring reports
income to date	budget	ignored	anywhere	monitoring reports
income received to date	budget	ignored	anywhere	monitoring reports
in year change	budget	ignored	anywhere	monitoring reports
in year changes	budget	ignored	anywhere	monitoring reports
in year adjustment	budget	ignored	anywhere	monitoring reports
in year adjustments	budget	ignored	anywhere	monitoring reports
budget to date	budget	ignored	anywhere	monitoring reports
budget ytd	budget	ignored	anywhere	monitoring reports
ytd budget	budget	ignored	anywhere	monitoring reports
ytd plan	budget	ignored	anywhere	monitoring reports
year to date budget	budget	ignored	anywhere	monitoring reports
year to date plan	budget	ignored	anywhere	monitoring reports
profiled	budget	ignored	anywhere	monitoring reports
{forecast,projected,actual} income	budget	ignored	opens	monitoring reports
virement	budget	ignored	whole	monitoring reports
virements	budget	ignored	whole	monitoring reports
service charge	budget	ignored	whole	monitoring reports
service charges	budget	ignored	whole	monitoring reports
budget remaining	budget	ignored	whole	monitoring reports
remaining budget	budget	ignored	whole	monitoring reports
remaining	budget	ignored	whole	monitoring reports
balance	budget	ignored	whole	monitoring reports
balance remaining	budget	ignored	whole	monitoring reports
budget available	budget	ignored	whole	monitoring reports
available budget	budget	ignored	whole	monitoring reports
available	budget	ignored	whole	monitoring reports
underspend	budget	ignored	whole	monitoring reports
overspend	budget	ignored	whole	monitoring reports
underspend/overspend	budget	ignored	whole	monitoring reports
surplus	budget	ignored	whole	monitoring reports
deficit	budget	ignored	whole	monitoring reports
surplus/deficit	budget	ignored	whole	monitoring reports
difference	budget	ignored	whole	monitoring reports
% spent	budget	ignored	whole	monitoring reports
% of budget	budget	ignored	whole	monitoring reports
% of budget spent	budget	ignored	whole	monitoring reports
band d equivalent	budget	ignored	whole	monitoring reports
tax base	budget	ignored	whole	monitoring reports
fiscal year	budget	ignored	whole	monitoring reports
financial year	budget	ignored	whole	monitoring reports
trend	budget	ignored	whole	monitoring reports
risk	budget	ignored	whole	monitoring reports
risk rating	budget	ignored	whole	monitoring reports
budget owner	budget	ignored	whole	monitoring reports
owner	budget	ignored	whole	monitoring reports
responsible officer	budget	ignored	whole	monitoring reports
manager	budget	ignored	whole	monitoring reports
cost centre manager	budget	ignored	whole	monitoring reports
date	budget	ignored	whole	monitoring reports
approved on	budget	ignored	whole	monitoring reports
page	budget	ignored	whole	monitoring reports
row	budget	ignored	whole	monitoring reports
order	budget	ignored	whole	monitoring reports
nominal type	budget	ignored	whole	monitoring reports
type	budget	ignored	whole	monitoring reports
vat	budget	ignored	whole	monitoring reports
earmarked reserve	budget	ignored	whole	monitoring reports
reserves	budget	ignored	whole	monitoring reports
transfer to reserve	budget	ignored	whole	monitoring reports
transfer from reserve	budget	ignored	whole	monitoring reports
rag	budget	rag	anywhere	monitoring reports, workbook
profile	budget	profile	anywhere	monitoring reports, workbook
fte	budget	fte	anywhere	printed budgets, workbook
ftes	budget	fte	anywhere	printed budgets, workbook
wte	budget	fte	anywhere	printed budgets, workbook
wtes	budget	fte	anywhere	printed budgets
full time equivalent	budget	fte	anywhere	printed budgets
full time equivalents	budget	fte	anywhere	printed budgets
posts	budget	fte	whole	printed budgets, workbook
no of posts	budget	fte	whole	printed budgets
number of posts	budget	fte	whole	printed budgets
headcount	budget	fte	whole	printed budgets
staff numbers	budget	fte	whole	printed budgets
establishment	budget	fte	whole	printed budgets
budgeted posts	budget	fte	whole	printed budgets
subjective	budget	service	opens	printed budgets
activity	budget	service	opens	printed budgets, workbook
service	budget	service	opens	printed budgets, workbook
services	budget	service	opens	printed budgets
description	budget	service	opens	printed budgets, workbook
division of service	budget	service	opens	printed budgets
agency name	budget	service	whole	printed budgets
organisation	budget	service	whole	printed budgets
organisation name	budget	service	whole	printed budgets
school	budget	service	whole	printed budgets
school name	budget	service	whole	printed budgets
body name	budget	service	whole	printed budgets
detail	budget	service	whole	printed budgets, workbook
details	budget	service	whole	printed budgets
heading	budget	service	whole	printed budgets, workbook
headings	budget	service	whole	printed budgets
function	budget	service	whole	printed budgets
functions	budget	service	whole	printed budgets
item	budget	service	whole	printed budgets
items	budget	service	whole	printed budgets
line	budget	service	whole	printed budgets
cost	budget	service	whole	printed budgets
expense	budget	service	whole	printed budgets
expenses	budget	service	whole	printed budgets
category of spend	budget	service	whole	printed budgets
subject	budget	service	whole	printed budgets
particulars	budget	service	whole	printed budgets
project	budget	service	whole	printed budgets
scheme	budget	service	whole	printed budgets
work	budget	service	whole	printed budgets
what	budget	service	whole	printed budgets
budget item	budget	service	whole	printed budgets
item of expenditure	budget	service	whole	printed budgets
expenditure item	budget	service	whole	printed budgets
expense item	budget	service	whole	printed budgets
expense type	budget	service	whole	printed budgets
cost heading	budget	service	whole	printed budgets
income/expenditure	budget	service	whole	printed budgets
income and expenditure	budget	service	whole	printed budgets
payments	budget	service	whole	printed budgets
area	budget	service	whole	printed budgets
nature of expenditure	budget	service	whole	printed budgets
budget line	budget	service	anywhere	printed budgets, workbook
budget head	budget	service	anywhere	printed budgets
budget heading	budget	service	anywhere	printed budgets, workbook
budget description	budget	service	anywhere	printed budgets
service description	budget	service	anywhere	printed budgets
{code,centre,center,account} {description,name,title}	budget	service	anywhere	printed budgets
portfolio	budget	portfolio	anywhere	printed budgets, workbook
port folio	budget	portfolio	anywhere	printed budgets
cabinet member	budget	portfolio	anywhere	printed budgets, workbook
cab mbr	budget	portfolio	anywhere	printed budgets, workbook
member	budget	portfolio	whole	printed budgets
committee	budget	portfolio	whole	printed budgets
spending committee	budget	portfolio	whole	printed budgets
lead member	budget	portfolio	whole	printed budgets
executive member	budget	portfolio	whole	printed budgets
section	budget	section	whole	printed budgets, workbook
group	budget	section	whole	printed budgets, workbook
category	budget	section	whole	printed budgets, workbook
division	budget	section	whole	printed budgets, workbook
directorate	budget	section	whole	printed budgets
block	budget	section	whole	printed budgets
department	budget	section	whole	printed budgets
programme	budget	section	whole	printed budgets
theme	budget	section	whole	printed budgets
cost type	budget	section	whole	printed budgets
sub section	budget	section	whole	printed budgets
sub-section	budget	section	whole	printed budgets
cost category	budget	section	whole	printed budgets
budget group	budget	section	whole	printed budgets
`;
