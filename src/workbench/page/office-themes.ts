import type { OfficeTheme } from "../richapi/context";
import type { Theme } from "./preferences";

/** Office's colours as the add-in is told them. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#F0F0F0",
    controlBackgroundColor: "#383838",
    controlForegroundColor: "#F0F0F0",
  },
};
