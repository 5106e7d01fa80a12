-- A new SECRET_KEY encrypts the stored keys anew; their numbers and names stay.
grant update (wrapped) on identity.data_key to :app;
grant update (sealed) on identity.signing_key to :app;
