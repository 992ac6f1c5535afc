import { holds, shadowOf } from "../article/safe-dom.ts";

/** Remembers where the reader is, focus and selection, and gives what brings them back there. */
export function rememberPlace(): () => void {
  const focused = focusedElement();
  const selected = selectedNow();
  return () => {
    // A field has a selection of its own, and its focus brings that back.
    if (selected && !isField(focused)) select(selected);
    // From the prototype: a form's may be a field of that name.
    if (focused) HTMLElement.prototype.focus.call(focused, { preventScroll: true });
  };
}

/** Deep in the page's own shadow trees too, where they are open. */
function focusedElement(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element && shadowOf(element)?.activeElement) {
    element = shadowOf(element)?.activeElement ?? null;
  }
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

interface Selected {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

function selectedNow(): Selected | undefined {
  const { anchorNode: anchor, anchorOffset, focusNode: focus, focusOffset } = getSelection() ?? {};
  if (!anchor || !focus || anchorOffset === undefined || focusOffset === undefined)
    return undefined;
  return { anchor, anchorOffset, focus, focusOffset };
}

function select({ anchor, anchorOffset, focus, focusOffset }: Selected): void {
  if (!holds(document, anchor) || !holds(document, focus)) return;
  try {
    getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  } catch {
    // The page has shortened the text since.
  }
}

const isField = (element: HTMLElement | undefined): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
