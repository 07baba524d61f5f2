-- Joint positions towards KL, KOMBIT and others: the question, where each municipality stands, what is held in common, the answer.

-- municipality_code: who raised it; null for the coordinator
create table joint_position (
  collaboration_id bigint not null,
  id bigint not null,
  question varchar(200) not null,
  background varchar(4000),
  recipient varchar(120) not null,
  municipality_code char(3) collate utf8mb4_bin,
  programme_id bigint,
  project_id bigint,
  deadline date,
  raised_at datetime(6) not null,
  raised_by bigint not null,
  result varchar(20) collate utf8mb4_bin,
  result_note varchar(1000),
  closed_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, programme_id),
  key (collaboration_id, project_id),
  key (collaboration_id, raised_by),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, raised_by) references person (collaboration_id, id)
);

-- where a municipality stands; its highest number holds
create table position_stand (
  collaboration_id bigint not null,
  position_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  number int not null,
  stand varchar(20) collate utf8mb4_bin not null,
  word varchar(1000),
  stated_at datetime(6) not null,
  stated_by bigint not null,
  primary key (collaboration_id, position_id, municipality_code, number),
  key (collaboration_id, municipality_code),
  key (collaboration_id, stated_by),
  foreign key (collaboration_id, position_id) references joint_position (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, stated_by) references person (collaboration_id, id)
) comment 'frozen';

-- what is held in common; the highest number holds
create table position_wording (
  collaboration_id bigint not null,
  position_id bigint not null,
  number int not null,
  wording varchar(4000) not null,
  agreed_on date not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  primary key (collaboration_id, position_id, number),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id, position_id) references joint_position (collaboration_id, id),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
) comment 'frozen';

-- what was sent, and what was answered; number: the wording that was sent
create table position_letter (
  collaboration_id bigint not null,
  id bigint not null,
  position_id bigint not null,
  direction varchar(10) collate utf8mb4_bin not null,
  party varchar(120) not null,
  letter_on date not null,
  number int,
  note varchar(4000),
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, position_id, letter_on),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id, position_id) references joint_position (collaboration_id, id),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
) comment 'frozen';
