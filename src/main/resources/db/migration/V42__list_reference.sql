-- By which a cost from a file is known again when the file, or a later one with the same line, is taken in once more.
alter table cost_line
  add column list_reference varchar(120) collate utf8mb4_bin,
  add unique key (collaboration_id, list_reference);
