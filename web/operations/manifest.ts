import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  validate,
  visit,
} from "graphql";
import ts from "typescript";
import { formatDocument } from "urql";

const webDir = join(import.meta.dirname, "..");
const schemaPath = join(webDir, "../schema/schema.graphql");

/** The web's operations: the text of each under its id, and the id of each under its name. */
export interface Manifest {
  /** SHA-256 of an operation's text, in hexadecimal digits → that text. */
  documents: Record<string, string>;
  /** Name of an operation → its id. */
  ids: Record<string, string>;
}

/** Reads every `graphql(…)` of the web's sources, as the browser would send it; throws when one does not fit the schema. */
export function makeManifest(dir: string = webDir): Manifest {
  const schema = buildSchema(readFileSync(schemaPath, "utf8"));
  const definitions = sourcesIn(dir).flatMap((path) =>
    textsIn(path).flatMap((text) => parse(text, { noLocation: true }).definitions),
  );
  const fragments = named(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION));
  const operations = named(definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION));
  const manifest: Manifest = { documents: {}, ids: {} };
  for (const [name, operation] of [...operations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
    const all = { ...whole, definitions: [operation, ...fragmentsOf(whole, fragments)] };
    // Its own type differs from the parser's only where a description may be missing.
    const document = formatDocument(all) as DocumentNode;
    const [wrong] = validate(schema, document);
    if (wrong) throw new Error(`${name}: ${wrong.message}`);
    const text = print(document);
    const id = createHash("sha256").update(text).digest("hex");
    manifest.documents[id] = text;
    manifest.ids[name] = id;
  }
  return manifest;
}

function sourcesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !/^(dist|node_modules)\b/.test(path))
    .sort()
    .map((path) => join(dir, path));
}

function textsIn(path: string): string[] {
  const source = readFileSync(path, "utf8");
  const texts: string[] = [];
  // Most files ask for nothing and need not be parsed.
  if (!/\bgraphql\(/.test(source)) return texts;
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "graphql") {
      const [text] = node.arguments;
      if (!text || !ts.isStringLiteralLike(text))
        throw new Error(`${relative(webDir, path)}: graphql() takes plain text`);
      texts.push(text.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return texts;
}

// The server tells operations apart by their ids, the browser by their names.
function named<Node extends { name?: { value: string } | undefined }>(nodes: readonly Node[]): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    const name = node.name?.value;
    if (!name) throw new Error("Every operation of the web has a name");
    if (found.has(name)) throw new Error(`Two operations or fragments of the web are named ${name}`);
    found.set(name, node);
  }
  return found;
}

function fragmentsOf(
  document: DocumentNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  const follow = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(document);
  return found;
}
