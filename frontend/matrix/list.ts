/* The matrix on a phone: one municipality or one project at a time. */
import { html, type TemplateResult } from 'lit';
import { cellName, statusClass, statusText, type Model } from './model.js';

/** `row:ID` or `col:ID` */
export type Pick = string;

export function validPick(model: Model, pick: Pick): Pick {
  const [axis, id] = split(pick);
  const known = (axis === 'col' ? model.cols : model.rows).some((header) => header.id === id);
  return known ? pick : `row:${model.rows[0]?.id ?? ''}`;
}

export function listView(model: Model, pick: Pick, choose: (pick: Pick) => void): TemplateResult {
  const { texts } = model;
  const group = (label: string, axis: string, headers: Model['rows']) =>
    html`<optgroup label=${label}>
      ${headers.map((header) => {
        const value = `${axis}:${header.id}`;
        return html`<option value=${value} .selected=${value === pick}>${header.label}</option>`;
      })}
    </optgroup>`;
  return html`<label class="matrix-pick">
      <span>${texts.choose}</span>
      <select class="native-select" @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>
        ${group(texts.oneMunicipality, 'row', model.rows)}${group(texts.oneProject, 'col', model.cols)}
      </select>
    </label>
    <ul class="matrix-list" aria-label=${model.caption}>
      ${entries(model, pick).map(([row, col, label]) => item(model, row, col, label))}
    </ul>`;
}

function entries(model: Model, pick: Pick): [number, number, string][] {
  const [axis, id] = split(pick);
  if (axis === 'col') {
    const col = model.cols.findIndex((header) => header.id === id);
    return model.rows.map((header, row) => [row, col, header.label]);
  }
  const row = model.rows.findIndex((header) => header.id === id);
  return model.cols.map((header, col) => [row, col, header.label]);
}

function item(model: Model, row: number, col: number, label: string) {
  const cell = model.cells[row]?.[col] ?? null;
  const status = html`<span class=${statusClass(cell)}>${statusText(cell, model.texts)}</span>`;
  return cell?.u
    ? html`<li><a href=${cell.u} router-link aria-label=${cellName(model, row, col)}>${label}${status}</a></li>`
    : html`<li><span>${label}${status}</span></li>`;
}

function split(pick: Pick): [string, string] {
  const at = pick.indexOf(':');
  return [pick.slice(0, at), pick.slice(at + 1)];
}
