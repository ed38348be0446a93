/** Short forms that finance systems put in headings, one to a line, each with its words. */
const MONEY_FORMS = `
ctr	centre
ctrs	centre
center	centre
costcentre	cost centre
costcenter	cost centre
acct	account
act	actual
acts	actual
actl	actual
bdgt	budget
bgt	budget
budgt	budget
bud	budget
bdgts	budget
amt	amount
amts	amount
val	value
comm	commitment
comt	commitment
commt	commitment
commts	commitments
cmt	commitment
cmts	commitments
descr	description
desc	description
dscr	description
orig	original
rev	revised
ann	annual
cum	cumulative
var	variance
fcast	forecast
f'cast	forecast
fcst	forecast
py	prior year
cy	current year
cr	credit
dr	debit
curr	current
prev	previous
exp	expenditure
yr	year
nr	number
num	number
pd	period
tot	total
mvmt	movement
subj	subjective
ind	indicator
dept	department
trans	transaction`;

/** Short forms in headings of plans. */
const PLAN_FORMS = `
desc	description
descr	description
dt	date
pct	percent
perc	percent
resp	responsible
org	organisation
orgs	organisations
dept	department
mgr	manager
est	estimated
req	required
reqd	required
compl	complete
prog	progress
obj	objective
ref	ref
tgt	target
organization	organisation
organizations	organisations
programmes	programmes
program	programme`;

export type ShortForms = ReadonlyMap<string, string>;

/** The short forms of documents of money (budgets, ledgers). */
export const MONEY_SHORT_FORMS: ShortForms = formsOf(MONEY_FORMS);

/** The short forms of plans and the tables that stand with them. */
export const PLAN_SHORT_FORMS: ShortForms = formsOf(PLAN_FORMS);

function formsOf(text: string): ShortForms {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [short = '', words = ''] = line.split('\t');
        return [short, words];
      }),
  );
}
