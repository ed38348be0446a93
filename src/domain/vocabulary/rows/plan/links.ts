/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const LINKS = `
tags	plan	tags		plans, workbook
links	plan	tags		plans, workbook
link to target	plan	tags		plans, workbook
labels	plan	tags		plans
label	plan	tags		plans
link to targets	plan	tags		plans
link to corporate/directorate target	plan	tags		plans
national indicator	plan	tags		plans, workbook
national target	plan	tags		plans, workbook
kpi link	plan	tags		plans, workbook
links to	plan	tags		plans, workbook
link to	plan	tags		plans
linked to	plan	tags		plans
target links	plan	tags		plans, workbook
nsf target	plan	tags		plans, workbook
link to strategy	plan	tags		plans
links to other plans	plan	tags		plans
strategic link	plan	tags		plans
category	plan	tags	whole	plans
type	plan	tags	whole	plans
link to corporate priority	plan	tags		plans
strategic links	plan	tags		plans
linked strategy	plan	tags		plans
group	plan	group		plans, workbook
sub-group	plan	group		plans, workbook
sub group	plan	group		plans, workbook
subgroup	plan	group		plans, workbook
workstream group	plan	group		plans, workbook
board	plan	group	whole	plans, workbook
steering group	plan	group		plans, workbook
governance	plan	group		plans
reporting to	plan	group		plans
reports to	plan	group		plans
reporting group	plan	group		plans
committee	plan	group		plans
forum	plan	group	whole	plans
oversight group	plan	group		plans
action type	plan	tags		council plans
action category	plan	tags		council plans
task type	plan	tags		council plans
task category	plan	tags		council plans
issue type	plan	tags		council plans
issue category	plan	tags		council plans
type of action	plan	tags		council plans
type of activity	plan	tags		council plans
classification	plan	tags	whole	council plans
keywords	plan	tags	whole	council plans
keyword	plan	tags	whole	council plans
linked to strategy	plan	tags		council plans
linked to priority	plan	tags		council plans
linked actions	plan	tags		council plans
linked objectives	plan	tags		council plans
linked policies	plan	tags		council plans
linked plans	plan	tags		council plans
linked documents	plan	tags		council plans
linked risk	plan	tags		council plans
linked risks	plan	tags		council plans
linked strategies	plan	tags		council plans
links to priorities	plan	tags		council plans
links to strategy	plan	tags		council plans
links to strategies	plan	tags		council plans
links to corporate plan	plan	tags		council plans
links to corporate priorities	plan	tags		council plans
links to objectives	plan	tags		council plans
links to outcomes	plan	tags		council plans
links to policy	plan	tags		council plans
links to other strategies	plan	tags		council plans
links to other work	plan	tags		council plans
links to strategic objectives	plan	tags		council plans
link to objective	plan	tags		council plans
link to objectives	plan	tags		council plans
link to outcome	plan	tags		council plans
link to outcomes	plan	tags		council plans
link to policy	plan	tags		council plans
link to plan	plan	tags		council plans
link to plans	plan	tags		council plans
link to corporate plan	plan	tags		council plans
link to corporate priorities	plan	tags		council plans
link to council plan	plan	tags		council plans
link to community plan	plan	tags		council plans
link to strategic objective	plan	tags		council plans
link to strategic objectives	plan	tags		council plans
link to strategic priority	plan	tags		council plans
link to sdg	plan	tags		council plans
link to risk	plan	tags		council plans
link to risk register	plan	tags		council plans
link to other plans	plan	tags		council plans
link to priority	plan	tags		council plans
strategic fit	plan	tags		council plans
strategic alignment	plan	tags		council plans
policy link	plan	tags		council plans
policy links	plan	tags		council plans
policy reference	plan	tags		council plans
corporate plan link	plan	tags		council plans
corporate plan reference	plan	tags		council plans
corporate plan ref	plan	tags		council plans
corporate link	plan	tags		council plans
council plan link	plan	tags		council plans
cross reference	plan	tags		council plans
cross references	plan	tags		council plans
cross-reference	plan	tags	whole	council plans
sdg	plan	tags	whole	council plans
sdgs	plan	tags	whole	council plans
national outcome	plan	tags		council plans
national outcomes	plan	tags		council plans
national priority	plan	tags		council plans
national standard	plan	tags		council plans
related plans	plan	tags		council plans
related strategies	plan	tags		council plans
related actions	plan	tags		council plans
related documents	plan	tags		council plans
relevant policy	plan	tags		council plans
relevant plan	plan	tags		council plans
statutory/non-statutory	plan	tags		council plans
statutory duty	plan	tags		council plans
statutory requirement	plan	tags		council plans
source	plan	tags	whole	council plans
source document	plan	tags		council plans
source of action	plan	tags		council plans
source of recommendation	plan	tags		council plans
origin	plan	tags	whole	council plans
driver for action	plan	tags		council plans
target link	plan	tags		council plans
kpi reference	plan	tags		council plans
kpi ref	plan	tags		council plans
accountable board	plan	group		council plans
accountable group	plan	group		council plans
approval body	plan	group		council plans
assurance committee	plan	group		council plans
assurance group	plan	group		council plans
board responsible	plan	group		council plans
board/committee	plan	group		council plans
committee or board	plan	group		council plans
committee/group	plan	group		council plans
delivery board	plan	group		council plans
delivery group	plan	group		council plans
forum/group	plan	group		council plans
governance board	plan	group		council plans
governance group	plan	group		council plans
governance route	plan	group		council plans
governing group	plan	group		council plans
lead board	plan	group		council plans
lead committee	plan	group		council plans
lead group/board	plan	group		council plans
monitoring body	plan	group		council plans
monitoring committee	plan	group		council plans
monitoring group	plan	group		council plans
oversight	plan	group	whole	council plans
oversight board	plan	group		council plans
oversight committee	plan	group		council plans
owning committee	plan	group		council plans
owning group	plan	group		council plans
partnership board	plan	group		council plans
partnership group	plan	group		council plans
programme board	plan	group		council plans
project board	plan	group		council plans
project group	plan	group		council plans
reported to	plan	group		council plans
reporting board	plan	group		council plans
reporting committee	plan	group		council plans
reporting line	plan	group		council plans
reporting route	plan	group		council plans
responsible group	plan	group		council plans
reviewed by group	plan	group		council plans
reviewing committee	plan	group		council plans
scrutiny committee	plan	group		council plans
scrutiny panel	plan	group		council plans
sponsoring group	plan	group		council plans
steering committee	plan	group		council plans
strategic group	plan	group		council plans
sub committee	plan	group		council plans
sub-committee	plan	group	whole	council plans
subcommittee	plan	group	whole	council plans
task and finish group	plan	group		council plans
task group	plan	group		council plans
thematic group	plan	group		council plans
theme group	plan	group		council plans
working group	plan	group		council plans
working party	plan	group		council plans
workstream board	plan	group		council plans
overseen by	plan	group		council plans
`;
