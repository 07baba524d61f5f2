-- How far each municipality will go with each project: asked in surveys, decided in common.

create table ambition_survey (
  collaboration_id bigint not null,
  id bigint not null,
  programme_id bigint not null,
  -- the programme again while the survey is open: a programme has one open survey at most
  open_programme_id bigint,
  deadline date not null,
  opened_at datetime(6) not null,
  opened_by bigint not null,
  closed_at datetime(6),
  closed_by bigint,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, open_programme_id),
  key (collaboration_id, programme_id),
  key (collaboration_id, opened_by),
  key (collaboration_id, closed_by),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, open_programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, opened_by) references person (collaboration_id, id),
  foreign key (collaboration_id, closed_by) references person (collaboration_id, id)
);

-- who is asked about what, as it was when the survey was opened
create table ambition_question (
  collaboration_id bigint not null,
  survey_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  project_id bigint not null,
  primary key (collaboration_id, survey_id, municipality_code, project_id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, project_id),
  foreign key (collaboration_id, survey_id) references ambition_survey (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
) comment 'frozen';

-- a municipality's answer that is not submitted yet; content is JSON
create table ambition_draft (
  collaboration_id bigint not null,
  survey_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  content mediumtext not null,
  saved_at datetime(6) not null,
  saved_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, survey_id, municipality_code),
  key (collaboration_id, municipality_code),
  key (collaboration_id, saved_by),
  foreign key (collaboration_id, survey_id) references ambition_survey (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, saved_by) references person (collaboration_id, id)
);

-- a whole municipality's answer as it was submitted; a returned one is followed by the next number
create table ambition_answer (
  collaboration_id bigint not null,
  id bigint not null,
  survey_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  number int not null,
  submitted_at datetime(6) not null,
  submitted_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, survey_id, municipality_code, number),
  key (collaboration_id, municipality_code),
  key (collaboration_id, submitted_by),
  foreign key (collaboration_id, survey_id) references ambition_survey (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, submitted_by) references person (collaboration_id, id)
) comment 'frozen';

create table ambition_answer_level (
  collaboration_id bigint not null,
  answer_id bigint not null,
  project_id bigint not null,
  level varchar(20) collate utf8mb4_bin not null,
  reason varchar(1000) not null,
  primary key (collaboration_id, answer_id, project_id),
  key (collaboration_id, project_id),
  foreign key (collaboration_id, answer_id) references ambition_answer (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
) comment 'frozen';

-- what the director said of an answer, once
create table ambition_verdict (
  collaboration_id bigint not null,
  answer_id bigint not null,
  verdict varchar(10) collate utf8mb4_bin not null,
  comment varchar(1000),
  given_at datetime(6) not null,
  given_by bigint not null,
  primary key (collaboration_id, answer_id),
  key (collaboration_id, given_by),
  foreign key (collaboration_id, answer_id) references ambition_answer (collaboration_id, id),
  foreign key (collaboration_id, given_by) references person (collaboration_id, id)
) comment 'frozen';

-- the joint level of a project; the highest number holds
create table ambition_decision (
  collaboration_id bigint not null,
  id bigint not null,
  project_id bigint not null,
  number int not null,
  level varchar(20) collate utf8mb4_bin not null,
  decided_on date not null,
  note varchar(1000) not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, project_id, number),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
) comment 'frozen';
