import type { Area } from "./host";

/** A range while it is held: it moves along when rows or columns before it come or go; null once it is deleted. */
export interface RangeState {
  readonly sheet: string;
  area: Area | null;
  /** `""` until the add-in asks to keep it. */
  referenceId: string;
}

export interface RangeAreasState {
  readonly ranges: readonly RangeState[];
  referenceId: string;
}

export interface FormatState {
  readonly ranges: readonly RangeState[];
}

export interface ConditionalFormatState {
  readonly sheet: string;
  readonly id: string;
}

/** What each type of object needs to know to find its way back to the workbook. */
export interface ObjectStates {
  Workbook: null;
  Application: null;
  Runtime: null;
  CustomFunctions: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  AddinInternalService: null;
  WorksheetCollection: null;
  Worksheet: { readonly sheet: string };
  WorksheetProtection: { readonly sheet: string };
  WorksheetFreezePanes: { readonly sheet: string };
  PageLayout: { readonly sheet: string };
  HeaderFooterGroup: { readonly sheet: string };
  HeaderFooter: { readonly sheet: string };
  Range: RangeState;
  RangeAreas: RangeAreasState;
  RangeCollection: RangeAreasState;
  RangeFormat: FormatState;
  RangeFill: FormatState;
  RangeFont: FormatState;
  FormatProtection: FormatState;
  RangeBorderCollection: FormatState;
  RangeBorder: FormatState & { readonly edge: string };
  DataValidation: RangeState;
  ConditionalFormatCollection: RangeState;
  ConditionalFormat: ConditionalFormatState;
  CustomConditionalFormat: ConditionalFormatState;
  CellValueConditionalFormat: ConditionalFormatState;
  ConditionalFormatRule: ConditionalFormatState;
  ConditionalRangeFormat: ConditionalFormatState;
  ConditionalRangeFill: ConditionalFormatState;
  ConditionalRangeFont: ConditionalFormatState;
  /** Null: the tables of the whole workbook. */
  TableCollection: { readonly sheet: string | null };
  TableScopedCollection: RangeState;
  Table: { readonly sheet: string; readonly id: string };
  NamedItemCollection: { readonly sheet: string | null };
  NamedItem: { readonly name: string; readonly sheet: string | null };
}

export type TypeName = keyof ObjectStates;

/** One object of the API, told by its type and what it stands for. */
export type ApiObject = { [T in TypeName]: { readonly type: T; readonly state: ObjectStates[T] } }[TypeName];

/** An object of that type. */
export function apiObject<T extends TypeName>(type: T, state: ObjectStates[T]): ApiObject {
  return { type, state } as ApiObject;
}
