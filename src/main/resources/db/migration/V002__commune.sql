-- The place, its lists and its rules. Every row is dated: an old dossier keeps the words and delays of its day.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create text search configuration fr (copy = french);
alter text search configuration fr alter mapping for hword, hword_part, word with unaccent, french_stem;

create table commune (
  id             bigint primary key,
  insee          varchar(5) not null check (insee ~ '^(\d{5}|2[AB]\d{3})$'),
  name           varchar(120) not null,
  postcode       varchar(5) not null,
  address        varchar(300) not null,
  phone          varchar(40) not null,
  email          varchar(200) not null,
  siret          varchar(14) check (siret ~ '^\d{14}$'),
  dpo_contact    varchar(200) not null,
  court          varchar(300) not null,
  population     integer not null check (population > 0),
  latitude       double precision not null,
  longitude      double precision not null,
  version        integer not null default 1
);

create sequence listed_entry_seq;
-- one row of a list that the commune keeps: themes, districts, departments
create table listed_entry (
  id             bigint primary key default nextval('listed_entry_seq'),
  commune_id     bigint not null references commune,
  kind           varchar(12) not null check (kind in ('THEME', 'DISTRICT', 'DEPARTMENT')),
  code           varchar(60) not null check (code ~ '^[a-z0-9-]+$'),
  name           varchar(120) not null,
  position       integer not null default 0,
  valid_from     date not null,
  valid_to       date,
  contact_name   varchar(120),
  email          varchar(200),
  phone          varchar(40),
  monthly_hours  integer check (monthly_hours >= 0),
  version        integer not null default 1,
  unique (commune_id, kind, code),
  check (valid_to is null or valid_to >= valid_from)
);

create sequence delay_rule_seq;
create table delay_rule (
  id             bigint primary key default nextval('delay_rule_seq'),
  commune_id     bigint not null references commune,
  key            varchar(60) not null,
  span           varchar(20) not null,
  source         varchar(300) not null default '',
  valid_from     date not null,
  valid_to       date,
  version        integer not null default 1,
  unique (commune_id, key, valid_from)
);

create sequence letter_seq;
create table letter (
  id             bigint primary key default nextval('letter_seq'),
  commune_id     bigint not null references commune,
  key            varchar(60) not null,
  subject        varchar(200) not null,
  body           text not null,
  valid_from     date not null,
  valid_to       date,
  version        integer not null default 1,
  unique (commune_id, key, valid_from)
);

insert into commune (id, insee, name, postcode, address, phone, email, dpo_contact, court, population, latitude, longitude) values
  (1, '62528', 'Loos-en-Gohelle', '62750', 'Place de la République, 62750 Loos-en-Gohelle', '03 00 00 00 00',
   'fifty-fifty@loos.example', 'dpo@loos.example',
   'tribunal administratif de Lille (5 rue Geoffroy-Saint-Hilaire, CS 62039, 59014 Lille Cedex, ou www.telerecours.fr)',
   6850, 50.4583, 2.7942);

insert into listed_entry (commune_id, kind, code, name, position, valid_from) values
  (1, 'THEME', 'cadre-de-vie', 'Biodiversité et cadre de vie', 1, '2001-01-01'),
  (1, 'THEME', 'agriculture', 'Agriculture et alimentation', 2, '2001-01-01'),
  (1, 'THEME', 'culture', 'Culture et patrimoine', 3, '2001-01-01'),
  (1, 'THEME', 'energie', 'Énergie', 4, '2001-01-01'),
  (1, 'THEME', 'implication', 'Implication habitante', 5, '2001-01-01'),
  (1, 'THEME', 'resilience', 'Résilience et transition', 6, '2001-01-01'),
  (1, 'THEME', 'solidarite', 'Lien social et solidarité', 7, '2001-01-01'),
  (1, 'THEME', 'jeunesse', 'Jeunesse et sport', 8, '2001-01-01'),
  (1, 'DISTRICT', 'centre', 'Centre', 1, '2001-01-01'),
  (1, 'DISTRICT', 'ouest', 'Quartier Ouest', 2, '2001-01-01'),
  (1, 'DISTRICT', 'cite-belgique', 'Cité Belgique', 3, '2001-01-01'),
  (1, 'DISTRICT', 'cite-5', 'Cité 5', 4, '2001-01-01'),
  (1, 'DISTRICT', 'cite-11', 'Cité 11 et place Lorraine', 5, '2001-01-01'),
  (1, 'DISTRICT', 'cite-12', 'Cité 12', 6, '2001-01-01'),
  (1, 'DISTRICT', 'base-11-19', 'Base 11/19', 7, '2001-01-01'),
  (1, 'DISTRICT', 'plaine', 'Plaine agricole et ceinture verte', 8, '2001-01-01');
insert into listed_entry (commune_id, kind, code, name, position, valid_from, contact_name, email, phone, monthly_hours) values
  (1, 'DEPARTMENT', 'coordination', 'Coordination fifty/fifty', 1, '2001-01-01', 'Nour', 'coordination@loos.example', '03 00 00 00 01', 75),
  (1, 'DEPARTMENT', 'espaces-verts', 'Espaces verts', 2, '2001-01-01', 'Adèle', 'espaces-verts@loos.example', '03 00 00 00 02', 40),
  (1, 'DEPARTMENT', 'voirie', 'Voirie', 3, '2001-01-01', 'Basile', 'voirie@loos.example', '03 00 00 00 03', 40),
  (1, 'DEPARTMENT', 'services-techniques', 'Services techniques', 4, '2001-01-01', 'Rose', 'st@loos.example', '03 00 00 00 04', 30),
  (1, 'DEPARTMENT', 'finances', 'Finances', 5, '2001-01-01', 'Fanny', 'finances@loos.example', '03 00 00 00 05', 10),
  (1, 'DEPARTMENT', 'jeunesse', 'Jeunesse', 6, '2001-01-01', null, 'jeunesse@loos.example', '03 00 00 00 06', 20),
  (1, 'DEPARTMENT', 'vie-associative', 'Vie associative', 7, '2001-01-01', null, 'associations@loos.example', '03 00 00 00 07', 20),
  (1, 'DEPARTMENT', 'communication', 'Communication', 8, '2001-01-01', null, 'communication@loos.example', '03 00 00 00 08', 15);

insert into delay_rule (commune_id, key, span, source, valid_from) values
  (1, 'answer.legal', '2mois', 'Silence valant rejet : art. L231-4 CRPA, à confirmer par la DGS', '2001-01-01'),
  (1, 'answer.alert', '45j', 'Habitude de la maison', '2001-01-01'),
  (1, 'first.call', '5ouvrés', 'Une voix sous cinq jours ouvrés', '2001-01-01'),
  (1, 'first.look', '5ouvrés', 'Premier regard', '2001-01-01'),
  (1, 'opinion', '15ouvrés', 'Avis des services', '2001-01-01'),
  (1, 'draft.kept', '6mois', 'Brouillon jamais envoyé, domain 7.3', '2001-01-01'),
  (1, 'appeal', '2mois', 'Recours : art. R421-1 CJA', '2001-01-01'),
  (1, 'link.confirm', '7j', 'Lien de confirmation reçu par courriel', '2001-01-01');
