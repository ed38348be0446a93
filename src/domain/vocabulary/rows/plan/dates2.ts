/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const DATES2 = `
delivery timeline	plan	timescale		council plans
delivery deadline	plan	timescale		council plans
delivery by	plan	timescale		council plans
delivery quarter	plan	timescale		council plans
delivery year	plan	timescale		council plans
implementation timescale	plan	timescale		council plans
implementation deadline	plan	timescale		council plans
implementation target date	plan	timescale		council plans
implementation by	plan	timescale		council plans
intended completion date	plan	timescale		council plans
proposed date	plan	timescale		council plans
proposed completion date	plan	timescale		council plans
proposed deadline	plan	timescale		council plans
agreed date	plan	timescale		council plans
agreed deadline	plan	timescale		council plans
agreed completion date	plan	timescale		council plans
agreed implementation date	plan	timescale		council plans
agreed timescale	plan	timescale		council plans
anticipated completion	plan	timescale		council plans
anticipated completion date	plan	timescale		council plans
anticipated date	plan	timescale		council plans
scheduled completion	plan	timescale		council plans
scheduled date	plan	timescale		council plans
scheduled end	plan	timescale		council plans
scheduled finish	plan	timescale		council plans
estimated completion date	plan	timescale		council plans
estimated date	plan	timescale		council plans
estimated end date	plan	timescale		council plans
estimated finish	plan	timescale		council plans
est completion	plan	timescale		council plans
expected date	plan	timescale		council plans
expected end date	plan	timescale		council plans
expected by	plan	timescale		council plans
expected delivery date	plan	timescale		council plans
required by	plan	timescale		council plans
needed by	plan	timescale		council plans
date required	plan	timescale		council plans
date needed	plan	timescale		council plans
date for action	plan	timescale		council plans
date by which	plan	timescale		council plans
by which date	plan	timescale		council plans
by what date	plan	timescale		council plans
by when?	plan	timescale		council plans
when will it be done	plan	timescale		council plans
when will this be done	plan	timescale		council plans
when will it happen	plan	timescale		council plans
how soon	plan	timescale		council plans
time frame for completion	plan	timescale		council plans
timeframe for completion	plan	timescale		council plans
timeframe for delivery	plan	timescale		council plans
time scales	plan	timescale		council plans
time-scale	plan	timescale	whole	council plans
time-frame	plan	timescale	whole	council plans
time-line	plan	timescale	whole	council plans
completion timescale	plan	timescale		council plans
completion deadline	plan	timescale		council plans
completion month	plan	timescale		council plans
completion quarter	plan	timescale		council plans
due month	plan	timescale		council plans
due quarter	plan	timescale		council plans
due year	plan	timescale		council plans
due end of	plan	timescale		council plans
month due	plan	timescale		council plans
quarter due	plan	timescale		council plans
year due	plan	timescale		council plans
finish by date	plan	timescale		council plans
final date	plan	timescale		council plans
final deadline	plan	timescale		council plans
closing date	plan	timescale		council plans
latest date	plan	timescale		council plans
time period	plan	timescale		council plans
period for delivery	plan	timescale		council plans
duration and end date	plan	timescale		council plans
milestone date	plan	timescale		council plans
milestone deadline	plan	timescale		council plans
dates for completion	plan	timescale		council plans
delivery dates	plan	timescale		council plans
completion dates	plan	timescale		council plans
deadline date	plan	timescale		council plans
deadline for completion	plan	timescale		council plans
deadline for action	plan	timescale		council plans
timescale/deadline	plan	timescale		council plans
deadline/timescale	plan	timescale		council plans
date/timescale	plan	timescale		council plans
timescale/date	plan	timescale		council plans
timescale/target	plan	timescale		council plans
timescale and target date	plan	timescale		council plans
timing/deadline	plan	timescale		council plans
when by?	plan	timescale		council plans
target delivery date	plan	timescale		council plans
target implementation date	plan	timescale		council plans
planned delivery date	plan	timescale		council plans
planned delivery	plan	timescale		council plans
planned finish date	plan	timescale		council plans
planned completion by	plan	timescale		council plans
by when will we do it	plan	timescale		charities
when shall we do it	plan	timescale		charities
by the end of	plan	timescale		charities
action by when	plan	timescale		charities
to be completed	plan	timescale		charities
to complete by	plan	timescale		charities
due for completion	plan	timescale		charities
finish dt	plan	timescale		project offices
due dt	plan	timescale		project offices
end dt	plan	timescale		project offices
due-date	plan	timescale	whole	project offices
date end	plan	timescale		project offices
finish (planned)	plan	timescale	whole	project offices
planned end dt	plan	timescale		project offices
baseline finish date planned	plan	timescale		project offices
period	plan	timescale	weak whole	council plans
term	plan	timescale	weak whole	council plans
short/medium/long term	plan	timescale	weak	council plans
short medium long term	plan	timescale	weak	council plans
month	plan	timescale	weak whole	council plans
months	plan	timescale	weak whole	council plans
priority timescale	plan	timescale	weak	council plans
season	plan	timescale	weak whole	council plans
phase date	plan	timescale	weak	council plans
completion month/year	plan	timescale	weak	council plans
planned start date	plan	start		project offices
start dt	plan	start		project offices
begin date	plan	start		project offices
start on	plan	start		project offices
starts	plan	start	whole	project offices
starting	plan	start	whole	project offices
start month	plan	start		project offices
start (planned)	plan	start	whole	project offices
scheduled start	plan	start		project offices
scheduled start date	plan	start		project offices
actual start	plan	start		project offices
actual start date	plan	start		project offices
date commenced	plan	start		project offices
commence	plan	start	whole	project offices
commence by	plan	start		project offices
commencing	plan	start	whole	project offices
kick off	plan	start		project offices
kick-off date	plan	start		project offices
date of commencement	plan	start		project offices
date from	plan	start		project offices
from date	plan	start		project offices
begins	plan	start	whole	project offices
start time	plan	start		project offices
action start date	plan	start		project offices
estimated start	plan	start		project offices
proposed start date	plan	start		project offices
target start date	plan	start		project offices
target start	plan	start		project offices
baseline end	plan	baselineDue		project offices
baseline end date	plan	baselineDue		project offices
baseline completion	plan	baselineDue		project offices
baseline completion date	plan	baselineDue		project offices
baseline deadline	plan	baselineDue		project offices
baseline finish	plan	baselineDue		project offices
baseline finish date	plan	baselineDue		project offices
baseline due date	plan	baselineDue		project offices
originally due	plan	baselineDue		project offices
original end date	plan	baselineDue		project offices
original finish	plan	baselineDue		project offices
original finish date	plan	baselineDue		project offices
original completion	plan	baselineDue		project offices
original date for completion	plan	baselineDue		project offices
original target	plan	baselineDue		project offices
original target completion date	plan	baselineDue		project offices
original due by	plan	baselineDue		project offices
`;
