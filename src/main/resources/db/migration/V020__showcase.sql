-- Faites in Loos: one row an edition, and those it honours, with their consent.
create sequence showcase_edition_seq;
create table showcase_edition (
  id          bigint primary key default nextval('showcase_edition_seq'),
  commune_id  bigint not null references commune,
  year        integer not null check (year between 2001 and 2200),
  theme       varchar(160) not null,
  held_on     date not null,
  place       varchar(200) not null,
  welcome     varchar(2000) not null default '',
  published   boolean not null default false,
  version     integer not null default 1,
  unique (commune_id, year)
);

create sequence showcase_honour_seq;
create table showcase_honour (
  id          bigint primary key default nextval('showcase_honour_seq'),
  edition_id  bigint not null references showcase_edition,
  dossier_id  bigint not null references dossier,
  position    integer not null,
  who         varchar(160) not null,
  words       varchar(600) not null,
  consent_on  date not null,
  unique (edition_id, dossier_id, who)
);
create index showcase_honour_dossier on showcase_honour (dossier_id);
