import { HabeasError } from '../core/errors.ts';

/** SQLSTATE of a PostgreSQL error, an errno name such as ENOSPC, or undefined. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Text of an error and of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${messageOf(error.cause)}`;
}

/** A database's error as one that a reader can act on; what is already coded, or is a fault of ours, passes unchanged. */
export function databaseError(error: unknown, where: string): unknown {
  if (error instanceof HabeasError) return error;
  const code = codeOf(error);
  const message = messageOf(error);
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(message)) {
    return new HabeasError(
      'LEDGER_DISK_FULL',
      `The disk is full: nothing was added to the ledger in ${where}. Free some space and repeat.`,
      { where },
      error,
    );
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || /read-only file system|permission denied/i.test(message)) {
    return new HabeasError(
      'LEDGER_READ_ONLY',
      `The ledger in ${where} cannot be written: ${message.trim()}. Allow writing, or choose another folder.`,
      { where },
      error,
    );
  }
  if (code === 'XX001' || code === 'XX002') return damaged(error, where);
  if (code !== undefined && /^(08|57P)|^ECONN|^EPIPE$/.test(code)) return noConnection(error, where);
  return error;
}

/** The server behind DATABASE_URL does not answer, or refuses. */
export function noConnection(error: unknown, where: string): HabeasError {
  const why = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : messageOf(error);
  return new HabeasError(
    'LEDGER_NO_CONNECTION',
    `No connection to the database at ${where}: ${why}. Check DATABASE_URL and that the server runs.`,
    { where },
    error,
  );
}

/** The folder does not open, and neither the lock, the disk nor its permissions are why. */
export function damaged(error: unknown, where: string): HabeasError {
  return new HabeasError(
    'LEDGER_DAMAGED',
    `The ledger in ${where} does not open: ${messageOf(error)}. Keep the folder as it is and put a backup in its place.`,
    { where },
    error,
  );
}
