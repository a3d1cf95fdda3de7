import { makeStyles } from "@fluentui/react-components";

/** What all screens share. */
export const useScreenStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "16px" },
  // Live regions stay on the page while they are empty; only those with something in them take room.
  messages: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    marginTop: "-12px",
    "& > :not(:empty)": { marginTop: "12px" },
  },
  intro: { display: "grid", rowGap: "4px" },
  heading: { margin: 0, display: "block", overflowWrap: "anywhere" },
});
