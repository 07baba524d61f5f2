-- Shared costs (DOMAIN section 5): types, lines of a year, what recurs each month.

-- vat_*: as finance has chosen and signed it; empty until then
create table cost_type (
  collaboration_id bigint not null,
  id bigint not null,
  name varchar(100) collate utf8mb4_danish_ci not null,
  vat_treatment varchar(20) collate utf8mb4_bin,
  vat_rate decimal(5,2),
  vat_note varchar(500),
  vat_signed_at datetime(6),
  vat_signed_by bigint,
  retired_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, name),
  key (collaboration_id, vat_signed_by),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, vat_signed_by) references person (collaboration_id, id)
);

-- in which account of its own a municipality books a type of cost
create table cost_account (
  collaboration_id bigint not null,
  id bigint not null,
  cost_type_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  account varchar(100) not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, cost_type_id, municipality_code),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id, cost_type_id) references cost_type (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);

-- a cost that comes each month; its months are lines of their own
create table cost_series (
  collaboration_id bigint not null,
  id bigint not null,
  title varchar(200) collate utf8mb4_danish_ci not null,
  first_month_on date not null,
  last_month_on date not null,
  version bigint not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id) references collaboration (id)
);

-- an amount is a number, unknown (…_unknown), or blank; both dates lie in one year
create table cost_line (
  collaboration_id bigint not null,
  id bigint not null,
  cost_type_id bigint not null,
  programme_id bigint,
  project_id bigint,
  title varchar(200) collate utf8mb4_danish_ci not null,
  supplier varchar(200) collate utf8mb4_danish_ci,
  paid_by_code char(3) collate utf8mb4_bin not null,
  paid_directly boolean not null,
  from_on date not null,
  to_on date not null,
  planned decimal(15,2),
  planned_unknown boolean not null,
  forecast decimal(15,2),
  forecast_unknown boolean not null,
  actual decimal(15,2),
  actual_unknown boolean not null,
  paid_on date,
  voucher_number varchar(50) collate utf8mb4_danish_ci,
  cost_series_id bigint,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, from_on),
  key (collaboration_id, cost_type_id, from_on),
  key (collaboration_id, programme_id),
  key (collaboration_id, project_id),
  key (collaboration_id, paid_by_code),
  key (collaboration_id, cost_series_id, from_on),
  foreign key (collaboration_id, cost_type_id) references cost_type (collaboration_id, id),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, paid_by_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, cost_series_id) references cost_series (collaboration_id, id)
);

create table cost_voucher (
  collaboration_id bigint not null,
  id bigint not null,
  cost_line_id bigint not null,
  file_id bigint not null,
  added_at datetime(6) not null,
  added_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, file_id),
  key (collaboration_id, cost_line_id),
  key (collaboration_id, added_by),
  foreign key (collaboration_id, cost_line_id) references cost_line (collaboration_id, id),
  foreign key (collaboration_id, file_id) references stored_file (collaboration_id, id),
  foreign key (collaboration_id, added_by) references person (collaboration_id, id)
);

-- one for each year; its lines are the draft of the next version
create table budget (
  collaboration_id bigint not null,
  id bigint not null,
  budget_year int not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, budget_year),
  foreign key (collaboration_id) references collaboration (id)
);

create table budget_line (
  collaboration_id bigint not null,
  id bigint not null,
  budget_id bigint not null,
  cost_type_id bigint not null,
  programme_id bigint,
  project_id bigint,
  amount decimal(15,2),
  amount_unknown boolean not null,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, budget_id),
  key (collaboration_id, cost_type_id),
  key (collaboration_id, programme_id),
  key (collaboration_id, project_id),
  foreign key (collaboration_id, budget_id) references budget (collaboration_id, id),
  foreign key (collaboration_id, cost_type_id) references cost_type (collaboration_id, id),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
);

create table budget_version (
  collaboration_id bigint not null,
  id bigint not null,
  budget_id bigint not null,
  version_number int not null,
  adopted_on date not null,
  decision varchar(500) not null,
  written_at datetime(6) not null,
  written_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, budget_id, version_number),
  key (collaboration_id, written_by),
  foreign key (collaboration_id, budget_id) references budget (collaboration_id, id),
  foreign key (collaboration_id, written_by) references person (collaboration_id, id)
) comment 'frozen: each version of a budget, as it was adopted';

create table budget_version_line (
  collaboration_id bigint not null,
  id bigint not null,
  budget_version_id bigint not null,
  cost_type_id bigint not null,
  programme_id bigint,
  project_id bigint,
  amount decimal(15,2),
  amount_unknown boolean not null,
  primary key (collaboration_id, id),
  key (collaboration_id, budget_version_id),
  key (collaboration_id, cost_type_id),
  key (collaboration_id, programme_id),
  key (collaboration_id, project_id),
  foreign key (collaboration_id, budget_version_id) references budget_version (collaboration_id, id),
  foreign key (collaboration_id, cost_type_id) references cost_type (collaboration_id, id),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
) comment 'frozen: the lines of an adopted budget';
