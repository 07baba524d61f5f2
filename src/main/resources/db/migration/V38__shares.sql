-- By which agreed key a line of a budget is shared, and whether each municipality's shares are its own to see (DOMAIN section 5).
alter table budget_line
  add column allocation_key_id bigint,
  add key (collaboration_id, allocation_key_id),
  add foreign key (collaboration_id, allocation_key_id) references allocation_key (collaboration_id, id);

alter table budget_version_line
  add column allocation_key_id bigint,
  add key (collaboration_id, allocation_key_id),
  add foreign key (collaboration_id, allocation_key_id) references allocation_key (collaboration_id, id);

-- directors and controllers see their own municipality's shares only
alter table collaboration_settings add column shares_own_only boolean not null default false;
