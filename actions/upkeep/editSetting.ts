import { loadTopAgency } from "../../entities/queries/topAgency.ts";
import { Setting } from "../../entities/setting.ts";
import { Failure } from "../../rules/failure.ts";
import { checkSetting } from "../../rules/setting.ts";
import { action } from "../act.ts";

/** A new value for a setting, as JSON text. */
export interface EditSettingInput {
  key: string;
  expectedVersion: number;
  value: string;
}

/** Changes a setting of the installation. */
export const editSetting = action("settingEdit", async (act, input: EditSettingInput) => {
  const top = await loadTopAgency(act.db);
  act.require("setting.edit", { type: "agency", id: top ?? "" });
  const setting = await act.db.findOneBy(Setting, { key: input.key });
  if (!setting) throw new Failure("NOT_FOUND");
  const value = checkSetting(input.key, input.value);
  const [, changed]: [unknown, number] = await act.db.query(
    "update setting set value = $3::jsonb, version = version + 1 where key = $1 and version = $2",
    [input.key, input.expectedVersion, JSON.stringify(value)],
  );
  if (changed !== 1) throw new Failure("VERSION_CONFLICT");
  // History names things by uuid; a setting belongs to the agency at the top.
  act.record("setting", top ?? setting.key, {
    before: { [input.key]: setting.value },
    after: { [input.key]: value },
  });
  return { key: input.key };
});
