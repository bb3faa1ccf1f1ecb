import type { Ledger } from '../store/ledger.ts';
import type { Directory } from './directory.ts';

/** Where what an account is made of is read from. */
export interface Reader {
  readonly ledger: Ledger;
  readonly directory: Directory;
}
