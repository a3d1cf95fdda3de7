import { HostError } from "./host";
import type { HostErrorCode } from "./host";
import type { ResponseError } from "./wire";

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

const MESSAGES: Record<HostErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to the documentation about resource limits.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to the documentation about resource limits.",
  UndoNotSupported: "This operation cannot be taken back and therefore not be part of an undo group.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** The error of that code, with Excel's own sentence unless another one says more. */
export function failure(code: HostErrorCode, message = MESSAGES[code]): HostError {
  return new HostError(code, message);
}

/** What office.js is told about something that was thrown while a request was carried out. */
export function responseError(
  thrown: unknown,
  where?: { actionIndex: number; location: string },
): ResponseError {
  const code = thrown instanceof HostError ? thrown.code : "GeneralException";
  const message = thrown instanceof Error && thrown.message ? thrown.message : MESSAGES[code];
  return {
    Code: code,
    Message: message,
    HttpStatusCode: STATUS[code] ?? 400,
    ...(where ? { ActionIndex: where.actionIndex, Location: where.location } : {}),
  };
}
