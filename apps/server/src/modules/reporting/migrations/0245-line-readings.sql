-- What the browsers of signed-in people saw of the line: times and failures of requests, by page and place, without content.

create table reporting.line_reading (
  home_code   text        not null,
  measured_on date        not null,
  id          text        not null,
  page        text        not null,
  area        text        not null check (area ~ '^\d{2}(/\d{5})?$' and left(area, 2) = home_code),
  part        text        check (part in ('party', 'council', 'committee', 'front')),
  at          timestamptz not null,
  requests    integer     not null check (requests >= 0),
  failures    integer     not null check (failures between 0 and requests),
  durations   integer[]   not null,
  primary key (home_code, measured_on, id, page)
);
comment on table reporting.line_reading is
  'Readings of the line by browsers of a place, sampled: requests to the server, failures among them, and times of answered ones in milliseconds. No person, no content, no address of a page but its pattern; forgotten after some months';
comment on column reporting.line_reading.id is 'Made by the browser, once for each sending: a repeat changes nothing';
create index line_reading_by_day on reporting.line_reading (measured_on);
grant insert, delete on reporting.line_reading to :app;
