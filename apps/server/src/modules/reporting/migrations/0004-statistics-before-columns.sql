-- The columns of 0005 are made of rows that may just have been restored: without statistics each snapshot would take minutes.

analyze reporting.registered_unit;
analyze reporting.unit_report;
analyze reporting.statement;
analyze reporting.dossier_count;
