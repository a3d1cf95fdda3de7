import path from "node:path";
import ts from "typescript";
import { attribute, elements, root } from "./manifest";

/** Read where it is there, and done without where it is not. */
const OPTIONAL = ["WorksheetChangedEventArgs.triggerSource"];

/** Member of Office.js that src/excel and src/commands use -> minor version of ExcelApi that its documentation names. */
function usedMembers(): Map<string, number> {
  const read = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const own = fileNames.filter((file) => /\/src\/(excel|commands)\//.test(file));
  const program = ts.createProgram(own, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAssignment(node) ? node.name : node;
    if (ts.isIdentifier(name)) {
      for (const declaration of checker.getSymbolAtLocation(name)?.declarations ?? [])
        note(declaration, used);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of own) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

function note(declaration: ts.Declaration, used: Map<string, number>): void {
  const source = declaration.getSourceFile();
  if (!source.fileName.includes("@types/office-js")) return;
  const documentation = source.text.slice(declaration.getFullStart(), declaration.getStart());
  const minor = [...documentation.matchAll(/\[Api set: ExcelApi 1\.(\d+)/g)].at(-1)?.[1];
  if (minor === undefined) return;
  const nameOf = (node: ts.Node) =>
    (ts.getNameOfDeclaration(node as ts.Declaration) as ts.Identifier | undefined)?.text ?? "";
  used.set(`${nameOf(declaration.parent)}.${nameOf(declaration)}`, Number(minor));
}

it("the manifest asks for the lowest ExcelApi that the code can do with", () => {
  const used = usedMembers();
  expect(used.size).toBeGreaterThan(30);
  const [asked] = elements("Set").filter(({ attributes }) => attributes["Name"] === "ExcelApi");
  const lowest = Math.max(
    ...[...used].filter(([member]) => !OPTIONAL.includes(member)).map(([, minor]) => minor),
  );
  expect(asked && attribute(asked, "MinVersion")).toBe(`1.${lowest}`);
});
