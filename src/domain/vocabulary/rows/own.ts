/** Headings of contributions, history, indicator values, mappings, plan, rules, updates, virements: heading, kind, meaning, how far it tells, where met. */
export const OWN = `
times revised	plan	timesRevised	whole	workbook
reason	plan	reason	whole	workbook
reason for status	plan	reason	whole	workbook
slippage (days)	plan	slippageDays	whole	workbook
slippage	plan	slippageDays	whole	workbook
days late	plan	slippageDays	whole	workbook
reported rag	plan	reportedRag	whole	workbook
reported status	plan	reportedRag	whole	workbook
self-assessed rag	plan	reportedRag	whole	workbook
lead’s rag	plan	reportedRag	whole	workbook
rag reported	plan	reportedRag	whole	workbook
override reason	plan	overrideReason	whole	workbook
reason for override	plan	overrideReason	whole	workbook
id	plan	id	whole	workbook
boardline id	plan	id	whole	workbook
rule	plan	rule	whole	workbook
no errors	plan	sound	whole	workbook
days to due	plan	daysToDue	whole	workbook
days moved	plan	daysMoved	whole	workbook
time gone	plan	timeGone	whole	workbook
due in words	plan	dueInWords	whole	workbook
move in words	plan	moveInWords	whole	workbook
time gone in words	plan	timeGoneInWords	whole	workbook
completed in words	plan	completedInWords	whole	workbook
update in words	plan	updateInWords	whole	workbook
review in words	plan	reviewInWords	whole	workbook
progress in words	plan	progressInWords	whole	workbook
reported in words	plan	reportedInWords	whole	workbook
date	virements	date	whole	workbook
from code	virements	fromCode	whole	workbook
from	virements	fromCode	whole	workbook
to code	virements	toCode	whole	workbook
to	virements	toCode	whole	workbook
amount	virements	amount	whole	workbook
value	virements	amount	whole	workbook
authorised by	virements	authorisedBy	whole	workbook
approved by	virements	authorisedBy	whole	workbook
authority	virements	authorisedBy	whole	workbook
reason	virements	reason	whole	workbook
explanation	virements	reason	whole	workbook
partner	contributions	partner	whole	workbook
organisation	contributions	partner	whole	workbook
fund	contributions	fund	whole	workbook
pool	contributions	fund	whole	workbook
pooled budget	contributions	fund	whole	workbook
agreed	contributions	agreed	whole	workbook
agreed contribution	contributions	agreed	whole	workbook
paid	contributions	paid	whole	workbook
paid to date	contributions	paid	whole	workbook
share %	contributions	share	whole	workbook
share	contributions	share	whole	workbook
ref	indicator values	ref	whole	workbook
reference	indicator values	ref	whole	workbook
area	indicator values	area	whole	workbook
locality	indicator values	area	whole	workbook
borough	indicator values	area	whole	workbook
period end	indicator values	periodEnd	whole	workbook
period	indicator values	periodEnd	whole	workbook
target	indicator values	target	whole	workbook
actual	indicator values	actual	whole	workbook
period	updates	period	whole	workbook
at	updates	at	whole	workbook
by	updates	by	whole	workbook
ref	updates	ref	whole	workbook
field	updates	field	whole	workbook
from	updates	from	whole	workbook
to	updates	to	whole	workbook
source	updates	source	whole	workbook
moves	updates	moves	whole	workbook
period end	history	periodEnd	whole	workbook
ref	history	ref	whole	workbook
rag	history	rag	whole	workbook
current due	history	currentDue	whole	workbook
status	history	status	whole	workbook
% complete	history	percentComplete	whole	workbook
rule set	rules	ruleSet	whole	workbook
order	rules	order	whole	workbook
word	rules	word	whole	workbook
letter	rules	letter	whole	workbook
fill	rules	fill	whole	workbook
text	rules	text	whole	workbook
rank	rules	rank	whole	workbook
condition	rules	condition	whole	workbook
in words	rules	sentence	whole	workbook
number	rules	number	whole	workbook
in full	rules	said	whole	workbook
kind	mappings	kind	whole	workbook
from	mappings	from	whole	workbook
to	mappings	to	whole	workbook
note	mappings	note	whole	workbook
`;
