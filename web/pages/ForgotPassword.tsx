import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconMailCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { DoorFrame } from "../parts/DoorFrame.tsx";
import { session } from "../session.ts";
import { useText } from "../text/text.ts";

/** Asks for a link to set a new password; answers alike whether or not the account exists. */
export function ForgotPassword() {
  const t = useText();
  const [email, setEmail] = useState("");
  const [stage, setStage] = useState<"asking" | "busy" | "sent">("asking");
  const [refusal, setRefusal] = useState<string | null>(null);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!email.trim()) return setRefusal(t("emailMissing"));
    setStage("busy");
    setRefusal(null);
    const { error } = await session
      .requestPasswordReset({ email: email.trim(), redirectTo: "/dat-lai-mat-khau" })
      .catch(() => ({ error: { status: 0 } }));
    setStage(error ? "asking" : "sent");
    if (error)
      setRefusal(t(error.status === 429 ? "tooManyAttempts" : error.status ? "serverFailed" : "networkFailed"));
  };

  return (
    <DoorFrame title={t("forgotTitle")} {...(stage === "sent" ? {} : { lead: t("forgotLead") })}>
      {stage === "sent" ? (
        <Alert
          color="green"
          variant="light"
          icon={<IconMailCheck aria-hidden />}
          title={t("linkSentTitle")}
          role="status"
        >
          {t("linkSent", { email: email.trim() })}
        </Alert>
      ) : (
        <form onSubmit={send} noValidate>
          <Stack gap="sm">
            {refusal && (
              <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
                {refusal}
              </Alert>
            )}
            <TextInput
              label={t("email")}
              type="email"
              autoComplete="username"
              autoFocus
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" loading={stage === "busy"}>
              {t("sendLink")}
            </Button>
          </Stack>
        </form>
      )}
      <Link to="/dang-nhap">{t("backToSignIn")}</Link>
    </DoorFrame>
  );
}
