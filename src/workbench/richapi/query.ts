import { failure } from "./failure";
import type { Members, Environment } from "./members";
import type { ApiObject, TypeName } from "./objects";
import type { QueryInfo } from "./wire";

/** What is asked of one object: names of scalars, and for each object below it the same again. */
interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly objects: Map<string, Wanted>;
}

export type MembersOf = <T extends TypeName>(type: T) => Members<T>;

/** Answers a load: nested plain data under PascalCase names. */
export function answerQuery(
  object: ApiObject,
  query: QueryInfo,
  membersOf: MembersOf,
  env: Environment,
): Readonly<Record<string, unknown>> {
  const wanted = empty();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  if (paths.length === 0) wanted.all = true;
  for (const path of paths) add(wanted, path.split("/"));
  return answer(object, wanted, membersOf, env, query);
}

function answer(
  object: ApiObject,
  wanted: Wanted,
  membersOf: MembersOf,
  env: Environment,
  page: QueryInfo = {},
): Readonly<Record<string, unknown>> {
  const members = membersOf(object.type) as unknown as Members<"Workbook">;
  const state = object.state as null;
  if (!members.items) return plain(object.type, members, state, wanted, membersOf, env);
  const own = only(wanted, (name) => find(members.scalars, name) !== undefined);
  const ofItems = only(wanted, (name) => find(members.scalars, name) === undefined);
  const items = members.items(state, env).slice(page.Skip ?? 0);
  const shown = page.Top === undefined ? items : items.slice(0, page.Top);
  return {
    ...plain(object.type, members, state, { ...own, all: false }, membersOf, env),
    _Items: shown.map((item) => answer(item, ofItems, membersOf, env)),
  };
}

function plain(
  type: TypeName,
  members: Members<"Workbook">,
  state: null,
  wanted: Wanted,
  membersOf: MembersOf,
  env: Environment,
): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = { ...members.identity?.(state, env) };
  if (wanted.all) {
    for (const [name, scalar] of Object.entries(members.scalars ?? {})) result[name] = scalar.get(state, env);
  }
  for (const name of wanted.scalars) {
    const scalar = find(members.scalars, name);
    const below = scalar ? undefined : find(members.objects, name);
    if (scalar) result[scalar.name] = scalar.member.get(state, env);
    else if (below) {
      result[below.name] = answer(below.member(state, env), { ...empty(), all: true }, membersOf, env);
    } else throw failure("ApiNotFound", `${type}.${name} is not supported here.`);
  }
  for (const [name, inner] of wanted.objects) {
    const below = find(members.objects, name);
    const scalar = below ? undefined : find(members.scalars, name);
    // Rules, zoom and protection options are plain values whose parts are asked for as if they were objects.
    if (below) result[below.name] = answer(below.member(state, env), inner, membersOf, env);
    else if (scalar) result[scalar.name] = scalar.member.get(state, env);
    else throw failure("ApiNotFound", `${type}.${name} is not supported here.`);
  }
  return result;
}

function empty(): Wanted {
  return { all: false, scalars: new Set(), objects: new Map() };
}

function add(wanted: Wanted, path: readonly string[]): void {
  const [name, ...rest] = path.filter((part) => part !== "items" && part !== "");
  if (name === undefined || name === "*") {
    wanted.all = true;
  } else if (rest.length === 0) {
    wanted.scalars.add(name);
  } else {
    const inner = wanted.objects.get(name) ?? empty();
    wanted.objects.set(name, inner);
    add(inner, rest);
  }
}

function only(wanted: Wanted, keep: (name: string) => boolean): Wanted {
  return {
    all: wanted.all,
    scalars: new Set([...wanted.scalars].filter(keep)),
    objects: new Map([...wanted.objects].filter(([name]) => keep(name))),
  };
}

function find<V>(
  table: Readonly<Record<string, V>> | undefined,
  name: string,
): { name: string; member: V } | undefined {
  const pascal = name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
  const member = table && Object.hasOwn(table, pascal) ? table[pascal] : undefined;
  return member === undefined ? undefined : { name: pascal, member };
}
