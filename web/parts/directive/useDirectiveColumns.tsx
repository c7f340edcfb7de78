import { Text } from "@mantine/core";
import { IconAlertTriangle, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Badge } from "../Badge.tsx";
import type { Column } from "../DataTable.tsx";
import { Fraction } from "../Fraction.tsx";
import type { DirectiveRow } from "./directivesQuery.ts";

/** The columns of the list of directives. */
export function useDirectiveColumns(): Column<DirectiveRow>[] {
  const t = useText();
  return useMemo(
    () => [
      {
        id: "number",
        header: t("columnNumber"),
        width: 150,
        sort: "DOCUMENT_NUMBER",
        cell: ({ id, documentNumber, state }) => (
          <Link to={state === "DRAFT" ? "/van-ban/$id/soan" : "/van-ban/$id"} params={{ id }}>
            {documentNumber ?? t("numberMissing")}
          </Link>
        ),
      },
      {
        id: "issuedOn",
        header: t("columnIssuedOn"),
        width: 130,
        sort: "ISSUED_ON",
        cell: ({ issuedOn }) => (issuedOn ? formatDay(issuedOn) : t("none")),
      },
      {
        id: "abstract",
        header: t("columnAbstract"),
        phone: "title",
        cell: ({ abstract, kindName }) => (
          <Text span inherit lineClamp={2}>
            <Text span inherit c="dimmed" mr={6}>
              {kindName}
            </Text>
            {abstract || t("noAbstract")}
          </Text>
        ),
      },
      { id: "issuer", header: t("columnIssuer"), width: 190, phone: "hide", cell: ({ issuer }) => issuer.name },
      {
        id: "progress",
        header: t("columnProgress"),
        width: 140,
        align: "right",
        cell: ({ id, state, taskCount, completedCount }) =>
          state === "DRAFT" ? (
            <Badge tone="none" icon={IconPencil} label={t("directiveDRAFT")} />
          ) : (
            <Link to="/" search={{ "ke-hoach": id, phan: "COMPLETED" }} hash="danh-sach" style={{ color: "inherit" }}>
              <Fraction k={completedCount} n={taskCount} />
            </Link>
          ),
      },
      {
        id: "overdue",
        header: t("columnOverdue"),
        width: 124,
        align: "right",
        cell: ({ id, overdueCount }) =>
          overdueCount > 0 ? (
            <Link to="/" search={{ "ke-hoach": id, phan: "OVERDUE" }} hash="danh-sach">
              <Badge tone="late" icon={IconAlertTriangle} label={`${t("OVERDUE")} ${overdueCount}`} />
            </Link>
          ) : null,
      },
    ],
    [t],
  );
}
