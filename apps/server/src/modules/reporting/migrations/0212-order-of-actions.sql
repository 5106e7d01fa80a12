-- Two acts on a report may bear the same moment; which came first decides what stands.

create sequence reporting.report_action_no;
alter table reporting.report_action add column no bigint not null default nextval('reporting.report_action_no');
comment on column reporting.report_action.no is 'Acts on one report wait for each other, so of one report they ascend in the order in which they were done';
grant usage on sequence reporting.report_action_no to :app;
