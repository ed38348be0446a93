/** Headings of risks: heading, kind, meaning, how far it tells, where met. */
export const RISKS1 = `
risk	risks	risk		risk registers
risk description	risks	risk		risk registers
risk id	risks	risk		risk registers
risk ref	risks	risk		risk registers
risk no	risks	risk		risk registers
risk title	risks	risk		risk registers
description of risk	risks	risk		risk registers
risk event	risks	risk		risk registers
hazard	risks	risk		risk registers
risk category	risks	risk		risk registers
cause	risks	risk		risk registers
risk cause	risks	risk		risk registers
threat	risks	risk		risk registers
vulnerability	risks	risk		risk registers
risk number	risks	risk		risk registers
risk and cause	risks	risk		risk registers
risk owner	risks	risk		risk registers
likelihood	risks	likelihood		risk registers
probability	risks	likelihood		risk registers
likelihood score	risks	likelihood		risk registers
l	risks	likelihood		risk registers
inherent likelihood	risks	likelihood		risk registers
residual likelihood	risks	likelihood		risk registers
severity	risks	severity		risk registers
impact score	risks	severity		risk registers
consequence	risks	severity		risk registers
consequences	risks	severity		risk registers
inherent	risks	severity		risk registers
residual	risks	severity		risk registers
inherent risk	risks	severity		risk registers
residual risk	risks	severity		risk registers
risk score	risks	severity		risk registers
risk rating	risks	severity		risk registers
gross risk	risks	severity		risk registers
net risk	risks	severity		risk registers
current score	risks	severity		risk registers
target score	risks	severity		risk registers
inherent score	risks	severity		risk registers
residual score	risks	severity		risk registers
gross score	risks	severity		risk registers
net score	risks	severity		risk registers
risk level	risks	severity		risk registers
current risk score	risks	severity		risk registers
target risk score	risks	severity		risk registers
total score	risks	severity		risk registers
inherent risk score	risks	severity		risk registers
residual risk score	risks	severity		risk registers
target risk	risks	severity		risk registers
risk appetite	risks	severity		risk registers
control	risks	control		risk registers
controls	risks	control		risk registers
existing controls	risks	control		risk registers
controls in place	risks	control		risk registers
mitigation	risks	control		risk registers
mitigations	risks	control		risk registers
mitigating action	risks	control		risk registers
mitigating actions	risks	control		risk registers
mitigating controls	risks	control		risk registers
key controls	risks	control		risk registers
current controls	risks	control		risk registers
response	risks	control		risk registers
treatment	risks	control		risk registers
gaps in control	risks	control		risk registers
gaps in controls	risks	control		risk registers
gaps in assurance	risks	control		risk registers
contingency	risks	control		risk registers
risk response	risks	control		risk registers
further mitigation	risks	control		risk registers
mitigation plan	risks	control		risk registers
risk name	risks	risk		risk registers
risk summary	risks	risk		risk registers
risk statement	risks	risk		risk registers
risk detail	risks	risk		risk registers
risk details	risks	risk		risk registers
details of risk	risks	risk		risk registers
nature of risk	risks	risk		risk registers
risk area	risks	risk		risk registers
risk type	risks	risk		risk registers
risk category/type	risks	risk		risk registers
risk/issue	risks	risk		risk registers
risk or opportunity	risks	risk		risk registers
risk identified	risks	risk		risk registers
risks identified	risks	risk		risk registers
identified risk	risks	risk		risk registers
identified risks	risks	risk		risk registers
the risk	risks	risk		risk registers
principal risk	risks	risk		risk registers
corporate risk	risks	risk		risk registers
strategic risk	risks	risk		risk registers
operational risk	risks	risk		risk registers
project risk	risks	risk		risk registers
cause of risk	risks	risk		risk registers
cause and effect	risks	risk		risk registers
event	risks	risk	whole	risk registers
risk event and cause	risks	risk		risk registers
hazard identified	risks	risk		risk registers
hazards	risks	risk	whole	risk registers
what could go wrong	risks	risk		risk registers
what might happen	risks	risk		risk registers
there is a risk that	risks	risk		risk registers
because of	risks	risk		risk registers
risk lead	risks	risk		risk registers
owner of risk	risks	risk		risk registers
risk manager	risks	risk		risk registers
date risk identified	risks	risk		risk registers
risk status	risks	risk		risk registers
risk reference	risks	risk		risk registers
risk register ref	risks	risk		risk registers
corporate risk ref	risks	risk		risk registers
effect	risks	risk	whole	risk registers
risk effect	risks	risk		risk registers
risk consequences	risks	risk		risk registers
vulnerability/cause	risks	risk		risk registers
potential effect	risks	risk		risk registers
likelihood (1-5)	risks	likelihood	whole	risk registers
likelihood 1-5	risks	likelihood		risk registers
likelihood rating	risks	likelihood		risk registers
likelihood of occurrence	risks	likelihood		risk registers
likelihood of risk	risks	likelihood		risk registers
chance	risks	likelihood	whole	risk registers
probability score	risks	likelihood		risk registers
probability rating	risks	likelihood		risk registers
probability (1-5)	risks	likelihood	whole	risk registers
`;
