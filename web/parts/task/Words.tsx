import { Button, Group, MultiSelect, Stack, Text, Textarea, Title } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useQuery } from "urql";
import { formatInstant } from "../../format.ts";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import { useViewer } from "../viewer.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import classes from "./Words.module.css";

const MentionableQuery = graphql(`
  query Mentionable($id: ID!) { assignment(id: $id) { id mentionable { id name } } }
`);

const AddComment = graphql(`
  mutation CommentAdd($input: CommentAddInput!) {
    commentAdd(input: $input) { assignment { id version } userErrors { code path message } }
  }
`);

/** Words between those who see the assignment; whoever is called by name finds it in a list of one's own. */
export function Words({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { id, comments } = assignment;
  return (
    <section aria-labelledby="trao-doi">
      <Title order={2} id="trao-doi" mb={8}>
        {t("words")}
      </Title>
      {comments.length > 0 && (
        <ol className={classes.words}>
          {comments.map(({ id: key, at, text, person, mentioned }) => (
            <li key={key}>
              <Text span fw={500}>
                {person.name}
              </Text>{" "}
              <Text span size="xs" c="dimmed">
                {formatInstant(at)}
                {mentioned.length > 0 && ` · ${t("wordsTo", { names: mentioned.map(({ name }) => name).join(", ") })}`}
              </Text>
              <p className={classes.text}>{text}</p>
            </li>
          ))}
        </ol>
      )}
      <WordForm id={id} />
    </section>
  );
}

function WordForm({ id }: { id: string }) {
  const t = useText();
  const { person } = useViewer();
  const [text, setText, dropText] = useKept(`word.${id}`, "");
  const [called, setCalled] = useState<string[]>([]);
  const [idempotencyKey, setKey] = useState(newKey);
  const [{ data }] = useQuery({ query: MentionableQuery, variables: { id }, pause: !text });
  const { send, busy, at, problems } = useChange(AddComment, ["text", "mentionedIds"]);
  const people = (data?.assignment?.mentionable ?? []).filter((one) => one.id !== person.id);

  const say = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!text.trim() || busy) return;
    const input = { assignmentId: id, text: text.trim(), mentionedIds: called, idempotencyKey };
    if (!(await send({ input }))) return;
    dropText();
    setCalled([]);
    setKey(newKey());
  };

  return (
    <form onSubmit={say} noValidate aria-label={t("words")}>
      <Stack gap="xs" maw="72ch">
        <Problems of={problems} />
        <Textarea
          aria-label={t("wordsText")}
          placeholder={t("wordsText")}
          autosize
          minRows={1}
          maxRows={10}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={at.text}
        />
        {text && (
          <Group gap="sm" align="flex-end">
            <MultiSelect
              label={t("wordsCall")}
              placeholder={called.length > 0 ? "" : t("wordsCallHint")}
              searchable
              flex="1 1 240px"
              data={people.map((one) => ({ value: one.id, label: one.name }))}
              value={called}
              onChange={setCalled}
              error={at.mentionedIds}
            />
            <Button type="submit" variant="default" loading={busy}>
              {t("wordsSend")}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
