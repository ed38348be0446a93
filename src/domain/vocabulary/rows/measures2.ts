/** Headings of indicators, targets: heading, kind, meaning, how far it tells, where met. */
export const MEASURES2 = `
actual to date performance	indicators	actual		performance reports
current actual	indicators	actual		performance reports
current figure	indicators	actual		performance reports
current level	indicators	actual		performance reports
current position value	indicators	actual		performance reports
current rate	indicators	actual		performance reports
latest value	indicators	actual		performance reports
latest figure	indicators	actual		performance reports
latest data	indicators	actual		performance reports
latest performance	indicators	actual		performance reports
latest result value	indicators	actual		performance reports
latest quarter	indicators	actual		performance reports
performance this period	indicators	actual		performance reports
performance this quarter	indicators	actual		performance reports
performance to date	indicators	actual		performance reports
performance value	indicators	actual		performance reports
reported value	indicators	actual		performance reports
outturn value	indicators	actual		performance reports
year end actual	indicators	actual		performance reports
year end result	indicators	actual		performance reports
annual result	indicators	actual		performance reports
annual outturn	indicators	actual		performance reports
out-turn	indicators	actual	whole	performance reports
achieved value	indicators	actual		performance reports
observed value	indicators	actual		performance reports
measured value	indicators	actual		performance reports
count	indicators	actual	whole	performance reports
rate	indicators	actual	whole	performance reports
percentage achieved	indicators	actual		performance reports
ytd performance	indicators	actual		performance reports
ytd value	indicators	actual		performance reports
ytd result	indicators	actual		performance reports
ytd outturn	indicators	actual		performance reports
baseline value	indicators	actual		performance reports
baseline figure	indicators	actual		performance reports
baseline data	indicators	actual		performance reports
starting value	indicators	actual		performance reports
last year's result	indicators	actual		performance reports
indicator owner	indicators	lead		performance reports
kpi owner	indicators	lead		performance reports
measure owner	indicators	lead		performance reports
data owner	indicators	lead		performance reports
indicator lead	indicators	lead		performance reports
kpi lead	indicators	lead		performance reports
measure lead	indicators	lead		performance reports
data lead	indicators	lead		performance reports
direction of travel	indicators	ignored	whole	performance reports
dot	indicators	ignored	whole	performance reports
trend	indicators	ignored	whole	performance reports
trend arrow	indicators	ignored	whole	performance reports
arrow	indicators	ignored	whole	performance reports
data source	indicators	ignored	whole	performance reports
frequency	indicators	ignored	whole	performance reports
reporting frequency	indicators	ignored	whole	performance reports
collection frequency	indicators	ignored	whole	performance reports
frequency of reporting	indicators	ignored	whole	performance reports
variance from target	indicators	ignored	whole	performance reports
difference from target	indicators	ignored	whole	performance reports
compared with last year	indicators	ignored	whole	performance reports
change since last quarter	indicators	ignored	whole	performance reports
benchmark	indicators	ignored	whole	performance reports
england average	indicators	ignored	whole	performance reports
national average	indicators	ignored	whole	performance reports
regional average	indicators	ignored	whole	performance reports
peer average	indicators	ignored	whole	performance reports
comparator	indicators	ignored	whole	performance reports
rank nationally	indicators	ignored	whole	performance reports
quartile	indicators	ignored	whole	performance reports
numerator	indicators	ignored	whole	performance reports
denominator	indicators	ignored	whole	performance reports
data quality	indicators	ignored	whole	performance reports
sparkline	indicators	ignored	whole	performance reports
target description	targets	measure		targets tables
what we will measure	targets	measure		targets tables
measure	targets	measure	whole	targets tables
measures	targets	measure	whole	targets tables
performance measure	targets	measure		targets tables
success measure	targets	measure		targets tables
objective measure	targets	measure		targets tables
description of target	targets	measure		targets tables
target name	targets	measure		targets tables
target title	targets	measure		targets tables
target area	targets	measure		targets tables
local target name	targets	measure		targets tables
outcome measure	targets	measure		targets tables
target	targets	target	whole	targets tables
targets	targets	target	whole	targets tables
target value	targets	target		targets tables
annual target	targets	target		targets tables
year 1 target	targets	target		targets tables
year 2 target	targets	target		targets tables
year 3 target	targets	target		targets tables
target year 1	targets	target		targets tables
target year 2	targets	target		targets tables
target year 3	targets	target		targets tables
3 year target	targets	target		targets tables
five year target	targets	target		targets tables
q1 target	targets	target		targets tables
q2 target	targets	target		targets tables
q3 target	targets	target		targets tables
q4 target	targets	target		targets tables
target q1	targets	target		targets tables
target q2	targets	target		targets tables
target q3	targets	target		targets tables
target q4	targets	target		targets tables
year end target	targets	target		targets tables
final target	targets	target		targets tables
milestone target	targets	target		targets tables
numerical target	targets	target		targets tables
planned value	targets	target		targets tables
planned level	targets	target		targets tables
goal	targets	target	whole	targets tables
baseline	targets	baseline	whole	targets tables
baseline value	targets	baseline		targets tables
baseline year	targets	baseline		targets tables
baseline figure	targets	baseline		targets tables
starting point	targets	baseline		targets tables
start value	targets	baseline		targets tables
current baseline	targets	baseline		targets tables
where we are now	targets	baseline		targets tables
from	targets	baseline	whole	targets tables
actual	targets	actual	whole	targets tables
result	targets	actual	whole	targets tables
outturn	targets	actual	whole	targets tables
achieved	targets	actual	whole	targets tables
achievement	targets	actual	whole	targets tables
q1 actual	targets	actual		targets tables
q2 actual	targets	actual		targets tables
q3 actual	targets	actual		targets tables
q4 actual	targets	actual		targets tables
actual q1	targets	actual		targets tables
actual q2	targets	actual		targets tables
actual q3	targets	actual		targets tables
actual q4	targets	actual		targets tables
latest	targets	actual	whole	targets tables
year end actual	targets	actual		targets tables
year end outturn	targets	actual		targets tables
target met	targets	met		targets tables
target met?	targets	met		targets tables
met target	targets	met		targets tables
on target	targets	met		targets tables
on target?	targets	met		targets tables
target achieved	targets	met		targets tables
target achieved?	targets	met		targets tables
met/not met	targets	met		targets tables
achieved/not achieved	targets	met		targets tables
rag	targets	met	whole	targets tables
status	targets	met	whole	targets tables
ref	indicators	ref	whole	workbook
reference	indicators	ref	whole	workbook
no	indicators	ref	whole	workbook
kpi	indicators	ref	whole	workbook
description	indicators	indicator	whole	workbook
lead	indicators	lead	whole	workbook
owner	indicators	lead	whole	workbook
lead officer	indicators	lead	whole	workbook
`;
