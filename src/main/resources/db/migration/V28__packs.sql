-- The programme report of each closed round, as it was at the closing.

-- what it says, kept in the transaction that closed the round; content is JSON
create table closed_report (
  collaboration_id bigint not null,
  round_id bigint not null,
  month date not null,
  closed_at datetime(6) not null,
  content mediumtext not null,
  primary key (collaboration_id, round_id),
  key (collaboration_id, month),
  foreign key (collaboration_id, round_id) references round_closing (collaboration_id, round_id)
) comment 'frozen';

-- the same as files, made once; the checksum is said again here, where nobody can change it
create table closed_report_file (
  collaboration_id bigint not null,
  round_id bigint not null,
  format varchar(10) collate utf8mb4_bin not null,
  file_id bigint not null,
  name varchar(120) not null,
  size bigint not null,
  sha256 char(64) collate utf8mb4_bin not null,
  made_at datetime(6) not null,
  primary key (collaboration_id, round_id, format),
  unique key (collaboration_id, file_id),
  foreign key (collaboration_id, round_id) references closed_report (collaboration_id, round_id),
  foreign key (collaboration_id, file_id) references stored_file (collaboration_id, id)
) comment 'frozen';
