import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { DoorFrame } from "../parts/DoorFrame.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { returnPath, session } from "../session.ts";
import { useText } from "../text/text.ts";

/** Sign-in with e-mail and password; leads back to the page that asked for it. */
export function SignIn() {
  const t = useText();
  const [state] = useUrlState();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: { email: "", password: "" },
    validate: {
      email: (email) => (email.trim() ? null : t("emailMissing")),
      password: (password) => (password ? null : t("passwordMissing")),
    },
  });

  const signIn = form.onSubmit(async ({ email, password }) => {
    setBusy(true);
    setRefusal(null);
    const { error } = await session.signIn
      .email({ email: email.trim(), password })
      .catch(() => ({ error: { status: 0 } }));
    // A full load: nothing of an earlier person stays in memory.
    if (!error) return window.location.assign(returnPath(state.ve));
    setBusy(false);
    setRefusal(
      error.status === 429
        ? t("tooManyAttempts")
        : error.status === 0
          ? t("networkFailed")
          : error.status >= 500
            ? t("serverFailed")
            : t("signInRefused"),
    );
  });

  return (
    <DoorFrame title={t("signIn")} lead={t("signInLead")}>
      {state.moi && !refusal && (
        <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />} role="status">
          {t("passwordSet")}
        </Alert>
      )}
      {refusal && (
        <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {refusal}
        </Alert>
      )}
      <form onSubmit={signIn} noValidate>
        <Stack gap="sm">
          <TextInput
            label={t("email")}
            type="email"
            name="email"
            autoComplete="username"
            placeholder={t("emailExample")}
            autoFocus
            {...form.getInputProps("email")}
          />
          <PasswordInput
            label={t("password")}
            name="password"
            autoComplete="current-password"
            {...form.getInputProps("password")}
          />
          <Button type="submit" loading={busy} fullWidth mt={4}>
            {t("signIn")}
          </Button>
          <Link to="/quen-mat-khau">{t("forgotPassword")}</Link>
        </Stack>
      </form>
    </DoorFrame>
  );
}
