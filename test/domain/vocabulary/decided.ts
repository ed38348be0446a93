/** Headings and what each means, decided before they were read: kind, meaning, then headings parted by semicolons. */
export const DECIDED = `
plan	action	ACTIONS TO BE TAKEN; Actoin; Actvity; Key_Actions; KeyAction; Action(s); What are we going to do about it?; Tasks (please list); Agreed  Action*; Improvement Actions & Tasks; Recommended actions¹; What will be delivered?; Action Required [max 50 words]; Action plan (2026/27); To-Do; Corrective Action(s); Actions we will take
plan	accountableLead	Lead Oficer; Responsible Officer(s); RESPONSIBLE_PERSON; LeadOfficer; Who's leading on this?; Lead (name & organisation); Owner (initials); Accountable Lead / Owner; Action Owner:; By Whom?; Resp. Officer; Name of lead officer; Responsibilty; Lead Agencies*; Assigned_To; Programme lead(s)
plan	timescale	Target_Date; DueDate; Due date (DD/MM/YY); Timesacle; By when ?; Target completion date (month/year); Deadine; When will this be done by?; TARGET DATE FOR COMPLETION; Date to be completed by (dd/mm); Delivery Date†; Time-scale; Expected Completion Date; Planned End Dt
plan	currentDue	Revised Due-Date; RevisedDate; New_Due_Date; Revised target date (if applicable); Extended Deadline; Latest forecast date
plan	baselineDue	Original_Due_Date; OriginalDeadline; Baseline Finish; Original Target Date (dd/mm/yyyy)
plan	completedOn	Date Completed (actual); ActualFinish; Resolved_Date; Date_Closed; Closed date; Actual completion date*
plan	start	Planned Start Date; START_DATE; StartDate; Date commenced (dd/mm/yy)
plan	status	STATUS; Action Status; Task_Status; Current_Status; Achieved?; Completed (Y/N)
plan	percentComplete	% Complete; Pct Complete; PercentComplete; % completed (0-100); PCT OF TASK COMPLETE
plan	rag	RAG; R.A.G.; BRAG rating; RAG Status (R/A/G); Rag_Status; Current RAG rating*
plan	progress	Progress Update (Q2); Progres; Latest_Update; Update on progress - July; Progress to date:; Quarter 3 progress
plan	outcome	Expected Outcome(s); Sucess criteria; Success_Measures; How will we know that it has worked?; Outputs / Outcomes; Desired Outcomes*; What difference will it make?; Measure(s) of success
plan	supportingOfficers	Partners (others); Supporting_Officers; Key partner(s); Partners Involved; In partnership with...
plan	commentary	Comments / Notes; COMMENTS; Any other comments; Officer_Comments; Rationale*
plan	ref	Ref.; REF NO.; Action_ID; Issue_ID; Item No; Rec. No; WBS No; ActionRef
plan	theme	Strategic_Objective; Objectives; THEME; Key Theme:
plan	reviewDate	Next_Review_Date; Review Date (dd/mm/yy); NextReview; Date of next review
plan	blockage	Barriers to Progress; Key Risks / Issues; Risks & Dependencies
plan	supportNeeded	Resources Required (£); Resource implications*; Support_Required; Funding (source)
plan	ignored	Date_Raised; DateIdentified; Date Logged; Meeting Date; Raised By; Created_On; Duration (days); Date opened*
plan	evidence	Evidence of completion (attach); Assurance_Source; Evidence*
budget	net	Net Budget 2026/27 (£); NetBudget; ORIGINAL BUDGET; Approved_Budget; Annual Bdgt; Estimate 2026/27; Net Expenditure £'000; Nett; Budget 26/27; Budget_Amount; Agreed budget £k; Net cost of services; Original Estimate (£)
budget	revisedNet	Revised Budget £000; Latest_Budget; Current Bdgt; RevisedBudget; Rev Budget; Revised annual budget; Working Budget (£k)
budget	priorYearNet	Prior-Year Net; PriorYearBudget; Last year's budget; Previous Year Budget (£); Prior_Year
budget	ignored	Budget YTD; Profiled Budget to Date (£); Savings target £; Budget Holder; Movement; In-month
budget	variance	Variance (£); Over/(Under) Spend; Varience; Forecast Variance £'000; Budget_Variance; Var (£k)
budget	varianceShare	Variance (%); % variance; Variance_Percent
budget	previousForecast	Previous Forecast (£); Last_Forecast; PriorForecast
budget	forecastOutturn	Forecast Outturn (£'000); F'cast; ProjectedOutturn; Full-Year Forecast; Year_End_Forecast; Projected spend; Likely outturn £
budget	actualToDate	Actual To Date; ActualToDate; Act YTD; Spend_To_Date; Actuals (M6); Expenditure to 30 June; Spent so far £
budget	commitments	Committed (£); Commitments_To_Date; Open Orders
budget	externalIncome	External Income (£'000); Fees & Charges; Income; GrantIncome; Inc. from grants
budget	internalIncome	Internal_Income; Recharge Income £; Internal Inc
budget	employee	Employee Costs (£); Staff_Costs; Salaries & NI; EMPLOYEES £k; Employes
budget	gross	Gross Exp. (£k); GrossExpenditure; Total Spending £; Gross_Budget
budget	contracts	Contracts & projects £; Third Party Payments (£k); AgencyAndContracted
budget	running	Running Costs £; Premises; Supplies & Services £k; Non-Pay
budget	code	Cost Centre; CostCentre; Cost_Ctr; Budget Code*; Nominal code; GL Code
budget	service	Service Area; Budget_Heading; Description; ServiceName; Budget line
budget	fte	F.T.E.; FTE (posts); WTEs
budget	fundedBy	Funding_Source; Funded by:; FUNDER
budget	explanation	Reason for variance; Commentary (main reasons); Explanation_Of_Variance
ledger	code	Acct No; Cost Centre; COST_CENTRE; CostCentreCode; Cost Ctr; Cost Center Code; CC; Expense_Code; Charge code; FullAccountString; Row Labels
ledger	account	Subjective_Code; SubjectiveCode; Natural Account; Cost Element; gl_account
ledger	description	Cost Centre Desc; CostCentreName; Narrative; Service_Name; Descr
ledger	period	Acct Period; FISCAL_PERIOD; Period No.; PostingPeriod
ledger	sign	Dr/Cr; debit_credit; D/C Indicator; Debit or Credit; DrCrFlag
ledger	measure	Ledger_Type; BalanceType; Scenario
ledger	currency	Currency_Code; Curr.; CCY
ledger	budget	Revised Bdgt; ANNUAL_BUDGET; Bud Amt; CurrentBudget; FY Budget (£); Budgt; Budget 2026-27
ledger	actual	Actual_YTD; YTD Actuals £; Act Amt; Amount (GBP); NetAmount; Posted Amount; Actuals to Date (£'000); Actual
ledger	commitment	Commt; Commitments (£); OnOrder; Committed_Amount
ledger	ignored	Variance; Supplier_Name; Invoice No.; PostingDate; Budget Holder; Forecast Outturn; Prior-Year Actual
risks	likelihood	Likelihood (1-5); LIKELIHOOD; Residual_Likelihood; Likelyhood score
risks	severity	Risk Score (LxI); Inherent Risk Rating; Residual_Score; Consequence (1-5)
risks	control	Existing_Controls; Controls in Place (current); Mitigating Actions*; MitigationPlan
risks	risk	Risk Description; Risk_ID; RiskTitle; Principal Risk
leads	name	Officer Name; Full_Name; Contact name; Surname
leads	organisation	Organisation / Agency; Employing_Organisation; Organization
leads	email	E-Mail; EmailAddress; Tel. No.; Contact_Details
indicators	indicator	Performance Indicator (PI); Measure_Name; KPI description; IndicatorTitle
indicators	target	Annual Target; Target (2026); Year-end_Target
indicators	actual	Year to Date; Latest Value; Actual (%)
indicators	ignored	Direction of Travel; Data_Source; Reporting Frequency
milestones	milestone	Key Milestone(s); Milestone_Name; MILESTONES
milestones	due	Due_Date; Target Date; Deadlines
consultations	consultation	Date of consultation; Who was consulted?; Feedback_Received; You said
decisions	decision	Decision_Made; Decisions (final); Resolution
decisions	decidedOn	Decision Date; Date_Decided
staffing	fte	FTE; Budgeted_WTE; Head-count
staffing	vacancies	Vacancy Rate; Vacant_Posts
targets	baseline	Baseline; BaselineValue; Baseline (2024)
targets	target	Target; Q1_Target; Annual target`;

/** Words that look like headings and are none: kind, then words parted by semicolons. */
export const LOOK_ALIKES = `
plan	Auction; Votes; Posts; Hosts; Stats; Caution; Agree the pathway; Ann Holt; The quick brown fox; 100; Plant; Leaf; Dual; Dew date; Whom; Masks
budget	Libraries; Parks; Homelessness; Planting; Playgrounds; Grass cutting; Museum; 12,000; Nest boxes
ledger	Libraries; Ann Holt; 4012; Market stalls; Playgrounds; Parks
leads	Ann Holt; Riverside; Tuesday
risks	Frisk; Riskier ventures; Tuesday`;
