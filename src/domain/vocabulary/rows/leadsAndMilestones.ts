/** Headings of leads, milestones: heading, kind, meaning, how far it tells, where met. */
export const LEADS_AND_MILESTONES = `
milestone	milestones	milestone		plans, workbook
milestones	milestones	milestone		plans, workbook
key milestone	milestones	milestone		plans
key milestones	milestones	milestone		plans
interim milestone	milestones	milestone		plans
interim milestones	milestones	milestone		plans
milestone description	milestones	milestone		plans
name	leads	name		directories, workbook
officer name	leads	name		directories, workbook
full name	leads	name		directories, workbook
contact name	leads	name		directories
lead name	leads	name		directories
member	leads	name		directories
names	leads	name		directories
organisation	leads	organisation		directories, workbook
organisations	leads	organisation		directories, workbook
employer	leads	organisation		directories, workbook
employers	leads	organisation		directories
agency	leads	organisation		directories, workbook
organization	leads	organisation		directories, workbook
employing organisation	leads	organisation		directories
partner organisation	leads	organisation		directories
representing	leads	organisation		directories
service	leads	organisation	whole	directories
team	leads	organisation	whole	directories
department	leads	organisation		directories
directorate	leads	organisation		directories
role	leads	role		directories, workbook
post	leads	role		directories, workbook
job title	leads	role		directories, workbook
title	leads	role	whole	directories, workbook
position	leads	role	whole	directories, workbook
designation	leads	role		directories
post title	leads	role		directories
job role	leads	role		directories
email	leads	email		directories, workbook
e-mail	leads	email		directories, workbook
email address	leads	email		directories, workbook
contact	leads	email	whole	directories, workbook
contact details	leads	email		directories
telephone	leads	email		directories
phone	leads	email		directories
tel	leads	email		directories
tel no	leads	email		directories
telephone number	leads	email		directories
phone number	leads	email		directories
phone no	leads	email		directories
contact number	leads	email		directories
mobile	leads	email		directories
milestone name	milestones	milestone		project offices
milestone title	milestones	milestone		project offices
milestone/deliverable	milestones	milestone		project offices
project milestone	milestones	milestone		project offices
project milestones	milestones	milestone		project offices
delivery milestone	milestones	milestone		project offices
delivery milestones	milestones	milestone		project offices
major milestone	milestones	milestone		project offices
major milestones	milestones	milestone		project offices
key date	milestones	milestone		project offices
key event	milestones	milestone		project offices
key stage	milestones	milestone		project offices
stage gate	milestones	milestone		project offices
gateway	milestones	milestone	whole	project offices
gate	milestones	milestone	whole	project offices
checkpoint	milestones	milestone	whole	project offices
critical milestone	milestones	milestone		project offices
critical milestones	milestones	milestone		project offices
quarterly milestone	milestones	milestone		project offices
quarterly milestones	milestones	milestone		project offices
milestone id	milestones	ref		project offices
milestone no	milestones	ref		project offices
milestone number	milestones	ref		project offices
milestone ref	milestones	ref		project offices
contact person	leads	name		directories
name of contact	leads	name		directories
name of lead	leads	name		directories
name of officer	leads	name		directories
officer's name	leads	name		directories
staff name	leads	name		directories
staff member	leads	name		directories
name and title	leads	name		directories
representative	leads	name	whole	directories
rep	leads	name	whole	directories
forename and surname	leads	name		directories
first name and surname	leads	name		directories
member name	leads	name		directories
attendee	leads	name	whole	directories
attendees	leads	name	whole	directories
person	leads	name	whole	directories
person name	leads	name		directories
councillor name	leads	name		directories
trustee name	leads	name		directories
surname	leads	name	whole	directories
postholder	leads	name	whole	directories
post holder	leads	name		directories
display name	leads	name		directories
user name	leads	name		directories
resource	leads	name	whole	directories
organisation name	leads	organisation		directories
name of organisation	leads	organisation		directories
organisation represented	leads	organisation		directories
organisation/agency	leads	organisation		directories
organisation/team	leads	organisation		directories
organisation and team	leads	organisation		directories
company	leads	organisation	whole	directories
company name	leads	organisation		directories
body	leads	organisation	whole	directories
partner name	leads	organisation		directories
partner body	leads	organisation		directories
partner organisation name	leads	organisation		directories
trust	leads	organisation	whole	directories
authority	leads	organisation	whole	directories
local authority	leads	organisation		directories
service area	leads	organisation		directories
team name	leads	organisation		directories
team/service	leads	organisation		directories
division	leads	organisation	whole	directories
business unit	leads	organisation		directories
unit name	leads	organisation		directories
office	leads	organisation	whole	directories
employer name	leads	organisation		directories
agency name	leads	organisation		directories
department name	leads	organisation		directories
directorate/service	leads	organisation		directories
role title	leads	role		directories
role/title	leads	role		directories
role in group	leads	role		directories
role on group	leads	role		directories
role on board	leads	role		directories
title/role	leads	role		directories
job	leads	role	whole	directories
job title/role	leads	role		directories
position held	leads	role		directories
post held	leads	role		directories
title of post	leads	role		directories
job role/title	leads	role		directories
office held	leads	role		directories
capacity in which attending	leads	role		directories
membership role	leads	role		directories
responsibility area	leads	role		directories
grade	leads	role	whole	directories
band	leads	role	whole	directories
email addresses	leads	email		directories
e mail	leads	email		directories
e-mail address	leads	email		directories
mail	leads	email	whole	directories
contact email	leads	email		directories
work email	leads	email		directories
email contact	leads	email		directories
contact email address	leads	email		directories
email/phone	leads	email		directories
contact number/email	leads	email		directories
contact information	leads	email		directories
contact info	leads	email		directories
contact no	leads	email		directories
telephone no	leads	email		directories
tel number	leads	email		directories
mobile number	leads	email		directories
mobile no	leads	email		directories
extension	leads	email	whole	directories
ext	leads	email	whole	directories
ext no	leads	email		directories
direct line	leads	email		directories
direct dial	leads	email		directories
phone/email	leads	email		directories
initials	leads	alsoWrittenAs	whole	directories
abbreviation	leads	alsoWrittenAs	whole	directories
alias name	leads	alsoWrittenAs		directories
known as	leads	alsoWrittenAs		directories
also known as	leads	alsoWrittenAs		directories
also written	leads	alsoWrittenAs		directories
other name	leads	alsoWrittenAs		directories
short name	leads	alsoWrittenAs		directories
code name	leads	alsoWrittenAs		directories
preferred name	leads	alsoWrittenAs		directories
action ref	milestones	actionRef	whole	workbook
ref	milestones	actionRef	whole	workbook
reference	milestones	actionRef	whole	workbook
action	milestones	actionRef	whole	workbook
step	milestones	milestone	whole	workbook
deliverable	milestones	milestone	whole	workbook
timescale	milestones	timescale	whole	workbook
when	milestones	timescale	whole	workbook
by when	milestones	timescale	whole	workbook
timeframe	milestones	timescale	whole	workbook
due	milestones	due	whole	workbook
due date	milestones	due	whole	workbook
deadline	milestones	due	whole	workbook
date	milestones	due	whole	workbook
target date	milestones	due	whole	workbook
completed on	milestones	completedOn	whole	workbook
date completed	milestones	completedOn	whole	workbook
completed	milestones	completedOn	whole	workbook
rag	milestones	rag	whole	workbook
status	milestones	rag	whole	workbook
lead	leads	name	whole	workbook
officer	leads	name	whole	workbook
lead officer	leads	name	whole	workbook
also written as	leads	alsoWrittenAs	whole	workbook
alias	leads	alsoWrittenAs	whole	workbook
aliases	leads	alsoWrittenAs	whole	workbook
other names	leads	alsoWrittenAs	whole	workbook
partner	leads	organisation	whole	workbook
collective	leads	collective	whole	workbook
group	leads	collective	whole	workbook
`;
