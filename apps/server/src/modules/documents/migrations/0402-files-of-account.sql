-- What one account has kept since a moment, for all places together: asked before each file.

create index file_of_account on documents.file (received_by, received_at);
