-- The owner of the tables is subject to the policies as well.
do $$
declare table_name text;
begin
  for table_name in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I force row level security', table_name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to comptoir_system;
--> statement-breakpoint
revoke select on user_passwords from comptoir_system;
--> statement-breakpoint
grant select (user_id) on user_passwords to comptoir_system;
--> statement-breakpoint
grant select, insert, update, delete on
  memberships, member_companies, companies, invitations, entry_keys, connections, sync_runs, sync_seen,
  source_records, rejected_records, parties, invoices, invoice_lines, invoice_rollups, operations, documents,
  inbox_deliveries, collector_accounts, collector_credentials, onboarding_sessions, remote_hooks
to comptoir_app;
--> statement-breakpoint
grant select, insert on audit_events to comptoir_app;
--> statement-breakpoint
revoke update, delete on audit_events from comptoir_system;
--> statement-breakpoint
grant select on firms to comptoir_app;
--> statement-breakpoint
create index invoices_search on invoices using gin (firm_id, search_text gin_trgm_ops);
--> statement-breakpoint
create index parties_search on parties using gin (firm_id, search_text gin_trgm_ops);
--> statement-breakpoint
grant select (firm_id, id, company_id, search_text, number, issued_on) on invoices to comptoir_search;
--> statement-breakpoint
grant select (firm_id, id, company_id, role, search_text, name) on parties to comptoir_search;
--> statement-breakpoint
create policy search on invoices for select to comptoir_search using (true);
--> statement-breakpoint
create policy search on parties for select to comptoir_search using (true);
--> statement-breakpoint
-- `like` is not leakproof, so under row-level security no trigram index takes it; here the firm comes only from the
-- transaction's setting and the company filter and limit stand inside.
create function search_invoices(query text, company_ids uuid[], max_results integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$
  select id from public.invoices
  where firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
    and search_text like '%' || replace(replace(replace(query, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    and (company_ids is null or company_id = any (company_ids))
  limit least(max_results, 5000)
$$;
--> statement-breakpoint
create function search_invoices_by_number(prefix text, company_ids uuid[], max_results integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
-- so that the index with the numbers' beginnings is read: lower() on every number of a firm looks cheaper than it is
set enable_sort = off
as $$
  select id from public.invoices
  where firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
    -- a range by bytes, in its order: with `like` and a pattern unknown to the planner the whole firm is read
    and lower(number) ~>=~ lower(prefix) and lower(number) ~<~ (lower(prefix) || chr(1114111))
    and (company_ids is null or company_id = any (company_ids))
  order by lower(number) using ~<~
  limit least(max_results, 5000)
$$;
--> statement-breakpoint
create function search_parties(query text, party_role text, company_ids uuid[], max_results integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$
  select id from public.parties
  where firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
    and role = party_role
    and search_text like '%' || replace(replace(replace(query, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    and (company_ids is null or company_id = any (company_ids))
  limit least(max_results, 5000)
$$;
--> statement-breakpoint
grant select on user_passwords, entry_keys to comptoir_auth;
--> statement-breakpoint
create policy auth on user_passwords for select to comptoir_auth using (true);
--> statement-breakpoint
create policy auth on entry_keys for select to comptoir_auth using (true);
--> statement-breakpoint
create function read_password_hash(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public
as $$ select hash from public.user_passwords where user_id = person $$;
--> statement-breakpoint
create function resolve_entry_key(hash text, wanted text)
returns table (firm_id uuid, target_id uuid, expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select k.firm_id, k.target_id, k.expires_at from public.entry_keys k where k.key_hash = hash and k.purpose = wanted
$$;
--> statement-breakpoint
-- The only way to the queue for the application: the firm is stamped from the transaction, never taken from the caller.
create function enqueue_job(task text, payload jsonb, job_key text, run_at timestamptz, max_attempts integer) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public
as $$
declare firm text := nullif(current_setting('app.firm_id', true), '');
begin
  if firm is null then raise exception 'enqueue_job needs a firm' using errcode = '42501'; end if;
  perform graphile_worker.add_job(
    identifier => task,
    payload => (payload || jsonb_build_object('firmId', firm))::json,
    job_key => job_key,
    run_at => run_at,
    max_attempts => max_attempts
  );
end $$;
--> statement-breakpoint
revoke all on function search_invoices, search_invoices_by_number, search_parties, read_password_hash, resolve_entry_key, enqueue_job from public;
--> statement-breakpoint
grant execute on function search_invoices, search_invoices_by_number, search_parties, enqueue_job to comptoir_app;
--> statement-breakpoint
grant execute on function read_password_hash, resolve_entry_key to comptoir_system;
--> statement-breakpoint
grant create on schema public to comptoir_search, comptoir_auth;
--> statement-breakpoint
alter function search_invoices(text, uuid[], integer) owner to comptoir_search;
--> statement-breakpoint
alter function search_invoices_by_number(text, uuid[], integer) owner to comptoir_search;
--> statement-breakpoint
alter function search_parties(text, text, uuid[], integer) owner to comptoir_search;
--> statement-breakpoint
alter function read_password_hash(uuid) owner to comptoir_auth;
--> statement-breakpoint
alter function resolve_entry_key(text, text) owner to comptoir_auth;
--> statement-breakpoint
revoke create on schema public from comptoir_search, comptoir_auth;
