create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

create table kernel.audit_line (
  home_code   text        not null,
  id          text        not null,
  at          timestamptz not null,
  actor_id    text        not null,
  actor_name  text        not null,
  action      text        not null,
  request_id  text        not null,
  subject     jsonb       not null,
  seal_number bigint,
  primary key (home_code, id)
);
comment on table kernel.audit_line is 'Who did what, when: append-only by grant; sealed each minute into the chain of kernel.audit_seal';
create index audit_line_unsealed on kernel.audit_line (at) where seal_number is null;
grant insert on kernel.audit_line to :app;

create table kernel.audit_seal (
  home_code     text        not null default '00',
  seal_number   bigint      not null,
  sealed_at     timestamptz not null,
  line_count    integer     not null,
  previous_hash bytea       not null,
  hash          bytea       not null,
  primary key (home_code, seal_number)
);
comment on table kernel.audit_seal is 'Hash chain over the audit lines: each seal covers the lines that carry its number, and the seal before';

create table kernel.outbox (
  home_code  text        not null,
  id         text        not null,
  kind       text        not null check (kind in ('event', 'job')),
  name       text        not null,
  payload    jsonb       not null,
  at         timestamptz not null,
  primary key (home_code, id)
);
comment on table kernel.outbox is 'Events and requested jobs, written with the change that caused them; the relay queues and removes them';
create index outbox_in_order on kernel.outbox (at, id);
grant insert on kernel.outbox to :app;

