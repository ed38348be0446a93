/** Headings of ledger: heading, kind, meaning, how far it tells, where met. */
export const LEDGER2 = `
credit/debit	ledger	sign	whole	finance systems
dc	ledger	sign	whole	finance systems
sign	ledger	sign	whole	finance systems
debit credit	ledger	sign	whole	finance systems
dr or cr	ledger	sign	whole	finance systems
cr or dr	ledger	sign	whole	finance systems
debit or credit	ledger	sign	whole	finance systems
debit credit indicator	ledger	sign	whole	finance systems
debit/credit indicator	ledger	sign	whole	finance systems
d/c indicator	ledger	sign	whole	finance systems
dc indicator	ledger	sign	whole	finance systems
dr/cr indicator	ledger	sign	whole	finance systems
dr cr flag	ledger	sign	whole	finance systems
dr/cr flag	ledger	sign	whole	finance systems
d/c flag	ledger	sign	whole	finance systems
debit/credit flag	ledger	sign	whole	finance systems
debit credit flag	ledger	sign	whole	finance systems
debit or credit indicator	ledger	sign	whole	finance systems
dr cr marker	ledger	sign	whole	finance systems
dr/cr marker	ledger	sign	whole	finance systems
dr/cr type	ledger	sign	whole	finance systems
debit/credit type	ledger	sign	whole	finance systems
credit indicator	ledger	sign	whole	finance systems
credit flag	ledger	sign	whole	finance systems
posting key indicator	ledger	sign	whole	finance systems
balance sign	ledger	sign	whole	finance systems
amount sign	ledger	sign	whole	finance systems
{ledger,value,amount,balance,record,transaction,entry,budget,figure,line,data,posting,journal} {type,class,category,kind}	ledger	measure	whole	finance systems
type	ledger	measure	whole	finance systems
measure	ledger	measure	whole	finance systems
scenario	ledger	measure	whole	finance systems
version	ledger	measure	whole	finance systems
category	ledger	measure	whole	finance systems
basis	ledger	measure	whole	finance systems
figure	ledger	measure	whole	finance systems
record	ledger	measure	whole	finance systems
actuality	ledger	measure	whole	finance systems
a/b	ledger	measure	whole	finance systems
actual/budget	ledger	measure	whole	finance systems
budget/actual	ledger	measure	whole	finance systems
balance version	ledger	measure	whole	finance systems
actual flag	ledger	measure	whole	finance systems
ledger id	ledger	measure	whole	finance systems
ledger name	ledger	measure	whole	finance systems
trans type	ledger	measure	whole	finance systems
tran type	ledger	measure	whole	finance systems
doc type	ledger	measure	whole	finance systems
document type	ledger	measure	whole	finance systems
plan/actual	ledger	measure	whole	finance systems
currency	ledger	currency	whole	finance systems
curr	ledger	currency	whole	finance systems
ccy	ledger	currency	whole	finance systems
currency code	ledger	currency	whole	finance systems
curr code	ledger	currency	whole	finance systems
currency key	ledger	currency	whole	finance systems
cur	ledger	currency	whole	finance systems
iso currency	ledger	currency	whole	finance systems
variance	ledger	ignored	anywhere	monitoring reports
variances	ledger	ignored	anywhere	monitoring reports
remaining	ledger	ignored	anywhere	monitoring reports
available	ledger	ignored	anywhere	monitoring reports
forecast	ledger	ignored	anywhere	monitoring reports
forecasts	ledger	ignored	anywhere	monitoring reports
percent	ledger	ignored	anywhere	monitoring reports
per cent	ledger	ignored	anywhere	monitoring reports
holder	ledger	ignored	anywhere	monitoring reports
manager	ledger	ignored	anywhere	monitoring reports
owner	ledger	ignored	anywhere	monitoring reports
prior year	ledger	ignored	anywhere	monitoring reports
prior month	ledger	ignored	anywhere	monitoring reports
previous year	ledger	ignored	anywhere	monitoring reports
previous month	ledger	ignored	anywhere	monitoring reports
last year	ledger	ignored	anywhere	monitoring reports
last month	ledger	ignored	anywhere	monitoring reports
movement	ledger	ignored	anywhere	monitoring reports
to go	ledger	ignored	anywhere	monitoring reports
balance of	ledger	ignored	anywhere	monitoring reports
projected	ledger	ignored	anywhere	monitoring reports
projection	ledger	ignored	anywhere	monitoring reports
actual date	ledger	ignored	anywhere	finance systems
budget date	ledger	ignored	anywhere	finance systems
budget type	ledger	ignored	anywhere	finance systems
budget … code	ledger	ignored	anywhere	finance systems
budget … type	ledger	ignored	anywhere	finance systems
actual … type	ledger	ignored	anywhere	finance systems
budget group	ledger	ignored	anywhere	finance systems
date	ledger	ignored	whole	published spending lists
posting date	ledger	ignored	whole	published spending lists
post date	ledger	ignored	whole	published spending lists
gl date	ledger	ignored	whole	published spending lists
transaction date	ledger	ignored	whole	published spending lists
trans date	ledger	ignored	whole	published spending lists
invoice date	ledger	ignored	whole	published spending lists
payment date	ledger	ignored	whole	published spending lists
paid date	ledger	ignored	whole	published spending lists
date paid	ledger	ignored	whole	published spending lists
effective date	ledger	ignored	whole	published spending lists
value date	ledger	ignored	whole	published spending lists
document date	ledger	ignored	whole	published spending lists
doc date	ledger	ignored	whole	published spending lists
clearing date	ledger	ignored	whole	published spending lists
entry date	ledger	ignored	whole	published spending lists
due date	ledger	ignored	whole	published spending lists
invoice no	ledger	ignored	whole	published spending lists
invoice number	ledger	ignored	whole	published spending lists
invoice ref	ledger	ignored	whole	published spending lists
supplier	ledger	ignored	whole	published spending lists
supplier name	ledger	ignored	whole	published spending lists
supplier no	ledger	ignored	whole	published spending lists
supplier id	ledger	ignored	whole	published spending lists
supplier number	ledger	ignored	whole	published spending lists
vendor	ledger	ignored	whole	published spending lists
vendor name	ledger	ignored	whole	published spending lists
vendor id	ledger	ignored	whole	published spending lists
creditor	ledger	ignored	whole	published spending lists
creditor name	ledger	ignored	whole	published spending lists
payee	ledger	ignored	whole	published spending lists
payee name	ledger	ignored	whole	published spending lists
beneficiary	ledger	ignored	whole	published spending lists
beneficiary name	ledger	ignored	whole	published spending lists
customer	ledger	ignored	whole	published spending lists
customer name	ledger	ignored	whole	published spending lists
merchant	ledger	ignored	whole	published spending lists
merchant category	ledger	ignored	whole	published spending lists
reference	ledger	ignored	whole	published spending lists
ref	ledger	ignored	whole	published spending lists
document no	ledger	ignored	whole	published spending lists
document number	ledger	ignored	whole	published spending lists
doc no	ledger	ignored	whole	published spending lists
doc number	ledger	ignored	whole	published spending lists
voucher no	ledger	ignored	whole	published spending lists
voucher number	ledger	ignored	whole	published spending lists
voucher	ledger	ignored	whole	published spending lists
journal	ledger	ignored	whole	published spending lists
journal no	ledger	ignored	whole	published spending lists
journal id	ledger	ignored	whole	published spending lists
journal number	ledger	ignored	whole	published spending lists
journal name	ledger	ignored	whole	published spending lists
journal description	ledger	ignored	whole	published spending lists
journal line description	ledger	ignored	whole	published spending lists
line description	ledger	ignored	whole	published spending lists
transaction no	ledger	ignored	whole	published spending lists
transaction number	ledger	ignored	whole	published spending lists
transaction id	ledger	ignored	whole	published spending lists
trans no	ledger	ignored	whole	published spending lists
transaction description	ledger	ignored	whole	published spending lists
trans description	ledger	ignored	whole	published spending lists
transaction reference	ledger	ignored	whole	published spending lists
order no	ledger	ignored	whole	published spending lists
order number	ledger	ignored	whole	published spending lists
po number	ledger	ignored	whole	published spending lists
purchase order	ledger	ignored	whole	published spending lists
vat	ledger	ignored	whole	published spending lists
vat amount	ledger	ignored	whole	published spending lists
vat code	ledger	ignored	whole	published spending lists
tax	ledger	ignored	whole	published spending lists
tax code	ledger	ignored	whole	published spending lists
tax amount	ledger	ignored	whole	published spending lists
source	ledger	ignored	whole	published spending lists
user	ledger	ignored	whole	published spending lists
user id	ledger	ignored	whole	published spending lists
posted by	ledger	ignored	whole	published spending lists
entered by	ledger	ignored	whole	published spending lists
created by	ledger	ignored	whole	published spending lists
status	ledger	ignored	whole	published spending lists
batch	ledger	ignored	whole	published spending lists
`;
