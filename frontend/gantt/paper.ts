/* The whole of it on paper: a table, so that its head stands on every page. */
import { html, svg, type TemplateResult } from 'lit';
import { axis } from './axis.js';
import { drawRow, layers, noPaths } from './draw.js';
import type { Plan } from './model.js';
import type { Marks, Row } from './rows.js';

const WIDTH = 1000;
const HEIGHT = 34;

export function paper(plan: Plan, marks: Marks, rows: Row[]): TemplateResult {
  const { first, last, today, texts } = plan.sent;
  const perDay = WIDTH / (last - first);
  const x = (day: number) => (day - first) * perDay;
  const lines = axis(plan, perDay, first, last);
  const ticks = lines.bottom.filter((tick) => tick.width * perDay > 26 || tick.day % 2 === 0);
  return html`<table class="gantt-paper">
    <thead>
      <tr>
        <th scope="col">${texts.rows}</th>
        <th scope="col">
          <svg viewBox="0 0 ${WIDTH} 30" role="img" aria-label=${texts.time}>
            ${lines.top.map((tick) => svg`<text x=${Math.max(0, x(tick.day))} y="11">${tick.label}</text>`)}
            ${ticks.map((tick) => svg`<text x=${x(tick.day)} y="26">${tick.label}</text>`)}
          </svg>
        </th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const paths = noPaths();
        drawRow(plan, marks, row, x, 17, paths);
        return html`<tr class=${row.kind}>
          <th scope="row">${row.label}</th>
          <td>
            <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
              <path class="today" d="M${x(today)} 0v${HEIGHT}" />
              ${layers.map((layer) => (paths[layer] ? svg`<path class=${layer} d=${paths[layer]} />` : ''))}
            </svg>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
