ALTER TABLE "entry_keys" DROP CONSTRAINT "entry_keys_purpose";--> statement-breakpoint
ALTER TABLE "remote_hooks" ALTER COLUMN "external_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "remote_hooks" ADD COLUMN "sealed_secret" text;--> statement-breakpoint
ALTER TABLE "inbox_deliveries" ADD COLUMN "event_id" text;--> statement-breakpoint
ALTER TABLE "inbox_deliveries" ADD COLUMN "resource" text;--> statement-breakpoint
ALTER TABLE "inbox_deliveries" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "inbox_deliveries" ADD COLUMN "reading_since" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_deliveries_event_key" ON "inbox_deliveries" USING btree ("firm_id","connection_id","event_id") WHERE event_id is not null and status not in ('duplicate', 'refused');--> statement-breakpoint
CREATE INDEX "inbox_deliveries_to_read" ON "inbox_deliveries" USING btree ("firm_id","connection_id","resource","external_id") WHERE status = 'received';--> statement-breakpoint
ALTER TABLE "entry_keys" ADD CONSTRAINT "entry_keys_purpose" CHECK ("purpose" in ('collector_callback', 'provider_webhook', 'invitation', 'embed_frame', 'setup'));