import { formatShare } from "../lib/format.ts";
import { type Share, SIDES, type Side } from "../profile/frame.ts";

export interface DotPlot {
  /** The function's share in each round, in the order of recording. */
  readonly rounds: { readonly [S in Side]: readonly Share[] };
  /** Samples of a side; a side without any has no shares to show. */
  readonly samples: { readonly [S in Side]: number };
  /** Which way the decision says it went; undefined for a bystander. */
  readonly direction: "more" | "less" | undefined;
}

/** Fits a phone without being scaled. */
const WIDTH = 320;
const HEIGHT = 84;
const LEFT = 38;
const RIGHT = WIDTH - 20;
const LANE_HEIGHT = 26;
const LANES: { readonly [S in Side]: number } = { base: 2, head: 32 };
const AXIS = 64;
const RADIUS = 3.5;
/** Below this part of the largest dot the smallest one is near enough to zero for the axis to begin there. */
const NEAR_ZERO = 0.5;
/** Dots that lie closer together than this are not pulled apart. */
const MIN_SPREAD = 0.005;

/**
 * Every round of a function as a dot, base above head, the first round on top: how much of the difference is noise is there to be seen.
 *
 *   base │  o┃o          hollow
 *        │   o┃
 *   head │          ●┃●  filled; the bar is the mean
 *        └──┴────┴────┴─
 *        10 %   20 %  30 %
 *
 * @returns an SVG element for a page; colours are attributes, `dp-` classes let a style change them.
 */
export function renderDotPlot({ rounds, samples, direction }: DotPlot): string {
  const known = SIDES.filter((side) => samples[side] > 0 && rounds[side].length > 0);
  const axis = makeAxis(known.flatMap((side) => rounds[side]));
  const lanes = SIDES.map((side) => (known.includes(side) ? drawLane(side, rounds[side], axis) : drawNothing(side)));
  const words = known.map((side) => describeSide(side, rounds[side])).join("; ");
  const way = direction === undefined ? "" : ` dp-${direction}`;
  return [
    `<svg class="dots${way}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share by round: ${words}" font-size="11" fill="currentColor">`,
    `<path class="dp-line" d="M${LEFT} ${AXIS}H${RIGHT}${axis.ticks.map((tick) => `M${axis.x(tick)} 0V${AXIS + 4}`).join("")}" stroke="#8c939d" stroke-opacity=".35" fill="none"/>`,
    ...axis.ticks.map((tick) => `<text x="${axis.x(tick)}" y="${AXIS + 16}" text-anchor="middle">${formatTick(tick, axis.step)}</text>`),
    ...lanes,
    "</svg>",
  ].join("");
}

interface Axis {
  readonly step: Share;
  readonly ticks: readonly Share[];
  readonly x: (share: Share) => number;
}

/** From zero unless all dots are far from it; whole steps of 1, 2 or 5. */
function makeAxis(shares: readonly Share[]): Axis {
  const most = Math.max(...shares, 0.001);
  const least = Math.min(...shares, most);
  const from = least < NEAR_ZERO * most || most - least < MIN_SPREAD ? 0 : least;
  const step = stepFor((most - from) / 4);
  const first = Math.max(0, Math.floor((from - (from > 0 ? step / 4 : 0)) / step));
  // No share is more than everything.
  const last = Math.min(Math.max(first + 1, Math.ceil((most + step / 10) / step)), Math.ceil(Math.max(most, 1) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  const scale = (RIGHT - LEFT) / ((last - first) * step);
  return { step, ticks, x: (share) => round(LEFT + (share - first * step) * scale) };
}

function stepFor(rough: number): number {
  // A tenth of a point is as fine as any number of the report.
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 0.001)));
  const step = [1, 2, 5].find((factor) => factor * power >= rough);
  return (step ?? 10) * power;
}

function drawLane(side: Side, shares: readonly Share[], axis: Axis): string {
  const top = LANES[side];
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const inner = LANE_HEIGHT - 2 * RADIUS;
  const dots = shares.map((share, i) => {
    const y = round(top + RADIUS + (inner * (i + 0.5)) / shares.length);
    return `<circle cx="${axis.x(share)}" cy="${y}" r="${RADIUS}"><title>${side}, round ${i + 1}: ${formatShare(share)}</title></circle>`;
  });
  const paint = side === "base" ? `fill="none" stroke="currentColor" stroke-width="1.5"` : `fill-opacity=".75"`;
  return [
    `<g class="dp-${side}"><text y="${top + LANE_HEIGHT / 2 + 4}">${side}</text>`,
    `<path d="M${axis.x(mean)} ${top}v${LANE_HEIGHT}" stroke="currentColor" stroke-width="2"/>`,
    `<g ${paint}>${dots.join("")}</g></g>`,
  ].join("");
}

function drawNothing(side: Side): string {
  const y = LANES[side] + LANE_HEIGHT / 2 + 4;
  return `<g class="dp-${side}"><text y="${y}">${side}</text><text x="${LEFT + 6}" y="${y}" font-style="italic">no samples</text></g>`;
}

function describeSide(side: Side, shares: readonly Share[]): string {
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map(formatShare);
  return `${side} ${least === most ? least : `${least} to ${most}`}`;
}

function formatTick(share: Share, step: Share): string {
  return `${(share * 100).toFixed(step < 0.0099 ? 1 : 0)} %`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
