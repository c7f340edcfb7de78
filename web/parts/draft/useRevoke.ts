import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useMutation } from "urql";
import { useText } from "../../text/text.ts";
import { useFailure } from "../useFailure.ts";
import { RevokeMutation } from "./draftQuery.ts";

/** Takes an issue back and returns to the draft; says why where that is not possible any more. */
export function useRevoke() {
  const t = useText();
  const navigate = useNavigate();
  const failure = useFailure();
  const [{ fetching }, run] = useMutation(RevokeMutation);
  const revoke = async (id: string, expectedVersion: number, number: string): Promise<void> => {
    const { data, error } = await run({ input: { id, expectedVersion } });
    const refused = error ? failure(error) : data?.directiveRevoke.userErrors[0]?.message;
    if (refused) return void notifications.show({ color: "red", title: t("revokeFailed"), message: refused });
    notifications.show({ color: "green", message: t("revoked", { number }) });
    await navigate({ to: "/van-ban/$id/soan", params: { id } });
  };
  return { revoke, revoking: fetching };
}
