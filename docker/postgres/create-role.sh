#!/bin/sh
# The role that the portal signs in with: no superuser, because row-level security must hold for it.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$COMPTOIR_DATABASE_PASSWORD" -U "$POSTGRES_USER" <<'SQL'
create role comptoir login nosuperuser createrole createdb password :'password';
create database comptoir owner comptoir;
SQL
