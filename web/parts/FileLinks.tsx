import { Text, VisuallyHidden } from "@mantine/core";
import { IconFileText, IconFileTypePdf, IconFileTypeXls, IconPhoto } from "@tabler/icons-react";
import { formatBytes, formatDay } from "../format.ts";
import { useText } from "../text/text.ts";
import classes from "./FileLinks.module.css";

type LinkedFile = { id: string; name: string; type: string; size: number; url: string; day?: string | null };

// Browsers show these; HEIC only where the device knows it, so it stays a link.
const pictures = ["image/jpeg", "image/png"];

const iconOf = (type: string) =>
  type === "application/pdf"
    ? IconFileTypePdf
    : type.startsWith("image/")
      ? IconPhoto
      : /sheet|excel/.test(type)
        ? IconFileTypeXls
        : IconFileText;

/** Files to open in a new tab; pictures show themselves. */
export function FileLinks({ files }: { files: readonly LinkedFile[] }) {
  const t = useText();
  return (
    <ul className={classes.files}>
      {files.map(({ id, name, type, size, url, day }) => {
        const Sign = iconOf(type);
        return (
          <li key={id} className={classes.file}>
            {!pictures.includes(type) && <Sign size={20} stroke={1.6} aria-hidden />}
            <a href={url} target="_blank" rel="noreferrer">
              {pictures.includes(type) && <img src={url} alt="" loading="lazy" />}
              {name}
              <VisuallyHidden> ({t("opensInNewTab")})</VisuallyHidden>
            </a>
            <Text span size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }}>
              {day && `${t("fileOfDay", { day: formatDay(day) })} · `}
              {formatBytes(size)}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
