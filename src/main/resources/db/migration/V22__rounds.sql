-- Report rounds: when they open, remind and close, what came in, and what stood when each was closed.

-- what the collaboration has chosen; without a row no round opens by itself
create table round_rhythm (
  collaboration_id bigint not null,
  opening_day int not null,
  -- days of the month, comma-separated, in the order in which they come after the opening
  reminder_days varchar(40) collate utf8mb4_bin not null,
  closing_day int not null,
  -- numbers of the months without a round, comma-separated
  months_off varchar(40) collate utf8mb4_bin not null,
  changed_by bigint not null,
  version bigint not null,
  primary key (collaboration_id),
  key (collaboration_id, changed_by),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, changed_by) references person (collaboration_id, id)
);

-- a single month that is left out; month is its first day
create table round_skip (
  collaboration_id bigint not null,
  month date not null,
  skipped_by bigint not null,
  skipped_at datetime(6) not null,
  primary key (collaboration_id, month),
  key (collaboration_id, skipped_by),
  foreign key (collaboration_id, skipped_by) references person (collaboration_id, id)
);

-- month is the first day of the month that it tells of: a month has one round
create table report_round (
  collaboration_id bigint not null,
  id bigint not null,
  month date not null,
  opens_on date not null,
  opened_at datetime(6) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, month),
  foreign key (collaboration_id) references collaboration (id)
) comment 'frozen';

-- the open round with what may still change of it; the only row of its collaboration, so there is one at most. It repeats what
-- is frozen of the round, since the running user may lock this row only
create table round_open (
  collaboration_id bigint not null,
  round_id bigint not null,
  month date not null,
  opens_on date not null,
  opened_at datetime(6) not null,
  closes_on date not null,
  -- dates, comma-separated
  reminders varchar(120) collate utf8mb4_bin not null,
  version bigint not null,
  primary key (collaboration_id),
  key (collaboration_id, round_id),
  foreign key (collaboration_id, round_id) references report_round (collaboration_id, id)
);

create table round_closing (
  collaboration_id bigint not null,
  round_id bigint not null,
  closes_on date not null,
  closed_at datetime(6) not null,
  primary key (collaboration_id, round_id),
  foreign key (collaboration_id, round_id) references report_round (collaboration_id, id)
) comment 'frozen';

-- a local project as it stood at the closing, under the names that held then
create table round_line (
  collaboration_id bigint not null,
  id bigint not null,
  round_id bigint not null,
  local_project_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  municipality_name varchar(60) not null,
  project_id bigint not null,
  project_code varchar(40) not null,
  project_name varchar(200) not null,
  line_state varchar(20) collate utf8mb4_bin not null,
  report_id bigint,
  reported_at datetime(6),
  on_behalf boolean not null,
  time_light varchar(6) collate utf8mb4_bin,
  economy_light varchar(6) collate utf8mb4_bin,
  resources_light varchar(6) collate utf8mb4_bin,
  technology_light varchar(6) collate utf8mb4_bin,
  overall_light varchar(6) collate utf8mb4_bin,
  percent int,
  next_milestone varchar(200),
  expected_go_live date,
  return_comment varchar(1000),
  primary key (collaboration_id, id),
  unique key (collaboration_id, round_id, local_project_id),
  key (collaboration_id, local_project_id),
  key (collaboration_id, municipality_code),
  key (collaboration_id, project_id),
  key (collaboration_id, report_id),
  foreign key (collaboration_id, round_id) references round_closing (collaboration_id, round_id),
  foreign key (collaboration_id, local_project_id) references local_project (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, report_id) references status_report (collaboration_id, id)
) comment 'frozen';

-- that a report was returned: another one is asked for
create table round_return (
  collaboration_id bigint not null,
  id bigint not null,
  round_id bigint not null,
  report_id bigint not null,
  comment varchar(1000) not null,
  returned_at datetime(6) not null,
  returned_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, report_id),
  key (collaboration_id, round_id),
  key (collaboration_id, returned_by),
  foreign key (collaboration_id, round_id) references report_round (collaboration_id, id),
  foreign key (collaboration_id, report_id) references status_report (collaboration_id, id),
  foreign key (collaboration_id, returned_by) references person (collaboration_id, id)
) comment 'frozen';

-- that a municipality was reminded on one of the round's days: the key lets it happen once
create table round_reminder (
  collaboration_id bigint not null,
  round_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  due_on date not null,
  reminded_at datetime(6) not null,
  primary key (collaboration_id, round_id, municipality_code, due_on),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id, round_id) references report_round (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
) comment 'frozen';

-- a report that came after the closing of the round that waited for it
create table round_late (
  collaboration_id bigint not null,
  report_id bigint not null,
  round_id bigint not null,
  primary key (collaboration_id, report_id),
  key (collaboration_id, round_id),
  foreign key (collaboration_id, report_id) references status_report (collaboration_id, id),
  foreign key (collaboration_id, round_id) references round_closing (collaboration_id, round_id)
) comment 'frozen';
