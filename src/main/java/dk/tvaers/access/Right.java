package dk.tvaers.access;

/** What somebody may do. {@link Rights} says who. */
public enum Right {
    /** The collaboration, its members, offices, agreement, programmes, projects and local projects. */
    SEE_COLLABORATION,
    /** Names, titles and work contacts of the persons. */
    SEE_PERSONS,
    /** Colours, dates, percent, comments and explanations, in every municipality. */
    SEE_STATUS,
    /** Explanations that cover resources: they stay with the own municipality and the coordinator (DOMAIN section 2). */
    SEE_INTERNAL_EXPLANATION,
    /** Write the draft of a status report. */
    DRAFT_REPORT,
    /** Submit a status report, or one that supersedes it. */
    SUBMIT_REPORT,
    /** Change a local project's facts: participation, responsible persons, the system it replaces, case number. */
    EDIT_LOCAL_PROJECT,
    /** Admit members, record who holds an office, record an agreement. */
    ADMINISTER_COLLABORATION,
    /** Create programmes and projects, and let municipalities join a project. */
    ADMINISTER_PROGRAMMES,
    /** Keep the joint plan: phases, milestones, waves, the suppliers' dates, what comes after what, basis plans. */
    KEEP_PLAN,
    /** Set and move a municipality's own dates for milestones. */
    SET_LOCAL_DATE,
    /** Mark a municipality's KLIK tasks. */
    MARK_TASK,
    /** Take in lists from files; each row needs the right to what it does, too. */
    IMPORT_LISTS,
    /** Change one's own name, title, phone, password, language and theme, and the address of one's calendar. */
    EDIT_OWN_PROFILE,
    /** Add persons, give them log-ins and roles, end roles and delegations. */
    ADMINISTER_PERSONS,
    /** Make a one-time link with which a person chooses a new password. */
    MAKE_PASSWORD_LINK,
    /** Write posts to everybody, change and withdraw them. */
    WRITE_NEWS,
    /** Write to chosen persons by the portal's mail, and remind municipalities of what they have not reported. */
    WRITE_TO_PERSONS,
    /** See what was sent to whom by mail, and in which words. */
    SEE_MAIL,
    /** Change the wording of mails, and send again what could not be sent. */
    ADMINISTER_MAIL,
    /** Names and content of the documents that are shared with all members. */
    SEE_DOCUMENTS,
    /** Documents that a municipality shares with the coordinator only. */
    SEE_INTERNAL_DOCUMENTS,
    /** Add, change and take away documents: the own municipality's, and for the coordinator everybody's. */
    KEEP_DOCUMENTS,
    /** Fetch records for a municipality's own records system, and mark them as filed there. */
    FILE_RECORDS,
    /** Draft and submit the own municipality's answer to a survey of ambitions. */
    ANSWER_AMBITION,
    /** Approve the own municipality's answer to a survey of ambitions, or return it. */
    APPROVE_AMBITION,
    /** Open and close surveys of ambitions, and record the joint level of a project. */
    CONDUCT_AMBITION,
    /** Choose when report rounds come, open and skip them, move their closing, and return reports. */
    CONDUCT_ROUNDS,
    /** Raise a question on which a joint position is taken, and say where the own municipality stands. */
    STATE_POSITION,
    /** Keep the joint positions: what is held in common, to whom it was sent, what was answered, what came of it. */
    KEEP_POSITIONS,
    /** Write the own municipality's steps in a matter that each municipality decides. */
    DECIDE_MATTER,
    /** Open and close matters that each municipality decides, and ask municipalities that come later. */
    CONDUCT_MATTERS,
    /** Create joint tasks and change all that is said of them. */
    KEEP_JOINT_TASKS,
    /** Tell how far a joint task is that the own municipality is responsible for, and what came of it. */
    REPORT_JOINT_TASK,
    /** Write down visits to local steering groups and their hours, change and remove them. */
    KEEP_VISITS,
    /** Read what is noted of a visit to a local steering group. */
    SEE_VISIT_NOTE,
    /** Risks of a municipality that are not escalated: they stay with it and the coordinator (DOMAIN section 2). */
    SEE_INTERNAL_RISK,
    /** Write, change and close risks: those of local projects, and for the coordinator the joint ones too. */
    KEEP_RISKS,
    /** Escalate risks to the coordinator, which opens them to all members; whoever has it for all, to KL and KOMBIT too. */
    ESCALATE_RISKS,
    /** Ask the other municipalities for help with a local project. */
    ASK_FOR_HELP,
    /** Offer help in the name of a municipality. */
    OFFER_HELP,
    /** See that there are loans, and who offers what competences and when. */
    SEE_LOANS,
    /** See what an hour of a job category costs in each municipality. */
    SEE_RATES,
    /** Keep the catalogue of competences and job categories. */
    KEEP_COMPETENCES,
    /** See who can be lent by name, with absences and rates of their own. */
    SEE_SPECIALIST,
    /** Say who can be lent, with which competences, how many hours a week, and when they are not available. */
    KEEP_SPECIALISTS,
    /** Set what an hour of the own municipality's people costs. */
    KEEP_RATES,
    /** Note as finance on what a rate of the own municipality rests when it is not the law of full cost. */
    NOTE_RATE,
    /** Read how the full cost of an hour was reckoned: it reveals salaries, and stays with the lender (DOMAIN section 4). */
    SEE_RATE_CALCULATION,
    /** All of a loan that a municipality is a side of: the person, the rate, hours, notes. */
    SEE_LOAN,
    /** Ask the other municipalities to lend somebody. */
    REQUEST_LOAN,
    /** Offer a specialist of a municipality, change the offer and take it back. */
    OFFER_LOAN,
    /** Approve a loan for a side up to the municipality's limit, say no to it, propose an amendment. */
    APPROVE_LOAN,
    /** Approve a loan for a side above the municipality's limit. */
    APPROVE_LARGE_LOAN,
    /** Register hours where one is the lent person. */
    REGISTER_OWN_HOURS,
    /** Register and correct hours on behalf of the lent person, settle and close the loan. */
    KEEP_HOURS,
    /** Confirm or dispute the hours of a loan to the municipality. */
    CONFIRM_HOURS,
    /** Reckon how an amount would be shared by a key, from public figures. */
    PREVIEW_ALLOCATION,
    /** See costs, budget and shares: of all members, or what concerns the own municipality. */
    SEE_ECONOMY,
    /** Write what was paid and will be: everything, or what the own municipality pays. */
    KEEP_COSTS,
    /** Choose and sign, as the host's finance, how a type of cost is treated for VAT. */
    SIGN_VAT,
    /** Draft the budget, write down that it was adopted, and keep the types of cost. */
    KEEP_BUDGET,
    /** Tell what e-invoices to and from a municipality need: address, GLN, contact, reference, account. */
    KEEP_INVOICE_DETAILS,
    /** Propose allocation keys and new versions of them, and withdraw what not everybody has approved. */
    KEEP_KEYS,
    /** Approve an allocation key for the own municipality, or say why not. */
    APPROVE_KEY,
    /** Reckon settlements, send them, lock them and send the invoices; choose what silence means. */
    KEEP_SETTLEMENTS,
    /** Approve a settlement for the own municipality, or object to it. */
    APPROVE_SETTLEMENT,
    /** Choose and sign, as a lender's finance, how the hours that it lends are treated for VAT. */
    SIGN_LOAN_VAT,
    /** Take the pack for the steering group of a municipality, with all that the reader may see there. */
    TAKE_PACK,
    /** See who did what, of everything in the collaboration, what was refused included. */
    SEE_TRAIL,
    /** See that a collaboration exists, and nothing in it. */
    LIST_COLLABORATIONS
}
