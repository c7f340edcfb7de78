import { damage } from "./genre/damage.ts";
import { directives } from "./genre/directives.ts";
import { letters } from "./genre/letters.ts";
import { compare, f1, noCounts, readAs } from "./genre/measure.ts";
import { others } from "./genre/others.ts";
import { places } from "./genre/places.ts";
import { plans } from "./genre/plans.ts";
import { tables } from "./genre/tables.ts";

const passages = [...directives, ...plans, ...tables, ...letters, ...others, ...places];

describe("passages of the genre are read as the rules say", () => {
  test.each(passages.map((passage) => [passage.name, passage] as const))("%s", (_, { text, tasks }) => {
    const errors: string[] = [];
    compare(noCounts(), tasks, readAs(text), errors);
    expect(errors).toEqual([]);
  });
});

test.each([1, 2, 3])("damaged as by a scan, seed %d", (seed) => {
  const counts = noCounts();
  for (const { text, tasks } of passages) compare(counts, tasks, readAs(damage(text, seed)), []);
  const figures = Object.entries(counts).map(([field, count]) => `${field} ${f1(count).toFixed(3)}`);
  console.info(`seed ${seed}: ${figures.join("  ")}`);
  expect(f1(counts.task)).toBeGreaterThanOrEqual(0.94);
  expect(f1(counts.lead)).toBeGreaterThanOrEqual(0.88);
  expect(f1(counts.help)).toBeGreaterThanOrEqual(0.85);
  expect(f1(counts.report)).toBeGreaterThanOrEqual(0.85);
  expect(f1(counts.limit)).toBeGreaterThanOrEqual(0.95);
});
