-- People who can be lent: what they can and when, what an hour costs, and how that is reckoned.

-- competences, and job categories, for which an hour has a price; kept by the coordinator
create table catalogue_entry (
  collaboration_id bigint not null,
  id bigint not null,
  catalogue_kind varchar(20) collate utf8mb4_bin not null,
  name varchar(100) not null,
  -- no longer chosen from this day on; whoever has it keeps it
  retired_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, catalogue_kind, name),
  foreign key (collaboration_id) references collaboration (id)
);

-- one of person and role name is set
create table specialist (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  person_id bigint,
  role_name varchar(200),
  job_category_id bigint not null,
  note varchar(1000),
  -- the nearest manager, who is told of loans
  manager_id bigint,
  -- the first and the last day on which the person can be lent
  from_on date not null,
  to_on date,
  -- the last day on the list
  retired_on date,
  -- when it was forgotten who it was; null while it is known
  forgotten_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, person_id),
  key (collaboration_id, job_category_id),
  key (collaboration_id, manager_id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, job_category_id) references catalogue_entry (collaboration_id, id),
  foreign key (collaboration_id, manager_id) references person (collaboration_id, id)
);

create table specialist_competence (
  collaboration_id bigint not null,
  specialist_id bigint not null,
  competence_id bigint not null,
  primary key (collaboration_id, specialist_id, competence_id),
  key (collaboration_id, competence_id),
  foreign key (collaboration_id, specialist_id) references specialist (collaboration_id, id),
  foreign key (collaboration_id, competence_id) references catalogue_entry (collaboration_id, id)
);

-- hours an ISO week that can be lent, from the week of a Monday until the next such row
create table specialist_hours (
  collaboration_id bigint not null,
  specialist_id bigint not null,
  from_week date not null,
  hours decimal(5,2) not null,
  primary key (collaboration_id, specialist_id, from_week),
  foreign key (collaboration_id, specialist_id) references specialist (collaboration_id, id)
);

-- not available; why is nobody's business
create table absence (
  collaboration_id bigint not null,
  id bigint not null,
  specialist_id bigint not null,
  from_on date not null,
  to_on date not null,
  primary key (collaboration_id, id),
  key (collaboration_id, specialist_id, from_on),
  foreign key (collaboration_id, specialist_id) references specialist (collaboration_id, id)
);

-- what an hour costs: of a job category in a municipality, or of one specialist; one of the two is set
create table rate (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  job_category_id bigint,
  specialist_id bigint,
  kroner_per_hour decimal(14,2) not null,
  legal_basis varchar(30) collate utf8mb4_bin not null,
  below_full_cost boolean not null,
  from_on date not null,
  to_on date,
  -- what the municipality's finance says of a rate that does not rest on the law of full cost
  noted_at datetime(6),
  noted_by bigint,
  finance_note varchar(1000),
  -- the day on which it was taken back: it has never held, and the calculation remains
  withdrawn_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, municipality_code, job_category_id, from_on),
  key (collaboration_id, job_category_id),
  key (collaboration_id, specialist_id, from_on),
  key (collaboration_id, noted_by),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, job_category_id) references catalogue_entry (collaboration_id, id),
  foreign key (collaboration_id, specialist_id) references specialist (collaboration_id, id),
  foreign key (collaboration_id, noted_by) references person (collaboration_id, id)
);

-- how the full cost of an hour was reckoned when the rate was set; read by the lender and the person only
create table rate_calculation (
  collaboration_id bigint not null,
  rate_id bigint not null,
  yearly_salary decimal(14,2) not null,
  yearly_pension decimal(14,2) not null,
  yearly_overhead decimal(14,2) not null,
  effective_hours decimal(7,2) not null,
  full_cost decimal(14,2) not null,
  calculated_at datetime(6) not null,
  calculated_by bigint not null,
  primary key (collaboration_id, rate_id),
  key (collaboration_id, calculated_by),
  foreign key (collaboration_id, rate_id) references rate (collaboration_id, id),
  foreign key (collaboration_id, calculated_by) references person (collaboration_id, id)
) comment 'frozen';
