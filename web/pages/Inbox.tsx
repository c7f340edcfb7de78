import { Text } from "@mantine/core";
import { AgencySelect } from "../parts/AgencySelect.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { ExtensionsBox } from "../parts/inbox/ExtensionsBox.tsx";
import { boxes, InboxTabs } from "../parts/inbox/InboxTabs.tsx";
import { ResultsBox } from "../parts/inbox/ResultsBox.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The office's inbox: results to confirm and requests for more time. */
export function Inbox() {
  const t = useText();
  const [state, set] = useUrlState();
  const { can } = useViewer();
  const box = boxes.find((one) => one === state.hop) ?? (can.confirm ? "ket-qua" : "gia-han");
  return (
    <>
      <PageTitle title={box === "gia-han" ? t("inboxExtensions") : t("inbox")}>
        <Text size="xs" c="dimmed" visibleFrom="sm">
          {t("inboxKeys")}
        </Text>
      </PageTitle>
      <InboxTabs box={box} />
      <FilterBar search={t("inboxSearch")} also={["co-quan"]}>
        <AgencySelect
          w={230}
          label={t("tasksFilterAgency")}
          value={state["co-quan"] ?? null}
          onChange={(id) => set({ "co-quan": id, trang: null, chon: null })}
        />
      </FilterBar>
      {box === "gia-han" ? <ExtensionsBox /> : <ResultsBox />}
    </>
  );
}
