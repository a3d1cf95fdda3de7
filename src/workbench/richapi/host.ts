/**
 * What the rich API needs of a spreadsheet. Everything that crosses this line is plain data, so that any grid (or a
 * few maps in a unit test) can stand behind it.
 *
 * Conventions
 * - Rows and columns count from 0. An area never reaches beyond `MAX_ROWS` × `MAX_COLUMNS`; an area that spans all of
 *   them means whole columns, whole rows or the whole sheet, and must not be walked cell by cell.
 * - Sheets are told by their id, which never changes while the workbook is open (their names do). A method that is
 *   given the id of a sheet that is gone throws `ItemNotFound`.
 * - All methods are synchronous. A method that cannot do what is asked throws a `HostError`; nothing else is an
 *   answer to the add-in, anything else that is thrown is reported as `GeneralException`.
 * - Protection is judged by the rich API before it writes (see `protection` and `anyLocked`); the host itself
 *   writes what it is told to write.
 */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The codes of Office.js that a host may answer with. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  | "UnsupportedOperation";

/** The one error that carries a code across to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's value as Excel hands it out: blank is `""`, an error is its code as text (`"#N/A"`). */
export type CellValue = string | number | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or `""` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

/** What may be changed of a sheet by plain assignment. */
export type SheetPatch = Partial<Omit<SheetInfo, "id">>;

/** Which grids `read` is to fill; what is not asked for is not computed. */
export interface ReadParts {
  readonly values?: boolean;
  readonly formulas?: boolean;
  readonly numberFormats?: boolean;
  readonly text?: boolean;
  readonly valueTypes?: boolean;
}

/** Row-major grids of exactly the size of the area asked for; a grid that was not asked for is absent. */
export interface RangeContent {
  readonly values?: CellValue[][];
  /** The formula in English with `=`, or the value where there is none; a spilled cell gives its value. */
  readonly formulas?: CellValue[][];
  /** `"General"` where none was set. */
  readonly numberFormats?: string[][];
  /** What the cell shows. */
  readonly text?: string[][];
  readonly valueTypes?: ValueType[][];
}

/**
 * What is put into a cell. A plain string is read as if a user typed it: `=…` is a formula, `12%`, `1,200` or a date
 * becomes a number and brings its format along where the cell has none, `""` empties the cell; in a cell of the
 * format `@` it stays text. `{text}` is text as it stands, whatever it begins with.
 */
export type CellInput = CellValue | { readonly text: string };

/** `null` in a grid that is written leaves that cell as it is. */
export type Grid<T> = readonly (readonly (T | null)[])[];

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

/** The format of one cell without its borders, sizes and number format. */
export interface CellFormat {
  /** `#RRGGBB`, or `""` for no fill. */
  readonly fillColor: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: Underline;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** Degrees, -90 to 90, or 180 for stacked text. */
  readonly textOrientation: number;
  /** Whether protection of the sheet guards this cell; true unless it was changed. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";
export type BorderStyle =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/**
 * Rules in Office.js's own camelCase shape, formulas in English with `=`, whole. At most one member is given; none
 * means that any value is allowed and only the prompt counts.
 */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: BasicValidation;
  readonly decimal?: BasicValidation;
  readonly textLength?: BasicValidation;
  readonly custom?: { readonly formula: string };
}

export interface BasicValidation {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: ComparisonOperator;
}

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

/** A conditional format; one whose formula is still empty is kept and marks nothing. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly type: "Custom"; readonly formula: string }
    | {
        readonly type: "CellValue";
        readonly operator: ComparisonOperator;
        readonly formula1: string;
        readonly formula2: string;
      };
  /** `""` and `null` leave the cell's own look. */
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormatInfo extends ConditionalFormat {
  readonly id: string;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Headings and totals included. */
  readonly area: Area;
}

export interface NameInfo {
  readonly name: string;
  /** The sheet that the name belongs to, or null for the workbook. */
  readonly sheet: string | null;
  /** With `=`, such as `=Sheet1!$A$1` or `=0.5`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Office.js's name of it: `A4`, `A3`, `Letter` … */
  readonly paperSize: string;
  /** Either a scale in percent or pages to fit to (null = as many as it takes). */
  readonly zoom: {
    readonly scale: number | null;
    readonly horizontalFitToPages: number | null;
    readonly verticalFitToPages: number | null;
  };
  /** Points. */
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printArea: Area | null;
  /** Whole rows (whole columns) repeated on each page. */
  readonly printTitleRows: Area | null;
  readonly printTitleColumns: Area | null;
  readonly headersFooters: {
    readonly leftHeader: string;
    readonly centerHeader: string;
    readonly rightHeader: string;
    readonly leftFooter: string;
    readonly centerFooter: string;
    readonly rightFooter: string;
  };
}

/** Office.js's `WorksheetProtectionOptions`; what is absent is not allowed. */
export interface ProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: "Normal" | "Unlocked" | "None";
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** The cell that takes what is typed. */
  readonly active: { readonly row: number; readonly column: number };
}

/** What happened in the spreadsheet. `byAddIn` is true for what a `transaction` did. */
export type HostEvent =
  | {
      readonly type: "changed";
      readonly sheet: string;
      readonly area: Area;
      readonly change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly byAddIn: boolean;
      /** Given where one single cell was edited. */
      readonly detail?: {
        readonly valueBefore: CellValue;
        readonly valueAfter: CellValue;
        readonly valueTypeBefore: ValueType;
        readonly valueTypeAfter: ValueType;
      };
    }
  | { readonly type: "selection"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly type: "activated"; readonly sheet: string }
  | { readonly type: "deactivated"; readonly sheet: string }
  | { readonly type: "added"; readonly sheet: string; readonly byAddIn: boolean }
  | { readonly type: "deleted"; readonly sheet: string; readonly byAddIn: boolean }
  /** A pass of calculation is over; values that formulas give are not announced by `changed`. */
  | { readonly type: "calculated"; readonly sheet: string }
  /** The user began or ended to edit a cell. */
  | { readonly type: "editing"; readonly editing: boolean };

export interface Host {
  /** The file's name without a folder. */
  workbookName(): string;

  // Sheets
  /** All sheets in the order of their tabs, the hidden ones too. */
  sheets(): readonly SheetInfo[];
  /** Adds an empty sheet after the last one without activating it; gives its id. The name is valid and free. */
  addSheet(name: string): string;
  /** Changes name, visibility, tab colour, gridlines or headings. A new name is valid and free. */
  updateSheet(sheet: string, patch: SheetPatch): void;
  moveSheet(sheet: string, position: number): void;
  /** The last visible sheet is never asked to be deleted. */
  deleteSheet(sheet: string): void;
  /** A full copy (contents, formats, layout, validation, conditional formats) at that position; gives its id. */
  copySheet(sheet: string, position: number, name: string): string;
  activeSheet(): string;
  activateSheet(sheet: string): void;

  // Cells
  /** The smallest area that holds all used cells, or null; with `valuesOnly`, formats do not count. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  read(sheet: string, area: Area, parts: ReadParts): RangeContent;
  /** Writes cells; `null` leaves a cell as it is. See `CellInput`. */
  write(sheet: string, area: Area, cells: Grid<CellInput>): void;
  writeNumberFormats(sheet: string, area: Area, formats: Grid<string>): void;
  clear(sheet: string, area: Area, what: ClearWhat): void;
  /** Copies contents and formats; references move as in a paste. The target has the size of the source. */
  copyRange(from: { sheet: string; area: Area }, to: { sheet: string; area: Area }, what: CopyWhat): void;

  // Formats
  /** One format a cell, row-major. */
  cellFormats(sheet: string, area: Area): CellFormat[][];
  setFormat(sheet: string, area: Area, patch: Partial<CellFormat>): void;
  /** The border of that edge, or null where it differs along the edge. */
  border(sheet: string, area: Area, edge: BorderEdge): Border | null;
  setBorder(sheet: string, area: Area, edge: BorderEdge, border: Border): void;
  /** Points, one for each row from `row` on. */
  rowHeights(sheet: string, row: number, rows: number): number[];
  setRowHeight(sheet: string, row: number, rows: number, points: number): void;
  /** Points, one for each column from `column` on. */
  columnWidths(sheet: string, column: number, columns: number): number[];
  setColumnWidth(sheet: string, column: number, columns: number, points: number): void;
  autofitRows(sheet: string, row: number, rows: number): void;
  autofitColumns(sheet: string, column: number, columns: number): void;
  hiddenRows(sheet: string, row: number, rows: number): boolean[];
  setRowsHidden(sheet: string, row: number, rows: number, hidden: boolean): void;
  hiddenColumns(sheet: string, column: number, columns: number): boolean[];
  setColumnsHidden(sheet: string, column: number, columns: number, hidden: boolean): void;

  // Structure
  /** All merged areas that touch the area, whole. */
  mergedAreas(sheet: string, area: Area): Area[];
  merge(sheet: string, area: Area): void;
  /** Splits every merged area that touches the area. */
  unmerge(sheet: string, area: Area): void;
  /** The tables of a sheet. */
  tables(sheet: string): TableInfo[];
  /** A table over the area, whose first row holds its headings. */
  addTable(sheet: string, area: Area): TableInfo;
  insertRows(sheet: string, row: number, rows: number): void;
  deleteRows(sheet: string, row: number, rows: number): void;
  insertColumns(sheet: string, column: number, columns: number): void;
  deleteColumns(sheet: string, column: number, columns: number): void;

  // Rules
  /** The validation that all cells of the area share, null where no cell has one, "mixed" otherwise. */
  validation(sheet: string, area: Area): Validation | null | "mixed";
  setValidation(sheet: string, area: Area, validation: Validation | null): void;
  /** Every conditional format that touches the area, the one that wins first. */
  conditionalFormats(sheet: string, area: Area): ConditionalFormatInfo[];
  /**
   * Puts it before the others; gives its id. Excel may not show it before its cells are touched
   * (https://github.com/OfficeDev/office-js/issues/5299): what writes conditional formats writes them last, then the cells.
   */
  addConditionalFormat(sheet: string, format: ConditionalFormat): string;
  updateConditionalFormat(sheet: string, id: string, format: ConditionalFormat): void;
  deleteConditionalFormat(sheet: string, id: string): void;

  // Names
  names(): readonly NameInfo[];
  /** Adds the name, or replaces the one of that name in the same scope. */
  setName(name: NameInfo): void;
  deleteName(name: string, sheet: string | null): void;

  // Sheet settings
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;
  pageLayout(sheet: string): PageLayout;
  setPageLayout(sheet: string, patch: Partial<PageLayout>): void;
  /** The options of a protected sheet, or null where it is not protected. */
  protection(sheet: string): ProtectionOptions | null;
  protect(sheet: string, options: ProtectionOptions, password: string | null): void;
  /** Throws `InvalidArgument` where the password is wrong. */
  unprotect(sheet: string, password: string | null): void;
  /** Whether any cell of the area is locked. */
  anyLocked(sheet: string, area: Area): boolean;

  // The user
  selection(): Selection;
  /** Activates the sheet too. */
  select(sheet: string, area: Area): void;
  /** Whether a cell is being edited right now; requests are refused meanwhile. */
  editing(): boolean;

  // Calculation
  recalculate(): void;

  /** Calls the listener after each event; gives what ends it. */
  subscribe(listener: (event: HostEvent) => void): () => void;

  /**
   * Runs `work` as one undo step. What it throws is thrown on; what it did until then stays, and is that step. Work that
   * changes nothing leaves no undo step. Steps of one group that follow each other are one step. Not nested.
   */
  transaction<T>(work: () => T, group?: number | null): T;
  /** In a transaction: nothing that was done until now can be taken back any more, by whomever it was done. */
  clearUndo(): void;
}

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";
