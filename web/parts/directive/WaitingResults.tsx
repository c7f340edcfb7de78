import { Text } from "@mantine/core";
import { IconHourglassHigh } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { useViewer } from "../viewer.ts";

const WaitingQuery = graphql(`
  query WaitingResults($id: ID!) {
    assignments(first: 1, filter: { toConfirm: true, directiveId: { eq: $id } }) { totalCount }
  }
`);

/** How many results of a directive wait for the viewer, leading to where they are decided on together. */
export function WaitingResults({ id }: { id: string }) {
  const t = useText();
  const { can } = useViewer();
  const [{ data }] = useQuery({ query: WaitingQuery, variables: { id }, pause: !can.confirm });
  const n = data?.assignments.totalCount ?? 0;
  if (n === 0) return null;
  return (
    <Text mb="xs" style={{ display: "flex", alignItems: "center", gap: 6 }}>
      <IconHourglassHigh size={16} color="var(--state-wait)" aria-hidden />
      <Link to="/nhiem-vu" search={{ nhom: "WAITING", "van-ban": id }}>
        {t("directiveWaiting", { n })}
      </Link>
    </Text>
  );
}
