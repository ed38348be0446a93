/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const DATES1 = `
timescale	plan	timescale		plans, workbook
timescales	plan	timescale		plans, workbook
timeframe	plan	timescale		plans, workbook
timeframes	plan	timescale		plans
time frame	plan	timescale		plans, workbook
time scale	plan	timescale		plans, workbook
timeline	plan	timescale		plans
time line	plan	timescale		plans
when	plan	timescale	opens	plans, workbook
by	plan	timescale	weak whole	plans
by when	plan	timescale	opens	plans, workbook
when by	plan	timescale		plans
due	plan	timescale		plans, workbook
due by	plan	timescale		plans
due date	plan	timescale		plans, workbook
date due	plan	timescale		plans
deadline	plan	timescale		plans, workbook
deadlines	plan	timescale		plans
target date	plan	timescale		plans, workbook
target dates	plan	timescale		plans
completion date	plan	timescale		plans, workbook
date	plan	timescale	weak whole	plans, workbook
dates	plan	timescale	weak	plans
target completion date	plan	timescale		plans, workbook
expected completion date	plan	timescale		plans
expected completion	plan	timescale		plans
delivery date	plan	timescale		plans, workbook
deliver by	plan	timescale		plans
delivered by	plan	timescale		plans
timing	plan	timescale		plans, workbook
proposed timescale	plan	timescale		plans, workbook
target date for completion	plan	timescale		plans, workbook
date for completion	plan	timescale		plans
date to be completed	plan	timescale		plans
to be completed by	plan	timescale		plans
complete by	plan	timescale		plans
completed by	plan	timescale		plans
implementation date	plan	timescale		plans
implement by	plan	timescale		plans
planned completion date	plan	timescale		plans
planned completion	plan	timescale		plans
time-bound	plan	timescale		plans
time bound	plan	timescale		plans
timebound	plan	timescale		plans
time limited	plan	timescale		plans
time	plan	timescale	weak whole	plans
finish	plan	timescale	weak	plans
finish date	plan	timescale		plans
end	plan	timescale	weak whole	plans
end date	plan	timescale		plans
target	plan	timescale	weak	plans
target timescale	plan	timescale		plans
target deadline	plan	timescale		plans
start/end date	plan	timescale		plans
year	plan	timescale	weak whole	plans
quarter	plan	timescale	weak	plans
schedule	plan	timescale	weak	plans
action due	plan	timescale		plans
action by date	plan	timescale		plans
planned date	plan	timescale		plans
estimated completion	plan	timescale		plans
target completion	plan	timescale		plans, council plans
completion target	plan	timescale		plans
target end date	plan	timescale		plans
target finish	plan	timescale		plans
planned finish	plan	timescale		plans
planned end	plan	timescale		plans
planned end date	plan	timescale		plans
start	plan	start		plans, workbook
start date	plan	start		plans, workbook
from	plan	start	weak whole	plans, workbook
commences	plan	start		plans, workbook
commencement	plan	start		plans
commencement date	plan	start		plans
started	plan	start		plans, workbook
begin	plan	start		plans
date started	plan	start		plans
planned start	plan	start		plans
start by	plan	start		plans
baseline due	plan	baselineDue		plans, workbook
original due	plan	baselineDue		plans, workbook
original date	plan	baselineDue		plans, workbook
original due date	plan	baselineDue		plans, workbook
baseline	plan	baselineDue	weak	plans, workbook
baseline date	plan	baselineDue		plans
original target date	plan	baselineDue		plans, workbook
original deadline	plan	baselineDue		plans
original timescale	plan	baselineDue		plans
original completion date	plan	baselineDue		plans
current due	plan	currentDue		plans, workbook
revised date	plan	currentDue		plans, workbook
revised due date	plan	currentDue		plans, workbook
revised target date	plan	currentDue		plans, workbook
current date	plan	currentDue		plans, workbook
current due date	plan	currentDue		plans
forecast date	plan	currentDue		plans, workbook
revised deadline	plan	currentDue		plans
revised timescale	plan	currentDue		plans
revised completion date	plan	currentDue		plans
new date	plan	currentDue		plans
forecast completion	plan	currentDue		plans
forecast completion date	plan	currentDue		plans
revised due	plan	currentDue		plans
completed on	plan	completedOn		plans, workbook
date completed	plan	completedOn		plans, workbook
completed	plan	completedOn	weak	plans, workbook
completion	plan	completedOn	weak	plans, workbook
actual date	plan	completedOn		plans, workbook
date closed	plan	completedOn		plans, workbook
actual completion date	plan	completedOn		plans, workbook
actual completion	plan	completedOn		plans
date achieved	plan	completedOn		plans
date of completion	plan	completedOn		plans
closed on	plan	completedOn		plans
actual end date	plan	completedOn		plans
completed date	plan	completedOn		plans
last update	plan	lastUpdate		plans, workbook
date updated	plan	lastUpdate		plans, workbook
last updated	plan	lastUpdate		plans, workbook
updated on	plan	lastUpdate		plans, workbook
updated	plan	lastUpdate		plans
last modified	plan	lastUpdate		plans
modified	plan	lastUpdate		plans
date of update	plan	lastUpdate		plans, workbook
date of last update	plan	lastUpdate		plans
update date	plan	lastUpdate		plans
review date	plan	reviewDate		plans, workbook
review	plan	reviewDate		plans, workbook
review dates	plan	reviewDate		plans, workbook
next review	plan	reviewDate		plans, workbook
next review date	plan	reviewDate		plans
date of review	plan	reviewDate		plans, workbook
reviewed	plan	reviewDate		plans, workbook
date for review	plan	reviewDate		plans
to be reviewed	plan	reviewDate		plans
monitoring date	plan	reviewDate		plans
to be done by	plan	timescale		council plans
done by	plan	timescale		council plans
finish by	plan	timescale		council plans
finished by	plan	timescale		council plans
completion by	plan	timescale		council plans
complete by date	plan	timescale		council plans
completed by date	plan	timescale		council plans
date to complete	plan	timescale		council plans
date to be completed by	plan	timescale		council plans
due by date	plan	timescale		council plans
due on	plan	timescale		council plans
due when	plan	timescale		council plans
date due by	plan	timescale		council plans
action due date	plan	timescale		council plans
action date	plan	timescale		council plans
task due date	plan	timescale		council plans
date of completion due	plan	timescale		council plans
target for completion	plan	timescale		council plans
target complete date	plan	timescale		council plans
target month	plan	timescale		council plans
target quarter	plan	timescale		council plans
target year	plan	timescale		council plans
target timeframe	plan	timescale		council plans
target time scale	plan	timescale		council plans
timescale for completion	plan	timescale		council plans
timescale for delivery	plan	timescale		council plans
timescales for delivery	plan	timescale		council plans
timescale for implementation	plan	timescale		council plans
delivery timescale	plan	timescale		council plans
`;
