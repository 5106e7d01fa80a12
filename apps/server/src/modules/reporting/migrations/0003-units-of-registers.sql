-- Figures are found by the lasting identity of the unit: which of them a change of the map touches.

create index registered_unit_of_unit on reporting.registered_unit (unit_id) where unit_id is not null;
comment on column reporting.registered_unit.unit_id is
  'The unit of organisations that bore the code on the day, as known when the register came in; null where no unit bore it';
