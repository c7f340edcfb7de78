import fc from "fast-check";
import { type CascadeStep, describeCarrying, makesCycle } from "../../rules/cascade.ts";

const names = ["a", "b", "c", "d", "e", "f"];
const attempts = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 30 });

/** Whether one comes back to where one started, going up. */
function comesBack(from: string, steps: readonly CascadeStep[]): boolean {
  let at = steps.find(({ directiveId }) => directiveId === from)?.above ?? null;
  for (let gone = 0; at !== null && gone < names.length; gone += 1) {
    if (at === from) return true;
    at = steps.find(({ directiveId }) => directiveId === at)?.above ?? null;
  }
  return false;
}

test("no order of links, each refused where it would close a circle, leaves a circle; and none is refused for nothing", () => {
  fc.assert(
    fc.property(attempts, (links) => {
      let steps: CascadeStep[] = [];
      for (const [directiveId, above] of links) {
        const linked = [...steps.filter((step) => step.directiveId !== directiveId), { directiveId, above }];
        expect(makesCycle(directiveId, above, steps)).toBe(comesBack(directiveId, linked));
        if (!makesCycle(directiveId, above, steps)) steps = linked;
        for (const name of names) expect(comesBack(name, steps)).toBe(false);
      }
    }),
  );
});

test("how far the lower directive is, in words", () => {
  expect(describeCarrying("Kế hoạch 12/KH-UBND", 5, 9)).toBe("Triển khai bằng Kế hoạch 12/KH-UBND: 5/9");
});
