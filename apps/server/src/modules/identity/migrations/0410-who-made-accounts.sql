-- Who made an account: whoever applied a list may give its people new first codes for a day, without touching anybody else's.
alter table identity.account add column made_by text;
comment on column identity.account.made_by is 'The account of who made it, by itself or with a list; null: before this was kept, or the installation';
