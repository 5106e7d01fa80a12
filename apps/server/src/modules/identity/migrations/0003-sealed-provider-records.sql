-- What older versions stored in clear; the next sign-in writes it anew.
delete from identity.provider_record;
comment on table identity.provider_record is 'What the OpenID Connect provider remembers: its sessions, interactions, grants, codes and tokens, encrypted and found by keyed digests of their ids; a job removes what has expired';
