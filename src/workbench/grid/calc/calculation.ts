import type { IFunctionInfo } from "@univerjs/engine-formula";
import {
  ERROR_TYPE_SET,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  FunctionType,
  ICalculateFormulaService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Univer, Workbook } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  IDescriptionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";
import type { Profile } from "../../strictness/excel-kind";
import type { SpillPlace } from "../../strictness/spill-places";
import type { Batches, WaitingCell } from "./batches";
import { createBatches } from "./batches";
import type { CallFunctions } from "./call";
import { keepMessages } from "./cell-messages";
import type { AddInFunction } from "./function-list";
import { releaseWhenEntered } from "./held-names";
import { readImplicitIntersection } from "./implicit-intersection";
import type { FunctionWords } from "./kpi-function";
import { KpiFunction } from "./kpi-function";
import { makeResultsStrict } from "./strict-results";
import { BUSY } from "./values";

export interface CalculationOptions {
  profile: Profile;
  namespace: string;
  functions: readonly AddInFunction[];
  call: CallFunctions;
  words(): FunctionWords & { spill: Readonly<Record<SpillPlace, string>> };
}

export interface Calculation {
  /** Asks again for what got no answer. */
  retry(): void;
  /** Nothing to calculate, nothing being calculated, no answer outstanding. */
  resting(): boolean;
  /** The functions' prompts in another language. */
  describe(functions: readonly AddInFunction[]): void;
  /** Calculates the whole workbook. */
  recalculate(): void;
}

/** Has to run once before Univer is created. */
export function prepareCalculation(): void {
  ERROR_TYPE_SET.add(BUSY as never);
  keepMessages();
  readImplicitIntersection();
}

/** Brings the add-in's functions into the formula engine, before a workbook is opened. */
export function startCalculation(univer: Univer, options: CalculationOptions): Calculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const functionService = injector.get(IFunctionService);

  const recalculate = (cells: readonly WaitingCell[] | "all") => {
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        ...nothingDirty(),
        forceCalculation: cells === "all",
        dirtyRanges: cells === "all" ? [] : cells.map(dirtyRange),
      },
      { onlyLocal: true },
    );
  };
  const batches = createBatches({
    send: options.call,
    recalculate,
  });

  const fullName = ({ name }: AddInFunction) => `${options.namespace}.${name}`.toUpperCase();
  functionService.registerExecutors(
    ...options.functions.map(
      (described) =>
        new KpiFunction(fullName(described), described, {
          profile: options.profile,
          batches,
          words: options.words,
          sheetName: (unit, sheet) =>
            instances
              .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)
              ?.getSheetBySheetId(sheet)
              ?.getName() ?? "",
        }),
    ),
  );

  // Univer makes these two when a workbook is opened.
  let trigger: TriggerCalculationController | undefined;
  let described: { dispose(): void } | undefined;
  const describe = (functions: readonly AddInFunction[]) => {
    described?.dispose();
    described = injector
      .get(IDescriptionService)
      .registerDescriptions(functions.map((entry) => functionInfo(options.namespace, entry)));
  };

  makeResultsStrict(injector, {
    spilling: new Set(options.functions.filter(({ spills }) => spills).map(fullName)),
    spillWords: (place) => options.words().spill[place],
  });
  releaseWhenEntered(injector);
  listen(commands, injector.get(ICalculateFormulaService), batches);
  return {
    describe,
    retry: () => batches.retry(),
    recalculate: () => recalculate("all"),
    resting() {
      trigger ??= injector.get(TriggerCalculationController);
      return (
        batches.resting() &&
        triggerRests(trigger) &&
        sessionRests(injector.get(FormulaCalculationSessionService))
      );
    },
  };
}

function listen(commands: ICommandService, engine: ICalculateFormulaService, batches: Batches): void {
  commands.onCommandExecuted((command) => {
    if (structural.has(command.id)) batches.structureChanged();
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo, functionsExecutedState } =
      command.params as ISetFormulaCalculationNotificationMutation;
    // A pass that was stopped starts over: what it noted goes out with the next one.
    if (stageInfo || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    batches.endPass();
  });
  engine.executionInProgressListener$.subscribe(({ stage }) => {
    if (
      stage === FormulaExecuteStageType.START ||
      stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA
    )
      batches.beginPhase();
  });
}

const structural = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
]);

interface TriggerInside {
  _waitingCommandQueue: unknown[];
  _executionInProgressParams: unknown;
  _restartCalculation: boolean;
}

function triggerRests(controller: TriggerCalculationController): boolean {
  const inside = controller as unknown as TriggerInside;
  return (
    inside._waitingCommandQueue.length === 0 &&
    inside._executionInProgressParams === null &&
    !inside._restartCalculation
  );
}

function sessionRests(session: FormulaCalculationSessionService): boolean {
  const { started, stopped, completed, resultApplied } = session.state;
  return !started || ((completed || stopped) && resultApplied);
}

function nothingDirty() {
  return {
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function dirtyRange({ unit, sheet, row, column }: WaitingCell) {
  return {
    unitId: unit,
    sheetId: sheet,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  };
}

function functionInfo(namespace: string, described: AddInFunction): IFunctionInfo {
  return {
    functionName: `${namespace}.${described.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: described.description,
    abstract: described.description,
    functionParameter: described.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
