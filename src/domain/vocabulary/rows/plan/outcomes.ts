/** Headings of plan: heading, kind, meaning, how far it tells, where met. */
export const OUTCOMES = `
outcome	plan	outcome		plans, workbook
outcomes	plan	outcome		plans, workbook
deliverables	plan	outcome		plans, workbook
deliverables/outcomes	plan	outcome		plans, workbook
deliverables or outcomes	plan	outcome		plans
expected outcome	plan	outcome		plans, workbook
expected outcomes	plan	outcome		plans, workbook
intended outcome	plan	outcome		plans, workbook
intended outcomes	plan	outcome		plans
desired outcome	plan	outcome		plans
planned outcome	plan	outcome		plans
success measure	plan	outcome		plans, workbook
success measures	plan	outcome		plans
measure of success	plan	outcome		plans, workbook
measures of success	plan	outcome		plans
success criteria	plan	outcome		plans, workbook
impact	plan	outcome		plans, workbook
intended impact	plan	outcome		plans
expected impact	plan	outcome		plans
outcome measure	plan	outcome		plans
outcome measures	plan	outcome		plans, workbook
outcome/impact	plan	outcome		plans
what will success look like	plan	outcome		plans, workbook
what success looks like	plan	outcome		plans
what does success look like	plan	outcome		plans
what does good look like	plan	outcome		plans
what difference will it make	plan	outcome		plans
how will we know	plan	outcome		plans
how we will know	plan	outcome		plans, questions
how will we know we have succeeded	plan	outcome		plans
target outcome	plan	outcome		plans, workbook
benefits	plan	outcome		plans, workbook
benefit	plan	outcome		plans
expected benefits	plan	outcome		plans
measurable	plan	outcome		plans
measure	plan	outcome	whole	plans
measures	plan	outcome		plans
output	plan	outcome		plans
outputs	plan	outcome		plans
expected results	plan	outcome		plans
result	plan	outcome	whole	plans
results	plan	outcome	whole	plans
success indicator	plan	outcome		plans
success indicators	plan	outcome		plans
performance measure	plan	outcome		plans
performance measures	plan	outcome		plans
kpi	plan	outcome		plans
kpis	plan	outcome		plans
key performance indicator	plan	outcome		plans
how will success be measured	plan	outcome		plans
so that	plan	outcome		plans
how we will tell	plan	outcome	opens	questions
how we will measure	plan	outcome	opens	questions
how we will judge	plan	outcome	opens	questions
how you will know	plan	outcome	opens	questions
how we'll know	plan	outcome	opens	questions
how we'll tell	plan	outcome	opens	questions
how we'll measure	plan	outcome	opens	questions
what difference	plan	outcome	opens	questions
what impact	plan	outcome	opens	questions
what success	plan	outcome	opens	questions
what will success look	plan	outcome	opens	questions
what does success look	plan	outcome	opens	questions
what would success look	plan	outcome	opens	questions
what does good look	plan	outcome	opens	questions
what will good look	plan	outcome	opens	questions
what will it look	plan	outcome	opens	questions
what does it look	plan	outcome	opens	questions
what will this look	plan	outcome	opens	questions
what will it mean	plan	outcome	opens	questions
what does it mean	plan	outcome	opens	questions
what will be different	plan	outcome	opens	questions, council plans
what will be changed	plan	outcome	opens	questions
what will have changed	plan	outcome	opens	questions, council plans
what will have improved	plan	outcome	opens	questions
what will be improved	plan	outcome	opens	questions
how {will,do,can,would,shall} … {know,measure,measured,tell,judge,judged,evaluate,evaluated}	plan	outcome	opens	questions
outcome expected	plan	outcome		council plans
outcome sought	plan	outcome		council plans
outcome required	plan	outcome		council plans
outcomes expected	plan	outcome		council plans
outcomes sought	plan	outcome		council plans
outcomes required	plan	outcome		council plans
outcome statement	plan	outcome		council plans
outcome description	plan	outcome		council plans
outcome to be achieved	plan	outcome		council plans
outcomes to be achieved	plan	outcome		council plans
outcome/output	plan	outcome		council plans
outcomes/outputs	plan	outcome		council plans
output/outcome	plan	outcome		council plans
outputs/outcomes	plan	outcome		council plans
outcome and impact	plan	outcome		council plans
outcomes and impact	plan	outcome		council plans
outcomes/impact	plan	outcome		council plans
outcome/benefit	plan	outcome		council plans
outcomes/benefits	plan	outcome		council plans
outcome/success criteria	plan	outcome		council plans
desired outcomes	plan	outcome		council plans
desired result	plan	outcome		council plans
desired results	plan	outcome		council plans
desired impact	plan	outcome		council plans
anticipated outcome	plan	outcome		council plans
anticipated outcomes	plan	outcome		council plans
anticipated impact	plan	outcome		council plans
anticipated benefits	plan	outcome		council plans
proposed outcome	plan	outcome		council plans
proposed outcomes	plan	outcome		council plans
planned outcomes	plan	outcome		council plans
planned output	plan	outcome		council plans
planned outputs	plan	outcome		council plans
key outcomes	plan	outcome		council plans
key outcome	plan	outcome		council plans
key output	plan	outcome		council plans
key outputs	plan	outcome		council plans
key result	plan	outcome		council plans
key results	plan	outcome		council plans
key deliverable	plan	outcome		council plans
key deliverables	plan	outcome		council plans
key measure	plan	outcome		council plans
key measures	plan	outcome		council plans
key success measure	plan	outcome		council plans
key success measures	plan	outcome		council plans
key success factors	plan	outcome		council plans
success factors	plan	outcome		council plans
critical success factors	plan	outcome		council plans
success looks like	plan	outcome		council plans
success will look like	plan	outcome		council plans
success criterion	plan	outcome		council plans
success criteria/measures	plan	outcome		council plans
success criteria/outcome	plan	outcome		council plans
success/outcome	plan	outcome		council plans
success	plan	outcome	whole	council plans
end result	plan	outcome		council plans
end product	plan	outcome		council plans
target/outcome	plan	outcome		council plans
target outcomes	plan	outcome		council plans
intended benefit	plan	outcome		council plans
intended benefits	plan	outcome		council plans
intended result	plan	outcome		council plans
intended results	plan	outcome		council plans
benefit to residents	plan	outcome		council plans
benefits to residents	plan	outcome		council plans
benefit realised	plan	outcome		council plans
benefits realised	plan	outcome		council plans
benefits realisation	plan	outcome		council plans
impact on residents	plan	outcome		council plans
impact on patients	plan	outcome		council plans
impact on service users	plan	outcome		council plans
impact/outcome	plan	outcome		council plans
impacts	plan	outcome	whole	council plans
impact measure	plan	outcome		council plans
impact measures	plan	outcome		council plans
impact sought	plan	outcome		council plans
product	plan	outcome	whole	council plans
products	plan	outcome	whole	council plans
objective outcome	plan	outcome		council plans
measure of impact	plan	outcome		council plans
measures of impact	plan	outcome		council plans
measure of progress	plan	outcome		council plans
measurement	plan	outcome	whole	council plans
measurement of success	plan	outcome		council plans
measured by	plan	outcome		council plans
measure/target	plan	outcome		council plans
measures/targets	plan	outcome		council plans
targets and measures	plan	outcome		council plans
targets/measures	plan	outcome		council plans
targets/outcomes	plan	outcome		council plans
targets/success criteria	plan	outcome		council plans
how measured	plan	outcome		council plans
how it will be measured	plan	outcome		council plans
how we will measure success	plan	outcome		council plans
how we will measure this	plan	outcome		council plans
how we measure success	plan	outcome		council plans
how will we measure success	plan	outcome		council plans
how will we measure it	plan	outcome		council plans
how will you know	plan	outcome		council plans
how will this be measured	plan	outcome		council plans
how will it be measured	plan	outcome		council plans
what success will look like	plan	outcome		council plans
what we want to achieve	plan	outcome		council plans
what do we want to achieve	plan	outcome		council plans
what we hope to achieve	plan	outcome		council plans
what we will achieve	plan	outcome		council plans
what will this achieve	plan	outcome		council plans
what will it achieve	plan	outcome		council plans
what will be achieved	plan	outcome		council plans
what are we trying to achieve	plan	outcome		council plans
the difference it will make	plan	outcome		council plans
difference made	plan	outcome		council plans
difference it will make	plan	outcome		council plans
result expected	plan	outcome		council plans
result required	plan	outcome		council plans
performance indicator/measure	plan	outcome		council plans
performance indicators/measures	plan	outcome		council plans
performance indicators	plan	outcome		council plans
performance target	plan	outcome		council plans
performance targets	plan	outcome		council plans
evaluation criteria	plan	outcome		council plans
acceptance criteria	plan	outcome		council plans
definition of done	plan	outcome		council plans
expected output	plan	outcome		council plans
expected outputs	plan	outcome		council plans
expected result	plan	outcome		council plans
expected benefit	plan	outcome		council plans
expected deliverables	plan	outcome		council plans
expected improvement	plan	outcome		council plans
improvement expected	plan	outcome		council plans
end state	plan	outcome		council plans
vision	plan	outcome	whole	council plans
why it matters to residents	plan	outcome		council plans
`;
