/* Everything that is to be seen, as a few paths: on the screen for the rows in sight, on paper row by row. */
import type { Plan } from './model.js';
import type { Kind, Marks, Row } from './rows.js';

export type Layer = 'group' | 'wave' | 'local' | 'basis' | 'basis-mark' | 'supplier' | Kind;
export type Paths = Record<Layer, string>;
export type At = (value: number) => number;

/** In the order in which they lie on each other. */
export const layers: readonly Layer[] = [
  'group', 'wave', 'local', 'basis', 'basis-mark', 'supplier', 'none', 'planned', 'reached', 'overdue',
];

const shape = {
  diamond: (x: number, y: number, r = 7.5) => `M${n(x)} ${n(y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`,
  octagon: (x: number, y: number) => `M${n(x - 3)} ${n(y - 7)}h6l4 4v6l-4 4h-6l-4 -4v-6z`,
  circle: (x: number, y: number) => `M${n(x - 5)} ${n(y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  down: (x: number, y: number) => `M${n(x - 5)} ${n(y - 4)}h10l-5 8z`,
  square: (x: number, y: number) => `M${n(x - 3)} ${n(y - 3)}h6v6h-6z`,
  bar: (from: number, to: number, y: number, height: number) =>
    `M${n(from)} ${n(y - height / 2)}H${n(to)}v${height}H${n(from)}z`,
};

const ofKind: Record<Kind, (x: number, y: number) => string> = {
  planned: shape.diamond,
  reached: shape.diamond,
  overdue: shape.octagon,
  none: shape.circle,
};

export function noPaths(): Paths {
  return { group: '', wave: '', local: '', basis: '', 'basis-mark': '', supplier: '', none: '', planned: '', reached: '', overdue: '' };
}

/** One sign of a layer, for the legend. */
export function sign(layer: Layer): string {
  if (layer === 'supplier') return shape.down(12, 9);
  if (layer === 'basis') return shape.bar(2, 22, 9, 3) + shape.square(12, 9);
  if (layer === 'wave') return shape.bar(1, 23, 9, 12);
  return ofKind[layer as Kind](12, 9);
}

/** @param y the middle of the row */
export function drawRow(plan: Plan, marks: Marks, row: Row, x: At, y: number, paths: Paths) {
  const span = marks.span(row);
  if (row.kind === 'wave') {
    if (span) paths.wave += shape.bar(x(span[0]) - 4, x(span[1]) + 4, y, 14);
    plan.sent.waves[row.at].d.forEach(([, day]) => (paths.supplier += shape.down(x(day), y)));
    return;
  }
  if (span) paths[row.kind] += shape.bar(x(span[0]), x(span[1]), y, row.kind === 'group' ? 5 : 9);
  if (row.kind === 'local') beside(plan, row.at, x, y, paths);
  for (const mark of marks.of(row)) {
    paths[mark.kind] += ofKind[mark.kind](x(mark.day), y);
    const supplier = plan.sent.milestones[mark.milestone].s;
    if (row.kind === 'group' && supplier) paths.supplier += shape.down(x(supplier), y - 12);
  }
}

function beside(plan: Plan, local: number, x: At, y: number, paths: Paths) {
  const basis: number[] = [];
  for (const milestone of plan.ofProject[plan.sent.locals[local][1]]) {
    const dates = plan.of(local, milestone);
    if (plan.sent.dated && !dates.planned && !dates.reached) continue;
    const supplier = plan.supplier(local, milestone);
    if (supplier) paths.supplier += shape.down(x(supplier), y - 12);
    if (dates.basis) basis.push(dates.basis);
  }
  basis.forEach((day) => (paths['basis-mark'] += shape.square(x(day), y + 13)));
  if (basis.length) paths.basis += shape.bar(x(Math.min(...basis)), x(Math.max(...basis)), y + 13, 3);
}

/** From what comes first to what comes after it, with a head. */
export function arrow(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.max(24, Math.abs(x2 - x1) / 3);
  return (
    `M${n(x1 + 8)} ${n(y1)}C${n(x1 + bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2 - 9)} ${n(y2)}` +
    `m-5 -4l5 4l-5 4`
  );
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
