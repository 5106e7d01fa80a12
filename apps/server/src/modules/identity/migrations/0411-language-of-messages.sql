-- In which language a person's messages leave the product.

create table identity.message_language (
  home_code  text not null default '00' check (home_code = '00'),
  account_id text not null,
  language   text not null check (language in ('vi', 'en', 'both')),
  primary key (home_code, account_id)
);
comment on table identity.message_language is
  'In which language somebody is written to by e-mail and text message, where they chose one; without a row: both, a text message in Vietnamese';
grant insert, update on identity.message_language to :app;
