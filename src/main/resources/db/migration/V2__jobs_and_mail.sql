-- What the portal does later, or again and again. db-scheduler reads and writes it (its columns have its names); ours is
-- only the last: what the newest failure was, and under which number the log has it. A job that is given up waits at the
-- end of time for the operator.
create table job (
  task_name varchar(100) collate utf8mb4_bin not null,
  task_instance varchar(100) collate utf8mb4_bin not null,
  task_data mediumblob,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50) collate utf8mb4_bin,
  last_success datetime(6),
  last_failure datetime(6),
  consecutive_failures int,
  last_heartbeat datetime(6),
  version bigint not null,
  failure varchar(200) collate utf8mb4_bin,
  primary key (task_name, task_instance),
  key (execution_time),
  key (last_heartbeat)
) comment 'global';

-- A mail to one person: outbox, log and dead letters in one. No address stands here; the text of a confidential one goes
-- as soon as it is sent or given up.
create table mail (
  collaboration_id bigint not null,
  id bigint not null,
  person_id bigint not null,
  author_id bigint,
  kind varchar(60) collate utf8mb4_bin not null,
  occasion varchar(100) collate utf8mb4_bin not null,
  language char(2) collate utf8mb4_bin not null,
  confidential boolean not null,
  state varchar(12) collate utf8mb4_bin not null,
  subject varchar(400) not null,
  body mediumtext,
  written_at datetime(6) not null,
  expires_at datetime(6),
  attempts int not null,
  failure varchar(60) collate utf8mb4_bin,
  settled_at datetime(6),
  digest_id bigint,
  primary key (collaboration_id, id),
  unique key (collaboration_id, person_id, kind, occasion),
  key (collaboration_id, state, person_id),
  key (collaboration_id, author_id),
  key (collaboration_id, digest_id),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, author_id) references person (collaboration_id, id),
  foreign key (collaboration_id, digest_id) references mail (collaboration_id, id)
);

-- a collaboration's own wording of a kind of mail; without one the standard wording holds
create table mail_template (
  collaboration_id bigint not null,
  kind varchar(60) collate utf8mb4_bin not null,
  language char(2) collate utf8mb4_bin not null,
  subject varchar(150) not null,
  body text not null,
  changed_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, kind, language),
  key (collaboration_id, changed_by),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, changed_by) references person (collaboration_id, id)
);

-- how a person wants mails of a kind
create table mail_choice (
  collaboration_id bigint not null,
  person_id bigint not null,
  kind varchar(60) collate utf8mb4_bin not null,
  delivery varchar(10) collate utf8mb4_bin not null,
  primary key (collaboration_id, person_id, kind),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
);
