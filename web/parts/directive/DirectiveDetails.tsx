import type { ReactNode } from "react";
import { formatBytes, formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Directive.module.css";
import type { DirectiveHead } from "./directiveQuery.ts";

/** What the letterhead and the signature block say, and when the office took it in. */
export function DirectiveDetails({ directive: d }: { directive: DirectiveHead }) {
  const t = useText();
  const facts: [string, ReactNode][] = [
    [t("issuer"), d.issuer.name],
    [t("signedBy"), [d.signerTitle, d.signer].filter(Boolean).join(" ")],
    [t("monitor"), d.monitor.name],
    [t("endsOnField"), d.endsOn && formatDay(d.endsOn)],
    [t("fieldOfWork"), d.field?.name],
    [t("urgency"), d.urgency === "NORMAL" ? null : t(`urgency${d.urgency}`)],
    [
      t("bases"),
      d.bases.map(({ number, issuedOn }) => (issuedOn ? `${number} (${formatDay(issuedOn)})` : number)).join("; "),
    ],
    [t("recipients"), d.recipients.join("; ")],
    [
      t("sourceFile"),
      d.sourceFile && (
        <a href={d.sourceFile.url}>
          {d.sourceFile.name} ({formatBytes(d.sourceFile.size)})
        </a>
      ),
    ],
    [t("registered"), formatInstant(d.registeredAt)],
    [t("assigned"), d.assignedAt && formatInstant(d.assignedAt)],
  ];
  return (
    <dl className={classes.details}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
