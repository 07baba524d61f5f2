-- Long work: what somebody asked for, how far it is, and what it gave. It is theirs alone, and goes after a week.
create table work (
  collaboration_id bigint not null,
  id bigint not null,
  person_id bigint not null,
  work_kind varchar(60) collate utf8mb4_bin not null,
  title varchar(200) not null,
  options varchar(200) collate utf8mb4_bin not null,
  input longblob not null,
  phase varchar(12) collate utf8mb4_bin not null,
  done int not null,
  total int not null,
  stop_asked boolean not null,
  result longtext,
  failure varchar(40) collate utf8mb4_bin,
  asked_at datetime(6) not null,
  ended_at datetime(6),
  primary key (collaboration_id, id),
  key (collaboration_id, person_id, work_kind, id),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
);
