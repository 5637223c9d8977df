-- What happened, for ever. Rows are written plain in the transaction of the act; one job seals them later.
create sequence journal_seq;

create table journal (
  id           bigint primary key,
  commune_id   bigint      not null references commune (id),
  at           timestamptz not null,
  reference    text,
  event        text        not null,
  act          text        not null,
  cause        text,
  -- no foreign key: the history stays when the person is erased, and then says nothing of them
  person_id    bigint,
  acting_for   text,
  facts        jsonb       not null default '{}',
  words        text,
  words_salt   bytea,
  words_digest bytea,
  check (words is null or (words_salt is not null and words_digest is not null)),
  check ((words is null) = (words_salt is null))
);
create index journal_of_dossier on journal (commune_id, reference, id);
create index journal_of_person on journal (person_id) where words is not null;

-- Rows that no seal covers yet: filled by the trigger, emptied by the job, so that the job never reads the whole history.
create table journal_unsealed (
  entry_id   bigint primary key references journal (id),
  commune_id bigint not null
);
create index journal_unsealed_commune on journal_unsealed (commune_id, entry_id);

create table journal_seal (
  entry_id   bigint primary key references journal (id),
  commune_id bigint not null references commune (id),
  rank       bigint not null check (rank > 0),
  hash       bytea  not null check (length(hash) = 32),
  unique (commune_id, rank)
);

create function journal_written() returns trigger language plpgsql as $$
begin
  insert into journal_unsealed (entry_id, commune_id) values (new.id, new.commune_id);
  return null;
end $$;
create trigger journal_written after insert on journal for each row execute function journal_written();

-- The one change allowed: forgetting the words and their salt; the digest stays and the chain with it.
create function journal_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'journal' then
    if new.words is null and new.words_salt is null
       and (to_jsonb(new) - 'words' - 'words_salt') = (to_jsonb(old) - 'words' - 'words_salt') then
      return new;
    end if;
  end if;
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journal_kept before update or delete on journal for each row execute function journal_kept();
create trigger journal_not_emptied before truncate on journal for each statement execute function journal_kept();
create trigger journal_seal_kept before update or delete on journal_seal for each row execute function journal_kept();
create trigger journal_seal_not_emptied before truncate on journal_seal for each statement execute function journal_kept();
