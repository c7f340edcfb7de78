import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const root = join(import.meta.dirname, "..");
const ceiling = 300;

// Arrow rule: what each room may import from. `server`, `cli`, `demo`, `bench` may use everything.
const arrows: Record<string, readonly string[]> = {
  rules: ["rules"],
  reader: ["reader", "rules"],
  entities: ["entities", "rules"],
  actions: ["actions", "entities", "rules", "reader"],
  schema: ["schema", "actions", "entities", "rules"],
  jobs: ["jobs", "actions", "entities", "rules"],
  web: ["web"],
};

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx", "*.mjs"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const text = (file: string) => readFileSync(join(root, file), "utf8");
const room = (file: string) => file.split("/")[0] ?? "";

/** The project's own files that a file imports, as paths from the root. */
function imports(file: string): string[] {
  const found = text(file).matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].map((match) => normalize(join(dirname(file), match[1] ?? "")));
}

describe("the house", () => {
  test.each(Object.keys(arrows))("%s imports only the rooms below it", (name) => {
    const files = tracked.filter((file) => room(file) === name);
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((target) => !arrows[name]?.includes(room(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test("nobody but tests imports from tests", () => {
    const wrong = tracked.filter((file) => room(file) !== "test" && !file.startsWith("jest"));
    expect(wrong.flatMap((file) => imports(file).filter((target) => room(target) === "test"))).toEqual([]);
  });

  test(`no file is longer than ${ceiling} lines`, () => {
    // Texts of the demo and migrations are data, the other is generated.
    const exempt = /^(entities\/migrations|demo\/texts|web\/graphql-env)/;
    const long = tracked
      .filter((file) => !exempt.test(file))
      .map((file) => ({ file, lines: text(file).split("\n").length - 1 }))
      .filter(({ lines }) => lines > ceiling);
    expect(long).toEqual([]);
  });

  test("only server/env.ts reads the environment", () => {
    const readers = tracked.filter((file) => /^(?!\s*(\*|\/\/|\/\*)).*process\.env/m.test(text(file)));
    expect(readers.filter((file) => room(file) !== "test" && file !== "server/env.ts")).toEqual([]);
  });

  test("rules and reader do not look at the clock", () => {
    const pure = tracked.filter((file) => room(file) === "rules" || room(file) === "reader");
    expect(pure.filter((file) => /new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(text(file)))).toEqual([]);
  });

  test("only actions write to the product's tables", () => {
    const write =
      /\b(insert into|update|delete from)\s+"?(directive|task|assignment|submission|letter|agency|person|role_held|history|evidence|file|setting)\b/i;
    const writers = tracked.filter(
      (file) => write.test(text(file)) && !/^(actions|test|entities\/migrations|bench)\//.test(file),
    );
    expect(writers).toEqual([]);
  });

  test("every change of an assignment says on which day", () => {
    const silent = tracked.filter((file) =>
      [...text(file).matchAll(/update assignment\b(?! \w+ where)[^`;]*?set[^`;]*/g)].some(
        ([sql]) => !/changed_on/.test(sql),
      ),
    );
    expect(silent.filter((file) => room(file) === "actions")).toEqual([]);
  });

  test("only act.ts opens transactions", () => {
    const openers = tracked.filter((file) => /\.transaction\(|\bstartTransaction\(/.test(text(file)));
    expect(openers.filter((file) => room(file) !== "test" && file !== "actions/act.ts")).toEqual([]);
  });
});
