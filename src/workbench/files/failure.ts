import type { FileFaultCode } from "../page/file-conversion";

/** The one error that opening a file ends with. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "FileFault";
  }
}

/** The code of a fault that opening a file ended with; undefined for any other error. */
export function fileFaultCode(error: unknown): FileFaultCode | undefined {
  return error instanceof FileFault ? error.code : undefined;
}
