/** Why a file cannot be opened; src/texts/workbench puts it into words. */
export type FileFaultCode = "notXlsx" | "oldFormat" | "encrypted" | "damaged" | "tooLarge";

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
