// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { asHtml, asText } from "../../../components/card/copied.ts";
import { CARDS, drawCard } from "../states/Card.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const TEXT = `the Pact (Pact of Vale)
The deal by which three countries share the water of the Vale.

On 18 Feb 2021:
- Norland has left the pact.

Since then:
- 1 Jun 2022: Norland came back.
- 18 Oct 2025: The pact ended.

Sources:
- Pact of Vale, full text, Vale Commission, 1 Jan 2015: https://vale.example/pact
- Norland leaves, Daily: https://daily.example/norland`;

describe("what is copied", () => {
  test("is the first level with its sources, as text", () => {
    expect(asText(CARDS.dated.view)).toBe(TEXT);
  });

  test("and as HTML, in which the sources are links and signs are only signs", () => {
    const view = { ...CARDS.dated.view, gist: "Water <& more>" };
    document.body.innerHTML = asHtml(view);
    expect(document.body.textContent).toContain("Water <& more>");
    const links = [...document.links].map(({ href, textContent }) => [textContent, href]);
    expect(links).toEqual([
      ["Pact of Vale, full text", "https://vale.example/pact"],
      ["Norland leaves", "https://daily.example/norland"],
    ]);
    document.body.innerHTML = "";
  });

  test("of a page without a date names the day on which it was so", () => {
    expect(asText(CARDS.undated.view)).toContain("24 Nov 2026:\n- The pact has ended");
  });

  test("says of an office that was left since that it was", () => {
    const left = { date: "2026-05-15", text: "Chair of the commission", major: false, left: true };
    expect(asText({ ...CARDS.dated.view, since: [left] })).toContain(
      "Since then:\n- 15 May 2026: No longer: Chair of the commission\n",
    );
  });

  test("says what is not there yet, and which office was left last", () => {
    expect(asText(CARDS.notYet.view)).toContain("On 1 Jun 2014:\n- There was no such thing yet.");
    expect(asText(CARDS.former.view)).toContain("- Chair of the commission until 20 Jan 2021");
  });
});

describe("the button", () => {
  const press = () => fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  const clipboard = (write: unknown) => {
    vi.stubGlobal("ClipboardItem", Object);
    vi.stubGlobal("navigator", { clipboard: write === undefined ? undefined : { write } });
  };

  test("copies within the click, and says so", async () => {
    const write = vi.fn(async () => undefined);
    clipboard(write);
    render(drawCard(CARDS.dated));
    press();
    expect(write).toHaveBeenCalledTimes(1);
    expect((await screen.findByText("Copied, with sources.")).getAttribute("role")).toBe("status");
  });

  test.each([
    ["is kept from the page", async () => Promise.reject(new Error("not allowed"))],
    ["is not there, as without https", undefined],
  ])("where the clipboard %s, says so and lays the text out, selected", async (_what, write) => {
    clipboard(write);
    render(drawCard(CARDS.dated));
    press();
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(screen.getByText(/clipboard is closed to us/u)).toBeTruthy();
    expect(field.value).toBe(TEXT);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, TEXT.length]);
    expect(document.activeElement).toBe(field);
  });
});
