-- Long work can give a file, which goes with it.
alter table work add column file_id bigint,
  add foreign key (collaboration_id, file_id) references stored_file (collaboration_id, id);

-- A list of persons that comes in looks each of them up by e-mail or name.
alter table person add key (collaboration_id, email), add key (collaboration_id, name);
