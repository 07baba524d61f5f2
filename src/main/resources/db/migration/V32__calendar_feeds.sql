-- The address of the calendar that a person subscribes to: at most one for each person, only the secret's hash is kept.

create table calendar_feed (
  collaboration_id bigint not null,
  person_id bigint not null,
  secret_sha256 char(64) collate utf8mb4_bin not null,
  made_at datetime(6) not null,
  -- the last day on which some calendar asked for it
  read_on date,
  primary key (collaboration_id, person_id),
  unique key (collaboration_id, secret_sha256),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
);
