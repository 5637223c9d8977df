#!/bin/bash
# First start of an empty database: one owner and one database for the application, one for Keycloak.
# Neither is a superuser; the application's extensions (unaccent, pg_trgm) are trusted ones that an owner may create.
set -e
make() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set name="$1" --set secret="$2" <<'SQL'
create role :"name" login password :'secret';
create database :"name" owner :"name" encoding 'UTF8' template template0;
revoke connect on database :"name" from public;
SQL
}
make fiftyfifty "$APP_DB_PASSWORD"
make keycloak "$KEYCLOAK_DB_PASSWORD"
