/** Headings of risks: heading, kind, meaning, how far it tells, where met. */
export const RISKS2 = `
current likelihood	risks	likelihood		risk registers
target likelihood	risks	likelihood		risk registers
gross likelihood	risks	likelihood		risk registers
net likelihood	risks	likelihood		risk registers
raw likelihood	risks	likelihood		risk registers
how likely	risks	likelihood		risk registers
severity score	risks	severity		risk registers
severity rating	risks	severity		risk registers
impact (1-5)	risks	severity	whole	risk registers
impact 1-5	risks	severity		risk registers
impact rating	risks	severity		risk registers
impact of risk	risks	severity		risk registers
consequence score	risks	severity		risk registers
consequence rating	risks	severity		risk registers
current impact	risks	severity		risk registers
target impact	risks	severity		risk registers
gross impact	risks	severity		risk registers
net impact	risks	severity		risk registers
raw impact	risks	severity		risk registers
inherent impact	risks	severity		risk registers
residual impact	risks	severity		risk registers
current risk	risks	severity		risk registers
current risk rating	risks	severity		risk registers
current rating	risks	severity		risk registers
current risk level	risks	severity		risk registers
risk grade	risks	severity		risk registers
raw score	risks	severity		risk registers
raw risk	risks	severity		risk registers
raw risk score	risks	severity		risk registers
initial score	risks	severity		risk registers
initial risk	risks	severity		risk registers
initial risk score	risks	severity		risk registers
initial risk rating	risks	severity		risk registers
gross risk score	risks	severity		risk registers
net risk score	risks	severity		risk registers
gross rating	risks	severity		risk registers
net rating	risks	severity		risk registers
inherent rating	risks	severity		risk registers
residual rating	risks	severity		risk registers
residual risk rating	risks	severity		risk registers
inherent risk rating	risks	severity		risk registers
target risk rating	risks	severity		risk registers
target rating	risks	severity		risk registers
overall score	risks	severity		risk registers
overall risk	risks	severity		risk registers
overall risk score	risks	severity		risk registers
overall risk rating	risks	severity		risk registers
total risk score	risks	severity		risk registers
lxi	risks	severity	whole	risk registers
l x i	risks	severity		risk registers
likelihood x impact	risks	severity		risk registers
risk exposure	risks	severity		risk registers
risk matrix	risks	severity		risk registers
risk priority	risks	severity		risk registers
score with controls	risks	severity		risk registers
score without controls	risks	severity		risk registers
risk tolerance	risks	severity		risk registers
appetite	risks	severity	whole	risk registers
proximity	risks	severity	whole	risk registers
risk proximity	risks	severity		risk registers
previous score	risks	severity		risk registers
previous risk score	risks	severity		risk registers
last score	risks	severity		risk registers
control measure	risks	control		risk registers
control measures	risks	control		risk registers
control measures in place	risks	control		risk registers
controls and mitigation	risks	control		risk registers
controls/mitigation	risks	control		risk registers
controls/mitigations	risks	control		risk registers
control/mitigation	risks	control		risk registers
existing control	risks	control		risk registers
existing control measures	risks	control		risk registers
existing mitigation	risks	control		risk registers
current control measures	risks	control		risk registers
current mitigation	risks	control		risk registers
current mitigations	risks	control		risk registers
internal controls	risks	control		risk registers
internal control	risks	control		risk registers
preventive controls	risks	control		risk registers
what we are doing about it	risks	control		risk registers
what are we doing about it	risks	control		risk registers
what we do about it	risks	control		risk registers
additional controls	risks	control		risk registers
additional controls required	risks	control		risk registers
further controls	risks	control		risk registers
further controls required	risks	control		risk registers
further action required	risks	control		risk registers
further actions required	risks	control		risk registers
planned controls	risks	control		risk registers
proposed controls	risks	control		risk registers
mitigation in place	risks	control		risk registers
mitigations in place	risks	control		risk registers
mitigation measures	risks	control		risk registers
mitigation action	risks	control		risk registers
mitigation actions	risks	control		risk registers
mitigation strategy	risks	control		risk registers
mitigated by	risks	control		risk registers
mitigating measures	risks	control		risk registers
mitigating factors	risks	control		risk registers
risk mitigation	risks	control		risk registers
risk control	risks	control		risk registers
risk controls	risks	control		risk registers
risk treatment	risks	control		risk registers
treatment plan	risks	control		risk registers
treat/tolerate/transfer/terminate	risks	control		risk registers
action to mitigate	risks	control		risk registers
actions to mitigate	risks	control		risk registers
action to reduce risk	risks	control		risk registers
actions to reduce risk	risks	control		risk registers
action to manage risk	risks	control		risk registers
risk management actions	risks	control		risk registers
contingency plan	risks	control		risk registers
contingency plans	risks	control		risk registers
fall-back plan	risks	control		risk registers
assurance on controls	risks	control		risk registers
assurances on controls	risks	control		risk registers
control effectiveness	risks	control		risk registers
effectiveness of controls	risks	control		risk registers
gap in control	risks	control		risk registers
gap in assurance	risks	control		risk registers
control gaps	risks	control		risk registers
assurance gaps	risks	control		risk registers
key control	risks	control		risk registers
`;
