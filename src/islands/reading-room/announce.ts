/** Long enough for a screen reader to have taken note of the empty region. */
const SETTLED_MS = 300;

/**
 * Lets a screen reader say what was decided just now. A status that is there when a page opens is not read out, only what
 * changes in one is; so the same words are put into a region that was empty before.
 */
export function announceDecision(page: Document): void {
  const decided = page.querySelector('form.last output');
  if (decided === null) return;
  const region = page.createElement('p');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  page.querySelector('main')?.append(region);
  setTimeout(() => {
    region.textContent = decided.textContent;
  }, SETTLED_MS);
}
