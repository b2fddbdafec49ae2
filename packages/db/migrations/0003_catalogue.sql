CREATE TABLE "payments" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"number" text,
	"party_external_id" text,
	"party_name" text,
	"received_on" date,
	"amount" numeric(19, 4),
	"currency" char(3) NOT NULL,
	"method" text,
	"reference" text,
	"deleted_at_provider" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "products" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"name" text collate "und-x-icu" NOT NULL,
	"description" text,
	"unit" text,
	"unit_price" numeric(19, 6),
	"price_includes_tax" boolean NOT NULL,
	"tax_rate" numeric(19, 6),
	"currency" char(3) NOT NULL,
	"family" text,
	"has_image" boolean NOT NULL,
	"active" boolean NOT NULL,
	"search_text" text NOT NULL,
	"deleted_at_provider" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "products_kind" CHECK ("kind" in ('product', 'service'))
);--> statement-breakpoint
ALTER TABLE "products" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provider_lists" (
	"firm_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"external_id" text NOT NULL,
	"code" text,
	"label" text collate "und-x-icu" NOT NULL,
	"detail" text,
	"rate" numeric(19, 6),
	"active" boolean NOT NULL,
	"deleted_at_provider" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_lists_firm_id_connection_id_resource_external_id_pk" PRIMARY KEY("firm_id","connection_id","resource","external_id")
);--> statement-breakpoint
ALTER TABLE "provider_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "operations_of_invoice";--> statement-breakpoint
DROP INDEX "invoices_by_issued";--> statement-breakpoint
DROP INDEX "invoices_by_due";--> statement-breakpoint
DROP INDEX "invoices_by_gross";--> statement-breakpoint
DROP INDEX "invoices_by_number";--> statement-breakpoint
DROP INDEX "invoices_by_party";--> statement-breakpoint
DROP INDEX "operations_unresolved_key";--> statement-breakpoint
ALTER TABLE "invoices" ADD COLUMN "gross_cents" bigint GENERATED ALWAYS AS (round(gross * 100)::bigint) STORED;--> statement-breakpoint
ALTER TABLE "operations" DROP CONSTRAINT "operations_firm_id_invoice_id_invoices_firm_id_id_fk";--> statement-breakpoint
ALTER TABLE "operations" ADD COLUMN "company_id" uuid;--> statement-breakpoint
ALTER TABLE "operations" ADD COLUMN "resource" text;--> statement-breakpoint
ALTER TABLE "operations" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "operations" ADD COLUMN "input" jsonb;--> statement-breakpoint
ALTER TABLE "operations" ADD COLUMN "document_id" uuid;--> statement-breakpoint
-- what is already there is about invoices; the owner may see it while the policies are not forced upon it
ALTER TABLE "operations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invoices" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "operations" o SET "company_id" = i."company_id", "resource" = i."resource", "external_id" = i."external_id", "input" = '{}'
  FROM "invoices" i WHERE i."firm_id" = o."firm_id" AND i."id" = o."invoice_id";--> statement-breakpoint
ALTER TABLE "operations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invoices" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "operations" ALTER COLUMN "company_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "operations" ALTER COLUMN "resource" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "operations" ALTER COLUMN "input" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "operations" DROP COLUMN "invoice_id";--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_lists" ADD CONSTRAINT "provider_lists_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payments_source_key" ON "payments" USING btree ("firm_id","connection_id","external_id");--> statement-breakpoint
CREATE INDEX "payments_recent" ON "payments" USING btree ("firm_id","received_on","id");--> statement-breakpoint
CREATE INDEX "payments_by_company" ON "payments" USING btree ("firm_id","company_id","received_on","id");--> statement-breakpoint
CREATE INDEX "payments_deleted" ON "payments" USING btree ("firm_id","connection_id","external_id") WHERE deleted_at_provider is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "products_source_key" ON "products" USING btree ("firm_id","connection_id","external_id");--> statement-breakpoint
CREATE INDEX "products_by_name" ON "products" USING btree ("firm_id","name","id");--> statement-breakpoint
CREATE INDEX "products_by_company" ON "products" USING btree ("firm_id","company_id","name","id");--> statement-breakpoint
CREATE INDEX "products_deleted" ON "products" USING btree ("firm_id","connection_id","external_id") WHERE deleted_at_provider is not null;--> statement-breakpoint
CREATE INDEX "provider_lists_by_label" ON "provider_lists" USING btree ("firm_id","connection_id","resource","label","external_id");--> statement-breakpoint
CREATE INDEX "invoices_by_issued" ON "invoices" USING btree ("firm_id","issued_on","id","company_id","payment","lifecycle","kind","delivery","currency","direction");--> statement-breakpoint
CREATE INDEX "invoices_by_due" ON "invoices" USING btree ("firm_id","due_on","id","company_id","payment","lifecycle","kind","delivery","currency","direction");--> statement-breakpoint
CREATE INDEX "invoices_by_gross" ON "invoices" USING btree ("firm_id","gross_cents","id","company_id","payment","lifecycle","kind","delivery","currency","direction");--> statement-breakpoint
CREATE INDEX "invoices_by_number" ON "invoices" USING btree ("firm_id","number","id","company_id","payment","lifecycle","kind","delivery","currency","direction");--> statement-breakpoint
CREATE INDEX "invoices_by_party" ON "invoices" USING btree ("firm_id","party_name","id","company_id","payment","lifecycle","kind","delivery","currency","direction");--> statement-breakpoint
CREATE POLICY "own_firm" ON "payments" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "payments" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "products" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "products" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "provider_lists" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "provider_lists" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_firm_id_document_id_documents_firm_id_id_fk" FOREIGN KEY ("firm_id","document_id") REFERENCES "public"."documents"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "operations_of_record" ON "operations" USING btree ("firm_id","connection_id","resource","external_id","created_at");--> statement-breakpoint
CREATE INDEX "operations_recent" ON "operations" USING btree ("firm_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "operations_unresolved_key" ON "operations" USING btree ("firm_id","connection_id","resource","external_id","type") WHERE status in ('queued', 'sending', 'unknown', 'needs_person');--> statement-breakpoint
-- made anew so that it is the newest: where the planner knows nothing of a new firm, it takes that one
DROP INDEX "invoices_source_key";--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_source_key" ON "invoices" USING btree ("firm_id","connection_id","resource","external_id");
