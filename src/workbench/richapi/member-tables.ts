import type { Members } from "./members";
import { apiObject } from "./objects";
import type { ApiObject, TypeName } from "./objects";
import { addinInternalService, appRuntimePersistenceService, appRuntimeService } from "./members/app-runtime";
import { application } from "./members/application";
import * as conditional from "./members/conditional-formats";
import { customFunctions } from "./members/custom-functions";
import { dataValidation } from "./members/data-validation";
import { worksheetFreezePanes } from "./members/freeze-panes";
import { namedItem, namedItemCollection } from "./members/named-items";
import { headerFooter, headerFooterGroup, pageLayout } from "./members/page-layout";
import { range } from "./members/range";
import { rangeAreas, rangeCollection } from "./members/range-areas";
import { rangeBorder, rangeBorderCollection } from "./members/range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./members/range-format";
import { runtime } from "./members/runtime";
import { table, tableCollection, tableScopedCollection } from "./members/tables";
import { workbook } from "./members/workbook";
import { worksheet } from "./members/worksheet";
import { worksheetCollection } from "./members/worksheet-collection";
import { worksheetProtection } from "./members/worksheet-protection";

/** Every object type that is supported, with all of its members. */
const TABLES: { readonly [T in TypeName]: Members<T> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  CustomFunctions: customFunctions,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AddinInternalService: addinInternalService,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  CellValueConditionalFormat: conditional.cellValueConditionalFormat,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};

export const TYPE_NAMES = Object.keys(TABLES) as readonly TypeName[];

export function membersOf<T extends TypeName>(type: T): Members<T> {
  return TABLES[type] as Members<T>;
}

/** The services that the library asks for by their full name. */
export const SERVICE_TYPES: Readonly<Record<string, ApiObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": apiObject("CustomFunctions", null),
  "Microsoft.InternalService.AddinInternalService": apiObject("AddinInternalService", null),
  "Microsoft.AppRuntime.AppRuntimeService": apiObject("AppRuntimeService", null),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": apiObject("AppRuntimePersistenceService", null),
};
