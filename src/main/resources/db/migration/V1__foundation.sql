-- A table's comment says what it is: "global" has no tenant, "frozen" is only ever inserted into.
-- Tenant tables: the key, every foreign key and every index start with collaboration_id.

alter database character set utf8mb4 collate utf8mb4_danish_ci;

create table municipality (
  code char(3) collate utf8mb4_bin not null primary key,
  official_name varchar(80) not null,
  short_name varchar(60) not null,
  cvr char(8) collate utf8mb4_bin not null unique,
  gln char(13) collate utf8mb4_bin
) comment 'global';

create table municipality_alias (
  alias varchar(80) not null primary key,
  municipality_code char(3) collate utf8mb4_bin not null,
  foreign key (municipality_code) references municipality (code)
) comment 'global';

create table municipality_region (
  municipality_code char(3) collate utf8mb4_bin not null,
  from_on date not null,
  region varchar(60) not null,
  primary key (municipality_code, from_on),
  foreign key (municipality_code) references municipality (code)
) comment 'global';

create table municipality_population (
  municipality_code char(3) collate utf8mb4_bin not null,
  counted_on date not null,
  inhabitants int not null,
  primary key (municipality_code, counted_on),
  foreign key (municipality_code) references municipality (code)
) comment 'global';

create table collaboration (
  id bigint not null primary key,
  slug varchar(40) collate utf8mb4_bin not null unique,
  name varchar(80) not null,
  closed_on date,
  created_at datetime(6) not null
) comment 'global';

create table account (
  id bigint not null primary key,
  email varchar(254) collate utf8mb4_bin not null unique,
  password_hash varchar(200) collate utf8mb4_bin,
  language char(2) collate utf8mb4_bin not null,
  theme varchar(10) collate utf8mb4_bin not null,
  closed_at datetime(6),
  created_at datetime(6) not null,
  version bigint not null
) comment 'global';

create table installation_grant (
  account_id bigint not null,
  role varchar(20) collate utf8mb4_bin not null,
  granted_at datetime(6) not null,
  primary key (account_id, role),
  foreign key (account_id) references account (id)
) comment 'global';

-- only the hash of a link's secret is kept; without an account it lets the first operator in
create table one_time_link (
  secret_hash char(64) collate utf8mb4_bin not null primary key,
  account_id bigint,
  purpose varchar(20) collate utf8mb4_bin not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  foreign key (account_id) references account (id)
) comment 'global';

create table login_session (
  id bigint not null primary key,
  account_id bigint not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6),
  foreign key (account_id) references account (id)
) comment 'global';

-- failures in a row, by e-mail (kind E, hashed) and by address (kind A)
create table login_failure (
  kind char(1) collate utf8mb4_bin not null,
  subject char(64) collate utf8mb4_bin not null,
  failures int not null,
  last_at datetime(6) not null,
  primary key (kind, subject)
) comment 'global';

create table installation_audit (
  id bigint not null primary key,
  at datetime(6) not null,
  account_id bigint,
  act varchar(60) collate utf8mb4_bin not null,
  subject_id bigint,
  changes text
) comment 'global frozen';

-- a municipality as the collaboration knows it; the only table of a tenant that points at the register
create table member (
  collaboration_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  primary key (collaboration_id, municipality_code),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (municipality_code) references municipality (code)
);

create table membership (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  joined_on date not null,
  left_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, municipality_code, joined_on),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);

-- host and chair
create table office (
  collaboration_id bigint not null,
  id bigint not null,
  kind varchar(10) collate utf8mb4_bin not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  from_on date not null,
  to_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, kind, from_on),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);

create table agreement (
  collaboration_id bigint not null,
  id bigint not null,
  title varchar(200) not null,
  scope text not null,
  valid_from date not null,
  case_number varchar(40) collate utf8mb4_bin,
  supersedes_id bigint,
  recorded_at datetime(6) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, supersedes_id),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, supersedes_id) references agreement (collaboration_id, id)
) comment 'frozen';

create table person (
  collaboration_id bigint not null,
  id bigint not null,
  account_id bigint,
  name varchar(120) not null,
  title varchar(120),
  email varchar(254) collate utf8mb4_bin,
  phone varchar(30) collate utf8mb4_bin,
  municipality_code char(3) collate utf8mb4_bin,
  deputy_id bigint,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, account_id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, deputy_id),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (account_id) references account (id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, deputy_id) references person (collaboration_id, id)
);

create table programme (
  collaboration_id bigint not null,
  id bigint not null,
  name varchar(120) not null,
  purpose text,
  from_on date not null,
  to_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, name),
  foreign key (collaboration_id) references collaboration (id)
);

create table project (
  collaboration_id bigint not null,
  id bigint not null,
  programme_id bigint not null,
  code varchar(20) collate utf8mb4_bin not null,
  short_name varchar(60) not null,
  full_name varchar(200) not null,
  kind varchar(60),
  replaces_system varchar(200),
  supplier varchar(120),
  milestones text,
  outcome text,
  sort_order int not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, code),
  key (collaboration_id, programme_id),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id)
);

create table role_grant (
  collaboration_id bigint not null,
  id bigint not null,
  person_id bigint not null,
  role varchar(20) collate utf8mb4_bin not null,
  municipality_code char(3) collate utf8mb4_bin,
  project_id bigint,
  from_on date not null,
  to_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, person_id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, project_id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
);

-- "acts for me": to_person has from_person's roles on the dates from_on to to_on, both included
create table delegation (
  collaboration_id bigint not null,
  id bigint not null,
  from_person_id bigint not null,
  to_person_id bigint not null,
  from_on date not null,
  to_on date not null,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, from_person_id),
  key (collaboration_id, to_person_id),
  foreign key (collaboration_id, from_person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, to_person_id) references person (collaboration_id, id)
);

create table local_project (
  collaboration_id bigint not null,
  id bigint not null,
  project_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  participation varchar(20) collate utf8mb4_bin not null,
  participation_on date not null,
  owner_id bigint,
  leader_id bigint,
  deputy_id bigint,
  replaced_system varchar(200),
  supplier varchar(120),
  notice_deadline date,
  terminated_on date,
  case_number varchar(40) collate utf8mb4_bin,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, project_id, municipality_code),
  key (collaboration_id, municipality_code),
  key (collaboration_id, owner_id),
  key (collaboration_id, leader_id),
  key (collaboration_id, deputy_id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, owner_id) references person (collaboration_id, id),
  foreign key (collaboration_id, leader_id) references person (collaboration_id, id),
  foreign key (collaboration_id, deputy_id) references person (collaboration_id, id)
);

create table participation_change (
  collaboration_id bigint not null,
  id bigint not null,
  local_project_id bigint not null,
  participation varchar(20) collate utf8mb4_bin not null,
  participation_on date not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, local_project_id),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
) comment 'frozen';

create table status_report (
  collaboration_id bigint not null,
  id bigint not null,
  local_project_id bigint not null,
  reported_at datetime(6) not null,
  reported_by bigint not null,
  on_behalf boolean not null,
  unchanged boolean not null,
  time_light varchar(6) collate utf8mb4_bin not null,
  economy_light varchar(6) collate utf8mb4_bin not null,
  resources_light varchar(6) collate utf8mb4_bin not null,
  technology_light varchar(6) collate utf8mb4_bin not null,
  overall_light varchar(6) collate utf8mb4_bin not null,
  percent int not null,
  next_milestone varchar(200),
  expected_go_live date,
  comment varchar(2000),
  supersedes_id bigint,
  primary key (collaboration_id, id),
  unique key (collaboration_id, local_project_id, id),
  unique key (collaboration_id, local_project_id, supersedes_id),
  key (collaboration_id, reported_by),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, reported_by) references person (collaboration_id, id),
  foreign key (collaboration_id, local_project_id, supersedes_id)
    references status_report (collaboration_id, local_project_id, id)
) comment 'frozen';

-- what is not green: the dimensions it covers (comma-separated, in their order), cause, action, owner and date
create table status_explanation (
  collaboration_id bigint not null,
  report_id bigint not null,
  position int not null,
  dimensions varchar(60) collate utf8mb4_bin not null,
  cause varchar(1000) not null,
  action varchar(1000) not null,
  owner_id bigint not null,
  due_on date not null,
  primary key (collaboration_id, report_id, position),
  key (collaboration_id, owner_id),
  foreign key (collaboration_id, report_id) references status_report (collaboration_id, id),
  foreign key (collaboration_id, owner_id) references person (collaboration_id, id)
) comment 'frozen';

-- the newest report of each local project beside the one before it; what a submission locks and the overview reads
create table status_current (
  collaboration_id bigint not null,
  local_project_id bigint not null,
  report_id bigint not null,
  reported_at datetime(6) not null,
  on_behalf boolean not null,
  time_light varchar(6) collate utf8mb4_bin not null,
  economy_light varchar(6) collate utf8mb4_bin not null,
  resources_light varchar(6) collate utf8mb4_bin not null,
  technology_light varchar(6) collate utf8mb4_bin not null,
  overall_light varchar(6) collate utf8mb4_bin not null,
  previous_time_light varchar(6) collate utf8mb4_bin,
  previous_economy_light varchar(6) collate utf8mb4_bin,
  previous_resources_light varchar(6) collate utf8mb4_bin,
  previous_technology_light varchar(6) collate utf8mb4_bin,
  previous_overall_light varchar(6) collate utf8mb4_bin,
  percent int not null,
  previous_percent int,
  next_milestone varchar(200),
  expected_go_live date,
  earliest_due_on date,
  version bigint not null,
  primary key (collaboration_id, local_project_id),
  key (collaboration_id, report_id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, report_id) references status_report (collaboration_id, id)
);

-- the shared, not yet submitted status of a local project; content is JSON
create table status_draft (
  collaboration_id bigint not null,
  local_project_id bigint not null,
  content text not null,
  saved_at datetime(6) not null,
  saved_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, local_project_id),
  key (collaboration_id, saved_by),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, saved_by) references person (collaboration_id, id)
);

-- one person's unsaved typing in one form; content is JSON
create table form_draft (
  collaboration_id bigint not null,
  person_id bigint not null,
  form varchar(100) collate utf8mb4_bin not null,
  content mediumtext not null,
  saved_at datetime(6) not null,
  primary key (collaboration_id, person_id, form),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
);

create table idempotent_answer (
  collaboration_id bigint not null,
  person_id bigint not null,
  idempotency_key varchar(100) collate utf8mb4_bin not null,
  request_hash char(64) collate utf8mb4_bin not null,
  status int not null,
  body mediumtext,
  location varchar(400) collate utf8mb4_bin,
  answered_at datetime(6) not null,
  primary key (collaboration_id, person_id, idempotency_key),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
);

create table audit_entry (
  collaboration_id bigint not null,
  id bigint not null,
  at datetime(6) not null,
  actor_id bigint not null,
  for_person_id bigint,
  for_municipality char(3) collate utf8mb4_bin,
  act varchar(60) collate utf8mb4_bin not null,
  record_kind varchar(40) collate utf8mb4_bin not null,
  record_id bigint,
  changes text,
  primary key (collaboration_id, id),
  key (collaboration_id, record_kind, record_id),
  key (collaboration_id, actor_id),
  foreign key (collaboration_id) references collaboration (id)
) comment 'frozen';
