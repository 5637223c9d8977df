-- Files: what is known of them, and their bytes apart so that no list ever reads them.

create sequence stored_file_seq increment by 1;

create table stored_file (
    id           bigint       primary key,
    version      bigint       not null,
    commune_id   bigint       not null references commune (id),
    token        varchar(64)  not null,
    kind         varchar(16)  not null,
    content_type varchar(40)  not null,
    sha256       char(64)     not null,
    byte_count   integer      not null check (byte_count > 0),
    file_name    varchar(220) not null,
    alt          varchar(500) not null,
    width        integer      check (width > 0),
    height       integer      check (height > 0),
    room         varchar(40)  not null,
    owner_id     bigint       not null,
    created_at   timestamptz  not null,
    created_by   bigint,
    constraint stored_file_token_unique unique (token),
    -- the content types that may ever leave; a new one is a decision
    constraint stored_file_kind_check check (
        (kind = 'PHOTO' and content_type = 'image/jpeg' and width is not null and height is not null)
        or (kind = 'DOCUMENT' and content_type = 'application/pdf' and width is null and height is null))
);

create index stored_file_owner_index on stored_file (commune_id, room, owner_id);

create table photo_size (
    file_id    bigint   not null references stored_file (id),
    edge       smallint not null check (edge in (320, 960, 1920)),
    width      integer  not null check (width > 0),
    height     integer  not null check (height > 0),
    byte_count integer  not null check (byte_count > 0),
    sha256     char(64) not null,
    primary key (file_id, edge)
);

-- edge 0 is a document, byte for byte
create table file_bytes (
    file_id bigint   not null references stored_file (id),
    edge    smallint not null check (edge in (0, 320, 960, 1920)),
    content bytea    not null,
    primary key (file_id, edge)
);

-- JPEG and PDF do not compress further, and uncompressed a piece is read without the rest
alter table file_bytes alter column content set storage external;
