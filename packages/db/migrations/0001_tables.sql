CREATE TABLE "audit_events" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid,
	"company_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_events_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_accounts" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"remote_id" text NOT NULL,
	"remote_user_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"polled_at" timestamp with time zone,
	CONSTRAINT "collector_accounts_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "collector_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_credentials" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"collector_account_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"collector_id" text NOT NULL,
	"collector_name" text NOT NULL,
	"note" text,
	"state_index" integer NOT NULL,
	"state_message" text,
	"last_collect_at" timestamp with time zone,
	"next_collect_at" timestamp with time zone,
	"invoice_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "collector_credentials_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "collector_credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "onboarding_sessions" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"collector_account_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"locale" text NOT NULL,
	"credential_external_id" text,
	"credentials_before" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"framed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "onboarding_sessions_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "onboarding_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "remote_hooks" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"external_id" text NOT NULL,
	"public_url" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"replaced_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "remote_hooks_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "remote_hooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "companies" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"tax_id" text,
	"time_zone" text NOT NULL,
	"currency" char(3) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "companies_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "companies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "connections" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid,
	"provider_id" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"cause" text,
	"cause_since" timestamp with time zone,
	"cause_detail" text,
	"remote_account_id" text,
	"remote_account_name" text,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sealed_credentials" text,
	"secret_hints" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"checkpoint" jsonb,
	"full_checkpoint" jsonb,
	"checkpoint_version" integer DEFAULT 0 NOT NULL,
	"mapper_version" integer DEFAULT 0 NOT NULL,
	"sync_lease_token" uuid,
	"sync_lease_until" timestamp with time zone,
	"wait_until" timestamp with time zone,
	"last_synced_at" timestamp with time zone,
	"last_full_sync_at" timestamp with time zone,
	"notices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"disconnected_at" timestamp with time zone,
	CONSTRAINT "connections_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "connections_status" CHECK ("status" in ('active', 'needs_attention', 'disconnected'))
);
--> statement-breakpoint
ALTER TABLE "connections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"company_id" uuid,
	"invoice_id" uuid,
	"status" text NOT NULL,
	"origin_key" text NOT NULL,
	"sha256" text NOT NULL,
	"object_key" text NOT NULL,
	"content_type" text NOT NULL,
	"file_name" text NOT NULL,
	"size" integer NOT NULL,
	"reason" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "documents_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "documents_status" CHECK ("status" in ('stored', 'quarantined'))
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entry_keys" (
	"key_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"firm_id" uuid,
	"target_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "entry_keys_key_hash_pk" PRIMARY KEY("key_hash"),
	CONSTRAINT "entry_keys_purpose" CHECK ("purpose" in ('collector_callback', 'invitation', 'embed_frame', 'setup'))
);
--> statement-breakpoint
ALTER TABLE "entry_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firms" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "firms_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
ALTER TABLE "firms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inbox_deliveries" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"object_key" text,
	"size" integer NOT NULL,
	"status" text DEFAULT 'received' NOT NULL,
	"reason" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"processed_at" timestamp with time zone,
	CONSTRAINT "inbox_deliveries_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "inbox_deliveries_status" CHECK ("status" in ('received', 'processed', 'duplicate', 'quarantined', 'refused'))
);
--> statement-breakpoint
ALTER TABLE "inbox_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"company_access" text NOT NULL,
	"company_ids" uuid[] NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "invitations_role" CHECK ("role" in ('owner', 'accountant')),
	CONSTRAINT "invitations_company_access" CHECK ("company_access" in ('all', 'some'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_lines" (
	"firm_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"description" text NOT NULL,
	"quantity" numeric(19, 6),
	"unit" text,
	"unit_price" numeric(19, 6),
	"discount" text,
	"net" numeric(19, 4),
	"tax_rate" numeric(19, 6),
	"tax" numeric(19, 4),
	"gross" numeric(19, 4),
	CONSTRAINT "invoice_lines_firm_id_invoice_id_position_pk" PRIMARY KEY("firm_id","invoice_id","position")
);
--> statement-breakpoint
ALTER TABLE "invoice_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_rollups" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"lifecycle" text NOT NULL,
	"currency" char(3) NOT NULL,
	"month" date NOT NULL,
	"count" integer NOT NULL,
	"net" numeric(19, 4) NOT NULL,
	"tax" numeric(19, 4) NOT NULL,
	"gross" numeric(19, 4) NOT NULL,
	"open" numeric(19, 4) NOT NULL,
	CONSTRAINT "invoice_rollups_firm_id_company_id_month_direction_kind_lifecycle_currency_pk" PRIMARY KEY("firm_id","company_id","month","direction","kind","lifecycle","currency")
);
--> statement-breakpoint
ALTER TABLE "invoice_rollups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoices" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"resource" text NOT NULL,
	"external_id" text NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"number" text collate "und-x-icu",
	"lifecycle" text NOT NULL,
	"delivery" text NOT NULL,
	"payment" text NOT NULL,
	"provider_status" text,
	"issued_on" date,
	"due_on" date,
	"currency" char(3) NOT NULL,
	"net" numeric(19, 4),
	"tax" numeric(19, 4),
	"gross" numeric(19, 4),
	"open" numeric(19, 4),
	"party_external_id" text,
	"party_name" text collate "und-x-icu",
	"party_tax_id" text,
	"has_document" boolean NOT NULL,
	"search_text" text NOT NULL,
	"deleted_at_provider" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoices_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "invoices_direction" CHECK ("direction" in ('sale', 'purchase')),
	CONSTRAINT "invoices_kind" CHECK ("kind" in ('invoice', 'credit_note', 'correction', 'interim', 'interim_final', 'pro_forma', 'quote', 'order', 'delivery', 'receipt')),
	CONSTRAINT "invoices_lifecycle" CHECK ("lifecycle" in ('draft', 'final', 'cancelled')),
	CONSTRAINT "invoices_delivery" CHECK ("delivery" in ('not_sent', 'sent', 'unknown')),
	CONSTRAINT "invoices_payment" CHECK ("payment" in ('unpaid', 'partly_paid', 'paid', 'overpaid', 'refunded', 'not_applicable', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_companies" (
	"firm_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	CONSTRAINT "member_companies_firm_id_membership_id_company_id_pk" PRIMARY KEY("firm_id","membership_id","company_id")
);
--> statement-breakpoint
ALTER TABLE "member_companies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"company_access" text DEFAULT 'all' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "memberships_role" CHECK ("role" in ('owner', 'accountant')),
	CONSTRAINT "memberships_company_access" CHECK ("company_access" in ('all', 'some'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "operations" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"type" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"request" jsonb NOT NULL,
	"state_before" text,
	"resolved_by" text,
	"error_kind" text,
	"error_message" text,
	"requested_by" uuid NOT NULL,
	"worker_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sending_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "operations_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "operations_status" CHECK ("status" in ('queued', 'sending', 'succeeded', 'failed', 'unknown', 'not_applied', 'needs_person'))
);
--> statement-breakpoint
ALTER TABLE "operations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parties" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"role" text NOT NULL,
	"external_id" text NOT NULL,
	"code" text,
	"name" text collate "und-x-icu" NOT NULL,
	"tax_id" text,
	"country" text,
	"email" text,
	"phone" text,
	"street" text,
	"postal_code" text,
	"city" text,
	"active" boolean DEFAULT true NOT NULL,
	"search_text" text NOT NULL,
	"deleted_at_provider" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parties_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "parties_role" CHECK ("role" in ('customer', 'supplier'))
);
--> statement-breakpoint
ALTER TABLE "parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_hash_pk" PRIMARY KEY("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key_hash" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sign_in_attempts_key_hash_window_start_pk" PRIMARY KEY("key_hash","window_start")
);
--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rejected_records" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"external_id" text NOT NULL,
	"path" text NOT NULL,
	"reason" text NOT NULL,
	"payload" text NOT NULL,
	"rejected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rejected_records_firm_id_id_pk" PRIMARY KEY("firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "rejected_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "source_records" (
	"firm_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"external_id" text NOT NULL,
	"payload" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"mapper_version" integer NOT NULL,
	"fetched_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_records_firm_id_connection_id_resource_external_id_pk" PRIMARY KEY("firm_id","connection_id","resource","external_id")
);
--> statement-breakpoint
ALTER TABLE "source_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sync_runs" (
	"firm_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"trigger" text NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"pages" integer DEFAULT 0 NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"written" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"deleted" integer DEFAULT 0 NOT NULL,
	"expected" integer,
	"error_kind" text,
	"error_cause" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "sync_runs_firm_id_id_pk" PRIMARY KEY("firm_id","id"),
	CONSTRAINT "sync_runs_status" CHECK ("status" in ('running', 'succeeded', 'failed', 'stopped')),
	CONSTRAINT "sync_runs_mode" CHECK ("mode" in ('incremental', 'full'))
);
--> statement-breakpoint
ALTER TABLE "sync_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sync_seen" (
	"firm_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"external_id" text NOT NULL,
	CONSTRAINT "sync_seen_firm_id_connection_id_resource_external_id_pk" PRIMARY KEY("firm_id","connection_id","resource","external_id")
);
--> statement-breakpoint
ALTER TABLE "sync_seen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_passwords" (
	"user_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_passwords_user_id_pk" PRIMARY KEY("user_id")
);
--> statement-breakpoint
ALTER TABLE "user_passwords" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"locale" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "users_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"worker_id" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"beat_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "worker_heartbeats_worker_id_pk" PRIMARY KEY("worker_id")
);
--> statement-breakpoint
ALTER TABLE "worker_heartbeats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "collector_accounts" ADD CONSTRAINT "collector_accounts_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collector_accounts" ADD CONSTRAINT "collector_accounts_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collector_credentials" ADD CONSTRAINT "collector_credentials_firm_id_collector_account_id_collector_accounts_firm_id_id_fk" FOREIGN KEY ("firm_id","collector_account_id") REFERENCES "public"."collector_accounts"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collector_credentials" ADD CONSTRAINT "collector_credentials_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onboarding_sessions" ADD CONSTRAINT "onboarding_sessions_firm_id_collector_account_id_collector_accounts_firm_id_id_fk" FOREIGN KEY ("firm_id","collector_account_id") REFERENCES "public"."collector_accounts"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remote_hooks" ADD CONSTRAINT "remote_hooks_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies" ADD CONSTRAINT "companies_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_firm_id_invoice_id_invoices_firm_id_id_fk" FOREIGN KEY ("firm_id","invoice_id") REFERENCES "public"."invoices"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_deliveries" ADD CONSTRAINT "inbox_deliveries_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_firm_id_invoice_id_invoices_firm_id_id_fk" FOREIGN KEY ("firm_id","invoice_id") REFERENCES "public"."invoices"("firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_rollups" ADD CONSTRAINT "invoice_rollups_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_companies" ADD CONSTRAINT "member_companies_firm_id_membership_id_memberships_firm_id_id_fk" FOREIGN KEY ("firm_id","membership_id") REFERENCES "public"."memberships"("firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_companies" ADD CONSTRAINT "member_companies_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_firm_id_invoice_id_invoices_firm_id_id_fk" FOREIGN KEY ("firm_id","invoice_id") REFERENCES "public"."invoices"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejected_records" ADD CONSTRAINT "rejected_records_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_records" ADD CONSTRAINT "source_records_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sync_seen" ADD CONSTRAINT "sync_seen_firm_id_connection_id_connections_firm_id_id_fk" FOREIGN KEY ("firm_id","connection_id") REFERENCES "public"."connections"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_passwords" ADD CONSTRAINT "user_passwords_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_recent" ON "audit_events" USING btree ("firm_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "collector_accounts_company_key" ON "collector_accounts" USING btree ("firm_id","connection_id","company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "collector_accounts_remote_key" ON "collector_accounts" USING btree ("firm_id","connection_id","remote_id");--> statement-breakpoint
CREATE UNIQUE INDEX "collector_credentials_key" ON "collector_credentials" USING btree ("firm_id","collector_account_id","external_id");--> statement-breakpoint
CREATE INDEX "collector_credentials_of_company" ON "collector_credentials" USING btree ("firm_id","company_id");--> statement-breakpoint
CREATE INDEX "remote_hooks_of_connection" ON "remote_hooks" USING btree ("firm_id","connection_id");--> statement-breakpoint
CREATE INDEX "companies_name" ON "companies" USING btree ("firm_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_remote_account_key" ON "connections" USING btree ("firm_id","provider_id","remote_account_id") WHERE status <> 'disconnected';--> statement-breakpoint
CREATE INDEX "connections_company" ON "connections" USING btree ("firm_id","company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_origin_key" ON "documents" USING btree ("firm_id","connection_id","origin_key");--> statement-breakpoint
CREATE INDEX "documents_recent" ON "documents" USING btree ("firm_id","received_at","id");--> statement-breakpoint
CREATE INDEX "documents_of_invoice" ON "documents" USING btree ("firm_id","invoice_id");--> statement-breakpoint
CREATE INDEX "entry_keys_target" ON "entry_keys" USING btree ("firm_id","target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "firms_slug_key" ON "firms" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "inbox_deliveries_recent" ON "inbox_deliveries" USING btree ("firm_id","connection_id","received_at");--> statement-breakpoint
CREATE INDEX "invoices_by_issued" ON "invoices" USING btree ("firm_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "invoices_by_due" ON "invoices" USING btree ("firm_id","due_on","id");--> statement-breakpoint
CREATE INDEX "invoices_by_gross" ON "invoices" USING btree ("firm_id","gross","id");--> statement-breakpoint
CREATE INDEX "invoices_by_number" ON "invoices" USING btree ("firm_id","number","id");--> statement-breakpoint
CREATE INDEX "invoices_by_party" ON "invoices" USING btree ("firm_id","party_name","id");--> statement-breakpoint
CREATE INDEX "invoices_by_company" ON "invoices" USING btree ("firm_id","company_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "invoices_by_payment" ON "invoices" USING btree ("firm_id","payment","issued_on","id");--> statement-breakpoint
CREATE INDEX "invoices_of_party" ON "invoices" USING btree ("firm_id","connection_id","party_external_id","issued_on");--> statement-breakpoint
CREATE INDEX "invoices_deleted" ON "invoices" USING btree ("firm_id","connection_id","resource","external_id") WHERE deleted_at_provider is not null;--> statement-breakpoint
CREATE INDEX "invoices_number_prefix" ON "invoices" USING btree ("firm_id",lower("number") text_pattern_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_source_key" ON "invoices" USING btree ("firm_id","connection_id","resource","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_user_key" ON "memberships" USING btree ("firm_id","user_id");--> statement-breakpoint
CREATE INDEX "memberships_by_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "operations_unresolved_key" ON "operations" USING btree ("firm_id","invoice_id","type") WHERE status in ('queued', 'sending', 'unknown', 'needs_person');--> statement-breakpoint
CREATE INDEX "operations_of_invoice" ON "operations" USING btree ("firm_id","invoice_id","created_at");--> statement-breakpoint
CREATE INDEX "operations_sending" ON "operations" USING btree ("worker_id") WHERE status = 'sending';--> statement-breakpoint
CREATE UNIQUE INDEX "parties_source_key" ON "parties" USING btree ("firm_id","connection_id","role","external_id");--> statement-breakpoint
CREATE INDEX "parties_by_name" ON "parties" USING btree ("firm_id","role","name","id");--> statement-breakpoint
CREATE INDEX "parties_by_company" ON "parties" USING btree ("firm_id","company_id","role","name","id");--> statement-breakpoint
CREATE INDEX "parties_deleted" ON "parties" USING btree ("firm_id","connection_id","external_id") WHERE deleted_at_provider is not null;--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rejected_records_key" ON "rejected_records" USING btree ("firm_id","connection_id","resource","external_id");--> statement-breakpoint
CREATE INDEX "rejected_records_recent" ON "rejected_records" USING btree ("firm_id","connection_id","rejected_at");--> statement-breakpoint
CREATE INDEX "sync_runs_history" ON "sync_runs" USING btree ("firm_id","connection_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sync_runs_running_key" ON "sync_runs" USING btree ("firm_id","connection_id") WHERE status = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower(email));--> statement-breakpoint
CREATE POLICY "own_firm" ON "audit_events" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "audit_events" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "collector_accounts" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "collector_accounts" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "collector_credentials" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "collector_credentials" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "onboarding_sessions" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "onboarding_sessions" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "remote_hooks" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "remote_hooks" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "companies" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "companies" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "connections" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "connections" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "documents" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "documents" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "entry_keys" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "entry_keys" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "firms" AS PERMISSIVE FOR SELECT TO "comptoir_app" USING (id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "firms" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "inbox_deliveries" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "inbox_deliveries" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "invitations" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "invitations" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "invoice_lines" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "invoice_lines" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "invoice_rollups" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "invoice_rollups" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "invoices" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "invoices" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "member_companies" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "member_companies" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "memberships" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "memberships" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "operations" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "operations" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "parties" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "parties" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system" ON "sessions" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system" ON "sign_in_attempts" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "rejected_records" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "rejected_records" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "source_records" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "source_records" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "sync_runs" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "sync_runs" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_firm" ON "sync_seen" AS PERMISSIVE FOR ALL TO "comptoir_app" USING (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid) WITH CHECK (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system" ON "sync_seen" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system" ON "user_passwords" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system" ON "users" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system" ON "worker_heartbeats" AS PERMISSIVE FOR ALL TO "comptoir_system" USING (true) WITH CHECK (true);