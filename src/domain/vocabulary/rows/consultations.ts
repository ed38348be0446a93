/** Headings of consultations: heading, kind, meaning, how far it tells, where met. */
export const CONSULTATIONS = `
consultation	consultations	consultation		consultation logs
consultation type	consultations	consultation		consultation logs
group consulted	consultations	consultation		consultation logs
groups consulted	consultations	consultation		consultation logs
who was consulted	consultations	consultation		consultation logs
date consulted	consultations	consultation		consultation logs
stakeholder consulted	consultations	consultation		consultation logs
feedback	consultations	consultation		consultation logs
feedback received	consultations	consultation		consultation logs
what they said	consultations	consultation		consultation logs
what people said	consultations	consultation		consultation logs
themes raised	consultations	consultation		consultation logs
consultee	consultations	consultation		consultation logs
consultees	consultations	consultation		consultation logs
target group	consultations	consultation		consultation logs
statutory	consultations	consultation		consultation logs
statutory yes/no	consultations	consultation		consultation logs
feedback date	consultations	consultation		consultation logs
what we want to find out	consultations	consultation		consultation logs
survey	consultations	consultation		consultation logs
method of consultation	consultations	consultation		consultation logs
consultation method	consultations	consultation		consultation logs
audience	consultations	consultation		consultation logs
respondents	consultations	consultation		consultation logs
question	consultations	consultation		consultation logs
response received	consultations	consultation		consultation logs
officer response	consultations	consultation		consultation logs
who we consulted	consultations	consultation		consultation logs
number of responses	consultations	consultation		consultation logs
you said	consultations	consultation		consultation logs
we did	consultations	consultation		consultation logs
date of consultation	consultations	consultation		consultation logs
consultation date	consultations	consultation		consultation logs
consultation dates	consultations	consultation		consultation logs
consultation start	consultations	consultation		consultation logs
consultation end	consultations	consultation		consultation logs
consultation title	consultations	consultation		consultation logs
consultation topic	consultations	consultation		consultation logs
consultation activity	consultations	consultation		consultation logs
consultation question	consultations	consultation		consultation logs
consultation response	consultations	consultation		consultation logs
consultation responses	consultations	consultation		consultation logs
consultation feedback	consultations	consultation		consultation logs
consultation outcome	consultations	consultation		consultation logs
consultation results	consultations	consultation		consultation logs
consulted on	consultations	consultation		consultation logs
consultation with	consultations	consultation		consultation logs
consultation period	consultations	consultation		consultation logs
who to consult	consultations	consultation		consultation logs
who will be consulted	consultations	consultation		consultation logs
who do we need to consult	consultations	consultation		consultation logs
who have we consulted	consultations	consultation		consultation logs
organisation consulted	consultations	consultation		consultation logs
groups and individuals consulted	consultations	consultation		consultation logs
people consulted	consultations	consultation		consultation logs
stakeholders consulted	consultations	consultation		consultation logs
number consulted	consultations	consultation		consultation logs
how consulted	consultations	consultation		consultation logs
how we consulted	consultations	consultation		consultation logs
how will we consult	consultations	consultation		consultation logs
engagement method	consultations	consultation		consultation logs
engagement activity	consultations	consultation		consultation logs
engagement activities	consultations	consultation		consultation logs
method of engagement	consultations	consultation		consultation logs
engagement date	consultations	consultation		consultation logs
engagement event	consultations	consultation		consultation logs
engaged with	consultations	consultation		consultation logs
views expressed	consultations	consultation		consultation logs
views of	consultations	consultation		consultation logs
comments received	consultations	consultation		consultation logs
comment received	consultations	consultation		consultation logs
responses received	consultations	consultation		consultation logs
summary of responses	consultations	consultation		consultation logs
summary of response	consultations	consultation		consultation logs
summary of comments	consultations	consultation		consultation logs
summary of feedback	consultations	consultation		consultation logs
response to consultation	consultations	consultation		consultation logs
response to comments	consultations	consultation		consultation logs
our response	consultations	consultation		consultation logs
council response	consultations	consultation		consultation logs
council's response	consultations	consultation		consultation logs
our reply	consultations	consultation		consultation logs
what we heard	consultations	consultation		consultation logs
what we have heard	consultations	consultation		consultation logs
what you told us	consultations	consultation		consultation logs
what you said	consultations	consultation		consultation logs
you told us	consultations	consultation		consultation logs
you asked	consultations	consultation		consultation logs
we heard	consultations	consultation		consultation logs
what was said	consultations	consultation		consultation logs
what did they say	consultations	consultation		consultation logs
what we did in response	consultations	consultation		consultation logs
how we responded	consultations	consultation		consultation logs
change made	consultations	consultation		consultation logs
changes made	consultations	consultation		consultation logs
change made as a result	consultations	consultation		consultation logs
how feedback was used	consultations	consultation		consultation logs
respondent	consultations	consultation	whole	consultation logs
respondent name	consultations	consultation		consultation logs
name of respondent	consultations	consultation		consultation logs
respondent type	consultations	consultation		consultation logs
response no	consultations	consultation		consultation logs
response number	consultations	consultation		consultation logs
number of respondents	consultations	consultation		consultation logs
survey question	consultations	consultation		consultation logs
survey response	consultations	consultation		consultation logs
issues raised	consultations	consultation		consultation logs
issue raised	consultations	consultation		consultation logs
points raised	consultations	consultation		consultation logs
key messages	consultations	consultation		consultation logs
key themes raised	consultations	consultation		consultation logs
attendance	consultations	consultation	whole	consultation logs
numbers attending	consultations	consultation		consultation logs
number of attendees	consultations	consultation		consultation logs
venue	consultations	consultation	whole	consultation logs
`;
