/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const SUPPORTING = `
supporting officers	plan	supportingOfficers		plans, workbook
supporting	plan	supportingOfficers		plans, workbook
support	plan	supportingOfficers	whole	plans, workbook
supporting leads	plan	supportingOfficers		plans, workbook
supporting organisations	plan	supportingOfficers		plans
supporting partners	plan	supportingOfficers		plans
supported by	plan	supportingOfficers		plans
partners	plan	supportingOfficers		plans, workbook
with	plan	supportingOfficers	whole	plans, workbook
with whom	plan	supportingOfficers		plans
key partners	plan	supportingOfficers		plans, workbook
partner organisations	plan	supportingOfficers		plans
partner agencies	plan	supportingOfficers		plans
partner	plan	supportingOfficers		plans
support officers	plan	supportingOfficers		plans, workbook
others involved	plan	supportingOfficers		plans, workbook
other partners	plan	supportingOfficers		plans
who else	plan	supportingOfficers		plans
who else is involved	plan	supportingOfficers		plans
contributors	plan	supportingOfficers		plans
working with	plan	supportingOfficers		plans
in partnership with	plan	supportingOfficers		plans
key contributors	plan	supportingOfficers		plans
delivery partners	plan	supportingOfficers		plans
stakeholders	plan	supportingOfficers		plans
key stakeholders	plan	supportingOfficers		plans
supporting officer	plan	supportingOfficers		council plans
supporting partner	plan	supportingOfficers		council plans
supporting partner(s)	plan	supportingOfficers		council plans
supporting team	plan	supportingOfficers		council plans
supporting teams	plan	supportingOfficers		council plans
supporting services	plan	supportingOfficers		council plans
supporting staff	plan	supportingOfficers		council plans
supporting agencies	plan	supportingOfficers		council plans
supporting organisation	plan	supportingOfficers		council plans
supporting roles	plan	supportingOfficers		council plans
supporting people	plan	supportingOfficers		council plans
supporting lead(s)	plan	supportingOfficers		council plans
supported by whom	plan	supportingOfficers		council plans
support from	plan	supportingOfficers		council plans
support officer	plan	supportingOfficers		council plans
support team	plan	supportingOfficers		council plans
support lead	plan	supportingOfficers		council plans
key support	plan	supportingOfficers		council plans
other support	plan	supportingOfficers		council plans
others	plan	supportingOfficers	weak	council plans
other officers	plan	supportingOfficers		council plans
other leads	plan	supportingOfficers		council plans
other partners involved	plan	supportingOfficers		council plans
other agencies	plan	supportingOfficers		council plans
other organisations	plan	supportingOfficers		council plans
other stakeholders	plan	supportingOfficers		council plans
other people involved	plan	supportingOfficers		council plans
other contributors	plan	supportingOfficers		council plans
other services involved	plan	supportingOfficers		council plans
partners involved	plan	supportingOfficers		council plans
partner involvement	plan	supportingOfficers		council plans
partners/agencies	plan	supportingOfficers		council plans
partners and stakeholders	plan	supportingOfficers		council plans
partner leads	plan	supportingOfficers		council plans
partner organisation(s)	plan	supportingOfficers		council plans
partner agency	plan	supportingOfficers		council plans
partnership	plan	supportingOfficers	whole	council plans
partnerships	plan	supportingOfficers	whole	council plans
partnership working	plan	supportingOfficers		council plans
partners to involve	plan	supportingOfficers		council plans
partners to be involved	plan	supportingOfficers		council plans
partner(s)	plan	supportingOfficers	whole	council plans
contributing partners	plan	supportingOfficers		council plans
contributing officers	plan	supportingOfficers		council plans
contributing organisations	plan	supportingOfficers		council plans
contributing services	plan	supportingOfficers		council plans
contributor	plan	supportingOfficers	whole	council plans
contributions from	plan	supportingOfficers		council plans
in conjunction with	plan	supportingOfficers		council plans
in collaboration with	plan	supportingOfficers		council plans
collaborators	plan	supportingOfficers	whole	council plans
collaborating with	plan	supportingOfficers		council plans
co-leads	plan	supportingOfficers	whole	council plans
co-lead	plan	supportingOfficers	whole	council plans
deputy	plan	supportingOfficers	whole	council plans
deputy lead	plan	supportingOfficers		council plans
secondary lead	plan	supportingOfficers		council plans
secondary owner	plan	supportingOfficers		council plans
agencies involved	plan	supportingOfficers		council plans
organisations involved	plan	supportingOfficers		council plans
services involved	plan	supportingOfficers		council plans
teams involved	plan	supportingOfficers		council plans
departments involved	plan	supportingOfficers		council plans
who needs to be involved	plan	supportingOfficers		council plans
who will be involved	plan	supportingOfficers		council plans
who will help	plan	supportingOfficers		council plans
who will support	plan	supportingOfficers		council plans
who will help us	plan	supportingOfficers		council plans
who with	plan	supportingOfficers		council plans
with help from	plan	supportingOfficers		council plans
help from	plan	supportingOfficers		council plans
delivery team	plan	supportingOfficers		council plans
delivery partner	plan	supportingOfficers		council plans
project team	plan	supportingOfficers		council plans
team members	plan	supportingOfficers		council plans
task team	plan	supportingOfficers		council plans
working group members	plan	supportingOfficers		council plans
consulted	plan	supportingOfficers	whole	council plans
informed	plan	supportingOfficers	whole	council plans
consult	plan	supportingOfficers	whole	council plans
stakeholder	plan	supportingOfficers	whole	council plans
stakeholders involved	plan	supportingOfficers		council plans
key stakeholder	plan	supportingOfficers		council plans
interested parties	plan	supportingOfficers		council plans
involving	plan	supportingOfficers	whole	council plans
involvement	plan	supportingOfficers	whole	council plans
joint lead	plan	supportingOfficers		council plans
joint leads	plan	supportingOfficers		council plans
jointly with	plan	supportingOfficers		council plans
interdependent teams	plan	supportingOfficers		council plans
enabling teams	plan	supportingOfficers		council plans
assisted by	plan	supportingOfficers		council plans
backup	plan	supportingOfficers	whole	council plans
`;
