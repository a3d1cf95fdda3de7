import type { PageLayout } from "../../richapi/host";

/** How a sheet is printed that says nothing of it. */
export const usualLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};
