import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables that the sign-in library keeps beside `person`: sessions, passwords, one-time links, rate limits. */
export class SignIn1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE session (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      token text NOT NULL UNIQUE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      expires_at timestamptz NOT NULL,
      ip_address text,
      user_agent text,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX session_person ON session (person_id)`);
    await runner.query(`CREATE TABLE account (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      issuer text NOT NULL,
      account_id text NOT NULL,
      provider_id text NOT NULL,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (issuer, account_id)
    )`);
    await runner.query(`CREATE INDEX account_person ON account (person_id)`);
    await runner.query(`CREATE TABLE verification (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      identifier text NOT NULL,
      value text NOT NULL,
      expires_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX verification_identifier ON verification (identifier)`);
    await runner.query(`CREATE TABLE rate_limit (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      key text NOT NULL UNIQUE,
      count integer NOT NULL,
      last_request bigint NOT NULL
    )`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
