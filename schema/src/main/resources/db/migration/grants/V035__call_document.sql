create index on grants.call_document (file_id);
