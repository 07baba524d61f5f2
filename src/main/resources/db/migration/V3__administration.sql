-- Administration: collaborations that close and reopen, members that leave, projects that end.

alter table collaboration add version bigint not null default 0;

-- the last day on which new municipalities may join; null while it runs
alter table project add to_on date;

-- what was chosen when a membership was given an end; settled once, on the first day after its last one
create table leaving (
  collaboration_id bigint not null,
  membership_id bigint not null,
  local_projects varchar(10) collate utf8mb4_bin not null,
  decided_by bigint not null,
  decided_at datetime(6) not null,
  settled_at datetime(6),
  primary key (collaboration_id, membership_id),
  key (collaboration_id, decided_by),
  foreign key (collaboration_id, membership_id) references membership (collaboration_id, id),
  foreign key (collaboration_id, decided_by) references person (collaboration_id, id)
);
