-- Rooms evaluation and decision: the first look, the opinions asked, who may answer for the commune, and the answer.
create sequence admissibility_test_seq;
-- the questions of the handbook (§5.1) as dated rows: an old dossier keeps those of its day
create table admissibility_test (
  id          bigint primary key default nextval('admissibility_test_seq'),
  commune_id  bigint not null references commune,
  code        varchar(10) not null check (code ~ '^R\d{1,2}$'),
  question    varchar(300) not null,
  blocking    boolean not null,
  position    integer not null,
  valid_from  date not null,
  valid_to    date,
  version     integer not null default 1,
  unique (commune_id, code, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

create sequence routing_rule_seq;
-- which department pilots or is consulted, proposed from the theme, from a word of the idea, or from what is hoped for (§5.3)
create table routing_rule (
  id          bigint primary key default nextval('routing_rule_seq'),
  commune_id  bigint not null references commune,
  sign        varchar(10) not null check (sign in ('THEME', 'WORD', 'WISH')),
  value       varchar(60) not null,
  department  varchar(60) not null,
  valid_from  date not null,
  valid_to    date,
  version     integer not null default 1,
  unique (commune_id, sign, value, department, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

create sequence first_look_seq;
create table first_look (
  id              bigint primary key default nextval('first_look_seq'),
  dossier_id      bigint not null unique references dossier,
  looked_at       timestamptz not null,
  looked_by       bigint not null references person,
  weight          varchar(20) not null check (weight in ('COUP_DE_MAIN', 'SHORT', 'FULL', 'SUPPORTED')),
  proposed_weight varchar(20) not null check (proposed_weight in ('COUP_DE_MAIN', 'SHORT', 'FULL', 'SUPPORTED')),
  proposed_because varchar(400) not null,
  refusal_proposed boolean not null,
  version         integer not null default 1
);

create table first_look_answer (
  look_id     bigint not null references first_look,
  test_id     bigint not null references admissibility_test,
  said        varchar(10) not null check (said in ('YES', 'NO', 'DISCUSS')),
  because     varchar(400) not null default '',
  primary key (look_id, test_id)
);

create sequence opinion_seq;
-- one opinion asked of one department; the mailed link is bound to this row alone
create table opinion (
  id            bigint primary key default nextval('opinion_seq'),
  dossier_id    bigint not null references dossier,
  department_id bigint not null references listed_entry,
  secret_sha256 varchar(64) not null unique,
  asked_at      timestamptz not null,
  due_on        date not null,
  verdict       varchar(30) check (verdict in ('FAVOURABLE', 'FAVOURABLE_WITH_CONDITIONS', 'UNFAVOURABLE')),
  words         varchar(500) not null default '',
  given_at      timestamptz,
  given_by      bigint references person,
  closed_at     timestamptz,
  closed_by     bigint references person,
  version       integer not null default 1,
  unique (dossier_id, department_id),
  check ((verdict is null) = (given_at is null)),
  check (verdict is null or verdict = 'FAVOURABLE' or words <> '')
);
create index opinion_awaited on opinion (due_on) where given_at is null and closed_at is null;
create index opinion_department on opinion (department_id) where given_at is null and closed_at is null;

create sequence delegation_seq;
-- who may answer for the commune besides the mayor, by which act (art. L2122-18 and L2122-19 CGCT), from when to when
create table delegation (
  id          bigint primary key default nextval('delegation_seq'),
  commune_id  bigint not null references commune,
  person_id   bigint not null references person,
  capacity    varchar(160) not null check (capacity <> ''),
  act         varchar(160) not null check (act <> ''),
  valid_from  date not null,
  valid_to    date,
  version     integer not null default 1,
  unique (commune_id, person_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

create sequence refusal_reason_seq;
-- reasons of a refusal (§2.2) with the words that everybody reads
create table refusal_reason (
  id          bigint primary key default nextval('refusal_reason_seq'),
  commune_id  bigint not null references commune,
  code        varchar(40) not null check (code ~ '^[a-z_]+$'),
  label       varchar(200) not null,
  position    integer not null,
  valid_from  date not null,
  valid_to    date,
  version     integer not null default 1,
  unique (commune_id, code, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

create sequence decision_seq;
-- the answer; a reopened dossier gets its next round, and two answers to one round are one too many
create table decision (
  id             bigint primary key default nextval('decision_seq'),
  dossier_id     bigint not null references dossier,
  round          integer not null default 1 check (round > 0),
  outcome        varchar(12) not null check (outcome in ('AGREED', 'AGREED_IF', 'REDIRECTED', 'REFUSED')),
  words          varchar(2000) not null default '',
  conditions     varchar(1000) not null default '',
  target         varchar(200) not null default '',
  target_contact varchar(300) not null default '',
  data_consent   boolean not null default false,
  possible       varchar(1000) not null default '',
  meeting        varchar(300) not null default '',
  main_reason_id bigint references refusal_reason,
  author_id      bigint not null references person,
  author_name    varchar(200) not null check (author_name <> ''),
  capacity       varchar(160) not null check (capacity <> ''),
  department     varchar(160) not null check (department <> ''),
  delegation_id  bigint references delegation,
  decided_at     timestamptz not null,
  version        integer not null default 1,
  unique (dossier_id, round),
  check (outcome <> 'AGREED_IF' or conditions <> ''),
  check (outcome <> 'REDIRECTED' or target <> ''),
  check (outcome <> 'REFUSED' or (main_reason_id is not null and words <> '' and possible <> ''))
);
create index decision_when on decision (decided_at);

create table decision_reason (
  decision_id bigint not null references decision,
  reason_id   bigint not null references refusal_reason,
  primary key (decision_id, reason_id)
);

insert into admissibility_test (commune_id, code, question, blocking, position, valid_from) values
  (1, 'R1', 'Est-ce d’intérêt général : cela profite-t-il à d’autres que les porteurs, est-ce ouvert à tous ?', true, 1, '2001-01-01'),
  (1, 'R2', 'Est-ce sur le territoire de la commune ?', true, 2, '2001-01-01'),
  (1, 'R3', 'La commune est-elle compétente, ou peut-elle agir avec qui l’est (agglomération, Département, bailleur) ?', false, 3, '2001-01-01'),
  (1, 'R4', 'Les porteurs s’engagent-ils eux-mêmes à faire et à entretenir ?', true, 4, '2001-01-01'),
  (1, 'R5', 'Y a-t-il une personne majeure joignable, ou un adulte relais ?', true, 5, '2001-01-01'),
  (1, 'R6', 'Est-ce sans but lucratif ni avantage privé ?', true, 6, '2001-01-01'),
  (1, 'R7', 'L’idée respecte-t-elle la loi, la laïcité, la neutralité, l’égalité, la dignité ?', true, 7, '2001-01-01'),
  (1, 'R8', 'Le lieu appartient-il à la commune, ou l’accord du propriétaire est-il possible ?', false, 8, '2001-01-01'),
  (1, 'R9', 'Est-ce nouveau : ni déjà prévu, ni déjà réalisé, ni déjà demandé ?', false, 9, '2001-01-01'),
  (1, 'R10', 'Est-ce sans danger évident ?', false, 10, '2001-01-01'),
  (1, 'R11', 'Le coût et la durée sont-ils compatibles avec les règles du dispositif ?', false, 11, '2001-01-01'),
  (1, 'R12', 'Les porteurs sont-ils sans conflit d’intérêts, ou un déport est-il organisé ?', false, 12, '2001-01-01'),
  (1, 'R13', 'Le texte peut-il être montré à tous : ni donnée personnelle, ni propos illicite ?', true, 13, '2001-01-01');

insert into routing_rule (commune_id, sign, value, department, valid_from)
select 1, r.sign, r.value, r.department, date '2001-01-01' from (values
  ('THEME', 'cadre-de-vie', 'espaces-verts'), ('THEME', 'agriculture', 'services-techniques'),
  ('THEME', 'culture', 'vie-associative'), ('THEME', 'energie', 'services-techniques'),
  ('THEME', 'implication', 'coordination'), ('THEME', 'resilience', 'coordination'),
  ('THEME', 'solidarite', 'vie-associative'), ('THEME', 'jeunesse', 'jeunesse'),
  ('WORD', 'fleur', 'espaces-verts'), ('WORD', 'plant', 'espaces-verts'), ('WORD', 'arbre', 'espaces-verts'),
  ('WORD', 'jardin', 'espaces-verts'), ('WORD', 'haie', 'espaces-verts'), ('WORD', 'potager', 'espaces-verts'),
  ('WORD', 'trottoir', 'voirie'), ('WORD', 'chaussee', 'voirie'), ('WORD', 'route', 'voirie'), ('WORD', 'chemin', 'voirie'),
  ('WORD', 'stationnement', 'voirie'), ('WORD', 'velo', 'voirie'),
  ('WORD', 'cabane', 'services-techniques'), ('WORD', 'abri', 'services-techniques'), ('WORD', 'mur', 'services-techniques'),
  ('WORD', 'batiment', 'services-techniques'), ('WORD', 'toit', 'services-techniques'), ('WORD', 'tranchee', 'services-techniques'),
  ('WORD', 'enfant', 'jeunesse'), ('WORD', 'ecole', 'jeunesse'), ('WORD', 'college', 'jeunesse'), ('WORD', 'skate', 'jeunesse'),
  ('WORD', 'fete', 'vie-associative'), ('WORD', 'repas', 'vie-associative'), ('WORD', 'rassemblement', 'vie-associative'),
  ('WORD', 'affiche', 'communication'), ('WORD', 'presse', 'communication'),
  ('WISH', 'MONEY', 'finances'), ('WISH', 'LAND', 'services-techniques')) as r (sign, value, department);

insert into refusal_reason (commune_id, code, label, position, valid_from) values
  (1, 'out_of_scope', 'Hors du champ du dispositif', 1, '2001-01-01'),
  (1, 'not_general_interest', 'Intérêt privé plutôt que général', 2, '2001-01-01'),
  (1, 'commercial', 'But lucratif', 3, '2001-01-01'),
  (1, 'not_competent', 'Hors des compétences de la commune', 4, '2001-01-01'),
  (1, 'no_bearer_commitment', 'Pas d’engagement des porteurs eux-mêmes', 5, '2001-01-01'),
  (1, 'illegal', 'Contraire aux règles', 6, '2001-01-01'),
  (1, 'unsafe', 'Risque que l’on ne sait pas maîtriser', 7, '2001-01-01'),
  (1, 'land_unavailable', 'Terrain indisponible, ou qui n’est pas à la commune', 8, '2001-01-01'),
  (1, 'planning_constraint', 'Règles d’urbanisme, de patrimoine ou de réseaux', 9, '2001-01-01'),
  (1, 'too_costly', 'Coût trop élevé', 10, '2001-01-01'),
  (1, 'running_cost', 'Charge d’entretien durable', 11, '2001-01-01'),
  (1, 'already_planned', 'Déjà prévu ou en cours', 12, '2001-01-01'),
  (1, 'duplicate', 'Déjà proposé dans un autre dossier', 13, '2001-01-01'),
  (1, 'insufficient_support', 'Trop peu de personnes pour que cela dure', 14, '2001-01-01'),
  (1, 'bad_timing', 'Pas le bon moment', 15, '2001-01-01'),
  (1, 'political_choice', 'Choix d’opportunité, assumé', 16, '2001-01-01');

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'evaluation.looked', 'Votre idée « {title} » est à l’étude',
'Nous avons lu **{title}** ({reference}) : c’est une idée pour Fifty/Fifty. Nous la préparons avec : {departments}.

Vous recevrez notre réponse avant le **{answerDue}**.

[Suivre mon dossier]({link})', '2001-01-01'),
(1, 'evaluation.supported', 'Bravo pour « {title} »',
'Votre initiative **{title}** ({reference}) est notée. Il n’y a rien à signer : elle comptera dans l’année, et merci à vous.

[Voir mon dossier]({link})', '2001-01-01'),
(1, 'evaluation.opinion.asked', 'Votre avis avant le {due} : {title}',
'Le service **{department}** est sollicité pour **{title}** ({reference}), {place}. Une minute suffit : trois boutons, une ligne.

[Donner l’avis du service]({link})

La réponse est attendue avant le **{due}**. Le lien vaut pour cet avis seulement ; il s’éteint quand la décision est prise.', '2001-01-01'),
(1, 'evaluation.told', 'Un coup de main à préparer : {title}',
'**{title}** ({reference}), {place}, est un coup de main. Votre service y est associé ; aucun avis ne vous est demandé.

[Ouvrir le dossier]({link})', '2001-01-01'),
(1, 'decision.awaited', 'À décider : {title}',
'{why}

**{title}** ({reference}) attend votre décision. La réponse est due avant le **{answerDue}**.

[Ouvrir la décision]({link})', '2001-01-01'),
(1, 'decision.agreed', 'C’est d’accord pour « {title} »',
'Bonne nouvelle : la commune est d’accord pour **{title}** ({reference}). {words}

{conditions}

La suite : nous écrivons ensemble les promesses de chaque côté. Rien ne vous engage tant que rien n’est signé.

[Voir mon dossier]({link})', '2001-01-01'),
(1, 'decision.agreed.principle', 'Accord de principe pour « {title} »',
'La commune donne son accord de principe pour **{title}** ({reference}). {words}

{conditions}

Cet accord ouvre l’écriture des promesses de chaque côté. Il n’est pas un engagement juridique : seule une convention signée engage la commune et vous.

[Voir mon dossier]({link})

Décision du {day}, prise par {author}, {capacity}, {department}.', '2001-01-01'),
(1, 'decision.redirected', 'Votre idée « {title} » : la bonne porte',
'Ce que vous proposez avec **{title}** ({reference}) ne relève pas de Fifty/Fifty, mais de : **{target}**. {contact}

{words}

{consent}

Parlons-en : {meeting}

## Vos recours

Si vous contestez cette réponse, vous avez {appeal} après la réception de cette lettre : un recours gracieux auprès du maire, ou un recours devant le {court}.

Décision du {day}, prise par {author}, {capacity}, {department}.', '2001-01-01'),
(1, 'decision.refused', 'Votre idée « {title} » : notre réponse',
'Cette fois, c’est non pour **{title}** ({reference}). Voici pourquoi : {reasons}.

{words}

## Ce qui changerait la réponse

{possible}

Parlons-en : {meeting}

## Vos recours

Vous pouvez aussi contester cette décision, pendant {appeal} après la réception de cette lettre : un recours gracieux auprès du maire, ou un recours devant le {court}.

Décision du {day}, prise par {author}, {capacity}, {department}.', '2001-01-01');
