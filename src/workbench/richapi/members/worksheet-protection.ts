import { asFlag, asOneOf } from "../args";
import { failure } from "../failure";
import type { ProtectionOptions } from "../host";
import type { Members } from "../members";

const FLAGS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export const worksheetProtection: Members<"WorksheetProtection"> = {
  scalars: {
    Protected: { get: ({ sheet }, { host }) => host.protection(sheet) !== null },
    Options: {
      get: ({ sheet }, { host }) => {
        const options = host.protection(sheet);
        if (!options) return null;
        const flags = Object.fromEntries(FLAGS.map((flag) => [flag, options[flag] ?? false]));
        return { ...flags, selectionMode: options.selectionMode ?? "Normal" };
      },
    },
  },
  methods: {
    Protect: ({ sheet }, args, { host }) => {
      if (host.protection(sheet)) throw failure("AccessDenied");
      const given = args.record(0);
      const options: Record<string, unknown> = {};
      for (const flag of FLAGS) {
        if (given[flag] !== undefined && given[flag] !== null) options[flag] = asFlag(given[flag]);
      }
      if (given["selectionMode"] !== undefined && given["selectionMode"] !== null) {
        options["selectionMode"] = asOneOf(given["selectionMode"], ["Normal", "Unlocked", "None"]);
      }
      host.protect(sheet, options as ProtectionOptions, args.optionalText(1));
    },
    Unprotect: ({ sheet }, args, { host }) => {
      if (host.protection(sheet)) host.unprotect(sheet, args.optionalText(0));
    },
  },
};
