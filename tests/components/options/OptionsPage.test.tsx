// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { OptionsPageProps } from "../../../components/options/OptionsPage.tsx";
import { drawOptions, OPTIONS } from "../states/OptionsPage.tsx";

afterEach(cleanup);

const show = (props: OptionsPageProps) => render(drawOptions(props));
const button = (name: string) => screen.getByRole("button", { name });
const checked = (role: "radio" | "checkbox") =>
  screen
    .getAllByRole<HTMLInputElement>(role)
    .filter((control) => control.checked)
    .map((control) => control.closest("label")!.textContent);

describe("what holds is shown", () => {
  test("as long as nothing was chosen", () => {
    show(OPTIONS.pristine);
    expect(checked("radio")).toEqual([
      "The first mention in an article",
      "Dotted",
      "when the pointer rests on a term",
    ]);
    expect(checked("checkbox")).toEqual([
      "Demo 2 entriesMade-up entries.",
      "More 1 entryOne more.",
    ]);
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("350 ms");
    expect(screen.getByText("Sidelight is off nowhere.")).toBeTruthy();
    expect(screen.getByText("None. “I know this” on a card puts a term here.")).toBeTruthy();
    expect(screen.queryByText("Keyboard shortcuts")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("after the reader has chosen", () => {
    show(OPTIONS.chosen);
    expect(checked("radio")).toEqual(["Every mention", "None", "on a click"]);
    expect(checked("checkbox")).toEqual(["Demo 2 entriesMade-up entries."]);
    expect(screen.getByText("news.example")).toBeTruthy();
    expect(screen.getByText("E3")).toBeTruthy();
    expect(screen.getByText("gone-since")).toBeTruthy();
    expect(screen.getByText("Alt+Shift+N").tagName).toBe("KBD");
    expect(screen.getByText("not set")).toBeTruthy();
    expect(screen.getByText("Saved.").getAttribute("role")).toBe("status");
  });

  test("the rest can't be set where a click opens the card", () => {
    show(OPTIONS.chosen);
    expect(screen.getByRole<HTMLInputElement>("slider").disabled).toBe(true);
  });
});

describe("each control changes its setting", () => {
  test.each([
    ["The first mention in each section", { density: "section" }],
    ["Every mention", { density: "every" }],
    ["Solid", { underline: "solid" }],
    ["None", { underline: "none" }],
    ["when the pointer rests on a term and Alt is held", { opening: "alt" }],
    ["on a click", { opening: "click" }],
  ])("“%s”", (name, patch) => {
    const onChange = vi.fn();
    show({ ...OPTIONS.pristine, onChange });
    fireEvent.click(screen.getByRole("radio", { name }));
    expect(onChange.mock.calls).toEqual([[patch]]);
  });

  test("the slider", () => {
    const onChange = vi.fn();
    show({ ...OPTIONS.pristine, onChange });
    fireEvent.change(screen.getByRole("slider"), { target: { value: "600" } });
    expect(onChange.mock.calls).toEqual([[{ restMs: 600 }]]);
  });

  test.each([
    [/^Demo/u, { packsOff: ["more", "demo"] }],
    [/^More/u, { packsOff: [] }],
  ])("a pack: %s", (name, patch) => {
    const onChange = vi.fn();
    show({ ...OPTIONS.chosen, onChange });
    fireEvent.click(screen.getByRole("checkbox", { name }));
    expect(onChange.mock.calls).toEqual([[patch]]);
  });

  test.each([
    ["Switch on again: news.example", { sitesOff: ["other.example"] }],
    ["Underline again: E3", { known: ["gone-since"] }],
  ])("“%s”", (name, patch) => {
    const onChange = vi.fn();
    show({ ...OPTIONS.chosen, onChange });
    fireEvent.click(button(name));
    expect(onChange.mock.calls).toEqual([[patch]]);
  });
});

describe("settings that could not be used are told, and given back", () => {
  test.each([
    ["corrupt", /^Your stored settings could not be read\./u],
    ["newer", /^Your settings were stored by a newer version of Sidelight\./u],
  ] as const)("%s", (state, words) => {
    const onSaveTrouble = vi.fn();
    show({ ...OPTIONS[state], onSaveTrouble });
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText(words)).toBeTruthy();
    fireEvent.click(alert.getByRole("button", { name: "Save what was stored" }));
    expect(onSaveTrouble).toHaveBeenCalledTimes(1);
  });
});

describe("backup", () => {
  test("settings are saved to a file", () => {
    const onExport = vi.fn();
    show({ ...OPTIONS.pristine, onExport });
    fireEvent.click(button("Save settings to a file"));
    expect(onExport).toHaveBeenCalledTimes(1);
  });

  test("settings are loaded from a file, and the same file can be chosen again", () => {
    const onImport = vi.fn();
    const { container } = show({ ...OPTIONS.pristine, onImport });
    const picker = container.querySelector<HTMLInputElement>("input[type=file]")!;
    const opened = vi.spyOn(picker, "click").mockReturnValue(undefined);
    fireEvent.click(button("Load settings from a file"));
    expect(opened).toHaveBeenCalledTimes(1);
    const file = new File(["{}"], "mine.json");
    Object.defineProperty(picker, "files", { value: [file] });
    // A browser fires no change for the file that the field already holds.
    const emptied = vi.spyOn(picker, "value", "set");
    fireEvent.change(picker);
    expect(onImport.mock.calls).toEqual([[file]]);
    expect(emptied).toHaveBeenCalledWith("");
  });

  test.each([
    ["Keep my settings", 0],
    ["Yes, reset", 1],
  ])("a reset asks first: “%s”", (answer, times) => {
    const onReset = vi.fn();
    show({ ...OPTIONS.pristine, onReset });
    fireEvent.click(button("Back to the defaults"));
    expect(onReset).not.toHaveBeenCalled();
    const ask = screen.getByRole("alertdialog", { name: "Put every setting back to its default?" });
    fireEvent.click(within(ask).getByRole("button", { name: answer }));
    expect(onReset).toHaveBeenCalledTimes(times);
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });
});
