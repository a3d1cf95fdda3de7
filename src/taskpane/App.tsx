import { useCallback, useEffect, useMemo, useState } from "react";
import { FluentProvider, Tab, TabList, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../domain/sheet/cell-address";
import { readingOf } from "../domain/criteria/reading-of";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { CallFunction } from "../domain/formula/kpi-error";
import type { Actions } from "./actions";
import { onRequest } from "../excel/pane-requests";
import { CellMessageBar } from "./cell-message/CellMessageBar";
import { useCellMessage } from "./cell-message/useCellMessage";
import { CheckScreen } from "./check/CheckScreen";
import { useCheck } from "./check/useCheck";
import { useRecalculate } from "./check/useRecalculate";
import { useWorkbookCheck } from "./check/useWorkbookCheck";
import { ErrorBoundary } from "./ErrorBoundary";
import { Mark } from "./Mark";
import { ReaderProvider } from "./reader";
import type { ReadCriterion } from "../domain/criteria/reading";
import { RowScreen } from "./row/RowScreen";
import type { BuildRequest } from "./row/RowScreen";
import { useRow } from "./row/useRow";
import { TemplatesScreen } from "./templates/TemplatesScreen";
import { themeFor } from "./theme/themes";
import { useShade } from "./theme/useShade";
import { toldActions } from "./told-actions";
import { useWording, WordingProvider, type Wording } from "./wording";

export interface AppProps {
  readonly wording: Wording;
  readonly actions: Actions;
  loadTemplates(): Promise<readonly Scorecard[]>;
  /** Calls a KPI function; what it says about errors comes in the pane's language. */
  readonly callFunction: CallFunction;
  /** The host's background as `#rrggbb`, where the host tells it. */
  hostBackground(): string | null;
  /** How criteria are read, where it is not as KPI.SCORE reads them. */
  readCriterion?: ReadCriterion;
  /** Loads the whole pane afresh. */
  reload(): void;
}

const AREAS = ["templates", "row", "check"] as const;
type Area = (typeof AREAS)[number];

const useStyles = makeStyles({
  provider: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { flexGrow: 1 },
  head: { display: "flex", alignItems: "center", columnGap: "8px", padding: "12px 16px 4px" },
  product: { margin: 0 },
  tabs: { padding: "0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The pane: everything below the provider of theme and words. */
export function App({ wording, hostBackground, reload, readCriterion: read, ...screens }: AppProps) {
  const styles = useStyles();
  const shade = useShade(hostBackground);
  const theme = useMemo(() => themeFor(shade, wording.language), [shade, wording.language]);
  return (
    <FluentProvider theme={theme} className={styles.provider} data-shade={shade}>
      <ErrorBoundary texts={wording.texts.crash} reload={reload}>
        <WordingProvider value={wording}>
          <ReaderProvider value={read ?? readingOf}>
            <Areas {...screens} />
          </ReaderProvider>
        </WordingProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Areas({
  actions: given,
  loadTemplates,
  callFunction,
}: Pick<AppProps, "actions" | "loadTemplates" | "callFunction">) {
  const { texts } = useWording();
  const styles = useStyles();
  const [area, setArea] = useState<Area>("templates");
  const actions = useMemo(() => toldActions(given), [given]);
  const check = useCheck(actions, area === "check");
  const workbook = useWorkbookCheck(actions);
  const cell = useCellMessage(actions, callFunction, area === "row");
  const row = useRow(actions, area === "row", cell.take);
  const { take } = cell;
  const { refreshLater } = check;
  const { outdate } = row;
  const recalculated = useCallback(() => {
    // What was said of the cell may hold no longer.
    take(null);
    refreshLater();
    outdate();
  }, [take, refreshLater, outdate]);
  const recalculate = useRecalculate(actions, recalculated);

  const [asked, setAsked] = useState<BuildRequest | null>(null);
  const build = async (cell: CellAddress) => {
    // The row of the cell is what the form is about: it is selected first, or the check says why not.
    if (!(await check.select(cell))) return;
    setAsked((before) => ({ id: (before?.id ?? 0) + 1, cell }));
    setArea("row");
    row.refresh();
  };

  const showCheck = () => {
    setArea("check");
    workbook.close();
    check.run();
  };
  const { run } = check;
  const { close } = workbook;
  useEffect(
    () =>
      onRequest(() => {
        setArea("check");
        close();
        run();
      }),
    [run, close],
  );

  return (
    <>
      <header>
        <div className={styles.head}>
          <Mark size={24} />
          <Text as="h1" size={400} weight="semibold" className={styles.product}>
            {texts.product}
          </Text>
        </div>
        <TabList
          className={styles.tabs}
          aria-label={texts.tabs.label}
          selectedValue={area}
          selectTabOnFocus
          onTabSelect={(_event, data) => setArea(AREAS.find((each) => each === data.value) ?? "templates")}
        >
          {AREAS.map((each) => (
            <Tab
              key={each}
              value={each}
              id={`tab-${each}`}
              aria-controls={`panel-${each}`}
              data-testid={`tab-${each}`}
            >
              {texts.tabs[each]}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className={styles.main}>
        {/* All stay, so that nothing typed or found is lost on the way. */}
        <div
          role="tabpanel"
          id="panel-templates"
          aria-labelledby="tab-templates"
          hidden={area !== "templates"}
        >
          <TemplatesScreen actions={actions} loadTemplates={loadTemplates} onCheck={showCheck} />
        </div>
        <div role="tabpanel" id="panel-row" aria-labelledby="tab-row" hidden={area !== "row"}>
          <RowScreen row={row} asked={asked} onShowTemplates={() => setArea("templates")} />
        </div>
        <div role="tabpanel" id="panel-check" aria-labelledby="tab-check" hidden={area !== "check"}>
          <CheckScreen
            actions={actions}
            check={check}
            workbook={workbook}
            recalculate={recalculate}
            onBuild={(cell) => void build(cell)}
            onShowTemplates={() => setArea("templates")}
          />
        </div>
      </main>
      <CellMessageBar
        cell={cell}
        busy={recalculate.state.running}
        onRecalculate={() => {
          setArea("check");
          recalculate.run();
        }}
      />
    </>
  );
}
