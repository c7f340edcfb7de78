import { Alert } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { useUrlState } from "../useUrlState.ts";
import type { DirectiveHead } from "./directiveQuery.ts";

/** That the directive has ended, and why; that others adjust it, and from when. */
export function DirectiveState({ directive }: { directive: DirectiveHead }) {
  const t = useText();
  const [, set] = useUrlState();
  const { closedOn, closeReason, supersededBy, amendments } = directive;
  return (
    <>
      {closedOn && (
        <Alert variant="light" color="gray" mb="sm" title={t("directiveClosed", { day: formatDay(closedOn) })}>
          {supersededBy ? (
            <Link to="/van-ban/$id" params={{ id: supersededBy.id }}>
              {closeReason}
            </Link>
          ) : (
            closeReason
          )}
        </Alert>
      )}
      {amendments.length > 0 && (
        <p className="prose" style={{ margin: "0 0 12px" }}>
          {amendments.map(({ id, documentName, effectiveOn, appliedOn }, index) => (
            <span key={id}>
              {index > 0 && " · "}
              <Link
                to="."
                search={{ muc: "dieu-chinh" }}
                onClick={(event) => {
                  event.preventDefault();
                  set({ muc: "dieu-chinh" });
                }}
              >
                {t("amendmentBy", { name: documentName, day: formatDay(effectiveOn) })}
              </Link>
              {!appliedOn && ` (${t("amendmentPending")})`}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
