/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const LEFT_OUT = `
date raised	plan	ignored	whole	logs
raised on	plan	ignored	whole	logs
raised date	plan	ignored	whole	logs
date identified	plan	ignored	whole	logs
identified on	plan	ignored	whole	logs
identified date	plan	ignored	whole	logs
date created	plan	ignored	whole	logs
created	plan	ignored	whole	logs
created on	plan	ignored	whole	logs
created date	plan	ignored	whole	logs
date opened	plan	ignored	whole	logs
opened	plan	ignored	whole	logs
opened on	plan	ignored	whole	logs
opened date	plan	ignored	whole	logs
open date	plan	ignored	whole	logs
date logged	plan	ignored	whole	logs
logged on	plan	ignored	whole	logs
logged date	plan	ignored	whole	logs
log date	plan	ignored	whole	logs
date reported	plan	ignored	whole	logs
reported on	plan	ignored	whole	logs
reported date	plan	ignored	whole	logs
date recorded	plan	ignored	whole	logs
recorded on	plan	ignored	whole	logs
date received	plan	ignored	whole	logs
received	plan	ignored	whole	logs
received on	plan	ignored	whole	logs
date added	plan	ignored	whole	logs
added on	plan	ignored	whole	logs
added	plan	ignored	whole	logs
date entered	plan	ignored	whole	logs
entered on	plan	ignored	whole	logs
entry date	plan	ignored	whole	logs
date submitted	plan	ignored	whole	logs
submitted on	plan	ignored	whole	logs
date requested	plan	ignored	whole	logs
requested on	plan	ignored	whole	logs
request date	plan	ignored	whole	logs
date of request	plan	ignored	whole	logs
creation date	plan	ignored	whole	logs
date of entry	plan	ignored	whole	logs
date assigned	plan	ignored	whole	logs
assigned on	plan	ignored	whole	logs
assigned date	plan	ignored	whole	logs
date allocated	plan	ignored	whole	logs
date issued	plan	ignored	whole	logs
issued on	plan	ignored	whole	logs
issue date	plan	ignored	whole	logs
date notified	plan	ignored	whole	logs
date discussed	plan	ignored	whole	logs
discussed on	plan	ignored	whole	logs
date decided	plan	ignored	whole	logs
decision date	plan	ignored	whole	logs
date of decision	plan	ignored	whole	logs
date of issue	plan	ignored	whole	logs
meeting date	plan	ignored	whole	committee trackers
date of meeting	plan	ignored	whole	committee trackers
meeting	plan	ignored	whole	committee trackers
committee date	plan	ignored	whole	committee trackers
date of committee	plan	ignored	whole	committee trackers
board date	plan	ignored	whole	committee trackers
date of board	plan	ignored	whole	committee trackers
exec date	plan	ignored	whole	committee trackers
executive date	plan	ignored	whole	committee trackers
cabinet date	plan	ignored	whole	committee trackers
date of cabinet	plan	ignored	whole	committee trackers
council date	plan	ignored	whole	committee trackers
date of council	plan	ignored	whole	committee trackers
scrutiny date	plan	ignored	whole	committee trackers
panel date	plan	ignored	whole	committee trackers
audit date	plan	ignored	whole	committee trackers
date of audit	plan	ignored	whole	committee trackers
inspection date	plan	ignored	whole	committee trackers
date of inspection	plan	ignored	whole	committee trackers
date of recommendation	plan	ignored	whole	committee trackers
recommendation date	plan	ignored	whole	committee trackers
date agreed	plan	ignored	whole	committee trackers
date approved	plan	ignored	whole	committee trackers
approved on	plan	ignored	whole	committee trackers
approval date	plan	ignored	whole	committee trackers
date of approval	plan	ignored	whole	committee trackers
date adopted	plan	ignored	whole	committee trackers
minute date	plan	ignored	whole	committee trackers
minute ref	plan	ignored	whole	committee trackers
minute reference	plan	ignored	whole	committee trackers
minute number	plan	ignored	whole	committee trackers
agenda item	plan	ignored	whole	committee trackers
agenda no	plan	ignored	whole	committee trackers
date of report	plan	ignored	whole	committee trackers
report date	plan	ignored	whole	committee trackers
date recommended	plan	ignored	whole	committee trackers
visit date	plan	ignored	whole	committee trackers
date of visit	plan	ignored	whole	committee trackers
date of incident	plan	ignored	whole	committee trackers
incident date	plan	ignored	whole	committee trackers
event date	plan	ignored	whole	committee trackers
raised by	plan	ignored	whole	logs
identified by	plan	ignored	whole	logs
created by	plan	ignored	whole	logs
author	plan	ignored	whole	logs
logged by	plan	ignored	whole	logs
reported by	plan	ignored	whole	logs
requested by	plan	ignored	whole	logs
requester	plan	ignored	whole	logs
submitted by	plan	ignored	whole	logs
entered by	plan	ignored	whole	logs
added by	plan	ignored	whole	logs
recorded by	plan	ignored	whole	logs
updated by	plan	ignored	whole	logs
modified by	plan	ignored	whole	logs
last modified by	plan	ignored	whole	logs
last updated by	plan	ignored	whole	logs
proposed by	plan	ignored	whole	logs
suggested by	plan	ignored	whole	logs
opened by	plan	ignored	whole	logs
duration	plan	ignored	whole	project offices
duration (days)	plan	ignored	whole	project offices
days	plan	ignored	whole	project offices
no of days	plan	ignored	whole	project offices
number of days	plan	ignored	whole	project offices
work days	plan	ignored	whole	project offices
working days	plan	ignored	whole	project offices
effort	plan	ignored	whole	project offices
estimated effort	plan	ignored	whole	project offices
hours	plan	ignored	whole	project offices
estimated hours	plan	ignored	whole	project offices
actual hours	plan	ignored	whole	project offices
remaining hours	plan	ignored	whole	project offices
story points	plan	ignored	whole	project offices
sprint	plan	ignored	whole	project offices
iteration	plan	ignored	whole	project offices
board column	plan	ignored	whole	project offices
swimlane	plan	ignored	whole	project offices
outline level	plan	ignored	whole	project offices
outline number	plan	ignored	whole	project offices
wbs level	plan	ignored	whole	project offices
level	plan	ignored	whole	project offices
indent	plan	ignored	whole	project offices
days overdue	plan	ignored	whole	project offices
days remaining	plan	ignored	whole	project offices
days open	plan	ignored	whole	project offices
age	plan	ignored	whole	project offices
age (days)	plan	ignored	whole	project offices
float	plan	ignored	whole	project offices
slack	plan	ignored	whole	project offices
total slack	plan	ignored	whole	project offices
critical path	plan	ignored	whole	project offices
overdue	plan	ignored	whole	project offices
overdue?	plan	ignored	whole	project offices
is overdue	plan	ignored	whole	project offices
task mode	plan	ignored	whole	project offices
active	plan	ignored	whole	project offices
priority score	plan	ignored	whole	project offices
weighting	plan	ignored	whole	project offices
weight	plan	ignored	whole	project offices
ranking	plan	ignored	whole	project offices
rank	plan	ignored	whole	project offices
order	plan	ignored	whole	project offices
sort order	plan	ignored	whole	project offices
row	plan	ignored	whole	project offices
row no	plan	ignored	whole	project offices
line	plan	ignored	whole	project offices
`;
