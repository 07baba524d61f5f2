-- The same case in every municipality: what each must decide, and how far each is.

-- unit: in what a municipality says how much it takes part with; null where only yes or no is asked
create table matter (
  collaboration_id bigint not null,
  id bigint not null,
  title varchar(200) not null,
  proposal varchar(4000) not null,
  unit varchar(40),
  agreement_id bigint,
  project_id bigint,
  asked_on date not null,
  deadline date not null,
  opened_at datetime(6) not null,
  opened_by bigint not null,
  closed_at datetime(6),
  closed_by bigint,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, agreement_id),
  key (collaboration_id, project_id),
  key (collaboration_id, opened_by),
  key (collaboration_id, closed_by),
  foreign key (collaboration_id, agreement_id) references agreement (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, opened_by) references person (collaboration_id, id),
  foreign key (collaboration_id, closed_by) references person (collaboration_id, id)
);

-- who is asked; late: it came to after the matter was opened
create table matter_municipality (
  collaboration_id bigint not null,
  matter_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  late boolean not null,
  asked_at datetime(6) not null,
  primary key (collaboration_id, matter_id, municipality_code),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
) comment 'frozen';

-- what a municipality has done or planned; the highest number of each step holds
create table matter_step (
  collaboration_id bigint not null,
  matter_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  number int not null,
  step varchar(20) collate utf8mb4_bin not null,
  step_on date not null,
  body varchar(120),
  outcome varchar(30) collate utf8mb4_bin,
  volume bigint,
  case_number varchar(40),
  note varchar(1000),
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  primary key (collaboration_id, matter_id, municipality_code, number),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id, matter_id, municipality_code)
    references matter_municipality (collaboration_id, matter_id, municipality_code),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
) comment 'frozen';
