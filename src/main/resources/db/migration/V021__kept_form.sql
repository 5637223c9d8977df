-- What somebody sent when their login was over: kept an hour for whoever comes back with the secret, by the same browser.
create table kept_form (
  secret_sha256 varchar(64) primary key,
  address       text        not null,
  fields        text        not null,
  until         timestamptz not null
);
create index kept_form_until on kept_form (until);
