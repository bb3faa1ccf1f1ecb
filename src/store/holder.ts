import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Whose a lock or an unfinished file is. `run` tells this process from an earlier one that had the same pid (in a container it is always the same). */
export interface Holder {
  readonly pid: number;
  readonly run: string;
  readonly host: string;
}

/** This process. */
export const OURSELVES: Holder = { pid: process.pid, run: randomUUID(), host: hostname() };

/** Whether the holder runs. Of another machine's or container's process nothing can be told: it counts as alive. */
export function isAlive(holder: Holder): boolean {
  if (holder.host !== OURSELVES.host) return true;
  if (holder.pid === OURSELVES.pid) return holder.run === OURSELVES.run;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
