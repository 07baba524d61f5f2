-- The trail is read newest first: all of it, one person's, one kind of record's, one record's. Each way has its index,
-- which holds its order too, so that the newest lines of a long trail are read without sorting it. The key of the actor
-- alone goes: by_actor begins with it, and MySQL chose it and sorted.
alter table audit_entry
  drop key collaboration_id_2,
  add key by_time (collaboration_id, at, id),
  add key by_actor (collaboration_id, actor_id, at, id),
  add key by_kind (collaboration_id, record_kind, at, id),
  add key by_record (collaboration_id, record_id, at, id);

alter table installation_audit
  add key by_time (at, id),
  add key by_subject (subject_id, at, id);
