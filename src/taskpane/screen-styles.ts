import { makeStyles } from "@fluentui/react-components";

/** What all screens share. */
export const useScreenStyles = makeStyles({
  screen: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", padding: "16px" },
  intro: { display: "grid", rowGap: "4px" },
  heading: { margin: 0, display: "block", overflowWrap: "anywhere" },
});
