/** Keys that are pressed in the card are not the page's. */
const KEY_EVENTS = ["keydown", "keyup", "keypress"] as const;

/** Who hears keys while a card is shown. */
export interface CardKeys {
  readonly host: Element;
  /** What has the focus in the card. */
  readonly focused: () => Element;
  /** Tab was pressed on the page: true if the focus has gone into the card. */
  readonly tabbed: () => boolean;
  /** The browser's own way out was taken: Esc, or Android's back. */
  readonly dismissed: () => void;
}

/**
 * Hears keys before the page does, as far as that can be: at the window, where only a listener of
 * the page's own on the window comes earlier. What is pressed in the card is given to the card and
 * to nobody else, so that a page that grabs keys does not take them from it.
 */
export function listenToKeys(keys: CardKeys, signal: AbortSignal): void {
  for (const type of KEY_EVENTS) {
    addEventListener(type, (event) => hear(event, keys), { capture: true, signal });
  }
  watchClose(keys.dismissed, signal);
}

function hear(event: KeyboardEvent, { host, focused, tabbed }: CardKeys): void {
  if (!event.isTrusted) return;
  if (event.target === host) {
    event.stopImmediatePropagation();
    if (!focused().dispatchEvent(copyOf(event))) event.preventDefault();
  } else if (event.type === "keydown" && isPlainTab(event) && tabbed()) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

/**
 * An event that ends at the card's root: what a key does by itself, the true event still does. No
 * `KeyboardEvent`, because Firefox lets every one of those out of the root, whatever it is told.
 */
function copyOf(event: KeyboardEvent): Event {
  const { type, key, code, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
  const copy = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(copy, { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat });
}

const isPlainTab = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === "Tab" && !altKey && !ctrlKey && !metaKey && !shiftKey;

/** What TypeScript does not know of yet. */
type World = typeof globalThis & {
  readonly CloseWatcher?: new (options: { readonly signal: AbortSignal }) => EventTarget;
};

/** Hears Esc where a page lets no listener hear it. Firefox has it from 149 on. */
function watchClose(dismissed: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as World;
  if (CloseWatcher) new CloseWatcher({ signal }).addEventListener("close", dismissed);
}
