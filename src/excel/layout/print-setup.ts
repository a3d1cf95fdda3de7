import type { Area } from "../../domain/sheet/grid";
import type { PrintSetup } from "./sheet-plan";

/** A4, one page wide, with these rows on every page and the page's number under it. */
export function printSetup(
  orientation: PrintSetup["orientation"],
  area: Area,
  titleRows: PrintSetup["titleRows"],
): PrintSetup {
  return {
    paper: "A4",
    orientation,
    pagesWide: 1,
    area,
    titleRows,
    margins: { top: 36, bottom: 40, left: 28, right: 28, header: 18, footer: 18 },
    centerHorizontally: true,
    footerCenter: "&P / &N",
  };
}
