import fc from "fast-check";
import { associateFunctions } from "../../src/functions/associate";
import type { KpiFunction } from "../../src/functions/function-spec";
import { FUNCTIONS } from "../../src/functions/registry";
import { provideTemplates } from "../../src/functions/template-source";
import { loadTemplates } from "../../src/templates/load-templates";
import { call, callLater } from "./support/custom-functions";

associateFunctions(FUNCTIONS);
provideTemplates(loadTemplates);

const ordinary = fc.oneof(
  fc.constantFrom(0, 0.2, 0.5, 1, 20, 50, 69.99, 70, 79.99, 89.99, 90, 100, 3000),
  fc.constantFrom(
    "每延误一次扣2分,扣完为止",
    "≥95%得10分,90%-94%得8分,<90%得0分",
    "延误一次扣5分;投诉一次扣3分",
    "-2 per late day, min 0",
    "酌情扣分",
    "是",
  ),
  fc.constantFrom("20%", "２０％", "20分", "¥3,000", "百分制", "by-score", "五分制", "得分", "优秀"),
  fc.constantFrom(null, "", " ", "　", undefined),
);
const hostile = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A", "=cmd|' /C calc'!A0", "1e999", "__proto__", "constructor", "\u0000"),
  fc.constantFrom({ type: "Error", basicValue: "#REF!" }, { code: "#N/A" }, { type: "Entity" }, {}, [], 10n),
  fc.anything(),
);
const value = fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 1, arbitrary: hostile });
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(value, range, hostile);

/** What a cell may show: no NaN, no Infinity, no null, no object but an error of the two codes with a message. */
function isShowable(shown: unknown): boolean {
  if (typeof shown === "number") return Number.isFinite(shown);
  if (typeof shown === "string" || typeof shown === "boolean") return true;
  const { error, message } = shown as { error?: string; message?: string };
  return (error === "#VALUE!" || error === "#N/A") && isMessage(message ?? "");
}

function isMessage(message: string): boolean {
  return /^[^\n]*[\u4e00-\u9fff][^\n]*。 \/ [^\n]+\.$/.test(message) && !message.includes("插件内部出错");
}

function isShowableAnswer(shown: unknown, spec: KpiFunction): boolean {
  if (!Array.isArray(shown)) return isShowable(shown) && (spec.result === "scalar" || isError(shown));
  return spec.result === "matrix" && (shown as unknown[][]).every((row) => row.every(isShowable));
}

function isError(shown: unknown): boolean {
  return typeof shown === "object" && shown !== null && "error" in shown;
}

describe.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))("KPI.%s", (id, spec) => {
  it("answers anything with values and errors that a cell can show", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 5 }), async (args) =>
        isShowableAnswer(await callLater(id, ...args), spec),
      ),
      { numRuns: 500 },
    );
  });

  it("gives the same answer to the same arguments", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 4 }), async (args) => {
        expect(await callLater(id, ...args)).toEqual(await callLater(id, ...args));
      }),
    );
  });
});

describe.each(["BAND", "COEFFICIENT", "PAYOUT", "NEXT"])("KPI.%s over a range", (id) => {
  const rest = id === "PAYOUT" ? [3000] : [];

  it("answers in the shape of the range, each cell as if it stood alone", () => {
    fc.assert(
      fc.property(range, (rows) => {
        const alone = rows.map((row) =>
          row.map((cell) => {
            const answer = call(id, [[cell]], ...rest);
            return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
          }),
        );
        const single = rows.length === 1 && rows[0]?.length === 1;
        const together = call(id, rows, ...rest);
        expect(together).toEqual(single && isError(together) ? alone[0]?.[0] : alone);
      }),
    );
  });
});

describe.each(["SCORE", "EXPLAIN", "CHECK"])("KPI.%s over a column of items", (id) => {
  const arity = id === "CHECK" ? 2 : 4;
  const items = fc.array(fc.tuple(value, value, value, value), { minLength: 2, maxLength: 4 });

  it("answers each row as if it stood alone", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const columns = [0, 1, 2, 3].slice(0, arity).map((column) => rows.map((row) => [row[column]]));
        const alone = rows.map((row) => {
          const answer = call(id, ...row.slice(0, arity).map((cell) => [[cell]]));
          return Array.isArray(answer) ? (answer as unknown[][])[0] : [answer];
        });
        expect(call(id, ...columns)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});
