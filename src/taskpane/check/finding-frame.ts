import { makeStyles, tokens } from "@fluentui/react-components";

/** The frame of a finding, and of several of one kind: a mark of how grave they are, and beside it what is said. */
export const useFindingFrame = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: {
    display: "grid",
    // A list of choices is as wide as its longest one, if nothing holds it.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    justifyItems: "start",
    minWidth: 0,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
