-- KLIK tasks: what KOMBIT asks of every municipality in a project, and how far each of them is.

-- listed: whether it stands in the newest list; one that no longer does keeps its marks and counts no more
create table klik_task (
  collaboration_id bigint not null,
  id bigint not null,
  project_id bigint not null,
  number varchar(20) not null,
  title varchar(300) not null,
  link varchar(500),
  position int not null,
  listed boolean not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, project_id, number),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
);

-- what a municipality says of a task; without a mark it is open again
create table klik_mark (
  collaboration_id bigint not null,
  local_project_id bigint not null,
  task_id bigint not null,
  mark varchar(20) collate utf8mb4_bin,
  marked_on date,
  marked_at datetime(6) not null,
  marked_by bigint not null,
  version bigint not null,
  primary key (collaboration_id, local_project_id, task_id),
  key (collaboration_id, task_id),
  key (collaboration_id, marked_by),
  foreign key (collaboration_id, task_id) references klik_task (collaboration_id, id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, marked_by) references person (collaboration_id, id)
);
