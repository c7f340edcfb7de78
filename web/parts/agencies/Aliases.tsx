import { Anchor } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";

const few = 6;

/** The names that documents use for an agency; a group may have dozens, so the rest waits behind a click. */
export function Aliases({ of }: { of: readonly string[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  return (
    <>
      {(all ? of : of.slice(0, few)).join("; ")}
      {of.length > few && (
        <>
          {" "}
          <Anchor component="button" type="button" size="sm" onClick={() => setAll(!all)}>
            {all ? t("agencyAliasesFewer") : t("agencyAliasesAll", { n: of.length })}
          </Anchor>
        </>
      )}
    </>
  );
}
