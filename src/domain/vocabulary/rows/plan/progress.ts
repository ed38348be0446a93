/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const PROGRESS = `
progress	plan	progress		plans, workbook
progress update	plan	progress		plans, workbook
progress updates	plan	progress		plans
update	plan	progress		plans, workbook
updates	plan	progress		plans
progress to date	plan	progress		plans, workbook
latest update	plan	progress		plans, workbook
latest position	plan	progress		plans
position statement	plan	progress		plans, workbook
progress/comments	plan	progress		plans, workbook
progress and comments	plan	progress		plans
progress report	plan	progress		plans
progress made	plan	progress		plans
progress against action	plan	progress		plans
action taken	plan	progress		plans
actions taken	plan	progress		plans
quarterly update	plan	progress		plans
monthly update	plan	progress		plans
latest progress	plan	progress		plans
update on progress	plan	progress		plans
current progress	plan	progress		plans
how are we doing	plan	progress	opens	questions, council plans
how are we going	plan	progress	opens	questions
how are we getting on	plan	progress	opens	questions
how are we progressing	plan	progress	opens	questions
how are things going	plan	progress	opens	questions
how are things progressing	plan	progress	opens	questions
how are you getting on	plan	progress	opens	questions
how is it going	plan	progress	opens	questions
how is this going	plan	progress	opens	questions
how is it progressing	plan	progress	opens	questions
how are things getting on	plan	progress	opens	questions
progress summary	plan	progress		council plans
progress notes	plan	progress		council plans
progress note	plan	progress		council plans
progress comments	plan	progress		council plans
progress commentary	plan	progress		council plans
progress narrative	plan	progress		council plans
progress review	plan	progress		council plans
progress this period	plan	progress		council plans
progress this month	plan	progress		council plans
progress this quarter	plan	progress		council plans
progress this year	plan	progress		council plans
progress since last report	plan	progress		council plans
progress since last update	plan	progress		council plans
progress since last meeting	plan	progress		council plans
progress in period	plan	progress		council plans
progress at	plan	progress		council plans
progress as at	plan	progress		council plans
progress last period	plan	progress		council plans
progress/status	plan	progress		council plans
progress/update	plan	progress		council plans
progress & next steps	plan	progress		council plans
progress and next steps	plan	progress		council plans
progress/next steps	plan	progress		council plans
progress/outcome	plan	progress		council plans
progress/evidence	plan	progress		council plans
progress/impact	plan	progress		council plans
progress made to date	plan	progress		council plans
progress so far	plan	progress		council plans
progress achieved	plan	progress		council plans
progress status update	plan	progress		council plans
progress statement	plan	progress		council plans
overall progress	plan	progress		council plans
recent progress	plan	progress		council plans
most recent update	plan	progress		council plans
most recent progress	plan	progress		council plans
key progress	plan	progress		council plans
key updates	plan	progress		council plans
key achievements	plan	progress		council plans
achievements	plan	progress	whole	council plans
achievements to date	plan	progress		council plans
achievement	plan	progress	whole	council plans
achieved to date	plan	progress		council plans
achieved so far	plan	progress		council plans
accomplished	plan	progress	whole	council plans
accomplishments	plan	progress	whole	council plans
actions completed	plan	progress		council plans
action completed to date	plan	progress		council plans
action taken to date	plan	progress		council plans
actions taken to date	plan	progress		council plans
action to date	plan	progress		council plans
actions to date	plan	progress		council plans
work to date	plan	progress		council plans
work done	plan	progress		council plans
work done to date	plan	progress		council plans
work completed	plan	progress		council plans
work undertaken	plan	progress		council plans
work undertaken to date	plan	progress		council plans
work carried out	plan	progress		council plans
what we did	plan	progress		council plans
what has been done	plan	progress		council plans
what's been done	plan	progress		council plans
what has happened	plan	progress		council plans
what have we done	plan	progress		council plans
what have we achieved	plan	progress		council plans
what we have achieved	plan	progress		council plans
done so far	plan	progress		council plans
done to date	plan	progress		council plans
delivered to date	plan	progress		council plans
delivery update	plan	progress		council plans
delivery to date	plan	progress		council plans
position to date	plan	progress		council plans
position update	plan	progress		council plans
position at	plan	progress		council plans
position as at	plan	progress		council plans
status comments	plan	progress		council plans
status comment	plan	progress		council plans
status notes	plan	progress		council plans
status/comments	plan	progress		council plans
status/progress	plan	progress		council plans
status and comments	plan	progress		council plans
status commentary	plan	progress		council plans
status report	plan	progress		council plans
status narrative	plan	progress		council plans
state of play	plan	progress		council plans
latest	plan	progress	whole	council plans
latest comments	plan	progress		council plans
latest comment	plan	progress		council plans
latest news	plan	progress		council plans
latest report	plan	progress		council plans
latest status	plan	progress		council plans
update/comments	plan	progress		council plans
update and comments	plan	progress		council plans
updates/comments	plan	progress		council plans
update/progress	plan	progress		council plans
update on action	plan	progress		council plans
update on actions	plan	progress		council plans
update for board	plan	progress		council plans
update for committee	plan	progress		council plans
update this month	plan	progress		council plans
update this quarter	plan	progress		council plans
update notes	plan	progress		council plans
officer update	plan	progress		council plans
lead officer update	plan	progress		council plans
owner update	plan	progress		council plans
project update	plan	progress		council plans
action update	plan	progress		council plans
action updates	plan	progress		council plans
action progress	plan	progress		council plans
task progress	plan	progress		council plans
milestone progress	plan	progress		council plans
monthly progress	plan	progress		council plans
quarterly progress	plan	progress		council plans
annual progress	plan	progress		council plans
annual update	plan	progress		council plans
mid-year update	plan	progress		council plans
mid year update	plan	progress		council plans
mid-year progress	plan	progress		council plans
end of year update	plan	progress		council plans
year end update	plan	progress		council plans
end of year position	plan	progress		council plans
year end position	plan	progress		council plans
half-year update	plan	progress		council plans
half year progress	plan	progress		council plans
six month update	plan	progress		council plans
six monthly update	plan	progress		council plans
weekly update	plan	progress		council plans
interim update	plan	progress		council plans
interim progress	plan	progress		council plans
q1 update	plan	progress		council plans
q2 update	plan	progress		council plans
q3 update	plan	progress		council plans
q4 update	plan	progress		council plans
q1 progress	plan	progress		council plans
q2 progress	plan	progress		council plans
q3 progress	plan	progress		council plans
q4 progress	plan	progress		council plans
quarter 1 update	plan	progress		council plans
quarter 2 update	plan	progress		council plans
quarter 3 update	plan	progress		council plans
quarter 4 update	plan	progress		council plans
quarter 1 progress	plan	progress		council plans
quarter 2 progress	plan	progress		council plans
quarter 3 progress	plan	progress		council plans
quarter 4 progress	plan	progress		council plans
management update	plan	progress		council plans
response update	plan	progress		council plans
implementation progress	plan	progress		council plans
implementation update	plan	progress		council plans
progress on implementation	plan	progress		council plans
feedback on progress	plan	progress		council plans
we have done	plan	progress		council plans
what's happened so far	plan	progress		council plans
`;
