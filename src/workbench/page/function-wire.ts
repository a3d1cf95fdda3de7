import type { Answer, FunctionCall, Outcome, Scalar } from "../grid/calc/call";
import type {
  FunctionAnswer,
  FunctionArgumentCell,
  FunctionCall as HostCall,
  FunctionError,
} from "../richapi/function-calls";

/** A call of the calculation as the session sends it. */
export function hostCall({ name, parameters, address }: FunctionCall): HostCall {
  return {
    functionName: name,
    address,
    parameterValues: parameters.map((parameter) =>
      isRows(parameter) ? parameter.map((row) => row.map(argumentCell)) : argumentCell(parameter),
    ),
  };
}

/** What the session answers as the calculation takes it; undefined where the add-in did not answer in time. */
export function answerOf(answer: FunctionAnswer): Answer | undefined {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "matrix":
      return answer.rows.map((row) => row.map(outcome));
    case "error":
      return outcome(answer);
    case "silent":
      return undefined;
  }
}

function argumentCell(value: Scalar): FunctionArgumentCell {
  return typeof value === "object" && value !== null ? { code: value.error } : value;
}

function outcome(value: Exclude<Outcome, object> | FunctionError): Outcome {
  return typeof value === "object" && value !== null ? { error: value.code, message: value.message } : value;
}

function isRows(parameter: FunctionCall["parameters"][number]): parameter is readonly (readonly Scalar[])[] {
  return Array.isArray(parameter);
}
