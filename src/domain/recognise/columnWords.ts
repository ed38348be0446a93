/** What a column of a plan, or of a table that is easily taken for one, can hold. */
export type ColumnKey =
  | 'ref'
  | 'theme'
  | 'priority'
  | 'action'
  | 'timescale'
  | 'start'
  | 'baselineDue'
  | 'currentDue'
  | 'completedOn'
  | 'status'
  | 'percentComplete'
  | 'accountableLead'
  | 'supportingOfficers'
  | 'outcome'
  | 'commentary'
  | 'progress'
  | 'blockage'
  | 'supportNeeded'
  | 'evidence'
  | 'lastUpdate'
  | 'reviewDate'
  | 'tags'
  | 'group'
  | 'rag'
  | 'milestone'
  | 'name'
  | 'organisation'
  | 'role'
  | 'email'
  | 'indicator'
  | 'unit'
  | 'betterWhen'
  | 'target'
  | 'actual'
  | 'risk'
  | 'likelihood'
  | 'severity'
  | 'control'
  | 'consultation'
  | 'money';

/** Headings that mean each kind of column, in lower case, in plans as people keep them. */
export type ColumnWords = Readonly<Partial<Record<ColumnKey, readonly string[]>>>;

/**
 * The headings that import knows. The workbook's own headings and synonyms are added to these by whoever calls
 * {@link recognisePlan}; a heading that is not here can be mapped by the user.
 */
export const COLUMN_WORDS: ColumnWords = {
  ref: headings(`
    ref, reference, no, number, num, action ref, action no, action number, ref no, ref number, id, id no,
    item, item no, #, action id, s/n, serial, rec no, task id, card id, issue key, key, work item id, ticket, recommendation no, recommendation number`),
  theme: headings(`
    theme, strategic theme, section, objective, strategic objective, aim, goal, domain, workstream, work
    stream, key theme, ambition, pillar, strand, key line of enquiry, standard, outcome theme, corporate
    objective, strategic aim, programme, chapter, bucket, bucket name, epic`),
  priority: headings(`
    priority, priorities, priorities for service improvement, priority area, target area, strategic area,
    area, recommendation, recommendations, strategic priority, outcome area, theme area, area for
    improvement, area of work, area of focus, work area, key area, issue, issue identified, gap, improvement
    area, area for development, finding and recommendation, topic, subject, what needs to improve, we said,
    you said, objective, strategic objective, corporate objective, workstream, work stream, goal, strand,
    programme, standard`),
  action: headings(`
    action, actions, action required, actions required, action to be taken, actions to be taken, details and
    tasks, task, tasks, what, what we will do, what will we do, what are we going to do, what will be done,
    what do we need to do, what needs to be done, what needs to happen, we will, key actions, step, steps,
    next steps, next step, project, projects, key action, activity, activities, key activities, recommended
    action, agreed action, agreed management action, management action, proposed action, planned action,
    improvement action, milestone/action, development, initiative, measure to be taken, how, how we will do
    it, how will we do it, specific, specific action, intervention, commitment, deliverable, work required,
    tasks/actions, how will we achieve this, how will this be achieved, management response, task name,
    activity name, action name, action description, description of action, agreed actions, recommended
    actions, what by`),
  timescale: headings(`
    timescale, timescales, timeframe, timeframes, time frame, time scale, timeline, time line, when, by, by
    when, when by, due, due by, due date, date due, deadline, deadlines, target date, target dates,
    completion date, date, dates, target completion date, expected completion date, expected completion,
    delivery date, deliver by, delivered by, timing, proposed timescale, target date for completion, date
    for completion, date to be completed, to be completed by, complete by, completed by, implementation
    date, implement by, planned completion date, planned completion, time-bound, time bound, timebound, time
    limited, time, finish, finish date, end, end date, target, target timescale, target deadline, start/end
    date, year, quarter, schedule, action due, action by date, planned date, estimated completion,
    target completion, completion target, target end date, target finish, planned finish, planned end, planned end date`),
  start: headings(`
    start, start date, from, commences, commencement, commencement date, started, begin, date started,
    planned start, start by`),
  baselineDue: headings(`
    baseline due, original due, original date, original due date, baseline, baseline date, original target
    date, original deadline, original timescale, original completion date`),
  currentDue: headings(`
    current due, revised date, revised due date, revised target date, current date, current due date,
    forecast date, revised deadline, revised timescale, revised completion date, new date, forecast
    completion, forecast completion date, revised due`),
  completedOn: headings(`
    completed on, date completed, completed, completion, actual date, date closed, actual completion date,
    actual completion, date achieved, date of completion, closed on, actual end date, completed date`),
  status: headings(`
    status, progress status, delivery status, state, action status, current status, implementation status,
    open/closed, complete?, complete y/n, completed?, completed y/n, completed (y/n), completed`),
  percentComplete: headings(`
    % complete, percent complete, % done, percentage complete, progress %, % completed, %`),
  accountableLead: headings(`
    accountable lead, lead, leads, lead officer, lead officers, responsible officer, officer responsible,
    officer, officers, responsible, responsibility, responsibilities, responsible person, person
    responsible, who, by whom, who by, who will do it, who is responsible, who will lead, owner, owners,
    action owner, action lead, action by, actioned by, lead person, lead name, lead(s), led by, accountable,
    accountable officer, accountability, accountable person, lead responsibility, lead/accountable officer,
    lead agency, lead agencies, lead organisation, lead partner, lead partners, lead director, lead member,
    executive lead, responsible lead, responsible manager, responsible director, responsible body,
    responsible organisation, responsible agency, responsible officer/organisation, manager, a/c manager,
    account manager, accountable manager, project lead, project manager, delivery lead, named lead, sro,
    senior responsible owner, senior responsible officer, assigned to, allocated to, assignee, action
    holder, action taken by, person/s responsible, persons responsible, delivered by whom, sponsor, named
    officer, contact officer, lead and partners, resource names, resource name, assigned lead, lead/s,
    leads/partners, lead/partners, lead officer/partners, members`),
  supportingOfficers: headings(`
    supporting officers, supporting, support, supporting leads, supporting organisations, supporting
    partners, supported by, partners, with, with whom, key partners, partner organisations, partner
    agencies, partner, support officers, others involved, other partners, who else, who else is involved,
    contributors, working with, in partnership with, key contributors, delivery partners, stakeholders, key
    stakeholders`),
  outcome: headings(`
    outcome, outcomes, deliverables, deliverables/outcomes, deliverables or outcomes, expected outcome,
    expected outcomes, intended outcome, intended outcomes, desired outcome, planned outcome, success
    measure, success measures, measure of success, measures of success, success criteria, impact, intended
    impact, expected impact, outcome measure, outcome measures, outcome/impact, what will success look like,
    what success looks like, what does success look like, what does good look like, what difference will it
    make, how will we know, how we will know, how will we know we have succeeded, target outcome, benefits,
    benefit, expected benefits, measurable, measure, measures, output, outputs, expected results, result,
    results, success indicator, success indicators, performance measure, performance measures, kpi, kpis,
    key performance indicator, how will success be measured, so that`),
  commentary: headings(`
    commentary, comments, comment, background, notes, note, context, rationale, finding, findings,
    evidence/finding, current position, why, why is it important, reason, remarks, further information,
    additional information, achievable, realistic, relevant, description, details, detail`),
  progress: headings(`
    progress, progress update, progress updates, update, updates, progress to date, latest update, latest
    position, position statement, progress/comments, progress and comments, progress report, progress made,
    progress against action, action taken, actions taken, quarterly update, monthly update, latest progress,
    update on progress, current progress`),
  blockage: headings(`
    blockage, blockages, barriers, issues/risks, risks/issues, risks and issues, risks, obstacles, barriers
    to progress, challenges, dependencies, constraints, risks to delivery, barriers/risks`),
  supportNeeded: headings(`
    support needed, support required, help needed, resources required, resources, resource, resources
    needed, resource implications, escalation, cost, costs, budget, funding, cost/resource, resourcing`),
  evidence: headings(`
    evidence, evidence of completion, assurance, evidence required, evidence of impact, evidence of
    progress, source of assurance, sources of assurance, monitoring, how will it be monitored`),
  lastUpdate: headings(`
    last update, date updated, last updated, updated on, updated, last modified, modified, date of update, date of last update, update date`),
  reviewDate: headings(`
    review date, review, review dates, next review, next review date, date of review, reviewed, date for
    review, to be reviewed, monitoring date`),
  tags: headings(`
    tags, links, link to target, labels, label, link to targets, link to corporate/directorate target, national indicator,
    national target, kpi link, links to, link to, linked to, target links, nsf target, link to strategy,
    links to other plans, strategic link, category, type, link to corporate priority, strategic links,
    linked strategy`),
  group: headings(`
    group, sub-group, sub group, subgroup, workstream group, board, steering group, governance, reporting
    to, reports to, reporting group, committee, forum, oversight group`),
  rag: headings(`
    rag, rag status, rag rating, brag, brag status, brag rating, traffic light, r/a/g, rag score, reported
    rag, ragb, progress rag, current rag, colour, rating`),
  milestone: headings(`
    milestone, milestones, key milestone, key milestones, interim milestone, interim milestones, milestone
    description`),
  name: headings(`
    name, officer name, full name, contact name, lead name, member, names`),
  organisation: headings(`
    organisation, organisations, employer, employers, agency, organization, employing organisation, partner
    organisation, representing, service, team, department, directorate`),
  role: headings(`
    role, post, job title, title, position, designation, post title, job role`),
  email: headings(`
    email, e-mail, email address, contact, contact details, telephone, phone, tel, tel no, telephone number,
    phone number, phone no, contact number, mobile`),
  indicator: headings(`
    indicator, indicators, performance indicator, performance indicators, key performance indicator, key
    performance indicators, pi, kpi, metric, metrics, measure, indicator description, measure description,
    performance measure, measure name, indicator name, definition`),
  unit: headings(`
    unit, units, unit of measure, unit of measurement`),
  betterWhen: headings(`
    better when, polarity, good is, good to be, aim to, direction, good performance`),
  target: headings(`
    target, annual target, year end target, target value, targets, goal`),
  actual: headings(`
    actual, actuals, outturn, performance, current performance, latest, result, value, ytd, year to date,
    score, current value, baseline`),
  risk: headings(`
    risk, risk description, risk id, risk ref, risk no, risk title, description of risk, risk event, hazard,
    risk category, cause, risk cause, threat, vulnerability, risk number, risk and cause, risk owner`),
  likelihood: headings(`
    likelihood, probability, likelihood score, l, inherent likelihood, residual likelihood`),
  severity: headings(`
    severity, impact score, consequence, consequences, inherent, residual, inherent risk, residual risk,
    risk score, risk rating, gross risk, net risk, current score, target score, inherent score, residual
    score, gross score, net score, risk level, current risk score, target risk score, total score, inherent
    risk score, residual risk score, target risk, risk appetite`),
  control: headings(`
    control, controls, existing controls, controls in place, mitigation, mitigations, mitigating action,
    mitigating actions, mitigating controls, key controls, current controls, response, treatment, gaps in
    control, gaps in controls, gaps in assurance, contingency, risk response, further mitigation, mitigation
    plan`),
  consultation: headings(`
    consultation, consultation type, group consulted, groups consulted, who was consulted, date consulted,
    stakeholder consulted, feedback, feedback received, what they said, what people said, themes raised, consultee, consultees, target group, statutory, statutory yes/no,
    feedback date, what we want to find out, survey, method of consultation, consultation method, audience,
    respondents, question, response received, officer response, who we consulted, number of responses, you
    said, we did`),
  money: headings(`
    gross, net, gross expenditure, net expenditure, expenditure, income, employee, employees, employee
    costs, running costs, cost centre, original budget, revised budget, variance, forecast outturn, net
    budget, external income, internal income, spend to date, actual to date, commitments, virement, cost
    code, budget code, annual budget, controllable expenditure, contracts & projects, budget line,
    activity/budget line, subjective, subjective code, ytd budget, ytd actual, forecast, outturn, full year
    budget, budget heading`),
};

function headings(text: string): readonly string[] {
  return text.split(',').map((heading) => heading.replace(/\s+/g, ' ').trim());
}
