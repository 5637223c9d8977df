-- One row a login. The browser holds a random token in an HttpOnly cookie, we hold its SHA-256: whoever reads this table
-- cannot log in with what it says. Deleting the row is the whole of a logout.
create table login (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    kind text not null check (kind in ('OIDC', 'MAIL_LINK')),
    -- the room people adds the foreign key when it makes its table
    person_id bigint not null,
    subject text,
    provider_session text,
    name text not null,
    roles text not null,
    services text not null,
    id_token text,
    refresh_token text,
    access_expires_at timestamptz,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    -- a provider's login can always be ended from there and asked again; a mail link belongs to no provider
    check (kind = 'MAIL_LINK' or (subject is not null and id_token is not null and access_expires_at is not null)),
    check (kind = 'OIDC' or (roles = 'resident' and services = '' and subject is null and refresh_token is null))
);

create index login_person on login (person_id);
create index login_subject on login (subject);
create index login_provider_session on login (provider_session);
create index login_expires on login (expires_at);
