/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const LEADS1 = `
accountable lead	plan	accountableLead		plans, workbook
lead	plan	accountableLead		plans, workbook
leads	plan	accountableLead		plans, workbook
lead officer	plan	accountableLead		plans, workbook
lead officers	plan	accountableLead		plans, workbook
responsible officer	plan	accountableLead		plans, workbook
officer responsible	plan	accountableLead		plans
officer	plan	accountableLead		plans
officers	plan	accountableLead		plans
responsible	plan	accountableLead		plans, workbook
responsibility	plan	accountableLead		plans, workbook
responsibilities	plan	accountableLead		plans
responsible person	plan	accountableLead		plans
person responsible	plan	accountableLead		plans
who	plan	accountableLead	opens	plans, workbook
by whom	plan	accountableLead	opens	plans, workbook
who by	plan	accountableLead		plans
who will do it	plan	accountableLead		plans
who is responsible	plan	accountableLead		plans
who will lead	plan	accountableLead		plans
owner	plan	accountableLead		plans, workbook
owners	plan	accountableLead		plans
action owner	plan	accountableLead		plans, workbook
action lead	plan	accountableLead		plans
action by	plan	accountableLead		plans
actioned by	plan	accountableLead		plans
lead person	plan	accountableLead		plans, workbook
lead name	plan	accountableLead		plans
lead(s)	plan	accountableLead		plans
led by	plan	accountableLead		plans, workbook
accountable	plan	accountableLead		plans, workbook
accountable officer	plan	accountableLead		plans, workbook
accountability	plan	accountableLead		plans
accountable person	plan	accountableLead		plans
lead responsibility	plan	accountableLead		plans, workbook
lead/accountable officer	plan	accountableLead		plans, workbook
lead agency	plan	accountableLead		plans, workbook
lead agencies	plan	accountableLead		plans
lead organisation	plan	accountableLead		plans
lead partner	plan	accountableLead		plans
lead partners	plan	accountableLead		plans
lead director	plan	accountableLead		plans
lead member	plan	accountableLead		plans
executive lead	plan	accountableLead		plans
responsible lead	plan	accountableLead		plans, workbook
responsible manager	plan	accountableLead		plans
responsible director	plan	accountableLead		plans
responsible body	plan	accountableLead		plans
responsible organisation	plan	accountableLead		plans
responsible agency	plan	accountableLead		plans
responsible officer/organisation	plan	accountableLead		plans
manager	plan	accountableLead		plans
a/c manager	plan	accountableLead		plans
account manager	plan	accountableLead		plans
accountable manager	plan	accountableLead		plans
project lead	plan	accountableLead		plans
project manager	plan	accountableLead		plans
delivery lead	plan	accountableLead		plans
named lead	plan	accountableLead		plans
sro	plan	accountableLead		plans
senior responsible owner	plan	accountableLead		plans
senior responsible officer	plan	accountableLead		plans
assigned to	plan	accountableLead		plans
allocated to	plan	accountableLead		plans
assignee	plan	accountableLead		plans
action holder	plan	accountableLead		plans
action taken by	plan	accountableLead		plans
person/s responsible	plan	accountableLead		plans
persons responsible	plan	accountableLead		plans
delivered by whom	plan	accountableLead		plans
sponsor	plan	accountableLead		plans
named officer	plan	accountableLead		plans
contact officer	plan	accountableLead		plans
lead and partners	plan	accountableLead		plans
resource names	plan	accountableLead		plans
resource name	plan	accountableLead		plans
assigned lead	plan	accountableLead		plans
lead/s	plan	accountableLead		plans
leads/partners	plan	accountableLead		plans
lead/partners	plan	accountableLead		plans
lead officer/partners	plan	accountableLead		plans
members	plan	accountableLead		plans
who's	plan	accountableLead	opens	questions
whose	plan	accountableLead	opens	questions
lead officer(s)	plan	accountableLead		council plans
lead council officer	plan	accountableLead		council plans
lead council	plan	accountableLead		council plans
lead service	plan	accountableLead		council plans
lead department	plan	accountableLead		council plans
lead team	plan	accountableLead		council plans
lead body	plan	accountableLead		council plans
lead organisation(s)	plan	accountableLead		council plans
lead group	plan	accountableLead		council plans
lead contact	plan	accountableLead		council plans
lead individual	plan	accountableLead		council plans
lead individual(s)	plan	accountableLead		council plans
lead person(s)	plan	accountableLead		council plans
lead professional	plan	accountableLead		council plans
lead head of service	plan	accountableLead		council plans
lead portfolio holder	plan	accountableLead		council plans
lead councillor	plan	accountableLead		council plans
lead cllr	plan	accountableLead		council plans
lead staff	plan	accountableLead		council plans
lead staff member	plan	accountableLead		council plans
lead responsible	plan	accountableLead		council plans
lead role	plan	accountableLead		council plans
responsible for action	plan	accountableLead		council plans
responsible for delivery	plan	accountableLead		council plans
responsible for implementation	plan	accountableLead		council plans
responsible people	plan	accountableLead		council plans
responsible persons	plan	accountableLead		council plans
responsible party	plan	accountableLead		council plans
responsible parties	plan	accountableLead		council plans
responsible partner	plan	accountableLead		council plans
responsible partners	plan	accountableLead		council plans
responsible owner	plan	accountableLead		council plans
responsible team	plan	accountableLead		council plans
responsible service	plan	accountableLead		council plans
responsible department	plan	accountableLead		council plans
responsible councillor	plan	accountableLead		council plans
responsible committee	plan	accountableLead		council plans
responsible post	plan	accountableLead		council plans
responsible postholder	plan	accountableLead		council plans
responsible individual	plan	accountableLead		council plans
responsible individuals	plan	accountableLead		council plans
responsible staff	plan	accountableLead		council plans
responsible role	plan	accountableLead		council plans
responsibility for action	plan	accountableLead		council plans
responsibility for delivery	plan	accountableLead		council plans
responsibility of	plan	accountableLead		council plans
person leading	plan	accountableLead		council plans
persons leading	plan	accountableLead		council plans
person accountable	plan	accountableLead		council plans
people responsible	plan	accountableLead		council plans
person(s) responsible	plan	accountableLead		council plans
people involved	plan	accountableLead		council plans
staff responsible	plan	accountableLead		council plans
staff member responsible	plan	accountableLead		council plans
officers responsible	plan	accountableLead		council plans
officer lead	plan	accountableLead		council plans
officer leading	plan	accountableLead		council plans
officer name and title	plan	accountableLead		council plans
officer in charge	plan	accountableLead		council plans
officer accountable	plan	accountableLead		council plans
councillor responsible	plan	accountableLead		council plans
councillor	plan	accountableLead	whole	council plans
councillors	plan	accountableLead	whole	council plans
member responsible	plan	accountableLead		council plans
trustee responsible	plan	accountableLead		council plans
trustee	plan	accountableLead	whole	council plans
trustee lead	plan	accountableLead		council plans
committee responsible	plan	accountableLead		council plans
service responsible	plan	accountableLead		council plans
department responsible	plan	accountableLead		council plans
`;
