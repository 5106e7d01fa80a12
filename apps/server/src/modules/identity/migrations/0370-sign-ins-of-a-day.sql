-- Sign-ins of a day are counted by unit; old sessions are found by the same index when they are forgotten.

create index session_by_opening on identity.session (home_code, opened_at, account_id);
