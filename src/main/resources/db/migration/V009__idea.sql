-- An idea and what its bearers will do: from a draft that needs no account to its receipt.
create sequence idea_draft_seq;
create table idea_draft (
  id             bigint primary key default nextval('idea_draft_seq'),
  commune_id     bigint not null references commune,
  secret_sha256  varchar(64) not null unique,
  person_id      bigint references person,
  content        text not null,
  confirm_sha256 varchar(64) unique,
  confirm_asked_at timestamptz,
  created_at     timestamptz not null,
  touched_at     timestamptz not null,
  sent_at        timestamptz,
  reference      varchar(20),
  version        integer not null default 1
);
create index idea_draft_old on idea_draft (touched_at) where sent_at is null;

create sequence idea_seq;
create table idea (
  id              bigint primary key default nextval('idea_seq'),
  dossier_id      bigint not null unique references dossier,
  kind            varchar(10) not null check (kind in ('IDEA', 'CLAIM')),
  status          varchar(20) not null check (status in ('SUBMITTED', 'INCOMPLETE', 'ADMISSIBILITY', 'DIALOGUE', 'UNDER_REVIEW',
                  'ARBITRATION', 'AGREED', 'REFUSED', 'REDIRECTED', 'MERGED', 'WITHDRAWN', 'DORMANT', 'LAPSED', 'CONVERTED', 'ARCHIVED')),
  channel         varchar(10) not null check (channel in ('WEB', 'COUNTER', 'PHONE', 'PAPER', 'TAKEOVER')),
  story           text not null,
  for_whom        varchar(500) not null default '',
  will_do         varchar(200) not null default '',
  will_do_words   varchar(1000) not null default '',
  wishes          varchar(200) not null default '',
  wish_words      varchar(1000) not null default '',
  when_words      varchar(200) not null default '',
  bearer_kind     varchar(12) not null check (bearer_kind in ('PERSON', 'GROUP', 'ASSOCIATION', 'SCHOOL', 'FARM')),
  group_size      integer check (group_size between 1 and 9999),
  submitted_at    timestamptz not null,
  call_due_on     date not null,
  answer_due_on   date not null,
  version         integer not null default 1
);
create index idea_answer_due on idea (answer_due_on) where status not in ('AGREED', 'REFUSED', 'REDIRECTED', 'MERGED', 'WITHDRAWN', 'CONVERTED', 'ARCHIVED', 'LAPSED');

create sequence idea_passage_seq;
-- each passage from one status to another, for ever
create table idea_passage (
  id          bigint primary key default nextval('idea_passage_seq'),
  idea_id     bigint not null references idea,
  from_status varchar(20),
  to_status   varchar(20) not null,
  at          timestamptz not null,
  person_id   bigint references person
);
create index idea_passage_idea on idea_passage (idea_id);

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'idea.confirm', 'Confirmez votre adresse pour envoyer « {title} »',
'Votre idée **{title}** est prête. Il reste un geste, pour être sûrs que cette adresse est la vôtre :

[Confirmer mon adresse et envoyer mon idée]({link})

Le lien vaut jusqu’au {until}. Si cette demande ne vient pas de vous, ne faites rien.', '2001-01-01'),
(1, 'idea.draft', 'Votre brouillon « {title} »',
'Votre brouillon vous attend. Il est gardé jusqu’au {until}.

[Reprendre mon idée]({link})

Ce lien ouvre votre brouillon : ne le transmettez à personne.', '2001-01-01'),
(1, 'idea.receipt', 'Bien reçu ! Votre dossier {reference}',
'Bien reçu ! Votre idée **{title}** est arrivée le {received}. Votre dossier porte le numéro **{reference}**.

Une personne vous appelle avant le **{callDue}** : {contact}, {department}, {phone}, {email}.

[Suivre mon dossier]({link})

## Ce que la loi prévoit

Nous vous devons une réponse avant le **{answerDue}**, si votre dossier est complet. Sans réponse à cette date, la loi considère que c’est non ; voici alors vos recours : dans les deux mois, un recours gracieux auprès du maire, ou un recours devant le {court}. Nous ferons tout pour vous répondre avant.', '2001-01-01'),
(1, 'idea.arrived', 'Une idée est arrivée : {title}',
'**{title}** ({reference}) est arrivée. Le premier regard est attendu avant le {lookDue}, l’appel avant le {callDue}.

[Ouvrir le premier regard]({link})', '2001-01-01'),
(1, 'idea.withdrawn', 'Votre idée « {title} » est retirée',
'Comme demandé, le dossier {reference} est retiré. Rien n’est perdu : vous pouvez revenir quand vous voulez, il suffira de nous donner ce numéro.', '2001-01-01');
