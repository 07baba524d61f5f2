-- What a collaboration has chosen; without a row everything is as it is from the start.
create table collaboration_settings (
  collaboration_id bigint not null,
  light_colour char(7) collate utf8mb4_bin,
  dark_colour char(7) collate utf8mb4_bin,
  working_days varchar(20) collate utf8mb4_bin not null,
  sender_name varchar(80),
  reply_to varchar(254) collate utf8mb4_bin,
  mails_kept int not null,
  -- what covers resources is read by all members in reports made since; null while it stays with the own municipality
  open_since datetime(6),
  changed_by bigint not null,
  version bigint not null,
  primary key (collaboration_id),
  key (collaboration_id, changed_by),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, changed_by) references person (collaboration_id, id)
);

-- always a PNG that the portal itself has drawn from what was given to it
create table collaboration_logo (
  collaboration_id bigint not null,
  id bigint not null,
  png mediumblob not null,
  width int not null,
  height int not null,
  primary key (collaboration_id),
  foreign key (collaboration_id) references collaboration (id)
);

-- up to how many kroner a municipality's programme leader approves a loan alone, from a day on until the next one
create table approval_limit (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  from_on date not null,
  kroner int not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, municipality_code, from_on),
  key (collaboration_id, recorded_by),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, recorded_by) references person (collaboration_id, id)
);

-- what the authority that runs the installation states; one row
create table installation_settings (
  id bigint not null primary key,
  processor varchar(120),
  contact varchar(120),
  contact_email varchar(254) collate utf8mb4_bin,
  accessibility varchar(500) collate utf8mb4_bin,
  privacy_da text,
  privacy_en text,
  version bigint not null
) comment 'global';

insert into installation_settings (id, version) values (1, 0);
