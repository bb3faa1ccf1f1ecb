import { offsetOf, takeQuote } from './selection.ts';

type Step = 1 | -1;

/**
 * The reading room's keys, as the page itself lists them: j and k move between cards, a accepts, r opens the
 * rejection, e leads to the editing, u undoes (or leads back to a draft rejected just now), s and S take the next or previous sentence as a quote, n opens the form for a new claim.
 * A key pressed while typing, or with a modifier, is left to the browser; Escape closes the form that is open.
 */
export function bindKeys(page: Document): void {
  const target = page.querySelector<HTMLElement>(':target');
  if (target?.matches('[data-card]')) showCard(page, target);
  page.addEventListener('focusin', ({ target: focused }) => {
    const card = focused instanceof Element ? focused.closest('[data-card]') : null;
    if (card !== null) markCurrent(page, card);
  });
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return closeForms(page);
    if (isTyping(event.target)) return;
    if (press(page, event.key)) event.preventDefault();
  });
}

function press(page: Document, key: string): boolean {
  switch (key) {
    case 'j':
      return moveToCard(page, 1);
    case 'k':
      return moveToCard(page, -1);
    case 'a':
      return submit(currentCard(page), 'form[data-accept]');
    case 'r':
      return unfold(currentCard(page), 'details[data-reject]');
    case 'e':
      return follow(currentCard(page), 'a[data-edit]');
    case 'u':
      return submit(page.body, 'form[data-undo]') || follow(page.body, 'form.last a');
    case 'n':
      return unfold(page.body, 'details[data-add]', 'select');
    case 's':
      return takeSentence(page, 1);
    case 'S':
      return takeSentence(page, -1);
    case '?':
      return unfold(page.body, 'details[data-keys]');
    default:
      return false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

const cardsOf = (page: Document): readonly HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-card]')];

/** The card that has the focus, or had it last: looking at the keys or at the text does not lose one's place. */
function currentCard(page: Document): HTMLElement | null {
  return page.activeElement?.closest<HTMLElement>('[data-card]') ?? page.querySelector<HTMLElement>('[data-card][data-current]');
}

function moveToCard(page: Document, step: Step): boolean {
  const cards = cardsOf(page);
  const current = currentCard(page);
  const at = current === null ? (step === 1 ? -1 : cards.length) : cards.indexOf(current);
  const next = cards[at + step];
  if (next === undefined) return false;
  showCard(page, next);
  return true;
}

/** Brings a card and its words in the text before the reader's eyes. */
function showCard(page: Document, next: HTMLElement): void {
  markCurrent(page, next);
  next.focus({ preventScroll: true });
  for (const mark of page.querySelectorAll('[data-document] .current')) mark.classList.remove('current');
  const marks = page.querySelectorAll<HTMLElement>(`[data-claims~="${next.dataset['card'] ?? ''}"]`);
  for (const mark of marks) mark.classList.add('current');
  marks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function markCurrent(page: Document, card: Element): void {
  for (const other of page.querySelectorAll('[data-card][data-current]')) other.removeAttribute('data-current');
  card.setAttribute('data-current', '');
}

/** Presses the form's own button, so that the form sends what the button says. */
function submit(within: HTMLElement | null, selector: string): boolean {
  const form = within?.querySelector<HTMLFormElement>(selector);
  form?.requestSubmit(form.querySelector('button'));
  return form !== null && form !== undefined;
}

function follow(within: HTMLElement | null, selector: string): boolean {
  const link = within?.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== null && link !== undefined;
}

function closeForms(page: Document): void {
  const open = page.activeElement?.closest('details[open]');
  open?.removeAttribute('open');
  open?.querySelector('summary')?.focus();
}

function unfold(within: HTMLElement | null, selector: string, first = 'input:not([type=hidden])'): boolean {
  const details = within?.querySelector<HTMLDetailsElement>(selector);
  if (details === null || details === undefined) return false;
  details.open = true;
  (details.querySelector<HTMLElement>(first) ?? details.querySelector('summary'))?.focus();
  return true;
}

/** Walks the document sentence by sentence, so that a quote can be chosen without a mouse. */
function takeSentence(page: Document, step: Step): boolean {
  const text = page.querySelector('[data-document]');
  const form = page.querySelector<HTMLFormElement>('form[data-add]');
  if (text === null || form === null) return false;
  const sentences = sentenceRanges(page, text);
  const chosen = page.getSelection();
  const from =
    chosen !== null && chosen.anchorNode !== null && text.contains(chosen.anchorNode)
      ? (offsetOf(text, chosen.anchorNode, chosen.anchorOffset) ?? -1)
      : -1;
  const next =
    step === 1
      ? sentences.find((sentence) => sentence.start > from)
      : sentences.findLast((sentence) => from !== -1 && sentence.start < from);
  if (next === undefined) return false;
  chosen?.removeAllRanges();
  chosen?.addRange(next.range);
  next.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  takeQuote(form, text, next.range);
  return true;
}

function sentenceRanges(page: Document, text: Element): readonly { readonly start: number; readonly range: Range }[] {
  const language = text.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...text.querySelectorAll('.words > p')].flatMap((paragraph) => {
    const nodes = textNodes(page, paragraph);
    return [...segmenter.segment(paragraph.textContent ?? '')].flatMap(({ segment, index }) => {
      const from = placeOf(nodes, index);
      const to = placeOf(nodes, index + segment.trimEnd().length);
      if (from === undefined || to === undefined || segment.trim() === '') return [];
      const range = page.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return [{ start: offsetOf(text, from.node, from.offset) ?? -1, range }];
    });
  });
}

function textNodes(page: Document, within: Element): readonly Text[] {
  const walker = page.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function placeOf(nodes: readonly Text[], offset: number): { readonly node: Text; readonly offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    if (offset <= before + node.length) return { node, offset: offset - before };
    before += node.length;
  }
  return undefined;
}
