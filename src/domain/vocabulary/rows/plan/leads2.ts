/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const LEADS2 = `
team responsible	plan	accountableLead		council plans
organisation responsible	plan	accountableLead		council plans
organisation lead	plan	accountableLead		council plans
agency responsible	plan	accountableLead		council plans
agency lead	plan	accountableLead		council plans
partner responsible	plan	accountableLead		council plans
partner lead	plan	accountableLead		council plans
group responsible	plan	accountableLead		council plans
who by?	plan	accountableLead		council plans
who will do this	plan	accountableLead		council plans
who will do what	plan	accountableLead		council plans
who will deliver	plan	accountableLead		council plans
who will be responsible	plan	accountableLead		council plans
who will take this forward	plan	accountableLead		council plans
who's responsible	plan	accountableLead		council plans
who's leading	plan	accountableLead		council plans
who is leading	plan	accountableLead		council plans
who leads	plan	accountableLead		council plans
who is accountable	plan	accountableLead		council plans
who will action	plan	accountableLead		council plans
whose job	plan	accountableLead		council plans
whose responsibility	plan	accountableLead		council plans
by who	plan	accountableLead		council plans
by who?	plan	accountableLead		council plans
led by whom	plan	accountableLead		council plans
led by who	plan	accountableLead		council plans
to be led by	plan	accountableLead		council plans
to be actioned by	plan	accountableLead		council plans
to be done by whom	plan	accountableLead		council plans
actioned by whom	plan	accountableLead		council plans
action for	plan	accountableLead		council plans
action on	plan	accountableLead		council plans
action officer	plan	accountableLead		council plans
action responsibility	plan	accountableLead		council plans
task owner	plan	accountableLead		council plans
task lead	plan	accountableLead		council plans
task manager	plan	accountableLead		council plans
task leader	plan	accountableLead		council plans
work owner	plan	accountableLead		council plans
work lead	plan	accountableLead		council plans
delivery owner	plan	accountableLead		council plans
delivery manager	plan	accountableLead		council plans
delivery officer	plan	accountableLead		council plans
delivery responsibility	plan	accountableLead		council plans
delivered by (lead)	plan	accountableLead		council plans
accountable owner	plan	accountableLead		council plans
accountable director	plan	accountableLead		council plans
accountable executive	plan	accountableLead		council plans
accountable body	plan	accountableLead		council plans
accountable organisation	plan	accountableLead		council plans
accountable for delivery	plan	accountableLead		council plans
accountable to	plan	accountableLead		council plans
accountable/responsible	plan	accountableLead		council plans
strategic lead	plan	accountableLead		council plans
operational lead	plan	accountableLead		council plans
clinical lead	plan	accountableLead		council plans
nursing lead	plan	accountableLead		council plans
medical lead	plan	accountableLead		council plans
service lead	plan	accountableLead		council plans
business lead	plan	accountableLead		council plans
business owner	plan	accountableLead		council plans
business unit lead	plan	accountableLead		council plans
programme lead	plan	accountableLead		council plans
programme manager	plan	accountableLead		council plans
programme owner	plan	accountableLead		council plans
project leader	plan	accountableLead		council plans
project owner	plan	accountableLead		council plans
workstream lead	plan	accountableLead		council plans
work stream lead	plan	accountableLead		council plans
theme lead	plan	accountableLead		council plans
priority lead	plan	accountableLead		council plans
outcome lead	plan	accountableLead		council plans
objective lead	plan	accountableLead		council plans
objective owner	plan	accountableLead		council plans
improvement lead	plan	accountableLead		council plans
improvement owner	plan	accountableLead		council plans
ward lead	plan	accountableLead		council plans
board lead	plan	accountableLead		council plans
board member	plan	accountableLead		council plans
board sponsor	plan	accountableLead		council plans
executive sponsor	plan	accountableLead		council plans
executive owner	plan	accountableLead		council plans
executive director	plan	accountableLead		council plans
exec lead	plan	accountableLead		council plans
exec sponsor	plan	accountableLead		council plans
director	plan	accountableLead	whole	council plans
director lead	plan	accountableLead		council plans
director responsible	plan	accountableLead		council plans
head of service	plan	accountableLead		council plans
head of service responsible	plan	accountableLead		council plans
service head	plan	accountableLead		council plans
service manager	plan	accountableLead		council plans
senior lead	plan	accountableLead		council plans
senior officer	plan	accountableLead		council plans
senior manager	plan	accountableLead		council plans
senior responsible officer (sro)	plan	accountableLead		council plans
senior owner	plan	accountableLead		council plans
overall lead	plan	accountableLead		council plans
overall owner	plan	accountableLead		council plans
overall responsibility	plan	accountableLead		council plans
main lead	plan	accountableLead		council plans
key lead	plan	accountableLead		council plans
key officer	plan	accountableLead		council plans
key contact	plan	accountableLead		council plans
key person	plan	accountableLead		council plans
key responsibility	plan	accountableLead		council plans
primary lead	plan	accountableLead		council plans
primary owner	plan	accountableLead		council plans
principal lead	plan	accountableLead		council plans
nominated lead	plan	accountableLead		council plans
nominated officer	plan	accountableLead		council plans
designated lead	plan	accountableLead		council plans
designated officer	plan	accountableLead		council plans
dedicated lead	plan	accountableLead		council plans
allocated officer	plan	accountableLead		council plans
allocated lead	plan	accountableLead		council plans
allocated owner	plan	accountableLead		council plans
assigned owner	plan	accountableLead		council plans
assigned officer	plan	accountableLead		council plans
assigned person	plan	accountableLead		council plans
assignees	plan	accountableLead	whole	council plans
leader	plan	accountableLead	whole	council plans
lead agency/officer	plan	accountableLead		council plans
lead agency/partner	plan	accountableLead		council plans
lead agency and partners	plan	accountableLead		council plans
lead officer and partners	plan	accountableLead		council plans
lead officer/agency	plan	accountableLead		council plans
lead officer/team	plan	accountableLead		council plans
lead officer/manager	plan	accountableLead		council plans
lead/owner	plan	accountableLead		council plans
owner/lead	plan	accountableLead		council plans
lead/responsible officer	plan	accountableLead		council plans
lead and support	plan	accountableLead		council plans
lead & support	plan	accountableLead		council plans
lead partner/agency	plan	accountableLead		council plans
lead partner(s)	plan	accountableLead		council plans
champion	plan	accountableLead	whole	council plans
custodian	plan	accountableLead	whole	council plans
coordinator	plan	accountableLead	whole	council plans
co-ordinator	plan	accountableLead	whole	council plans
driver	plan	accountableLead	whole	council plans
facilitator	plan	accountableLead	whole	council plans
holder	plan	accountableLead	whole	council plans
point of contact	plan	accountableLead		council plans
resp	plan	accountableLead	whole	council plans
resp officer	plan	accountableLead		council plans
resp person	plan	accountableLead		council plans
issue owner	plan	accountableLead		council plans
recommendation owner	plan	accountableLead		council plans
resolver	plan	accountableLead	whole	council plans
resolver group	plan	accountableLead		council plans
product owner	plan	accountableLead		council plans
team lead	plan	accountableLead		council plans
`;
