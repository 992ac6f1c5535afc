import type { ComponentChildren } from "preact";

/** Opens an entry in the place of the one that is shown. */
export type OpenEntry = (id: string) => void;

interface EntryLinkProps {
  readonly id: string;
  /** Absent on our own page of the glossary, where each entry has an address. */
  readonly onOpen: OpenEntry | undefined;
  readonly children: ComponentChildren;
}

/**
 * The way to another entry. Not a button, which could not break over two lines as a word of a
 * sentence must; and without an address, which beside an article would be one of that page's.
 */
export function EntryLink({ id, onOpen, children }: EntryLinkProps) {
  if (!onOpen) {
    return (
      <a class="entry-link" href={`#${id}`}>
        {children}
      </a>
    );
  }
  return (
    <a
      class="entry-link"
      role="link"
      tabIndex={0}
      data-entry={id}
      onClick={() => onOpen(id)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onOpen(id);
      }}
    >
      {children}
    </a>
  );
}
