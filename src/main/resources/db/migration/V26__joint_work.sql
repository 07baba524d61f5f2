-- What the members do together: joint tasks, and the coordinator's visits to local steering groups.

create table joint_task (
  collaboration_id bigint not null,
  id bigint not null,
  name varchar(200) not null,
  text varchar(2000),
  -- who is responsible; null once the responsible has left the collaboration, until another is chosen
  municipality_code char(3) collate utf8mb4_bin,
  project_id bigint,
  deadline date not null,
  task_state varchar(20) collate utf8mb4_bin not null,
  -- why it was given up
  reason varchar(1000),
  result varchar(2000),
  -- when it was done or given up
  ended_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, task_state, deadline),
  key (collaboration_id, municipality_code),
  key (collaboration_id, project_id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
);

create table joint_task_participant (
  collaboration_id bigint not null,
  task_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  primary key (collaboration_id, task_id, municipality_code),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id, task_id) references joint_task (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);

-- the coordinator's visits to the local steering groups of the municipalities
create table support_visit (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  visit_on date not null,
  purpose varchar(200) not null,
  -- what was spent, in quarters; null until the visit is held and the hours are known
  hours decimal(4,2),
  -- for the municipality and the coordinator
  note varchar(2000),
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, visit_on),
  key (collaboration_id, municipality_code, visit_on),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);
