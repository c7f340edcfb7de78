import { Alert, Text } from "@mantine/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";

const PlannedQuery = graphql(`
  query PlannedReorganisations { plannedReorganisations { id sentence effectiveOn agencies { id } } }
`);

/** What is planned for days to come; each opens the first agency that it changes. */
export function PlannedReorganisations({ onChoose }: { onChoose: (id: string) => void }) {
  const t = useText();
  const [{ data }] = useQuery({ query: PlannedQuery });
  const planned = data?.plannedReorganisations ?? [];
  if (planned.length === 0) return null;
  return (
    <Alert
      color="blue"
      variant="light"
      mb="sm"
      icon={<IconCalendarEvent aria-hidden />}
      title={t("plannedReorganisations")}
    >
      {planned.map(({ id, sentence, agencies }) => {
        const [first] = agencies;
        return (
          <Text key={id}>
            {first ? (
              <Link
                to="/co-quan"
                search={{ mo: first.id }}
                onClick={(event) => {
                  event.preventDefault();
                  onChoose(first.id);
                }}
              >
                {sentence}
              </Link>
            ) : (
              sentence
            )}
          </Text>
        );
      })}
    </Alert>
  );
}
