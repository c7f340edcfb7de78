import { Button, Skeleton, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { ErrorState } from "../ErrorState.tsx";
import { type UrlState, useUrlState } from "../useUrlState.ts";
import classes from "./TaskBoard.module.css";
import { TaskCard } from "./TaskCard.tsx";
import { type boardStates, orderOf, type TaskFilter } from "./taskAddress.ts";
import { TaskCardsQuery } from "./tasksQuery.ts";

const step = 20;
const most = 100;

/** One state of the board: how many there are, the first of them, and the way to the rest. */
export function BoardColumn({
  state,
  filter,
  withAgency,
}: {
  state: (typeof boardStates)[number];
  filter: TaskFilter;
  withAgency: boolean;
}) {
  const t = useText();
  const [address] = useUrlState();
  const [first, setFirst] = useState(step);
  const [{ data, error, fetching }, again] = useQuery({
    query: TaskCardsQuery,
    variables: {
      first,
      orderBy: [orderOf(address)],
      filter: { ...filter, and: [...(filter.and ?? []), { state: { eq: state } }] },
    },
  });
  const found = data?.assignments;
  const left = (found?.totalCount ?? 0) - (found?.nodes.length ?? 0);
  return (
    <section className={classes.column} aria-labelledby={`cot-${state}`} aria-busy={fetching && !found}>
      <Title order={2} id={`cot-${state}`} className={`${classes.head}`}>
        {t(`board${state}`)} <span className={classes.count}>{found ? formatNumber(found.totalCount) : ""}</span>
      </Title>
      {error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <Skeleton height={96} />
      ) : (
        <ul className={classes.cards}>
          {found.nodes.map((row) => (
            <li key={row.id}>
              <TaskCard row={row} withAgency={withAgency} />
            </li>
          ))}
        </ul>
      )}
      {found?.totalCount === 0 && (
        <Text size="xs" c="dimmed">
          {t("boardNone")}
        </Text>
      )}
      {left > 0 &&
        (first < most ? (
          <Button variant="subtle" fullWidth mt={6} loading={fetching} onClick={() => setFirst(first + step)}>
            {t("showMore", { n: formatNumber(left) })}
          </Button>
        ) : (
          <Link
            className={`${classes.rest}`}
            to="/nhiem-vu"
            search={(old: UrlState) => ({ ...old, xem: undefined, nhom: old.nhom ?? "ALL", "trang-thai": state })}
          >
            {t("boardRest", { n: formatNumber(left) })}
          </Link>
        ))}
    </section>
  );
}
