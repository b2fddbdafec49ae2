DROP INDEX "invoices_drafts";--> statement-breakpoint
CREATE INDEX "invoices_open" ON "invoices" USING btree ("firm_id","payment","issued_on","id","company_id","direction","due_on","number") WHERE payment in ('unpaid', 'partly_paid') and deleted_at_provider is null;--> statement-breakpoint
CREATE INDEX "invoices_drafts" ON "invoices" USING btree ("firm_id","issued_on","id","company_id","number") WHERE lifecycle = 'draft' and deleted_at_provider is null;--> statement-breakpoint
-- A company is of one firm. Where the planner does not know that, it takes a company's rows for a fraction of what they are.
CREATE STATISTICS "invoices_firm_of_company" (dependencies) ON "firm_id", "company_id" FROM "invoices";--> statement-breakpoint
-- made anew so that it is the newest: where the planner knows nothing of a new firm, it takes that one
DROP INDEX "invoices_source_key";--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_source_key" ON "invoices" USING btree ("firm_id","connection_id","resource","external_id");--> statement-breakpoint
analyze invoices;
