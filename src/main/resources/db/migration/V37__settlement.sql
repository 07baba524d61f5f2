-- Settlement (DOMAIN section 5): what is reckoned for a period, sent, answered by each municipality, and locked.

-- what the agreement says; one row, or none as long as nothing was chosen
create table settlement_terms (
  collaboration_id bigint not null,
  id bigint not null,
  silence_accepts boolean not null,
  objection_days int not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id),
  foreign key (collaboration_id) references collaboration (id)
);

-- how each lender's finance has chosen that its lent hours are treated for VAT
create table loan_vat (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  vat_treatment varchar(20) collate utf8mb4_bin not null,
  vat_rate decimal(5,2) not null,
  vat_note varchar(500) not null,
  signed_at datetime(6) not null,
  signed_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, municipality_code),
  key (collaboration_id, signed_by),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, signed_by) references person (collaboration_id, id)
);

-- a quarter of 0 is the whole year; newest_issue is 0 until it is sent
create table settlement (
  collaboration_id bigint not null,
  id bigint not null,
  settlement_year int not null,
  settlement_quarter int not null,
  running_number int not null,
  carry_over boolean not null,
  note varchar(1000),
  is_sent boolean not null,
  newest_issue int not null,
  called_off_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, settlement_year, settlement_quarter, running_number),
  foreign key (collaboration_id) references collaboration (id)
);

create table settlement_issue (
  collaboration_id bigint not null,
  id bigint not null,
  settlement_id bigint not null,
  issue_number int not null,
  host_code char(3) collate utf8mb4_bin not null,
  content_sha256 char(64) collate utf8mb4_bin not null,
  deadline_on date not null,
  silence_accepts boolean not null,
  within_budget boolean not null,
  left_out int not null,
  sent_at datetime(6) not null,
  sent_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, settlement_id, issue_number),
  key (collaboration_id, host_code),
  key (collaboration_id, sent_by),
  foreign key (collaboration_id, settlement_id) references settlement (collaboration_id, id),
  foreign key (collaboration_id, host_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, sent_by) references person (collaboration_id, id)
) comment 'frozen: a settlement as it was sent';

-- who weighed what in the days of some lines, so that each share can be reckoned after for ever
create table settlement_basis (
  collaboration_id bigint not null,
  id bigint not null,
  issue_id bigint not null,
  basis_number int not null,
  basis_figures mediumtext not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, issue_id, basis_number),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id)
) comment 'frozen: what the shares of a settlement rest on';

-- shares: municipality=øre, by code
create table settlement_line (
  collaboration_id bigint not null,
  id bigint not null,
  issue_id bigint not null,
  line_number int not null,
  line_kind varchar(20) collate utf8mb4_bin not null,
  title varchar(200) collate utf8mb4_danish_ci not null,
  cost_line_id bigint,
  cost_type_id bigint,
  programme_id bigint,
  project_id bigint,
  supplier varchar(200) collate utf8mb4_danish_ci,
  voucher_number varchar(50) collate utf8mb4_danish_ci,
  paid_by_code char(3) collate utf8mb4_bin,
  from_on date not null,
  to_on date not null,
  amount decimal(15,2) not null,
  allocation_key_id bigint,
  key_number int,
  basis_number int,
  from_settlement_id bigint,
  vat_treatment varchar(20) collate utf8mb4_bin not null,
  vat_rate decimal(5,2) not null,
  vat_note varchar(500),
  shares mediumtext not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, issue_id, line_number),
  key (collaboration_id, cost_line_id),
  key (collaboration_id, cost_type_id),
  key (collaboration_id, programme_id),
  key (collaboration_id, project_id),
  key (collaboration_id, paid_by_code),
  key (collaboration_id, allocation_key_id),
  key (collaboration_id, from_settlement_id),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id),
  -- a draft's cost may still be removed; what is locked is held by settled_cost
  foreign key (collaboration_id, cost_type_id) references cost_type (collaboration_id, id),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, paid_by_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, allocation_key_id) references allocation_key (collaboration_id, id),
  foreign key (collaboration_id, from_settlement_id) references settlement (collaboration_id, id)
) comment 'frozen: the lines of a settlement, with the share of each municipality';

create table settlement_hours (
  collaboration_id bigint not null,
  id bigint not null,
  issue_id bigint not null,
  loan_hours_id bigint not null,
  loan_id bigint not null,
  lender_code char(3) collate utf8mb4_bin not null,
  borrower_code char(3) collate utf8mb4_bin not null,
  project_id bigint,
  worked_on date not null,
  hours decimal(8,2) not null,
  activity varchar(500) not null,
  work_amount decimal(15,2) not null,
  mileage_amount decimal(15,2) not null,
  expenses decimal(15,2) not null,
  borrower_case varchar(30) collate utf8mb4_bin,
  vat_treatment varchar(20) collate utf8mb4_bin not null,
  vat_rate decimal(5,2) not null,
  vat_note varchar(500),
  primary key (collaboration_id, id),
  unique key (collaboration_id, issue_id, loan_hours_id),
  key (collaboration_id, loan_hours_id),
  key (collaboration_id, loan_id),
  key (collaboration_id, project_id),
  key (collaboration_id, lender_code),
  key (collaboration_id, borrower_code),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id),
  foreign key (collaboration_id, loan_hours_id) references loan_hours (collaboration_id, id),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, lender_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, borrower_code) references member (collaboration_id, municipality_code)
) comment 'frozen: the confirmed hours of a settlement, line by line';

-- above zero is owed, below zero is due; those of an issue sum to zero
create table settlement_posting (
  collaboration_id bigint not null,
  id bigint not null,
  issue_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  posting_kind varchar(20) collate utf8mb4_bin not null,
  amount decimal(17,2) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, issue_id, municipality_code, posting_kind),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
) comment 'frozen: what each municipality owes and is due by a settlement';

create table settlement_approval (
  collaboration_id bigint not null,
  id bigint not null,
  issue_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  person_id bigint not null,
  for_person bigint,
  approved_at datetime(6) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, issue_id, municipality_code),
  key (collaboration_id, municipality_code),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: who approved which issue of a settlement for which municipality';

-- without a line it is the whole that is objected to
create table settlement_objection (
  collaboration_id bigint not null,
  id bigint not null,
  issue_id bigint not null,
  line_id bigint,
  municipality_code char(3) collate utf8mb4_bin not null,
  reason varchar(1000) not null,
  person_id bigint not null,
  for_person bigint,
  objected_at datetime(6) not null,
  primary key (collaboration_id, id),
  key (collaboration_id, issue_id),
  key (collaboration_id, line_id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id),
  foreign key (collaboration_id, line_id) references settlement_line (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: what a municipality has against a settlement';

create table settlement_lock (
  collaboration_id bigint not null,
  id bigint not null,
  settlement_id bigint not null,
  issue_id bigint not null,
  locked_at datetime(6) not null,
  locked_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, settlement_id),
  unique key (collaboration_id, issue_id),
  key (collaboration_id, locked_by),
  foreign key (collaboration_id, settlement_id) references settlement (collaboration_id, id),
  foreign key (collaboration_id, issue_id) references settlement_issue (collaboration_id, id),
  foreign key (collaboration_id, locked_by) references person (collaboration_id, id)
) comment 'frozen: when a settlement was locked';

-- each is settled once
create table settled_cost (
  collaboration_id bigint not null,
  cost_line_id bigint not null,
  settlement_id bigint not null,
  primary key (collaboration_id, cost_line_id),
  key (collaboration_id, settlement_id),
  foreign key (collaboration_id, cost_line_id) references cost_line (collaboration_id, id),
  foreign key (collaboration_id, settlement_id) references settlement (collaboration_id, id)
) comment 'frozen: costs that are settled';

create table settled_hours (
  collaboration_id bigint not null,
  loan_hours_id bigint not null,
  settlement_id bigint not null,
  primary key (collaboration_id, loan_hours_id),
  key (collaboration_id, settlement_id),
  foreign key (collaboration_id, loan_hours_id) references loan_hours (collaboration_id, id),
  foreign key (collaboration_id, settlement_id) references settlement (collaboration_id, id)
) comment 'frozen: confirmed hours that are settled';

-- what was paid on account, or carried over, counts in one settlement only
create table settled_before (
  collaboration_id bigint not null,
  earlier_id bigint not null,
  settlement_id bigint not null,
  primary key (collaboration_id, earlier_id),
  key (collaboration_id, settlement_id),
  foreign key (collaboration_id, earlier_id) references settlement (collaboration_id, id),
  foreign key (collaboration_id, settlement_id) references settlement (collaboration_id, id)
) comment 'frozen: settlements that a later one has counted in';
