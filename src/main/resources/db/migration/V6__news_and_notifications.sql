-- What the coordinator tells everybody, what the silent were reminded of, and what tells a person that something happened.

-- a post: a draft until published_at, shown to nobody else from withdrawn_at on
create table news_post (
  collaboration_id bigint not null,
  id bigint not null,
  title varchar(150) not null,
  body text not null,
  author_id bigint not null,
  created_at datetime(6) not null,
  published_at datetime(6),
  changed_at datetime(6),
  withdrawn_at datetime(6),
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, published_at),
  key (collaboration_id, author_id),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, author_id) references person (collaboration_id, id)
);

-- a municipality was reminded of what it had not reported; turn counts those of one day, from 1
create table status_reminder (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  reminded_on date not null,
  turn int not null,
  reminded_at datetime(6) not null,
  reminded_by bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, municipality_code, reminded_on, turn),
  key (collaboration_id, reminded_by),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, reminded_by) references person (collaboration_id, id)
) comment 'frozen';

-- one line behind the bell, for one person; its sentence is made from kind, author and details when it is read
create table message (
  collaboration_id bigint not null,
  id bigint not null,
  person_id bigint not null,
  author_id bigint,
  kind varchar(60) collate utf8mb4_bin not null,
  occasion varchar(100) collate utf8mb4_bin not null,
  details text not null,
  path varchar(200) collate utf8mb4_bin not null,
  told_at datetime(6) not null,
  read_at datetime(6),
  primary key (collaboration_id, id),
  unique key (collaboration_id, person_id, kind, occasion),
  key (collaboration_id, person_id, read_at),
  key (collaboration_id, author_id),
  key (collaboration_id, told_at),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  foreign key (collaboration_id, author_id) references person (collaboration_id, id)
);
