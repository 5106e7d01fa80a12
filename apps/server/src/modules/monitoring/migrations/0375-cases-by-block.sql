-- Cases of obstacles by block: what one block of a commune said is counted, followed and confirmed for that block alone.

alter table monitoring.case_commune drop constraint case_commune_pkey;
alter table monitoring.case_commune add column block text;
update monitoring.case_commune set block = coalesce(blocks[1], 'general');
insert into monitoring.case_commune (home_code, case_id, commune_code, blocks, block, first_day, last_day, quiet_days, counted_day, gone,
    said, said_on, said_by_name, said_words)
  select m.home_code, m.case_id, m.commune_code, m.blocks, other.block, m.first_day, m.last_day, m.quiet_days, m.counted_day, m.gone,
    m.said, m.said_on, m.said_by_name, m.said_words
    from monitoring.case_commune m, unnest(m.blocks[2:]) as other (block);
alter table monitoring.case_commune
  drop column blocks,
  alter column block set not null,
  add check (block in ('general', 'party', 'council', 'committee', 'front')),
  add primary key (home_code, case_id, commune_code, block);
comment on table monitoring.case_commune is
  'Blocks of communes that reported a case (general: beside the basic conditions, which the committee answers): from its first to its last day; quiet_days: followed days since then on which the block reported and did not name it; gone: the commune is on the map of the last followed day no more; said: the word of the block after the last answer. Rows from before blocks were kept apart show of each block what was known of the commune';
