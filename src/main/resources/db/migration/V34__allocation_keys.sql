-- The agreement's allocation keys: what is proposed, who approved it, and which version holds (DOMAIN section 5).

-- newest_number: of the version that was proposed last
create table allocation_key (
  collaboration_id bigint not null,
  id bigint not null,
  name varchar(120) collate utf8mb4_danish_ci not null,
  purpose varchar(1000),
  newest_number int not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, name),
  foreign key (collaboration_id) references collaboration (id)
);

create table allocation_key_version (
  collaboration_id bigint not null,
  allocation_key_id bigint not null,
  key_number int not null,
  content text not null,
  content_sha256 char(64) collate utf8mb4_bin not null,
  valid_from date not null,
  note varchar(1000),
  supersedes_number int,
  proposed_by bigint not null,
  proposed_at datetime(6) not null,
  primary key (collaboration_id, allocation_key_id, key_number),
  key (collaboration_id, proposed_by),
  foreign key (collaboration_id, allocation_key_id) references allocation_key (collaboration_id, id),
  foreign key (collaboration_id, proposed_by) references person (collaboration_id, id)
) comment 'frozen: each version of an allocation key, as it was proposed';

create table allocation_key_approval (
  collaboration_id bigint not null,
  allocation_key_id bigint not null,
  key_number int not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  person_id bigint not null,
  for_person bigint,
  approved_at datetime(6) not null,
  primary key (collaboration_id, allocation_key_id, key_number, municipality_code),
  key (collaboration_id, municipality_code),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, allocation_key_id, key_number)
    references allocation_key_version (collaboration_id, allocation_key_id, key_number),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: who approved which version of an allocation key for which municipality';

create table allocation_key_objection (
  collaboration_id bigint not null,
  id bigint not null,
  allocation_key_id bigint not null,
  key_number int not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  reason varchar(1000) not null,
  person_id bigint not null,
  for_person bigint,
  objected_at datetime(6) not null,
  primary key (collaboration_id, id),
  key (collaboration_id, allocation_key_id, key_number),
  key (collaboration_id, municipality_code),
  key (collaboration_id, person_id),
  key (collaboration_id, for_person),
  foreign key (collaboration_id, allocation_key_id, key_number)
    references allocation_key_version (collaboration_id, allocation_key_id, key_number),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, for_person) references person (collaboration_id, id)
) comment 'frozen: why a municipality does not approve a version of an allocation key';

-- at most one for each version: agreed by all, or withdrawn; decided_by is missing where a member that left was the last
create table allocation_key_outcome (
  collaboration_id bigint not null,
  allocation_key_id bigint not null,
  key_number int not null,
  key_outcome varchar(20) collate utf8mb4_bin not null,
  decided_by bigint,
  decided_at datetime(6) not null,
  primary key (collaboration_id, allocation_key_id, key_number),
  key (collaboration_id, decided_by),
  foreign key (collaboration_id, allocation_key_id, key_number)
    references allocation_key_version (collaboration_id, allocation_key_id, key_number),
  foreign key (collaboration_id, decided_by) references person (collaboration_id, id)
) comment 'frozen: what became of a version of an allocation key';
