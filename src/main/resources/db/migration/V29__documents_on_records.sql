-- A document hangs on a record: a question, a matter. The kind is that of the feature that owns the record.
alter table document
  add column record_kind varchar(30) collate utf8mb4_bin,
  add column record_id bigint,
  add key (collaboration_id, record_kind, record_id);
