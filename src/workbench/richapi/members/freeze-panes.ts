import { parseReference } from "../address";
import { area } from "../areas";
import { areaOf } from "../args";
import { failure } from "../failure";
import { MAX_COLUMNS, MAX_ROWS } from "../host";
import type { Members } from "../members";
import { apiObject } from "../objects";

export const worksheetFreezePanes: Members<"WorksheetFreezePanes"> = {
  paths: {
    GetLocation: ({ sheet }, _args, env) => {
      const { rows, columns } = env.host.frozen(sheet);
      if (rows === 0 && columns === 0) throw failure("ItemNotFound");
      const frozen = area(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS);
      return apiObject("Range", env.range(sheet, frozen));
    },
  },
  methods: {
    FreezeRows: ({ sheet }, args, { host }) => host.freeze(sheet, count(args.optionalInteger(0)), 0),
    FreezeColumns: ({ sheet }, args, { host }) => host.freeze(sheet, 0, count(args.optionalInteger(0))),
    FreezeAt: ({ sheet }, args, { host }) => {
      const object = args.object(0);
      const at = object?.type === "Range" ? areaOf(object.state) : parseReference(args.text(0)).area;
      const rows = at.rows === MAX_ROWS ? 0 : at.row + at.rows;
      const columns = at.columns === MAX_COLUMNS ? 0 : at.column + at.columns;
      host.freeze(sheet, rows, columns);
    },
    Unfreeze: ({ sheet }, _args, { host }) => host.freeze(sheet, 0, 0),
  },
};

function count(given: number | null): number {
  const lines = given ?? 1;
  if (lines < 0) throw failure("InvalidArgument");
  return lines;
}
