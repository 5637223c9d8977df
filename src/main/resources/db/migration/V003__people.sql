-- People with or without an account, and the legal persons they speak for.
create sequence person_seq;
create table person (
  id                 bigint primary key default nextval('person_seq'),
  commune_id         bigint not null references commune,
  first_name         varchar(100) not null,
  last_name          varchar(100) not null,
  email              varchar(254),
  email_confirmed_at timestamptz,
  phone              varchar(40),
  subject            varchar(80),
  minor              boolean not null default false,
  guardian_name      varchar(200),
  guardian_phone     varchar(40),
  public_name        boolean not null default false,
  locale             varchar(2) not null default 'fr',
  created_at         timestamptz not null,
  last_seen_at       timestamptz,
  erased_at          timestamptz,
  version            integer not null default 1,
  check (not minor or not public_name)
);
-- one confirmed address is one person; one account is one person
create unique index person_email on person (commune_id, lower(email)) where email is not null and erased_at is null;
create unique index person_subject on person (subject) where subject is not null;

-- what Keycloak said at the last login: who can be told, and who does what, without asking it each time
create table person_role (
  person_id bigint not null references person,
  role      varchar(20) not null,
  primary key (person_id, role)
);
create index person_role_by_role on person_role (role);
create table person_department (
  person_id  bigint not null references person,
  department varchar(60) not null,
  primary key (person_id, department)
);

create sequence organisation_seq;
create table organisation (
  id          bigint primary key default nextval('organisation_seq'),
  commune_id  bigint not null references commune,
  kind        varchar(20) not null check (kind in ('ASSOCIATION', 'SCHOOL', 'FARM', 'COMPANY', 'OTHER')),
  name        varchar(200) not null,
  rna         varchar(10) check (rna ~ '^W\d{9}$'),
  siret       varchar(14) check (siret ~ '^\d{14}$'),
  address     varchar(300),
  created_at  timestamptz not null,
  version     integer not null default 1
);
create unique index organisation_siret on organisation (commune_id, siret) where siret is not null;
create unique index organisation_rna on organisation (commune_id, rna) where rna is not null;
