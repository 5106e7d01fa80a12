-- Sums are computed: nobody answered them by hand, so they are no burden.

comment on column reporting.report.marks is
  'A character for each item of the form version: a answered, c carried forward and confirmed, m measured, d derived, n not applicable yet, - not answered or not asked; null: not sent';
