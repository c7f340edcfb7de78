import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { comment } from "../actions/assignments/comment.ts";
import { Comment } from "../entities/comment.ts";
import { Person } from "../entities/person.ts";
import type { ApiContext } from "./context.ts";
import { CommentAddInput } from "./inputs/commentInputs.ts";
import { mutate } from "./mutate.ts";
import { AssignmentPayload, type Outcome } from "./payloads/payload.ts";
import { readFields } from "./readField.ts";

readFields(Comment, {
  person: { type: () => Person, description: "Who wrote it." },
  mentioned: { type: () => [Person], description: "Who was called by name." },
});

/** Words about an assignment. */
@Resolver(() => Comment)
export class CommentResolver {
  @Mutation(() => AssignmentPayload, {
    description:
      "Says a word about an assignment; its version stays. Errors: INVALID_INPUT, NOT_FOUND (whoever is called by name works at one of the agencies concerned).",
  })
  commentAdd(
    @Ctx() context: ApiContext,
    @Arg("input", () => CommentAddInput, { description: "What to do." })
    { idempotencyKey, mentionedIds, ...asked }: CommentAddInput,
  ): Promise<Outcome> {
    const said = { ...asked, mentionedIds: mentionedIds ?? [] };
    return mutate(context, comment, said, { ids: ({ assignmentId }) => [assignmentId], idempotencyKey });
  }
}
