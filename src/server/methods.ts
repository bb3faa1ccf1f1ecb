import type { ActionRoute } from './action-route.ts';
import type { AskRoute } from './ask-route.ts';
import type { PageRoute } from './page-route.ts';

/** Everything that the record answers. */
export interface Routes {
  readonly pages: readonly PageRoute[];
  readonly actions: readonly ActionRoute[];
  readonly asks: readonly AskRoute[];
}

/** The methods that each address answers, as an `Allow` header tells them (RFC 9110, 10.2.1): what is read can be asked for its head too. */
export function methodsOf({ pages, actions, asks }: Routes): ReadonlyMap<string, readonly string[]> {
  const reading = [...pages.map(([address]) => address), ...asks.filter(({ method }) => method === 'GET').map(({ address }) => address)];
  const writing = [
    ...actions.map(({ address }) => address),
    ...asks.filter(({ method }) => method === 'POST').map(({ address }) => address),
  ];
  return new Map(
    [...new Set([...reading, ...writing])].map((address) => [
      address,
      [...(reading.includes(address) ? ['GET', 'HEAD'] : []), ...(writing.includes(address) ? ['POST'] : [])],
    ]),
  );
}
