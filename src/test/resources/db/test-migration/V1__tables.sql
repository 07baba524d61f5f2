create table note (id bigint primary key, body varchar(100) not null);
create table report (id bigint primary key, body varchar(100) not null) comment 'frozen: what is submitted';
create table reopened (id bigint primary key) comment 'unfrozen';
