import { Title } from "@mantine/core";
import { useText } from "../../text/text.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { DecideExtension } from "./DecideExtension.tsx";
import classes from "./Extensions.module.css";
import { ExtensionView } from "./ExtensionView.tsx";
import { WithdrawExtension } from "./WithdrawExtension.tsx";

/** The requests for more time, the newest first; the one that waits with what may be done about it. */
export function Extensions({ assignment, onDecided }: { assignment: PageAssignment; onDecided?: () => void }) {
  const t = useText();
  const { extensions, originalDueOn, viewerCan } = assignment;
  if (extensions.length === 0) return null;
  const newestFirst = [...extensions].sort((a, b) => b.number - a.number);
  return (
    <section aria-labelledby="gia-han">
      <Title order={2} id="gia-han" mb={8}>
        {t("extensions")}
      </Title>
      <ol className={classes.list}>
        {newestFirst.map((extension) => {
          const waits = extension.state === "WAITING";
          return (
            <li key={extension.id} className={waits ? classes.waiting : undefined}>
              <ExtensionView extension={extension} original={originalDueOn} />
              {waits && viewerCan.withdrawExtension && (
                <WithdrawExtension assignment={assignment} extension={extension} />
              )}
              {waits && viewerCan.decideExtension && (
                <DecideExtension assignment={assignment} extension={extension} {...(onDecided ? { onDecided } : {})} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
