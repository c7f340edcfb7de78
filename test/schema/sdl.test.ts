import { readFile } from "node:fs/promises";
import { isInputObjectType, isObjectType } from "graphql";
import { buildApiSchema } from "../../schema/build.ts";
import { printApiSchema } from "../../schema/printSchema.ts";

test("schema.graphql is what the code says", async () => {
  const committed = await readFile(new URL("../../schema/schema.graphql", import.meta.url), "utf8");
  expect(printApiSchema()).toBe(committed);
});

test("every type, field and argument is described", () => {
  const bare: string[] = [];
  for (const type of Object.values(buildApiSchema().getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    // The two roots are described by their fields.
    if (!type.description && type.name !== "Query" && type.name !== "Mutation") bare.push(type.name);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      bare.push(
        ...field.args
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      );
    }
  }
  expect(bare).toEqual([]);
});
