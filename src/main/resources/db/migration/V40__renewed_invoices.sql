-- An invoice can be credited whole and made anew: 1 as planned, then each credit note and each new one counts on.
alter table settlement_invoice
  add column making_number int not null default 1 after part_number,
  add unique key (collaboration_id, settlement_id, invoice_role, supplier_code, buyer_code, part_number, making_number),
  drop key collaboration_id;
