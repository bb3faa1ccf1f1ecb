import { HabeasError } from '../core/errors.ts';

/** SQLSTATE of a PostgreSQL error, an errno name such as ENOSPC, or undefined. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return wasiCode(error);
}

/** Numbers of errors as WASI counts them, of those that a reader can do something about. */
const WASI_CODES: Readonly<Record<number, string>> = { 2: 'EACCES', 19: 'EDQUOT', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };

/** The embedded database's file system throws objects that are no errors, with the number of one. */
function wasiCode(error: unknown): string | undefined {
  const number = typeof error === 'object' && error !== null && 'errno' in error ? error.errno : undefined;
  return typeof number === 'number' ? (WASI_CODES[number] ?? `error ${number} of the file system`) : undefined;
}

/** Text of an error and of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return wasiCode(error) ?? String(error);
  return error.cause === undefined ? error.message : `${error.message} ${messageOf(error.cause)}`;
}

/** What the PostgreSQL client says, without a code, where the connection went away. */
const LOST = /^connection terminated|^timeout exceeded when trying to connect/i;

/** A database's error as one that a reader can act on; what is already coded, or is a fault of ours, passes unchanged. */
export function databaseError(error: unknown, where: string): unknown {
  if (error instanceof HabeasError) return error;
  const code = codeOf(error);
  const message = messageOf(error);
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(message)) {
    return diskFull(error, where);
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
  if (/^(08|57P)|^ECONN|^EPIPE|^ENOTFOUND|^EAI_|^ETIMEDOUT|^EHOST|^ENET/.test(code ?? '') || LOST.test(message))
    return noConnection(error, where);
  return error;
}

/** No room for what was to be written; all that was recorded before is as it was. */
export function diskFull(error: unknown, where: string): HabeasError {
  return new HabeasError(
    'LEDGER_DISK_FULL',
    `The disk is full: the ledger in ${where} cannot be written. Free some space and repeat; what was recorded is unharmed.`,
    { where },
    error,
  );
}

/** The data folder is not there and cannot be made. */
export function noFolder(error: unknown, folder: string): unknown {
  if (!['EEXIST', 'ENOTDIR', 'ENOENT', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return error;
  const message = `The record cannot be kept in ${folder}: this is no folder, or cannot become one. Choose another with --data or HABEAS_DATA.`;
  return new HabeasError('LEDGER_READ_ONLY', message, { folder }, error);
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
    `The ledger in ${where} does not open: ${plain(messageOf(error))}. Keep the folder as it is and put a backup in its place.`,
    { where },
    error,
  );
}

/** The embedded database's own words where they say something, and none of its advice to its makers. */
function plain(message: string): string {
  return /^Aborted\(|failed to initialize/.test(message) ? 'a file of the database is damaged or missing' : message;
}
