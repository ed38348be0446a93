/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const ACTIONS = `
action	plan	action		plans, workbook
actions	plan	action		plans, workbook
action required	plan	action		plans, workbook
actions required	plan	action		plans, workbook
action to be taken	plan	action		plans
actions to be taken	plan	action		plans
details and tasks	plan	action		plans, workbook
task	plan	action		plans, workbook
tasks	plan	action		plans, workbook
what	plan	action	whole	plans, workbook
what we will do	plan	action		plans, workbook
what will we do	plan	action		plans, workbook
what are we going to do	plan	action		plans
what will be done	plan	action		plans
what do we need to do	plan	action		plans
what needs to be done	plan	action		plans
what needs to happen	plan	action		plans
we will	plan	action		plans
key actions	plan	action		plans, workbook
step	plan	action		plans, workbook
steps	plan	action		plans, workbook
next steps	plan	action		plans, workbook
next step	plan	action		plans
project	plan	action		plans, workbook
projects	plan	action		plans, workbook
key action	plan	action		plans, workbook
activity	plan	action		plans, workbook
activities	plan	action		plans
key activities	plan	action		plans
recommended action	plan	action		plans, workbook
agreed action	plan	action		plans, workbook
agreed management action	plan	action		plans
management action	plan	action		plans
proposed action	plan	action		plans
planned action	plan	action		plans
improvement action	plan	action		plans
milestone/action	plan	action		plans, workbook
development	plan	action		plans, workbook
initiative	plan	action		plans
measure to be taken	plan	action		plans
how	plan	action	whole	plans
how we will do it	plan	action		plans
how will we do it	plan	action		plans
specific	plan	action		plans
specific action	plan	action		plans
intervention	plan	action		plans
commitment	plan	action		plans
deliverable	plan	action		plans
work required	plan	action		plans
tasks/actions	plan	action		plans
how will we achieve this	plan	action		plans
how will this be achieved	plan	action		plans
management response	plan	action		plans
task name	plan	action		plans
activity name	plan	action		plans
action name	plan	action		plans
action description	plan	action		plans
description of action	plan	action		plans
agreed actions	plan	action		plans
recommended actions	plan	action		plans
what by	plan	action		plans
what are	plan	action	opens	questions
what will	plan	action	opens	questions
what do	plan	action	opens	questions
what is	plan	action	opens	questions
what need	plan	action	opens	questions
what needs	plan	action	opens	questions
what must	plan	action	opens	questions
what should	plan	action	opens	questions
what we	plan	action	opens	questions
how will	plan	action	opens	questions
how do	plan	action	opens	questions
how are	plan	action	opens	questions
how can	plan	action	opens	questions
how we	plan	action	opens	questions
recommendation	plan	action	whole	recommendation trackers
recommendations	plan	action	whole	recommendation trackers
action plan	plan	action		council plans
actions planned	plan	action		council plans
actions agreed	plan	action		council plans
actions needed	plan	action		council plans
action needed	plan	action		council plans
action to take	plan	action		council plans
actions to take	plan	action		council plans
planned actions	plan	action		council plans
planned activity	plan	action		council plans
planned activities	plan	action		council plans
proposed actions	plan	action		council plans
improvement actions	plan	action		council plans
specific actions	plan	action		council plans
sub action	plan	action		council plans
sub-actions	plan	action	whole	council plans
actions/tasks	plan	action		council plans
action/task	plan	action		council plans
task/action	plan	action		council plans
action/activity	plan	action		council plans
activity/action	plan	action		council plans
key task	plan	action		council plans
key tasks	plan	action		council plans
main actions	plan	action		council plans
main tasks	plan	action		council plans
tasks to be completed	plan	action		council plans
tasks to complete	plan	action		council plans
work to be done	plan	action		council plans
work to do	plan	action		council plans
to do	plan	action		council plans
to-do	plan	action	whole	council plans
things to do	plan	action		council plans
job	plan	action	whole	council plans
jobs	plan	action	whole	council plans
jobs to do	plan	action		council plans
what must be done	plan	action		council plans
what is to be done	plan	action		council plans
what's to be done	plan	action		council plans
what has to be done	plan	action		council plans
our actions	plan	action		council plans
our commitment	plan	action		council plans
we commit to	plan	action		council plans
commitments	plan	action	whole	council plans
pledge	plan	action	whole	council plans
pledges	plan	action	whole	council plans
promise	plan	action	whole	council plans
our promise	plan	action		council plans
deliver	plan	action	whole	council plans
delivery action	plan	action		council plans
delivery actions	plan	action		council plans
activity required	plan	action		council plans
proposal	plan	action	whole	council plans
proposals	plan	action	whole	council plans
intended action	plan	action		council plans
measures to be taken	plan	action		council plans
steps to be taken	plan	action		council plans
steps to take	plan	action		council plans
steps required	plan	action		council plans
action steps	plan	action		council plans
action step	plan	action		council plans
immediate action	plan	action		council plans
immediate actions	plan	action		council plans
remedial action	plan	action		council plans
remedial actions	plan	action		council plans
action details	plan	action		council plans
details of action	plan	action		council plans
detail of action	plan	action		council plans
action detail	plan	action		council plans
task description	plan	action		council plans
description of task	plan	action		council plans
task details	plan	action		council plans
activity description	plan	action		council plans
description of activity	plan	action		council plans
project description	plan	action		council plans
project name	plan	action		council plans
project title	plan	action		council plans
work item	plan	action		council plans
work package	plan	action		council plans
work packages	plan	action		council plans
work to be undertaken	plan	action		council plans
interventions	plan	action	whole	council plans
initiatives	plan	action	whole	council plans
strategy	plan	action	whole	council plans
strategies	plan	action	whole	council plans
approach	plan	action	whole	council plans
methods	plan	action	whole	council plans
how we will do this	plan	action		council plans
how we will achieve it	plan	action		council plans
how we will get there	plan	action		council plans
how it will be done	plan	action		council plans
what we plan to do	plan	action		council plans
what we are going to do	plan	action		council plans
what we're going to do	plan	action		council plans
what we need to do	plan	action		council plans
what needs doing	plan	action		council plans
what happens next	plan	action		council plans
follow-up action	plan	action		council plans
follow up actions	plan	action		council plans
action point	plan	action		council plans
action points	plan	action		council plans
point	plan	action	whole	council plans
action arising	plan	action		council plans
actions arising	plan	action		council plans
corrective action	plan	action		NHS plans
corrective actions	plan	action		NHS plans
preventive action	plan	action		NHS plans
action to address	plan	action		NHS plans
action to address gap	plan	action		NHS plans
action to be completed	plan	action		NHS plans
improvement activity	plan	action		NHS plans
improvement activities	plan	action		NHS plans
quality improvement action	plan	action		NHS plans
actions to improve	plan	action		NHS plans
change idea	plan	action		NHS plans
mitigation action plan	plan	action		NHS plans
action to meet recommendation	plan	action		NHS plans
action to meet standard	plan	action		NHS plans
action taken to address	plan	action		NHS plans
agreed response	plan	action		NHS plans
response to recommendation	plan	action		NHS plans
response and action	plan	action		NHS plans
agreed action plan	plan	action		NHS plans
issue description	plan	action		issue logs
issue title	plan	action		issue logs
issue summary	plan	action		issue logs
description of issue	plan	action		issue logs
issue detail	plan	action		issue logs
issue details	plan	action		issue logs
problem	plan	action	whole	issue logs
problem description	plan	action		issue logs
defect description	plan	action		issue logs
request	plan	action	whole	issue logs
request description	plan	action		issue logs
ticket description	plan	action		issue logs
ask	plan	action	whole	issue logs
activity/task	plan	action		project offices
task/activity	plan	action		project offices
task title	plan	action		project offices
task summary	plan	action		project offices
name of task	plan	action		project offices
name of action	plan	action		project offices
action title	plan	action		project offices
action item	plan	action		project offices
action items	plan	action		project offices
work breakdown	plan	action		project offices
wbs element	plan	action		project offices
deliverable name	plan	action		project offices
deliverable description	plan	action		project offices
planned work	plan	action		project offices
scope of work	plan	action		project offices
project/development/key action	plan	action	whole	workbook
`;
