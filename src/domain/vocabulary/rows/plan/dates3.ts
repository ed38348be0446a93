/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const DATES3 = `
initial target date	plan	baselineDue		project offices
initial due date	plan	baselineDue		project offices
initial deadline	plan	baselineDue		project offices
first due date	plan	baselineDue		project offices
first target date	plan	baselineDue		project offices
previous due date	plan	baselineDue		project offices
previous target date	plan	baselineDue		project offices
date originally due	plan	baselineDue		project offices
original agreed date	plan	baselineDue		project offices
original implementation date	plan	baselineDue		project offices
originally agreed date	plan	baselineDue		project offices
revised completion	plan	currentDue		project offices
revised end date	plan	currentDue		project offices
revised finish	plan	currentDue		project offices
revised finish date	plan	currentDue		project offices
revised implementation date	plan	currentDue		project offices
revised target	plan	currentDue		project offices
revised target completion date	plan	currentDue		project offices
revised by when	plan	currentDue		project offices
revised timescales	plan	currentDue		project offices
new due date	plan	currentDue		project offices
new deadline	plan	currentDue		project offices
new target date	plan	currentDue		project offices
new completion date	plan	currentDue		project offices
new timescale	plan	currentDue		project offices
updated due date	plan	currentDue		project offices
updated deadline	plan	currentDue		project offices
updated target date	plan	currentDue		project offices
updated completion date	plan	currentDue		project offices
amended date	plan	currentDue		project offices
amended due date	plan	currentDue		project offices
amended target date	plan	currentDue		project offices
amended timescale	plan	currentDue		project offices
extended date	plan	currentDue		project offices
extended deadline	plan	currentDue		project offices
extended to	plan	currentDue		project offices
extension date	plan	currentDue		project offices
rescheduled date	plan	currentDue		project offices
rescheduled to	plan	currentDue		project offices
re-forecast date	plan	currentDue		project offices
reforecast date	plan	currentDue		project offices
forecast finish	plan	currentDue		project offices
forecast finish date	plan	currentDue		project offices
forecast end	plan	currentDue		project offices
forecast end date	plan	currentDue		project offices
forecast due	plan	currentDue		project offices
forecast due date	plan	currentDue		project offices
forecast delivery	plan	currentDue		project offices
forecast delivery date	plan	currentDue		project offices
current forecast date	plan	currentDue		project offices
current target date	plan	currentDue		project offices
current deadline	plan	currentDue		project offices
current completion date	plan	currentDue		project offices
current end date	plan	currentDue		project offices
latest forecast date	plan	currentDue		project offices
latest due date	plan	currentDue		project offices
latest target date	plan	currentDue		project offices
revised date for completion	plan	currentDue		project offices
slipped to	plan	currentDue		project offices
completion date (actual)	plan	completedOn		project offices
actual completed date	plan	completedOn		project offices
actual finish	plan	completedOn		project offices
actual finish date	plan	completedOn		project offices
actual end	plan	completedOn		project offices
actual delivery date	plan	completedOn		project offices
actual date of completion	plan	completedOn		project offices
date actually completed	plan	completedOn		project offices
date finished	plan	completedOn		project offices
finished on	plan	completedOn		project offices
finished date	plan	completedOn		project offices
date done	plan	completedOn		project offices
done on	plan	completedOn		project offices
date delivered	plan	completedOn		project offices
delivered on	plan	completedOn		project offices
delivered date	plan	completedOn		project offices
date implemented	plan	completedOn		project offices
implemented on	plan	completedOn		project offices
actual implementation date	plan	completedOn		project offices
date signed off	plan	completedOn		project offices
signed off on	plan	completedOn		project offices
sign off date	plan	completedOn		project offices
sign-off date	plan	completedOn		project offices
closed date	plan	completedOn		project offices
closure date	plan	completedOn		project offices
date of closure	plan	completedOn		project offices
close date	plan	completedOn		project offices
date closed off	plan	completedOn		project offices
resolved date	plan	completedOn		project offices
date resolved	plan	completedOn		project offices
resolved on	plan	completedOn		project offices
resolution date	plan	completedOn		project offices
date action completed	plan	completedOn		project offices
date task completed	plan	completedOn		project offices
action completed date	plan	completedOn		project offices
achieved on	plan	completedOn		project offices
date met	plan	completedOn		project offices
date discharged	plan	completedOn		project offices
completed dt	plan	completedOn		project offices
last update date	plan	lastUpdate		project offices
last updated on	plan	lastUpdate		project offices
last updated date	plan	lastUpdate		project offices
last reviewed	plan	lastUpdate		project offices
last reviewed on	plan	lastUpdate		project offices
last review	plan	lastUpdate		project offices
last review date	plan	lastUpdate		project offices
last changed	plan	lastUpdate		project offices
last edited	plan	lastUpdate		project offices
last modified date	plan	lastUpdate		project offices
latest update date	plan	lastUpdate		project offices
date last updated	plan	lastUpdate		project offices
date last reviewed	plan	lastUpdate		project offices
date last modified	plan	lastUpdate		project offices
date modified	plan	lastUpdate		project offices
modified on	plan	lastUpdate		project offices
modified date	plan	lastUpdate		project offices
updated at	plan	lastUpdate		project offices
update on	plan	lastUpdate		project offices
updated date	plan	lastUpdate		project offices
date of latest update	plan	lastUpdate		project offices
date of last review	plan	lastUpdate		project offices
status date	plan	lastUpdate		project offices
date of progress update	plan	lastUpdate		project offices
progress date	plan	lastUpdate		project offices
most recent update date	plan	lastUpdate		project offices
reviewed by date	plan	reviewDate		council plans
review by	plan	reviewDate		council plans
review due	plan	reviewDate		council plans
review due date	plan	reviewDate		council plans
review month	plan	reviewDate		council plans
review on	plan	reviewDate		council plans
review point	plan	reviewDate		council plans
review points	plan	reviewDate		council plans
review period	plan	reviewDate		council plans
review cycle	plan	reviewDate		council plans
review frequency	plan	reviewDate		council plans
review timescale	plan	reviewDate		council plans
reviews	plan	reviewDate	whole	council plans
date of next review	plan	reviewDate		council plans
date to review	plan	reviewDate		council plans
date to be reviewed	plan	reviewDate		council plans
date reviewed	plan	reviewDate		council plans
date for next review	plan	reviewDate		council plans
due for review	plan	reviewDate		council plans
next review due	plan	reviewDate		council plans
next review on	plan	reviewDate		council plans
next update	plan	reviewDate		council plans
next update due	plan	reviewDate		council plans
next update date	plan	reviewDate		council plans
next report	plan	reviewDate		council plans
next report date	plan	reviewDate		council plans
next reporting date	plan	reviewDate		council plans
next check	plan	reviewDate		council plans
next monitoring date	plan	reviewDate		council plans
when reviewed	plan	reviewDate		council plans
when will it be reviewed	plan	reviewDate		council plans
when will this be reviewed	plan	reviewDate		council plans
reporting date	plan	reviewDate		council plans
follow up date	plan	reviewDate		council plans
follow-up date	plan	reviewDate		council plans
check date	plan	reviewDate		council plans
revisit	plan	reviewDate	whole	council plans
scheduled review	plan	reviewDate		council plans
planned review	plan	reviewDate		council plans
evaluation date	plan	reviewDate		council plans
`;
