/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const NOTES = `
commentary	plan	commentary		plans, workbook
comments	plan	commentary		plans, workbook
comment	plan	commentary		plans, workbook
background	plan	commentary		plans, workbook
notes	plan	commentary	whole	plans, workbook
note	plan	commentary	whole	plans
context	plan	commentary		plans, workbook
rationale	plan	commentary		plans, workbook
finding	plan	commentary		plans, workbook
findings	plan	commentary		plans
evidence/finding	plan	commentary		plans, workbook
current position	plan	commentary		plans, workbook
why	plan	commentary	opens	plans
why is it important	plan	commentary		plans
reason	plan	commentary		plans
remarks	plan	commentary		plans
further information	plan	commentary		plans
additional information	plan	commentary		plans
achievable	plan	commentary		plans
realistic	plan	commentary		plans
relevant	plan	commentary		plans
description	plan	commentary	whole	plans
details	plan	commentary	whole	plans
detail	plan	commentary	whole	plans
evidence	plan	evidence		plans, workbook
evidence of completion	plan	evidence		plans, workbook
assurance	plan	evidence		plans, workbook
evidence required	plan	evidence		plans, workbook
evidence of impact	plan	evidence		plans
evidence of progress	plan	evidence		plans
source of assurance	plan	evidence		plans
sources of assurance	plan	evidence		plans
monitoring	plan	evidence		plans
how will it be monitored	plan	evidence		plans
additional comments	plan	commentary		council plans
additional notes	plan	commentary		council plans
any comments	plan	commentary		council plans
any other comments	plan	commentary		council plans
any other information	plan	commentary		council plans
other comments	plan	commentary		council plans
other information	plan	commentary		council plans
general comments	plan	commentary		council plans
officer comments	plan	commentary		council plans
officer comment	plan	commentary		council plans
lead officer comments	plan	commentary		council plans
lead's comments	plan	commentary		council plans
manager's comments	plan	commentary		council plans
member comments	plan	commentary		council plans
board comments	plan	commentary		council plans
committee comments	plan	commentary		council plans
auditor comments	plan	commentary		council plans
comments/notes	plan	commentary		council plans
notes/comments	plan	commentary		council plans
comments/actions taken	plan	commentary		council plans
comment/notes	plan	commentary		council plans
comments and notes	plan	commentary		council plans
further comments	plan	commentary		council plans
further notes	plan	commentary		council plans
further details	plan	commentary		council plans
further detail	plan	commentary		council plans
more information	plan	commentary		council plans
more detail	plan	commentary		council plans
more details	plan	commentary		council plans
information	plan	commentary	whole	council plans
info	plan	commentary	whole	council plans
supporting information	plan	commentary		council plans
supporting notes	plan	commentary		council plans
supporting detail	plan	commentary		council plans
background information	plan	commentary		council plans
background/context	plan	commentary		council plans
context and rationale	plan	commentary		council plans
context/background	plan	commentary		council plans
reasons	plan	commentary	whole	council plans
reasoning	plan	commentary	whole	council plans
reason for action	plan	commentary		council plans
reasons for action	plan	commentary		council plans
reason for priority	plan	commentary		council plans
justification	plan	commentary	whole	council plans
evidence base	plan	commentary		council plans
evidence of need	plan	commentary		council plans
evidence for need	plan	commentary		council plans
baseline position	plan	commentary		council plans
baseline information	plan	commentary		council plans
starting point	plan	commentary		council plans
current situation	plan	commentary		council plans
current status/position	plan	commentary		council plans
current arrangements	plan	commentary		council plans
present position	plan	commentary		council plans
where are we now	plan	commentary		council plans
where we are now	plan	commentary		council plans
what we know	plan	commentary		council plans
what we have now	plan	commentary		council plans
what is the issue	plan	commentary		council plans
assumptions	plan	commentary	whole	council plans
explanation	plan	commentary	whole	council plans
explanatory notes	plan	commentary		council plans
narrative	plan	commentary	whole	council plans
observations	plan	commentary	whole	council plans
observation	plan	commentary	whole	council plans
overview	plan	commentary	whole	council plans
scope	plan	commentary	whole	council plans
purpose	plan	commentary	whole	council plans
remark	plan	commentary	whole	council plans
key points	plan	commentary		council plans
discussion	plan	commentary	whole	council plans
important notes	plan	commentary		council plans
evidence of achievement	plan	evidence		NHS plans
evidence of delivery	plan	evidence		NHS plans
evidence of implementation	plan	evidence		NHS plans
evidence of success	plan	evidence		NHS plans
evidence of change	plan	evidence		NHS plans
evidence of compliance	plan	evidence		NHS plans
evidence/assurance	plan	evidence		NHS plans
evidence and assurance	plan	evidence		NHS plans
evidence/outcome	plan	evidence		NHS plans
evidence/source	plan	evidence		NHS plans
evidence source	plan	evidence		NHS plans
evidence sources	plan	evidence		NHS plans
evidence location	plan	evidence		NHS plans
evidence link	plan	evidence		NHS plans
evidence links	plan	evidence		NHS plans
evidence file	plan	evidence		NHS plans
evidence held	plan	evidence		NHS plans
evidence provided	plan	evidence		NHS plans
evidence submitted	plan	evidence		NHS plans
evidence to support	plan	evidence		NHS plans
evidence to support completion	plan	evidence		NHS plans
evidence to demonstrate completion	plan	evidence		NHS plans
evidence that action is complete	plan	evidence		NHS plans
evidence for closure	plan	evidence		NHS plans
evidence available	plan	evidence		NHS plans
evidence attached	plan	evidence		NHS plans
evidenced by	plan	evidence		NHS plans
supporting evidence	plan	evidence		NHS plans
supporting documents	plan	evidence		NHS plans
supporting documentation	plan	evidence		NHS plans
documentary evidence	plan	evidence		NHS plans
completion evidence	plan	evidence		NHS plans
closure evidence	plan	evidence		NHS plans
proof	plan	evidence	whole	NHS plans
proof of completion	plan	evidence		NHS plans
assurance source	plan	evidence		NHS plans
assurance evidence	plan	evidence		NHS plans
assurance received	plan	evidence		NHS plans
assurances	plan	evidence	whole	NHS plans
means of verification	plan	evidence		NHS plans
verification	plan	evidence	whole	NHS plans
verified by	plan	evidence		NHS plans
validation	plan	evidence	whole	NHS plans
source of evidence	plan	evidence		NHS plans
source of data	plan	evidence		NHS plans
audit evidence	plan	evidence		NHS plans
audit trail	plan	evidence		NHS plans
how evidenced	plan	evidence		NHS plans
how will it be evidenced	plan	evidence		NHS plans
monitoring arrangements	plan	evidence		NHS plans
monitoring method	plan	evidence		NHS plans
monitoring mechanism	plan	evidence		NHS plans
monitoring process	plan	evidence		NHS plans
monitoring and evaluation	plan	evidence		NHS plans
monitoring/evaluation	plan	evidence		NHS plans
monitored by	plan	evidence		NHS plans
monitored through	plan	evidence		NHS plans
monitored via	plan	evidence		NHS plans
how monitored	plan	evidence		NHS plans
how will this be monitored	plan	evidence		NHS plans
how will progress be monitored	plan	evidence		NHS plans
method of monitoring	plan	evidence		NHS plans
method of measurement	plan	evidence		NHS plans
where evidence is held	plan	evidence		NHS plans
attachments	plan	evidence	whole	NHS plans
document link	plan	evidence		NHS plans
documents	plan	evidence	whole	NHS plans
sign off	plan	evidence		NHS plans
signed off by	plan	evidence		NHS plans
signed-off by	plan	evidence		NHS plans
sign-off by	plan	evidence		NHS plans
issue	plan	commentary	whole	workbook
`;
