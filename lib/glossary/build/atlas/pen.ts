import type { GeoContext } from "d3-geo";

type Point = readonly [x: number, y: number];

interface Line {
  readonly points: Point[];
  closed: boolean;
}

/**
 * Takes the outlines that d3-geo draws and writes them as one short SVG path: whole numbers, each
 * point from the one before, no ring smaller than can be seen.
 */
export class Pen implements GeoContext {
  readonly #leastArea: number;
  readonly #drawn: Line[] = [];

  /** `leastArea` in square units: smaller rings are left out. */
  constructor(leastArea = 0) {
    this.#leastArea = leastArea;
  }

  moveTo(x: number, y: number): void {
    this.#drawn.push({ points: [[Math.round(x), Math.round(y)]], closed: false });
  }

  lineTo(x: number, y: number): void {
    const points = this.#drawn.at(-1)?.points;
    const next: Point = [Math.round(x), Math.round(y)];
    const last = points?.at(-1);
    if (!points || (last && last[0] === next[0] && last[1] === next[1])) return;
    const before = points.at(-2);
    if (before && last && isStraight(before, last, next)) points.pop();
    points.push(next);
  }

  closePath(): void {
    const ring = this.#drawn.at(-1);
    if (ring) ring.closed = true;
  }

  beginPath(): void {}

  /** d3-geo draws points so; there are none on our maps. */
  arc(): void {}

  /** The path of all that was drawn and is large enough. */
  path(): string {
    return this.#lines.map(({ points, closed }) => pathOf(points) + (closed ? "z" : "")).join("");
  }

  /** How much is drawn, in square units. */
  area(): number {
    return this.#lines.reduce((sum, { points }) => sum + areaOf(points), 0);
  }

  /** The largest ring. */
  largest(): readonly Point[] | undefined {
    return this.#lines.map(({ points }) => points).toSorted((a, b) => areaOf(b) - areaOf(a))[0];
  }

  get #lines(): readonly Line[] {
    return this.#drawn.filter(({ points, closed }) =>
      closed ? areaOf(points) >= this.#leastArea : points.length > 1,
    );
  }
}

/** A round dot, as a path. */
export function dotPath(x: number, y: number, radius: number): string {
  const turn = `a${radius} ${radius} 0 1 0 `;
  return `M${Math.round(x) - radius} ${Math.round(y)}${turn}${2 * radius} 0${turn}${-2 * radius} 0z`;
}

/** Whether the middle point lies on the way from the first to the last. */
function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const turns = (bx - ax) * (cy - by) !== (by - ay) * (cx - bx);
  return !turns && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function pathOf(points: readonly Point[]): string {
  const [[startX, startY] = [0, 0], ...others] = points;
  let [x, y] = [startX, startY];
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${startX} ${startY}l${steps.join(" ")}`.replaceAll(" -", "-");
}
