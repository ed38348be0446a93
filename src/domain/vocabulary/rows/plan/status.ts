/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const STATUS = `
status	plan	status		plans, workbook
progress status	plan	status		plans, workbook
delivery status	plan	status		plans, workbook
state	plan	status		plans, workbook
action status	plan	status		plans
current status	plan	status		plans
implementation status	plan	status		plans
open/closed	plan	status		plans
complete?	plan	status		plans
complete y/n	plan	status		plans
completed?	plan	status		plans
completed y/n	plan	status		plans
completed (y/n)	plan	status		plans
completed	plan	status		plans
% complete	plan	percentComplete		plans, workbook
percent complete	plan	percentComplete		plans, workbook
% done	plan	percentComplete		plans, workbook
percentage complete	plan	percentComplete		plans, workbook
progress %	plan	percentComplete		plans, workbook
% completed	plan	percentComplete		plans
%	plan	percentComplete	whole	plans
rag	plan	rag		plans, workbook
rag status	plan	rag		plans, workbook
rag rating	plan	rag		plans, workbook
brag	plan	rag		plans, workbook
brag status	plan	rag		plans
brag rating	plan	rag		plans
traffic light	plan	rag		plans, workbook
r/a/g	plan	rag		plans
rag score	plan	rag		plans
reported rag	plan	rag		plans
ragb	plan	rag		plans
progress rag	plan	rag		plans
current rag	plan	rag		plans
colour	plan	rag		plans
rating	plan	rag		plans
status of action	plan	status		council plans
action status/progress	plan	status		council plans
task status	plan	status		council plans
project status	plan	status		council plans
overall status	plan	status		council plans
status (open/closed)	plan	status	whole	council plans
open or closed	plan	status		council plans
status at review	plan	status		council plans
completion status	plan	status		council plans
status update	plan	status		council plans
progress rating	plan	status		council plans
delivery confidence	plan	status		council plans
level of completion	plan	status		council plans
stage of completion	plan	status		council plans
achieved?	plan	status	whole	council plans
achieved	plan	status	whole	council plans
achieved y/n	plan	status		council plans
achieved (y/n)	plan	status	whole	council plans
complete (y/n)	plan	status	whole	council plans
done	plan	status	whole	council plans
done?	plan	status	whole	council plans
done y/n	plan	status		council plans
done (y/n)	plan	status	whole	council plans
met	plan	status	whole	council plans
met?	plan	status	whole	council plans
met y/n	plan	status		council plans
implemented?	plan	status	whole	council plans
implemented	plan	status	whole	council plans
implemented y/n	plan	status		council plans
finished?	plan	status	whole	council plans
finished	plan	status	whole	council plans
action complete?	plan	status		council plans
action completed?	plan	status		council plans
action complete	plan	status		council plans
is it done	plan	status		council plans
issue status	plan	status		council plans
ticket status	plan	status		council plans
recommendation status	plan	status		council plans
status of recommendation	plan	status		council plans
milestone status	plan	status		council plans
workflow state	plan	status		council plans
progress state	plan	status		council plans
open/closed/on hold	plan	status		council plans
open/complete	plan	status		council plans
pct complete	plan	percentComplete		project offices
pct of task complete	plan	percentComplete		project offices
percent of task complete	plan	percentComplete		project offices
percentage of task complete	plan	percentComplete		project offices
percent done	plan	percentComplete		project offices
percentage done	plan	percentComplete		project offices
completion %	plan	percentComplete	whole	project offices
completion percentage	plan	percentComplete		project offices
percentage completed	plan	percentComplete		project offices
percent completed	plan	percentComplete		project offices
% completion	plan	percentComplete	whole	project offices
% progress	plan	percentComplete	whole	project offices
progress percent	plan	percentComplete		project offices
progress percentage	plan	percentComplete		project offices
percent progress	plan	percentComplete		project offices
% achieved	plan	percentComplete	whole	project offices
% of work complete	plan	percentComplete		project offices
% work complete	plan	percentComplete		project offices
physical % complete	plan	percentComplete		project offices
% compl	plan	percentComplete	whole	project offices
% finished	plan	percentComplete	whole	project offices
complete %	plan	percentComplete	whole	project offices
complete (%)	plan	percentComplete	whole	project offices
action rag	plan	rag		council plans
action rag status	plan	rag		council plans
b/r/a/g	plan	rag		council plans
blue red amber green	plan	rag		council plans
brag score	plan	rag		council plans
colour code	plan	rag		council plans
colour rating	plan	rag		council plans
colour status	plan	rag		council plans
current brag	plan	rag		council plans
current rag rating	plan	rag		council plans
current rag status	plan	rag		council plans
delivery rag	plan	rag		council plans
latest rag	plan	rag		council plans
latest rag status	plan	rag		council plans
officer rag	plan	rag		council plans
overall rag	plan	rag		council plans
overall rag status	plan	rag		council plans
performance rag	plan	rag		council plans
progress rag rating	plan	rag		council plans
progress rag status	plan	rag		council plans
project rag	plan	rag		council plans
rag (red, amber, green)	plan	rag	whole	council plans
rag colour	plan	rag		council plans
rag grade	plan	rag		council plans
rag rate	plan	rag		council plans
rag rated	plan	rag		council plans
rag this month	plan	rag		council plans
rag this period	plan	rag		council plans
rag this quarter	plan	rag		council plans
rag/brag	plan	rag		council plans
ragg	plan	rag	whole	council plans
ragb status	plan	rag		council plans
ragbg	plan	rag	whole	council plans
red amber green	plan	rag		council plans
red/amber/green	plan	rag		council plans
red, amber or green	plan	rag		council plans
self assessment rag	plan	rag		council plans
status colour	plan	rag		council plans
status rag	plan	rag		council plans
status (rag)	plan	rag	whole	council plans
traffic lights	plan	rag		council plans
traffic light status	plan	rag		council plans
traffic light rating	plan	rag		council plans
`;
