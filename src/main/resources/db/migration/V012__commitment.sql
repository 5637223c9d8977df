-- The ledger of promises: one of each dossier, its lines on two sides.
create sequence ledger_seq;
create table ledger (
  id            bigint primary key default nextval('ledger_seq'),
  commune_id    bigint not null references commune,
  dossier_id    bigint not null unique references dossier,
  model_code    varchar(40),
  model_edition integer,
  starts_on     date not null,
  ends_on       date not null,
  status        varchar(10) not null check (status in ('DRAFT', 'SENT')),
  written_at    timestamptz not null,
  sent_at       timestamptz,
  sent_by       bigint references person,
  version       integer not null default 1,
  check (ends_on > starts_on),
  check ((model_code is null) = (model_edition is null)),
  check (status = 'DRAFT' or sent_at is not null)
);

create sequence commitment_seq;
-- one promise; a line once sent is withdrawn, never deleted
create table commitment (
  id            bigint primary key default nextval('commitment_seq'),
  ledger_id     bigint not null references ledger,
  position      integer not null,
  side          varchar(10) not null check (side in ('RESIDENTS', 'COMMUNE', 'TOGETHER', 'PARTNER')),
  holder        varchar(160) not null,
  nature        varchar(14) not null check (nature in ('labour', 'staff', 'expertise', 'equipment', 'material', 'land', 'money', 'service',
                'communication', 'insurance', 'monitoring', 'rule')),
  wording       varchar(400) not null,
  quantity      numeric(12,3) check (quantity >= 0),
  unit          varchar(10) check (unit in ('H', 'H_MACHINE', 'M2', 'ML', 'M3', 'T', 'KG', 'L', 'U', 'EUR', 'J', 'PERS', 'SEANCE', 'MOIS', 'AN')),
  due_on        date,
  recurrence    varchar(160) not null default '',
  per_year      boolean not null default false,
  exchange_id   bigint references commitment deferrable initially deferred,
  evidence      varchar(300) not null default '',
  valuation_key varchar(40),
  model_line    varchar(10),
  status        varchar(10) not null check (status in ('PLANNED', 'WITHDRAWN')),
  version       integer not null default 1,
  check (exchange_id <> id),
  check (quantity is null or unit is not null)
);
create index commitment_ledger on commitment (ledger_id, position);
create index commitment_exchange on commitment (exchange_id);

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'commitment.sent', 'Vos promesses et les nôtres : {title}',
'Voici ce que nous nous promettons pour **{title}** ({reference}) : d’un côté vos promesses, de l’autre celles de la commune. Rien ne se signe sans un oui de chaque côté.

[Lire, dire oui ou faire une remarque]({link})

Un seul écran, aucun engagement avant la signature.', '2001-01-01');
