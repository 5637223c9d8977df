-- The evidence of each signature, and the one-time codes behind it.
create sequence signature_code_seq;
create table signature_code (
  id              bigint primary key default nextval('signature_code_seq'),
  party_id        bigint not null references convention_party,
  person_id       bigint not null references person,
  document_sha256 char(64) not null,
  salt            varchar(64) not null,
  code_sha256     char(64) not null,
  made_at         timestamptz not null,
  tries           integer not null default 0 check (tries >= 0),
  used_at         timestamptz
);
create index signature_code_latest on signature_code (party_id, person_id, id desc);

create sequence signature_seq;
create table signature (
  id              bigint primary key default nextval('signature_seq'),
  convention_id   bigint not null references convention,
  party_id        bigint not null references convention_party,
  person_id       bigint references person,
  name            varchar(200) not null check (name <> ''),
  capacity        varchar(200) not null,
  means           varchar(10) not null check (means in ('CODE', 'PAPER', 'TOOL')),
  signed_on       date not null,
  recorded_at     timestamptz not null,
  document_sha256 char(64) not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
  consent         varchar(500) not null check (consent <> ''),
  code_id         bigint unique references signature_code,
  attested_by     bigint references person,
  scan_token      varchar(64),
  scan_sha256     char(64),
  -- one signature a party, whatever happens at once
  unique (convention_id, party_id),
  check ((means = 'CODE') = (code_id is not null)),
  check ((means = 'CODE') = (attested_by is null)),
  check ((means = 'CODE') = (scan_token is null)),
  check ((scan_token is null) = (scan_sha256 is null))
);

-- evidence is written once
create function signature_is_evidence() returns trigger language plpgsql as $$
begin
  raise exception 'a signature is never rewritten';
end $$;
create trigger signature_never_changes before update on signature for each row execute function signature_is_evidence();

insert into letter (commune_id, key, subject, body, valid_from) values
(1, 'signature.code', 'Votre code pour signer : {title}',
'Voici votre code pour signer la convention de **{title}** ({reference}) :

# {code}

Il vaut dix minutes. Saisir ce code, c’est signer. Ne le donnez à personne, pas même à la mairie.

Vous n’avez rien demandé ? Ne faites rien, et prévenez-nous.', '2001-01-01'),
(1, 'signature.residents', 'Tous les habitants ont signé : {title}',
'La convention de **{title}** ({reference}) a toutes les signatures des habitants. Il manque celle de la commune, la dernière.

[Clore]({link})', '2001-01-01'),
(1, 'signature.signed', 'C’est signé : {title}',
'La convention {reference} pour **{title}** est signée par tout le monde depuis le {day}. Elle est la réponse de la commune à votre idée.

[Garder ma copie]({link})

Merci. Maintenant, on s’y met ensemble.', '2001-01-01');
