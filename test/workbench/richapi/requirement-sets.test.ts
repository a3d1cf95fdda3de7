import { readFileSync } from "node:fs";
import { membersOf, TYPE_NAMES } from "../../../src/workbench/richapi/member-tables";

/** The set ExcelApi with which each member came, as `Worksheet.copy` -> 1.7, read from the typings. */
function setsByMember(): Map<string, number> {
  const sets = new Map<string, number>();
  let type = "";
  let set = 0;
  for (const line of readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").split("\n")) {
    type = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1] ?? type;
    if (/^ {8}\/\*\*/.test(line)) set = 0;
    set = Number(/\[Api set: ExcelApi (1\.\d+)/.exec(line)?.[1]?.slice(2) ?? set);
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line)?.[1];
    if (!member || set === 0) continue;
    const key = `${type}.${member}`;
    sets.set(key, Math.min(set, sets.get(key) ?? Infinity));
  }
  return sets;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

it("holds no member that came after the lowest set that is advertised, 1.13", () => {
  const sets = setsByMember();
  const known = TYPE_NAMES.flatMap((type) => {
    const { scalars, setters, objects, paths, methods } = membersOf(type);
    return [scalars, setters, objects, paths, methods]
      .flatMap((table) => Object.keys(table ?? {}))
      .flatMap((name) => {
        const set = sets.get(`${type}.${camel(name)}`);
        return set === undefined ? [] : [{ member: `${type}.${camel(name)}`, set }];
      });
  });
  expect(known.length).toBeGreaterThan(150);
  expect(known.filter(({ set }) => set > 13)).toEqual([]);
});
