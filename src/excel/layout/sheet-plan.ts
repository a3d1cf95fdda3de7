import type { Area } from "../../domain/sheet/grid";
import type { Language } from "../../domain/localized";

/**
 * A finished sheet as plain data: everything that stands on it and how it looks, without a word of Office.js.
 * Rows and columns count from 0; lengths are points; colours are `#RRGGBB`. A plan names no sheet in its
 * formulas, so a copy of the sheet calculates from itself.
 */
export interface SheetPlan extends SheetLook {
  /** Where the parts of the scorecard came to stand. */
  readonly places: Places;
}

/** A sheet of any kind. */
export interface SheetLook {
  /** The wished name, legal for Excel (at most 31 characters, none of `\ / ? * [ ] :`); the writer finds a free one. */
  readonly name: string;
  readonly language: Language;
  /** Everything that the plan touches; begins at row 0, column 0. */
  readonly area: Area;
  /** At most one a position, in row order. A merged area's content stands in its first cell. */
  readonly cells: readonly PlannedCell[];
  /** Applied in order: what a later one states replaces it, what it leaves out stays. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** One entry a column of `area`, in points. */
  readonly columnWidths: readonly number[];
  /** One entry a row of `area`, in points. */
  readonly rowHeights: readonly number[];
  /** The cells that a user may change. All others stay locked, which matters once the sheet is protected. */
  readonly unlocked: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** This many rows from the top stay in view. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly print: PrintSetup;
  /** Protected without a password: only what is unlocked can be changed. */
  readonly protect?: boolean;
  /** What is selected when the sheet is first shown. */
  readonly select: Area;
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellPlan;
  /** Excel's number format in English notation; `General` where absent. */
  readonly numberFormat?: string;
}

/**
 * - `value`: a number or a truth value.
 * - `text`: kept to the letter, whatever it looks like (`=cmd`, `1-2`, `007`): the writer must keep Excel from reading it.
 * - `blank`: left empty; stands here for its number format.
 * - `formula`: begins with `=`; English function names, comma as separator.
 */
export type CellPlan =
  | { readonly kind: "value"; readonly value: number | boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string };

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly font?: FontStyle;
  /** Background colour. */
  readonly fill?: string;
  /** The edges that are drawn; those left out stay as they are. */
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderStyle>>>;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps of indentation from the aligned side. */
  readonly indent?: number;
}

export interface FontStyle {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}

/** The outer edges of an area, and the lines between its rows and columns. */
export type BorderEdge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface BorderStyle {
  readonly weight: "hairline" | "thin" | "medium";
  readonly color: string;
}

/** What may be typed into an area; a blank cell is always allowed. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Excel's stop box when something else is typed: title at most 32 characters, message at most 255. */
  readonly alert: Message;
  /** Shown beside the cell when it is selected; the same limits. */
  readonly prompt?: Message;
}

/** Formulas (`=…`) are written for the first cell of the area; their relative parts move with the cell. */
export type ValidationRule =
  | { readonly kind: "decimal"; readonly minimum: number | string; readonly maximum: number | string }
  | { readonly kind: "decimalAtLeast"; readonly minimum: number | string }
  | { readonly kind: "wholeAtLeast"; readonly minimum: number }
  | { readonly kind: "decimalAbove"; readonly bound: number | string }
  | { readonly kind: "list"; readonly choices: readonly string[] }
  | { readonly kind: "textLength"; readonly maximum: number }
  | { readonly kind: "custom"; readonly formula: string };

export interface Message {
  readonly title: string;
  readonly message: string;
}

/** A look that depends on a formula, written for the first cell of the area; native functions only. Earlier ones win. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly style: {
    readonly fontColor?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  };
}

export interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** Always one page wide; as many pages tall as it takes. */
  readonly pagesWide: 1;
  readonly area: Area;
  /** Rows repeated at the top of every page. */
  readonly titleRows: { readonly row: number; readonly rows: number };
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  /** Excel's header and footer codes: `&P` page, `&N` pages. */
  readonly footerCenter: string;
}

/** Where the parts of a scorecard stand; columns and rows of the sheet from 0. */
export interface Places {
  readonly headerRow: number;
  readonly firstItemRow: number;
  readonly lastItemRow: number;
  readonly totalRow: number;
  readonly columns: {
    readonly number: number;
    readonly dimension: number;
    readonly indicator: number;
    readonly weight: number;
    /** null where no item of the scorecard has a target. */
    readonly target: number | null;
    readonly criteria: number;
    readonly dataSource: number;
    readonly actual: number;
    /** The same as `actual` where an item takes one actual. */
    readonly lastActual: number;
    readonly score: number;
  };
  /** Single cells (`rows: 1, columns: 1`), the first of their merged area where they are merged. */
  readonly employeeName: Area;
  readonly weightTotal: Area;
  readonly weightCheck: Area;
  readonly scoredCount: Area;
  readonly scoreTotal: Area;
  readonly band: Area;
  readonly coefficient: Area;
  readonly basePay: Area;
  readonly payout: Area;
  readonly next: Area;
  /** Lower bound, label, coefficient; without the header row. */
  readonly scheme: Area;
  /** The cell of each measure, by its id. */
  readonly measures: Readonly<Record<string, Area>>;
  /** The raters' shares, side by side over their columns; null where the scorecard has no raters. */
  readonly shares: Area | null;
}
