/** Pages kept at most, so that addresses made up by a visitor cannot fill the memory. */
const MOST = 200;

/**
 * Keeps pages while the ledger stays as it is. A page follows from the ledger's entries, its address, the reader's appearance and the
 * day; the ledger is only ever added to, so its size tells whether anything that a page shows can have changed.
 */
export function openPageCache(): (size: number, key: string, make: () => Promise<string | undefined>) => Promise<string | undefined> {
  const pages = new Map<string, string>();
  let keptAt = -1;
  return async (size, key, make) => {
    if (size !== keptAt) pages.clear();
    keptAt = size;
    const kept = pages.get(key);
    if (kept !== undefined) return kept;
    const html = await make();
    // An entry may have come in while the page was made: then it is shown once, and not kept.
    if (html === undefined || keptAt !== size) return html;
    const [oldest] = pages.keys();
    if (pages.size >= MOST && oldest !== undefined) pages.delete(oldest);
    pages.set(key, html);
    return html;
  };
}
