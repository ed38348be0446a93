/** Headings of indicators: heading, kind, meaning, how far it tells, where met. */
export const MEASURES1 = `
indicator	indicators	indicator		performance reports, workbook
indicators	indicators	indicator		performance reports
performance indicator	indicators	indicator		performance reports, workbook
performance indicators	indicators	indicator		performance reports
key performance indicator	indicators	indicator		performance reports, workbook
key performance indicators	indicators	indicator		performance reports
pi	indicators	indicator		performance reports
kpi	indicators	indicator		performance reports
metric	indicators	indicator		performance reports
metrics	indicators	indicator		performance reports
measure	indicators	indicator	whole	performance reports, workbook
indicator description	indicators	indicator		performance reports
measure description	indicators	indicator		performance reports
performance measure	indicators	indicator		performance reports
measure name	indicators	indicator		performance reports
indicator name	indicators	indicator		performance reports
definition	indicators	indicator		performance reports
unit	indicators	unit		performance reports, workbook
units	indicators	unit		performance reports, workbook
unit of measure	indicators	unit		performance reports
unit of measurement	indicators	unit		performance reports
better when	indicators	betterWhen		performance reports, workbook
polarity	indicators	betterWhen		performance reports, workbook
good is	indicators	betterWhen		performance reports, workbook
good to be	indicators	betterWhen		performance reports
aim to	indicators	betterWhen		performance reports
direction	indicators	betterWhen	whole	performance reports
good performance	indicators	betterWhen		performance reports
target	indicators	target		performance reports
annual target	indicators	target		performance reports
year end target	indicators	target		performance reports
target value	indicators	target		performance reports
targets	indicators	target		performance reports
goal	indicators	target		performance reports
actual	indicators	actual		performance reports
actuals	indicators	actual		performance reports
outturn	indicators	actual		performance reports
performance	indicators	actual		performance reports
current performance	indicators	actual		performance reports
latest	indicators	actual	whole	performance reports
result	indicators	actual	whole	performance reports
value	indicators	actual	whole	performance reports
ytd	indicators	actual		performance reports
year to date	indicators	actual		performance reports
score	indicators	actual	whole	performance reports
current value	indicators	actual		performance reports
baseline	indicators	actual		performance reports
indicator title	indicators	indicator		performance reports
title of indicator	indicators	indicator		performance reports
name of indicator	indicators	indicator		performance reports
name of measure	indicators	indicator		performance reports
measure title	indicators	indicator		performance reports
title of measure	indicators	indicator		performance reports
kpi name	indicators	indicator		performance reports
kpi description	indicators	indicator		performance reports
kpi title	indicators	indicator		performance reports
kpi measure	indicators	indicator		performance reports
performance measures	indicators	indicator		performance reports
measure of performance	indicators	indicator		performance reports
pi description	indicators	indicator		performance reports
pi name	indicators	indicator		performance reports
pi title	indicators	indicator		performance reports
metric name	indicators	indicator		performance reports
metric description	indicators	indicator		performance reports
performance metric	indicators	indicator		performance reports
performance metrics	indicators	indicator		performance reports
outcome indicator	indicators	indicator		performance reports
outcome indicators	indicators	indicator		performance reports
output measure	indicators	indicator		performance reports
quality indicator	indicators	indicator		performance reports
quality measure	indicators	indicator		performance reports
local indicator	indicators	indicator		performance reports
statistic	indicators	indicator	whole	performance reports
what we measure	indicators	indicator		performance reports
what we are measuring	indicators	indicator		performance reports
what are we measuring	indicators	indicator		performance reports
dataset	indicators	indicator	whole	performance reports
data item	indicators	indicator		performance reports
measure/indicator	indicators	indicator		performance reports
indicator/measure	indicators	indicator		performance reports
indicator ref	indicators	ref		performance reports
indicator no	indicators	ref		performance reports
indicator id	indicators	ref		performance reports
indicator number	indicators	ref		performance reports
indicator code	indicators	ref		performance reports
kpi no	indicators	ref		performance reports
kpi number	indicators	ref		performance reports
kpi id	indicators	ref		performance reports
kpi code	indicators	ref		performance reports
pi no	indicators	ref		performance reports
pi ref	indicators	ref		performance reports
pi code	indicators	ref		performance reports
pi number	indicators	ref		performance reports
measure ref	indicators	ref		performance reports
measure id	indicators	ref		performance reports
measure no	indicators	ref		performance reports
measure number	indicators	ref		performance reports
metric id	indicators	ref		performance reports
unit type	indicators	unit		performance reports
measure type	indicators	unit		performance reports
measured in	indicators	unit		performance reports
measured as	indicators	unit		performance reports
format	indicators	unit	whole	performance reports
value type	indicators	unit		performance reports
uom	indicators	unit	whole	performance reports
data type	indicators	unit		performance reports
number/percentage	indicators	unit		performance reports
bigger is better	indicators	betterWhen		performance reports
smaller is better	indicators	betterWhen		performance reports
good direction	indicators	betterWhen		performance reports
desired direction	indicators	betterWhen		performance reports
desired direction of travel	indicators	betterWhen		performance reports
desired trend	indicators	betterWhen		performance reports
preferred direction	indicators	betterWhen		performance reports
high/low is good	indicators	betterWhen		performance reports
higher or lower is better	indicators	betterWhen		performance reports
aim to maximise/minimise	indicators	betterWhen		performance reports
maximise or minimise	indicators	betterWhen		performance reports
aim	indicators	betterWhen	whole	performance reports
what is good	indicators	betterWhen		performance reports
good performance is	indicators	betterWhen		performance reports
better is	indicators	betterWhen		performance reports
optimum performance	indicators	betterWhen		performance reports
target for year	indicators	target		targets tables
target this year	indicators	target		targets tables
current target	indicators	target		targets tables
target this quarter	indicators	target		targets tables
quarterly target	indicators	target		targets tables
quarter target	indicators	target		targets tables
monthly target	indicators	target		targets tables
year-end target	indicators	target		targets tables
end of year target	indicators	target		targets tables
full year target	indicators	target		targets tables
local target	indicators	target		targets tables
national target value	indicators	target		targets tables
stretch target	indicators	target		targets tables
minimum target	indicators	target		targets tables
threshold	indicators	target	whole	targets tables
trajectory	indicators	target	whole	targets tables
planned trajectory	indicators	target		targets tables
ambition target	indicators	target		targets tables
target performance	indicators	target		targets tables
target level	indicators	target		targets tables
target figure	indicators	target		targets tables
target %	indicators	target	whole	targets tables
target rate	indicators	target		targets tables
target (annual)	indicators	target	whole	targets tables
ytd target	indicators	target		targets tables
target ytd	indicators	target		targets tables
target to date	indicators	target		targets tables
profiled target	indicators	target		targets tables
standard required	indicators	target		targets tables
tolerance	indicators	target	whole	targets tables
actual value	indicators	actual		performance reports
actual figure	indicators	actual		performance reports
actual performance	indicators	actual		performance reports
actual result	indicators	actual		performance reports
`;
