import type { Language } from "../../domain/localized";
import type { BorderStyle, CellStyle } from "./sheet-plan";

/** One accent; everything else is ink on paper, and every colour differs from its neighbours in lightness too. */
export const ACCENT = "#1F4E79";
const INK = "#1F2328";
export const MUTED = "#5F6B76";
const LINE = "#B8C2CC";

export const LABEL_FILL = "#EAF0F6";
export const INPUT_FILL = "#FFFBE6";
/** A cell that nobody fills. */
export const UNUSED_FILL = "#EDEFF2";
export const TO_FILL = { fill: "#FCE4B0", fontColor: "#7A4B00" } as const;
export const WRONG = { fill: "#FBE3E0", fontColor: "#B00020" } as const;

/** Blue for what is paid well, orange for what is not: told apart without red and green, and by weight and slant in grey. */
export const BAND_LOOKS = {
  best: { fill: "#BFD9F0", bold: true },
  good: { fill: "#E1EDF8", bold: false },
  fair: { fill: "#FDEBD3", bold: false },
  worst: { fill: "#F2BE91", bold: true, italic: true },
} as const;

export const THIN: BorderStyle = { weight: "thin", color: LINE };
export const ACCENT_RULE: BorderStyle = { weight: "medium", color: ACCENT };
export const SIGN_LINE: BorderStyle = { weight: "thin", color: MUTED };

/** All lines of a table. */
export const GRID: NonNullable<CellStyle["borders"]> = {
  top: THIN,
  bottom: THIN,
  left: THIN,
  right: THIN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};

export const FONT_SIZE = 10;
export const SMALL_SIZE = 9;
export const TITLE_SIZE = 16;

/** The look that every cell begins with. */
export function plain(language: Language): CellStyle {
  return {
    font: { name: language === "zh-CN" ? "微软雅黑" : "Segoe UI", size: FONT_SIZE, bold: false, color: INK },
    vertical: "center",
    horizontal: "left",
    wrap: true,
  };
}

export const LABEL: CellStyle = { fill: LABEL_FILL, font: { bold: true, color: ACCENT }, borders: GRID };
export const ENTRY: CellStyle = { fill: INPUT_FILL, borders: GRID };
export const LINK: CellStyle = { font: { underline: true, color: ACCENT } };
