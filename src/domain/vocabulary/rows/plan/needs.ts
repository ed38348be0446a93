/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const NEEDS = `
blockage	plan	blockage		plans, workbook
blockages	plan	blockage		plans, workbook
barriers	plan	blockage		plans, workbook
issues/risks	plan	blockage		plans, workbook
risks/issues	plan	blockage		plans
risks and issues	plan	blockage		plans
risks	plan	blockage		plans, workbook
obstacles	plan	blockage		plans, workbook
barriers to progress	plan	blockage		plans
challenges	plan	blockage		plans
dependencies	plan	blockage		plans
constraints	plan	blockage		plans
risks to delivery	plan	blockage		plans
barriers/risks	plan	blockage		plans
support needed	plan	supportNeeded		plans, workbook
support required	plan	supportNeeded		plans, workbook
help needed	plan	supportNeeded		plans, workbook
resources required	plan	supportNeeded		plans, workbook
resources	plan	supportNeeded		plans, workbook
resource	plan	supportNeeded		plans
resources needed	plan	supportNeeded		plans
resource implications	plan	supportNeeded		plans
escalation	plan	supportNeeded		plans, workbook
cost	plan	supportNeeded		plans
costs	plan	supportNeeded		plans
budget	plan	supportNeeded		plans
funding	plan	supportNeeded		plans
cost/resource	plan	supportNeeded		plans
resourcing	plan	supportNeeded		plans
barrier	plan	blockage	whole	council plans
barrier to progress	plan	blockage		council plans
barriers to delivery	plan	blockage		council plans
barriers to success	plan	blockage		council plans
barriers/challenges	plan	blockage		council plans
barriers and challenges	plan	blockage		council plans
barriers/issues	plan	blockage		council plans
blocker	plan	blockage	whole	council plans
blockers	plan	blockage	whole	council plans
blocked by	plan	blockage		council plans
bottlenecks	plan	blockage	whole	council plans
challenge	plan	blockage	whole	council plans
challenges/barriers	plan	blockage		council plans
challenges/risks	plan	blockage		council plans
challenges and risks	plan	blockage		council plans
constraint	plan	blockage	whole	council plans
constraints/risks	plan	blockage		council plans
dependency	plan	blockage	whole	council plans
dependencies/risks	plan	blockage		council plans
dependencies and risks	plan	blockage		council plans
depends on	plan	blockage		council plans
dependent on	plan	blockage		council plans
interdependencies	plan	blockage	whole	council plans
inter-dependencies	plan	blockage	whole	council plans
inter-dependency	plan	blockage	whole	council plans
difficulties	plan	blockage	whole	council plans
hurdles	plan	blockage	whole	council plans
impediments	plan	blockage	whole	council plans
impediment	plan	blockage	whole	council plans
issues	plan	blockage	whole	council plans
issues and risks	plan	blockage		council plans
issues/barriers	plan	blockage		council plans
issues/concerns	plan	blockage		council plans
issues and concerns	plan	blockage		council plans
key issues	plan	blockage		council plans
key risks	plan	blockage		council plans
key risks and issues	plan	blockage		council plans
key risks/issues	plan	blockage		council plans
key challenges	plan	blockage		council plans
key dependencies	plan	blockage		council plans
current issues	plan	blockage		council plans
delivery risks	plan	blockage		council plans
project risks	plan	blockage		council plans
main risks	plan	blockage		council plans
potential barriers	plan	blockage		council plans
potential risks	plan	blockage		council plans
possible barriers	plan	blockage		council plans
obstacles to progress	plan	blockage		council plans
predecessor	plan	blockage	whole	council plans
predecessors	plan	blockage	whole	council plans
problems	plan	blockage	whole	council plans
problems encountered	plan	blockage		council plans
reason for delay	plan	blockage		council plans
reasons for delay	plan	blockage		council plans
cause of delay	plan	blockage		council plans
delay reason	plan	blockage		council plans
risk to delivery	plan	blockage		council plans
risks and barriers	plan	blockage		council plans
risks and dependencies	plan	blockage		council plans
risks/barriers	plan	blockage		council plans
risks/dependencies	plan	blockage		council plans
risks/constraints	plan	blockage		council plans
risks to achievement	plan	blockage		council plans
concerns	plan	blockage	whole	council plans
what could stop us	plan	blockage		council plans
what might stop us	plan	blockage		council plans
what is stopping us	plan	blockage		council plans
what could get in the way	plan	blockage		council plans
threats to delivery	plan	blockage		council plans
additional resources	plan	supportNeeded		council plans
additional resource	plan	supportNeeded		council plans
additional resources required	plan	supportNeeded		council plans
additional support	plan	supportNeeded		council plans
additional support needed	plan	supportNeeded		council plans
additional support required	plan	supportNeeded		council plans
additional funding required	plan	supportNeeded		council plans
ask of the board	plan	supportNeeded		council plans
asks of the board	plan	supportNeeded		council plans
asks of partners	plan	supportNeeded		council plans
asks	plan	supportNeeded	whole	council plans
budget required	plan	supportNeeded		council plans
budget needed	plan	supportNeeded		council plans
budget/resources	plan	supportNeeded		council plans
budget implications	plan	supportNeeded		council plans
budget source	plan	supportNeeded		council plans
capacity	plan	supportNeeded	whole	council plans
capacity required	plan	supportNeeded		council plans
cost implications	plan	supportNeeded		council plans
cost estimate	plan	supportNeeded		council plans
costs/resources	plan	supportNeeded		council plans
costs and resources	plan	supportNeeded		council plans
estimated cost	plan	supportNeeded		council plans
estimated costs	plan	supportNeeded		council plans
escalate	plan	supportNeeded	whole	council plans
escalated to	plan	supportNeeded		council plans
escalation required	plan	supportNeeded		council plans
escalations	plan	supportNeeded	whole	council plans
financial implications	plan	supportNeeded		council plans
financial implication	plan	supportNeeded		council plans
financial resources	plan	supportNeeded		council plans
finance	plan	supportNeeded	whole	council plans
finance required	plan	supportNeeded		council plans
finance implications	plan	supportNeeded		council plans
funding required	plan	supportNeeded		council plans
funding needed	plan	supportNeeded		council plans
funding source	plan	supportNeeded		council plans
funding sources	plan	supportNeeded		council plans
funding/resources	plan	supportNeeded		council plans
funding implications	plan	supportNeeded		council plans
help required	plan	supportNeeded		council plans
help wanted	plan	supportNeeded		council plans
indicative cost	plan	supportNeeded		council plans
indicative costs	plan	supportNeeded		council plans
people and money	plan	supportNeeded		council plans
resource needs	plan	supportNeeded		council plans
resource need	plan	supportNeeded		council plans
resource requirement	plan	supportNeeded		council plans
resource requirements	plan	supportNeeded		council plans
resource implication	plan	supportNeeded		council plans
resources/budget	plan	supportNeeded		council plans
resources/costs	plan	supportNeeded		council plans
resources/cost	plan	supportNeeded		council plans
resources/funding	plan	supportNeeded		council plans
resources and budget	plan	supportNeeded		council plans
resources available	plan	supportNeeded		council plans
resources and support	plan	supportNeeded		council plans
resources needed/available	plan	supportNeeded		council plans
resourced by	plan	supportNeeded		council plans
resource/budget	plan	supportNeeded		council plans
resource/cost	plan	supportNeeded		council plans
resources (people, money)	plan	supportNeeded	whole	council plans
resources (staff/finance)	plan	supportNeeded	whole	council plans
staffing implications	plan	supportNeeded		council plans
support and resources	plan	supportNeeded		council plans
support from board	plan	supportNeeded		council plans
support required from partners	plan	supportNeeded		council plans
support wanted	plan	supportNeeded		council plans
training needs	plan	supportNeeded		council plans
training required	plan	supportNeeded		council plans
what do we need	plan	supportNeeded		council plans
what we need	plan	supportNeeded		council plans
what help is needed	plan	supportNeeded		council plans
what resources are needed	plan	supportNeeded		council plans
what resources do we need	plan	supportNeeded		council plans
decision needed	plan	supportNeeded		council plans
decision required	plan	supportNeeded		council plans
decisions needed	plan	supportNeeded		council plans
decisions required	plan	supportNeeded		council plans
estimated budget	plan	supportNeeded		council plans
required resources	plan	supportNeeded		council plans
approx cost	plan	supportNeeded		council plans
approximate cost	plan	supportNeeded		council plans
value for money	plan	supportNeeded		council plans
`;
