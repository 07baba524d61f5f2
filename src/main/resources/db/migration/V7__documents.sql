-- Files and the documents that hang on them.

-- what is known of a file; what it contains lies in the store under the same id. A row is never changed
create table stored_file (
  collaboration_id bigint not null,
  id bigint not null,
  name varchar(120) not null,
  media_type varchar(100) collate utf8mb4_bin not null,
  size bigint not null,
  sha256 char(64) collate utf8mb4_bin not null,
  stored_at datetime(6) not null,
  primary key (collaboration_id, id),
  foreign key (collaboration_id) references collaboration (id)
);

-- municipality_code: from which municipality it comes; null when it is the collaboration's own
create table document (
  collaboration_id bigint not null,
  id bigint not null,
  name varchar(200) not null,
  type varchar(20) collate utf8mb4_bin not null,
  audience varchar(20) collate utf8mb4_bin not null,
  project_id bigint,
  municipality_code char(3) collate utf8mb4_bin,
  newest int not null,
  version bigint not null,
  primary key (collaboration_id, id),
  key (collaboration_id, name),
  key (collaboration_id, project_id),
  key (collaboration_id, municipality_code),
  foreign key (collaboration_id) references collaboration (id),
  foreign key (collaboration_id, project_id) references project (collaboration_id, id),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);

create table document_version (
  collaboration_id bigint not null,
  document_id bigint not null,
  number int not null,
  file_id bigint not null,
  note varchar(500),
  added_by bigint not null,
  added_at datetime(6) not null,
  primary key (collaboration_id, document_id, number),
  unique key (collaboration_id, file_id),
  key (collaboration_id, added_by),
  foreign key (collaboration_id, document_id) references document (collaboration_id, id),
  foreign key (collaboration_id, file_id) references stored_file (collaboration_id, id),
  foreign key (collaboration_id, added_by) references person (collaboration_id, id)
);

-- how a municipality files a record of some kind in its own records system; without a day it is not filed yet
create table filing (
  collaboration_id bigint not null,
  kind varchar(30) collate utf8mb4_bin not null,
  record_id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  case_number varchar(40) collate utf8mb4_bin,
  kle_number varchar(20) collate utf8mb4_bin,
  filed_on date,
  filed_by bigint,
  primary key (collaboration_id, kind, record_id, municipality_code),
  key (collaboration_id, municipality_code),
  key (collaboration_id, filed_by),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, filed_by) references person (collaboration_id, id)
);
