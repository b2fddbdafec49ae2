-- Roles belong to the cluster, not to the database: a second database finds them there.
do $$
declare role_name text;
begin
  foreach role_name in array array['comptoir_app', 'comptoir_system', 'comptoir_search', 'comptoir_auth'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then null;
    end;
    -- since 16 whoever makes a role is its member without being allowed to take it
    if not pg_has_role(current_user, role_name,
        case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end) then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end $$;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists btree_gin;
--> statement-breakpoint
grant usage on schema public to comptoir_app, comptoir_system, comptoir_search, comptoir_auth;
