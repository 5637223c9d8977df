-- How often something was tried, shared by all nodes. Keys (an address, a code) are kept as salted digests only.
create table rate_limit (
  bucket   text        not null,
  key_hash bytea       not null,
  hits     integer     not null,
  until    timestamptz not null,
  primary key (bucket, key_hash)
);
create index rate_limit_until on rate_limit (until);

-- one random salt an installation, so that nobody can try all IPv4 addresses against the digests of a leaked backup table
create table rate_limit_salt (
  single boolean primary key default true check (single),
  salt text    not null
);
insert into rate_limit_salt (salt) values (gen_random_uuid()::text || gen_random_uuid()::text);
