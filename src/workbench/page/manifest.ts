/** The ribbon that a manifest describes, with its words in one language. */
export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** Where the add-in's site serves the icon. */
  icon: string;
  action: RibbonAction;
}

export type RibbonAction = { kind: "show-pane"; page: string } | { kind: "run"; functionName: string };

export interface AddInManifest {
  displayName: string;
  /** The page that holds the pane and the shared runtime. */
  page: string;
  /** What stands before the dot in the functions' names. */
  namespace: string;
  /** Where the functions' names and parameters are described, in the language asked for. */
  functions: string;
  tabs: RibbonTab[];
}

/** The size that suits a large button at the usual screen densities. */
const iconSize = "32";

/**
 * Reads an add-in-only manifest as Excel on the desktop does: the ribbon of its primary commands, words by `language`
 * with the default as a fallback. Throws an Error that says what is wrong or not known here.
 * `parse` is the browser's DOMParser unless a test brings another.
 */
export function readManifest(
  xml: string,
  language: string,
  parse: (text: string) => Document = (text) => new DOMParser().parseFromString(text, "application/xml"),
): AddInManifest {
  const document = parse(xml);
  const broken = all(document, "parsererror")[0];
  if (broken) throw new Error(broken.textContent ?? "not well-formed");
  const root = document.documentElement;
  const resources = all(document, "Resources")[0];
  const words = (owner: Element, name: string): string => {
    const holder = only(owner, name);
    return resource(resources, holder.getAttribute("resid") ?? "", language);
  };

  const form = all(document, "DesktopFormFactor")[0];
  if (!form) throw new Error("DesktopFormFactor is missing");
  const runtime = all(document, "Runtime")[0];
  const functionFile = children(form, "FunctionFile")[0];
  const pageId = (runtime ?? functionFile)?.getAttribute("resid") ?? "";

  const button = (control: Element): RibbonButton => {
    const kind = xsiType(control);
    if (kind !== "Button")
      throw new Error(`Control ${control.getAttribute("id")}: ${kind} is not supported here`);
    const tip = only(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: words(control, "Label"),
      tip: { title: words(tip, "Title"), description: words(tip, "Description") },
      icon: iconOf(only(control, "Icon"), resources, language),
      action: actionOf(only(control, "Action"), resources, language),
    };
  };

  const functionsPoint = all(document, "ExtensionPoint").find(
    (point) => xsiType(point) === "CustomFunctions",
  );
  if (!functionsPoint) throw new Error("The ExtensionPoint CustomFunctions is missing");

  const tabs = children(form, "ExtensionPoint")
    .filter((point) => xsiType(point) === "PrimaryCommandSurface")
    .flatMap((point) => [...children(point, "CustomTab"), ...children(point, "OfficeTab")])
    .map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: tab.localName === "CustomTab" ? words(tab, "Label") : (tab.getAttribute("id") ?? ""),
      groups: children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: words(group, "Label"),
        buttons: children(group, "Control").map(button),
      })),
    }));

  const displayName = children(root, "DisplayName")[0];
  return {
    displayName: displayName ? localized(displayName, language) : "",
    page: resource(resources, pageId, language),
    namespace: words(functionsPoint, "Namespace"),
    functions: words(only(functionsPoint, "Metadata"), "SourceLocation"),
    tabs,
  };
}

function actionOf(action: Element, resources: Element | undefined, language: string): RibbonAction {
  const kind = xsiType(action);
  if (kind === "ShowTaskpane") {
    const source = only(action, "SourceLocation");
    return { kind: "show-pane", page: resource(resources, source.getAttribute("resid") ?? "", language) };
  }
  if (kind === "ExecuteFunction")
    return { kind: "run", functionName: only(action, "FunctionName").textContent?.trim() ?? "" };
  throw new Error(`Action ${kind} is not supported here`);
}

function iconOf(icon: Element, resources: Element | undefined, language: string): string {
  const images = children(icon, "Image");
  const image = images.find((candidate) => candidate.getAttribute("size") === iconSize) ?? images[0];
  if (!image) throw new Error("An Icon has no Image");
  return resource(resources, image.getAttribute("resid") ?? "", language);
}

function resource(resources: Element | undefined, id: string, language: string): string {
  for (const list of resources ? [...resources.children] : [])
    for (const item of list.children) if (item.getAttribute("id") === id) return localized(item, language);
  throw new Error(`The resource "${id}" is missing`);
}

function localized(item: Element, language: string): string {
  const override = children(item, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? item.getAttribute("DefaultValue") ?? "";
}

function xsiType(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

function only(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`${parent.localName} ${parent.getAttribute("id") ?? ""} has no ${name}`);
  return found;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function all(parent: Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
