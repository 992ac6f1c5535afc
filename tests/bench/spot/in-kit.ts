import type { Tab } from "../../e2e/drivers/browser.ts";
import { NONCE } from "./in-page/run-script.ts";
import { KIT } from "./pairing.ts";

type Kit = typeof import("./in-page/kit.ts");

/** Calls a function of the kit in the tab's page. The kit comes with the first call. */
export function inKit<Name extends keyof Kit>(
  tab: Tab,
  name: Name,
  ...args: Parameters<Kit[Name]>
): Promise<Awaited<ReturnType<Kit[Name]>>> {
  return tab.evaluate(callKit, { path: KIT, nonce: NONCE, name, args }) as never;
}

interface KitCall {
  readonly path: string;
  readonly nonce: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Runs in the page. A browser may keep what it evaluates apart from the page, a script not. */
async function callKit({ path, nonce, name, args }: KitCall): Promise<unknown> {
  type Calls = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  const page = window as unknown as { readonly kit?: Calls };
  if (!page.kit) {
    const script = document.createElement("script");
    script.nonce = nonce;
    script.textContent = await (await fetch(new URL(path, location.origin))).text();
    document.documentElement.append(script);
    script.remove();
  }
  return page.kit?.[name]?.(...args);
}
