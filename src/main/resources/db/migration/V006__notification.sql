-- To the world: a row. Mail and paper letters are written in the transaction of the act and leave afterwards.
create sequence outbox_seq;

create table outbox (
  id              bigint primary key,
  version         integer     not null,
  commune_id      bigint      not null references commune (id),
  reference       text,
  kind            text        not null check (kind in ('MAIL', 'PAPER')),
  letter          text        not null,
  person_id       bigint      references person (id),
  address         text        check (address !~ '[[:cntrl:]]'),
  subject         text        not null check (subject !~ '[[:cntrl:]]'),
  body            text        not null,
  html            text        not null,
  stop_link       text        check (stop_link ~ '^https?://[^[:space:]<>]+$'),
  message_id      text        not null unique,
  state           text        not null check (state in ('WAITING', 'SENT', 'RETRY', 'DEAD', 'BOUNCED', 'GIVEN_UP')),
  attempts        integer     not null default 0,
  created_at      timestamptz not null,
  next_attempt_at timestamptz not null,
  settled_at      timestamptz,
  last_error      text,
  check (kind = 'PAPER' or address is not null),
  check (kind = 'MAIL' or person_id is not null)
);
create index outbox_due on outbox (next_attempt_at, id) where kind = 'MAIL' and state in ('WAITING', 'RETRY');
create index outbox_to_print on outbox (commune_id, id) where kind = 'PAPER' and state = 'WAITING';
create index outbox_dead on outbox (commune_id, id) where state in ('DEAD', 'BOUNCED');
create index outbox_of_dossier on outbox (commune_id, reference, id);
create index outbox_of_person on outbox (person_id);
