-- What each side did, confirmed by the other; then the project itself: its life, editions, white stones, lesson.
create sequence contribution_seq;
-- quantity is the total (hours of each × people); a correction is a new row, the old one stays
create table contribution (
  id            bigint primary key default nextval('contribution_seq'),
  commune_id    bigint not null references commune,
  dossier_id    bigint not null references dossier,
  commitment_id bigint references commitment,
  side          varchar(10) not null check (side in ('RESIDENTS', 'COMMUNE')),
  done_on       date not null,
  year          integer not null,
  quantity      numeric(12,3) check (quantity > 0),
  unit          varchar(10) check (unit in ('H', 'H_MACHINE', 'M2', 'ML', 'M3', 'T', 'KG', 'L', 'U', 'EUR', 'J', 'PERS', 'SEANCE', 'MOIS', 'AN')),
  people        integer not null default 1 check (people between 1 and 9999),
  words         varchar(500) not null default '',
  valuation_key varchar(40),
  state         varchar(10) not null check (state in ('DECLARED', 'CONFIRMED', 'QUESTIONED')),
  declared_by   bigint references person,
  declared_at   timestamptz not null,
  answered_side varchar(10) check (answered_side in ('RESIDENTS', 'COMMUNE')),
  answered_by   bigint references person,
  answered_at   timestamptz,
  answer_words  varchar(500) not null default '',
  attested      boolean not null default false,
  superseded_by bigint unique references contribution,
  once          varchar(64) unique,
  version       integer not null default 1,
  check ((quantity is null) = (unit is null)),
  check (year = extract(year from done_on)),
  check (superseded_by <> id),
  check (attested or declared_by is not null),
  check ((state = 'DECLARED') = (answered_at is null)),
  check ((answered_side is null) = (answered_at is null)),
  check (attested or answered_at is null or answered_by is not null),
  check (state <> 'QUESTIONED' or answer_words <> ''),
  -- nobody confirms the hours of their own side
  constraint contribution_other_side check (answered_side <> side),
  constraint contribution_other_person check (answered_by <> declared_by)
);
create index contribution_dossier on contribution (dossier_id, done_on);
create index contribution_line on contribution (commitment_id);
create index contribution_year on contribution (commune_id, year) where state = 'CONFIRMED' and superseded_by is null;
create index contribution_waiting on contribution (dossier_id, side) where state = 'DECLARED' and superseded_by is null;

create sequence project_seq;
create table project (
  id          bigint primary key default nextval('project_seq'),
  commune_id  bigint not null references commune,
  dossier_id  bigint not null unique references dossier,
  status      varchar(12) not null check (status in ('PREPARING', 'IN_PROGRESS', 'DELIVERED', 'IN_USE', 'PAUSED', 'STOPPED', 'COMPLETED', 'ARCHIVED')),
  opened_on   date not null,
  outcome     varchar(10) check (outcome in ('DELIVERED', 'IN_USE', 'STOPPED')),
  outcome_on  date,
  leaves      varchar(400) not null default '',
  lesson      varchar(1000) not null default '',
  next_words  varchar(1000) not null default '',
  thanks      varchar(400) not null default '',
  version     integer not null default 1,
  check ((outcome is null) = (outcome_on is null)),
  check (outcome_on >= opened_on),
  check (outcome <> 'STOPPED' or lesson <> '')
);
create index project_opened on project (commune_id, opened_on);

create sequence project_passage_seq;
-- each passage from one status to another, for ever
create table project_passage (
  id          bigint primary key default nextval('project_passage_seq'),
  project_id  bigint not null references project,
  from_status varchar(12),
  to_status   varchar(12) not null,
  at          timestamptz not null,
  person_id   bigint references person
);
create index project_passage_project on project_passage (project_id);

create sequence project_edition_seq;
create table project_edition (
  id          bigint primary key default nextval('project_edition_seq'),
  project_id  bigint not null references project,
  year        integer not null check (year between 1980 and 2200),
  words       varchar(400) not null default '',
  unique (project_id, year)
);

create sequence white_stone_seq;
-- « caillou blanc »: a small victory, public and dated
create table white_stone (
  id          bigint primary key default nextval('white_stone_seq'),
  project_id  bigint not null references project,
  words       varchar(160) not null check (words <> ''),
  laid_on     date not null,
  laid_at     timestamptz not null,
  laid_by     bigint references person
);
create index white_stone_project on white_stone (project_id, laid_on);

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'contribution.declared', 'À confirmer : {line}',
'Pour **{title}** ({reference}), {side} a noté : {what}.

[Oui, c’est fait, ou il manque quelque chose]({link})

Chaque côté confirme ce que l’autre a fait : c’est ainsi que les promesses se tiennent au grand jour.', '2001-01-01'),
(1, 'contribution.questioned', 'Il manque quelque chose : {line}',
'Pour **{title}** ({reference}), l’autre côté ne voit pas encore la même chose que vous à propos de « {line} ».

[Lire sa remarque et corriger]({link})

Rien n’est perdu : une correction se note à côté, avec sa date.', '2001-01-01'),
(1, 'project.opened', 'C’est parti : {title}',
'**{title}** ({reference}) commence : les promesses sont signées.

[Suivre les promesses et dire ce qui est fait]({link})

Une photo par saison, une estimation par saison : cela suffit.', '2001-01-01'),
(1, 'project.stone', 'Un caillou blanc de plus : {title}',
'Un caillou blanc de plus pour **{title}** ({reference}) : {words}.

[Voir le chemin parcouru]({link})', '2001-01-01'),
(1, 'project.ended', 'Merci : {title}',
'{end}

[Revoir le projet]({link})

Merci d’avoir essayé.', '2001-01-01');
