-- The owner of the new tables is subject to the policies as well.
do $$
declare table_name text;
begin
  foreach table_name in array array['products', 'payments', 'provider_lists'] loop
    execute format('alter table public.%I force row level security', table_name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on products, payments, provider_lists to comptoir_system, comptoir_app;
--> statement-breakpoint
create index products_search on products using gin (firm_id, search_text gin_trgm_ops);
--> statement-breakpoint
grant select (firm_id, id, company_id, search_text, name) on products to comptoir_search;
--> statement-breakpoint
create policy search on products for select to comptoir_search using (true);
--> statement-breakpoint
create function search_products(query text, company_ids uuid[], max_results integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$
  select id from public.products
  where firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
    and search_text like '%' || replace(replace(replace(query, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    and (company_ids is null or company_id = any (company_ids))
  limit least(max_results, 5000)
$$;
--> statement-breakpoint
revoke all on function search_products from public;
--> statement-breakpoint
grant execute on function search_products to comptoir_app;
--> statement-breakpoint
grant create on schema public to comptoir_search;
--> statement-breakpoint
alter function search_products(text, uuid[], integer) owner to comptoir_search;
--> statement-breakpoint
revoke create on schema public from comptoir_search;
