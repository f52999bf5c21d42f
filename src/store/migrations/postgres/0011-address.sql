-- The owner's postal address: what stands as the sender on letters, labels and envelopes.
alter table notebooks add column address text collate "C";
