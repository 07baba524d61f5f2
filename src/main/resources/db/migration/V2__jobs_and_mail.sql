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
