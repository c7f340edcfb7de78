/** A directive with the one whose assignment it carries out, if any. */
export interface CascadeStep {
  readonly directiveId: string;
  /** The directive of the assignment that it carries out. */
  readonly above: string | null;
}

/** Whether a directive that carried out an assignment of `above` would, step by step, carry out itself. */
export function makesCycle(directiveId: string, above: string, steps: readonly CascadeStep[]): boolean {
  const aboveOf = new Map(steps.map((step) => [step.directiveId, step.above]));
  const passed = new Set<string>();
  for (let at: string | null = above; at !== null && !passed.has(at); at = aboveOf.get(at) ?? null) {
    if (at === directiveId) return true;
    passed.add(at);
  }
  return false;
}

/**
 * Whether a committee's directive may carry out work given to an agency: to the committee itself or to one that belongs
 * to it. `above` are the agencies over the assigned one, nearest first.
 */
export function mayCarryOut(
  issuer: { readonly id: string; readonly kind: string },
  assignedId: string,
  above: readonly string[],
): boolean {
  const committee = issuer.kind === "COMMITTEE" || issuer.kind === "COMMUNE";
  return committee && (issuer.id === assignedId || above.includes(issuer.id));
}

/** How far the directive is that carries work out: "Triển khai bằng Kế hoạch 12/KH-UBND: 5/9". */
export function describeCarrying(name: string, completed: number, total: number): string {
  return `Triển khai bằng ${name}: ${completed}/${total}`;
}
