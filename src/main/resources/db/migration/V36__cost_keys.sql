-- By which agreed key a cost is shared (DOMAIN section 5); none for what a municipality pays itself.
alter table cost_line
  add column allocation_key_id bigint,
  add key (collaboration_id, allocation_key_id),
  add foreign key (collaboration_id, allocation_key_id) references allocation_key (collaboration_id, id);
