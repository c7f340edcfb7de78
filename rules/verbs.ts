import type { Place } from "./thing.ts";

/** What a person does at an agency. */
export const Role = {
  MONITOR: "MONITOR",
  CLERK: "CLERK",
  HEAD: "HEAD",
  OFFICER: "OFFICER",
  LEADER: "LEADER",
  APPRAISER: "APPRAISER",
  ADMIN: "ADMIN",
} as const;
export type Role = keyof typeof Role;

/** Whether a role reaches down its agency's subtree; HEAD and OFFICER stay at the agency itself. */
export function reachesSubtree(role: Role): boolean {
  return role !== "HEAD" && role !== "OFFICER";
}

/** One way to be allowed: one of the roles, reaching one of the places of the thing. */
export type Way = {
  readonly roles: readonly Role[];
  readonly at: readonly Place[] | "anywhere";
  /** Only once the directive is issued. */
  readonly onceIssued?: true;
  /** Not for the submission of an agency where one holds a role oneself. */
  readonly notOwn?: true;
  /** Only for the officer to whom the head has given the work. */
  readonly given?: true;
};

const everybody: readonly Role[] = Object.values(Role);
const desk: readonly Role[] = ["MONITOR", "CLERK"];
const overseers: readonly Role[] = ["MONITOR", "LEADER", "APPRAISER", "ADMIN"];
const agency: readonly Role[] = ["HEAD", "OFFICER"];
const office: readonly Place[] = ["issuer", "monitor"];

const seeDirective: readonly Way[] = [
  { roles: [...overseers, "CLERK"], at: office },
  { roles: everybody, at: ["assigned"], onceIssued: true },
];
const seeAssignment: readonly Way[] = [
  { roles: everybody, at: ["agency"] },
  { roles: overseers, at: office },
];

/** Who may do what: the whole table, read aloud as "<verb>: <roles> reaching the <place>". */
export const ways = {
  "directive.see": seeDirective,
  "directive.import": [{ roles: desk, at: office }],
  "directive.edit": [{ roles: desk, at: office }],
  // Whoever issues answers for following the work: reaching the issuer alone is not enough.
  "directive.issue": [{ roles: ["MONITOR"], at: ["monitor"] }],

  // The same once it is issued: back to a draft, while no agency has begun.
  "directive.revoke": [{ roles: ["MONITOR"], at: ["monitor"] }],
  // What was issued is changed and ended by whoever follows it, on the word of another document.
  "directive.amend": [{ roles: ["MONITOR"], at: ["monitor"] }],
  "directive.close": [{ roles: ["MONITOR"], at: ["monitor"] }],
  // A committee's own people say which task of the level above their document carries out.
  "directive.carryOut": [{ roles: desk, at: office }],

  // What a document calls an agency is remembered by whoever follows that document.
  "directive.learnAlias": [{ roles: ["MONITOR"], at: ["monitor"] }],

  "task.see": seeDirective,
  // A watch-list is one's own: whoever sees a task may keep it in sight.
  "task.star": seeDirective,
  // A time limit that waits for a day, or recurs ahead of its time, is seen to by whoever follows the document.
  "task.recordEvent": [{ roles: ["MONITOR"], at: ["monitor"] }],
  "task.makeOccurrences": [{ roles: ["MONITOR"], at: ["monitor"] }],
  "assignment.see": seeAssignment,
  "assignment.acknowledge": [{ roles: agency, at: ["agency"] }],
  "assignment.reportProgress": [{ roles: agency, at: ["agency"] }],
  "assignment.prepare": [{ roles: agency, at: ["agency"] }],
  // An officer prepares; handing in is the head's, or of whom the head has given the work to.
  "assignment.submit": [
    { roles: ["HEAD"], at: ["agency"] },
    { roles: ["OFFICER"], at: ["agency"], given: true },
  ],
  "assignment.delegate": [{ roles: ["HEAD"], at: ["agency"] }],
  "assignment.confirm": [{ roles: ["MONITOR"], at: ["monitor"], notOwn: true }],
  "assignment.return": [{ roles: ["MONITOR"], at: ["monitor"], notOwn: true }],
  // Asking for more time binds the agency as a result does: the head asks.
  "assignment.extend": [{ roles: ["HEAD"], at: ["agency"] }],
  "assignment.decideExtension": [{ roles: ["MONITOR", "LEADER"], at: ["monitor"], notOwn: true }],
  "assignment.suspend": [{ roles: ["MONITOR"], at: ["monitor"] }],
  "assignment.resume": [{ roles: ["MONITOR"], at: ["monitor"] }],
  "assignment.cancel": [{ roles: ["MONITOR"], at: ["monitor"] }],

  // Whoever sees the work may say a word about it.
  "assignment.comment": seeAssignment,

  "history.see": [...seeAssignment, { roles: ["CLERK"], at: office }],

  "letter.see": [
    { roles: [...agency, "MONITOR", "LEADER", "ADMIN"], at: ["agency"] },
    { roles: ["MONITOR", "LEADER", "ADMIN"], at: ["monitor"] },
  ],
  "letters.plan": [{ roles: ["MONITOR", "ADMIN"], at: ["agency"] }],

  "agency.see": [{ roles: everybody, at: "anywhere" }],
  "agency.edit": [{ roles: ["ADMIN"], at: ["agency"] }],
  "person.see": [
    { roles: ["ADMIN"], at: ["agency"] },
    { roles: agency, at: ["agency"] },
  ],
  "person.edit": [{ roles: ["ADMIN"], at: ["agency"] }],
  // Settings belong to the agency at the top of the tree.
  "setting.edit": [{ roles: ["ADMIN"], at: ["agency"] }],
  // A report is fixed for the office it is of, and read by those who oversee from there.
  "period.freeze": [{ roles: ["MONITOR", "APPRAISER"], at: ["agency"] }],
  "period.see": [{ roles: overseers, at: ["agency"] }],
  // One calendar for the whole installation, too.
  "calendar.edit": [{ roles: ["ADMIN"], at: ["agency"] }],
  // Whoever leads or oversees an agency lays out its lists; everybody keeps lists of their own.
  "savedView.share": [{ roles: ["MONITOR", "LEADER", "ADMIN", "HEAD"], at: ["agency"] }],
  "score.see": [{ roles: [...overseers, ...agency], at: ["agency"] }],
} as const satisfies Record<string, readonly Way[]>;

/** Everything that permission is asked for. */
export type Verb = keyof typeof ways;
