import type { CDPSession } from "playwright-core";

/** A point of the window's content, in CSS px from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a page is shown on. */
export interface Screen {
  readonly scheme?: "light" | "dark";
  readonly medium?: "screen" | "print";
  /** In CSS px. */
  readonly width?: number;
  /** What the reader points with: a mouse, or a finger. */
  readonly pointer?: "fine" | "coarse";
  /** The reader's own few colours, as Windows offers them. */
  readonly colours?: "forced";
  readonly contrast?: "more";
  /** The reader wants nothing to move. */
  readonly motion?: "reduced";
  /** The reader wants to look through nothing. */
  readonly transparency?: "reduced";
}

/** Something in the accessibility tree, as a screen reader is given it. */
export interface Accessible {
  /** As ARIA names it: `dialog`, `heading`, `list`. */
  readonly role: string;
  readonly name: string;
}

/** Keys by the names that pages know them by. */
export type Key =
  | "Escape"
  | "Enter"
  | "Tab"
  | "ArrowDown"
  | "ArrowUp"
  | "ArrowLeft"
  | "Alt"
  | "Control"
  | "Shift";

/** A tab, as a reader has it in front of them: opened last, it is the one that is seen. */
export interface Tab {
  /** The tab's id in the extension API; -1 in a browser without the extension. */
  readonly id: number;
  /** Chromium's own protocol, for what only it can tell; other browsers have none. */
  readonly devTools?: CDPSession;
  /** Comes back when the page has loaded. */
  readonly goTo: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** One step back in the tab's history. */
  readonly goBack: () => Promise<void>;
  /** Brings the tab before the others. */
  readonly show: () => Promise<void>;
  /** Runs a function in the page's own world. It is sent as text, so it can use its arguments only. */
  readonly evaluate: <T, A extends readonly unknown[]>(
    inPage: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** Runs a function on the closed root of our element; nothing where the element is absent. */
  readonly inCard: <T, A extends readonly unknown[]>(
    read: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ) => Promise<T | undefined>;
  /** Moves the mouse there in several steps, as a hand does, in so many ms. */
  readonly moveTo: (point: Point, ms?: number) => Promise<void>;
  readonly click: (point: Point) => Promise<void>;
  /** Presses the mouse's button where it is, or lets it go. */
  readonly mouse: (act: "down" | "up") => Promise<void>;
  /** Turns the mouse's wheel over that point, by so many CSS px. */
  readonly wheel: (point: Point, by: number) => Promise<void>;
  /** A finger's tap, or how long it stays, in ms. */
  readonly tap: (point: Point, ms?: number) => Promise<void>;
  /** A finger that goes from one point to another, and how long it stays there, in ms. */
  readonly swipe: (from: Point, to: Point, ms?: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Holds the key down while something is done. */
  readonly hold: (key: Key, act: () => Promise<unknown>) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /**
   * Presses Alt, Shift and the key, as the browser's own window hears them. Chromium rejects: it
   * takes no shortcuts of extensions while it has no window.
   */
  readonly pressShortcut: (key: Key) => Promise<void>;
  readonly setScreen: (screen: Screen) => Promise<void>;
  /** What a screen reader is given of the page, closed shadow trees and all, in order. */
  readonly accessibles: () => Promise<readonly Accessible[]>;
  /** What is seen in the window, as a PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** Errors and warnings in the console since the tab was opened. */
  readonly troubles: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A browser with Sidelight in it. */
export interface Browser {
  readonly openTab: (url: string) => Promise<Tab>;
  /** Clicks the toolbar button over a tab. The popup then is a tab of its own that speaks of it. */
  readonly openPopup: (over: Tab) => Promise<Tab>;
  /** Calls the extension API, for example `tabs.sendMessage`, from one of the extension's pages. */
  readonly callApi: (method: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Ends the worker, as browsers do when it has been idle. */
  readonly stopWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a browser is started. */
export interface Launch {
  /** The port of the server that stands for every host. */
  readonly port: number;
  /** For the comparison of pages: a browser in which Sidelight is not installed. */
  readonly without?: boolean;
  /** The folder of another extension that has the same pages, instead of the built one. */
  readonly extension?: string;
}
