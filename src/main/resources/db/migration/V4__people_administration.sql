-- the last day on which a person belonged to the collaboration; null for those who are still there
alter table person add column left_on date;
