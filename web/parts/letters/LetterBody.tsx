import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";

/** A letter's words: as the recipient sees them, shut in a frame without scripts, or as plain text. */
export function LetterBody({ html, text, title }: { html: string | null; text: string | null; title: string }) {
  const t = useText();
  const [as, setAs] = useState("html");
  const [height, setHeight] = useState(360);
  if (!html && !text) return <Text c="dimmed">{t("letterNoBody")}</Text>;
  return (
    <Stack gap="xs">
      {html && text && (
        <SegmentedControl
          size="xs"
          value={as}
          onChange={setAs}
          data={[
            { value: "html", label: t("letterAsSent") },
            { value: "text", label: t("letterAsText") },
          ]}
        />
      )}
      {html && as === "html" ? (
        <iframe
          title={title}
          // Links of the letter open beside this application, never inside the frame.
          srcDoc={`<base target="_blank">${html}`}
          // Without scripts the same origin is harmless, and lets the frame be as high as its letter.
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          onLoad={({ currentTarget }) =>
            setHeight(currentTarget.contentDocument?.documentElement.scrollHeight ?? height)
          }
          style={{
            width: "100%",
            height,
            border: "1px solid var(--hairline)",
            background: "#fff",
            colorScheme: "light",
          }}
        />
      ) : (
        <Text component="pre" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 }} ff="inherit">
          {text}
        </Text>
      )}
    </Stack>
  );
}
