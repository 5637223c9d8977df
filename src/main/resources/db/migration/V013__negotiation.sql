-- Who said yes to which exact text, and what was asked to be changed.
create sequence acceptance_seq;
create table acceptance (
  id            bigint primary key default nextval('acceptance_seq'),
  commitment_id bigint not null references commitment,
  person_id     bigint not null references person,
  side          varchar(10) not null check (side in ('RESIDENTS', 'COMMUNE')),
  line_sha256   varchar(64) not null check (line_sha256 ~ '^[0-9a-f]{64}$'),
  line_text     text not null,
  at            timestamptz not null,
  taken_back_at timestamptz
);
create unique index acceptance_once on acceptance (person_id, commitment_id, side, line_sha256) where taken_back_at is null;
create index acceptance_line on acceptance (commitment_id);

create sequence remark_seq;
create table remark (
  id            bigint primary key default nextval('remark_seq'),
  commitment_id bigint not null references commitment,
  person_id     bigint not null references person,
  words         varchar(1000) not null,
  counter       numeric(12,3) check (counter > 0),
  status        varchar(10) not null check (status in ('OPEN', 'ACCEPTED', 'KEPT', 'DROPPED')),
  line_sha256   varchar(64) not null,
  at            timestamptz not null,
  answer        varchar(1000) not null default '',
  answered_by   bigint references person,
  answered_at   timestamptz,
  version       integer not null default 1,
  check (status in ('OPEN', 'DROPPED') or answered_at is not null)
);
create unique index remark_one_open on remark (person_id, commitment_id) where status = 'OPEN';
create index remark_line on remark (commitment_id);

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'negotiation.remark', 'Une remarque sur les promesses : {title}',
'Une remarque est arrivée sur une promesse de **{title}** ({reference}) :

> {line}

[Lire et répondre]({link})', '2001-01-01'),
(1, 'negotiation.answered', 'Réponse à une remarque : {title}',
'La commune a répondu à une remarque sur les promesses de **{title}** ({reference}).

[Voir ce qui change]({link})', '2001-01-01'),
(1, 'negotiation.agreed', 'Tout le monde est d’accord : {title}',
'Chaque promesse de **{title}** ({reference}) a reçu un oui de chaque côté.

[Passer à « Avant signature »]({link})', '2001-01-01');
