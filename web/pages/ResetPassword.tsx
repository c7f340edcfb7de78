import { Alert, Button, PasswordInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { DoorFrame } from "../parts/DoorFrame.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { session } from "../session.ts";
import { useText } from "../text/text.ts";

const shortest = 10;

/** Sets a new password with the token from the mailed link; also how an invited person sets the first one. */
export function ResetPassword() {
  const t = useText();
  const [{ token, error: refusedLink }] = useUrlState();
  const [linkBad, setLinkBad] = useState(!token || Boolean(refusedLink));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: { password: "", again: "" },
    validate: {
      password: (password) => (password.length < shortest ? t("passwordTooShort", { n: shortest }) : null),
      again: (again, { password }) => (again === password ? null : t("passwordsDiffer")),
    },
  });

  const set = form.onSubmit(async ({ password }) => {
    setBusy(true);
    setRefusal(null);
    const { error } = await session
      .resetPassword({ newPassword: password, token: token ?? "" })
      .catch(() => ({ error: { status: 0, code: "" } }));
    if (!error) return window.location.assign("/dang-nhap?moi=1");
    setBusy(false);
    if (error.status === 0) setRefusal(t("networkFailed"));
    else if (error.status === 429) setRefusal(t("tooManyAttempts"));
    else if (error.code === "PASSWORD_TOO_SHORT")
      form.setFieldError("password", t("passwordTooShort", { n: shortest }));
    else if (error.status >= 500) setRefusal(t("serverFailed"));
    else setLinkBad(true);
  });

  return (
    <DoorFrame title={t("resetTitle")}>
      {linkBad ? (
        <>
          <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {t("resetLinkBad")}
          </Alert>
          <Link to="/quen-mat-khau">{t("askNewLink")}</Link>
        </>
      ) : (
        <form onSubmit={set} noValidate>
          <Stack gap="sm">
            {refusal && (
              <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
                {refusal}
              </Alert>
            )}
            <PasswordInput
              label={t("newPassword")}
              description={t("newPasswordHint")}
              autoComplete="new-password"
              autoFocus
              {...form.getInputProps("password")}
            />
            <PasswordInput label={t("repeatPassword")} autoComplete="new-password" {...form.getInputProps("again")} />
            <Button type="submit" loading={busy}>
              {t("setPassword")}
            </Button>
          </Stack>
        </form>
      )}
    </DoorFrame>
  );
}
