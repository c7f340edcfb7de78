import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import classes from "./AgencyTree.module.css";
import { AgencyTreeQuery } from "./reorganiseQuery.ts";

type Place = { id: string; name: string; code: string; parentId: string | null };

/** The agencies of a day, each below the one it stood below on it, with the names of that day. */
export function AgencyTree({ on, onChoose }: { on: string; onChoose: (id: string) => void }) {
  const t = useText();
  const [{ data, error, fetching }, again] = useQuery({ query: AgencyTreeQuery, variables: { on } });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data) return <TableSkeleton />;
  const places = data.agencyTree;
  if (places.length === 0) return <EmptyState title={t("agencyTreeNone")} next={t("agencyTreeNoneNext")} />;
  const known = new Set(places.map(({ id }) => id));
  const below = new Map<string | null, Place[]>();
  for (const place of places) {
    // Whoever stood below an agency that was no more is shown at the top rather than not at all.
    const above = place.parentId && known.has(place.parentId) ? place.parentId : null;
    below.set(above, [...(below.get(above) ?? []), place]);
  }
  return (
    <nav aria-label={t("agencyTree")} aria-busy={fetching}>
      <Branch places={below.get(null) ?? []} below={below} onChoose={onChoose} />
    </nav>
  );
}

function Branch({
  places,
  below,
  onChoose,
}: {
  places: readonly Place[];
  below: ReadonlyMap<string | null, Place[]>;
  onChoose: (id: string) => void;
}) {
  return (
    <ul className={classes.branch}>
      {places.map(({ id, name, code }) => (
        <li key={id}>
          <Link
            to="/co-quan"
            search={(old) => ({ ...old, mo: id })}
            onClick={(event) => {
              event.preventDefault();
              onChoose(id);
            }}
          >
            {name}
          </Link>{" "}
          <Text span size="xs" c="dimmed">
            {code}
          </Text>
          {below.has(id) && <Branch places={below.get(id) ?? []} below={below} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  );
}
