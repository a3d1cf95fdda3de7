import { localAddress, parseReference, quotedSheet, referenceOfFormula } from "../address";
import { areaOf, asFlag, asText } from "../args";
import { failure } from "../failure";
import type { Area, NameInfo } from "../host";
import type { Environment, Members } from "../members";
import { apiObject } from "../objects";
import type { ApiObject } from "../objects";
import { sheetInfo, sheetNamed } from "../sheets";

type State = { readonly name: string; readonly sheet: string | null };

export const namedItemCollection: Members<"NamedItemCollection"> = {
  items: ({ sheet }, { host }) =>
    host
      .names()
      .filter((one) => one.sheet === sheet)
      .map(itemOf),
  item: ({ sheet }, key, env) => itemOf(infoOf({ name: asText(key), sheet }, env)),
  paths: {
    Add: ({ sheet }, args, env) => {
      const name = args.text(0);
      if (!validName(name)) throw failure("InvalidArgument");
      const taken = env.host.names().some((one) => one.sheet === sheet && same(one.name, name));
      if (taken) throw failure("ItemAlreadyExists");
      const object = args.object(1);
      const formula = object ? absolute(object, env) : formulaOf(args.raw(1));
      env.host.setName({ name, sheet, formula, comment: args.optionalText(2) ?? "", visible: true });
      return apiObject("NamedItem", { name, sheet });
    },
  },
};

export const namedItem: Members<"NamedItem"> = {
  identity: (state, env) => ({ _Id: infoOf(state, env).name }),
  scalars: {
    Name: { get: (state, env) => infoOf(state, env).name },
    Scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    Type: { get: (state, env) => (referenceOfFormula(infoOf(state, env).formula) ? "Range" : "String") },
    Value: {
      get: (state, env) => {
        const { formula } = infoOf(state, env);
        return referenceOfFormula(formula) ? formula.slice(1) : formula;
      },
    },
    Formula: {
      get: (state, env) => infoOf(state, env).formula,
      set: (state, value, env) => env.host.setName({ ...infoOf(state, env), formula: formulaOf(value) }),
    },
    Comment: {
      get: (state, env) => infoOf(state, env).comment,
      set: (state, value, env) => env.host.setName({ ...infoOf(state, env), comment: asText(value) }),
    },
    Visible: {
      get: (state, env) => infoOf(state, env).visible,
      set: (state, value, env) => env.host.setName({ ...infoOf(state, env), visible: asFlag(value) }),
    },
  },
  objects: {
    Worksheet: ({ sheet }, { host }) => {
      if (sheet === null) throw failure("ItemNotFound");
      return apiObject("Worksheet", { sheet: sheetInfo(host, sheet).id });
    },
  },
  paths: {
    GetRange: (state, _args, env) => {
      const reference = referenceOfFormula(infoOf(state, env).formula);
      if (!reference) throw failure("ItemNotFound");
      const named = reference.sheet === null ? null : sheetNamed(env.host, reference.sheet);
      const sheet = named?.id ?? state.sheet;
      if (!sheet) throw failure("ItemNotFound");
      return apiObject("Range", env.range(sheet, reference.area));
    },
  },
  methods: {
    Delete: (state, _args, env) => {
      const { name, sheet } = infoOf(state, env);
      env.host.deleteName(name, sheet);
    },
  },
};

function infoOf({ name, sheet }: State, { host }: Environment): NameInfo {
  const info = host.names().find((one) => one.sheet === sheet && same(one.name, name));
  if (!info) throw failure("ItemNotFound");
  return info;
}

function itemOf({ name, sheet }: NameInfo): ApiObject {
  return apiObject("NamedItem", { name, sheet });
}

function formulaOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const text = asText(value);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function absolute(object: ApiObject, { host }: Environment): string {
  if (object.type !== "Range") throw failure("InvalidArgument");
  const { sheet } = object.state;
  const of: Area = areaOf(object.state);
  const fixed = localAddress(of).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedSheet(sheetInfo(host, sheet).name)}!${fixed}`;
}

function validName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^[RC]$/i.test(name))
    return false;
  try {
    parseReference(name);
    return false;
  } catch {
    return !/^R\d*C\d*$/i.test(name);
  }
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
