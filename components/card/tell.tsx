import type { ComponentChildren } from "preact";
import type { CardView } from "../../lib/core/card-view.ts";
import { EntryLink, type OpenEntry } from "./EntryLink.tsx";

/** A sentence of the card as it is drawn, with the entries that it names as links. */
export type Tell = (text: string) => ComponentChildren;

/** How the sentences of a view are drawn; a screen reader reads them in their own language. */
export function tellWith(
  { links, language }: Pick<CardView, "links" | "language">,
  onOpen: OpenEntry | undefined,
): Tell {
  return (text) => {
    const pieces: ComponentChildren[] = [];
    let told = 0;
    for (const { start, end, id } of links.filter((link) => link.text === text)) {
      pieces.push(
        text.slice(told, start),
        <EntryLink key={id} id={id} onOpen={onOpen}>
          {text.slice(start, end)}
        </EntryLink>,
      );
      told = end;
    }
    return (
      <span lang={language}>
        {pieces}
        {text.slice(told)}
      </span>
    );
  };
}
