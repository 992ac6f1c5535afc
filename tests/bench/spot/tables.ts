import { sampleOf } from "../sample.ts";
import { OURS, WALK } from "./contenders.ts";
import type { Visit } from "./in-page/visit.ts";
import { numberOf, tableOf } from "./markdown.ts";
import type { Measured } from "./pairing.ts";
import {
  cold,
  measuredOf,
  ofVisits,
  ofWarm,
  ratioOf,
  ready,
  warm,
  warmScan,
  type TimesOf,
} from "./ratio.ts";
import { isHeld, type Target } from "./targets.ts";

/** Every contender in one browser: times in ms, and Sidelight's as a share of them. */
export function contendersTable(all: readonly Measured[]): string {
  const rows = all.map((measured) => {
    const { contender, size, stopped } = measured;
    const label = [contender.once ? "" : numberOf(size), contender.name];
    const found = [...measured.warm.values()].reduce((sum, looks) => sum + looks.found, 0);
    const spans = [cold, warm].flatMap((times) => spanOf(times(measured)));
    const ratios = [cold, warm].map((times) => besideOurs(all, measured, times));
    return [...label, ...spans, ...ratios, numberOf(found), stopped ?? ""];
  });
  const spans = ["pages, cold", "median", "p95", "pages, warm", "median", "p95"];
  const ratios = ["ours to it, cold", "ours to it, warm"];
  return tableOf(["aliases", "who", ...spans, ...ratios, "found", "not run"], rows);
}

function spanOf(times: ReadonlyMap<number, number>): string[] {
  if (times.size === 0) return ["0", "", ""];
  const { median, p95 } = sampleOf([...times.values()]);
  return [String(times.size), numberOf(median), numberOf(p95)];
}

/** Ours beside it with as many aliases; ours itself stands beside the floor. */
function besideOurs(all: readonly Measured[], measured: Measured, times: TimesOf): string {
  const { contender, size } = measured;
  if (contender === WALK) return "";
  const peer = contender === OURS ? measuredOf(all, { contender: WALK, size }) : measured;
  const found = ratioOf([measuredOf(all, { contender: OURS, size }), times], [peer, times]);
  if (!found) return "";
  return `${numberOf(found.times)}${contender === OURS ? " × the walk" : ""}`;
}

/** The steps of Sidelight's way in one browser, medians in ms. */
export function stepsTable(all: readonly Measured[]): string {
  const rows = all
    .filter(({ contender, visits }) => contender === OURS && visits.size > 0)
    .map((measured) => [
      numberOf(measured.size),
      ...STEPS.map(([, times]) => spanOf(times(measured))[1] ?? ""),
    ]);
  return tableOf(["aliases", ...STEPS.map(([name]) => name)], rows);
}

const STEPS: readonly (readonly [string, TimesOf])[] = [
  ["script", ofVisits((visit) => visit.script)],
  ["index ready", ready],
  ["find the article", ofVisits((visit) => visit.firstSteps?.article ?? 0)],
  ["read its text", ofVisits((visit) => visit.firstSteps?.runs ?? 0)],
  ["scan", ofVisits((visit) => visit.firstSteps?.scan ?? 0)],
  ["senses", ofVisits(sensesOf)],
  ["scan, warm", warmScan],
  ["senses, warm", ofWarm(({ ms, scan }) => ms - scan)],
];

function sensesOf({ first, firstSteps }: Visit): number {
  return first - (firstSteps ? firstSteps.article + firstSteps.runs + firstSteps.scan : 0);
}

/** Targets, one a line, with what was measured. */
export function targetsList(targets: readonly Target[]): string {
  const lines = targets.map((target) => {
    const { name, value, bound, kind, unit, pages } = target;
    const held = isHeld(target);
    const verdict = held === undefined ? "not measured" : held ? "held" : "**missed**";
    const measured = value === undefined ? "" : ` ${numberOf(value)} ${unit}`;
    const wanted = `(at ${kind} ${numberOf(bound)}${pages === undefined ? "" : `; ${pages} ${pages === 1 ? "page" : "pages"}`})`;
    return `- ${verdict}: ${name}:${measured} ${wanted}`;
  });
  return lines.join("\n");
}
