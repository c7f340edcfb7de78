import { randomUUID } from "node:crypto";
import { Comment } from "../../entities/comment.ts";
import { mentionable } from "../../entities/reads/mentionable.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { personOf } from "../personOf.ts";
import { statement } from "../statement.ts";
import { loadAssignment } from "./loadAssignment.ts";

/** What is said about an assignment, and who is called by name. */
export interface CommentInput {
  assignmentId: string;
  text: string;
  mentionedIds: readonly string[];
}

/** Whoever sees an assignment says a word about it; the work itself does not change. */
export const comment = action("commentAdd", async (act, input: CommentInput) => {
  const assignment = await loadAssignment(act, input.assignmentId);
  act.require("assignment.comment", assignment.thing);
  const text = nfc(input.text).trim();
  if (!text) throw new Failure("INVALID_INPUT", { path: ["text"], details: { expected: "nội dung trao đổi" } });
  const mentionedIds = [...new Set(input.mentionedIds)];
  await requireMentionable(act, assignment.id, mentionedIds);
  const id = randomUUID();
  await act.db.insert(Comment, {
    id,
    assignmentId: assignment.id,
    personId: personOf(act),
    at: act.now,
    text,
    mentionedIds,
  });
  act.record("assignment", assignment.id, { after: { commentId: id } });
  return { assignmentId: assignment.id };
});

// Who may not see the assignment must not be called to it, nor be told that it exists.
async function requireMentionable(act: Act, assignmentId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await statement(
    act,
    `select p.id from person p join assignment a on a.id = $1
     where p.id = any($2::uuid[]) and ${mentionable("p", "a", "$3::date")}`,
    [assignmentId, ids, act.today],
  );
  if (found.length !== ids.length) throw new Failure("NOT_FOUND", { path: ["mentionedIds"] });
}
