import type { PGlite } from '@electric-sql/pglite';

/* oxlint-disable no-underscore-dangle -- the names of the compiled program's own functions */

type Module = PGlite['Module'];

interface FileSystem {
  readonly stream_ops: { write: (...parameters: readonly unknown[]) => number };
}

/** How an embedded database failed, if it did. */
export interface Failure {
  /** What made it give up, after which it can do nothing more: the error of the file system where there was one. */
  readonly cause: () => unknown;
}

/**
 * Lets an embedded database that gives up (PostgreSQL's PANIC: mostly a log that cannot be written because the disk is full) fail at once,
 * then and at every later question. PGlite 0.5 goes on asking the halted program, which then waits for a lock that nobody gives back: it
 * would hang for ever, or take half a transaction for done. After a restart the log is replayed, and nothing that was committed is missing.
 */
export function failAtOnce(module: Module): Failure {
  let cause: unknown;
  let refused: unknown;
  const files = (module.NODEFS as unknown as FileSystem).stream_ops;
  const { write } = files;
  files.write = (...parameters) => {
    try {
      return write(...parameters);
    } catch (error) {
      refused = error;
      throw error;
    }
  };
  // What a step throws is caught by PGlite, which then puts the stack back: there it can be thrown on.
  const { _PostgresMainLoopOnce: step, stackRestore } = module;
  module._PostgresMainLoopOnce = () => {
    if (cause !== undefined) throw cause;
    try {
      step();
    } catch (error) {
      if (error instanceof Error && error.name === 'RuntimeError') cause = refused ?? error;
      throw error;
    }
  };
  module.stackRestore = (at) => {
    const restored = stackRestore(at);
    if (cause !== undefined) throw cause;
    return restored;
  };
  const { _PostgresSendReadyForQueryIfNecessary: sendReady, _pgl_pq_flush: flush } = module;
  module._PostgresSendReadyForQueryIfNecessary = () => {
    if (cause === undefined) sendReady();
  };
  module._pgl_pq_flush = () => {
    if (cause === undefined) flush();
  };
  return { cause: () => cause };
}
