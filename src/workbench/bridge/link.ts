/**
 * The line between the add-in's page and the workbench around it. Both are of one origin: the workbench hangs its end
 * on the iframe element, the bridge script finds it there before office.js starts. Only text and plain data cross.
 */
export const LINK = "officeHostLink";

/** The workbench's end, as the bridge calls it. */
export interface HostLink {
  /** A page has started; an earlier one of the same frame is gone. */
  connect(page: PageLink): void;
  /** Whether `Excel.run` may be told to make one undo step of all its requests. */
  undoGroups(): boolean;
  /** The array that office.js reads as its context. */
  context(): readonly unknown[];
  /** Office's colours as JSON of integers. */
  theme(): string;
  writeSettings(keys: readonly string[], values: readonly string[]): void;
  /** A request as JSON text; its answer comes back through `PageLink.receive`. */
  request(text: string): void;
  /** A method of the older API by its number; gives the status and what follows it. */
  execute(id: number, args: readonly unknown[]): readonly unknown[];
  /** Whether the host knows that event of the older API. */
  registerEvent(id: number): boolean;
}

/** The page's end, as the workbench calls it. Nothing of the add-in runs inside of these calls. */
export interface PageLink {
  receive(text: string): void;
  fireEvent(id: number, payload: readonly unknown[]): void;
}

/** The iframe with the workbench's end on it. */
export interface LinkedFrame {
  [LINK]?: HostLink;
}
