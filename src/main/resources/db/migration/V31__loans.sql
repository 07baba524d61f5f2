-- Loans of specialists between municipalities: requests, offers, approvals, hours, disputes (DOMAIN section 4).

-- what a municipality needs; all members read it
create table loan_request (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  project_id bigint,
  help_wish_id bigint,
  catalogue_entry_id bigint,
  title varchar(200) collate utf8mb4_danish_ci not null,
  description varchar(2000),
  from_on date not null,
  to_on date not null,
  hours decimal(8,2) not null,
  place varchar(200),
  urgency varchar(10) collate utf8mb4_bin not null,
  request_state varchar(20) collate utf8mb4_bin not null,
  asked_at datetime(6) not null,
  asked_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, project_id),
  key (collaboration_id, help_wish_id),
  key (collaboration_id, catalogue_entry_id),
  key (collaboration_id, asked_by),
  key (collaboration_id, request_state, from_on),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, catalogue_entry_id) references catalogue_entry (collaboration_id, id),
  foreign key (collaboration_id, help_wish_id) references help_wish (collaboration_id, id),
  foreign key (collaboration_id, asked_by) references person (collaboration_id, id)
);

-- terms_number: the version of the terms that holds; proposed_number: that of an amendment that waits for approval
create table loan (
  collaboration_id bigint not null,
  id bigint not null,
  request_id bigint not null,
  lender_code char(3) collate utf8mb4_bin not null,
  borrower_code char(3) collate utf8mb4_bin not null,
  specialist_id bigint not null,
  project_id bigint,
  loan_state varchar(30) collate utf8mb4_bin not null,
  terms_number int not null,
  proposed_number int,
  lender_case varchar(30) collate utf8mb4_bin,
  borrower_case varchar(30) collate utf8mb4_bin,
  offered_at datetime(6) not null,
  offered_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, request_id),
  key (collaboration_id, lender_code, borrower_code),
  key (collaboration_id, borrower_code),
  key (collaboration_id, specialist_id),
  key (collaboration_id, project_id),
  key (collaboration_id, loan_state),
  key (collaboration_id, offered_by),
  foreign key (collaboration_id, request_id) references loan_request (collaboration_id, id),
  foreign key (collaboration_id, lender_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, borrower_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, specialist_id) references specialist (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, offered_by) references person (collaboration_id, id)
);

create table loan_terms (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  terms_number int not null,
  from_on date not null,
  to_on date not null,
  most_hours decimal(8,2) not null,
  rate decimal(15,2) not null,
  overhead_kroner decimal(15,2),
  overhead_percent decimal(5,2),
  per_kilometre decimal(15,2) not null,
  legal_basis varchar(30) collate utf8mb4_bin not null,
  vat_treatment varchar(500),
  confidentiality varchar(2000),
  data_access varchar(2000),
  place varchar(200),
  written_by bigint not null,
  written_at datetime(6) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, loan_id, terms_number),
  key (collaboration_id, written_by),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, written_by) references person (collaboration_id, id)
) comment 'frozen: each version of the terms of a loan';

create table loan_approval (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  terms_number int not null,
  loan_side varchar(10) collate utf8mb4_bin not null,
  person_id bigint not null,
  for_person bigint,
  approved_at datetime(6) not null,
  note varchar(1000),
  primary key (collaboration_id, id),
  unique key (collaboration_id, loan_id, terms_number, loan_side),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: who approved which version of the terms for which side';

create table loan_step (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  loan_act varchar(30) collate utf8mb4_bin not null,
  loan_side varchar(10) collate utf8mb4_bin not null,
  from_state varchar(30) collate utf8mb4_bin,
  to_state varchar(30) collate utf8mb4_bin not null,
  person_id bigint not null,
  for_person bigint,
  done_at datetime(6) not null,
  note varchar(1000),
  primary key (collaboration_id, id),
  key (collaboration_id, loan_id, done_at),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: every step of a loan, who and when';

-- hours that are not confirmed yet; corrects_id names an entry in this table or among the confirmed ones
create table loan_hours_open (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  worked_on date not null,
  hours decimal(8,2) not null,
  activity varchar(500) not null,
  kilometres int not null,
  expenses decimal(15,2) not null,
  corrects_id bigint,
  registered_by bigint not null,
  registered_at datetime(6) not null,
  primary key (collaboration_id, id),
  key (collaboration_id, loan_id, worked_on),
  key (collaboration_id, registered_by),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, registered_by) references person (collaboration_id, id)
);

create table loan_month_confirmed (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  month_on date not null,
  person_id bigint not null,
  for_person bigint,
  confirmed_at datetime(6) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, loan_id, month_on),
  key (collaboration_id, month_on),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: which months the borrower has confirmed';

create table loan_hours (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  month_id bigint not null,
  worked_on date not null,
  hours decimal(8,2) not null,
  activity varchar(500) not null,
  kilometres int not null,
  expenses decimal(15,2) not null,
  corrects_id bigint,
  registered_by bigint not null,
  registered_at datetime(6) not null,
  primary key (collaboration_id, id),
  key (collaboration_id, loan_id, worked_on),
  key (collaboration_id, month_id),
  key (collaboration_id, registered_by),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, month_id) references loan_month_confirmed (collaboration_id, id),
  foreign key (collaboration_id, registered_by) references person (collaboration_id, id)
) comment 'frozen: confirmed hours; a mistake is a counter-entry in a later month';

-- entry_id names an entry that is open or confirmed
create table loan_dispute (
  collaboration_id bigint not null,
  id bigint not null,
  loan_id bigint not null,
  entry_id bigint not null,
  reason varchar(1000) not null,
  opened_at datetime(6) not null,
  opened_by bigint not null,
  dispute_outcome varchar(20) collate utf8mb4_bin,
  settled_at datetime(6),
  settled_by bigint,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, loan_id),
  key (collaboration_id, opened_by),
  key (collaboration_id, settled_by),
  foreign key (collaboration_id, loan_id) references loan (collaboration_id, id),
  foreign key (collaboration_id, opened_by) references person (collaboration_id, id),
  foreign key (collaboration_id, settled_by) references person (collaboration_id, id)
);

create table loan_dispute_message (
  collaboration_id bigint not null,
  id bigint not null,
  dispute_id bigint not null,
  loan_side varchar(10) collate utf8mb4_bin not null,
  person_id bigint not null,
  written_at datetime(6) not null,
  words varchar(2000) not null,
  primary key (collaboration_id, id),
  key (collaboration_id, dispute_id, written_at),
  key (collaboration_id, person_id),
  foreign key (collaboration_id, dispute_id) references loan_dispute (collaboration_id, id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
) comment 'frozen: what the two sides write of a dispute';

-- the EU threshold that loans are held against, from a day on until the next
create table loan_threshold (
  collaboration_id bigint not null,
  id bigint not null,
  from_on date not null,
  kroner decimal(15,2) not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, from_on),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
) comment 'frozen: what was the threshold from which day on';
