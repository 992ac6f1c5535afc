import { settled } from "./settle.ts";

/** Calls back when the page moves to another address without loading anew. */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = location.href;
  const later = settled(moved, signal);
  const check = (): void => {
    if (location.href === address) return;
    address = location.href;
    later();
  };
  addEventListener("popstate", check, { signal });
  addEventListener("hashchange", check, { signal });
  if ("navigation" in window) {
    window.navigation.addEventListener("currententrychange", check, { signal });
  }
}

/** Whether the page stands at another address than the one it was loaded from. */
export function hasMoved(): boolean {
  const [loaded] = performance.getEntriesByType("navigation");
  return loaded !== undefined && pathOf(loaded.name) !== pathOf(location.href);
}

/** A part of the page, named after `#`, is the same page. */
const pathOf = (address: string): string => address.replace(/#.*$/u, "");
