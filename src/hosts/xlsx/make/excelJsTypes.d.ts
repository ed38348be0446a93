import 'exceljs';

declare module 'exceljs' {
  interface Worksheet {
    /** Adds a validation over a range; exceljs has it and leaves it out of its own types. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}
