-- Documents of a locked settlement (DOMAIN section 5): gross, each supplier's in a series of its own.

create table invoice_series (
  collaboration_id bigint not null,
  id bigint not null,
  supplier_code char(3) collate utf8mb4_bin not null,
  newest_number int not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, supplier_code),
  foreign key (collaboration_id, supplier_code) references member (collaboration_id, municipality_code)
);

-- part_number is more than 1 where the format forbids some treatments for VAT beside each other
create table settlement_invoice (
  collaboration_id bigint not null,
  id bigint not null,
  settlement_id bigint not null,
  invoice_role varchar(20) collate utf8mb4_bin not null,
  part_number int not null,
  supplier_code char(3) collate utf8mb4_bin not null,
  buyer_code char(3) collate utf8mb4_bin not null,
  invoice_number varchar(20) collate utf8mb4_bin not null,
  credit_note boolean not null,
  corrects_id bigint,
  issued_on date not null,
  due_on date not null,
  net_amount decimal(15,2) not null,
  vat_amount decimal(15,2) not null,
  payable_amount decimal(15,2) not null,
  invoice_format varchar(20) collate utf8mb4_bin not null,
  file_name varchar(150) collate utf8mb4_bin not null,
  document_xml mediumtext not null,
  primary key (collaboration_id, id),
  unique key (collaboration_id, settlement_id, invoice_role, supplier_code, buyer_code, part_number),
  unique key (collaboration_id, supplier_code, invoice_number),
  key (collaboration_id, buyer_code),
  key (collaboration_id, corrects_id),
  foreign key (collaboration_id, settlement_id) references settlement (collaboration_id, id),
  foreign key (collaboration_id, supplier_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, buyer_code) references member (collaboration_id, municipality_code),
  foreign key (collaboration_id, corrects_id) references settlement_invoice (collaboration_id, id)
) comment 'frozen: invoices and credit notes as they were made';

-- what became of a document, one after the other
create table settlement_invoice_step (
  collaboration_id bigint not null,
  id bigint not null,
  settlement_invoice_id bigint not null,
  invoice_step varchar(20) collate utf8mb4_bin not null,
  step_on date not null,
  person_id bigint,
  written_at datetime(6) not null,
  primary key (collaboration_id, id),
  key (collaboration_id, settlement_invoice_id, id),
  key (collaboration_id, person_id),
  foreign key (collaboration_id, settlement_invoice_id) references settlement_invoice (collaboration_id, id),
  foreign key (collaboration_id, person_id) references person (collaboration_id, id)
) comment 'frozen: when a document was sent and paid';
