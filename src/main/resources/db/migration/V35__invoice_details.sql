-- What an e-invoice to or from a member says of it. CVR, and a GLN, stand in the register of municipalities; what stands here
-- goes before it. Everything may be missing until somebody tells it.
create table invoice_details (
  collaboration_id bigint not null,
  id bigint not null,
  municipality_code char(3) collate utf8mb4_bin not null,
  -- null for the municipality's official name
  invoice_name varchar(100),
  street varchar(100),
  postal_code char(4) collate utf8mb4_bin,
  city varchar(100),
  gln char(13) collate utf8mb4_bin,
  -- a role or a department, and its mailbox
  contact_name varchar(100),
  contact_email varchar(254) collate utf8mb4_bin,
  orderer_reference varchar(50),
  account_string varchar(100),
  bank_registration char(4) collate utf8mb4_bin,
  bank_account varchar(10) collate utf8mb4_bin,
  invoice_format varchar(20) collate utf8mb4_bin not null,
  version bigint not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, municipality_code),
  foreign key (collaboration_id, municipality_code) references member (collaboration_id, municipality_code)
);
