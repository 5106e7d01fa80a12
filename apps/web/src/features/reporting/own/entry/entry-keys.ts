/** How long after a digit a second one belongs to the same number, in milliseconds. */
const NUMBER_WITHIN_MS = 1_000;
const FIELD = 'input:checked:enabled, input:enabled, select:enabled, textarea:enabled, button:enabled';
const CHOICES: Readonly<Record<string, string>> = { c: 'yes', y: 'yes', k: 'no' };

let typedNumber = '';
let typedAt = 0;

/** The items of the page, or of one form, in the order they stand. */
const itemsIn = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>('[data-item]')];

/** Puts the focus on the answer of an item. */
export function focusItem(item: Element | undefined | null): void {
  const radios = item?.querySelector<HTMLElement>('input:checked:enabled');
  (radios ?? item?.querySelector<HTMLElement>(FIELD))?.focus();
  item?.scrollIntoView({ block: 'nearest' });
}

/**
 * Keys of the entry: Ctrl+Enter sends from anywhere; on an answer arrows up and down go to the next item, digits to the item of that
 * number, letters answer yes or no or go to the obstacle. Single keys count only where nothing is typed (WCAG 2.1.4).
 */
export function onEntryKey(event: KeyboardEvent, page: HTMLElement, send: () => void): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.altKey) return;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send();
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  const item = target.closest<HTMLElement>('[data-item]');
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
  if (item === null || !(isRadio ? onRadioKey(event, page, item) : onFieldKey(event, page, item))) return;
  event.preventDefault();
}

/** @returns whether the key was used */
function onRadioKey({ key, timeStamp }: KeyboardEvent, page: HTMLElement, item: HTMLElement): boolean {
  if (key === 'ArrowDown' || key === 'Enter') return goOn(page, item, 1);
  if (key === 'ArrowUp') return goOn(page, item, -1);
  if (/^\d$/.test(key)) return goToNumber(item, key, timeStamp);
  if (key.toLowerCase() === 'v') return goToObstacle(item);
  const choice = CHOICES[key.toLowerCase()];
  const radio = choice && item.querySelector<HTMLInputElement>(`input[data-choice="${choice}"]:enabled`);
  if (!radio) return false;
  radio.click();
  radio.focus();
  return true;
}

function onFieldKey({ key, target }: KeyboardEvent, page: HTMLElement, item: HTMLElement): boolean {
  return key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'file' && goOn(page, item, 1);
}

function goOn(page: HTMLElement, item: HTMLElement, step: number): boolean {
  const items = itemsIn(page);
  focusItem(items[items.indexOf(item) + step]);
  return true;
}

function goToNumber(item: HTMLElement, digit: string, at: number): boolean {
  typedNumber = at - typedAt < NUMBER_WITHIN_MS ? `${typedNumber}${digit}` : digit;
  typedAt = at;
  const form = item.closest<HTMLElement>('[data-report]');
  const found = form && itemsIn(form).find(({ dataset }) => dataset.item === typedNumber);
  if (found) focusItem(found);
  return true;
}

/** To the obstacle of the item where it asks for one, else of the report. */
function goToObstacle(item: HTMLElement): boolean {
  const own = item.querySelector('details');
  if (own) own.open = true;
  const field = (own ?? item.closest('[data-report]'))?.querySelector<HTMLElement>('[data-statement="obstacle"]:enabled');
  field?.focus();
  return true;
}
