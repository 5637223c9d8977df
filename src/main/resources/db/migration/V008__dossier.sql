-- The spine: one reference for life, its stage, its members, its followers.
create table dossier_counter (
  commune_id bigint not null references commune,
  year       integer not null,
  last       integer not null,
  primary key (commune_id, year)
);

create sequence dossier_seq;
create table dossier (
  id             bigint primary key default nextval('dossier_seq'),
  commune_id     bigint not null references commune,
  reference      varchar(20) not null check (reference ~ '^FF-\d{4}-\d{3,5}$'),
  title          varchar(120) not null,
  summary        varchar(400) not null default '',
  star           varchar(200) not null default '',
  weight         varchar(20) check (weight in ('COUP_DE_MAIN', 'SHORT', 'FULL', 'SUPPORTED')),
  stage          varchar(20) not null check (stage in ('SUBMITTED', 'EVALUATION', 'PROMISES', 'TO_SIGN', 'IN_PROGRESS',
                 'IN_USE', 'DONE', 'STOPPED', 'NO_FOLLOW_UP', 'DORMANT')),
  stage_since    timestamptz not null,
  origin         varchar(10) not null check (origin in ('LIVE', 'TAKEOVER')),
  invented       boolean not null default false,
  theme_id       bigint not null references listed_entry,
  district_id    bigint references listed_entry,
  place_label    varchar(300) not null default '',
  place_whole    boolean not null default false,
  latitude       double precision,
  longitude      double precision,
  publishable    boolean not null default false,
  visibility     varchar(10) not null default 'PRIVATE' check (visibility in ('PRIVATE', 'PUBLIC')),
  submitted_at   timestamptz not null,
  closed_at      timestamptz,
  search         tsvector generated always as (to_tsvector('fr', title || ' ' || summary || ' ' || star || ' ' || place_label)) stored,
  version        integer not null default 1,
  unique (commune_id, reference),
  check (visibility = 'PRIVATE' or publishable),
  check ((latitude is null) = (longitude is null))
);
create index dossier_public on dossier (commune_id, stage_since desc) where visibility = 'PUBLIC';
create index dossier_stage on dossier (commune_id, stage, stage_since);
create index dossier_search on dossier using gin (search);
create index dossier_theme on dossier (theme_id);
create index dossier_district on dossier (district_id);

create sequence dossier_member_seq;
create table dossier_member (
  id          bigint primary key default nextval('dossier_member_seq'),
  dossier_id  bigint not null references dossier,
  person_id   bigint not null references person,
  capacity    varchar(20) not null check (capacity in ('LEAD_BEARER', 'CO_BEARER', 'LEAD_COUNCILLOR')),
  organisation_id bigint references organisation,
  since       timestamptz not null,
  until       timestamptz
);
create unique index dossier_one_lead on dossier_member (dossier_id) where capacity = 'LEAD_BEARER' and until is null;
create unique index dossier_member_once on dossier_member (dossier_id, person_id, capacity) where until is null;
create index dossier_member_person on dossier_member (person_id) where until is null;

create sequence dossier_department_seq;
-- the departments at work on it: one pilot, others consulted
create table dossier_department (
  id          bigint primary key default nextval('dossier_department_seq'),
  dossier_id  bigint not null references dossier,
  department_id bigint not null references listed_entry,
  capacity    varchar(12) not null check (capacity in ('PILOT', 'CONSULTED')),
  since       timestamptz not null,
  until       timestamptz
);
create unique index dossier_one_pilot on dossier_department (dossier_id) where capacity = 'PILOT' and until is null;
create index dossier_department_by on dossier_department (department_id) where until is null;

create sequence dossier_interest_seq;
-- a declared interest hides the internal part from whoever declared it (art. L2131-11 CGCT)
create table dossier_interest (
  id          bigint primary key default nextval('dossier_interest_seq'),
  dossier_id  bigint not null references dossier,
  person_id   bigint not null references person,
  declared_at timestamptz not null,
  ended_at    timestamptz
);
create unique index dossier_interest_once on dossier_interest (dossier_id, person_id) where ended_at is null;

create sequence follower_seq;
create table follower (
  id            bigint primary key default nextval('follower_seq'),
  dossier_id    bigint not null references dossier,
  email         varchar(254) not null,
  locale        varchar(2) not null default 'fr',
  confirm_sha256 varchar(64) not null unique,
  stop_token    varchar(64) not null unique,
  asked_at      timestamptz not null,
  confirmed_at  timestamptz,
  stopped_at    timestamptz
);
create unique index follower_once on follower (dossier_id, lower(email)) where stopped_at is null;

create sequence callback_seq;
-- « Rappelez-moi »: a voice within five working days
create table callback (
  id           bigint primary key default nextval('callback_seq'),
  commune_id   bigint not null references commune,
  dossier_id   bigint references dossier,
  name         varchar(120) not null,
  phone        varchar(40) not null,
  wish         varchar(500) not null default '',
  asked_at     timestamptz not null,
  due_on       date not null,
  done_at      timestamptz,
  done_by      bigint references person,
  version      integer not null default 1
);
create index callback_waiting on callback (commune_id, due_on) where done_at is null;

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'dossier.follow.confirm', 'Suivre « {title} » : un clic pour confirmer',
'Vous souhaitez suivre le projet **{title}** ({reference}).

[Oui, je veux recevoir ses nouvelles]({link})

Si cette demande ne vient pas de vous, ne faites rien : vous ne recevrez plus aucun message.', '2001-01-01'),
(1, 'dossier.follow.news', 'Du nouveau : {title}',
'Du nouveau pour **{title}** ({reference}) : {news}

[Voir la page du projet]({link})

[Ne plus recevoir ces nouvelles]({stop})', '2001-01-01'),
(1, 'dossier.callback.asked', 'Rappeler {name} avant le {due}',
'{name} demande qu’on le ou la rappelle avant le **{due}**.

[Voir le numéro dans « Ma semaine »]({link})', '2001-01-01');
