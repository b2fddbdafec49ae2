DROP INDEX "invoices_by_issued";--> statement-breakpoint
DROP INDEX "invoices_by_due";--> statement-breakpoint
DROP INDEX "invoices_by_gross";--> statement-breakpoint
DROP INDEX "invoices_by_number";--> statement-breakpoint
DROP INDEX "invoices_by_party";--> statement-breakpoint
CREATE INDEX "invoices_drafts" ON "invoices" USING btree ("firm_id","issued_on","id") WHERE lifecycle = 'draft';--> statement-breakpoint
CREATE INDEX "invoices_by_issued" ON "invoices" USING btree ("firm_id","issued_on","id","company_id","payment","lifecycle","kind","delivery","currency","direction","due_on","gross_cents") WHERE deleted_at_provider is null;--> statement-breakpoint
CREATE INDEX "invoices_by_due" ON "invoices" USING btree ("firm_id","due_on","id","company_id","payment","lifecycle","kind","delivery","currency","direction","issued_on","gross_cents") WHERE deleted_at_provider is null;--> statement-breakpoint
CREATE INDEX "invoices_by_gross" ON "invoices" USING btree ("firm_id","gross_cents","id","company_id","payment","lifecycle","kind","delivery","currency","direction","issued_on") WHERE deleted_at_provider is null;--> statement-breakpoint
CREATE INDEX "invoices_by_number" ON "invoices" USING btree ("firm_id","number","id","company_id","payment","lifecycle","kind","delivery","currency","direction","issued_on","gross_cents") WHERE deleted_at_provider is null;--> statement-breakpoint
CREATE INDEX "invoices_by_party" ON "invoices" USING btree ("firm_id","party_name","id","company_id","payment","lifecycle","kind","delivery","currency","direction","issued_on","gross_cents") WHERE deleted_at_provider is null;--> statement-breakpoint
-- Trigrams are made of letters and digits alone, so "FA-2025-014" is looked up as three common words. With letters in
-- the place of separators it is one rare one; what another text has in common with it by chance is compared once more.
DROP INDEX "invoices_search";--> statement-breakpoint
CREATE INDEX "invoices_search" ON "invoices" USING gin ("firm_id", translate("search_text", ' -/.,_', 'yqxzwk') gin_trgm_ops);--> statement-breakpoint
grant create on schema public to comptoir_search;--> statement-breakpoint
set local role comptoir_search;--> statement-breakpoint
create or replace function search_invoices(query text, company_ids uuid[], max_results integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$
  select id from public.invoices
  where firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
    and translate(search_text, ' -/.,_', 'yqxzwk')
      like '%' || replace(replace(translate(query, ' -/.,_', 'yqxzwk'), '\', '\\'), '%', '\%') || '%'
    and strpos(search_text, query) > 0
    and (company_ids is null or company_id = any (company_ids))
  limit least(max_results, 5000)
$$;--> statement-breakpoint
reset role;--> statement-breakpoint
revoke create on schema public from comptoir_search;--> statement-breakpoint
-- made anew so that it is the newest: where the planner knows nothing of a new firm, it takes that one
DROP INDEX "invoices_source_key";--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_source_key" ON "invoices" USING btree ("firm_id","connection_id","resource","external_id");--> statement-breakpoint
-- an index of an expression is planned for blindly until it was looked at
analyze invoices;
