import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../web/text");

test.each(["vi", "en"])(
  "no two files of the texts in %s name the same key: the later one would silently win",
  async (language) => {
    const keys = new Map<string, string[]>();
    for (const file of readdirSync(join(root, language))) {
      const parts: Record<string, Record<string, string>> = await import(join(root, language, file));
      for (const texts of Object.values(parts)) {
        for (const key of Object.keys(texts)) keys.set(key, [...(keys.get(key) ?? []), file]);
      }
    }
    expect([...keys].filter(([, files]) => files.length > 1)).toEqual([]);
  },
);
