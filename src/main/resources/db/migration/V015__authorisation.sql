-- Which act let a convention go to signature, and what the conditions said at that moment.
create sequence authorisation_seq;
create table authorisation (
  id               bigint primary key default nextval('authorisation_seq'),
  convention_id    bigint not null unique references convention,
  framework_act_id bigint not null references framework_act,
  act_words        varchar(200) not null,
  checklist        text not null,
  opened_at        timestamptz not null,
  opened_by        bigint not null references person
);

create sequence insurer_declaration_seq;
-- once a year for all conventions: the insurer knows that volunteers work with the commune
create table insurer_declaration (
  id          bigint primary key default nextval('insurer_declaration_seq'),
  commune_id  bigint not null references commune,
  for_year    integer not null check (for_year between 2000 and 2200),
  declared_on date not null,
  recorded_by bigint not null references person,
  unique (commune_id, for_year)
);

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'authorisation.sign', 'La convention est prête : {title}',
'La convention de **{title}** ({reference}) est prête. Elle dit ce que vous avez accepté ensemble, rien de plus.

Lisez, gardez une copie, puis signez. La page vous attend jusqu’au **{until}**.

[Lire et signer]({link})

Vous préférez le stylo ? Imprimez, signez, rapportez la feuille à l’accueil : elle vaut autant.', '2001-01-01'),
(1, 'authorisation.withdrawn', 'La convention va être corrigée : {title}',
'Le texte de la convention de **{title}** ({reference}) va changer avant d’être signé par tout le monde. Voici pourquoi :

> {reason}

Les signatures déjà données ne vous engagent plus. Vous relirez les promesses avant de signer à nouveau.

[Revoir les promesses]({link})', '2001-01-01');
