-- The joint plan of a programme: phases, milestones, waves, what waits for what, three dates side by side, basis plans.

create table phase (
  collaboration_id bigint not null,
  id bigint not null,
  programme_id bigint not null,
  name varchar(80) not null,
  position int not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, programme_id, name),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id)
);

-- supplier_on: the supplier's date where its wave has none of its own
create table milestone (
  collaboration_id bigint not null,
  id bigint not null,
  project_id bigint not null,
  phase_id bigint not null,
  name varchar(120) not null,
  supplier_on date,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, project_id, name),
  key (collaboration_id, phase_id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, phase_id) references phase (collaboration_id, id)
);

create table wave (
  collaboration_id bigint not null,
  id bigint not null,
  project_id bigint not null,
  name varchar(80) not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, project_id, name),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id)
);

-- a local project is in one wave at most
create table wave_local_project (
  collaboration_id bigint not null,
  local_project_id bigint not null,
  wave_id bigint not null,
  primary key (collaboration_id, local_project_id),
  key (collaboration_id, wave_id),
  foreign key (collaboration_id, wave_id) references wave (collaboration_id, id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id)
);

-- the supplier's date of a milestone for the municipalities of a wave
create table wave_date (
  collaboration_id bigint not null,
  wave_id bigint not null,
  milestone_id bigint not null,
  supplier_on date not null,
  primary key (collaboration_id, wave_id, milestone_id),
  key (collaboration_id, milestone_id),
  foreign key (collaboration_id, wave_id) references wave (collaboration_id, id),
  foreign key (collaboration_id, milestone_id) references milestone (collaboration_id, id)
);

-- a milestone comes so many days after another one in the same municipality, or later
create table milestone_dependency (
  collaboration_id bigint not null,
  milestone_id bigint not null,
  after_id bigint not null,
  lag_days int not null,
  primary key (collaboration_id, milestone_id, after_id),
  key (collaboration_id, after_id),
  foreign key (collaboration_id, milestone_id) references milestone (collaboration_id, id),
  foreign key (collaboration_id, after_id) references milestone (collaboration_id, id)
);

-- what a municipality has planned, and when it was reached
create table local_date (
  collaboration_id bigint not null,
  milestone_id bigint not null,
  local_project_id bigint not null,
  planned_on date,
  reached_on date,
  version bigint not null,
  primary key (collaboration_id, milestone_id, local_project_id),
  key (collaboration_id, local_project_id),
  foreign key (collaboration_id, milestone_id) references milestone (collaboration_id, id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id)
);

-- with a wave or without one the supplier's date was moved, with a local project that one's
create table milestone_move (
  collaboration_id bigint not null,
  id bigint not null,
  milestone_id bigint not null,
  wave_id bigint,
  local_project_id bigint,
  before_on date not null,
  after_on date not null,
  reason varchar(500),
  moved_at datetime(6) not null,
  moved_by bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, milestone_id),
  key (collaboration_id, wave_id),
  key (collaboration_id, local_project_id),
  key (collaboration_id, moved_by),
  foreign key (collaboration_id, milestone_id) references milestone (collaboration_id, id),
  foreign key (collaboration_id, wave_id) references wave (collaboration_id, id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, moved_by) references person (collaboration_id, id)
) comment 'frozen';

-- the local dates that went with a move; asks: the local project's status is to be reported anew
create table moved_date (
  collaboration_id bigint not null,
  move_id bigint not null,
  milestone_id bigint not null,
  local_project_id bigint not null,
  before_on date not null,
  after_on date not null,
  asks boolean not null,
  moved_at datetime(6) not null,
  primary key (collaboration_id, move_id, milestone_id, local_project_id),
  key (collaboration_id, milestone_id),
  key (collaboration_id, local_project_id, moved_at),
  foreign key (collaboration_id, move_id) references milestone_move (collaboration_id, id),
  foreign key (collaboration_id, milestone_id) references milestone (collaboration_id, id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id)
) comment 'frozen';

-- a basis plan: what the plan of a programme was at a moment
create table baseline (
  collaboration_id bigint not null,
  id bigint not null,
  programme_id bigint not null,
  name varchar(80) not null,
  note varchar(500),
  taken_at datetime(6) not null,
  taken_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, programme_id, name),
  key (collaboration_id, taken_by),
  foreign key (collaboration_id, programme_id) references programme (collaboration_id, id),
  foreign key (collaboration_id, taken_by) references person (collaboration_id, id)
) comment 'frozen';

-- milestone and phase are called what they were called then
create table baseline_date (
  collaboration_id bigint not null,
  baseline_id bigint not null,
  milestone_id bigint not null,
  local_project_id bigint not null,
  milestone_name varchar(120) not null,
  phase_name varchar(80) not null,
  supplier_on date,
  planned_on date,
  reached_on date,
  primary key (collaboration_id, baseline_id, milestone_id, local_project_id),
  key (collaboration_id, milestone_id),
  key (collaboration_id, local_project_id),
  foreign key (collaboration_id, baseline_id) references baseline (collaboration_id, id),
  foreign key (collaboration_id, milestone_id) references milestone (collaboration_id, id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id)
) comment 'frozen';
