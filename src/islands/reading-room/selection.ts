/**
 * Offset in the document's text of a place in the page. Each segment carries the offset of its first character in
 * `data-start`; the text inside a segment is exactly the document's, so the rest is counting.
 */
export function offsetOf(root: Element, node: Node, within: number): number | undefined {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
  const segment = element?.closest('[data-start]');
  if (segment === null || segment === undefined || !root.contains(segment)) return undefined;
  const start = Number(segment.getAttribute('data-start'));
  const before = root.ownerDocument.createRange();
  before.setStart(segment, 0);
  before.setEnd(node, within);
  return start + before.toString().length;
}

/** Takes whatever the reader selects in the document as the quote of a claim to add. */
export function bindSelection(page: Document): void {
  const text = page.querySelector('[data-document]');
  const form = page.querySelector<HTMLFormElement>('form[data-add]');
  if (text === null || form === null) return;
  // Words that are typed or pasted are looked for by the server; the offsets of an earlier selection no longer hold.
  form.querySelector('[name=quote]')?.addEventListener('input', () => setPlace(form, '', ''));
  page.addEventListener('selectionchange', () => {
    const selection = page.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    takeQuote(form, text, range);
  });
}

/** Fills the form with the range's offsets and words; the server checks them against the kept text. */
export function takeQuote(form: HTMLFormElement, text: Element, range: Range): void {
  const start = offsetOf(text, range.startContainer, range.startOffset);
  const end = offsetOf(text, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return;
  setPlace(form, String(start), String(end));
  setField(form, 'quote', wordsIn(range));
  form.closest('details')?.setAttribute('data-quoted', '');
}

/** The document's words in a range, without those of the cards between its paragraphs. */
function wordsIn(range: Range): string {
  const words = range.cloneContents();
  for (const card of words.querySelectorAll('.margin')) card.remove();
  return words.textContent ?? '';
}

function setPlace(form: HTMLFormElement, start: string, end: string): void {
  setField(form, 'start', start);
  setField(form, 'end', end);
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
}
