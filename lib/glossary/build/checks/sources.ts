import type { Check, Finding } from "./check.ts";

/**
 * Every dated statement names a source of the entry; one source is primary, none is there twice, and
 * none is a home page.
 */
export const sources: Check = ({ entry }) => {
  const ids = new Set(entry.sources.map(({ id }) => id));
  const used = (["timeline", "states", "roles"] as const).flatMap((field) =>
    entry[field].map((item, index) => ({ source: item.source, path: [field, index, "source"] })),
  );
  const findings: Finding[] = used
    .filter(({ source }) => !ids.has(source))
    .map(({ source, path }) => ({ path, reason: `“${source}” is not among the entry's sources` }));
  if (ids.size < entry.sources.length)
    findings.push({ path: ["sources"], reason: "two sources have the same id" });
  if (new Set(entry.sources.map(({ url }) => url)).size < entry.sources.length)
    findings.push({ path: ["sources"], reason: "two sources have the same address" });
  if (!entry.sources.some(({ primary }) => primary))
    findings.push({ path: ["sources"], reason: "none of the sources is primary" });
  entry.sources.forEach(({ url }, index) => {
    const { pathname, search } = new URL(url);
    if (pathname.length <= 1 && search === "")
      findings.push({ path: ["sources", index, "url"], reason: `${url} is a home page` });
  });
  return findings;
};
