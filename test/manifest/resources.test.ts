import { attribute, element, elements, manifestText } from "./manifest";

const MAX_RESID = 32;

const KINDS = [
  { container: "bt:Images", item: "bt:Image", users: ["bt:Image"] },
  {
    container: "bt:Urls",
    item: "bt:Url",
    users: ["SourceLocation", "FunctionFile", "LearnMoreUrl", "Runtime"],
  },
  { container: "bt:ShortStrings", item: "bt:String", users: ["Label", "Title", "Namespace"] },
  { container: "bt:LongStrings", item: "bt:String", users: ["Description"] },
] as const;

const resources = element("Resources").inner;
const body = manifestText.replace(resources, "");
const idsIn = (container: string, item: string) =>
  elements(item, element(container, resources).inner).map((e) => attribute(e, "id"));
const residsOf = (users: readonly string[]) =>
  users.flatMap((user) => elements(user, body).flatMap(({ attributes }) => attributes["resid"] ?? []));

describe("the manifest's references", () => {
  it.each(KINDS)("resolve within $container, and every entry there is used", ({ container, item, users }) => {
    const used = residsOf(users);
    expect(used.length).toBeGreaterThan(0);
    expect(new Set(idsIn(container, item))).toEqual(new Set(used));
  });

  it("are all of a known kind", () => {
    const known = KINDS.reduce((sum, { users }) => sum + residsOf(users).length, 0);
    expect([...body.matchAll(/\bresid="/g)]).toHaveLength(known);
  });

  it("have short, unique ids", () => {
    const ids = KINDS.flatMap(({ container, item }) => idsIn(container, item));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(MAX_RESID);
  });

  it("have unique ids for tab, group and controls", () => {
    const ids = [...body.matchAll(/<(?:CustomTab|Group|Control)\b[^>]*\bid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lead functions, commands and pane to one page, the shared runtime", () => {
    const pages = [
      attribute(element("Runtime"), "resid"),
      attribute(element("FunctionFile"), "resid"),
      attribute(element("SourceLocation", element("Page").inner), "resid"),
      ...elements("Action").flatMap(({ inner }) =>
        elements("SourceLocation", inner).map((e) => attribute(e, "resid")),
      ),
    ];
    expect(pages).toHaveLength(4);
    expect(new Set(pages).size).toBe(1);
    expect(attribute(element("Runtime"), "lifetime")).toBe("long");
    const url = elements("bt:Url").find((e) => e.attributes["id"] === pages[0]);
    expect(url && attribute(url, "DefaultValue")).toBe(
      attribute(element("SourceLocation", element("DefaultSettings").inner), "DefaultValue"),
    );
  });

  it("names the pane by its page alone, as the docs ask of an add-in with a shared runtime", () => {
    expect(elements("Action", body).length).toBeGreaterThan(0);
    expect(elements("TaskpaneId")).toEqual([]);
  });

  it("has a page of its own to lead to for help", () => {
    expect(attribute(element("SupportUrl"), "DefaultValue")).toBe("https://localhost:3000/support.html");
  });

  it("ask for the requirement sets that hosts with a shared runtime have", () => {
    const sets = Object.fromEntries(
      elements("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]),
    );
    const minor = (name: string) => Number(/^1\.(\d+)$/.exec(sets[name] ?? "")?.[1]);
    expect(minor("SharedRuntime")).toBe(1);
    expect(minor("CustomFunctionsRuntime")).toBeLessThanOrEqual(3);
    expect(minor("ExcelApi")).toBeLessThanOrEqual(15);
    expect(Object.keys(sets)).toHaveLength(3);
  });
});
