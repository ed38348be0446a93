/** Headings of ledger: heading, kind, meaning, how far it tells, where met. */
export const LEDGER1 = `
cost centre {code,no,number,id,ref}	ledger	code 1	whole	finance systems
cc code	ledger	code 1	whole	finance systems
cost centre key	ledger	code 1	whole	finance systems
cost centre nr	ledger	code 1	whole	finance systems
cost ctr	ledger	code 1	whole	finance systems
ccentre code	ledger	code 1	whole	finance systems
cost centre	ledger	code 2	whole	finance systems
{costc,cost c,cost code}	ledger	code 2	whole	finance systems
{budget,cc,centre,service,plan,line} {code,no,number,ref,id}	ledger	code 3	whole	finance systems
cc	ledger	code 3	whole	finance systems
centre	ledger	code 3	whole	finance systems
budgetcode	ledger	code 3	whole	finance systems
responsibility centre	ledger	code 3	whole	finance systems
responsibility code	ledger	code 3	whole	finance systems
department code	ledger	code 3	whole	finance systems
dept code	ledger	code 3	whole	finance systems
directorate code	ledger	code 3	whole	finance systems
org code	ledger	code 3	whole	finance systems
organisation code	ledger	code 3	whole	finance systems
organisational unit code	ledger	code 3	whole	finance systems
entity code	ledger	code 3	whole	finance systems
division code	ledger	code 3	whole	finance systems
budget centre	ledger	code 3	whole	finance systems
budget centre code	ledger	code 3	whole	finance systems
cost object	ledger	code 3	whole	finance systems
cost collector	ledger	code 3	whole	finance systems
profit centre	ledger	code 3	whole	finance systems
code	ledger	code 4	whole	finance systems
costc	ledger	code 4	whole	finance systems
cost code	ledger	code 4	whole	finance systems
cost code ref	ledger	code 4	whole	finance systems
costcode	ledger	code 4	whole	finance systems
project code	ledger	code 4	whole	finance systems
project id	ledger	code 4	whole	finance systems
project no	ledger	code 4	whole	finance systems
job code	ledger	code 4	whole	finance systems
activity code	ledger	code 4	whole	finance systems
fund code	ledger	code 4	whole	finance systems
{account,accounting,ledger,gl,code,coding,charge,analysis,full account,full ledger,full code,full coding,full gl} {string,block,combination}	ledger	code 5	whole	finance systems
full code	ledger	code 5	whole	finance systems
full codes	ledger	code 5	whole	finance systems
chart field	ledger	code 5	whole	finance systems
chartfield	ledger	code 5	whole	finance systems
{charge,accounting,analysis,finance,expense,expenditure,financial,posting,allocation} code	ledger	code 5	whole	finance systems
code combination	ledger	code 5	whole	finance systems
code structure	ledger	code 5	whole	finance systems
coding	ledger	code 5	whole	finance systems
distribution	ledger	code 5	whole	finance systems
account combination	ledger	code 5	whole	finance systems
flexfield	ledger	code 5	whole	finance systems
accounting flexfield	ledger	code 5	whole	finance systems
dimension	ledger	code 5	whole	finance systems
dimensions	ledger	code 5	whole	finance systems
dim1	ledger	code 5	whole	finance systems
dim 1	ledger	code 5	whole	finance systems
account segment	ledger	code 5	whole	finance systems
segment 1	ledger	code 5	whole	finance systems
segment2	ledger	code 5	whole	finance systems
cat1	ledger	code 5	whole	finance systems
budget string	ledger	code 5	whole	finance systems
nominal string	ledger	code 5	whole	finance systems
finance coding	ledger	code 5	whole	finance systems
{centre,cost centre} {subj,subjective,account,nominal,detail,object,code,gl,element}	ledger	code 6	opens	finance systems
{gl,ledger,account,nominal} {,code,no,number}	ledger	code 7	whole	finance systems
row labels	ledger	code 8	whole	pivot tables
{subjective,account,nominal,detail,gl,object,expenditure,acc,natural account} {,code,id,no,number,type}	ledger	account 1	whole	finance systems
subj	ledger	account 2	whole	finance systems
subjective code	ledger	account 2	whole	finance systems
subjective analysis	ledger	account 2	whole	finance systems
subjective level	ledger	account 2	whole	finance systems
subjective group	ledger	account 2	whole	finance systems
subjective id	ledger	account 2	whole	finance systems
subj code	ledger	account 2	whole	finance systems
subj id	ledger	account 2	whole	finance systems
subj no	ledger	account 2	whole	finance systems
subj number	ledger	account 2	whole	finance systems
subj type	ledger	account 2	whole	finance systems
subjective heading	ledger	account 2	whole	finance systems
subjective no	ledger	account 2	whole	finance systems
subj analysis	ledger	account 2	whole	finance systems
{element,cost element} {,code,no,number}	ledger	account 3	whole	finance systems
gl account	ledger	account 3	whole	finance systems
gl account code	ledger	account 3	whole	finance systems
gl account number	ledger	account 3	whole	finance systems
g/l account	ledger	account 3	whole	finance systems
general ledger account	ledger	account 3	whole	finance systems
general ledger code	ledger	account 3	whole	finance systems
account key	ledger	account 3	whole	finance systems
nominal account	ledger	account 3	whole	finance systems
nominal ledger code	ledger	account 3	whole	finance systems
natural account segment	ledger	account 3	whole	finance systems
commitment item	ledger	account 3	whole	finance systems
expense element	ledger	account 3	whole	finance systems
expense account	ledger	account 3	whole	finance systems
posting account	ledger	account 3	whole	finance systems
spend code	ledger	account 3	whole	finance systems
ledger account	ledger	account 3	whole	finance systems
main account	ledger	account 3	whole	finance systems
{cost centre,centre,cc} {description,name,title,desc text}	ledger	description 1	whole	finance systems
{budget,service} {description,name,title}	ledger	description 1	whole	finance systems
{budget line,service line} {description,name,title}	ledger	description 1	whole	finance systems
cost centre text	ledger	description 1	whole	finance systems
centre text	ledger	description 1	whole	finance systems
cost object name	ledger	description 1	whole	finance systems
responsibility name	ledger	description 1	whole	finance systems
description	ledger	description 2	whole	finance systems
desc	ledger	description 2	whole	finance systems
name	ledger	description 2	whole	finance systems
service	ledger	description 2	whole	finance systems
title	ledger	description 2	whole	finance systems
services	ledger	description 2	whole	finance systems
narrative	ledger	description 3	whole	finance systems
detail	ledger	description 3	whole	finance systems
details	ledger	description 3	whole	finance systems
heading	ledger	description 3	whole	finance systems
activity	ledger	description 3	whole	finance systems
budget line	ledger	description 3	whole	finance systems
service area	ledger	description 3	whole	finance systems
organisational unit	ledger	description 3	whole	finance systems
organisation unit	ledger	description 3	whole	finance systems
department	ledger	description 3	whole	finance systems
directorate	ledger	description 3	whole	finance systems
division	ledger	description 3	whole	finance systems
service label	ledger	description 3	whole	finance systems
team	ledger	description 3	whole	finance systems
business unit	ledger	description 3	whole	finance systems
section	ledger	description 3	whole	finance systems
service division	ledger	description 3	whole	finance systems
budget heading	ledger	description 3	whole	finance systems
subjective description	ledger	description 3	whole	finance systems
subjective name	ledger	description 3	whole	finance systems
subj description	ledger	description 3	whole	finance systems
account description	ledger	description 3	whole	finance systems
account name	ledger	description 3	whole	finance systems
nominal description	ledger	description 3	whole	finance systems
nominal name	ledger	description 3	whole	finance systems
gl description	ledger	description 3	whole	finance systems
element description	ledger	description 3	whole	finance systems
cost element name	ledger	description 3	whole	finance systems
code description	ledger	description 3	whole	finance systems
code name	ledger	description 3	whole	finance systems
period	ledger	period	whole	finance systems
accounting period	ledger	period	whole	finance systems
fiscal period	ledger	period	whole	finance systems
posting period	ledger	period	whole	finance systems
month	ledger	period	whole	finance systems
per	ledger	period	whole	finance systems
mth	ledger	period	whole	finance systems
financial period	ledger	period	whole	finance systems
period no	ledger	period	whole	finance systems
period number	ledger	period	whole	finance systems
period name	ledger	period	whole	finance systems
acc period	ledger	period	whole	finance systems
acct period	ledger	period	whole	finance systems
gl period	ledger	period	whole	finance systems
fin period	ledger	period	whole	finance systems
posting month	ledger	period	whole	finance systems
accounting month	ledger	period	whole	finance systems
month no	ledger	period	whole	finance systems
month number	ledger	period	whole	finance systems
fiscal month	ledger	period	whole	finance systems
period id	ledger	period	whole	finance systems
dr/cr	ledger	sign	whole	finance systems
cr/dr	ledger	sign	whole	finance systems
d/c	ledger	sign	whole	finance systems
c/d	ledger	sign	whole	finance systems
debit/credit	ledger	sign	whole	finance systems
`;
