/* What of the time line is in sight: its head, the picture behind the rows, and the rows with their links. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Dependencies } from './arrows.js';
import { axis, type Tick } from './axis.js';
import { drawRow, layers, noPaths, sign, type Layer } from './draw.js';
import type { Plan } from './model.js';
import { nameOf } from './names.js';
import type { Groups, Mark, Marks, Row } from './rows.js';
import type { Surface } from './surface.js';
import type { Active } from './walk.js';
import type { Sight } from './window.js';

const explained: readonly Layer[] = ['planned', 'reached', 'overdue', 'none', 'supplier', 'basis', 'wave'];

export interface Scene {
  plan: Plan;
  groups: Groups;
  marks: Marks;
  rows: Row[];
  surface: Surface;
  shown: Sight;
  active: Active;
  chosen: Mark | null;
  dependencies: Dependencies | null;
}

export function legend(plan: Plan): TemplateResult {
  const { texts, hasBasis, waves } = plan.sent;
  const words: Partial<Record<Layer, string>> = {
    planned: texts.planned,
    reached: texts.reached,
    overdue: texts.overdue,
    none: texts.noDate,
    supplier: texts.supplier,
    basis: hasBasis ? texts.basis : '',
    wave: waves.length ? texts.wave : '',
  };
  return html`<ul class="gantt-legend" aria-label=${texts.legend}>
    ${explained
      .filter((layer) => words[layer])
      .map(
        (layer) =>
          html`<li>
            <svg width="24" height="18" aria-hidden="true"><path class=${layer} d=${sign(layer)} /></svg>${words[layer]}
          </li>`,
      )}
  </ul>`;
}

export function head({ plan, surface, shown }: Scene): TemplateResult {
  const { scale, perDay } = surface;
  const { texts, last } = plan.sent;
  const lines = axis(plan, perDay, scale.invert(shown.left), Math.min(last, scale.invert(shown.right)));
  const tick = (each: Tick) =>
    html`<span style="left: ${scale(each.day)}px; width: ${each.width * perDay}px"><b>${each.label}</b></span>`;
  return html`<div role="rowgroup" class="gantt-head">
    <div role="row" aria-rowindex="1">
      <div role="columnheader" class="gantt-label">${texts.rows}</div>
      <div role="columnheader" class="gantt-axis">
        <span class="visually-hidden">${texts.time}</span>
        <div aria-hidden="true">${lines.top.map(tick)}</div>
        <div aria-hidden="true">${lines.bottom.map(tick)}</div>
      </div>
    </div>
  </div>`;
}

/** All that is drawn and not written: a few paths, however many rows there are. */
export function picture({ plan, marks, rows, surface, shown, chosen, dependencies }: Scene): TemplateResult {
  const { firstRow, lastRow, left, right } = shown;
  const { scale, rowHeight, timeWidth, labelWidth, perDay, narrow } = surface;
  const width = Math.max(0, Math.min(right, timeWidth) - left);
  const tall = Math.max(0, lastRow - firstRow + 1) * rowHeight;
  const middle = narrow ? rowHeight - 20 : rowHeight / 2;
  const x = (day: number) => scale(day) - left;
  const y = (row: number) => (row - firstRow) * rowHeight + middle;
  const paths = noPaths();
  for (let r = firstRow; r <= lastRow && r < rows.length; r++) drawRow(plan, marks, rows[r], x, y(r), paths);
  const lines = axis(plan, perDay, scale.invert(left), scale.invert(left + width)).bottom;
  const arrows = dependencies?.draw(x, y, chosen);
  const today = x(plan.sent.today);
  return html`<svg
    class="gantt-picture"
    aria-hidden="true"
    width=${width}
    height=${tall}
    style="left: ${labelWidth + left}px; top: ${firstRow * rowHeight}px"
  >
    <path class="grid" d=${lines.map((tick) => `M${Math.round(x(tick.day)) + 0.5} 0V${tall}`).join('')} />
    <path class="today" d="M${today} 0V${tall}" />
    ${layers.map((layer) => svg`<path class=${layer} d=${paths[layer]} />`)}
    <path class="arrows" d=${arrows?.all ?? ''} />
    <path class="arrows chosen" d=${arrows?.chosen ?? ''} />
  </svg>`;
}

/** The rows in sight, and the active one wherever it is, so that the focus is never lost. */
export function lines(scene: Scene): unknown {
  const { rows, shown, active } = scene;
  const drawn: number[] = [];
  for (let r = shown.firstRow; r <= shown.lastRow && r < rows.length; r++) drawn.push(r);
  const at = rows.findIndex((row) => row.key === active.key);
  if (at >= 0 && !drawn.includes(at)) drawn.push(at);
  drawn.sort((a, b) => a - b);
  return repeat(
    drawn,
    (r) => rows[r].key,
    (r) => line(scene, r),
  );
}

function line(scene: Scene, r: number): TemplateResult {
  const { surface, shown, active } = scene;
  const row = scene.rows[r];
  const isActive = row.key === active.key;
  const seen = scene.marks.of(row).filter((mark) => {
    const x = surface.scale(mark.day);
    return (x >= shown.left - 12 && x <= shown.right + 12) || (isActive && mark.milestone === active.milestone);
  });
  return html`<div
    class="gantt-row ${row.kind}"
    role="row"
    aria-level=${row.kind === 'group' ? 1 : 2}
    aria-rowindex=${r + 2}
    aria-expanded=${row.kind === 'group' ? String(row.open) : nothing}
    style="top: ${r * surface.rowHeight}px"
  >
    <div class="gantt-label" role="rowheader">${label(scene, row, isActive)}</div>
    <div class="gantt-track" role="gridcell">
      ${repeat(
        seen,
        (mark) => mark.milestone,
        (mark) => link(scene, row, mark, isActive),
      )}
    </div>
  </div>`;
}

function label({ active, surface }: Scene, row: Row, isActive: boolean): TemplateResult {
  const stop = isActive && active.milestone < 0 ? '0' : '-1';
  const at = `${row.key}/-1`;
  if (row.kind !== 'group') {
    return html`<a href=${row.href ?? ''} router-link tabindex=${stop} data-at=${at} title=${row.label}>${row.label}</a>`;
  }
  if (surface.narrow) return html`<span tabindex=${stop} data-at=${at}>${row.label}</span>`;
  return html`<button
    type="button"
    class="gantt-fold ${row.open ? 'open' : ''}"
    tabindex=${stop}
    data-at=${at}
    aria-expanded=${String(row.open)}
    title=${row.label}
  >
    <span>${row.label}</span>
  </button>`;
}

function link({ plan, groups, surface, active }: Scene, row: Row, mark: Mark, isActive: boolean): TemplateResult {
  const stop = isActive && active.milestone === mark.milestone ? '0' : '-1';
  return html`<a
    href=${plan.sent.links.milestone + plan.sent.milestones[mark.milestone].i}
    router-link
    tabindex=${stop}
    data-at="${row.key}/${mark.milestone}"
    aria-label=${nameOf(plan, groups, mark)}
    style="left: ${surface.scale(mark.day)}px"
  ></a>`;
}
