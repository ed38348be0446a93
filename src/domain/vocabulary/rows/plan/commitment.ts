/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const COMMITMENT = `
ref	plan	ref		plans, workbook
reference	plan	ref		plans, workbook
no	plan	ref		plans, workbook
number	plan	ref	whole	plans, workbook
num	plan	ref		plans
action ref	plan	ref		plans, workbook
action no	plan	ref		plans, workbook
action number	plan	ref		plans
ref no	plan	ref		plans, workbook
ref number	plan	ref		plans
id	plan	ref		plans
id no	plan	ref		plans, workbook
item	plan	ref		plans, workbook
item no	plan	ref		plans
#	plan	ref		plans, workbook
action id	plan	ref		plans
s/n	plan	ref		plans
serial	plan	ref		plans
rec no	plan	ref		plans
task id	plan	ref		plans
card id	plan	ref		plans
issue key	plan	ref		plans
key	plan	ref		plans
work item id	plan	ref		plans
ticket	plan	ref		plans
recommendation no	plan	ref		plans
recommendation number	plan	ref		plans
theme	plan	theme		plans, workbook
strategic theme	plan	theme		plans, workbook
section	plan	theme		plans, workbook
objective	plan	theme		plans, workbook
strategic objective	plan	theme		plans
aim	plan	theme		plans, workbook
goal	plan	theme		plans, workbook
domain	plan	theme		plans, workbook
workstream	plan	theme		plans, workbook
work stream	plan	theme		plans
key theme	plan	theme		plans
ambition	plan	theme		plans
pillar	plan	theme		plans
strand	plan	theme		plans
key line of enquiry	plan	theme		plans
standard	plan	theme	whole	plans
outcome theme	plan	theme		plans
corporate objective	plan	theme		plans
strategic aim	plan	theme		plans
programme	plan	theme		plans
chapter	plan	theme		plans
bucket	plan	theme		plans
bucket name	plan	theme		plans
epic	plan	theme		plans
priority	plan	priority		plans, workbook
priorities	plan	priority		plans, workbook
priorities for service improvement	plan	priority		plans, workbook
priority area	plan	priority		plans, workbook
target area	plan	priority		plans, workbook
strategic area	plan	priority		plans, workbook
area	plan	priority	whole	plans, workbook
recommendation	plan	priority		plans, workbook
recommendations	plan	priority		plans
strategic priority	plan	priority		plans, workbook
outcome area	plan	priority		plans, workbook
theme area	plan	priority		plans, workbook
area for improvement	plan	priority		plans
area of work	plan	priority		plans
area of focus	plan	priority		plans
work area	plan	priority		plans
key area	plan	priority		plans
issue	plan	priority	whole	plans
issue identified	plan	priority		plans
gap	plan	priority	whole	plans
improvement area	plan	priority		plans
area for development	plan	priority		plans
finding and recommendation	plan	priority		plans
topic	plan	priority	whole	plans
subject	plan	priority	whole	plans
what needs to improve	plan	priority		plans
we said	plan	priority		plans
you said	plan	priority		plans
objective	plan	priority		plans
strategic objective	plan	priority		plans
corporate objective	plan	priority		plans
workstream	plan	priority		plans
work stream	plan	priority		plans
goal	plan	priority		plans
strand	plan	priority		plans
programme	plan	priority		plans
standard	plan	priority	whole	plans
wbs	plan	ref	whole	project offices
wbs no	plan	ref		project offices
wbs number	plan	ref		project offices
wbs code	plan	ref		project offices
seq	plan	ref	whole	project offices
seq no	plan	ref		project offices
seq #	plan	ref	whole	project offices
sequence	plan	ref	whole	project offices
sr no	plan	ref		project offices
sl no	plan	ref		project offices
serial number	plan	ref		project offices
s no	plan	ref		project offices
action #	plan	ref	whole	project offices
item #	plan	ref	whole	project offices
ref #	plan	ref	whole	project offices
task no	plan	ref		project offices
task number	plan	ref		project offices
task ref	plan	ref		project offices
unique id	plan	ref		project offices
record id	plan	ref		project offices
plan ref	plan	ref		project offices
action code	plan	ref		project offices
action reference	plan	ref		project offices
objective no	plan	ref		project offices
objective ref	plan	ref		project offices
priority no	plan	ref		project offices
line no	plan	ref		project offices
paragraph	plan	ref	whole	project offices
para	plan	ref	whole	project offices
r no	plan	ref		project offices
recommendation ref	plan	ref		project offices
issue id	plan	ref		issue logs
issue no	plan	ref		issue logs
issue number	plan	ref		issue logs
issue ref	plan	ref		issue logs
ticket id	plan	ref		issue logs
ticket no	plan	ref		issue logs
case id	plan	ref		issue logs
log no	plan	ref		issue logs
log ref	plan	ref		issue logs
entry no	plan	ref		issue logs
defect id	plan	ref		issue logs
decision no	plan	ref		issue logs
decision ref	plan	ref		issue logs
priority theme	plan	theme		council plans
plan theme	plan	theme		council plans
corporate priority	plan	theme		council plans
corporate theme	plan	theme		council plans
council priority	plan	theme		council plans
community plan theme	plan	theme		council plans
community strategy theme	plan	theme		council plans
key priority	plan	theme		council plans
strategic pillar	plan	theme		council plans
outcome area heading	plan	theme		council plans
mission	plan	theme	whole	council plans
portfolio theme	plan	theme		council plans
strategic goal	plan	theme		council plans
strategic objectives	plan	theme		council plans
objectives	plan	theme	whole	council plans
aims	plan	theme	whole	council plans
aims and objectives	plan	theme		council plans
aim/objective	plan	theme		council plans
goals	plan	theme	whole	council plans
themes	plan	theme	whole	council plans
workstreams	plan	theme	whole	council plans
domains	plan	theme	whole	council plans
sections	plan	theme	whole	council plans
five year forward view theme	plan	theme		NHS plans
cqc domain	plan	theme		NHS plans
well led domain	plan	theme		NHS plans
must do/should do	plan	theme		NHS plans
kloe	plan	theme	whole	NHS plans
care group theme	plan	theme		NHS plans
standards	plan	theme	whole	NHS plans
programme area	plan	theme		NHS plans
programme name	plan	theme		NHS plans
project area	plan	theme		NHS plans
project phase	plan	theme		NHS plans
phase	plan	theme	whole	NHS plans
milestone stage	plan	theme		NHS plans
initiative theme	plan	theme		NHS plans
council objective	plan	theme		town council plans
committee objective	plan	theme		town council plans
service objective	plan	theme		town council plans
service theme	plan	theme		town council plans
focus area	plan	priority		council plans
area of activity	plan	priority		council plans
priority action area	plan	priority		council plans
what needs improving	plan	priority		council plans
what we need to improve	plan	priority		council plans
improvement needed	plan	priority		council plans
improvement required	plan	priority		council plans
issue to be addressed	plan	priority		council plans
issues to be addressed	plan	priority		council plans
issues identified	plan	priority		council plans
identified issue	plan	priority		council plans
identified need	plan	priority		council plans
area of concern	plan	priority		council plans
areas for improvement	plan	priority		council plans
area identified for improvement	plan	priority		council plans
gap identified	plan	priority		council plans
gaps identified	plan	priority		council plans
weakness	plan	priority	whole	council plans
areas of focus	plan	priority		council plans
priority outcome	plan	priority		council plans
sub objective	plan	priority		council plans
sub theme	plan	priority		council plans
sub-priority	plan	priority	whole	council plans
inspection finding	plan	priority		inspection action plans
inspector recommendation	plan	priority		inspection action plans
must do	plan	priority		inspection action plans
should do	plan	priority		inspection action plans
regulation	plan	priority	whole	inspection action plans
regulation breached	plan	priority		inspection action plans
key finding	plan	priority		inspection action plans
key findings	plan	priority		inspection action plans
lesson learned	plan	priority		inspection action plans
lessons learned	plan	priority		inspection action plans
learning point	plan	priority		inspection action plans
recommendation made	plan	priority		recommendation trackers
recommendation text	plan	priority		recommendation trackers
scrutiny recommendation	plan	priority		recommendation trackers
audit recommendation	plan	priority		recommendation trackers
agreed recommendation	plan	priority		recommendation trackers
committee recommendation	plan	priority		recommendation trackers
internal audit recommendation	plan	priority		recommendation trackers
recommendation description	plan	priority		recommendation trackers
details of recommendation	plan	priority		recommendation trackers
no.	plan	ref	whole	workbook
strategic/target area	plan	priority	whole	workbook
`;
