import { IDefinedNamesService, isReferenceStrings } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { NameInfo } from "../../richapi/host";
import { HostError } from "../../richapi/host";
import type { HostContext } from "./context";

function all(context: HostContext): IDefinedNamesServiceParam[] {
  return Object.values(context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unit()) ?? {});
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}

function find(
  context: HostContext,
  name: string,
  sheet: string | null,
): IDefinedNamesServiceParam | undefined {
  return all(context).find(
    (known) => known.name.toLowerCase() === name.toLowerCase() && scopeOf(known) === sheet,
  );
}

export function readNames(context: HostContext): NameInfo[] {
  return all(context).map((known) => ({
    name: known.name,
    sheet: scopeOf(known),
    formula: known.formulaOrRefString.startsWith("=")
      ? known.formulaOrRefString
      : `=${known.formulaOrRefString}`,
    comment: known.comment ?? "",
    visible: known.hidden !== true,
  }));
}

export function setName(context: HostContext, info: NameInfo): void {
  const known = find(context, info.name, info.sheet);
  const content = info.formula.replace(/^=/, "");
  const params: IDefinedNamesServiceParam & { unitId: string } = {
    unitId: context.unit(),
    id: known?.id ?? crypto.randomUUID(),
    name: info.name,
    // The grid keeps references bare and everything else as a formula.
    formulaOrRefString: isReferenceStrings(content) ? content : `=${content}`,
    comment: info.comment,
    hidden: !info.visible,
    localSheetId: info.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
  const undo = known
    ? { id: "formula.mutation.set-defined-name", params: { ...known, unitId: context.unit() } }
    : { id: "formula.mutation.remove-defined-name", params };
  context.mutate({ id: "formula.mutation.set-defined-name", params }, undo);
}

export function deleteName(context: HostContext, name: string, sheet: string | null): void {
  const known = find(context, name, sheet);
  if (!known) throw new HostError("ItemNotFound", "The name does not exist.");
  const params = { ...known, unitId: context.unit() };
  context.mutate(
    { id: "formula.mutation.remove-defined-name", params },
    { id: "formula.mutation.set-defined-name", params },
  );
}
