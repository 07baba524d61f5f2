-- which columns of a list an account wants to see, in their order; without a row the standard ones
create table column_choice (
  account_id bigint not null,
  list_name varchar(60) collate utf8mb4_bin not null,
  shown varchar(2000) collate utf8mb4_bin not null,
  primary key (account_id, list_name),
  foreign key (account_id) references account (id)
) comment 'global';
