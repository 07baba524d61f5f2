/*
 * Municipality by project as a real table in light DOM: find, print and screen readers work, and the page's own style
 * applies. All cells are rendered: 98 by 30 is fast enough because a cell is one link and no more.
 */
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { TableKeys } from './matrix/keys.js';
import { listView, validPick, type Pick } from './matrix/list.js';
import { cellName, parse, statusClass, statusText, type Cell, type Header, type Model } from './matrix/model.js';

const phone = window.matchMedia('screen and (max-width: 760px)');
const manyColumns = 12;

@customElement('tv-matrix')
export class TvMatrix extends LitElement {
  /** the whole model, as JSON text or as an object */
  @property({ attribute: false }) data: string | Model | null = null;
  /** what a phone shows: `row:ID` or `col:ID`; fires `pick-change` */
  @property({ attribute: false }) pick: Pick = '';

  @state() private narrow = phone.matches;
  private model: Model | null = null;
  private changed = '';
  private readonly keys = new TableKeys(
    () => this.querySelector('table'),
    () => this.querySelector('.matrix-scroll'),
  );

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    phone.addEventListener('change', this.onWidth);
    this.onWidth();
  }

  override disconnectedCallback() {
    phone.removeEventListener('change', this.onWidth);
    super.disconnectedCallback();
  }

  /** One cell has changed: the others are left as they are. */
  patch(change: string | { row: string; col: string; cell: Cell | null }) {
    const { row, col, cell } = typeof change === 'string' ? JSON.parse(change) : change;
    const r = this.model?.rows.findIndex((header) => header.id === row) ?? -1;
    const c = this.model?.cols.findIndex((header) => header.id === col) ?? -1;
    if (!this.model || r < 0 || c < 0) return;
    this.model.cells[r][c] = cell;
    this.changed = `${r}:${c}`;
    this.requestUpdate();
  }

  protected override willUpdate(changes: Map<PropertyKey, unknown>) {
    if (changes.has('data')) {
      this.model = parse(this.data);
      this.changed = '';
    }
  }

  protected override updated() {
    this.keys.restore();
  }

  protected override render() {
    const model = this.model;
    if (!model) return nothing;
    if (this.narrow) return listView(model, validPick(model, this.pick), this.onPick);
    const total = model.rowTotalHeader;
    const style =
      `--matrix-cols: ${model.cols.length}; --matrix-head: ${headWidth(model)}px; ` +
      `--matrix-total: ${total ? '80px' : '0px'}`;
    return html`<div class="matrix-scroll" style=${style}>
      <table
        class="matrix ${model.cols.length > manyColumns ? 'wide' : ''}"
        role="grid"
        @keydown=${this.keys.onKey}
        @focusin=${this.keys.onFocus}
      >
        <caption class="visually-hidden">
          ${model.caption}
        </caption>
        <colgroup>
          <col class="matrix-col-head" />
          ${model.cols.map(() => html`<col />`)}${total ? html`<col class="matrix-col-total" />` : nothing}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" tabindex="-1">${model.corner}</th>
            ${model.cols.map((col) => this.header('col', col))}
            ${total ? html`<th scope="col" class="num" tabindex="-1">${total}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${model.rows.map(
            (row, r) =>
              html`<tr>
                ${this.header('row', row)}${model.cols.map((_, c) => this.cell(model, r, c))}${total
                  ? html`<td class="num" tabindex="-1">${row.total}</td>`
                  : nothing}
              </tr>`,
          )}
        </tbody>
        ${model.colTotals ? this.footer(model, model.colTotals) : nothing}
      </table>
    </div>`;
  }

  private header(scope: 'col' | 'row', header: Header) {
    const title = header.title ?? header.label;
    return header.href
      ? html`<th scope=${scope} title=${title}>
          <a href=${header.href} router-link tabindex="-1">${header.label}</a>
        </th>`
      : html`<th scope=${scope} title=${title} tabindex="-1">${header.label}</th>`;
  }

  private cell(model: Model, r: number, c: number) {
    const cell = model.cells[r]?.[c] ?? null;
    const name = cellName(model, r, c);
    const text = statusText(cell, model.texts);
    const style = statusClass(cell) + (this.changed === `${r}:${c}` ? ' changed' : '');
    return cell?.u
      ? html`<td><a class=${style} href=${cell.u} router-link tabindex="-1" aria-label=${name}>${text}</a></td>`
      : html`<td tabindex="-1" aria-label=${name}><span class=${style}>${text}</span></td>`;
  }

  private footer(model: Model, totals: string[]) {
    return html`<tfoot>
      <tr>
        <th scope="row" tabindex="-1">${model.texts.total}</th>
        ${model.cols.map((_, c) => html`<td tabindex="-1">${totals[c]}</td>`)}
        ${model.rowTotalHeader ? html`<td tabindex="-1"></td>` : nothing}
      </tr>
    </tfoot>`;
  }

  private readonly onWidth = () => {
    this.narrow = phone.matches;
  };

  private readonly onPick = (pick: Pick) => {
    this.pick = pick;
    this.dispatchEvent(new CustomEvent('pick-change', { detail: { pick }, bubbles: true }));
  };
}

function headWidth(model: Model) {
  const longest = Math.max(model.corner.length, ...model.rows.map((row) => row.label.length));
  return Math.round(Math.min(230, 28 + longest * 7.3));
}
