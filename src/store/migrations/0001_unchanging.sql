-- What came in as a text, and what was published, never changes: every UPDATE, DELETE and
-- TRUNCATE is refused, whoever asks for it.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % never change', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "revisions_unchanging" BEFORE UPDATE OR DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "revisions_kept" BEFORE TRUNCATE ON "revisions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "brief_versions_unchanging" BEFORE UPDATE OR DELETE ON "brief_versions" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "brief_versions_kept" BEFORE TRUNCATE ON "brief_versions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
