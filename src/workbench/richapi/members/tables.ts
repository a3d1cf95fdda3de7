import { parseReference } from "../address";
import { intersection } from "../areas";
import { areaOf } from "../args";
import { failure } from "../failure";
import { guard } from "../guard";
import type { TableInfo } from "../host";
import type { Environment, Members } from "../members";
import { apiObject } from "../objects";
import type { ApiObject, ObjectStates } from "../objects";
import { sheetInfo, sheetNamed } from "../sheets";

export const tableCollection: Members<"TableCollection"> = {
  items: (state, env) => tablesOf(state, env).map(itemOf),
  item: (state, key, env) => itemOf(named(tablesOf(state, env), key)),
  paths: {
    Add: (state, args, env) => {
      const reference = parseReference(args.text(0));
      const named = reference.sheet === null ? state.sheet : sheetNamed(env.host, reference.sheet)?.id;
      if (!named || (state.sheet !== null && state.sheet !== named)) throw failure("InvalidArgument");
      const sheet = sheetInfo(env.host, named).id;
      if (!args.flag(1)) throw failure("NotImplemented", "Tables without headings are not supported here.");
      guard(env, sheet);
      const taken = [
        ...env.host.tables(sheet).map(({ area }) => area),
        ...env.host.mergedAreas(sheet, reference.area),
      ];
      if (taken.some((other) => intersection(other, reference.area))) throw failure("InvalidArgument");
      return itemOf({ sheet, ...env.host.addTable(sheet, reference.area) });
    },
  },
};

/** The tables that a range touches. */
export const tableScopedCollection: Members<"TableScopedCollection"> = {
  items: (state, env) => touched(state, env).map(itemOf),
  item: (state, key, env) => itemOf(named(touched(state, env), key)),
};

export const table: Members<"Table"> = {
  identity: (state, env) => ({ Id: infoOf(state, env).id }),
  scalars: {
    Id: { get: (state, env) => infoOf(state, env).id },
    Name: { get: (state, env) => infoOf(state, env).name },
  },
  objects: {
    Worksheet: ({ sheet }, { host }) => apiObject("Worksheet", { sheet: sheetInfo(host, sheet).id }),
  },
  paths: {
    GetRange: (state, _args, env) => apiObject("Range", env.range(state.sheet, infoOf(state, env).area)),
  },
};

type Placed = TableInfo & { readonly sheet: string };

function tablesOf({ sheet }: ObjectStates["TableCollection"], { host }: Environment): Placed[] {
  const sheets = sheet === null ? host.sheets() : [sheetInfo(host, sheet)];
  return sheets.flatMap(({ id }) => host.tables(id).map((info) => ({ sheet: id, ...info })));
}

function touched(state: ObjectStates["TableScopedCollection"], env: Environment): Placed[] {
  const of = areaOf(state);
  return tablesOf(state, env).filter(({ area }) => intersection(area, of));
}

/** By id or by name. */
function named<T extends TableInfo>(tables: readonly T[], key: unknown): T {
  const wanted = String(key).toUpperCase();
  const found = tables.find(({ id, name }) => id.toUpperCase() === wanted || name.toUpperCase() === wanted);
  if (!found) throw failure("ItemNotFound");
  return found;
}

function infoOf({ sheet, id }: ObjectStates["Table"], { host }: Environment): TableInfo {
  return named(host.tables(sheet), id);
}

function itemOf({ sheet, id }: Placed): ApiObject {
  return apiObject("Table", { sheet, id });
}
