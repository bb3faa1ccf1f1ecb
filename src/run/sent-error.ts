import { HabeasError, type ErrorCode } from '../core/errors.ts';

/** An error as it crosses from one thread to another: its class stays behind. */
export interface SentError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: HabeasError['fields'];
}

/** The error as it is sent. */
export function sentError({ code, message, fields }: HabeasError): SentError {
  return { code, message, fields };
}

/** The error as it was before it crossed. */
export function arrivedError({ code, message, fields }: SentError): HabeasError {
  return new HabeasError(code, message, fields);
}
