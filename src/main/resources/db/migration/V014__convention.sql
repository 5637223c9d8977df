-- The contract, its parties, its frozen texts and its passages. A text, once frozen, is never rewritten.
create sequence convention_seq;
create table convention (
  id               bigint primary key default nextval('convention_seq'),
  commune_id       bigint not null references commune,
  dossier_id       bigint not null references dossier,
  rank             integer not null check (rank > 0),
  weight           varchar(20) not null check (weight in ('COUP_DE_MAIN', 'SHORT', 'FULL')),
  model_code       varchar(40),
  model_edition    integer,
  starts_on        date not null,
  ends_on          date not null,
  status           varchar(24) not null check (status in ('DRAFTING', 'PARTY_REVIEW', 'INTERNAL_CHECK', 'AWAITING_AUTHORISATION',
                   'AUTHORISED', 'SIGNING', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'ENDING_SOON', 'EXPIRED', 'TERMINATED', 'CLOSED',
                   'ARCHIVED', 'ABANDONED')),
  act_words        varchar(200) not null,
  enforceable_from date not null,
  document_token   varchar(64) unique,
  sha256           char(64) check (sha256 ~ '^[0-9a-f]{64}$'),
  check_code       varchar(11) not null check (check_code ~ '^[CDFGHJKMNPQRTVWX2-9]{3}(-[CDFGHJKMNPQRTVWX2-9]{3}){2}$'),
  sign_until       date not null,
  prepared_at      timestamptz not null,
  signed_on        date,
  version          integer not null default 1,
  unique (dossier_id, rank),
  unique (commune_id, check_code),
  check (ends_on > starts_on),
  check ((document_token is null) = (sha256 is null)),
  check (status in ('DRAFTING', 'ABANDONED') or document_token is not null),
  check (signed_on is not null or status not in ('SIGNED', 'IN_FORCE', 'SUSPENDED', 'ENDING_SOON', 'EXPIRED', 'TERMINATED', 'CLOSED', 'ARCHIVED'))
);
-- one text at a time waits for signatures
create unique index convention_one_open on convention (dossier_id)
  where status in ('DRAFTING', 'PARTY_REVIEW', 'INTERNAL_CHECK', 'AWAITING_AUTHORISATION', 'AUTHORISED', 'SIGNING');
create index convention_begins on convention (commune_id, starts_on) where status = 'SIGNED';
create index convention_ends on convention (commune_id, ends_on) where status in ('IN_FORCE', 'SUSPENDED', 'ENDING_SOON');

create sequence convention_party_seq;
create table convention_party (
  id              bigint primary key default nextval('convention_party_seq'),
  convention_id   bigint not null references convention,
  position        integer not null,
  side            varchar(10) not null check (side in ('RESIDENTS', 'COMMUNE', 'PARTNER')),
  person_id       bigint references person,
  organisation_id bigint references organisation,
  name            varchar(200) not null check (name <> ''),
  signatory       varchar(200) not null,
  capacity        varchar(200) not null,
  minor           boolean not null default false,
  unique (convention_id, position),
  check (side = 'COMMUNE' or person_id is not null or organisation_id is not null)
);
create unique index convention_party_once on convention_party (convention_id, person_id, coalesce(organisation_id, 0));
create unique index convention_one_commune on convention_party (convention_id) where side = 'COMMUNE';

create sequence convention_version_seq;
create table convention_version (
  id              bigint primary key default nextval('convention_version_seq'),
  convention_id   bigint not null references convention,
  number          integer not null check (number > 0),
  document_token  varchar(64) not null unique,
  sha256          char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  promises_sha256 char(64) not null check (promises_sha256 ~ '^[0-9a-f]{64}$'),
  frozen_at       timestamptz not null,
  frozen_by       bigint references person,
  unique (convention_id, number)
);

create sequence convention_passage_seq;
create table convention_passage (
  id            bigint primary key default nextval('convention_passage_seq'),
  convention_id bigint not null references convention,
  from_status   varchar(24),
  to_status     varchar(24) not null,
  at            timestamptz not null,
  person_id     bigint references person
);
create index convention_passage_convention on convention_passage (convention_id);

insert into delay_rule (commune_id, key, span, source, valid_from) values
  (1, 'convention.signing', '6mois', 'Une convention qui attend ses signatures devient caduque', '2001-01-01');
