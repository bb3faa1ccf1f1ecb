/**
 * PDF.js, as unpdf carries it, calls `Promise.try`, which Node has from release 24 on; older releases get it here.
 * unpdf itself supplies the other newer functions that PDF.js wants.
 */
export function providePromiseTry(): void {
  if ('try' in Promise) return;
  const attempt = (call: (...inputs: readonly unknown[]) => unknown, ...inputs: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      resolve(call(...inputs));
    });
  Object.defineProperty(Promise, 'try', { value: attempt, configurable: true, writable: true });
}
