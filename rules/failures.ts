import type { Failure } from "./failure.ts";

/** Several refusals at once, so that a form can show every field at fault in one go. */
export class Failures extends Error {
  readonly failures: readonly Failure[];

  constructor(failures: readonly Failure[]) {
    super(failures.map((failure) => failure.message).join(" "));
    this.name = "Failures";
    this.failures = failures;
  }
}
