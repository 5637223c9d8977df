-- A dossier entered whole from paper (« reprise »): what the paper said, and who attested that the copy is true to it.
create sequence takeover_seq;
create table takeover (
  id          bigint primary key default nextval('takeover_seq'),
  commune_id  bigint not null references commune,
  dossier_id  bigint not null unique references dossier,
  bearers     varchar(300) not null check (bearers <> ''),
  parties     varchar(600) not null default '',
  signed_on   date,
  starts_on   date,
  ends_on     date,
  scan_token  varchar(64) unique,
  attested_by bigint references person,
  attested_at timestamptz,
  entered_by  bigint not null references person,
  entered_at  timestamptz not null,
  version     integer not null default 1,
  check ((signed_on is null) = (starts_on is null) and (signed_on is null) = (ends_on is null)),
  check (ends_on > starts_on),
  check ((signed_on is null) = (attested_by is null) and (attested_by is null) = (attested_at is null)),
  check (scan_token is null or signed_on is not null)
);
create index takeover_commune on takeover (commune_id, entered_at desc);
